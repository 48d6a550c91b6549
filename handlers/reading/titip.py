"""One message for several tailors: cut into what it says of each, and each part read like any message."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from handlers.reading.lexicon import SIZES, UNITS, WORDS
from handlers.reading.model import Doubt, Intent, Portion, Reading, Report
from handlers.reading.people import HONORIFICS
from handlers.reading.tokens import Token
from storage.spoken import Spoken

Understand = Callable[[Sequence[Token]], Reading]

END = Token(",", frozenset({"comma"}))
SELF = "self"
JOINING = ("and", "plus", "too", "then", "or")
# Said in front of a name, and no part of what is told of her.
KIN = frozenset(
    """adik kakak mbakyu kangmas masbu ibu bapak anak bojo suami istri mertua morotuwo tonggo tetangga sepupu keponakan
    ponakan sedulur saudara ipe putra putri""".split()  # noqa: SIM905
)
UNITS_SAID = frozenset("lusin kodi gross biji bj pcs lembar lbr buah bh potong masker".split())  # noqa: SIM905
# What makes a further number one of hers: "Sari 20, cacat 2", "anak 10", "tambah 5".
GOES_ON = (
    *SIZES,
    "defect",
    "good",
    "mend",
    "rest",
    "left",
    "plus",
    "date",
    "done",
    "oops",
    "correct",
    "total",
    "isnot",
)
LEADING = ("owned", "from", "address", "handed", "mine", *JOINING)


@dataclass(slots=True)
class Segment:
    """What is said of one tailor."""

    name: Token
    tokens: list[Token] = field(default_factory=list)
    unsure: bool = False

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


def portions(found: Sequence[Token], understand: Understand) -> Reading | None:
    """The reading of a message that tells of named tailors; None if it is no such message."""
    named = _name_more(found)
    if not any(token.has("name") for token in named):
        return None
    cut = _cut(named)
    if _is_about_something_else(cut, named):
        return None
    _share(cut)
    told = [_portion(segment, understand) for segment in cut.segments]
    parts = _merged([portion for portion in told if portion is not None])
    if not any(not part.own for part in parts):
        return None
    return _put_together(cut, parts, _beside(cut, understand))


def _counts(found: Sequence[Token]) -> bool:
    return any(token.has("number", "one") for token in found)


def _is_about_something_else(cut: Cut, named: Sequence[Token]) -> bool:
    """A promise, or a question about all of it, is read as a whole."""
    promised = any(token.has("future", "want", "if") for token in cut.before)
    asked = any(token.has("question", "recorded") for token in named) and any(token.has("ask") for token in named)
    return promised or asked or not (_counts(named) or any(token.has("none", "notyet", "not") for token in named))


def _name_more(found: Sequence[Token]) -> list[Token]:
    """The sender herself, and names that nobody of the circle has, become names too where others are named."""
    out: list[Token] = []
    some = any(token.has("name") for token in found) or _unknown_names(found)
    for at, token in enumerate(found):
        before = out[-1] if out else Token("")
        after = found[at + 1] if at + 1 < len(found) else Token("")
        if token.has("own", "mine") and not before.has("own") and _is_a_part(before, found[at + 1 :]):
            out.append(Token(SELF, frozenset({"name", "own"})))
        elif before.has("name") and before.text != SELF and _either(token, found[at + 1 :]):
            out.append(Token(token.text, frozenset({"or"})))
        elif token.has("name") and len(out) > 1 and before.has("or") and out[-2].has("name"):
            del out[-1]
            either = out.pop()
            who = tuple(sorted({*either.who, *token.who}))
            out.append(replace(token, text=f"{either.text} / {token.text}", who=who))
        elif token.has("name") and _is_kin(before):
            out[-1] = Token(f"{before.text} {token.text}", frozenset({"name", "unknown"}))
        elif _is_unknown_name(out[-2:], token, after, some=some):
            shown = f"{before.text} {token.text}" if before.text in HONORIFICS else token.text
            if before.text in HONORIFICS:
                out.pop()
            out.append(Token(shown, frozenset({"name", "unknown"})))
        else:
            out.append(token)
    real = [token for token in out if token.has("name") and not token.has("own")]
    return out if real else []


def _unknown_names(found: Sequence[Token]) -> bool:
    """ "titip: Parmi 20, Lasmi 10", "Bu Parmi 20, Bu Lasmi 10": names, though nobody of the circle has them."""
    led = 0
    for at, token in enumerate(found):
        before, after = found[at - 1] if at else Token(""), found[at + 1] if at + 1 < len(found) else Token("")
        led += _is_unknown_name([before], token, after, some=True) and before.text in HONORIFICS
    delivered = bool(found) and found[0].text.startswith("titip") and any(token.has("colon") for token in found[:2])
    return led > 1 or delivered


def _is_a_part(before: Token, following: Sequence[Token]) -> bool:
    """Whether "saya" stands for her own part ("saya 15") and not for who does something ("sudah saya bawa")."""
    after = next((one for one in following if not one.has("filler", "done", "colon", "equals", "date", "dash")), None)
    counted = after is not None and after.has("number", "one", "each", "none", "notyet", "dewasa", "anak")
    return counted or before.has("owned", "number") or before.text in UNITS_SAID


def _either(token: Token, following: Sequence[Token]) -> bool:
    """ "Ani opo Anik": one of two."""
    named = any(one.has("name") for one in following[:1])
    return named and (token.has("or") or token.text in ("opo", "apa", "napa"))


def _is_kin(before: Token) -> bool:
    """ "adike Wati" is not Wati."""
    return any(before.text.removesuffix(end) in KIN for end in ("nya", "ne", "e") if before.text.endswith(end))


def _is_unknown_name(before: Sequence[Token], token: Token, after: Token, *, some: bool) -> bool:
    """ "punyane Bu Parmi 20", "titip Parmi 20", and "Parmi 20" at the head of a line among known names."""
    counted = after.has("number", "one", "colon", "equals", "dash")
    if _of_no_tailor(before, token):
        return counted
    if token.tags or not token.text.isalpha() or len(token.text) < 3 or token.value is not None or token.text in WORDS:
        return False
    last = before[-1] if before else Token("")
    honoured = last.text in HONORIFICS
    owned = _says_whose(last) or (honoured and _says_whose(before[0]))
    head = not last.text or last.has("comma", "stop", "name", "number", "colon", *UNITS)
    return counted and (owned or (some and (honoured or head)))


def _of_no_tailor(before: Sequence[Token], token: Token) -> bool:
    """ "titip: Rini 5" where Rini is who it is told to: hers then, and not the sender's."""
    last = before[-1] if before else Token("")
    led = _says_whose(last) or (last.has("colon") and bool(before) and _says_whose(before[0]))
    return led and token.has("address") and not all(word in HONORIFICS for word in token.text.split())


