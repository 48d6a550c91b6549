"""The masks of some days as a workbook: chosen under a recap, or asked for."""

from datetime import date
from typing import Any

from handlers.days.recap_buttons import AsBook
from handlers.days.tallying import scope_of
from handlers.papers.drawing import BOOK, Drawing, attached
from handlers.papers.wanted import Wanted, days_short
from handlers.reading.names import clean
from handlers.talk.turn import Turn
from handlers.words import label
from storage import ledger, people, workshops
from storage.database import Database
from storage.outbox import Content


async def may_hear(turn: Turn, person: int | None, workshop: int | None) -> bool:
    """Whether the speaker is told of somebody's masks, or of a workshop's (None: of all)."""
    scope = scope_of(turn.person)
    if person is None:
        return scope in (None, workshop)
    near = await people.around(turn.db, turn.person)
    return any(one.id == person and scope in (None, one.workshop_id) for one in near)


async def send(turn: Turn, deed: AsBook) -> None:
    """The workbook, in this chat; only of those of whom the presser is told."""
    if not await may_hear(turn, deed.person, deed.workshop):
        turn.reply("stale-plain")
        return
    of = await _made(turn.db, deed.first, deed.last, deed.workshop, deed.person)
    name = f"rekap-{deed.first}-{deed.last}"
    drawing = Drawing(stem=name, title=of["title"], how=BOOK, of=of)
    turn.send(Content("recap-file", {"title": of["title"]}, attach=attached(drawing, BOOK, turn.now)))
    turn.note = "recap-file"


async def book_of(db: Database, wanted: Wanted) -> Drawing | None:
    """The workbook by its name: "excel minggu lalu"; None if nothing was made."""
    of = await _made(db, wanted.first, wanted.last, wanted.workshop, wanted.person)
    if not of["rows"]:
        return None
    return Drawing(stem=f"rekap-{wanted.number}", title=of["title"], how=BOOK, of=of)


async def _made(db: Database, first: date, last: date, workshop: int | None, person: int | None) -> dict[str, Any]:
    """Each tailor's masks of each day, as plain data."""
    names = await workshops.names(db)
    rows = []
    for one in await ledger.masks.made_between(db, first, last):
        who = await people.by_id(db, one.person_id)
        if who and (one.person_id == person if person else workshop in (None, who.workshop_id or 0)):
            place = names.get(who.workshop_id or 0, "")
            rows.append([one.work_date.isoformat(), clean(who.name), place, one.pieces, one.defects])
    return {"title": label("recap-book-title", {"days": days_short(first, last)}), "rows": rows}
