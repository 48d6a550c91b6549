"""What is told by chat for the report to whoever gave the money: obstacles and plans; listed, and taken back."""

from datetime import date
from typing import Any

from handlers.money import showing_funder
from handlers.orders import showing
from handlers.reading.for_funder_said import NoteTold
from handlers.reading.personal import holds_private
from handlers.reading.spans_said import Span
from handlers.rules.limits import LONGEST_FUNDER_NOTE
from handlers.rules.waits import FUNDER_LISTED
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import for_funder, inbox, workshops
from storage.for_funder import Note
from storage.people import Role
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetNote(Deed):
    """Take an obstacle or a plan out of the report."""

    number: int


def day_of(span: Span | None, today: date) -> date:
    """The day that something is kept under: the last one named that has come, else today."""
    return min(span.last, today) if span else today


async def told(turn: Turn, said: NoteTold) -> None:
    """ "kendala: kain katun sulit dicari", "rencana bulan depan: tambah penjahit"."""
    if holds_private(said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("funder-note-private")
        return
    day = day_of(said.span, turn.today)
    number = await for_funder.note(
        turn.db,
        said.kind,
        said.text.cut(LONGEST_FUNDER_NOTE),
        day,
        workshop_id=None if turn.person.role is Role.LEAD else turn.person.workshop_id,
        said_by=turn.person.id,
        cause_id=turn.cause_id,
        now=turn.now,
    )
    turn.did(f"funder {said.kind}")
    options = [Option("button-undo", ForgetNote(number=number))]
    shown: dict[str, Any] = {"kind": said.kind, "date": day.isoformat(), "number": number}
    turn.reply("funder-noted", options=options, told=Told.FOR_FUNDER, **shown)


def may_change(turn: Turn, workshop_id: int | None) -> bool:
    """Whether this person takes back what was told in a workshop: a lead everything, others what is their own's."""
    return turn.person.role is Role.LEAD or (workshop_id is not None and workshop_id == turn.person.workshop_id)


async def forget(turn: Turn, deed: ForgetNote) -> None:
    """ "hapus kendala 3"."""
    found = await for_funder.note_by_id(turn.db, deed.number)
    if found is None:
        turn.reply("funder-note-none", number=deed.number)
    elif not may_change(turn, found.workshop_id):
        turn.reply("funder-not-yours")
    else:
        await for_funder.forget_note(turn.db, found.id)
        turn.did("funder note gone")
        turn.reply("funder-note-gone", kind=found.kind, text=found.text)


async def show(turn: Turn, kind: str | None) -> None:
    """ "kendala", "rencana", "isi laporan": what is told of late, with the numbers by which it goes."""
    names = await workshops.names(turn.db)
    found = await for_funder.notes(turn.db, turn.today - FUNDER_LISTED, turn.today)
    lines = [_line(one, names) for one in found if kind in (None, one.kind)]
    lines += await showing_funder.lines_of(turn) if kind is None else []
    turn.reply("funder-notes" if lines else "funder-notes-none", lines=lines)
    turn.note = "funder notes"


def _line(one: Note, names: dict[int, str]) -> list[Any]:
    place = names.get(one.workshop_id or 0, "") or "none"
    said = {"kind": one.kind, "number": one.id, "date": one.day.isoformat(), "text": one.text, "place": place}
    return ["funder-note-line", said]


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after an obstacle, a plan or a photo: whether there was such a thing."""
    found = await for_funder.last_by(turn.db, turn.person.id) if await turn.was_told(Told.FOR_FUNDER) else None
    if found is None:
        return False
    what, number = found
    if what == "photo":
        await showing.forget(turn, showing.ForgetPhoto(number=number))
    else:
        await forget(turn, ForgetNote(number=number))
    return True
