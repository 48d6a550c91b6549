"""A step for what somebody said and her channel doesn't show: changed, taken back, not arrived whole."""

from handlers.routing.step import Heard, Left
from handlers.talk.turn import Turn

# What a channel may not show, by the sentence that says so.
UNREAD = ("edit-unreadable", "revoke-noted", "message-unavailable")


async def unread(turn: Turn, heard: Heard) -> Left:
    """She hears that it wasn't read, and what she can write; nothing is changed."""
    if turn.said.kind != "unread":
        return heard
    turn.reply(str(turn.heard) if turn.heard in UNREAD else UNREAD[-1])
    return None
