"""What is asked of masks: who is missing, any days of all, of a workshop or of one tailor."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any

from handlers.days import expecting, recap_buttons, tallying
from handlers.days.outlook import outlook
from handlers.days.tallying import scope_of, tally_of
from handlers.masks.results import of_span, said_wrong, span_args
from handlers.reading.names import clean
from handlers.reading.results_said import ResultsAsked, WhoAsked
from handlers.reading.spans_said import Span
from handlers.talk.asked import Choice
from handlers.talk.days_told import lines_of
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import days_off, ledger, people, workshops
from storage.people import Person, PersonState
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDays(Deed):
    """Show the masks from `first` to `last`: of these tailors, these workshops, or all that somebody is told of."""

    first: date
    last: date
    kind: str
    who: tuple[int, ...] = ()
    places: tuple[int, ...] = ()


async def answer(turn: Turn, asked: ResultsAsked, who: Sequence[Person]) -> None:
    """What was asked for, of each of the days that were named; of today, where none were."""
    places = await _places(turn, asked)
    if places is None:
        return
    if any(said_wrong(turn, span) for span in asked.spans):
        return
    unsure = next((span for span in asked.spans if span.or_week), None)
    if unsure:
        await _ask_which(turn, unsure, who, places)
        return
    for span in asked.spans:
        await _one(turn, span, who, places, most=asked.most)
    if not asked.spans:
        await _today(turn, who, places)
    turn.note = "tally"


async def show(turn: Turn, deed: ShowDays) -> None:
    """A span was chosen with a button."""
    near = await people.around(turn.db, turn.person)
    who = [one for one in near if one.id in deed.who]
    places = [one for one in deed.places if scope_of(turn.person) in (None, one)]
    await _one(turn, Span(deed.first, deed.last, deed.kind), who, places, most=False)
    turn.note = "tally"


async def _places(turn: Turn, asked: ResultsAsked) -> list[int] | None:
    """The workshops that are meant; None where one isn't the speaker's to see, and then it is said."""
    scope = scope_of(turn.person)
    if scope is None or not asked.places:
        return list(asked.places)
    if scope in asked.places:
        if len(asked.places) > 1:
            turn.reply("span-not-yours")
        return [scope]
    turn.reply("span-not-yours")
    return None


async def _ask_which(turn: Turn, span: Span, who: Sequence[Person], places: Sequence[int]) -> None:
    """ "rekap minggu": this week, or Sunday?"""
    monday = turn.today - timedelta(days=turn.today.weekday())
    kept = {"who": tuple(one.id for one in who), "places": tuple(places)}
    options = [
        Option("button-span-week", ShowDays(first=monday, last=turn.today, kind="week", **kept)),
        Option("button-span-sunday", ShowDays(first=span.first, last=span.last, kind="day", **kept)),
    ]
    await turn.ask(Choice(), "span-which", options, date=span.first.isoformat())


async def _one(turn: Turn, span: Span, who: Sequence[Person], places: Sequence[int], *, most: bool) -> None:
    if who:
        for person in who:
            await _of_tailor(turn, person, span)
        return
    scopes: list[int | None] = [*places] or [scope_of(turn.person)]
    for place in scopes:
        if span.first == span.last and span.kind in ("day", "today", "since", "between") and not (most or span.cut):
            await _day(turn, span.first, place)
        else:
            await _all(turn, span, place, most=most)


async def _today(turn: Turn, who: Sequence[Person], places: Sequence[int]) -> None:
    if who:
        for person in who:
            await _results_of(turn, person)
        return
    scopes: list[int | None] = [*places] or [scope_of(turn.person)]
    for place in scopes:
        await _day(turn, turn.today, place)


async def _day(turn: Turn, day: date, place: int | None) -> None:
    """A day's tally, as it is sent at its hour."""
    now = await outlook(turn.db, day, place) if day == turn.today else []
    tally = await tally_of(turn.db, day, place)
    said = tallying.content(tally, await workshops.names(turn.db), outlook=now)
    turn.reply(said.key, options=recap_buttons.buttons(day, day, workshop=place) if tally.total else [], **said.args)


