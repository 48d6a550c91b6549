"""What is said of other things than masks: "sinyal jelek" makes no mask bad, "mesin rusak" none of 19."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.tokens import Token

OF_MASKS = frozenset({"defect", "good"})
ENDS = frozenset({"number", "comma", "stop", "ask", "done", "handed", "pieces", "which"})
FARTHEST = 3
FILLING = frozenset({"filler"})


def of_things(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where a word for bad or good ones is none when it is said of a thing right before it."""
    out: list[Token] = []
    since = FARTHEST
    for token in found:
        since = 0 if token.has("thing") else FARTHEST if not ENDS.isdisjoint(token.tags) else since + 1
        said = 0 < since <= FARTHEST and not OF_MASKS.isdisjoint(token.tags)
        out.append(replace(token, tags=(token.tags - OF_MASKS) or FILLING) if said else token)
    return out
