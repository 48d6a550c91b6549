"""One message for several tailors: cut into what it says of each, and each part read like any message."""

from collections.abc import Callable, Sequence
from dataclasses import field, replace

from handlers.reading.bags_apart import THE_OTHER
from handlers.reading.lexicon import SIZES, WORDS
from handlers.reading.model import Doubt, Intent, Portion, Reading
from handlers.reading.named_beside import (
    ISI,
    are_among,
    are_bags,
    bags_of,
    fills,
    joined,
    named_in_passing,
    rate_in,
    was_not_met,
    with_her_name,
    without_bystanders,
)
from handlers.reading.people import HONORIFICS
from handlers.reading.portions_joined import merged, sized
from handlers.reading.tokens import Token
from handlers.reading.unknown_names import name_more
from storage.spoken import Spoken
from storage.values import dataclass

Understand = Callable[[Sequence[Token]], Reading]

END = Token(",", frozenset({"comma"}))
JOINING = ("and", "plus", "too", "then", "or")
# What makes a further number one of hers: "Sari 20, cacat 2", "anak 10", "tambah 5".
GOES_ON = (*SIZES, *"defect good mend rest left plus date done oops correct total isnot".split())  # noqa: SIM905
SHARING = frozenset("bagi bagikan dibagi tak-bagi mbagi kasih kasihkan antar antarkan drop dikirim kirim".split())  # noqa: SIM905
LEADING = ("owned", "from", "address", "handed", "mine", *JOINING)


@dataclass(slots=True)
class Segment:
    """What is said of one tailor; `owned`: a word before her name says that it is hers."""

    name: Token
    tokens: list[Token] = field(default_factory=list)
    unsure: bool = False
    owned: bool = False

    @property
    def counted(self) -> bool:
        """Whether it holds a number."""
        return _counts(self.tokens)

    @property
    def bare(self) -> bool:
        """Whether it holds her name and nothing that matters."""
        return all(token.has(*LEADING, "filler", "comma", "stop", "colon", "dash", "equals") for token in self.tokens)


@dataclass(slots=True)
class Cut:
    """A message cut by its names: what comes first, each tailor's segment, and what is about nobody."""

    before: list[Token] = field(default_factory=list)
    header: list[Token] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    beside: list[Token] = field(default_factory=list)
    rate: Token | None = None
    bag: Token | None = None


def portions(found: Sequence[Token], understand: Understand) -> Reading | None:
    """The reading of a message that tells of named tailors; None if it is no such message."""
    named = name_more(with_her_name(without_bystanders(joined(found))))
    if not any(token.has("name") for token in named):
        return None
    cut = _cut(named)
    if _is_about_something_else(cut, named):
        return None
    _share(cut)
    told = [_portion(segment, understand) for segment in cut.segments]
    parts = merged([portion for portion in told if portion is not None])
    if not any(not part.own for part in parts):
        return None
    parts = sized(parts, [*cut.before, *cut.beside])
    return _put_together(cut, parts, _beside(cut, understand))


def _counts(found: Sequence[Token]) -> bool:
    return any(token.has("number", "one") for token in found)


def _is_about_something_else(cut: Cut, named: Sequence[Token]) -> bool:
    """A promise, a question about all of it, or material that is given out, is read as a whole."""
    promised = any(token.has("future", "want", "if") for token in cut.before)
    asked = any(token.has("question", "recorded") for token in named) and any(token.has("ask") for token in named)
    # "tadi tak kasih potongan kain: Sri 30, Ani 20"
    last = next((at for at in range(len(cut.before), 0, -1) if cut.before[at - 1].has("stop")), 0)
    head = cut.before[last:]
    given = any(token.has("cutting", "workload", "kain", "item") for token in head) and not _counts(head)
    head = [*head, *(token for one in cut.segments[:1] if one.name.has("own") for token in one.tokens)]
    shared = any(token.has("cutting", "workload") for token in head) and any(one.text in SHARING for one in head)
    given = (given or (shared and not _brings(cut))) and not any(token.has("pieces") for token in [*head, *named])
    return (
        promised or asked or given or not (_counts(named) or any(token.has("none", "notyet", "not") for token in named))
    )


def _brings(cut: Cut) -> bool:
    """ "antar potongan 40 ke Wati, dia titip 12": masks too, and not only work given out."""
    told = [token for one in cut.segments if not one.name.has("own") for token in one.tokens]
    return any(
        token.has("handed", "done") and not any(one.has("notyet", "none") for one in told[at + 1 : at + 3])
        for at, token in enumerate(told)
    )


