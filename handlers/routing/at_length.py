"""A coordinator's message of several clauses: each is heard by itself, and what of it wasn't heard is said."""

from enum import Enum, auto

from handlers.masks import entering, for_others
from handlers.reading import plainly_said
from handlers.reading.at_length import (
    body_of,
    clauses,
    counts,
    joined,
    only_colours,
    says_form,
    spent_in,
    tells_of_else,
)
from handlers.reading.commands import Command, commands_in
from handlers.reading.frames import Meant, Wanted, only_tells
from handlers.reading.funds_said import FundGiven, FundSpent, fund_in
from handlers.reading.leave_of_said import leave_of
from handlers.reading.normal import normal
from handlers.reading.papers_said import paper_in
from handlers.reading.rates_said import RatesTold, rates_in
from handlers.reading.results_said import asks_results, asks_who
from handlers.reading.word_kinds import kinds_of
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
    guessed: bool = False


# How a clause begins that tells what was bought.
BUYS = ("beli ", "tuku ", "belanja ")
# What may stand in words that only lead on to the rest.
LEADING = frozenset(
    (
        "soft",
        "may",
        "want",
        "thanks",
        "report",
        "note",
        "span",
        "already",
        "all",
        "check",
        "help",
        "show",
        "more",
        "close",
        "spent",
        "tool-of",
    )
)


def hears(turn: Turn) -> bool:
    """Whether somebody is heard clause by clause; a colon may stand behind words that only lead on."""
    text = body(turn)
    return ":" not in text and "\n" not in text and framed.hears(turn, text)


def body(turn: Turn) -> str:
    """The message, without words before a colon that only lead on to it."""
    return body_of(turn.heard, _leads_on)


def _leads_on(head: str) -> bool:
    words = normal(head).replace(",", " ").split()
    return not any(commands_in(f"{head}: x")) and all(kinds_of(word) <= LEADING for word in words)


async def cut(turn: Turn, text: str, *, fewest: int = 2) -> list[Clause]:
    """Its clauses; none where there are fewer."""
    text = body_of(text, _leads_on)
    found = clauses(text)
    if len(found) < fewest:
        return []
    rows = list[tuple[str, bool]]()
    for one in found:
        # "kirim potongan 50 untuk Wati, Nur 30": the second goes on about what the first is.
        goes_on = bool(rows) and not rows[-1][1] and counts(rows[-1][0])
        rows.append((one, not goes_on and await _is_row(turn, one)))
    parts = [await _clause(turn, one, row=row) for one, row in joined(rows)]
    parts = [_spent_too(one, parts[:at]) for at, one in enumerate(parts)]
    named = (await framed.meant(turn, text))[0].names
    parts = [await _of_her(turn, one, named[0]) if len(named) == 1 else one for one in parts]
    return [_in_this_form(one, parts[:at]) for at, one in enumerate(parts)]


def _spent_too(part: Clause, before: list[Clause]) -> Clause:
    """ "beli bensin 50rb, lem 20rb": the second was bought as the first was."""
    buys = before and (before[-1].same or before[-1].text).startswith(BUYS)
    same = spent_in(part.text, whatever=True) if buys and part.hears is Hears.UNKNOWN else None
    return Clause(part.text, Hears.ACTS, same=same) if same else part


def _in_this_form(part: Clause, before: list[Clause]) -> Clause:
    """ "… bentuknya Excel ya": in which form, and nothing more that is asked for."""
    form = says_form(part.text)
    asked = any(one.hears is Hears.ASKS for one in before)
    return Clause(part.text, Hears.COLOURS) if form and asked else part


async def _of_her(turn: Turn, part: Clause, name: str) -> Clause:
    """A clause that names nobody is of the only one whom the message names; what would act by it is only offered."""
    if part.hears is not Hears.UNKNOWN or name in part.text.lower():
        return part
    _, found, _ = await framed.meant(turn, f"{name} {part.text}")
    asks = [one for one in found if not one.acts]
    return (
        Clause(f"{name} {part.text}", Hears.ASKS if asks else Hears.ACTS, tuple(found), guessed=True) if found else part
    )


async def _clause(turn: Turn, text: str, *, row: bool) -> Clause:
    if row:
        return Clause(text, Hears.ROW)
    talk, found, _ = await framed.meant(turn, text)
    if found and (found[0].wanted is Wanted.THANKS or not talk.kinds() - {"who", "soft"}):
        # "makasih", "Pak Agus": to whom she speaks, and no more.
        return Clause(text, Hears.COLOURS)
    if found:
        acts = found[0].acts or (not found[0].wanted and not only_tells(found[0]))
        return Clause(text, Hears.ACTS if acts else Hears.ASKS, tuple(found))
    if same := await framed.retold_in(turn, text):
        return Clause(text, Hears.ACTS, same=same)
    if spent := spent_in(text):
        return Clause(text, Hears.ACTS, same=spent)
    if _is_money(turn, text):
        return Clause(text, Hears.ACTS, same=text)
    if only_colours(text, talk):
        return Clause(text, Hears.COLOURS)
    if paper_in(text, turn.sent_at) or await _asks(turn, text):
        return Clause(text, Hears.ASKS, same=text)
    return Clause(text, Hears.ACTS, same=text) if await _acts(turn, text) else Clause(text, Hears.UNKNOWN)


def _is_money(turn: Turn, text: str) -> bool:
    given = isinstance(fund_in(text), FundGiven | FundSpent)
    return given or isinstance(rates_in(text, turn.today), RatesTold)


async def _acts(turn: Turn, text: str) -> bool:
    """Whether it tells of leave, or begins as a command does."""
    circle = for_others.circle(await entering.tailors(turn))
    if leave_of(text, turn.today, circle) and not tells_of_else(text):
        return True
    return any(one not in TOO_SHORT for one, _ in commands_in(text))


async def _is_row(turn: Turn, text: str) -> bool:
    """ "Sri 40": a count, and nothing else."""
    if tells_of_else(text) or (await framed.retold_in(turn, text) or "").startswith("cek "):
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
    known = all(one.hears is not Hears.UNKNOWN and not one.guessed for one in parts)
    return known and any(one.hears in (Hears.ASKS, Hears.ACTS) for one in parts)


def several_heard(parts: list[Clause]) -> bool:
    """Whether at least two clauses are heard, so that whoever takes the whole message would drop one of them."""
    return sum(one.hears in (Hears.ASKS, Hears.ACTS, Hears.ROW) for one in parts) > 1


def say_what_is_left(turn: Turn, left: list[str]) -> None:
    """What of a message nobody heard, in its own words."""
    if left:
        turn.reply("parts-unheard", said=Spoken(", ".join(left)).cut(LONGEST_PASSED_ON))


def asks_back(parts: list[Clause]) -> bool:
    """Whether several of them would each ask whether it is right, so that a yes would be to one of them only."""
    return sum(one.same.startswith("cek ") or one.same.startswith("umumkan") for one in parts) > 1