def _says_whose(token: Token) -> bool:
    return token.has("owned") or token.text.startswith("titip")


def _pieces(found: Sequence[Token]) -> list[list[Token]]:
    """The message at its commas, line ends and words like "dan" before a name; brackets stay whole."""
    out: list[list[Token]] = [[]]
    depth = 0
    for at, token in enumerate(found):
        depth += token.has("open") - token.has("close")
        after = next((one for one in found[at + 1 :] if not one.has("owned", "from", "address")), Token(""))
        joins = token.has(*JOINING) and after.has("name") and _counts(out[-1])
        heads = token.has("colon") and after.has("name")
        if heads:
            out[-1].append(token)
        if depth <= 0 and (token.has("comma", "stop", "but", "then") or joins or heads):
            out.append([])
        else:
            out[-1].append(token)
    return [piece for piece in out if piece]


def _cut(found: Sequence[Token]) -> Cut:
    cut = Cut()
    for piece in _pieces(found):
        if _is_header(piece):
            cut.header = [token for token in piece if token.day is not None or token.has(*SIZES)]
        elif any(token.has("name") for token in piece):
            _cut_piece(cut, piece)
        elif not cut.segments:
            cut.before += [*piece, END]
        elif any(token.has("total") for token in piece) or not _goes_on(piece):
            cut.beside += [*piece, END]
        else:
            another = cut.segments[-1].counted and _counts(piece) and not any(token.has(*GOES_ON) for token in piece)
            cut.segments[-1].unsure |= another
            cut.segments[-1].tokens += [END, *piece]
    return cut


def _is_header(piece: Sequence[Token]) -> bool:
    """ "Kemarin:", "dewasa:": a day or a size for the names that follow."""
    plain = all(token.day is not None or token.has(*SIZES, "colon", "filler", *LEADING) for token in piece)
    return plain and piece[-1].has("colon") and any(token.day is not None or token.has(*SIZES) for token in piece)


def _goes_on(piece: Sequence[Token]) -> bool:
    """Whether a piece without a name still tells of the tailor named before."""
    material = any(token.has("item") for token in piece)
    return not material and (_counts(piece) or any(token.has("none", "notyet", "defect", "date") for token in piece))


