"""A step for announcements: made by whoever decides, and whom the last one has reached."""

from handlers.days import closing
from handlers.reading.announcing_said import TakesItBack, WhoGotIt, announced, is_sent
from handlers.reading.closing_said import closing_in
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.speaking import announcing, reaching
from handlers.speaking.announcing import NoticeAsked, SendNotice
from handlers.talk.asked import Question
from handlers.talk.turn import Turn


async def notice_said(turn: Turn, heard: Heard) -> Left:
    """ "umumkan: besok bengkel tutup", "umumkan ke Kota: …", "siapa belum terima pengumuman?"."""
    if turn.said.kind != "message" or not may(turn.person, "announce"):
        return heard
    told = announced(heard.text)
    if isinstance(told, WhoGotIt):
        await reaching.who_got_it(turn)
        return None
    if isinstance(told, TakesItBack):
        await reaching.take_back(turn)
        return None
    return None if told and await announcing.said(turn, told) else heard


async def sent(turn: Turn, deed: SendNotice) -> None:
    """The button, or a yes: it goes out; where it tells of closed days, these are kept as well if she likes."""
    notice = await announcing.send(turn, deed)
    told = closing_in(notice.text, turn.today) if notice else None
    if told and told.sure and told.days:
        await closing.note_too(turn, told)


async def sent_said(turn: Turn, question: Question[NoticeAsked]) -> bool:
    """ "iya kirim", while it is asked whether to."""
    deed = question.options[0].deed
    late = turn.now - question.asked_at > question.asked.yes_counts
    if late or not is_sent(turn.heard) or not isinstance(deed, SendNotice):
        return False
    await turn.close_question()
    await sent(turn, deed)
    return True
