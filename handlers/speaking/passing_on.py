"""Whatever a coordinator must see: passed on word by word."""

from dataclasses import dataclass
from typing import Any

from handlers.reading.names import clean
from handlers.reading.personal import holds_private
from handlers.reading.to_a_person import for_coordinator
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import inbox
from storage.spoken import Spoken

LONGEST = LONGEST_PASSED_ON


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward(Deed):
    """Pass this on to the coordinator."""

    text: Spoken


async def offer_to_forward(turn: Turn, intent: str) -> None:
    """Something the bot can't answer: offer to pass it on."""
    options = [
        Option("button-forward", Forward(text=turn.heard.cut(LONGEST_PASSED_ON))),
        Option("button-no-need", Drop(says="dropped-forward")),
    ]
    await turn.ask(Choice(), f"heard-{intent}", options)


async def forward(turn: Turn, deed: Forward) -> None:
    """She wants it passed on."""
    told = await tell_coordinators(turn, "forwarded", text=deed.text)
    turn.reply("forward-done" if told else "no-coordinator")


async def forward_question(turn: Turn) -> None:
    """A question beside a report: passed on at once, in her words."""
    told = await tell_coordinators(turn, "forwarded", text=turn.heard.cut(LONGEST_PASSED_ON))
    turn.reply("question-forwarded" if told else "no-coordinator")


async def to_person(turn: Turn, _: str) -> None:
    """ "bicara dengan koordinator": what follows is passed on word by word, or just that she wants to talk."""
    text = for_coordinator(turn.heard)
    told = await tell_coordinators(turn, "forwarded" if text else "wants-to-talk", text=text.cut(LONGEST_PASSED_ON))
    turn.reply("forward-done" if told else "no-coordinator")


async def tell_coordinators(turn: Turn, key: str, **args: Any) -> bool:
    """Whether there was a coordinator to tell."""
    said = Spoken() if turn.said.kind == "button" else turn.heard.cut(LONGEST_PASSED_ON)
    if holds_private(f"{turn.heard} {args.get('text', '')}"):
        # Illness and children's names don't go through a chat: the coordinator is told to talk with her.
        await inbox.purge_one(turn.db, turn.cause_id)
        key, args, said = "wants-to-talk", {}, Spoken()
        turn.reply("relay-private")
    me = turn.person
    told = await turn.tell_deciders(me.workshop_id, key, topic=key, but=me.id, name=clean(me.name), said=said, **args)
    if told:
        turn.did(key)
    return told
