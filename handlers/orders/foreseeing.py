"""When a phase will be full: asked by chat and on the laptop, with what limits it."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil
from random import Random
from typing import Any

from handlers.reading.orders_said import ForecastAsked
from handlers.rules.calendar import is_working_day, last_working_days
from handlers.rules.forecasting import Forecast, Limit, Supply, Worker, enough_for, forecast, least_of, limit
from handlers.rules.limits import ENOUGH_CHECKED, FORECAST_FROM, MOST_DAYS_AHEAD
from handlers.rules.permissions import may
from handlers.rules.supply import per_piece
from handlers.rules.waits import FORECAST_LOOKS_BACK
from handlers.stores.storing import stock
from handlers.talk.deeds import InPicture, Option
from handlers.talk.turn import Turn
from storage import days_off, ledger, materials, orders, people, workshops
from storage.database import Database
from storage.orders import Phase
from storage.spoken import Spoken
from storage.values import dataclass
from storage.workshops import WorkingDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A phase, how many masks are still to be made until it is full, when that will be, and what is used up first.

    `enough_for`: for how many of these the material is that is there now, if not for all. `if_supplied`: `when` holds
    only if material comes before it is used up; else it knows what each workshop can't make without.
    """

    phase: Phase
    remaining: int
    when: Forecast | None
    limited: Limit | None
    enough_for: int | None = None
    if_supplied: bool = False


async def foresee(
    db: Database, today: date, number: int | None = None, *, absent: int = 0, extra: int = 0
) -> Outlook | None:
    """The outlook on the phase with this number, else on the open one; None if there is none that isn't full."""
    running = [one for one in await orders.phases(db) if one.left]
    chosen = next((one for one in running if number in (None, one.number)), None)
    if chosen is None:
        return None
    before = running[: running.index(chosen) + 1]
    remaining = sum(_still_to_make(one) for one in before)
    days = await _days_ahead(db, today)
    workers = await _workers(db, today, days)
    # The same question on one day has the same answer.
    seed = f"{today} {remaining} {absent} {extra}"
    when = forecast(remaining, workers, days, Random(seed), absent=absent, extra=extra)  # noqa: S311 - no secret
    supplies = await _supplies(db, today)
    limited = limit(supplies, workers, when.days_high if when else MOST_DAYS_AHEAD)
    enough = enough_for(supplies, workers)
    short = enough if limited and enough is not None and enough < remaining else None
    stopping = None
    if limited and when and short is None:
        chance = Random(seed)  # noqa: S311 - no secret
        stopping = forecast(remaining, workers, days, chance, absent=absent, extra=extra, enough=least_of(supplies))
    return Outlook(
        phase=chosen,
        remaining=remaining,
        when=stopping or when,
        limited=limited,
        enough_for=short,
        if_supplied=limited is not None and stopping is None,
    )


async def of_workshop(db: Database, today: date, workshop: int, remaining: int) -> Forecast | None:
    """When one workshop's tailors alone will have made so many masks; None: nobody knows."""
    days = await _days_ahead(db, today)
    workers = [one for one in await _workers(db, today, days) if one.workshop == workshop]
    chance = Random(f"{today} {workshop} {remaining}")  # noqa: S311 - resampling, no secret
    return forecast(remaining, workers, days, chance)


def _still_to_make(phase: Phase) -> int:
    """What a phase lacks, and what of that will be rejected, going by what was checked."""
    checked = phase.accepted + phase.rejected
    good = phase.accepted / checked if checked >= ENOUGH_CHECKED else 1
    return ceil(phase.left / good) if good else phase.left