def _pieces(found: Sequence[Token]) -> list[list[Token]]:
    """The message at its commas, line ends and words like "dan" before a name; brackets stay whole."""
    out: list[list[Token]] = [[]]
    depth = 0
    for at, token in enumerate(found):
        depth += token.has("open") - token.has("close")
        after = next((one for one in found[at + 1 :] if not one.has("owned", "from", "address")), Token(""))
        # "5 punya Umi atau punya saya ya" is one number, whosever it is.
        either = token.has("or") and not _counts(found[at + 1 :])
        joins = token.has(*JOINING) and after.has("name") and _counts(out[-1]) and not either
        heads = token.has("colon") and after.has("name")
        if heads:
            out[-1].append(token)
        if depth <= 0 and (token.has("comma", "stop", "but", "then") or joins or heads):
            out.append([token] if token.has("but") else [])
        else:
            out[-1].append(token)
    return [piece for piece in out if piece]


def _cut(found: Sequence[Token]) -> Cut:
    cut = Cut()
    bags = any(token.has("bundle") for token in found)
    for piece in _pieces(found):
        named = any(token.has("name") for token in piece)
        if bags and not named and not cut.rate and _of_several(cut, found) and (rate := rate_in(piece)):
            cut.rate = rate
            cut.bag = next((token for token in piece if token.has("bundle") and token.text in WORDS), None)
        elif _is_header(piece):
            cut.header = [token for token in piece if token.day is not None or token.has(*SIZES)]
        elif named:
            _cut_piece(cut, piece)
        elif not cut.segments:
            cut.before += [*piece, END]
        elif _is_of_all(cut, piece) or not _goes_on(piece) or _of_nobody_known(cut, piece):
            cut.beside += [*piece, END]
        else:
            another = cut.segments[-1].counted and _counts(piece) and not any(token.has(*GOES_ON) for token in piece)
            another = another and not any(token.has("future") for token in piece)
            another = another and not fills(cut.segments[-1].tokens, piece)
            cut.segments[-1].unsure |= another
            cut.segments[-1].tokens += [END, *piece]
    return cut


def _of_several(cut: Cut, found: Sequence[Token]) -> bool:
    """Whether what each bag holds is said for the bags of several: "Yuni 3 tas, Umi 2 tas, tiap tas 10"."""
    names = sum(token.has("name") for token in found)
    return names > 1 and (not cut.segments or all(are_bags(one.tokens) for one in cut.segments))


def _is_told_before(cut: Cut) -> bool:
    """ "titip 15 masker. dari mbak Ani": whose it is comes behind."""
    numbers = [token for token in cut.before if token.has("number", "one")]
    told = any(token.has("pieces", "count", "handed", "owned", "done", "bundle") for token in cut.before)
    return cut.segments[0].owned and len(numbers) in (1, 2) and told and not cut.beside


def _is_of_all(cut: Cut, piece: Sequence[Token]) -> bool:
    """Whether a total is that of all: "Sari 20, Ani 15, total 35"; but "titipan bu Nur, total 19" is hers."""
    told = len(cut.segments) > 1 or cut.segments[0].counted
    return told and any(token.has("total") for token in piece)


def _is_header(piece: Sequence[Token]) -> bool:
    """ "Kemarin:", "dewasa:": a day or a size for the names that follow."""
    plain = all(token.day is not None or token.has(*SIZES, "colon", "filler", *LEADING) for token in piece)
    return plain and piece[-1].has("colon") and any(token.day is not None or token.has(*SIZES) for token in piece)


def _goes_on(piece: Sequence[Token]) -> bool:
    """Whether a piece without a name still tells of the tailor named before."""
    material = any(token.has("item") for token in piece)
    aged = any(token.has("ordinal") and token.text.startswith(("umur", "usia", "kelas")) for token in piece)
    told = _counts(piece) or any(token.has("none", "notyet", "defect", "date") for token in piece)
    return told and not (material or aged)


def _of_nobody_known(cut: Cut, piece: Sequence[Token]) -> bool:
    """ "20 Q", "yg satunya 20": a number with a word that means nothing, or another's; but of bags told before."""
    if any(token.text in THE_OTHER for token in piece) and _counts(piece):
        return not fills(cut.segments[-1].tokens, piece)
    strange = any(not one.tags for one in piece) and not any(token.has(*GOES_ON) for token in piece)
    return _counts(piece) and strange and not fills(cut.segments[-1].tokens, piece)


