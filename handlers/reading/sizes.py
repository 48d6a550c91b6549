"""Which size each number of a clause is of."""

from collections.abc import Collection, Sequence

from handlers.reading.clauses import Clause
from handlers.reading.counted import Part
from handlers.reading.lexicon import SIZES
from handlers.reading.model import Doubt
from handlers.reading.tokens import Token


def set_sizes_of_bad(clause: Clause, found: dict[int, Part]) -> set[int]:
    """ "dewasa 10 anak 6 yang dewasa rusak 1": of which size the bad ones are, and where that is said."""
    said: set[int] = set()
    for at, part in found.items():
        three = clause.tokens[max(0, at - 3) : at]
        if part.role == "defect" and len(three) == 3 and three[0].has("which") and three[1].has(*SIZES):
            part.size = next(size for size in SIZES if three[1].has(size))
            said.add(at - 2)
    return said


def set_sizes(clause: Clause, counts: dict[int, Part], doubts: set[Doubt], said: Collection[int]) -> None:
    sized = [at for at, token in enumerate(clause.tokens) if token.has(*SIZES) and at not in said]
    named = [(at, size) for at in sized for size in SIZES if is_size(clause, at, size)]
    # "12 anak 18 dewasa total 30": the sum has no size; "total dewasa 12 anak 8" are the sums of both.
    each = len(counts) > 1 and len({size for _, size in named}) == len(counts)
    places = [at for at in counts if each or not counts[at].total] or list(counts)
    if not places or not named:
        return
    if len(places) == 1:
        _one_number(clause, counts, places[0], [size for _, size in named], doubts)
        counts[places[0]].sized_first = named[0][0] < places[0]
        return
    if len(named) == len(places) and named[0][0] < places[0] and named[-1][0] > places[-1]:
        # "dewasa 20 ditambah 5 yang anak"
        for (_, size), at in zip(named, places, strict=True):
            counts[at].size, counts[at].sized_first = size, at == places[0]
        return
    behind = any(at > places[-1] for at, _ in named)
    for number, at in enumerate(places):
        low = at if behind else (places[number - 1] if number else -1)
        high = (places[number + 1] if number + 1 < len(places) else len(clause.tokens)) if behind else at
        sizes = [size for place, size in named if low < place < high]
        if len(set(sizes)) == 1:
            counts[at].size, counts[at].sized_first = sizes[0], not behind
        elif sizes:
            doubts.add(Doubt.WHICH_SIZE)


def is_size(clause: Clause, at: int, size: str) -> bool:
    """Whether a word is a mask's size here, and not a child of hers ("anak saya sakit")."""
    token = clause.tokens[at]
    before = clause.tokens[at - 1] if at else Token("")
    if (
        not token.has(size)
        or token.has("q")
        or before.has("with")
        or before.text.startswith(("bapak", "ibu", "mamak", "ibuk"))
        or _which_child(clause.tokens[max(0, at - 3) : at])
    ):
        return False
    following = clause.tokens[at + 1] if at + 1 < len(clause.tokens) else Token("")
    whose = following.has("own", "unwell") or following.text.startswith(
        ("rewel", "wedok", "lanang", "perempuan", "laki")
    )
    child = size == "anak" and (whose or token.text.endswith("ku"))
    return not child


def _which_child(before: Sequence[Token]) -> bool:
    """ "anak saya yang kecil", "anakku sing gede": a child of hers, and no size."""
    led = list(before)[:-1] if before and before[-1].has("which") else []
    own = len(led) > 1 and led[-1].has("own") and led[-2].has("anak")
    return own or (bool(led) and led[-1].has("anak") and led[-1].text.endswith("ku"))


def is_of_all(clause: Clause) -> bool:
    """Whether a size is told of all: "dewasa semua", or "jahit 13. Masker dewasa."."""
    only = clause.has("pieces") and all(token.has("pieces", "which", *SIZES) for token in clause.tokens)
    return clause.has("total") or only


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


def only_size(found: Sequence[Token]) -> str | None:
    """The size of which it speaks, where that is one only."""
    sizes = [size for size in SIZES if any(token.has(size) for token in found)]
    return sizes[0] if len(sizes) == 1 else None
