"""What a coordinator says in whatever order, cut into what it is made of: what it is about, whom, how much, when."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime

from rapidfuzz import fuzz, process

from handlers.reading.frame_spellings import SHORT, TOGETHER
from handlers.reading.lexicon import ITEMS, SIZES
from handlers.reading.lexicon import WORDS as LEXICON
from handlers.reading.normal import normal
from handlers.reading.numbers import morphemes
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS, sound
from handlers.reading.plainly_said import plain_words
from handlers.reading.rupiah import money_in
from handlers.reading.so_far_said import so_far_in
from handlers.reading.spans_said import spans_in
from handlers.reading.talk_parts import Amount, Known, Talk, Word, number_at
from handlers.reading.word_kinds import ENDINGS, kinds_of
from storage.values import dataclass

TITLED = Pattern(rf"\b(?:{'|'.join(sorted(HONORIFICS - {'h', 'hj', 'kang', 'yu', 'yuk', 'lek', 'neng'}))})\.? ([a-z]+)")
UNIT_WORDS = Pattern(
    r"(?:meter|mtr|m|cm|rol|roll|gulung|gulungan|klos|kelos|cone|biji|pcs|buah|lembar|pak|dus|box|yard|kg|kilo|gram|ons"
    r"|kodi|lusin|bal|potong|unit|gelendong)"
)
# "bayar Sri 200.000 potong kasbon": so many are no pieces.
LEAST_SUM = 10_000
COUNTED = Pattern(rf" ?(?:{UNIT_WORDS.pattern}|dewasa|anak|masker)\b")
# What is handed over are masks: "tadi diserahkan 1.200".
HANDED = Pattern(r"\b(?:di|nye|pe)?(?:serah|nyerah|pasrah)\w*|\bbast\b")
LENGTH = Pattern(
    r"\b(?:\d{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|sepuluh|loro|telu|rong|telung|patang|limang) ?"
    r"(?:hari|dino|dinten|minggu|pekan|bulan|sasi|wulan)\b(?! (?:terakhir|ini|lalu|depan|kemarin))"
)
CLOCK = Pattern(r"\b(?:jam|pukul|jm) ?\d{1,2}(?:[.:]\d\d)?(?: (?:pagi|siang|sore|malam|bengi|isuk|awan))?\b")
# "sore jam 5"
PART_BEFORE = Pattern(
    r"\b(pagi|siang|sore|malam|bengi|isuk|awan) ((?:jam|pukul|jm) ?\d{1,2}(?:[.:]\d\d)?)\b(?! (?:pagi|siang|sore"
    r"|malam|bengi))"
)
PHONE = Pattern(r"(?<!\d)(?:\+?62|0)8?[\d -]{7,14}\d(?!\d)")
BATCH = Pattern(r"\b(?:batch|bets|lot) ?(?:nomor |no |ke-?)?(\d{1,5})\b")
BAST = Pattern(r"\bbast ?(?:nomor |no |ke-?)?(\d{1,5})\b(?! ?(?:masker|pcs|biji|dewasa|anak|lembar))")
# "ada … tidak", "… belum?": a question, and no denial.
TAG = Pattern(
    r"(\b(?:kekejar|keburu|nutut|terkejar|tercapai|cukup|boleh|bisa|iso|ada|masih|jadi|cocok|perlu|benar|sampai"
    r"|aman|usah|masuk|buka|libur|tutup|ikut"
    r"|datang|setor|lapor|aktif|kerja|hadir|lolos|beres|selesai|rampung|habis|naik|turun|sama|dibayar|dipotong"
    r"|dicek)|^(?:ada|apa|apakah|boleh|bisa|masih|sudah)\b.*)"
    r" tidak\b|(?<!yang )\b(?:tidak|belum)(?: ya| sih)?[ ?.!]*$"
)
# What it is for changes nothing of what is asked: "buat rapat besok", "untuk arsip".
PURPOSE = Pattern(
    r"[ ,]+untuk (?:rapat|arsip|laporan ke|laporan dinas|pertemuan|(?:tak ?)?(?:di)?tempel(?:kan|no|en)?"
    r"|dibagikan|dibagi ke penjahit"
    r"|pegangan|evaluasi"
    r"|bahan rapat|disetor ke|dikirim ke|ditunjukkan|dinas|tamu|papan|dinding)\b[^,?]*$"
)
CUT = Pattern(r"[a-z][a-z'_-]*[a-z0-9]*|\d+(?:[.,]\d+)*|[?]|[-+*/=%<>@#]+(?=\s?\d)|(?<=\d)[-+*/=%<>]+")
ONE_BY_ONE = frozenset(("", "biji", "pcs", "buah", "lembar", "potong", "unit"))  # they count pieces
RIGHT_NOW = Pattern(r"(?:sampai )?sekarang")
BOXES = Pattern(r"\b(\d{1,3}) (?:dus|dos|box|pak|bal|karton|ikat|bungkus|kardus) ?(?:@|isi|masing-masing) ?(\d{1,5})\b")
COLOURED = Pattern(
    r"[ ,:(]+((?:\d{1,5} (?:putih|hijau|ijo|hitam|biru|merah|abu-?abu|krem|cream|kuning|coklat|motif|polos)"
    r"(?: (?:tua|muda))?[ ,]*(?:dan |sama |karo )?)+)\)?$"
)
SUPPOSED = Pattern(r"(?:dan |terus |trus |lha |la )?(?:kalau|misal\w*|umpama\w*|seumpama\w*|andai\w*|semisal)\b")
CLOSE_NAME, SHORTEST_GUESS = 86, 5


def talk_in(text: str, sent_at: datetime, known: Known) -> Talk:
    """A message, cut into what it is made of."""
    even = normal(text)
    titled = {hit[1] for hit in TITLED.finditer(even)}
    even = re.sub(r"\b([a-z]+)-(nya|ne|e)\b", r"\1\2", even)
    even = re.sub(r"[a-z]+", lambda hit: SHORT.get(hit[0], hit[0]), even)
    even = PART_BEFORE.sub(r"\2 \1", even)
    for said, together in TOGETHER:
        even = re.sub(rf"\b(?:{said})\b", together, even)
    plain = PURPOSE.sub("", plain_words(so_far_in(even, sent_at)))
    slots: dict[str, str] = {}
    rest = without_colours(each_of(plain))
    for name, pattern in (("phone", PHONE), ("batch", BATCH), ("bast", BAST), ("clock", CLOCK), ("length", LENGTH)):
        if hit := pattern.search(rest):
            slots[name] = hit[1] if hit.groups() else hit[0].strip()
            kept = f" {name} " if name in ("batch", "bast") else " "
            rest = f"{rest[: hit.start()]}{kept}{rest[hit.end() :]}"
    rest = TAG.sub(lambda hit: f"{hit[1] or ''} tagq ", rest)
    handed = HANDED.search(rest) is not None
    sums = [
        one
        for one in money_in(rest)
        if one.marked and not (one.amount < LEAST_SUM and (handed or COUNTED.match(rest, one.end)))
    ]
    for one in reversed(sums):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    rest = " ".join(re.sub(r",(?!\d)", " , ", rest).split())
    spans, without = spans_in(rest, sent_at)
    span = _taken(rest.split(), without.split()) if spans else ""
    span = "" if RIGHT_NOW.fullmatch(span) else span
    return _cut(
        Talk(
            text=text,
            plain=plain,
            money=tuple(one.amount for one in sums),
            span=span,
            ahead=any(one.ahead or one.cut for one in spans),
            spans=len(spans),
            ranged=any(one.first != one.last for one in spans),
            length=slots.get("length", ""),
            clock=slots.get("clock", ""),
            phone=re.sub(r"[ -]", "", slots.get("phone", "")),
            batch=int(slots.get("batch", 0)),
            bast=int(slots.get("bast", 0)),
        ),
        CUT.findall(without if spans else rest),
        known,
        titled,
    )


def _taken(words: Sequence[str], left: Sequence[str]) -> str:
    """The words that are gone from some, in their order."""
    gone, at = [], 0
    for word in words:
        if at < len(left) and left[at] == word:
            at += 1
        else:
            gone.append(word)
    return " ".join(gone).strip(" ,.")


@dataclass(slots=True)
class _Found:
    words: list[Word] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    who: list[tuple[int, ...]] = field(default_factory=list)
    to: list[str] = field(default_factory=list)
    off: list[str] = field(default_factory=list)
    amounts: list[Amount] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    tool: list[str] = field(default_factory=list)
    sizes: list[str] = field(default_factory=list)
    duties: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    buyers: list[str] = field(default_factory=list)
    carrier: str = ""
    first: bool = False


TO = frozenset("ke untuk kepada nang pada buat kanggo teng menyang dhateng".split())  # noqa: SIM905
FOLK = frozenset("anak anak-anak arek arek-arek cah ibu-ibu tim orang wong".split())  # noqa: SIM905
OFF = frozenset("dari soko saking teko seko".split())  # noqa: SIM905


def _cut(talk: Talk, words: Sequence[str], known: Known, titled: set[str]) -> Talk:
    """Its words, one after the other: names, workshops, numbers, and the others by their kinds."""
    found, at, before = _Found(), 0, ""
    names, places, buyers = _names(known), _places(known), _buyers(known)
    while at < len(words):
        word = words[at]
        named, place = next(((key, one) for key, one in places if tuple(words[at : at + len(key)]) == key), ((), None))
        if word in FOLK and any(tuple(words[at + 1 : at + 1 + len(key)]) == key for key, _ in places):
            # "anak Kota" are those of Kota, and no size.
            at += 1
            continue
        meant = names.get(sound(word)) if word in titled or not kinds_of(word) else None
        meant = meant or (_guessed(word, names) if not kinds_of(word) and not place else None)
        if place and word not in titled:
            found.places.append(place)
            at += len(named)
        elif word in buyers and not _is_another(words, at, buyers, places):
            found.buyers.append(buyers[word])
            at += 1
        elif meant:
            at = _name(found, words, at, meant, names, before)
        elif (number := number_at(words, at)) and number[1] > at:
            at = _amount(found, words, number)
        elif word in titled and before in OFF and not kinds_of(word):
            # "kain datang dari Bu Lilik": who sold it.
            found.words.append(Word(word, frozenset(("shop",))))
            at += 1
        else:
            _word(found, word)
            at += 1
        before = word
    return _with(talk, found)


def _with(talk: Talk, found: _Found) -> Talk:
    flags = {
        "who": len(found.names) == 1,
        "two": len(found.names) == 2,
        "several": len(found.names) > 2,
        "to": bool(found.to),
        "off": bool(found.off),
        "place": bool(found.places),
        "places": len(set(found.places)) > 1,
        "buyer": bool(found.buyers),
        "money": len(talk.money) == 1,
        "moneys": len(talk.money) > 1,
        "number": len(found.amounts) == 1,
        "numbers": len(found.amounts) > 1,
        "goods2": len(found.amounts) == len(dict.fromkeys(found.items)) > 1,
        "span": bool(talk.span),
        "ahead": talk.ahead,
        "spans": talk.spans > 1,
        "range": talk.ranged,
        "length": bool(talk.length),
        "clock": bool(talk.clock),
        "phoneno": bool(talk.phone),
        "n-batch": bool(talk.batch),
        "n-bast": bool(talk.bast),
        "duty": bool(found.duties),
        "duties": len(set(found.duties)) > 1,
        "size": bool(found.sizes),
        "unit": any(one.unit not in ONE_BY_ONE for one in found.amounts),
    }
    slots = frozenset(name for name, holds in flags.items() if holds)
    return Talk(
        text=talk.text,
        plain=talk.plain,
        words=tuple(found.words),
        names=tuple(found.names),
        who=tuple(found.who),
        to=tuple(found.to),
        off=tuple(found.off),
        first=found.first,
        money=talk.money,
        amounts=tuple(found.amounts),
        items=tuple(dict.fromkeys(found.items)),
        tool=" ".join(found.tool),
        sizes=tuple(dict.fromkeys(found.sizes)),
        duties=tuple(found.duties),
        places=tuple(found.places),
        buyers=tuple(dict.fromkeys(found.buyers)),
        carrier=found.carrier,
        span=talk.span,
        ahead=talk.ahead,
        spans=talk.spans,
        ranged=talk.ranged,
        length=talk.length,
        clock=talk.clock,
        phone=talk.phone,
        batch=talk.batch,
        bast=talk.bast,
        slots=slots,
        holds=slots.union(*(word.kinds for word in found.words), _shape(talk, found)),
    )


def _shape(talk: Talk, found: _Found) -> list[str]:
    """What of its shape a frame may need: a name begins it, it asks, "ada" begins it."""
    supposed = SUPPOSED.match(talk.plain) is not None
    shape = {"first": found.first, "asks": "?" in talk.text, "there": talk.there, "supposed": supposed}
    # "50 potong" that are given are cut pieces.
    shape["pieces"] = not found.items and any(one.unit == "potong" for one in found.amounts)
    return [name for name, holds in shape.items() if holds]


def _is_another(
    words: Sequence[str], at: int, buyers: Mapping[str, str], places: Sequence[tuple[tuple[str, ...], str]]
) -> bool:
    """ "Puskesmas Batu" isn't the Puskesmas Dinoyo that is known."""
    after = words[at + 1] if at + 1 < len(words) else ""
    named = any(tuple(words[at + 1 : at + 1 + len(key)]) == key for key, _ in places)
    return bool(kinds_of(words[at])) and after.isalpha() and (named or not kinds_of(after)) and after not in buyers