def _cut_piece(cut: Cut, piece: list[Token]) -> None:
    """Numbers stand behind the names ("Sari 20 Ani 15") or before them ("20 Sari 15 Ani")."""
    piece = _without_accused(piece)
    places = [at for at, token in enumerate(piece) if token.has("name")]
    first = next((at for at in places if not piece[at].has("own")), places[0])
    trailing = not _counts(piece[places[-1] :]) and _counts(piece[:first])
    trailing = trailing and not any(token.has("total") for token in piece[: places[0]])
    if trailing:
        _cut_behind(cut, piece, places)
        return
    starts = [_lead(piece, at) for at in places]
    if not cut.segments:
        # "kalau Sri jadi 20, kabari" tells of nothing; in "saya 16, kalau Yuni 11" it is "as for".
        said = piece[starts[0] : places[0]]
        alone = any(one.has("if") for one in said) and not _counts([*cut.before, *piece[: starts[0]]])
        cut.before += piece[: places[0]] if alone else piece[: starts[0]]
    if cut.segments:
        cut.segments[-1].tokens += [END, *piece[: starts[0]]] if _counts(piece[: starts[0]]) else []
    days = [token for token in piece[: starts[0]] if token.day is not None]
    for number, at in enumerate(places):
        end = starts[number + 1] if number + 1 < len(places) else len(piece)
        told = piece[at + 1 : end]
        sums = next((place for place in range(len(told)) if _sums_up(told, place, alone=len(places) == 1)), end)
        cut.beside += [*told[sums:], END] if told[sums:] else []
        owned = any(token.has("owned", "from") for token in piece[starts[number] : at])
        cut.segments.append(Segment(piece[at], [*(days or cut.header), *told[:sums]], are_among(piece), owned))


def _without_accused(piece: list[Token]) -> list[Token]:
    """ "saya 13 bukan 12, mas Slamet salah ngitung": her own number, and nothing is told of him."""
    own = next((at for at, token in enumerate(piece) if token.has("name") and token.has("own")), None)
    name = next((at for at, token in enumerate(piece) if token.has("name") and not token.has("own")), None)
    if own is None or name is None or own > name or _counts(piece[name:]) or not _counts(piece[own:name]):
        return piece
    if all(token.has("filler", "address") for token in piece[name + 1 :]):
        return piece
    if any(token.has("handed", "from", "owned") for token in piece[own:name]) or piece[name - 1].has("owned", "from"):
        return piece
    return [replace(token, tags=frozenset({"address"})) if token is piece[name] else token for token in piece]


def _sums_up(told: Sequence[Token], at: int, *, alone: bool) -> bool:
    """Whether the sum of all begins here: "Sari 20 Ani 15 = 35", "… totale 35", but not the sum of her own parts."""
    if told[at].has("equals"):
        return _counts(told[:at])
    values = [token.value or 0 for token in told if token.has("number")]
    parts = [token.value or 0 for token in told[:at] if token.has("number")]
    return not alone and told[at].has("total") and bool(parts) and sum(parts) not in values[len(parts) :]


def _cut_behind(cut: Cut, piece: list[Token], places: Sequence[int]) -> None:
    start = 0
    for at in places:
        inside = piece[start:at]
        if not _counts(inside) and piece[at].has("own"):
            continue
        told = [token for token in inside if not token.has(*LEADING)]
        owned = any(token.has("owned", "from") for token in inside[-2:])
        cut.segments.append(Segment(piece[at], [*cut.header, *told], are_among(piece), owned))
        start = at + 1
    cut.segments[-1].tokens += piece[start:]


def _lead(piece: Sequence[Token], at: int) -> int:
    """Where the words that lead up to a name begin."""
    while at and piece[at - 1].has(*LEADING, "if") and not piece[at - 1].has("number"):
        at -= 1
    return at


def _share(cut: Cut) -> None:
    """What is said once for several: a day before the names, and "Sari karo Rina masing2 15"."""
    day = next((token for token in reversed(cut.before) if token.day is not None), None)
    _share_bags(cut)
    spread = [token for token in cut.before if not token.has("each", "isi")]
    _drop_spoken_to(cut)
    if any(token.has("each") for token in cut.before) and all(one.bare for one in cut.segments):
        for one in cut.segments:
            one.tokens = [*spread, END]
        cut.before = []
    for at, one in enumerate(cut.segments):
        following = cut.segments[at + 1 :]
        shared = next((later for later in following if not later.bare), None)
        each = shared is not None and any(token.has("each", "isi", "none", "notyet") for token in shared.tokens)
        if one.bare and shared is not None and each:
            one.tokens = list(shared.tokens)
    for one in cut.segments:
        one.tokens = [token for token in one.tokens if not token.has("each")]
        if one.tokens and one.tokens[0].has("isi"):
            del one.tokens[0]
        named = next((token for token in _told_first(one.tokens) if token.day is not None), None)
        if named is None and day is not None:
            one.tokens = [day, *one.tokens]
        elif named is not None and one.tokens[0] is named:
            day = named


def _told_first(told: list[Token]) -> list[Token]:
    """Her count, without a clause behind it that has none: "Yuni 20. hari ini belum"."""
    ends = [at for at, token in enumerate(told) if token is END]
    return told[: ends[0]] if ends and _counts(told[: ends[0]]) and not _counts(told[ends[0] :]) else told


