"""What a coordinator asks of her tailors' masks: who is missing today, a week, one tailor."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from handlers.days.tallying import scope_of, tally_of
from handlers.reading.names import clean
from handlers.talk.turn import Turn
from storage import ledger, people
from storage.people import Person
from storage.spoken import Spoken


async def who_is_missing(turn: Turn) -> None:
    """ "siapa yang belum setor": those without a report today who aren't on leave."""
    tally = await tally_of(turn.db, turn.today, scope_of(turn.person))
    if not tally.working:
        turn.reply("missing-day-off")
    elif tally.silent:
        names = Spoken(", ".join(clean(one.call_name) for one in tally.silent))
        turn.reply("missing-today", names=names, count=len(tally.silent))
    else:
        turn.reply("missing-nobody")
    turn.note = "tally"


async def week(turn: Turn, ago: int) -> None:
    """ "rekap minggu ini": a week's masks by tailor, and all of them."""
    first = turn.today - timedelta(days=turn.today.weekday() + 7 * ago)
    last = min(first + timedelta(days=6), turn.today)
    scope = scope_of(turn.person)
    pieces, defects = Counter[int](), Counter[int]()
    for one in await ledger.masks.made_between(turn.db, first, last):
        pieces[one.person_id] += one.pieces
        defects[one.person_id] += one.defects
    makers = [person for number in pieces if (person := await people.by_id(turn.db, number))]
    ours = sorted((one for one in makers if scope in (None, one.workshop_id)), key=lambda one: one.call_name)
    turn.reply(
        "week-tally",
        ago=ago,
        first=first.isoformat(),
        last=last.isoformat(),
        days=(last - first).days + 1,
        total=sum(pieces[one.id] for one in ours),
        defects=sum(defects[one.id] for one in ours),
        lines=[_line(one, pieces[one.id], defects[one.id]) for one in ours],
    )
    turn.note = "tally"


def _line(person: Person, pieces: int, defects: int) -> list[Any]:
    return ["tally-line", {"name": clean(person.call_name), "pieces": pieces, "defects": defects}]


async def results_of(turn: Turn, tailors: Sequence[Person]) -> None:
    """ "Sri hari ini berapa": her day and her week; of each, where a name may mean several."""
    monday = turn.today - timedelta(days=turn.today.weekday())
    for person in tailors:
        made = await ledger.masks.made_by(turn.db, person.id, monday, turn.today)
        turn.reply(
            "tailor-results",
            name=turn.shown_as.get(person.id, clean(person.call_name)),
            today=sum(one.pieces for one in made if one.work_date == turn.today),
            week=sum(one.pieces for one in made),
            defects=sum(one.defects for one in made),
        )
    turn.note = "tally"
