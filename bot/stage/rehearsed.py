"""What a rehearsal writes down: what each tailor told, and how each day ended."""

from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any


@dataclass(slots=True)
class Told:
    """Masks that a tailor knows she made: when, how many, and whether the bot was left without an answer about them."""

    day: date
    pieces: int
    defects: int
    text: str
    unanswered: bool = False
    # What she presses if she is asked, besides what says the number itself.
    presses: tuple[str, ...] = ()


@dataclass(slots=True)
class Tailor:
    """An invented tailor: her phone, what she told, and how far she has read."""

    number: int
    name: str
    usual: int
    told: list[Told] = field(default_factory=list)
    read: int = 0
    asked_about: Told | None = None
    workshop: str = ""
    courier: bool = False


@dataclass(slots=True)
class Day:
    """How a day ended: masks by the tally and by what the tailors know, with who differs."""

    date: str
    tally: int
    made: int
    unanswered: int
    questions: int
    differs: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Result:
    """What came of a rehearsal; `heard` is all that the bot told each of them."""

    seed: int
    days: list[Day] = field(default_factory=list)
    messages: int = 0
    heard: dict[str, list[str]] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every count agrees and every rule holds."""
        return not self.broken and not any(day.differs for day in self.days)

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "good": self.good}
