"""Report clauses → parts: so many pieces, of a size, on a day, with what is bad among them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.model import Doubt
from handlers.reading.tokens import Token

MORE_OR_LESS = ("lebih", "luwih", "punjul", "lebihan", "lbh", "langkung", "kurang", "krg", "kirang", "sampai", "nganti")
ROLES = ("defect", "good", "mend")


@dataclass(slots=True)
class Part:
    """One number of a report: its role, value, size and day."""

    role: str
    value: Fraction
    size: str | None = None
    day: date | None = None
    subset: bool = False
    token: Token | None = None
    total: bool = False
    rest: bool = False
    bracket: bool = False
    bare: bool = False
    others: bool = False
    mine: bool = False
    named: bool = False
    among: bool = False
    begun: bool = False
    made: bool = False
    only: bool = False
    finished: bool = False
    becomes: bool = False


def parts_of(clause: Clause) -> tuple[list[Part], set[Doubt]]:
    """The numbers of one clause with their roles and sizes, and what is doubtful about them."""
    doubts: set[Doubt] = set()
    places = [at for at in clause.quantities if clause.tokens[at].has("mask", "bundle")]
    if not places:
        return [], doubts
    found = {at: Part("count", clause.tokens[at].value or Fraction(0), token=clause.tokens[at]) for at in places}
    _set_roles(clause, found)
    counts = {at: part for at, part in found.items() if part.role in ("count", "good", "of")}
    _set_sizes(clause, counts, doubts)
    _note_doubts(clause, counts, doubts)
    return [*found.values(), *(part for at, part in counts.items() if at < 0)], doubts


def _window(clause: Clause, places: Sequence[int], number: int, *, after: bool) -> list[Token]:
    """The tokens between a quantity and its neighbour on one side."""
    at = places[number]
    if after:
        end = places[number + 1] if number + 1 < len(places) else len(clause.tokens)
        return clause.tokens[at + 1 : end]
    return clause.tokens[(places[number - 1] + 1 if number else 0) : at]


def _set_roles(clause: Clause, found: dict[int, Part]) -> None:
    """Defects, good ones, left-overs and targets among the counts."""
    places = list(found)
    last = _window(clause, places, len(places) - 1, after=True)
    behind = any(token.has(*ROLES) for token in last)
    for number, at in enumerate(places):
        left = _window(clause, places, number, after=False)
        right = _window(clause, places, number, after=True)
        side = left + right if len(places) == 1 or (right and right[-1].has("from")) else right if behind else left
        role = next((role for role in ROLES if any(token.has(role) for token in side)), "count")
        if role == "defect" and any(token.has("without", "not", "none") for token in side):
            role = "count"
        if role == "good" and any(token.has("total") for token in side) and len(places) == 1:
            # "40 semua bagus"
            role = "count"
        near = [token for token in left[-3:] if not token.has("only")]
        short = left and left[-1].has("minus", "cut")
        unfinished = _unfinished(left) or _unfinished(right)
        remains = any(token.has("left") for token in near) and role != "good"
        if short or remains or (unfinished and role != "mend"):
            role = "left"
        elif any(token.has("target") for token in near):
            role = "target"
        elif any(token.has("from") for token in left[-1:]):
            role = "of"
        found[at].role = role
        near_it = left[-3:]
        stated = any(_states_total(near_it, step) for step in range(len(near_it)))
        stated = stated or bool(number and left[:1] and left[0].has("equals"))
        all_of_it = any(token.has("total") for token in right[:1]) and (len(right) > 1 or number + 1 == len(places))
        all_of_it = all_of_it and not any(token.has(*SIZES) for token in right[1:3])
        found[at].total = stated or all_of_it
        found[at].begun = any(token.has("work") for token in left) and not any(token.has("done") for token in left)
        found[at].finished = any(token.has("done") for token in left)
        found[at].made = any(token.text in MAKING for token in left)
        found[at].only = any(token.has("only") for token in left)
        found[at].becomes = len(left) == 1 and left[0].text in ("jadi", "jd", "dadi") and bool(number)
        found[at].subset = any(token.has("which") for token in left[-2:])


def _states_total(left: Sequence[Token], at: int) -> bool:
    """ "total: 42" states a sum, "sudah jadi semua: 24, 8" begins a list."""
    listed = left[at + 1 : at + 2] and left[at + 1].has("colon") and left[at].text in ALL
    return left[at].has("total") and not listed


# "masih kuat njahit 14" tells what she did.
ABLE = ("bisa", "bs", "iso", "saget", "kuat", "sanggup", "mampu", "kober")
MAKING = ("bikin", "nggawe", "damel", "bikinkan", "buat")
GOT = ("dapat", "dpt", "dapet", "oleh", "entuk", "angsal")
ALL = ("semua", "smua", "semuanya", "kabeh", "sedaya", "sedoyo", "sedanten", "seluruhnya")


def _unfinished(beside: Sequence[Token]) -> bool:
    """ "10 belum dijahit": not made yet; "11 belum kelapor": made, only not told."""
    at_work = any(token.has("still") for token in beside) and any(token.has("work", "done") for token in beside)
    at_work = at_work and not any(token.text in (*ABLE, *GOT) for token in beside)
    late = at_work or any(token.has("notyet") for token in beside)
    return late and not any(token.has("recorded", "lapor", "wrote") for token in beside)


def _set_sizes(clause: Clause, counts: dict[int, Part], doubts: set[Doubt]) -> None:
    places = list(counts)
    if not places:
        return
    if len(places) == 1 and _rest_at(clause) is not None:
        _set_rest(clause, counts, places[0])
        return
    named = [(at, size) for at, token in enumerate(clause.tokens) for size in SIZES if is_size(clause, at, size)]
    if not named:
        return
    if len(places) == 1:
        _one_number(clause, counts, places[0], [size for _, size in named], doubts)
        return
    behind = any(at > places[-1] for at, _ in named)
    for number, at in enumerate(places):
        low = at if behind else (places[number - 1] if number else -1)
        high = (places[number + 1] if number + 1 < len(places) else len(clause.tokens)) if behind else at
        sizes = [size for place, size in named if low < place < high]
        if len(set(sizes)) == 1:
            counts[at].size = sizes[0]
        elif sizes:
            doubts.add(Doubt.WHICH_SIZE)


def _rest_at(clause: Clause) -> int | None:
    """Where "sisanya" or "sisa dewasa" stands."""
    for at, token in enumerate(clause.tokens):
        sized = at + 1 < len(clause.tokens) and clause.tokens[at + 1].has(*SIZES)
        if token.has("rest") or (token.has("left") and sized):
            return at
    return None


def rest_size(clause: Clause) -> str | None:
    """The size of the rest, where a clause says no more than "sisanya dewasa"."""
    at = _rest_at(clause)
    after = clause.tokens[at:] if at is not None else []
    return next((size for token in after for size in SIZES if token.has(size)), None)


def _set_rest(clause: Clause, counts: dict[int, Part], at: int) -> None:
    """ "9 anak sisanya dewasa"."""
    turn = _rest_at(clause) or 0
    sizes = [
        [size for place in places for size in SIZES if is_size(clause, place, size)]
        for places in (range(turn), range(turn, len(clause.tokens)))
    ]
    counts[at].size = sizes[0][0] if sizes[0] else None
    if sizes[1]:
        counts[-1] = Part("count", Fraction(0), sizes[1][0], rest=True)


def is_size(clause: Clause, at: int, size: str) -> bool:
    """Whether a word is a mask's size here, and not a child of hers ("anak saya sakit")."""
    token = clause.tokens[at]
    before = clause.tokens[at - 1] if at else Token("")
    if not token.has(size) or token.has("q") or before.text.startswith(("bapak", "ibu", "mamak", "ibuk")):
        return False
    following = clause.tokens[at + 1] if at + 1 < len(clause.tokens) else Token("")
    whose = following.has("own", "unwell") or following.text in ("rewel", "wedok", "lanang", "perempuan", "laki")
    child = size == "anak" and (whose or token.text.endswith("ku"))
    return not child


