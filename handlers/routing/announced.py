"""A step for announcements: made by whoever decides, and whom the last one has reached."""

from handlers.reading.announcing_said import WhoGotIt, announced
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.speaking import announcing, reaching
from handlers.talk.turn import Turn


async def notice_said(turn: Turn, heard: Heard) -> Left:
    """ "umumkan: besok bengkel tutup", "umumkan ke Kota: …", "siapa belum terima pengumuman?"."""
    if turn.said.kind != "message" or not may(turn.person, "announce"):
        return heard
    told = announced(heard.text)
    if isinstance(told, WhoGotIt):
        await reaching.who_got_it(turn)
        return None
    return None if told and await announcing.said(turn, told) else heard
