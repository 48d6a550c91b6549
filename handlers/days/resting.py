"""Days off: taken, shortened and given back by chat; no reminders on them, and not among the silent.

`turn.whose` is whose days they are: a coordinator may tell them for a tailor, who then hears of it.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.masks import for_others
from handlers.reading.leave_said import Back, CalledOff, Off, PartOff, leave_in
from handlers.reading.names import clean
from handlers.rules.calendar import lebaran_after, lebaran_from
from handlers.rules.limits import DAYS_WITHOUT_END, FEAST_DAYS, LONGEST_LEAVE
from handlers.talk.days_told import lines_of
from handlers.talk.deeds import ForOther, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import conversations, days_off
from storage.values import dataclass

TOPIC = "leave"
# What is said to her and to the coordinators of days in a row, of single ones, and of leave without an end.
NOTED = {
    "run": ("leave-noted", "leave-told"),
    "days": ("leave-noted-days", "leave-told-days"),
    "open": ("leave-noted-open", "leave-told-open"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOff(ForOther):
    """These days aren't off after all."""

    days: tuple[date, ...]


async def day_off(turn: Turn, rest: str) -> None:
    """ "libur", "libur besok", "libur 3 hari"."""
    said = leave_in(f"libur {rest}", turn.today)
    if isinstance(said, PartOff):
        await part_off(turn, said)
    else:
        await take(turn, said if isinstance(said, Off) else Off((turn.today,)))


async def part_off(turn: Turn, said: PartOff) -> None:
    """Half a day: it stays a day of work, and the coordinators hear that less comes."""
    day = said.day.isoformat()
    turn.did("part-off")
    if turn.other:
        hears = await _tell_her(turn, "leave-her-part", date=day)
        turn.reply("leave-for-part", name=_called(turn), date=day, hears=str(hears).lower())
    else:
        turn.reply("leave-part", date=day)
    await _tell(turn, "leave-part-told", date=day)


async def take(turn: Turn, said: Off, *, alone: bool = True) -> None:
    """Days off that are taken; the coordinators hear which, without a sound. `alone`: nothing else is said."""
    days = days_meant(said, turn.today)
    if len(days) > LONGEST_LEAVE:
        turn.reply("leave-too-long", most=LONGEST_LEAVE)
        return
    had = await days_off.of(turn.db, turn.whose.id, turn.today)
    new = tuple(day for day in days if day not in had)
    await days_off.take(turn.db, turn.whose.id, days)
    turn.did("day-off")
    how = "open" if said.no_end else "run" if (days[-1] - days[0]).days + 1 == len(days) else "days"
    noted, told_on = NOTED[how]
    # What else she says may be taken back with the one button that there is.
    whose = turn.other.id if turn.other else None
    options = [Option("button-not-off", NotOff(days=new, whose=whose))] if new and alone else []
    told = Told.DAYS_OFF if alone else None
    if turn.other:
        hers = [Option("button-not-off", NotOff(days=new))]
        hears = bool(new) and await _tell_her(turn, "leave-her", options=hers, told=told, lines=lines_of(days))
        args: dict[str, Any] = {"hears": str(hears).lower(), "lines": lines_of(days)}
        turn.reply("leave-for", options=options, told=told, name=_called(turn), **args)
    else:
        turn.reply(noted, options=options, told=told, ill=str(said.ill).lower(), **_args(days))
    if new:
        await _tell(turn, told_on, **_args(days))


def days_meant(said: Off, today: date) -> tuple[date, ...]:
    """The days off that are meant, those for Lebaran by the calendar."""
    if said.no_end:
        return tuple(today + timedelta(days=number) for number in range(DAYS_WITHOUT_END))
    if said.until_lebaran:
        left = (lebaran_after(today) - said.days[0]).days + (FEAST_DAYS if said.over_lebaran else 0)
        return tuple(said.days[0] + timedelta(days=number) for number in range(max(left, 1)))
    if said.lebaran is None:
        return said.days
    first = lebaran_from(today)
    return tuple(first + timedelta(days=number) for number in range(said.lebaran or FEAST_DAYS))


def _args(days: Sequence[date]) -> dict[str, Any]:
    """Days as sentences tell them: how many, the first and the last, and each in a line."""
    lines = [["leave-day", {"date": day.isoformat()}] for day in days]
    runs = (days[-1] - days[0]).days + 1 == len(days)
    ends = {"first": days[0].isoformat(), "date": days[-1].isoformat()}
    return {"days": len(days)} | (ends if runs else {"lines": lines})