async def _workers(db: Database, today: date, ahead: Sequence[date]) -> list[Worker]:
    """Who sews, with what each made on her recent working days; who never did, with what she says is usual."""
    first = today - FORECAST_LOOKS_BACK
    made: dict[tuple[int, date], int] = {}
    for one in await ledger.masks.made_between(db, first, today):
        made[one.person_id, one.work_date] = made.get((one.person_id, one.work_date), 0) + one.pieces
    off = await days_off.between(db, first, today + timedelta(days=2 * MOST_DAYS_AHEAD))
    working = await workshops.working_days(db)
    workers = []
    for person in await people.everyone(db):
        if not person.is_tailor or person.state != "active":
            continue
        hers = working.get(person.workshop_id or 0, WorkingDays())
        days = last_working_days(today - timedelta(days=1), FORECAST_FROM, hers)
        recent = [
            made.get((person.id, day), 0)
            for day in days
            if day.isoformat() >= person.joined_on and (person.id, day) not in off
        ]
        if not any(recent):
            recent = [person.usual_pieces] if person.usual_pieces and not recent else []
        away = frozenset(day for day in ahead if (person.id, day) in off or not is_working_day(day, hers))
        workers.append(Worker(person.workshop_id or 0, tuple(recent), away))
    return workers


async def _days_ahead(db: Database, today: date) -> Sequence[date]:
    """The days from tomorrow on on which any workshop works."""
    working = list((await workshops.working_days(db)).values()) or [WorkingDays()]
    days = (today + timedelta(days=ahead) for ahead in range(1, 2 * MOST_DAYS_AHEAD))
    return [day for day in days if any(is_working_day(day, one) for one in working)][:MOST_DAYS_AHEAD]


async def _supplies(db: Database, today: date) -> list[Supply]:
    """For how many masks the material of each workshop still is."""
    taken = per_piece(await materials.recipes(db), None, today)
    held: dict[tuple[int, str], int] = {}
    for one in await stock(db, today):
        if one.item in taken:
            held[one.workshop, one.item] = held.get((one.workshop, one.item), 0) + max(0, one.quantity)
    return [Supply(workshop, item, quantity // taken[item]) for (workshop, item), quantity in held.items()]


async def said(turn: Turn, asked: ForecastAsked) -> None:
    """ "berapa hari lagi tahap 2 penuh?", "kalau 6 orang libur?", "kalau tambah 5 penjahit?"."""
    turn.note = "orders"
    found = await foresee(turn.db, turn.answered_on, asked.phase, absent=asked.absent, extra=asked.extra)
    if found is None:
        known = [one.number for one in await orders.phases(turn.db) if not one.closed]
        if asked.phase and known and asked.phase not in known:
            turn.reply("order-no-phase", number=asked.phase, count=max(known))
        else:
            turn.reply("forecast-full" if asked.phase in known else "forecast-nothing-open", number=asked.phase)
        return
    if found.when is None:
        name = Spoken(found.phase.order)
        turn.reply("forecast-unknown", name=name, number=found.phase.number, remaining=found.remaining)
    else:
        # What stands under a picture of it is drawn without who stays away.
        plain = may(turn.person, "tally") and not (asked.absent or asked.extra)
        picture = [Option("button-picture", InPicture(phase=found.phase.number))] if plain else []
        turn.reply(
            "forecast", options=picture, **sentence_args(found, found.when, absent=asked.absent, extra=asked.extra)
        )
    if found.limited:
        turn.reply("forecast-limit", **await limit_args(turn.db, found, found.limited))


async def limit_args(db: Database, found: Outlook, limited: Limit) -> dict[str, Any]:
    """The variables with which a sentence says what is used up first."""
    names = await workshops.names(db)
    name = names.get(limited.workshop, "")
    args: dict[str, Any] = {"item": limited.item.capitalize(), "workshop": name, "days": limited.days}
    args["enough"] = -1 if found.enough_for is None else found.enough_for
    args["supplied"] = str(found.if_supplied).lower()
    return args | {"known": str(bool(name)).lower()}


def sentence_args(found: Outlook, when: Forecast, *, absent: int, extra: int) -> dict[str, Any]:
    """The variables with which a sentence says when a phase will be full."""
    return {
        "name": Spoken(found.phase.order),
        "number": found.phase.number,
        "remaining": found.remaining,
        "low": when.days_low,
        "high": when.days_high,
        "same": str(when.days_low == when.days_high).lower(),
        "first": when.date_low.isoformat(),
        "last": when.date_high.isoformat(),
        "absent": absent,
        "extra": extra,
        "supplied": str(found.if_supplied).lower(),
    }
