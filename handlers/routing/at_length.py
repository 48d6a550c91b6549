"""A coordinator's message of several clauses: each is heard by itself, and what of it wasn't heard is said."""

from collections.abc import Sequence
from enum import Enum, auto

from handlers.masks import entering, for_others
from handlers.reading import plainly_said
from handlers.reading.at_length import (
    announces,
    body_of,
    clauses,
    counts,
    joined,
    named_instead,
    only_colours,
    orders_something,
    says_form,
    seems_to_ask,
    spent_in,
    tells_of_else,
    undated,
    wishes_something,
    words_before,
)
from handlers.reading.commands import Command, commands_in
from handlers.reading.coordinators_said import may_take_away, taken_away
from handlers.reading.frames import Meant, only_tells
from handlers.reading.funds_said import FundGiven, FundSpent, fund_in
from handlers.reading.leave_of_said import leave_of
from handlers.reading.normal import normal
from handlers.reading.papers_said import paper_in
from handlers.reading.rates_said import RatesTold, rates_in
from handlers.reading.results_said import asks_results, asks_who
from handlers.reading.sheet_days import is_nothing, sheet_of
from handlers.reading.wanted import Wanted
from handlers.reading.word_kinds import kinds_of
from handlers.routing import framed
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.permissions import may
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
    freely: bool = False


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
        "training",
        "later",
        "me",
        "message",
        "new",
    )
)


def hears(turn: Turn) -> bool:
    """Whether somebody is heard clause by clause; a colon may stand behind words that only lead on."""
    text = body(turn)
    return ":" not in text and "\n" not in text and framed.hears(turn, text)


def body(turn: Turn) -> str:
    """The message, without words before a colon that only lead on to it, and without the day that is told so."""
    text = body_of(turn.heard, _leads_on)
    sheet = sheet_of(text)
    return sheet.rest if sheet else text


def without_colon(text: str) -> str | None:
    """ "hitungan rak: karet 12 gulung" without its colon; None where a command stands before it, or a name."""
    head, colon, rest = text.partition(":")
    words = normal(head).replace(",", " ").split()
    plain = colon and "\n" not in text and ":" not in rest and 0 < len(words) <= MOST_BEFORE_COLON
    if not plain or any(commands_in(f"{head}: x")) or sheet_of(text):
        return None
    return f"{head} {rest.strip()}" if all(kinds_of(word) for word in words) else None


# So many words before a colon say what it is about.
MOST_BEFORE_COLON = 5


def _leads_on(head: str) -> bool:
    words = words_before(head)
    # "kemarin: Sri 42, Ani 38" says of which day they are.
    dated = sheet_of(f"{head}: Sri 1, Ani 2") is not None
    if dated or any(commands_in(f"{head}: x")):
        return False
    known = [kinds_of(word) for word in words if kinds_of(word)]
    strangers = len(words) - len(known)
    return all(one <= LEADING for one in known) and (not strangers or (len(known) > LEAST_KNOWN >= strangers))


# Of a longer head so many words needn't be known; one of a word or two may be a name.
LEAST_KNOWN = 3


async def cut(turn: Turn, text: str, *, fewest: int = 2, freely: bool = False) -> list[Clause]:
    """Its clauses; none where there are fewer. `freely`: what only asks something needn't be known word by word."""
    sheet = sheet_of(body_of(text, _leads_on))
    text = sheet.rest if sheet else body_of(text, _leads_on)
    found = await _with_days(turn, clauses(text))
    if len(found) < fewest:
        return []
    rows = list[tuple[str, bool]]()
    for one in found:
        # "kirim potongan 50 untuk Wati, Nur 30": the second goes on about what the first is.
        goes_on = bool(rows) and not rows[-1][1] and counts(undated(rows[-1][0]))
        beside = bool(rows) and rows[-1][1] and is_nothing(one)
        rows.append((one, beside or (not goes_on and await _is_row(turn, one))))
    if sheet:
        rows = [(f"{sheet.day} {one}" if row else one, row) for one, row in joined(rows)]
    parts = [await _clause(turn, one, row=row, freely=freely) for one, row in joined(rows)]
    parts = [_spent_too(one, parts[:at]) for at, one in enumerate(parts)]
    for at, part in enumerate(parts):
        parts[at] = await _paid_too(turn, part, parts[:at])
    named = (await framed.meant(turn, text))[0].names
    off = len(named) == 1 and leave_of(text, turn.today, for_others.circle(await entering.tailors(turn))) is not None
    parts = [await _of_her(turn, one, named[0], off=off) if len(named) == 1 else one for one in parts]
    return [_in_this_form(_once(one, parts[:at]), parts[:at]) for at, one in enumerate(parts)]


# What has one answer, whatever is named beside.
ONCE = frozenset((Wanted.SO_FAR, Wanted.NEWCOMER, Wanted.BATCH_HOW, Wanted.OPEN_TASKS, Wanted.WAGES))


def _once(part: Clause, before: Sequence[Clause]) -> Clause:
    """What was answered by a clause before isn't answered again."""
    meant = part.meant[0] if part.meant else None
    alike = meant is not None and any(one.meant and one.meant[0] == meant for one in before)
    again = meant and alike and only_tells(meant) and (meant.command or meant.wanted in ONCE)
    return Clause(part.text, Hears.COLOURS) if again else part