async def _all(turn: Turn, span: Span, place: int | None, *, most: bool) -> None:
    """The masks of some days by tailor; where several workshops are told of, each under its workshop's name."""
    pieces, defects = Counter[int](), Counter[int]()
    made = await ledger.masks.made_between(turn.db, span.first, span.last)
    for one in made:
        pieces[one.person_id] += one.pieces
        defects[one.person_id] += one.defects
    makers = [person for number in pieces if (person := await people.by_id(turn.db, number))]
    ours = sorted((one for one in makers if place in (None, one.workshop_id)), key=lambda one: one.call_name)
    if most:
        ours.sort(key=lambda one: -pieces[one.id])
    names = await workshops.names(turn.db)
    grouped = place is None and not most
    groups = sorted({one.workshop_id or 0 for one in ours}) if grouped else [None]
    lines: list[list[Any]] = []
    for group in groups:
        members = [one for one in ours if group is None or (one.workshop_id or 0) == group]
        if group is not None:
            total = sum(pieces[one.id] for one in members)
            heading = ["tally-workshop", {"workshop": names.get(group), "total": total}]
            lines.append(heading if group in names else ["tally-no-workshop", {"total": total}])
        lines += [_line(one, pieces[one.id], defects[one.id]) for one in members]
    days = [one.work_date for one in made]
    turn.reply(
        "span-tally",
        options=_shown_else(span, min(days, default=span.last), workshop=place) if ours else [],
        where=names.get(place or 0, "none"),
        lines=lines,
        **span_args(span, min(days, default=span.last)),
        total=sum(pieces[one.id] for one in ours),
        defects=sum(defects[one.id] for one in ours),
    )


def _shown_else(span: Span, earliest: date, *, person: int | None = None, workshop: int | None = None) -> list[Option]:
    """Buttons for the same on paper, as a picture and as a workbook."""
    first = max(span.first, earliest) if span.kind == "all" else span.first
    return recap_buttons.buttons(first, span.last, person=person, workshop=workshop)


def _line(person: Person, pieces: int, defects: int) -> list[Any]:
    return ["tally-line", {"name": clean(person.call_name), "pieces": pieces, "defects": defects}]


async def _of_tailor(turn: Turn, person: Person, span: Span) -> None:
    """One tailor's masks of some days, with a line a day where these aren't many."""
    made = await ledger.masks.made_by(turn.db, person.id, span.first, span.last)
    earliest = min((one.work_date for one in made), default=span.last)
    turn.reply(
        "span-tailor",
        options=_shown_else(span, earliest, person=person.id) if made else [],
        name=_name(turn, person),
        **of_span(span, made),
    )


def _name(turn: Turn, person: Person) -> Spoken:
    return turn.shown_as.get(person.id, clean(person.call_name))


async def _results_of(turn: Turn, person: Person) -> None:
    """ "Sri berapa": her day, her week and her month."""
    today = turn.today
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    made = await ledger.masks.made_by(turn.db, person.id, min(monday, first), today)
    week = [one for one in made if one.work_date >= monday]
    turn.reply(
        "tailor-results",
        name=_name(turn, person),
        today=sum(one.pieces for one in made if one.work_date == today),
        week=sum(one.pieces for one in week),
        month=sum(one.pieces for one in made if one.work_date >= first),
        defects=sum(one.defects for one in week),
    )


# Who has told of masks