def _cut_piece(cut: Cut, piece: list[Token]) -> None:
    """Numbers stand behind the names ("Sari 20 Ani 15") or before them ("20 Sari 15 Ani")."""
    places = [at for at, token in enumerate(piece) if token.has("name")]
    first = next((at for at in places if not piece[at].has("own")), places[0])
    trailing = not _counts(piece[places[-1] :]) and _counts(piece[:first])
    trailing = trailing and not any(token.has("total") for token in piece[: places[0]])
    if trailing:
        _cut_behind(cut, piece, places)
        return
    starts = [_lead(piece, at) for at in places]
    cut.before += piece[: starts[0]] if not cut.segments else []
    if cut.segments:
        cut.segments[-1].tokens += [END, *piece[: starts[0]]] if _counts(piece[: starts[0]]) else []
    days = [token for token in piece[: starts[0]] if token.day is not None]
    for number, at in enumerate(places):
        end = starts[number + 1] if number + 1 < len(places) else len(piece)
        cut.segments.append(Segment(piece[at], [*(days or cut.header), *piece[at + 1 : end]]))


def _cut_behind(cut: Cut, piece: list[Token], places: Sequence[int]) -> None:
    start = 0
    for at in places:
        inside = piece[start:at]
        if not _counts(inside) and piece[at].has("own"):
            continue
        told = [token for token in inside if not token.has(*LEADING)]
        cut.segments.append(Segment(piece[at], [*cut.header, *told]))
        start = at + 1
    cut.segments[-1].tokens += piece[start:]


def _lead(piece: Sequence[Token], at: int) -> int:
    """Where the words that lead up to a name begin."""
    while at and piece[at - 1].has(*LEADING) and not piece[at - 1].has("number"):
        at -= 1
    return at


def _share(cut: Cut) -> None:
    """What is said once for several: a day before the names, and "Sari karo Rina masing2 15"."""
    day = next((token for token in reversed(cut.before) if token.day is not None), None)
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
        named = next((token for token in one.tokens if token.day is not None), None)
        if named is None and day is not None:
            one.tokens = [day, *one.tokens]
        elif named is not None and one.tokens[0] is named:
            day = named


def _drop_spoken_to(cut: Cut) -> None:
    """ "Bu Sari, saya setor 20": the first name, with nothing told of it, is spoken to."""
    first = cut.segments[0]
    honoured = first.name.text.partition(" ")[0] in HONORIFICS
    if len(cut.segments) > 1 and first.bare and honoured and cut.segments[1].name.has("own"):
        del cut.segments[0]


def _portion(segment: Segment, understand: Understand) -> Portion | None:
    """A segment's reading as that tailor's; None where it tells nothing of what she made."""
    own = segment.name.has("own")
    if segment.bare or not segment.tokens:
        nothing = Reading(Intent.REPORT, doubts=(Doubt.NO_NUMBER,))
        return None if own else Portion(Spoken(segment.name.text), segment.name.who, own, nothing)
    reading = understand(segment.tokens)
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


def _merged(parts: Sequence[Portion]) -> list[Portion]:
    """One portion a tailor: "Sari 20 … Sari 5" adds up."""
    out: list[Portion] = []
    for part in parts:
        same = next(
            (at for at, one in enumerate(out) if (one.who, one.own) == (part.who, part.own) and (one.own or one.who)),
            None,
        )
        if same is None:
            out.append(part)
        else:
            out[same] = replace(out[same], reading=_added(out[same].reading, part.reading))
    return out


def _added(first: Reading, second: Reading) -> Reading:
    """Two readings of the same tailor's masks as one."""
    if not second.reports:
        return first if first.reports or not second.materials else second
    sums: dict[tuple[object, object], Report] = {}
    for one in (*first.reports, *second.reports):
        was = sums.get((one.date, one.size))
        sums[one.date, one.size] = (
            replace(one, pieces=one.pieces + was.pieces, defects=one.defects + was.defects) if was else one
        )
    doubts = tuple(doubt for doubt in dict.fromkeys((*first.doubts, *second.doubts)) if doubt is not Doubt.NO_NUMBER)
    return replace(second, reports=tuple(sums.values()), doubts=doubts)


def _beside(cut: Cut, understand: Understand) -> Reading:
    """What the message says of nobody by name: materials, questions, totals."""
    return understand([*cut.before, END, *cut.beside])


def _put_together(cut: Cut, parts: Sequence[Portion], beside: Reading) -> Reading | None:
    told = [part for part in parts if part.reading.intent is not Intent.MATERIAL]
    materials = (*(one for part in parts for one in part.reading.materials), *beside.materials)
    if not any(not part.own for part in told):
        return None
    doubts: set[Doubt] = set()
    clear = all(part.certain for part in told)
    total = sum(one.pieces for part in told for one in part.reading.reports)
    stated = sum(one.pieces for one in beside.reports)
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


def _surely_hers(cut: Cut) -> bool:
    """Whether the only name is the tailor's own and not of somebody spoken to: "Bu Sari 20", "punyane Sari …"."""
    first = cut.segments[0].tokens
    led = any(token.has("owned", "from") for token in cut.before) or any(token.has("owned", "from") for token in first)
    return led or (bool(first) and first[0].has("number", "one", "colon", "equals", "none", "notyet"))
