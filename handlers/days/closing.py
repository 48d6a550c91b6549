"""A workshop closes and opens by chat: kept by day, told to all who work there, and taken back by "batal"."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.reading.closing_said import Closing, names_workshop
from handlers.rules.calendar import is_quiet, is_working_day
from handlers.rules.limits import LONGEST_LEAVE
from handlers.talk.asked import Choice
from handlers.talk.days_told import lines_of
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import accounts, audit, conversations, workshops
from storage.spoken import Spoken
from storage.values import dataclass
from storage.workshops import WorkingDays

TOPIC = "closing"
UNDO = {False: "button-not-closed", True: "button-not-opened"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDays(Deed):
    """These workshops work on these days, or don't; `again`: they work from the first of them on."""

    days: tuple[date, ...]
    works: bool
    again: bool
    at: tuple[int, ...]
    # Everybody was told already.
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AsBefore(Deed):
    """Each workshop's days are as they were before; `works`: it was said that it works on them."""

    works: bool
    before: tuple[tuple[int, date, bool | None], ...]


async def said(turn: Turn, told: Closing) -> bool:
    """ "bengkel tutup 21–27/5", "Kamis masuk", "bengkel buka lagi besok"; whether there is a workshop to say it of."""
    named, at = await _at(turn, told)
    if not at:
        return False
    if named - at:
        turn.reply("closing-not-yours")
        return True
    days = told.days or (await _closed_next(turn, at) if told.works else ())
    deed = SetDays(days=days, works=told.works, again=told.again, at=tuple(sorted(at)))
    if not days:
        turn.reply("closing-none" if told.works else "closing-which")
    elif len(days) > LONGEST_LEAVE:
        turn.reply("closing-too-long", most=LONGEST_LEAVE)
    elif told.sure or named:
        await set_days(turn, deed)
    else:
        options = [Option("button-yes", deed), Option("button-not", Drop(says="closing-dropped"))]
        args = {"works": str(told.works).lower(), "lines": lines_of(days), **await _where(turn, deed.at)}
        await turn.ask(Choice(), "closing-sure", options, **args)
    return True


async def _at(turn: Turn, told: Closing) -> tuple[set[int], set[int]]:
    """The workshops that are named, and those that are meant."""
    names = await workshops.names(turn.db)
    named = {number for number, name in names.items() if names_workshop(told.about, name)}
    everywhere = turn.person.role == "lead" or turn.person.workshop_id is None
    return named, (named or set(names)) if everywhere else {turn.person.workshop_id or 0}


async def note_too(turn: Turn, told: Closing) -> None:
    """An announcement told it: it is asked whether to keep the days as well, so that nobody is reminded on them."""
    named, at = await _at(turn, told)
    known = await workshops.working_days(turn.db)
    changes = [day for number in at for day in told.days if is_working_day(day, known[number]) != told.works]
    if named - at or not changes or len(told.days) > LONGEST_LEAVE:
        return
    deed = SetDays(days=told.days, works=told.works, again=told.again, at=tuple(sorted(at)), told=True)
    options = [Option("button-yes", deed), Option("button-not", Drop(says="closing-dropped"))]
    await turn.ask(Choice(), "closing-note-too", options, works=str(told.works).lower(), lines=lines_of(told.days))


async def _closed_next(turn: Turn, at: set[int]) -> tuple[date, ...]:
    """The first day from today on that somebody closed."""
    days = await workshops.working_days(turn.db)
    return tuple(sorted(day for number in at for day in days[number].closed if day >= turn.today)[:1])


