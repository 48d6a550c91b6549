"""What is said behind a count and is nothing about it: "17 masker anak, si bocil nempel terus" without its comma."""

from collections.abc import Sequence

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

# What a remark may hold besides words that mean nothing to us.
IDLE = (
    *("filler", "address", "span", "junk", "clock", "variant", "greeting", "thanks", "kin", "thing", "unwell"),
    *("people", "money", "ordinal", "already", "too"),
)
LEAST_UNKNOWN = 2


def without_remarks(found: Sequence[Clause]) -> list[Clause]:
    """The clauses, with what is only remarked behind a count in one of its own."""
    return [part for clause in found for part in _parted(clause)]


def _parted(clause: Clause) -> list[Clause]:
    if not clause.quantities or clause.bracket or clause.asked:
        return [clause]
    at = _remark_at(clause.tokens, clause.quantities[-1])
    if at is None:
        return [clause]
    return [Clause(clause.tokens[:at], False, clause.bracket, clause.fresh), Clause(clause.tokens[at:])]


def _remark_at(tokens: Sequence[Token], number: int) -> int | None:
    """Where a remark begins behind a number whose kind or size is told, so that what follows isn't what was counted."""
    last, end = tokens[number], number + 1
    named = last.has("pieces")
    while end < len(tokens) and tokens[end].has("which", "pieces", *SIZES):
        named = named or tokens[end].has("pieces", *SIZES)
        end += 1
    tail = tokens[end:]
    unknown = sum(not token.tags for token in tail)
    if not named or unknown < LEAST_UNKNOWN or tail[0].tags:
        return None
    return end if all(not token.tags or token.has(*IDLE) for token in tail) else None
