"""All that was made since the beginning, for whoever must tell it: reported, accepted, handed over, paid."""

from handlers.days.tallying import scope_of
from handlers.money import treasurers
from handlers.reading.checks_said import Result
from handlers.reading.names import clean
from handlers.reading.spans_said import BEGINNING
from handlers.rules.permissions import may_check
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import handovers, inspections, ledger, payments, people, workshops
from storage.payments import VOID


async def so_far(turn: Turn, told: AsTold) -> Heeded:
    """ "sejak awal total masker berapa, yang ditolak berapa, uang yang sudah sampai berapa"."""
    scope, names = scope_of(turn.person), await workshops.names(turn.db)
    asked = {number for number, name in names.items() if name in told.talk.places}
    known = {one.id: one for one in (*await people.everyone(turn.db), *await people.left(turn.db))}
    mine = {one.id for one in known.values() if scope is None or one.workshop_id == scope}
    mine = {one for one in mine if not asked or known[one].workshop_id in asked}
    made = [one for one in await ledger.masks.made_between(turn.db, BEGINNING, turn.today) if one.person_id in mine]
    good = rejected = 0
    for line in await _lines(turn, mine):
        good += line.pieces * (line.result == Result.GOOD)
        rejected += line.pieces * (line.result == Result.REJECT)
    whole = scope is None and not asked
    documents = [one for one in await handovers.everything(turn.db) if one.signed_on and one.state != VOID]
    paid = sum(one.amount for one in await payments.every(turn.db) if one.state != VOID and one.person_id in mine)
    turn.reply(
        "so-far",
        where=", ".join(names[one] for one in sorted(asked)) or names.get(scope or 0, "none"),
        made=sum(one.pieces for one in made),
        good=good,
        rejected=rejected,
        documents=len(documents) if whole else 0,
        handed=sum(one.pieces for one in documents) if whole else 0,
        paid=paid if treasurers.is_one(turn) else 0,
    )
    turn.note = "tally"
    return True


async def _lines(turn: Turn, whose: set[int]) -> list[inspections.Inspected]:
    every = await inspections.every_line(turn.db)
    return [
        line for one in await inspections.standing(turn.db) if one.person_id in whose for line in every.get(one.id, [])
    ]


async def who_told(turn: Turn, told: AsTold) -> Heeded:
    """ "tas tanpa nama isinya 24, siapa kemarin yang lapor 24?": whose masks of a day are so many."""
    number, span = told.number, told.span
    if number is None or (span and (span.ahead or span.nosuch)):
        return False
    first, last = (span.first, span.last) if span else (turn.today, turn.today)
    known = {one.id: one for one in await people.everyone(turn.db)}
    by_day = dict[tuple[int, str], int]()
    for one in await ledger.masks.made_between(turn.db, first, last):
        day = (one.person_id, one.work_date.isoformat())
        by_day[day] = by_day.get(day, 0) + one.pieces
    fits = [
        ["who-told-line", {"name": clean(known[person].call_name), "date": day}]
        for (person, day), pieces in sorted(by_day.items())
        if pieces == number and person in known and may_check(turn.person, known[person])
    ]
    turn.reply("who-told", lines=fits, count=len(fits), pieces=number)
    return True
