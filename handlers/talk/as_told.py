"""What a coordinator said in whatever order, with whom and which days it means; what topics are handed of it."""

from handlers.reading.spans_said import Span
from handlers.reading.talk_parts import Talk
from storage.people import Person
from storage.values import dataclass

# What a topic makes of it: whether it was answered, or the words of a command that says it.
Heeded = bool | str


@dataclass(frozen=True, slots=True, kw_only=True)
class AsTold:
    """What was said, the people it names in their order, and its days, if it names any."""

    talk: Talk
    people: tuple[Person, ...] = ()
    span: Span | None = None

    @property
    def person(self) -> Person | None:
        """Whom it names first."""
        return self.people[0] if self.people else None

    @property
    def money(self) -> int | None:
        """The sum that it names, in whole rupiah."""
        return self.talk.money[0] if self.talk.money else None

    @property
    def number(self) -> int | None:
        """The number that it names."""
        return self.talk.amounts[0].number if self.talk.amounts else None