async def set_days(turn: Turn, deed: SetDays) -> None:
    """Kept, said back with days and dates, and told to all who work there."""
    known = await workshops.working_days(turn.db)
    before: list[tuple[int, date, bool | None]] = []
    changed = False
    for number in deed.at:
        after = _changes(deed, known[number])
        changed = changed or any(is_working_day(day, known[number]) != deed.works for day in after)
        was = await workshops.otherwise(turn.db, number, list(after))
        before += [(number, day, works) for day, works in was.items()]
        await workshops.set_days(turn.db, number, after)
        note = f"{deed.days[0]}..{deed.days[-1]}"
        who, what = f"person:{turn.person.id}", "open" if deed.works else "closed"
        await audit.note(turn.db, turn.now, who, f"days:{what}", f"workshop:{number}", note)
    turn.did("closing")
    if not changed:
        turn.reply("closing-as-usual", works=str(deed.works).lower(), lines=lines_of(deed.days))
        return
    kind = "again" if deed.again else "open" if deed.works else "shut"
    if deed.told:
        turn.reply("closing-noted-too", works=str(deed.works).lower(), lines=lines_of(deed.days))
        return
    told = await _tell_all(
        turn, deed.at, f"announce-{kind}", lines=lines_of(deed.days[:1] if deed.again else deed.days)
    )
    options = [Option(UNDO[deed.works], AsBefore(works=deed.works, before=tuple(before)))]
    turn.reply(
        f"closing-{kind}",
        options=options,
        told=Told.CLOSING,
        lines=lines_of(deed.days[:1] if deed.again else deed.days),
        told_to=told,
        later=str(is_quiet(turn.now.astimezone(turn.zone))).lower(),
        **await _where(turn, deed.at),
    )


def _changes(deed: SetDays, days: WorkingDays) -> dict[date, bool | None]:
    """What is kept of each day; opening again ends all that is closed in a row from then on."""
    if not deed.again:
        return dict.fromkeys(deed.days, deed.works)
    first = day = deed.days[0]
    found: dict[date, bool | None] = {}
    while day in days.closed:
        found[day] = None
        day += timedelta(days=1)
    usual = WorkingDays(days.sundays, days.holidays)
    return found | ({} if is_working_day(first, usual) else {first: True})


async def _tell_all(turn: Turn, at: Sequence[int], key: str, **args: Any) -> int:
    """Everybody who works at these workshops hears it, at daytime; to how many chats it goes."""
    everywhere = set(at) == set(await workshops.names(turn.db))
    told: set[tuple[str, str]] = set()
    for account in await accounts.of_everyone(turn.db):
        person, chat = account.person, (account.channel, account.address)
        there = person.workshop_id in at or (person.workshop_id is None and everywhere)
        works = person.state == "active" and (person.role != "lead" or everywhere)
        if there and works and person.id != turn.person.id and chat not in told:
            told.add(chat)
            turn.tell(account, key, topic=TOPIC, **args)
    return len(told)


async def _where(turn: Turn, at: Sequence[int]) -> dict[str, Any]:
    """Which workshop is meant: one's own, one by name, or all."""
    names = await workshops.names(turn.db)
    if len(at) > 1:
        return {"where": "all", "workshop": ""}
    return {"where": "own" if turn.person.workshop_id == at[0] else "one", "workshop": Spoken(names[at[0]])}


async def as_before(turn: Turn, deed: AsBefore) -> None:
    """The button, or "batal", under what was said back: all as it was, and told again."""
    days = tuple(sorted({day for _, day, _ in deed.before}))
    at = tuple(sorted({number for number, _, _ in deed.before}))
    for number in at:
        await workshops.set_days(turn.db, number, {day: works for one, day, works in deed.before if one == number})
    turn.did("closing-undone")
    works = str(deed.works).lower()
    turn.reply("closing-undone", works=works, lines=lines_of(days))
    await _tell_all(turn, at, "announce-undone", works=works, lines=lines_of(days))


async def undo_latest(turn: Turn) -> bool:
    """ "batal" right after it was said back: whether it was taken back."""
    if not await turn.was_told(Told.CLOSING):
        return False
    found = await conversations.latest_button(turn.db, turn.person.id, list(UNDO.values()))
    deed = turn.kinds.deed(found.deed, found.fields) if found else None
    if isinstance(deed, AsBefore):
        await as_before(turn, deed)
    return isinstance(deed, AsBefore)


def coming(days: WorkingDays, today: date) -> list[list[Any]]:
    """The days from today on that somebody closed or opened, for the timetable."""
    shut = sorted(day for day in days.closed if day >= today)
    open_ones = sorted(day for day in days.opened if day >= today)
    return [
        [key, {"lines": lines_of(some)}]
        for key, some in (("timetable-shut", shut), ("timetable-open", open_ones))
        if some
    ]