async def _tell(turn: Turn, key: str, **args: Any) -> None:
    """The coordinators hear of days, and of nothing else."""
    name = clean(turn.whose.name)
    await turn.tell_deciders(
        turn.whose.workshop_id, key, topic=TOPIC, but=turn.person.id, quiet=True, name=name, **args
    )


async def _tell_her(turn: Turn, key: str, **more: Any) -> bool:
    """A tailor hears what was said of her days, and by whom; whether she has a phone for it."""
    return await turn.tell_person(turn.whose.id, key, topic=TOPIC, by=clean(turn.person.call_name), **more)


def _called(turn: Turn) -> str:
    return turn.shown_as.get(turn.whose.id, clean(turn.whose.call_name))


async def come_back(turn: Turn, said: Back) -> bool:
    """She works again: her days off from then on are given back. Whether there was anything to say to it."""
    days = await days_off.of(turn.db, turn.whose.id, said.day)
    if days:
        await days_off.give_back(turn.db, turn.whose.id, days)
        turn.did("day-off-ended")
        if turn.other:
            hears = await _tell_her(turn, "leave-her-back", date=said.day.isoformat())
            turn.reply("leave-for-back", name=_called(turn), date=said.day.isoformat(), hears=str(hears).lower())
        else:
            turn.reply("leave-back", well=str(said.well).lower(), date=said.day.isoformat())
        await _tell(turn, "leave-back-told", date=said.day.isoformat())
    elif turn.other:
        turn.reply("leave-for-none", name=_called(turn))
    elif said.well:
        turn.reply("leave-well")
    elif said.day > turn.today:
        turn.reply("leave-expected", date=said.day.isoformat())
    return bool(days) or said.well or said.day > turn.today


async def call_off(turn: Turn, said: CalledOff) -> None:
    """ "gak jadi libur": all that is to come, or the days she names."""
    had = await days_off.of(turn.db, turn.whose.id, turn.today)
    await _give_back(turn, [day for day in had if not said.days or day in said.days])


async def not_off(turn: Turn, deed: NotOff) -> None:
    """The button under what was noted."""
    had = await days_off.of(turn.db, turn.whose.id, turn.today)
    await _give_back(turn, [day for day in had if day in deed.days])


async def noted_latest(turn: Turn) -> tuple[date, ...]:
    """Her days that were noted last, as far as they are still off."""
    found = await conversations.latest_button(turn.db, turn.person.id, ["button-not-off"])
    deed = turn.kinds.deed(found.deed, found.fields) if found else None
    had = await days_off.of(turn.db, turn.person.id, turn.today)
    mine = isinstance(deed, NotOff) and deed.whose is None
    return tuple(day for day in had if mine and isinstance(deed, NotOff) and day in deed.days)


async def move(turn: Turn, said: Off) -> None:
    """ "diganti minggu ngarep": instead of the days that were noted last."""
    days = await noted_latest(turn)
    if days:
        await days_off.give_back(turn.db, turn.person.id, days)
        ends: dict[str, Any] = {"days": len(days), "first": days[0].isoformat(), "date": days[-1].isoformat()}
        await _tell(turn, "leave-off-again-told", **ends)
    await take(turn, said)


async def undo_latest(turn: Turn) -> bool:
    """ "batal" right after days off were noted: whether these were given back."""
    if not await turn.was_told(Told.DAYS_OFF):
        return False
    found = await conversations.latest_button(turn.db, turn.person.id, ["button-not-off"])
    deed = turn.kinds.deed(found.deed, found.fields) if found else None
    if not isinstance(deed, NotOff):
        return False
    turn.other = await for_others.neighbour(turn, deed.whose)
    if deed.whose and turn.other is None:
        return False
    await not_off(turn, deed)
    return True


async def _give_back(turn: Turn, days: Sequence[date]) -> None:
    if not days and turn.other:
        turn.reply("leave-for-none", name=_called(turn))
        return
    if not days:
        turn.reply("leave-none", told=Told.LEAVE_OFF)
        return
    await days_off.give_back(turn.db, turn.whose.id, days)
    turn.did("day-off-undone")
    ends: dict[str, Any] = {"days": len(days), "first": days[0].isoformat(), "date": days[-1].isoformat()}
    if turn.other:
        hears = await _tell_her(turn, "leave-her-off-again", lines=lines_of(days))
        turn.reply("leave-for-off-again", name=_called(turn), lines=lines_of(days), hears=str(hears).lower())
    else:
        turn.reply("leave-off-again", told=Told.LEAVE_OFF, **ends)
    await _tell(turn, "leave-off-again-told", **ends)
