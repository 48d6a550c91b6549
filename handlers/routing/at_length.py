"""A coordinator's message of several clauses: each is heard by itself, and what of it wasn't heard is said."""

from enum import Enum, auto

from handlers.masks import entering, for_others
from handlers.reading import plainly_said
from handlers.reading.at_length import clauses, joined, only_colours, tells_of_else
from handlers.reading.commands import Command, commands_in
from handlers.reading.frames import Meant
from handlers.reading.leave_of_said import leave_of
from handlers.reading.results_said import asks_results, asks_who
from handlers.routing import framed
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.talk.turn import Turn
from storage import workshops
from storage.spoken import Spoken
from storage.values import dataclass


class Hears(Enum):
    """What a clause is."""

    ASKS = auto()
    ACTS = auto()
    ROW = auto()
    COLOURS = auto()
    UNKNOWN = auto()


# Words that alone say little, so that a clause that begins with one isn't that command.
TOO_SHORT = frozenset((Command.CANCEL, Command.START, Command.TO_A_PERSON))


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as it was written, what it is, and what a frame makes of it."""

    text: str
    hears: Hears
    meant: tuple[Meant, ...] = ()
    same: str = ""


async def cut(turn: Turn, text: str) -> list[Clause]:
    """Its clauses; none where there is only one."""
    found = clauses(text)
    if len(found) < 2:
        return []
    rows = [(one, await _is_row(turn, one)) for one in found]
    return [await _clause(turn, one, row=row) for one, row in joined(rows)]


async def _clause(turn: Turn, text: str, *, row: bool) -> Clause:
    if row:
        return Clause(text, Hears.ROW)
    talk, found, _ = await framed.meant(turn, text)
    if found:
        return Clause(text, Hears.ACTS if found[0].acts else Hears.ASKS, tuple(found))
    if same := await framed.retold_in(turn, text):
        return Clause(text, Hears.ACTS, same=same)
    if only_colours(text, talk):
        return Clause(text, Hears.COLOURS)
    if await _asks(turn, text):
        return Clause(text, Hears.ASKS, same=text)
    circle = for_others.circle(await entering.tailors(turn))
    if leave_of(text, turn.today, circle) and not tells_of_else(text):
        return Clause(text, Hears.ACTS, same=text)
    if any(one not in TOO_SHORT for one, _ in commands_in(text)):
        return Clause(text, Hears.ACTS, same=text)
    return Clause(text, Hears.UNKNOWN)


async def _is_row(turn: Turn, text: str) -> bool:
    """ "Sri 40": a count, and nothing else."""
    if tells_of_else(text):
        return False
    reading = await for_others.reading_of(turn, text)
    counted = bool(reading.portions) and all(one.reading.reports for one in reading.portions)
    return counted and not reading.asks and reading.certain


async def _asks(turn: Turn, text: str) -> bool:
    if asks_who(text, turn.sent_at, all_in=True) or plainly_said.first(text):
        return True
    circle = for_others.circle([*await for_others.around(turn), turn.person])
    asked = asks_results(text, turn.sent_at, circle, await workshops.names(turn.db))
    return asked is not None and not asked.unclear


def all_heard(parts: list[Clause]) -> bool:
    """Whether each clause is heard by itself, and more than a sheet's rows are among them."""
    known = all(one.hears is not Hears.UNKNOWN for one in parts)
    return known and any(one.hears in (Hears.ASKS, Hears.ACTS) for one in parts)


def say_what_is_left(turn: Turn, left: list[str]) -> None:
    """What of a message nobody heard, in its own words."""
    if left:
        turn.reply("parts-unheard", said=Spoken(", ".join(left)).cut(LONGEST_PASSED_ON))
