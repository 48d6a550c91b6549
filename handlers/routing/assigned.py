"""A step for duties beside roles: given, taken and asked for."""

from handlers.people import assigning
from handlers.reading.duties_said import said_of_duties
from handlers.routing.step import Heard, Left
from handlers.talk.turn import Turn


async def duties_said(turn: Turn, heard: Heard) -> Left:
    """ "tugas Wati gudang", "cabut tugas Wati", "siapa pegang gudang?", "pak Darto tidak menjahit"."""
    told = said_of_duties(heard.text) if turn.said.kind == "message" else None
    return None if told and await assigning.said(turn, told) else heard