def _share_bags(cut: Cut) -> None:
    """What each bag holds, said once; and whose it is, said behind."""
    for one in cut.segments if cut.rate else ():
        one.tokens = bags_of(one.tokens, cut.bag)
        one.tokens += [ISI, cut.rate] if cut.rate and are_bags(one.tokens) else []
    if len(cut.segments) == 1 and cut.segments[0].bare and _is_told_before(cut):
        cut.segments[0].tokens, cut.before = [token for token in cut.before if not token.has("owned")], []


def _drop_spoken_to(cut: Cut) -> None:
    """ "Bu Sari, saya setor 20": the first name, with nothing told of it, is spoken to."""
    first = cut.segments[0]
    honoured = first.name.text.partition(" ")[0] in HONORIFICS
    if len(cut.segments) > 1 and first.bare and honoured and cut.segments[1].name.has("own"):
        del cut.segments[0]


def _portion(segment: Segment, understand: Understand) -> Portion | None:
    """A segment's reading as that tailor's; None where it tells nothing of what she made."""
    own = segment.name.has("own")
    if was_not_met(segment.tokens):
        return None
    if segment.bare or not segment.tokens:
        nothing = Reading(Intent.REPORT, doubts=(Doubt.NO_NUMBER,))
        return None if own else Portion(Spoken(segment.name.text), segment.name.who, own, nothing)
    # Whose it is has been said by her name.
    said = [replace(one, tags=one.tags - {"owned"}) if one.text.startswith("titip") else one for one in segment.tokens]
    reading = understand(segment.tokens if own else said)
    numbers = [token for token in segment.tokens if token.has("number")]
    if segment.unsure or [token.text for token in numbers] == ["loro"]:
        # "Wati loro" may be two masks, or she is ill.
        reading = replace(reading, doubts=(*reading.doubts, Doubt.UNCLEAR))
    name = Spoken("" if own else segment.name.text)
    if reading.intent in (Intent.REPORT, Intent.CORRECTION, Intent.MIXED, Intent.ZERO) or reading.materials:
        return Portion(name, segment.name.who, own, reading)
    if own or reading.intent in (Intent.PROMISE, Intent.GREETING):
        return None
    # "Sari sudah", "Ani belum tahu berapa": told of, but not how many.
    return Portion(name, segment.name.who, own, Reading(Intent.REPORT, doubts=(Doubt.NO_NUMBER,)))


def _beside(cut: Cut, understand: Understand) -> Reading:
    """What the message says of nobody by name: materials, questions, totals."""
    return understand([*cut.before, END, *cut.beside])


def _put_together(cut: Cut, parts: Sequence[Portion], beside: Reading) -> Reading | None:
    told = [part for part in parts if part.reading.intent is not Intent.MATERIAL]
    materials = (*(one for part in parts for one in part.reading.materials), *beside.materials)
    if not any(not part.own for part in told):
        return None
    numberless = all(Doubt.NO_NUMBER in one.reading.doubts for one in told) and not any(
        one.bare for one in cut.segments
    )
    if numberless and beside.reports and beside.certain:
        # "hari ini jadi 14 masker. sari lagi di posyandu"
        return None
    doubts: set[Doubt] = set()
    clear = all(part.certain for part in told)
    total = sum(one.pieces for part in told for one in part.reading.reports)
    stated = sum(one.pieces for one in beside.reports)
    if stated != total and not any(token.has("total", "equals") for token in (*cut.before, *cut.beside)):
        # A number of nobody who was understood is no sum.
        doubts |= {Doubt.UNCLEAR} if stated or beside.others else set()
        stated = 0
    if clear and stated and stated != total:
        doubts.add(Doubt.TOTAL_DIFFERS)
    if clear and total and len(cut.segments) == 1 and not _surely_hers(cut):
        doubts.add(Doubt.WHOSE)
    own = next((part.reading.reports for part in told if part.own), ())
    corrects = beside.corrects or any(part.reading.corrects for part in told)
    return Reading(
        Intent.MIXED if materials or beside.asks else Intent.REPORT,
        own,
        materials,
        tuple(doubt for doubt in Doubt if doubt in doubts),
        corrects=corrects,
        asks=beside.asks,
        about_own=beside.about_own,
        stated=stated,
        portions=tuple(told),
    )


ENTRUSTED = ("titip", "nitip", "titipan")


def _surely_hers(cut: Cut) -> bool:
    """Whether the only name is the tailor's own and not of somebody spoken to: "Bu Sari 20", "punyane Sari …"."""
    first = [token for token in cut.segments[0].tokens if token.day is None]
    led = cut.segments[0].owned or any(token.has("owned", "from") for token in (*cut.before, *first))
    said = next((token for token in first if not token.has("too")), Token(""))
    if END in first and named_in_passing([*cut.before, *first[: first.index(END)]]):
        return False
    return led or said.text in ENTRUSTED or said.has("number", "one", "colon", "equals", "none", "notyet")
