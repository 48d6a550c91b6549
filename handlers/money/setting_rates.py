"""What a piece is paid: proposed by one, agreed by another, from a first day on; never changed backwards."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.money import treasurers
from handlers.reading.rates_said import RateSaid, RatesTold
from handlers.rules.limits import HIGHEST_RATE
from handlers.stores import agreeing
from handlers.stores.agreeing import Proposal
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import rates, wages
from storage.agreements import Agreement
from storage.database import Database
from storage.rates import Rate, RateKind
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRates(Proposal):
    """Rates from a first day on."""

    rates: tuple[RateSaid, ...]
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeRates(Deed):
    """Ask a second person about rates."""

    rates: tuple[RateSaid, ...]
    day: date


async def said(turn: Turn, told: RatesTold) -> None:
    """ "upah dewasa 2.500, anak 2.000 mulai 4/5": said back, to be confirmed."""
    day = told.day or turn.today
    if told.unread:
        turn.reply("rate-day-unread")
    elif any(one.amount > HIGHEST_RATE or (one.kind == RateKind.PIECE and not one.amount) for one in told.rates):
        turn.reply("rate-how")
    elif await _holds(turn, told.rates, day):
        proposed = ProposeRates(rates=told.rates, day=day)
        options = [Option("button-rate-right", proposed), Option("button-rate-drop", Drop(says="rate-dropped"))]
        await turn.ask(Choice(), "rate-ask", options, lines=lines_of(told.rates), date=day.isoformat())


async def _holds(turn: Turn, wanted: Sequence[RateSaid], day: date) -> bool:
    """Whether these change nothing that holds already; else it is said from when on they can."""
    for one in wanted:
        kind = RateKind(one.kind)
        before = await rates.on(turn.db, kind, one.size, day)
        frozen = await rates.frozen_since(turn.db, kind, one.size, day)
        if before and day < turn.answered_on:
            turn.reply("rate-backwards", date=turn.answered_on.isoformat())
            return False
        if frozen:
            turn.reply("rate-frozen", date=(max(frozen, turn.answered_on) + timedelta(days=1)).isoformat())
            return False
    return True


async def propose(turn: Turn, deed: ProposeRates) -> None:
    """Whoever wrote them says that they are right: a second person is asked."""
    if not treasurers.is_one(turn):
        turn.reply("stale-plain")
        return
    if not await _holds(turn, deed.rates, deed.day):
        return
    about = NewRates(rates=deed.rates, day=deed.day)
    args: dict[str, Any] = {"lines": lines_of(deed.rates), "date": deed.day.isoformat()}
    told = await agreeing.propose(turn, about, None, "rate-agree", to=await treasurers.others(turn, None), **args)
    turn.reply("rate-proposed" if told else "rate-nobody")


async def _may(turn: Turn, _: Agreement) -> bool:
    return treasurers.is_one(turn)


async def _book(turn: Turn, found: Agreement, about: NewRates) -> bool:
    """A second person agrees: from now on they hold, and what waited for them is owed."""
    if not await _holds(turn, about.rates, about.day):
        return False
    new = [Rate(kind=RateKind(one.kind), size=one.size, amount=one.amount, from_day=about.day) for one in about.rates]
    await rates.add(turn.db, new, found.proposed_by, turn.person.id, turn.now)
    pieces = await wages.earn(turn.db, actor_id=turn.person.id, cause_id=turn.cause_id, now=turn.now)
    if pieces:
        turn.reply("rate-earned", pieces=pieces)
    return True


async def _in_words(_: Turn, about: NewRates) -> Listed:
    return listed([*lines_of(about.rates), ["rate-from", {"date": about.day.isoformat()}]])


RATES = agreeing.kind(NewRates, _book, _in_words, _may)


def lines_of(wanted: Sequence[RateSaid]) -> list[list[Any]]:
    """ "Dewasa Rp2.500", a line each."""
    return [["rate-line", {"kind": one.kind, "size": one.size or "all", "amount": one.amount}] for one in wanted]


async def show(turn: Turn) -> None:
    """ "daftar upah": what holds now, and what will from later days on."""
    lines = await in_force(turn.db, turn.answered_on)
    turn.reply("rates" if lines else "rates-none", lines=lines)
    waiting = sum(one.pieces for one in await wages.without_rate(turn.db))
    if waiting:
        turn.reply("rates-waiting", pieces=waiting)
    turn.note = "rates"


async def in_force(db: Database, today: date) -> list[list[Any]]:
    """The rates of today and of later days, a line each."""
    known = await rates.every(db)
    now: dict[tuple[RateKind, str | None], Rate] = {}
    for one in known:
        if one.from_day <= today:
            if one.size is None:
                # A rate for all sizes takes the place of each one's.
                now = {key: rate for key, rate in now.items() if key[0] is not one.kind}
            now[one.kind, one.size] = one
    shown = [*(one for one in now.values() if one.amount), *(one for one in known if one.from_day > today)]
    return [
        [
            "rate-since",
            {"kind": one.kind, "size": one.size or "all", "amount": one.amount, "date": one.from_day.isoformat()},
        ]
        for one in sorted(shown, key=lambda one: (one.from_day, one.id))
    ]