def _names(known: Known) -> dict[str, tuple[int, ...]]:
    """Each word of a name by its sound, and whose it may be."""
    found: dict[str, set[int]] = {}
    for number, names in known.people:
        for name in names:
            for word in re.findall(r"[a-z]+", normal(name)):
                if word not in HONORIFICS and len(word) > 1:
                    found.setdefault(sound(word), set()).add(number)
    return {word: tuple(sorted(numbers)) for word, numbers in found.items()}


def _guessed(word: str, names: Mapping[str, tuple[int, ...]]) -> tuple[int, ...] | None:
    """Whose name a word nearly is."""
    bare = next((word[: -len(one)] for one in ENDINGS if word.endswith(one) and sound(word[: -len(one)]) in names), "")
    if bare and len(bare) > 2:
        return names[sound(bare)]
    if len(word) < SHORTEST_GUESS or word in LEXICON or not word.isalpha() or morphemes(word):
        return None
    near = process.extractOne(sound(word), list(names), scorer=fuzz.ratio, score_cutoff=CLOSE_NAME)
    return names[near[0]] if near else None


def _places(known: Known) -> list[tuple[tuple[str, ...], str]]:
    """Workshops, by the words that name each; the longest first."""
    found = []
    for name in known.workshops:
        words = tuple(re.findall(r"[a-z0-9]+", normal(name)))
        bare = tuple(word for word in words if word not in ("bengkel", "kota", "posko")) or words
        found += [(words, name), (bare, name)]
    return sorted((one for one in found if one[0]), key=lambda one: -len(one[0]))