async def _with_days(turn: Turn, found: Sequence[str]) -> list[str]:
    """ "minta laporan Excel, bulan Juli aja": days that stand alone are those of what was asked just before."""
    out, since_ever = list[str](), False
    for one in found:
        talk = (await framed.meant(turn, one))[0]
        alone = bool(talk.span) and talk.slots <= {"span"} and not talk.kinds() - {"span", "soft", "enough", "all"}
        of = next((at for at in reversed(range(len(out))) if not says_form(out[at])), None)
        if of is not None and alone and not counts(out[of]) and not talk.ahead:
            out[of] = f"{out[of]} {talk.span}"
        elif since_ever and "howmuch" in talk.kinds() and not talk.span:
            out.append(f"{one} sejak awal")
        else:
            out.append(one)
        since_ever = since_ever or "sofar" in talk.kinds()
    return out


async def _paid_too(turn: Turn, part: Clause, before: list[Clause]) -> Clause:
    """ "Ani wis tak bayar 425rb, Umi 380rb": the second was paid as the first was."""
    last = before[-1] if before else None
    pays = last and last.meant and last.meant[0].command.startswith("bayar ")
    if not pays or part.hears is not Hears.UNKNOWN:
        return part
    talk = (await framed.meant(turn, part.text))[0]
    if talk.words or talk.slots != {"who", "money"}:
        return part
    same = f"bayar {talk.names[0]} {talk.money[0]}"
    return Clause(part.text, Hears.ACTS, (Meant(same, None, acts=True),), same=same)


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


async def _of_her(turn: Turn, part: Clause, name: str, *, off: bool) -> Clause:
    """A clause that names nobody is of the only one whom the message names; what would act by it is only offered."""
    if part.hears is not Hears.UNKNOWN or name in part.text.lower():
        return part
    if (said := named_instead(part.text, name)) != part.text and (same := await framed.retold_in(turn, said)):
        return Clause(said, Hears.ACTS, same=same)
    whole = f"{name} {part.text}"
    _, found, _ = await framed.meant(turn, whole)
    if found:
        asks = [one for one in found if not one.acts]
        return Clause(whole, Hears.ASKS if asks else Hears.ACTS, tuple(found), guessed=True)
    # Where the message as a whole tells of her leave, it is told once.
    circle = for_others.circle(await entering.tailors(turn))
    tells = not off and leave_of(whole, turn.today, circle) and not tells_of_else(whole)
    return Clause(whole, Hears.ACTS, same=whole, guessed=True) if tells else part


async def asks(turn: Turn, text: str) -> bool:
    """Whether a message only asks for something that is known."""
    return (await _clause(turn, text, row=False)).hears is Hears.ASKS


async def _clause(turn: Turn, text: str, *, row: bool, freely: bool = False) -> Clause:
    if row:
        return Clause(text, Hears.ROW)
    talk, found, _ = await framed.meant(turn, text)
    if found and (
        found[0].wanted is Wanted.THANKS
        or (only_colours(text, talk) and not talk.names)
        or not talk.kinds() - {"who", "soft"}
    ):
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
    if await _acts(turn, text):
        return Clause(text, Hears.ACTS, same=text)
    free = (await framed.meant(turn, text, freely=True))[1] if freely and seems_to_ask(text, talk) else []
    asked = [one for one in free if only_tells(one)]
    return Clause(text, Hears.ASKS, tuple(asked), freely=True) if asked else Clause(text, Hears.UNKNOWN)


def _is_money(turn: Turn, text: str) -> bool:
    given = isinstance(fund_in(text), FundGiven | FundSpent)
    return given or isinstance(rates_in(text, turn.today), RatesTold)


async def _acts(turn: Turn, text: str) -> bool:
    """Whether it tells of leave, or begins as a command does."""
    circle = for_others.circle(await entering.tailors(turn))
    if leave_of(text, turn.today, circle) and not tells_of_else(text):
        return True
    if may(turn.person, "announce") and announces(text):
        return True
    taken = may(turn.person, "tally") and may_take_away(text) and taken_away(text, turn.sent_at, circle)
    return bool(taken) or any(one not in TOO_SHORT for one, _ in commands_in(text))


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


def drops(parts: list[Clause]) -> bool:
    """Whether a count stands beside something that is wished and that nobody heard: it would be left out in silence."""
    unheard = any(
        one.hears is Hears.UNKNOWN and orders_something(one.text) and len(one.text.split()) >= LEAST_WISH
        for one in parts
    )
    return unheard and any(one.hears is Hears.ROW for one in parts)


# A wish is said in so many words; fewer only ask to note it.
LEAST_WISH = 5


def say_what_is_left(turn: Turn, left: list[str]) -> None:
    """What of a message nobody heard, in its own words; what only tells a story needs no answer."""
    left = [one for one in left if wishes_something(one)]
    if left:
        turn.reply("parts-unheard", said=Spoken(", ".join(left)).cut(LONGEST_PASSED_ON))


def asks_back(parts: list[Clause]) -> bool:
    """Whether several of them would each ask whether it is right, so that a yes would be to one of them only."""
    return sum(one.same.startswith("cek ") or one.same.startswith("umumkan") for one in parts) > 1
