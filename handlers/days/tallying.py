"""The day's tally: put together from moves, sent at its hour, asked for, and revised when reports come late."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any, Self

from handlers.days import expecting, off_days, recap_buttons, totals
from handlers.days.off_days import Counts, OffDay
from handlers.days.outlook import outlook
from handlers.days.safekeeping import sign_of_life
from handlers.orders import checked
from handlers.orders.progress import tally_lines
from handlers.reading.dates import date_named
from handlers.rules.calendar import days_off_before, is_usually_off, is_working_day, of_any, slots
from handlers.rules.limits import LONGEST_QUOTED
from handlers.rules.permissions import may
from handlers.rules.waits import (
    BETWEEN_REVISIONS,
    TALLY_LATE_AFTER,
    TALLY_MADE_UP_FOR,
    TALLY_REVISED_FOR,
    TALLY_SETTLED_AFTER,
)
from handlers.talk.deeds import adapter
from handlers.talk.turn import Turn
from storage import accounts, conversations, days_off, ledger, orders, people, schedule, workshops
from storage.accounts import Account
from storage.database import Database
from storage.orders import Phase
from storage.outbox import ANSWER, BROADCAST, Content, Letter
from storage.people import Person, Role
from storage.schedule import EVERYWHERE, Firing
from storage.spoken import Spoken
from storage.times import moment
from storage.values import dataclass
from storage.workshops import WorkingDays

TOPIC = "tally:"


@dataclass(frozen=True, slots=True)
class Line:
    """One tailor's day: all pieces, and the defects among them."""

    person: Person
    pieces: int
    defects: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A day of one workshop, or of all: masks in pieces, people by name."""

    day: date
    workshop: str | None
    lines: tuple[Line, ...]
    silent: tuple[Person, ...]
    away: tuple[Person, ...]
    none: tuple[Person, ...]
    week: int
    phase: Phase | None
    working: bool
    # Masks since the first order that are in no phase.
    beyond: int = 0
    # Who was asked about masks and hasn't answered, and about how many.
    doubts: tuple[tuple[Person, int], ...] = ()
    # The days off since the last working day.
    before: tuple[OffDay, ...] = ()
    checked: tuple[list[Any], ...] = ()

    @property
    def total(self) -> int:
        """All pieces of the day."""
        return sum(line.pieces for line in self.lines)

    @property
    def defects(self) -> int:
        """The defects among them."""
        return sum(line.defects for line in self.lines)

    def counts(self) -> Counts:
        """Pieces and defects by person, to compare a revision with."""
        return {line.person.id: (line.pieces, line.defects) for line in self.lines}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a tally said: pieces and defects by person, and the last move until then of the day and those off before.

    `before` is what it said of the days off; None for tallies that didn't tell of them.
    """

    last: int
    counts: Counts
    before: dict[date, Counts] | None = None

    def pack(self) -> str:
        """As it is kept."""
        return adapter(Snapshot).dump_json(self).decode()

    @classmethod
    async def as_of(cls, db: Database, tally: Tally) -> Self:
        """What a tally says as things stand now."""
        before = {one.day: one.counts for one in tally.before}
        last = await ledger.masks.last_of_days(db, min([tally.day, *before]), tally.day)
        return cls(last, tally.counts(), before)

    @classmethod
    def of(cls, firing: Firing) -> Self:
        """What was said then."""
        found: Self = adapter(cls).validate_json(firing.snapshot)
        return found