def _buyers(known: Known) -> dict[str, str]:
    """Buyers, by the words of their names that mean nothing else."""
    found = {}
    for name in known.buyers:
        for word in re.findall(r"[a-z]+", normal(name)):
            if len(word) > 3 and not kinds_of(word) - {"guest"}:
                found[word] = name
    return found


def _name(
    found: _Found,
    words: Sequence[str],
    at: int,
    meant: tuple[int, ...],
    names: Mapping[str, tuple[int, ...]],
    before: str,
) -> int:
    """A name, with the words behind it that are of the same one's; where it ends."""
    end = at + 1
    while end < len(words) and (more := names.get(sound(words[end]))) and set(more) & set(meant) and len(meant) > 1:
        meant, end = tuple(sorted(set(more) & set(meant))), end + 1
    name = " ".join(words[at:end])
    found.first = found.first or all("soft" in one.kinds for one in found.words)
    if meant not in found.who:
        found.names.append(name)
        found.who.append(meant)
        if before in TO:
            found.to.append(name)
        if before in OFF:
            found.off.append(name)
        if "via" in kinds_of(before):
            found.carrier = name
    return end


def _amount(found: _Found, words: Sequence[str], number: tuple[int, int]) -> int:
    value, end = number
    unit = size = ""
    if end < len(words) and UNIT_WORDS.fullmatch(words[end]):
        unit, end = words[end], end + 1
    if end < len(words) and "size" in kinds_of(words[end]):
        size, end = _size(words[end]), end + 1
        found.sizes.append(size)
    found.amounts.append(Amount(value, unit, size))
    return end


