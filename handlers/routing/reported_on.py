"""A step for what is told and shown for the report to whoever gave the money, by whoever decides."""

from handlers.money import showing_funder, telling_funder
from handlers.orders import showing
from handlers.reading.for_funder_said import (
    NoteGone,
    NotesAsked,
    NoteTold,
    PhotoGone,
    PhotosAsked,
    PhotoTold,
    said_for_funder,
)
from handlers.reading.samples_said import said_of_samples
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn


async def told_for_funder(turn: Turn, heard: Heard) -> Left:
    """ "kendala: kain sulit dicari", "rencana: tambah penjahit", "foto laporan: serah terima", "hapus kendala 3"."""
    if turn.said.kind != "message" or not may(turn.person, "tally"):
        return heard
    said = said_for_funder(heard.text, turn.sent_at, pictured=bool(turn.said.files))
    if isinstance(said, NoteTold) and said_of_samples(heard.text):
        # The plan by which the hospital tests.
        return heard
    match said:
        case NoteTold():
            await telling_funder.told(turn, said)
        case NotesAsked():
            await telling_funder.show(turn, said.kind)
        case NoteGone():
            await telling_funder.forget(turn, telling_funder.ForgetNote(number=said.number))
        case PhotoTold():
            await showing_funder.told(turn, said)
        case PhotosAsked():
            await showing_funder.show(turn)
        case PhotoGone():
            await showing.forget(turn, showing.ForgetPhoto(number=said.number))
        case None:
            return heard
    return None
