"""A step for questions that lean on the one before, by whoever coordinates or has a duty."""

from dataclasses import replace
from datetime import datetime

from handlers.reading.following_said import begins_anew, composed, leans, only_changes, thereof
from handlers.routing import at_length, framed
from handlers.routing.step import Heard
from handlers.rules.permissions import is_heard_freely
from handlers.rules.waits import FOLLOWS
from handlers.talk.turn import Turn
from storage import outbox
from storage.spoken import Spoken

# What is kept of a question, with what it was answered: its words, and when.
ASKED, ASKED_AT = "_asked", "_asked_at"
LONGEST_ASKED = 160


async def followed(turn: Turn, heard: Heard) -> str | None:
    """The whole question that somebody means by "kalau Ani?"; None where nothing was asked, or this says more."""
    plain = heard.whole and turn.said.kind == "message" and not turn.said.files and turn.known is not None
    if not plain or not is_heard_freely(turn.person) or not leans(heard.text):
        return None
    before = await _asked_before(turn)
    if before is None:
        return None
    now, _, _ = await framed.meant(turn, thereof(heard.text))
    was, _, _ = await framed.meant(turn, before)
    if not (begins_anew(now) or only_changes(now)) or (begins_anew(now) and not was.span):
        return None
    whole = composed(before, was, now, turn.sent_at)
    asks = await at_length.asks(turn, before) and await at_length.asks(turn, whole)
    return whole if asks else None


async def _asked_before(turn: Turn) -> str | None:
    last = await outbox.last_said(turn.db, turn.channel, turn.address)
    at = last.args.get(ASKED_AT) if last else None
    if last is None or at is None or turn.now - datetime.fromisoformat(at) > FOLLOWS:
        return None
    return str(last.args[ASKED])


def keep_asked(turn: Turn) -> None:
    """What was asked stands beside what answers it last, for a question that leans on it."""
    said = turn.said
    if said.kind != "message" or turn.known is None or not is_heard_freely(turn.person) or not said.text:
        return
    own = [at for at, one in enumerate(turn.letters) if one.address == turn.address and one.content.key != "menu"]
    if not own or len(said.text) > LONGEST_ASKED:
        return
    letter = turn.letters[own[-1]]
    args = {**letter.content.args, ASKED: Spoken(said.text), ASKED_AT: turn.now.isoformat()}
    turn.letters[own[-1]] = replace(letter, content=replace(letter.content, args=args))