def _size(word: str) -> str:
    return next((one for one in SIZES if one in LEXICON.get(word, ())), "") or (
        "anak" if word.startswith("anak") else "dewasa"
    )


def _word(found: _Found, word: str) -> None:
    if word == "?":
        return
    if not word[0].isalnum():
        # A sign before or behind a number: "-5" is no 5.
        found.words.append(Word(word, frozenset(("sign",))))
        return
    if word == "tagq":
        found.words.append(Word(word, frozenset(("tag", "soft"))))
        return
    kinds = kinds_of(word)
    if "item" in kinds or ("goods" not in kinds and not LEXICON.get(word, frozenset()).isdisjoint(ITEMS)):
        found.items.append(next(one for one in ITEMS if one in LEXICON.get(word, LEXICON.get(word[:-3], ITEMS))))
        kinds |= {"item"}
    if "tool" in kinds or ("tool-of" in kinds and found.tool):
        found.tool.append(
            next(
                (word[: -len(one)] for one in ENDINGS if word.endswith(one) and "tool" in kinds_of(word[: -len(one)])),
                word,
            )
        )
        kinds |= {"tool"}
    if "size" in kinds:
        found.sizes.append(_size(word))
    found.duties += [kind.partition(":")[2] for kind in sorted(kinds) if kind.startswith("duty:")]
    found.words.append(Word(word, kinds))


def each_of(plain: str) -> str:
    """ "2 dus @1000" is 2000."""
    return BOXES.sub(lambda hit: str(int(hit[1]) * int(hit[2])), plain)


def without_colours(plain: str) -> str:
    """ "kain 6 rol, 4 putih 2 hijau": so many of each colour, where these are what was told before."""
    found = COLOURED.search(plain)
    if found is None:
        return plain
    whole = sum(int(number) for number in re.findall(r"\d+", found[1]))
    before = plain[: found.start()]
    return before if re.search(rf"\b{whole}\b", before) else plain
