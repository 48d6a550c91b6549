"""How much work each tailor has: what she wants a day, has and got; who runs out, and who heaps it up."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.reading.names import clean
from handlers.requests.standing import at_home_and_coming
from handlers.rules.calendar import is_working_day
from handlers.rules.limits import (
    FEW_DAYS_OF_WORK,
    MANY_DAYS_OF_WORK,
    NEW_WISH,
    SHARED_FOR,
    SHARED_OVER,
    USUAL_DAYS,
)
from handlers.rules.permissions import expects_masks
from handlers.rules.sharing import Sewer, daily
from handlers.rules.supply import CUT
from handlers.talk.turn import Turn
from storage import days_off, ledger, people, workshops
from storage.database import Database
from storage.ledger.places import Shelf
from storage.people import Person, PersonState
from storage.spoken import Spoken
from storage.values import dataclass
from storage.workshops import WorkingDays


@dataclass(frozen=True, slots=True)
class Work:
    """A tailor beside her work; `off`: on so many of the working days ahead she is away."""

    person: Person
    sewer: Sewer
    off: int


async def of_workshop(db: Database, workshop: int, today: date) -> list[Work]:
    """Everybody of a workshop who sews, by how she is called."""
    known = [one for one in await people.everyone(db) if (one.workshop_id or 0) == workshop and one.is_tailor]
    days = (await workshops.working_days(db)).get(workshop, WorkingDays())
    since = today - timedelta(days=SHARED_OVER)
    ahead = _working_days(today, days)
    off = await days_off.between(db, since, ahead[-1])
    past = [since + timedelta(days=number) for number in range(SHARED_OVER)]
    worked = [day for day in past if is_working_day(day, days)]
    got = await ledger.goods.given(db, CUT, since, today)
    held = await _held(db)
    found = []
    for person in sorted(known, key=lambda one: one.call_name):
        best = max(await ledger.masks.latest_days(db, person.id, today + timedelta(days=1), USUAL_DAYS), default=0)
        sews = expects_masks(person)
        if person.state is not PersonState.ACTIVE or sews is False or (sews is None and not best):
            continue
        wish = daily(person.usual_pieces, best if best > 0 else None) or NEW_WISH
        there = [day for day in ahead if (person.id, day) not in off]
        then = [day for day in worked if day.isoformat() >= person.joined_on and (person.id, day) not in off]
        sewer = Sewer(
            id=person.id,
            wish=wish,
            days=len(there),
            held=held.get(person.id, 0),
            got=max(0, got.get(person.id, 0)),
            wanted=wish * len(then),
        )
        found.append(Work(person, sewer, len(ahead) - len(there)))
    return found


def _working_days(today: date, days: WorkingDays) -> list[date]:
    """The next working days, from today."""
    found: list[date] = []
    day = today
    while len(found) < SHARED_FOR:
        if is_working_day(day, days):
            found.append(day)
        day += timedelta(days=1)
    return found


async def _held(db: Database) -> dict[int, int]:
    """The cut pieces at each tailor's home, and on their way there."""
    found: dict[int, int] = {}
    for one in await ledger.goods.at(db):
        person = one.place.tailor
        if person is not None and one.item == CUT and one.place.shelf in (Shelf.HOME, Shelf.COMING):
            found[person] = found.get(person, 0) + max(0, one.quantity)
    return found


# Asked


async def say_empty(turn: Turn, workshop: int) -> None:
    """ "siapa kosong?": who has work for a day or less, who runs out first before others."""
    works = await of_workshop(turn.db, workshop, turn.today)
    if await _unknown(turn, works):
        return
    low = [one for one in works if one.sewer.days and one.sewer.at_home(0) <= FEW_DAYS_OF_WORK]
    low.sort(key=lambda one: (one.sewer.at_home(0), one.person.call_name))
    _say(turn, "work-empty" if low else "work-empty-nobody", low)


async def say_full(turn: Turn, workshop: int) -> None:
    """ "siapa numpuk?": who has work for many days, the most first."""
    works = await of_workshop(turn.db, workshop, turn.today)
    if await _unknown(turn, works):
        return
    high = [one for one in works if one.sewer.at_home(0) >= MANY_DAYS_OF_WORK]
    high.sort(key=lambda one: (-one.sewer.at_home(0), one.person.call_name))
    _say(turn, "work-full" if high else "work-full-nobody", high)


async def say_held(turn: Turn, workshop: int) -> None:
    """ "siapa yang masih pegang potongan": who has any at home or on the way, the most first."""
    works = await of_workshop(turn.db, workshop, turn.today)
    if await _unknown(turn, works):
        return
    held = [one for one in works if one.sewer.held]
    held.sort(key=lambda one: (-one.sewer.held, one.person.call_name))
    _say(turn, "work-held" if held else "work-held-nobody", held)


def _say(turn: Turn, key: str, found: Sequence[Work]) -> None:
    turn.reply(key, lines=[_line(turn, one) for one in found], count=len(found))
    turn.note = "work"


def _line(turn: Turn, one: Work) -> list[Any]:
    held = one.sewer.held
    name = turn.shown_as.get(one.person.id, clean(one.person.call_name))
    days = round(one.sewer.at_home(0), 1)
    return ["work-line", {"name": name, "held": held, "days": int(days) if days == int(days) else days, "off": one.off}]


async def _unknown(turn: Turn, works: Sequence[Work]) -> bool:
    """Whether nobody ever got cut pieces, so that nothing can be said of their work; then that is said."""
    if any(one.sewer.held or one.sewer.got for one in works):
        return False
    turn.reply("work-unknown")
    turn.note = "work"
    return True


async def say_got(turn: Turn, workshop: int, first: date, last: date) -> None:
    """ "siapa dapat berapa potongan minggu ini"."""
    given = await ledger.goods.given(turn.db, CUT, first, last)
    known = [one for one in await people.everyone(turn.db) if one.id in given and (one.workshop_id or 0) == workshop]
    lines = [["work-got-line", {"name": clean(one.call_name), "pieces": given[one.id]}] for one in known]
    total = sum(given[one.id] for one in known)
    turn.reply("work-got", lines=lines, total=total, first=first.isoformat(), last=last.isoformat())
    turn.note = "work"


async def say_where(turn: Turn, workshop: int) -> None:
    """ "sisa potongan berapa": in the store, on its way, at homes."""
    sums = {Shelf.STORE: 0, Shelf.COMING: 0, Shelf.HOME: 0}
    known = {one.id: one for one in await people.everyone(turn.db)}
    for one in await ledger.goods.at(turn.db):
        holder = known.get(one.place.tailor or 0)
        at = one.place.workshop if one.place.workshop is not None else (holder.workshop_id or 0) if holder else None
        if one.item == CUT and at == workshop and one.place.shelf in sums:
            sums[one.place.shelf] += one.quantity
    turn.reply("cut-where", store=sums[Shelf.STORE], coming=sums[Shelf.COMING], homes=sums[Shelf.HOME])
    turn.note = "work"


async def say_of(turn: Turn, person: Person) -> None:
    """ "Ani masih punya garapan berapa"."""
    works = await of_workshop(turn.db, person.workshop_id or 0, turn.today)
    work = next((one for one in works if one.person.id == person.id), None)
    home, coming = await at_home_and_coming(turn.db, person.id)
    days = round(work.sewer.at_home(0), 1) if work else 0
    name: Spoken = turn.shown_as.get(person.id, clean(person.call_name))
    shown = int(days) if days == int(days) else days
    turn.reply("cut-of", name=name, home=home.get(CUT, 0), coming=coming.get(CUT, 0), days=shown)
    turn.note = "work"
