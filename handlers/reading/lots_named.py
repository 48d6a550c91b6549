"""Lots that are told apart by a number of their own: "batch satu 12", "kloter loro: 9"."""

from collections.abc import Sequence

from handlers.reading.tokens import Token

LOTS = frozenset(
    """kloter batch bets tahap gelombang sesi sesion bagian termin putaran etape ronde babak shift seri rombongan
    angkatan""".split()  # noqa: SIM905
)
# Nobody brings more lots a day.
MOST = 9
BESIDE = ("already", "done", "handed", "colon", "exists", "filler", "only", "comma", "dash", "equals", "lapor")


def lots_named(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where the number of a lot is a part of its name, like the time of day at which it was made."""
    if not any(token.text in LOTS for token in found):
        return found
    out: list[Token] = []
    at = 0
    while at < len(found):
        end = _name_ends(found, at)
        if end:
            out.append(Token(" ".join(token.text for token in found[at:end]), frozenset({"variant"})))
            at = end
        else:
            out.append(found[at])
            at += 1
    return out


def _name_ends(found: Sequence[Token], at: int) -> int:
    """Where a lot's name ends that begins here, if a count stands behind it; else 0."""
    if found[at].text not in LOTS:
        return 0
    place = at + 1
    place += place < len(found) and found[place].text in ("ke", "ke-", "nomor", "no")
    if place >= len(found):
        return 0
    which = found[place]
    numbered = which.has("number") and not which.has("fraction") and 0 < (which.value or 0) <= MOST
    if not (numbered or which.has("first")):
        return 0
    behind = place + 1
    while behind < len(found) and found[behind].has(*BESIDE) and not found[behind].has("number"):
        behind += 1
    return place + 1 if behind < len(found) and found[behind].has("number") else 0
