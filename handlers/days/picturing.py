"""Pictures in the chat: the masks of some days, when a phase will be full, how long material lasts; said under it."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from handlers import words
from handlers.days.tallying import scope_of
from handlers.masks.results import said_wrong
from handlers.orders import foreseeing
from handlers.papers.drawing import AHEAD, DAYS, LASTING, picture
from handlers.papers.pictures import MOST_BARS
from handlers.papers.wanted import days_short, figure
from handlers.reading.names import clean
from handlers.reading.spans_said import Span
from handlers.rules.supply import SOON_DAYS
from handlers.stores import storing
from handlers.talk.deeds import InPicture
from handlers.talk.turn import Turn
from handlers.words import label, listed
from storage import ledger, orders, people, workshops
from storage.ledger.masks import Made
from storage.ledger.places import Shelf
from storage.outbox import Content
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

SHORT_DAYS = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")
# So many bars of material have room under each other.
MOST_MATERIALS = 8


async def send(turn: Turn, deed: InPicture) -> None:
    """A picture was chosen with a button."""
    if deed.material:
        await of_material(turn)
    elif deed.first is None or deed.last is None:
        await of_phase(turn, deed.phase)
    else:
        near = {one.id: one for one in await people.around(turn.db, turn.person)}
        person = near.get(deed.person or 0)
        scope = scope_of(turn.person)
        if (deed.person and person is None) or (person is None and scope not in (None, deed.workshop)):
            turn.reply("stale-plain")
            return
        await of_days(turn, Span(deed.first, deed.last, "between"), person, deed.workshop)


async def of_days(turn: Turn, span: Span | None, person: Person | None, workshop: int | None) -> None:
    """The masks of some days, this week's if none are named: of one tailor, a workshop, or all."""
    monday = turn.today - timedelta(days=turn.today.weekday())
    span = span or Span(monday, turn.today, "week")
    if said_wrong(turn, span):
        return
    if person:
        made = await ledger.masks.made_by(turn.db, person.id, span.first, span.last)
    else:
        places = {one.id: one.workshop_id for one in [*await people.everyone(turn.db), *await people.left(turn.db)]}
        every = await ledger.masks.made_between(turn.db, span.first, span.last)
        made = [one for one in every if workshop in (None, places.get(one.person_id))]
    if not made:
        turn.reply("picture-nothing")
        return
    first = max(span.first, min(one.work_date for one in made)) if span.kind == "all" else span.first
    bars = _bars(made, first, span.last)
    total, days = sum(one.pieces for one in made), days_short(first, span.last)
    names = await workshops.names(turn.db)
    whose = clean(person.call_name) if person else Spoken(names.get(workshop or 0, ""))
    phase = None if person else await _phase(turn, first, span.last)
    shown = {"days": days, "total": figure(total), "whose": whose or "none"}
    said: dict[str, Any] = {
        "days": days,
        "total": total,
        "defects": sum(one.defects for one in made),
        "whose": whose or "none",
        "bars": listed([["picture-bar", {"name": one.said, "pieces": one.pieces}] for one in bars]),
    }
    of = {
        "title": label("picture-days-title", shown),
        "bars": [[one.under, one.pieces] for one in bars],
        "phase": phase and phase.drawn,
    }
    more = ((("picture-phase", phase.said)),) if phase else ()
    _put(turn, Content("picture-days", said, more=more, attach=picture("hasil", DAYS, of, turn.now)))


@dataclass(frozen=True, slots=True)
class Bar:
    """A day, a week, a month or a year: what stands under it, how it is said, and its masks."""

    under: str
    said: str
    pieces: int