def _one_number(clause: Clause, counts: dict[int, Part], at: int, sizes: list[str], doubts: set[Doubt]) -> None:
    if len(set(sizes)) == 1:
        counts[at].size = sizes[0]
    elif clause.has("half"):
        half = counts[at].value / 2
        counts[at].value, counts[at].size = half, sizes[0]
        counts[-1] = Part("count", half, sizes[1], token=counts[at].token)
    elif clause.has("each"):
        counts[at].size = sizes[0]
        counts[-1] = Part("count", counts[at].value, sizes[1], token=counts[at].token)
    else:
        doubts.add(Doubt.WHICH_SIZE)


def _note_doubts(clause: Clause, counts: dict[int, Part], doubts: set[Doubt]) -> None:
    for at in counts:
        token = clause.tokens[at] if at >= 0 else Token("")
        if token.has("about") or _roughly(clause, at):
            doubts.add(Doubt.APPROXIMATE)
        if token.has("range"):
            doubts.add(Doubt.RANGE)
        if token.has("letters"):
            doubts.add(Doubt.LETTERS)
        if token.has("bundle"):
            doubts.add(Doubt.CONTAINER)
    places = [at for at in counts if at >= 0]
    for first, second in pairwise(places):
        between = clause.tokens[first + 1 : second]
        halves = clause.tokens[first].has("fraction") or clause.tokens[second].has("fraction")
        if not halves and all(token.has("filler", "address") for token in between):
            doubts.add(Doubt.TWO_NUMBERS)
        if clause.tokens[second - 1].has("item"):
            # "setor 20 kain 5 karet 10": five of cloth, and no masks.
            doubts.add(Doubt.ITEM_OR_MASK)


def _roughly(clause: Clause, at: int) -> bool:
    """ "sekitar 40" or "lebih dari 40" before the number, "30 lebih" behind it with nothing to add."""
    before, after = clause.tokens[:at], clause.tokens[at + 1 :]
    bound = any(token.has("from", "or") for token in before[-1:]) and any(
        token.has("plus", "minus", "not", "or") for token in before[-2:]
    )
    nearly = bound or any(token.text in MORE_OR_LESS for token in before[-1:])
    # "30 kurang dikit" is roughly 30, "30 kurang 2" is 28.
    exact = len(after) > 1 and after[0].has("minus") and not after[1].has("little", "vague")
    trailing = [] if exact else after[:1]
    if any(token.has("approx") for token in after[:1]):
        return True
    return nearly or any(token.has("approx") for token in before) or any(t.text in MORE_OR_LESS for t in trailing)