async def who(turn: Turn, asked: WhoAsked, where: Collection[int] = ()) -> None:
    """ "siapa yang belum setor", "siapa yang sudah setor": of today, or of the days and the workshop named."""
    if any(said_wrong(turn, span) for span in asked.spans):
        return
    scope = scope_of(turn.person)
    if len(where) == 1 and scope is None:
        scope = next(iter(where))
    elif where and scope not in where:
        turn.reply("span-not-yours")
    today = Span(turn.today, turn.today, "today")
    for span in asked.spans or (today,):
        if span.or_week:
            monday = turn.today - timedelta(days=turn.today.weekday())
            span = Span(monday, turn.today, "week")
        if asked.told:
            await _who_told(turn, span, scope)
        elif span.last == turn.today == span.first:
            await _who_is_missing(turn, scope)
        else:
            await _who_was_missing(turn, span, scope)
    turn.note = "tally"


async def _who_told(turn: Turn, span: Span, scope: int | None) -> None:
    made = await ledger.masks.made_between(turn.db, span.first, span.last)
    makers = [person for number in {one.person_id for one in made} if (person := await people.by_id(turn.db, number))]
    ours = sorted(clean(one.call_name) for one in makers if scope in (None, one.workshop_id))
    names = Spoken(", ".join(ours))
    turn.reply("told-in-span", names=names, count=len(ours), **span_args(span, span.first))


async def _who_is_missing(turn: Turn, scope: int | None) -> None:
    """Those without a report today who aren't on leave."""
    tally = await tally_of(turn.db, turn.today, scope)
    if not tally.working:
        turn.reply("missing-day-off")
    elif tally.silent:
        turn.reply("missing-today", names=_names(tally.silent), count=len(tally.silent))
    else:
        turn.reply("missing-nobody")


async def _who_was_missing(turn: Turn, span: Span, scope: int | None) -> None:
    """Those who told of no masks in all these days; whoever was on leave on all of them is named apart."""
    silent, away = await _silent(turn, span, scope)
    turn.reply(
        "missing-in-span",
        names=_names(silent),
        count=len(silent),
        away=_names(away),
        off=len(away),
        **span_args(span, span.first),
    )


async def silent_in(turn: Turn, span: Span) -> tuple[list[Person], list[Person]]:
    """Who told of no masks in all these days; and who of them was on leave on all of them."""
    return await _silent(turn, span, scope_of(turn.person))


async def _silent(turn: Turn, span: Span, scope: int | None) -> tuple[list[Person], list[Person]]:
    made = {one.person_id for one in await ledger.masks.made_between(turn.db, span.first, span.last)}
    tailors = [
        one
        for one in await people.everyone(turn.db)
        if one.is_tailor and one.state is PersonState.ACTIVE and scope in (None, one.workshop_id)
    ]
    expected = await expecting.those(turn.db, tailors, span.last)
    absent = [one for one in expected if one.id not in made and one.joined_on <= span.last.isoformat()]
    off = await days_off.between(turn.db, span.first, span.last)
    days = [span.first + timedelta(days=number) for number in range((span.last - span.first).days + 1)]
    away = [one for one in absent if all((one.id, day) in off or day.weekday() == 6 for day in days)]
    return [one for one in absent if one not in away], away


async def who_is_off(turn: Turn, days: Sequence[date]) -> None:
    """ "siapa yang libur besok": by name, with the days of each where several were asked for."""
    scope = scope_of(turn.person)
    known = {one.id: one for one in await people.everyone(turn.db) if scope in (None, one.workshop_id)}
    off = {day: await days_off.on_leave(turn.db, day) for day in days}
    away = sorted((known[number] for number in set().union(*off.values()) & set(known)), key=lambda one: one.call_name)
    lines = [
        ["off-line", {"name": clean(one.call_name), "days": lines_of([day for day in days if one.id in off[day]])}]
        for one in away
    ]
    turn.reply(
        "who-is-off",
        lines=lines if len(days) > 1 else [],
        names=_names(away),
        count=len(away),
        first=days[0].isoformat(),
        last=days[-1].isoformat(),
        days=len(days),
    )
    turn.note = "tally"


def _names(persons: Sequence[Person]) -> Spoken:
    return Spoken(", ".join(clean(one.call_name) for one in persons))