def _bars(made: Sequence[Made], first: date, last: date) -> list[Bar]:
    """The masks by day, or by the shortest span of which there aren't too many."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    worked = {one.work_date for one in made}
    if len(days) <= MOST_BARS:
        # A Sunday on which nobody sewed says nothing.
        days = [day for day in days if day.weekday() != 6 or day in worked]
    begins: tuple[Callable[[date], date], ...] = (
        lambda day: day,
        lambda day: day - timedelta(days=day.weekday()),
        lambda day: day.replace(day=1),
        lambda day: day.replace(month=1, day=1),
    )
    found = next((one for one in begins if len({one(day) for day in days}) <= MOST_BARS), begins[-1])
    pieces = Counter[date]()
    for one in made:
        pieces[found(one.work_date)] += one.pieces
    groups: dict[date, list[date]] = {}
    for day in days:
        groups.setdefault(found(day), []).append(day)
    return [_bar(begins.index(found), group, pieces[start]) for start, group in list(groups.items())[-MOST_BARS:]]


def _bar(level: int, days: Sequence[date], pieces: int) -> Bar:
    day, last = days[0], days[-1]
    month = words.MONTHS[day.month - 1]
    match level:
        case 0:
            return Bar(
                f"{SHORT_DAYS[day.weekday()]}\n{day.day}/{day.month}",
                f"{words.DAYS[day.weekday()]} {day.day}/{day.month}",
                pieces,
            )
        case 1:
            return Bar(f"{day.day}/{day.month}\n- {last.day}/{last.month}", days_short(day, last), pieces)
        case 2:
            return Bar(f"{month[:3]}\n{day.year}", f"{month} {day.year}", pieces)
        case _:
            return Bar(str(day.year), str(day.year), pieces)


@dataclass(frozen=True, slots=True)
class _Phase:
    drawn: dict[str, Any]
    said: dict[str, Any]


async def _phase(turn: Turn, first: date, last: date) -> _Phase | None:
    """The phase that is open, and what these days brought to it."""
    running = [one for one in await orders.phases(turn.db) if one.left]
    if not running:
        return None
    phase = running[0]
    new = await ledger.masks.made_for(turn.db, phase.id, first, last)
    said = {"number": phase.number, "filled": phase.filled, "pieces": phase.pieces, "new": max(0, new)}
    shown = {name: figure(value) for name, value in said.items()}
    return _Phase(
        {
            "title": label("picture-phase-title", shown),
            "key": label("picture-phase-key", shown),
            "before": max(0, phase.filled - max(0, new)),
            "new": max(0, new),
            "pieces": phase.pieces,
        },
        said,
    )


async def of_phase(turn: Turn, number: int | None) -> None:
    """When the open phase, or the one with this number, will be full."""
    found = await foreseeing.foresee(turn.db, turn.today, number)
    if found is None or found.when is None:
        turn.reply("picture-no-forecast")
        return
    when = found.when
    days = days_short(when.date_low, when.date_high)
    said = foreseeing.sentence_args(found, when, absent=0, extra=0)
    of = {
        "title": label("picture-ahead-title", {"number": found.phase.number}),
        "now": found.phase.filled,
        "pieces": found.phase.pieces,
        "low": when.days_low,
        "high": when.days_high,
        "today": f"{turn.today.day} {words.MONTHS[turn.today.month - 1]}",
        "when": days,
        "said": label("picture-ahead-said", said),
    }
    more = (("picture-now", {"filled": found.phase.filled, "pieces": found.phase.pieces}),)
    _put(turn, Content("forecast", said, more=more, attach=picture("perkiraan", AHEAD, of, turn.now)))


async def of_material(turn: Turn) -> None:
    """For how many working days the material in each store is, the scarcest first."""
    found = await storing.stock(turn.db, turn.today, scope_of(turn.person))
    lasts = [(one.days, one) for one in found if one.place.shelf is Shelf.STORE and one.days is not None]
    lasts.sort(key=lambda one: (one[0], one[1].workshop, one[1].item))
    if not lasts:
        turn.reply("picture-no-material")
        return
    names, several = await workshops.names(turn.db), len({one.workshop for _, one in lasts}) > 1
    bars, lines = [], []
    for days, one in lasts[:MOST_MATERIALS]:
        args = {"item": one.item, "days": days, "workshop": names.get(one.workshop, "") if several else "none"}
        bars.append([label("picture-material", args), label("picture-lasts", args), days, days <= SOON_DAYS])
        lines.append(["picture-material-said", args])
    of = {"title": label("picture-material-title"), "bars": bars}
    said = {"lines": listed(lines), "more": len(lasts) - len(bars)}
    _put(turn, Content("picture-materials", said, attach=picture("bahan", LASTING, of, turn.now)))


def _put(turn: Turn, content: Content) -> None:
    """The picture, in this chat; drawn when it is sent."""
    turn.send(content, topic="picture")
    turn.note = "picture"