async def tally_of(db: Database, day: date, workshop_id: int | None = None) -> Tally:
    """The tally of a day, of one workshop or (None) of all."""
    known = {person.id: person for person in await people.everyone(db)}
    monday = day - timedelta(days=day.weekday())
    made = await ledger.masks.made_between(db, monday, day)
    for gone in {one.person_id for one in made} - set(known):
        person = await people.by_id(db, gone)
        if person:
            known[gone] = person
    ours = {number: person for number, person in known.items() if workshop_id in (None, person.workshop_id)}
    lines = {number: [0, 0] for number in ours}
    for one in made:
        if one.work_date == day and one.person_id in ours:
            lines[one.person_id][0] += one.pieces
            lines[one.person_id][1] += one.defects
    off = {number for number, _ in await days_off.between(db, day, day)}
    leave = await days_off.on_leave(db, day)
    works = await off_days.working_days_of(db, workshop_id)
    idle = await expecting.those(db, [one for number, one in ours.items() if not lines[number][0]], day)
    asked = [one for one in await conversations.doubts(db, day) if one.person_id in ours]
    told = {one.person_id for one in asked}
    names = await workshops.names(db)
    return Tally(
        day=day,
        workshop=names.get(workshop_id) if workshop_id else None,
        lines=tuple(Line(ours[number], *counts) for number, counts in lines.items() if counts[0]),
        silent=tuple(person for person in idle if person.id not in off | told and person.joined_on <= day.isoformat()),
        away=tuple(person for person in idle if person.id in leave),
        none=tuple(person for person in idle if person.id in off - leave),
        week=sum(one.pieces for one in made if one.person_id in ours),
        phase=orders.open_phase(await orders.phases(db), day),
        working=is_working_day(day, works),
        beyond=await orders.beyond(db),
        checked=tuple(await checked.lines(db, day, workshop_id)),
        doubts=tuple((ours[one.person_id], one.question.pieces) for one in asked),
        before=await off_days.made_on(db, days_off_before(day, works), workshop_id),
    )


def content(tally: Tally, names: dict[int, str], *, late: bool = False, outlook: Sequence[list[Any]] = ()) -> Content:
    """What a tally says; `outlook` are lines on materials as they stand now, which only today's has."""
    return Content(
        "tally",
        {
            "lead": _lead(tally, late=late),
            "total": tally.total,
            "defects": tally.defects,
            "lines": _lines(tally, names),
            "idle": [*_idle(tally), *_doubts(tally), *(one.line for one in tally.before if one.made), *tally.checked],
            "week": tally.week,
            "phase": tally_lines(tally.phase, tally.beyond),
            "outlook": list(outlook),
        },
    )


def _lead(tally: Tally, *, late: bool) -> list[list[Any]]:
    key = f"tally-day{'-workshop' if tally.workshop else ''}{'-late' if late else ''}"
    args = {"date": tally.day.isoformat()} | ({"workshop": tally.workshop} if tally.workshop else {})
    return [[key, args]]


def _idle(tally: Tally) -> list[list[Any]]:
    lines: list[list[Any]] = [["tally-all-heard", {}]] if tally.working else []
    if tally.silent and tally.working:
        lines = [["tally-silent", {"count": len(tally.silent), "names": _names(tally.silent)}]]
    lines += [["tally-away", {"names": _names(tally.away)}]] if tally.away else []
    lines += [["tally-none", {"names": _names(tally.none)}]] if tally.none else []
    return lines


def _doubts(tally: Tally) -> list[list[Any]]:
    if not tally.doubts:
        return []
    pieces = ", ".join(str(count) for _, count in tally.doubts)
    names = _names([person for person, _ in tally.doubts])
    return [["tally-doubts", {"count": len(tally.doubts), "pieces": pieces, "names": names}]]


def _names(persons: Sequence[Person]) -> Spoken:
    return Spoken(", ".join(person.call_name for person in persons))


def _lines(tally: Tally, names: dict[int, str]) -> list[list[Any]]:
    """A line a tailor; where several workshops are told of, each under its workshop's name."""
    lines: list[list[Any]] = []
    workshop: int | None = -1
    for line in tally.lines:
        if tally.workshop is None and line.person.workshop_id != workshop:
            workshop = line.person.workshop_id
            total = sum(one.pieces for one in tally.lines if one.person.workshop_id == workshop)
            name = names.get(workshop or 0)
            heading = ["tally-workshop", {"workshop": name, "total": total}]
            lines.append(heading if name else ["tally-no-workshop", {"total": total}])
        args = {"name": line.person.call_name, "pieces": line.pieces, "defects": line.defects}
        lines.append(["tally-line", args])
    return lines


def scope_of(person: Person) -> int | None:
    """Whose masks somebody is told of: a coordinator's own workshop's, a lead's all."""
    return None if person.role is Role.LEAD else person.workshop_id


