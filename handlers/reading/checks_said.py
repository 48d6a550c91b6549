"""What is said of bags of masks that are counted: whose, how many, how many of them good, to be mended, rejected."""

import re
from collections.abc import Sequence
from dataclasses import field, replace
from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.faults import fault_in
from handlers.reading.home_said import is_measured
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS, names_folded
from handlers.reading.tokens import Token, tokens
from storage.spoken import Spoken
from storage.values import dataclass


class Result(StrEnum):
    """What becomes of a piece."""

    GOOD = "accepted"
    MEND = "rework"
    REJECT = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that is said of a bag: so many pieces of a size with a result; `every`: all, or all that are left.

    Without a result it is the number counted. `reason` is why, in the checker's own words. `mended`: it is one of
    those that were given back to be mended, and of no others.
    """

    pieces: int | None = None
    result: Result | None = None
    size: str | None = None
    reason: Spoken | None = None
    every: bool = False
    mended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """What was said of a bag: whom the name may mean, the name, the items, and its number if it had no name.

    `several`: it counts several bags at once.
    """

    who: tuple[int, ...] = ()
    name: Spoken = field(default_factory=Spoken)
    items: tuple[Item, ...] = ()
    number: int | None = None
    several: bool = False


class Asks(StrEnum):
    """What is asked about bags."""

    WAITING = "waiting"
    NEXT = "next"


LED = Pattern(
    r"(?:(?:tolong|coba|ayo|saya|aku|sudah|wis|wes) )*"
    r"(?:ng?ecek|dicek|cek|check|periksa|meriksa|diperiksa|inspeksi|hitung kantong|kantong(?:nya|e)?) (?P<rest>.+)",
    re.DOTALL,
)
NUMBERED = Pattern(
    r"\b(?:(?:kantong )?t ?-? ?|(?:kantong|tas|kresek)(?:nya|e)? (?:no|nomor|nomer|nmr)\.? ?(?:t ?-? ?)?)"
    r"(?P<number>\d{1,6})\b(?! ?(?:lusin|kodi|gros))"
)
PERSONS_NUMBER = Pattern(r"#\s?(?P<number>\d{1,9})\b")
OWNED_BY = Pattern(r"\b(?:punya|punyane|punyanya|milik|milike|gone|nggone|itu|kuwi|iku|ternyata|dari)\b")
WAITS = Pattern(
    r"(?:daftar |kantong |masker |setoran )?(?:apa |siapa |mana )?(?:saja |ae )?(?:yang |yg |sing |seng )?"
    r"(?:belum|blm|durung|dereng|rung) (?:di ?)?(?:cek|periksa|priksa|hitung|itung)(?: ya| bu)*[?. ]*"
    r"|(?:antrean|antrian|daftar) (?:cek|periksa|kantong)[?. ]*"
)
NEXT = Pattern(
    r"(?:cek )?(?:kantong|tas) (?:berikut|selanjut|sakteruse|terus|lain)\w*"
    r"|(?:lanjut|terus) (?:cek|periksa|kantong)[. ]*"
)
GOOD = Pattern(one_of(r"bagus\w* apik\w* baik\w* lolos layak beres oke ok aman diterima terima mulus sip becik sae"))
MEND = Pattern(
    one_of(
        r"perbaik\w* diperbaik\w* perbaiki betul\w* dibetul\w* dandan\w* didandan\w* benah\w* dibenah\w*",
        r"permak dipermak dedel didedel retur diretur revisi direvisi ulang diulang dibenerin benerin dirapikan",
        r"rapikan kembali\w* dikembali\w* balik\w* servis",
    )
)
REJECT = Pattern(
    one_of(
        r"buang dibuang kebuang buak dibuak buwak dibuwak tetap_jelek tetep_elek tetep_jelek afkir apkir diafkir"
        r" reject rejek rijek ditolak tolak gagal dibakar"
    )
)
# Not good, without a word for what becomes of it.
BAD = Pattern(one_of(r"cacat\w* rusak\w* jelek elek bosok bs gagal\w* kurang_bagus"))
NOT_GOOD = Pattern(
    r"\b(?:tidak|tdk|gak|ga|nggak|ngga|ora|ra|ndak|mboten|boten|kurang|belum|durung) "
    r"(?:bagus|apik|layak|lolos|baik|rapi|oke|ok|sae|becik|beres)\b"
)
# A count without the word "cek": "Sri tak itung 24, 2 perbaiki"; counted anew, her report is set right.
COUNTED = Pattern(
    r"\b(?:di(?:hitung|itung|cek|periksa|priksa)|(?:tak|saya|aku|kula|kulo|ku) ?(?:hitung|itung|cek|periksa))\b"
    r"(?! (?:ulang|maneh|lagi|meneh))"
)
HOW_MANY = Pattern(one_of("berapa brp brapa berapaan piro pinten"))
ALL = Pattern(one_of("semua semuanya kabeh kabehe sedaya sedanten seluruhnya kabehan"))
REST = Pattern(one_of("sisanya sisane sisa lainnya lainne lain liyane liane selebihnya turahane kabehane"))
NOTHING = Pattern(
    one_of(
        "karena krn karna soalnya soale sebab sebabe gara-gara masker biji pcs buah lembar ada ono onok",
        "isi isinya isine yang yg sing seng itu iki kuwi iku nya e tapi tp dan lan sama karo perlu harus kudu untuk",
        "saja aja ae tok cuma cuman mung hanya harusnya kudune ternyata jadinya ketemu hitung jadi dadi total "
        "jumlah hasil hasilnya dihitung",
        "terhitung kantong kantongnya bu buk ibu mbak mb pak mas ya yo",
    )
)
ENDS = frozenset(("comma", "stop", "colon", "and", "plus"))
PACK_OF = {"pack12": 12, "pack20": 20}
# "24:21 bagus" is no time of day, and "24=21" no sum.
COLON = Pattern(r"\s*[:=]\s*")
NEW_FAULT = Pattern(
    r"(?:tambah|tambahkan)(?: daftar)? (?:alasan|sebab)(?: (?:cek|periksa|cacat|rusak|buang|perbaikan|tolak|afkir))*"
    r" ?:? (?P<name>.+)"
)
# "cek perbaikan Sri 2 bagus" is of those that were mended, and mends none.
MENDED = Pattern(
    r"(?:ng?ecek|dicek|cek|periksa|meriksa) (?:(?:hasil|kantong|yang|sing|masker) )*"
    r"(?:perbaikan(?:nya|e|ne)?|diperbaiki|dandanan|permakan|betulan|didandani|dibetulkan) (?P<rest>.+)"
)
FUTURE = Pattern(one_of("besok besuk bsk sesok sesuk mene lusa emben nanti mengko"))


def may_be_about_bags(text: str) -> bool:
    """Whether a text could be about bags, whoever is named."""
    plain = COLON.sub(" : ", normal(text))
    starts = any(said.fullmatch(plain) for said in (LED, WAITS, NEXT, NEW_FAULT))
    return starts or NUMBERED.search(plain) is not None or bool(MEND.search(plain) or REJECT.search(plain))


def is_command(text: str) -> bool:
    """Whether it begins as the command does: "cek Sri 24: …"."""
    return normal(text).startswith(("cek ", "periksa "))


def mended_in(text: str) -> str | None:
    """ "cek perbaikan Sri 2 bagus": the same of masks that were mended."""
    found = MENDED.fullmatch(normal(text))
    return f"perbaikan {found['rest']}" if found else None


def is_led(text: str) -> bool:
    """Whether it begins as a count does: "kantong Sri …", "tolong cek Sri …"."""
    return LED.fullmatch(COLON.sub(" : ", normal(text))) is not None


def of_the_future(text: str) -> bool:
    """ "cek Sri besok 10 bagus": what nobody can have counted yet."""
    plain = normal(text).replace("kemarin lusa", " ")
    led = LED.fullmatch(COLON.sub(" : ", plain))
    return led is not None and FUTURE.search(plain) is not None and bool(_items(tokens(led["rest"])))


def asks(text: str) -> Asks | None:
    """ "yang belum dicek", "kantong berikutnya"."""
    plain = normal(text)
    return Asks.WAITING if WAITS.fullmatch(plain) else Asks.NEXT if NEXT.fullmatch(plain) else None


def new_fault(text: str) -> Spoken | None:
    """ "tambah alasan: filter kurang"."""
    found = NEW_FAULT.fullmatch(normal(text))
    return Spoken(found["name"].strip()) if found else None


def bag(text: str, circle: Circle) -> Bag | None:
    """ "cek Sri 24: 21 bagus, 2 perbaiki jahitan miring, 1 buang sobek"; None if a text is about no bag.

    `who` is empty where the name is nobody's of the circle.
    """
    if mended := MENDED.fullmatch(normal(text)):
        of_mended = bag(f"cek {mended['rest']}", circle)
        items_ = tuple(replace(one, mended=True) for one in of_mended.items) if of_mended else ()
        return replace(of_mended, items=items_) if of_mended else None
    plain = NOT_GOOD.sub("cacat", COLON.sub(" : ", normal(text)))
    numbered = NUMBERED.search(plain)
    unnumbered = " ".join(NUMBERED.sub(" ", plain, count=1).split())
    led = LED.fullmatch(unnumbered)
    rest = led["rest"] if led else unnumbered
    if numbered:
        rest = OWNED_BY.sub(" ", rest)
    found = names_folded(rest, circle)
    names = [token for token in found if token.has("name")][:1]
    spoken_to = any(token.has("address") for token in found)
    others = [token for token in found if token not in names]
    items = _items(others)
    # "cek hasil Sri", "cek Sri berapa" ask for her record.
    if HOW_MANY.search(rest) or (not items and not numbered and any(not _is_polite(token) for token in others)):
        return None
    number = int(numbered["number"]) if numbered else None
    if led and _counts_another(found):
        return Bag(several=True)
    if names:
        told = {one.result for one in items} - {None}
        plain_result = any(one.pieces and one.result in (Result.MEND, Result.REJECT) for one in items)
        counts = len(told) > 1 or REJECT.match(plain) or (COUNTED.search(plain) and len(items) > 1)
        if led or numbered or (plain_result and counts):
            return Bag(who=names[0].who, name=Spoken(names[0].text), items=items, number=number)
        return None
    if names or spoken_to or not (led or numbered):
        return None
    unknown = _unknown_name(found)
    if numbered and not unknown:
        return Bag(items=items, number=number)
    if unknown and (items or numbered):
        return Bag(name=Spoken(unknown), items=_items(_without(found, unknown)), number=number)
    return None


def of_number(text: str) -> tuple[int, tuple[Item, ...]] | None:
    """ "cek #4 semua bagus": the number of somebody who is called by it, and what is said of her bag."""
    found = PERSONS_NUMBER.search(text)
    rest = LED.fullmatch(COLON.sub(" : ", normal(PERSONS_NUMBER.sub(" orang ", text)))) if found else None
    if found is None or rest is None or not rest["rest"].startswith(("orang", "punya", "milik")):
        return None
    return int(found["number"]), items_of(OWNED_BY.sub(" ", rest["rest"]).replace("orang", " ", 1))


def _is_polite(token: Token) -> bool:
    return bool(token.tags & ENDS) or token.text in HONORIFICS or token.has("filler")


def _counts_another(found: Sequence[Token]) -> bool:
    """ "cek Sri 20, Ani 15": a second name begins a part."""
    return len([run for run in _runs(found) if run and run[0].has("name")]) > 1


def _unknown_name(found: Sequence[Token]) -> str:
    """The words before the first number or result: where a name stands that nobody has."""
    words: list[str] = []
    for token in found:
        if token.value is not None or token.tags & ENDS or _result(token) or ALL.fullmatch(token.text):
            break
        if token.has("dewasa", "anak") or not token.text.isalpha():
            break
        words.append(token.text)
    kept = [word for word in words if word not in HONORIFICS]
    known = any(token.tags for token in found[: len(words)] if token.text in kept)
    return " ".join(words) if kept and len(kept) <= 2 and not known else ""


def _without(found: Sequence[Token], name: str) -> Sequence[Token]:
    return found[len(name.split()) :]


# "yang betul 23": what is right, and nothing that is mended.
RIGHT_IS = Pattern(
    r"^(?:(?:yang|sing|seng|eh|oh|harusnya|kudune|mestine|ternyata|jadinya|dadine) )*(?:betul|bener|benar"
    r"|leres)(?:nya|e)? (?=.*\d)"
)


def items_of(text: str) -> tuple[Item, ...]:
    """What an answer says of a bag, without a name: "21 bagus, 2 perbaiki jahitan miring", "semua bagus"; else none."""
    if is_measured(text):
        return ()
    plain = RIGHT_IS.sub("", NOT_GOOD.sub("cacat", COLON.sub(" : ", normal(text))))
    found = _items(tokens(plain))
    # "terima Sri" and "setuju semua" count no bag.
    foreign = any(one.reason and not one.result for one in found)
    return () if foreign or not all(one.pieces or (one.every and one.result) for one in found) else found


def _items(found: Sequence[Token]) -> tuple[Item, ...]:
    return tuple(item for run in _runs(found) for item in _turned(_items_in(run)))


def _runs(found: Sequence[Token]) -> list[list[Token]]:
    """What stands between commas, colons and the like."""
    runs: list[list[Token]] = [[]]
    for token in found:
        if token.tags & ENDS:
            runs.append([])
        else:
            runs[-1].append(token)
    return runs


def _turned(items: list[Item]) -> list[Item]:
    """ "24 bagus 21 perbaiki 2 buang 1": each number belongs to the word before it, and the first to none."""
    last = items[-1] if items else Item()
    others = sum(one.pieces or 0 for one in items[1:])
    if len(items) > 2 and items[0].result and items[1].pieces and not items[1].result and items[0].pieces == others:
        # "60 lolos 58 sing 2 didandani": the first is all of them, since the others are as many.
        return [Item(pieces=others), replace(items[1], result=items[0].result), *items[2:]]
    if len(items) < 2 or last.result or last.pieces is None or not all(one.result for one in items[:-1]):
        return items
    first = Item(pieces=items[0].pieces)
    return [first, *(replace(one, pieces=items[at].pieces) for at, one in enumerate(items[:-1], start=1))]


def _items_in(found: Sequence[Token]) -> list[Item]:
    """The items of one run of words."""
    out: list[Item] = []
    now, reason = Item(), list[str]()
    # "24 bagus 21 miring 2 sobek 1, liyane apik": each number stands behind what it counts.
    first = next((at for at, token in enumerate(found) if at and REST.fullmatch(token.text)), len(found))
    behind = first > 0 and found[first - 1].value is not None
    for at, token in enumerate(found):
        new = _told(token, found[at + 1] if at + 1 < len(found) else None, now)
        # "1 perbaiki filter kurang satu": a number in words may stand in a reason.
        in_reason = token.has("worded") and now.pieces is not None and now.result is not None and bool(reason)
        rest = REST.fullmatch(token.text) is not None
        if behind and now.pieces is not None and _heads(found, at):
            out += _closed(now, reason)
            now, reason = (Item(), [token.text]) if new is None else (new, [])
        elif new is None or in_reason:
            reason.append(token.text)
        elif _begins_another(now, new, rest=rest and bool(now.result or reason)):
            out += _closed(now, reason)
            now, reason = new, []
        else:
            now = _joined(now, new)
    return [*out, *_closed(now, reason)]


def _told(token: Token, after: Token | None, now: Item) -> Item | None:
    """What one word says: a number, a size, a result, or all that is left; None for a word of a reason."""
    result = _result(token)
    if token.value is not None and token.value.denominator == 1:
        return Item(pieces=int(token.value) * (_pack(after) or 1))
    if _pack(token):
        return Item(pieces=_pack(token)) if now.pieces is None else Item()
    if token.has("dewasa", "anak"):
        return Item(size="dewasa" if token.has("dewasa") else "anak")
    if result is not None:
        return Item(result=result)
    every = ALL.fullmatch(token.text) or REST.fullmatch(token.text)
    return Item(every=True) if every else None


def _pack(token: Token | None) -> int | None:
    return next((many for tag, many in PACK_OF.items() if token and token.has(tag)), None)


def _heads(found: Sequence[Token], at: int) -> bool:
    """Whether a result or a fault stands right before a number."""
    said = found[at]
    before = at + 1 < len(found) and found[at + 1].value is not None and said.value is None
    return before and (_result(said) is not None or fault_in(said.text) is not None or bool(BAD.fullmatch(said.text)))


def _begins_another(now: Item, new: Item, *, rest: bool) -> bool:
    """Whether a word belongs to the next item: a second number or size, a result where there is one, or the `rest`."""
    if rest and now.pieces is not None:
        return True
    if new.pieces is not None:
        return now.pieces is not None
    if new.size is not None:
        return now.size is not None
    return now.result is not None and now.pieces is not None and (new.result is not None or rest)


def _joined(now: Item, new: Item) -> Item:
    return replace(
        now,
        pieces=new.pieces if new.pieces is not None else now.pieces,
        result=new.result or now.result,
        size=new.size or now.size,
        every=new.every or now.every,
    )


def _closed(now: Item, words: Sequence[str]) -> list[Item]:
    """An item that is whole, with what was said of it; none if nothing was."""
    text = " ".join(word for word in words if not NOTHING.fullmatch(word))
    # "2 jahitan miring": it wants mending, unless somebody says that it is lost.
    if text and now.result is None and now.pieces is not None and (fault_in(text) or BAD.search(text)):
        now = replace(now, result=Result.MEND)
    if text and now.result is not Result.GOOD:
        now = replace(now, reason=Spoken(text))
    return [now] if now.pieces is not None or now.result is not None or now.every else []


def _result(token: Token) -> Result | None:
    for result, said in ((Result.REJECT, REJECT), (Result.MEND, MEND), (Result.GOOD, GOOD)):
        if said.fullmatch(token.text):
            return result
    return None
