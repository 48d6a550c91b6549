"""Steps for invitations: of many, by whoever decides; and whether one comes, by whoever is invited."""

from handlers.people import referring
from handlers.reading import coming_said, invited_said, who_comes_said
from handlers.reading.announcing_said import is_sent
from handlers.reading.referring_said import asks_who_brought, brings_somebody
from handlers.reading.who_comes_said import CallsOff, MovesIt
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.speaking import another_day, calling_together, coming, who_comes
from handlers.speaking.calling_together import InvitationAsked, SendInvitation
from handlers.talk.asked import Question
from handlers.talk.turn import Turn


async def says_whether(turn: Turn, heard: Heard) -> Left:
    """ "ikut bu", "tidak bisa, ada acara", by one who is invited; the rest goes on."""
    if turn.said.kind != "message" or turn.form:
        return heard
    rest = await coming.in_words(turn, coming_said.answers(heard.text))
    if rest is None:
        return heard
    return Heard(rest, whole=False) if rest else None


async def brings(turn: Turn, heard: Heard) -> Left:
    """ "teman saya mau ikut": a link for one friend; "siapa yang mengajak Ratih?", by whoever decides."""
    if turn.said.kind != "message" or turn.form or not turn.known or turn.said.forwarded:
        return heard
    if may(turn.person, "accept") and (told := asks_who_brought(heard.text)):
        return None if await referring.asked(turn, told) else heard
    if not brings_somebody(heard.text):
        return heard
    await referring.give_link(turn)
    return None


async def gathers(turn: Turn, heard: Heard) -> Left:
    """ "undang pelatihan Sabtu, jawab sebelum Kamis", "siapa ikut?", "Sri ikut, Tin tidak", by whoever decides."""
    if turn.said.kind != "message" or not may(turn.person, "announce"):
        return heard
    asked = who_comes_said.asked(heard.text)
    if isinstance(asked, CallsOff):
        return None if await calling_together.called_off(turn, asked) else heard
    if isinstance(asked, MovesIt):
        return None if await another_day.moved(turn, asked) else heard
    if asked:
        await who_comes.asked(turn, asked)
        return None
    inviting = invited_said.inviting(heard.text, turn.today)
    if inviting:
        await calling_together.said(turn, inviting)
        return None
    told = coming_said.answers_of(heard.text)
    return None if told and await coming.entered(turn, told) else heard


async def sent_said(turn: Turn, question: Question[InvitationAsked]) -> bool:
    """ "iya kirim", while it is asked whether to."""
    deed = question.options[0].deed
    late = turn.now - question.asked_at > question.asked.yes_counts
    if late or not is_sent(turn.heard) or not isinstance(deed, SendInvitation):
        return False
    await turn.close_question()
    await calling_together.send(turn, deed)
    return True
