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
# With these it goes on: "nambah 7 lagi sebelum jemput sekolah".
WHEN_AND_WHY = (
    *("sebelum", "sblm", "sakdurunge", "sesudah", "setelah", "sakwise", "habis", "bar", "sambil", "sinambi", "karena"),
    *("krn", "soalnya", "soale", "mergo", "amargi", "biar", "ben", "supaya"),
)


def without_remarks(found: Sequence[Clause]) -> list[Clause]:
    """The clauses, with what is only remarked behind a count in one of its own."""
    return [part for clause in _without_although(found) for part in _parted(clause)]


ALTHOUGH = ("padahal", "pdhl")


def _without_although(found: Sequence[Clause]) -> list[Clause]:
    """ "dapat 26, padahal ada tamu": no better number stands behind it."""
    out: list[Clause] = []
    for c, clause in enumerate(found):
        at = next((at for at, token in enumerate(clause.tokens) if token.text in ALTHOUGH), None)
        behind = (
            [*clause.tokens[at:], *(token for one in found[c + 1 :] for token in one.tokens)] if at is not None else []
        )
        counted = any(one.quantities for one in found[: c + 1])
        if at is None or not counted or any(token.has("q") for token in behind):
            out.append(clause)
            continue
        why = [Token(clause.tokens[at].text, frozenset({"because"})), *clause.tokens[at + 1 :]]
        head = [Clause(clause.tokens[:at], False, clause.bracket, clause.fresh)] if at else []
        out += [*head, Clause(why, clause.asked, clause.bracket)]
    return out


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
    while end < len(tokens) and tokens[end].has("which", "pieces", "more", *SIZES):
        named = named or tokens[end].has("pieces", "more", *SIZES)
        end += 1
    while named and end < len(tokens) and (tokens[end].day is not None or tokens[end].has("address", "thanks")):
        end += 1
    tail = tokens[end:]
    unknown = sum(not token.tags for token in tail)
    told = bool(tail) and tail[0].tags and not tail[0].has("thing") and tail[0].text not in WHEN_AND_WHY
    if not named or unknown < LEAST_UNKNOWN or told:
        return None
    return end if all(not token.tags or token.has(*IDLE) for token in tail) else None
