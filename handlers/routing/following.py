"""A step for questions that lean on the one before, by whoever coordinates or has a duty."""

from dataclasses import replace
from datetime import datetime

from handlers.reading.following_said import begins_anew, composed, leans, only_changes, thereof
from handlers.reading.thereupon import thereupon
from handlers.routing import at_length, framed
from handlers.routing.step import Heard
from handlers.rules.permissions import is_heard_freely
from handlers.rules.waits import FOLLOWS
from handlers.speaking.calling_together import InvitationAsked
from handlers.stores.sharing_out import ShareProposed
from handlers.talk.turn import Turn
from storage import outbox
from storage.outbox import Content
from storage.spoken import Spoken

# What is kept of a question, with what it was answered: its words, and when.
ASKED, ASKED_AT = "_asked", "_asked_at"
LONGEST_ASKED = 160
# What says more means something by itself.
MOST_WORDS = 14


async def followed(turn: Turn, heard: Heard) -> str | None:
    """The whole question that somebody means by "kalau Ani?"; None where nothing was asked, or this says more."""
    if not _is_heard(turn, heard) or not leans(heard.text):
        return None
    last = await _last(turn)
    if last is None:
        return None
    before = str(last.args[ASKED])
    now, _, _ = await framed.meant(turn, thereof(heard.text))
    was, _, _ = await framed.meant(turn, before)
    if not (begins_anew(now) or only_changes(now)) or (begins_anew(now) and not was.span):
        return None
    whole = composed(before, was, now, turn.sent_at)
    asks = await at_length.asks(turn, before) and await at_length.asks(turn, whole)
    return whole if asks else None


async def beside_answer(turn: Turn, heard: Heard) -> str | None:
    """What is meant beside what was answered last: "samakan saja jadi 3", "naik berapa persen itu"."""
    if not _is_heard(turn, heard) or len(heard.text.split()) > MOST_WORDS or (last := await _last(turn)) is None:
        return None
    now, _, _ = await framed.meant(turn, heard.text)
    was, _, _ = await framed.meant(turn, str(last.args[ASKED]))
    return thereupon([last.key, *(key for key, _ in last.more)], last.args, was, now)


def shows(turn: Turn) -> bool:
    """Whether what waits was shown, and more of it may be said: an invitation, a share of pieces."""
    return turn.question is not None and isinstance(turn.question.asked, (InvitationAsked, ShareProposed))


def _is_heard(turn: Turn, heard: Heard) -> bool:
    plain = heard.whole and turn.said.kind == "message" and not turn.said.files and turn.known is not None
    return plain and is_heard_freely(turn.person)


async def _last(turn: Turn) -> Content | None:
    """What was answered last, with what was asked, while that can be leant on."""
    last = await outbox.last_said(turn.db, turn.channel, turn.address)
    at = last.args.get(ASKED_AT) if last else None
    return None if at is None or turn.now - datetime.fromisoformat(at) > FOLLOWS else last


async def keep_asked(turn: Turn) -> None:
    """What was asked stands beside what answers it last, for a question that leans on it; also behind a button."""
    said = turn.said
    if turn.known is None or not is_heard_freely(turn.person):
        return
    own = [at for at, one in enumerate(turn.letters) if one.address == turn.address and one.content.key != "menu"]
    last = await _last(turn) if own and said.kind == "button" else None
    asked = str(last.args[ASKED]) if last else said.text if said.kind == "message" else ""
    if not own or not asked or len(asked) > LONGEST_ASKED:
        return
    letter = turn.letters[own[-1]]
    args = {**letter.content.args, ASKED: Spoken(asked), ASKED_AT: turn.now.isoformat()}
    turn.letters[own[-1]] = replace(letter, content=replace(letter.content, args=args))