async def on_demand(turn: Turn, rest: str) -> None:
    """ "rekap", "rekap kemarin", by one who sees totals only; to whoever sees all, words that nobody knows remain."""
    day = date_named(rest, turn.sent_at) if rest else turn.today
    if day is None or day > turn.today or may(turn.person, "tally"):
        # Never another recap than was asked for.
        turn.reply("tally-which-day", said=Spoken(rest).cut(LONGEST_QUOTED) or "none")
        return
    tally = await tally_of(turn.db, day, scope_of(turn.person))
    now = await outlook(turn.db, day, scope_of(turn.person)) if day == turn.today else []
    said = _for(turn.person, tally, content(tally, await workshops.names(turn.db), outlook=now))
    turn.reply(said.key, **said.args)
    turn.note = "tally"


def _for(person: Person, tally: Tally, said: Content) -> Content:
    return said if may(person, "tally") else totals.without_people(said, len(tally.lines))


async def _recipients(db: Database) -> list[Account]:
    """Everybody who gets the tally, or its totals."""
    return [one for one in await accounts.of_everyone(db) if may(one.person, "totals")]


def hour_of(person: Person, hours: dict[int, time]) -> time:
    """The hour that holds for somebody: the workshop's own, or everybody's."""
    return hours.get(person.workshop_id or EVERYWHERE, hours[EVERYWHERE])


def days_of(person: Person, days: dict[int, WorkingDays]) -> WorkingDays:
    """The working days that hold for somebody; a lead's are those of any workshop."""
    if person.role is not Role.LEAD and person.workshop_id in days:
        return days[person.workshop_id]
    return of_any(list(days.values()))


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Claim each tally whose hour has passed, up to the day `until`; call it inside a transaction."""
    days = await workshops.working_days(db)
    today = now.astimezone(zone).date()
    first = today - TALLY_MADE_UP_FOR
    hours_of = {
        day: await schedule.hours(db, "tally", day)
        for day in (first + timedelta(days=number) for number in range(TALLY_MADE_UP_FOR.days + 1))
    }
    done = {(one.recipient, one.local_date) for one in await schedule.fired(db, "tally", first)}
    found: list[tuple[datetime, Account]] = []
    for account in await _recipients(db):
        person, after = account.person, moment(account.bound_at)
        at = {day: hour_of(person, hours) for day, hours in hours_of.items()}
        found += [
            (slot, account)
            for slot in slots(after, now, at, days_of(person, days), zone)
            if (schedule.to_person(person.id), slot.date()) not in done and slot.date() <= until
        ]
    letters = []
    for slot, account in sorted(found, key=lambda one: one[0]):
        letters += await claim(db, slot.date(), account, now, zone, late=now - slot > TALLY_LATE_AFTER)
    return letters


async def claim(
    db: Database, day: date, account: Account, now: datetime, zone: tzinfo, *, late: bool, asked: bool = False
) -> list[Letter]:
    """The letter of one tally to one person, if nobody claimed it before. `asked`: somebody waits for it."""
    person = account.person
    tally = await tally_of(db, day, scope_of(person))
    snapshot = (await Snapshot.as_of(db, tally)).pack()
    if not await schedule.claim(db, "tally", day, schedule.to_person(person.id), now, snapshot=snapshot):
        return []
    now_lines = [] if late else await outlook(db, day, scope_of(person))
    if person.role is Role.LEAD and not late:
        now_lines += await sign_of_life(db, now, zone)
    said = _for(person, tally, content(tally, await workshops.names(db), late=late, outlook=now_lines))
    said = await recap_buttons.under(db, said, person, day, scope_of(person), now, zone)
    return [Letter.to(account, said, topic=f"{TOPIC}{day}", priority=ANSWER if asked else BROADCAST)]


async def fire(db: Database, day: date, now: datetime, zone: tzinfo) -> tuple[list[Letter], int]:
    """Claim a day's tally for everybody now; the letters, and how many people had it already."""
    letters, had = [], 0
    late = day < now.astimezone(zone).date()
    for account in await _recipients(db):
        new = await claim(db, day, account, now, zone, late=late, asked=True)
        letters += new
        had += not new
    return letters, had


