"""A coordinator's message of several clauses: each is heard by itself, and what of it wasn't heard is said."""

from collections.abc import Sequence

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
    only_supposed,
    orders_something,
    seems_to_ask,
    spent_in,
    tells_of_else,
    tells_others,
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
from handlers.routing.clause import Clause, Hears
from handlers.routing.clauses_beside import (
    halves,
    in_record,
    in_this_form,
    paid_too,
    spent_too,
    told_by_other,
    with_days,
)
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage import workshops
from storage.spoken import Spoken

# Words that alone say little, so that a clause that begins with one isn't that command.
TOO_SHORT = frozenset((Command.CANCEL, Command.START, Command.TO_A_PERSON))


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
    text = (without_colon(text) or text) if normal(text).startswith(WAYBILL) else text
    sheet = sheet_of(text)
    return sheet.rest if sheet else text


def without_colon(text: str) -> str | None:
    """ "hitungan rak: karet 12 gulung" without its colon; None where a command stands before it, or a name."""
    head, colon, rest = text.partition(":")
    words = normal(head).replace(",", " ").split()
    plain = colon and "\n" not in text and ":" not in rest and 0 < len(words) <= MOST_BEFORE_COLON
    if not plain or any(commands_in(f"{head}: x")) or sheet_of(text):
        return None
    known = all(kinds_of(word) for word in words) or normal(head).startswith(WAYBILL)
    return f"{head} {rest.strip()}" if known else None


# Of a delivery note whom it is for is said before the colon.
WAYBILL = "surat jalan"
# So many words before a colon say what it is about.
MOST_BEFORE_COLON = 6


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
    text = (without_colon(text) or text) if normal(text).startswith(WAYBILL) else text
    found = await with_days(turn, clauses(text))
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
    parts = await halves(turn, [await told_by_other(turn, one) for one in parts])
    parts = [spent_too(one, parts[:at]) for at, one in enumerate(parts)]
    parts = [await in_record(turn, one, parts[:at]) for at, one in enumerate(parts)]
    for at, part in enumerate(parts):
        parts[at] = await paid_too(turn, part, parts[:at])
    named = (await framed.meant(turn, text))[0].names
    off = len(named) == 1 and leave_of(text, turn.today, for_others.circle(await entering.tailors(turn))) is not None
    parts = [await _of_her(turn, one, named[0], off=off) if len(named) == 1 else one for one in parts]
    if any(one.hears is Hears.ASKS for one in parts):
        parts = [Clause(one.text, Hears.UNKNOWN) if _is_supposed(one) else one for one in parts]
    return [in_this_form(_once(one, parts[:at]), parts[:at]) for at, one in enumerate(parts)]


def _is_supposed(part: Clause) -> bool:
    """ "kalau kita tutup seminggu, …": it is neither done nor offered, and said to be left."""
    return part.hears is Hears.ACTS and only_supposed(part.text)


# What has one answer, whatever is named beside.
ONCE = frozenset((Wanted.SO_FAR, Wanted.NEWCOMER, Wanted.BATCH_HOW, Wanted.OPEN_TASKS, Wanted.WAGES))


def _once(part: Clause, before: Sequence[Clause]) -> Clause:
    """What was answered by a clause before isn't answered again."""
    meant = part.meant[0] if part.meant else None
    alike = meant is not None and any(one.meant and one.meant[0] == meant for one in before)
    again = meant and alike and only_tells(meant) and (meant.command or meant.wanted in ONCE)
    return Clause(part.text, Hears.COLOURS) if again else part


async def _of_her(turn: Turn, part: Clause, name: str, *, off: bool) -> Clause:
    """A clause that names nobody is of the only one whom the message names; what would act by it is only offered."""
    if name in part.text.lower():
        return part
    if part.hears in (Hears.ASKS, Hears.ACTS) and (said := named_instead(part.text, name)) != part.text:
        # "potongan yang di dia ada berapa" asks for hers, and not for all there are.
        _, found, _ = await framed.meant(turn, said)
        asks = [one for one in found if only_tells(one)]
        return Clause(said, Hears.ASKS, tuple(asks)) if asks else part
    if part.hears is not Hears.UNKNOWN:
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
    plain = normal(text)
    # The words of a command ask as well: "upah Sri".
    command = not counts(plain) and only_tells(Meant(plain))
    return command or (await _clause(turn, text, row=False)).hears is Hears.ASKS


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
        one.hears is Hears.UNKNOWN
        and orders_something(one.text)
        and (len(one.text.split()) >= LEAST_WISH or tells_others(one.text))
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


def beside(text: str) -> list[str]:
    """What a message wishes in clauses behind its first, where whoever took it heard the first alone."""
    return [one for one in clauses(text)[1:] if orders_something(one) and len(one.split()) >= LEAST_BESIDE]


# "tolong dicatat" wishes nothing more.
LEAST_BESIDE = 4


def asks_back(parts: list[Clause]) -> bool:
    """Whether several of them would each ask whether it is right, so that a yes would be to one of them only."""
    return sum(one.same.startswith("cek ") or one.same.startswith("umumkan") for one in parts) > 1
