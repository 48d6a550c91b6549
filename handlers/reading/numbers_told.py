"""A number of a message with the words on either side of it."""

from collections.abc import Iterator, Sequence

from handlers.reading.clauses import Clause
from handlers.reading.spelling import NOTHING
from handlers.reading.tokens import Token
from storage.values import dataclass

FILLER = frozenset({"filler"})
JUNK = frozenset({"junk"})
DONE = frozenset({"done"})


@dataclass(frozen=True, slots=True)
class Told:
    """A number with its place and the words on either side of it, up to the next number or the end of its clause."""

    c: int
    t: int
    token: Token
    left: Sequence[Token]
    right: Sequence[Token]

    @property
    def beside(self) -> frozenset[str]:
        """What is said on either side."""
        return NOTHING.union(*(token.tags for token in (*self.left, *self.right)))

    @property
    def before(self) -> frozenset[str]:
        """What is said before it."""
        return NOTHING.union(*(token.tags for token in self.left))


def numbers_told(found: Sequence[Clause]) -> Iterator[Told]:
    """The numbers of a message that may count masks, in order."""
    for c, clause in enumerate(found):
        places = [t for t in clause.quantities if clause.tokens[t].has("mask") and not clause.tokens[t].has("bundle")]
        for number, t in enumerate(places):
            start = places[number - 1] + 1 if number else 0
            end = places[number + 1] if number + 1 < len(places) else len(clause.tokens)
            yield Told(c, t, clause.tokens[t], clause.tokens[start:t], clause.tokens[t + 1 : end])
