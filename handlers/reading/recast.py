"""Words put into their plain sense by those around them, before numbers and units are folded."""

from collections.abc import Callable, Sequence
from datetime import date

from handlers.reading.bags_unnamed import LAST, unnamed_bags
from handlers.reading.containers import PER
from handlers.reading.denied_words import denied_words
from handlers.reading.just_now import JUST, ONLY_NOW, just_now, to_be_noted
from handlers.reading.lexicon import SIZES
from handlers.reading.lots_named import LOTS, lots_named
from handlers.reading.no_things import NAMED, no_things
from handlers.reading.patterns_named import NAMING, PLAIN, patterns_named
from handlers.reading.rest_finished import rest_finished
from handlers.reading.shares_said import shares_said
from handlers.reading.sizes_said import each_with_its_size, without_other_size
from handlers.reading.spoken_point import POINT, spoken_point
from handlers.reading.taken_back import DING, MOMENT, taken_back
from handlers.reading.tokens import Token

Words = frozenset[str]
NOTHING: Words = frozenset()
# Each step with the tags and the words without one of which it finds nothing.
STEPS: tuple[tuple[Callable[[Sequence[Token]], Sequence[Token]], Words, Words], ...] = (
    (spoken_point, NOTHING, POINT),
    (to_be_noted, frozenset({"notyet"}), NOTHING),
    (taken_back, frozenset({"oops", "isnot", "sorry"}), frozenset(DING) | MOMENT),
    (shares_said, frozenset({"rest", "fraction"}), frozenset({"sepertiganya", "sepertiga", "seperempatnya"})),
    (denied_words, frozenset({"not", "notyet"}), NOTHING),
    (unnamed_bags, frozenset({"isi", "each"}), PER | LAST),
    (patterns_named, frozenset({"item", "dewasa"}), NAMING | PLAIN),
    (lots_named, NOTHING, LOTS),
    (no_things, frozenset({"item"}), NAMED),
    (without_other_size, frozenset(SIZES), NOTHING),
    (each_with_its_size, frozenset(SIZES), NOTHING),
)


def recast(found: Sequence[Token], today: date) -> Sequence[Token]:
    """The tokens, each in the sense that those around it give it."""
    if len(found) < LEAST:
        return found
    tags = NOTHING.union(*(token.tags for token in found))
    if tags.isdisjoint(COUNTED):
        return found
    words = {token.text for token in found}
    if "date" in tags and not words.isdisjoint(JUST | ONLY_NOW):
        found = just_now(found, today)
    if "date" in tags and "already" in tags:
        found = rest_finished(found, today)
    for step, by_tag, by_word in STEPS:
        if not (tags.isdisjoint(by_tag) and words.isdisjoint(by_word)):
            found = step(found)
    return found


COUNTED = ("number", "one")
# No shorter message holds anything of the kind.
LEAST = 3
