"""When tallies and reminders go out, changed by chat: "jadwal rekap 18.00", "jadwal minggu masuk"."""

from dataclasses import replace
from datetime import date, timedelta

from handlers.days import closing, tallying
from handlers.days.off_days import working_days_of
from handlers.reading.hours_said import DaysSaid, HourSaid, timetable_change
from handlers.rules.calendar import is_quiet_hour
from handlers.talk.turn import Turn
from storage import audit, schedule, workshops
from storage.people import Role
from storage.schedule import EVERYWHERE


async def command(turn: Turn, rest: str) -> None:
    """Show the hours, or change one; a coordinator's own workshop's, a lead's everywhere."""
    match timetable_change(rest):
        case HourSaid() as said:
            await _set_hour(turn, said)
        case DaysSaid() as said:
            await _set_days(turn, said)
        case None if rest:
            turn.reply("timetable-how")
        case None:
            await show(turn, "timetable")


def _scope(turn: Turn) -> int:
    everywhere = turn.person.role is Role.LEAD or turn.person.workshop_id is None
    return EVERYWHERE if everywhere else turn.person.workshop_id or EVERYWHERE


async def show(turn: Turn, key: str, from_day: date | None = None) -> None:
    """Say the hours and days that hold for this coordinator, today or from a later day on."""
    scope = _scope(turn)
    day = turn.today if from_day is None else from_day
    tally, reminder = [
        known.get(scope, known[EVERYWHERE]).strftime("%H.%M")
        for known in [await schedule.hours(turn.db, kind, day) for kind in ("tally", "reminder")]
    ]
    days = await working_days_of(turn.db, scope)
    turn.reply(
        key,
        tally=tally,
        reminder=reminder,
        sundays=str(days.sundays).lower(),
        holidays=str(days.holidays).lower(),
        otherwise=closing.coming(days, turn.today),
    )


async def _set_hour(turn: Turn, said: HourSaid) -> None:
    kind, at = said.kind, said.at
    if is_quiet_hour(at):
        turn.reply("timetable-quiet")
        return
    scope = _scope(turn)
    # An hour that is past today holds from tomorrow, or today's message would go out at once.
    from_day = turn.today if at > turn.sent_at.time() else turn.today + timedelta(days=1)
    await schedule.set_hour(turn.db, kind, scope, at, from_day)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", f"hour:{kind}", f"workshop:{scope}", f"{at}")
    turn.did("timetable")
    await show(turn, "timetable-changed" if from_day == turn.today else "timetable-tomorrow", from_day)


async def _set_days(turn: Turn, said: DaysSaid) -> None:
    scope = _scope(turn)
    for workshop_id, days in (await workshops.working_days(turn.db)).items():
        if scope in (EVERYWHERE, workshop_id):
            new = replace(days, sundays=said.works) if said.sundays else replace(days, holidays=said.works)
            await workshops.set_working_days(turn.db, workshop_id, new)
    if said.works:
        await tallying.skip_past(turn.db, turn.now, turn.zone, scope)
    what, who = "sundays" if said.sundays else "holidays", f"person:{turn.person.id}"
    await audit.note(turn.db, turn.now, who, f"days:{what}", f"workshop:{scope}", f"{said.works}")
    turn.did("timetable")
    await show(turn, "timetable-changed")