async def revisions(db: Database, now: datetime, zone: tzinfo) -> list[Letter]:
    """One revision for each tally that reports changed since; at most one an hour after the first."""
    first = now.astimezone(zone).date() - TALLY_REVISED_FOR
    latest = {(one.recipient, one.local_date): one for one in await schedule.fired(db, "tally", first)}
    recipients, letters = {one.person.id: one for one in await _recipients(db)}, []
    for firing in latest.values():
        account = recipients.get(firing.person_id)
        if account and await _changed(db, firing, now):
            letters += await _revision(db, firing, account, now)
    return letters


async def _changed(db: Database, firing: Firing, now: datetime) -> bool:
    """Whether the day's moves changed after what was sent, and have been quiet since for a moment."""
    if firing.revision and now - firing.fired_at < BETWEEN_REVISIONS:
        return False
    told = Snapshot.of(firing)
    first = min([firing.local_date, *(told.before or {})])
    if await ledger.masks.last_of_days(db, first, firing.local_date) == told.last:
        return False
    change = await ledger.masks.last_change(db, first, firing.local_date)
    return change is not None and abs(now - moment(change)) >= TALLY_SETTLED_AFTER


async def _revision(db: Database, firing: Firing, account: Account, now: datetime) -> list[Letter]:
    told, scope = Snapshot.of(firing), scope_of(account.person)
    before = await off_days.made_on(db, list(told.before or {}), scope)
    tally = replace(await tally_of(db, firing.local_date, scope), before=before)
    new, old = tally.counts(), told.counts
    changed = [number for number in {**old, **new} if new.get(number) != old.get(number)]
    off = [one for one in before if one.counts != (told.before or {})[one.day]]
    if not changed and not off:
        return []
    await schedule.claim(
        db,
        firing.kind,
        firing.local_date,
        firing.recipient,
        now,
        revision=firing.revision + 1,
        snapshot=(await Snapshot.as_of(db, tally)).pack(),
    )
    lines = []
    for number in changed:
        who = await people.by_id(db, number)
        if who:
            (pieces, defects), (was, _) = new.get(number, (0, 0)), old.get(number, (0, 0))
            key = "revision-line" if pieces != was else "revision-line-defects"
            lines.append([key, {"name": who.call_name, "pieces": pieces, "was": was, "defects": defects}])
    was_total = sum(counts[0] for counts in old.values())
    said = Content(
        "revision",
        {
            "date": tally.day.isoformat(),
            "number": firing.revision + 1,
            "total": tally.total,
            "was": was_total,
            "difference": abs(tally.total - was_total),
            "more": "same" if tally.total == was_total else str(tally.total > was_total).lower(),
            "lines": [*lines, *(one.line for one in off)],
        },
    )
    if not may(account.person, "tally"):
        said = replace(said, args={**said.args, "lines": []})
    return [Letter.to(account, said, topic=f"{TOPIC}{firing.local_date}")]


async def missed(db: Database, channel: str, address: str, topics: Sequence[str]) -> Content | None:
    """One message, as things stand now, for the tallies that couldn't be delivered while the bot was blocked."""
    person = await accounts.by_address(db, channel, address)
    days = [date.fromisoformat(topic.removeprefix(TOPIC)) for topic in topics if topic.startswith(TOPIC)]
    if person is None or not days:
        return None
    tallies = [await tally_of(db, day, scope_of(person)) for day in days]
    if len(tallies) == 1:
        return _for(person, tallies[0], content(tallies[0], await workshops.names(db), late=True))
    lines = [["missed-line", {"date": tally.day.isoformat(), "total": tally.total}] for tally in tallies]
    return Content("missed-tallies", {"count": len(tallies), "lines": lines})


async def skip_past(db: Database, now: datetime, zone: tzinfo, workshop_id: int) -> None:
    """Working days were added: those that are past stay without a tally."""
    today = now.astimezone(zone).date()
    for account in await _recipients(db):
        person = account.person
        if workshop_id in (EVERYWHERE, person.workshop_id) or person.role is Role.LEAD:
            for back in range(1, TALLY_MADE_UP_FOR.days + 1):
                day = today - timedelta(days=back)
                if is_usually_off(day):
                    snapshot = Snapshot(await ledger.masks.last_of_days(db, day, day), {}).pack()
                    await schedule.claim(db, "tally", day, schedule.to_person(person.id), now, snapshot=snapshot)
