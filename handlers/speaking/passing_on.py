"""Whatever a coordinator must see: passed on word by word."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from handlers.reading.names import clean
from handlers.reading.personal import holds_private
from handlers.talk.turn import Option, Turn
from storage import inbox, people

LONGEST = 1000
COORDINATOR = re.compile("koordinator", re.IGNORECASE)


async def offer_to_forward(turn: Turn, intent: str) -> None:
    """Something the bot can't answer: offer to pass it on."""
    yes = Option("button-forward", "forward", {"text": turn.said.text[:LONGEST]})
    await turn.ask(
        f"heard-{intent}",
        "choice",
        {},
        [yes, Option("button-no-need", "drop", {"key": "dropped-forward"})],
        call=turn.person.call_name,
    )


async def forward(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She wants it passed on."""
    told = await tell_coordinators(turn, "forwarded", text=arguments["text"])
    turn.reply("forward-done" if told else "no-coordinator", call=turn.person.call_name)


async def forward_question(turn: Turn) -> None:
    """A question beside a report: passed on at once, in her words."""
    told = await tell_coordinators(turn, "forwarded", text=turn.said.text[:LONGEST])
    turn.reply("question-forwarded" if told else "no-coordinator", call=turn.person.call_name)


async def to_person(turn: Turn, _: str) -> None:
    """ "bicara dengan koordinator": what follows is passed on word by word, or just that she wants to talk."""
    # Invisible characters inside the word, or wide letters, were evened out when it was recognised.
    text = "".join(c for c in unicodedata.normalize("NFKC", turn.said.text) if unicodedata.category(c) != "Cf")
    rest = "".join(COORDINATOR.split(text, maxsplit=1)[1:]).strip(" :,.-\n")
    rest = "" if rest.casefold() in ("bu", "pak", "mbak", "mas", "ya") else rest
    told = await tell_coordinators(turn, "forwarded" if rest else "wants-to-talk", text=rest[:LONGEST])
    turn.reply("forward-done" if told else "no-coordinator", call=turn.person.call_name)


async def tell_coordinators(turn: Turn, key: str, **args: Any) -> bool:
    """Whether there was a coordinator to tell."""
    accounts = await people.coordinators_of(turn.db, turn.person.workshop_id, but=turn.person.id)
    if holds_private(f"{turn.said.text} {args.get('text', '')}"):
        # Illness and children's names don't go through a chat: the coordinator is told to talk with her.
        await inbox.purge_one(turn.db, turn.cause_id)
        key, args = "wants-to-talk", {}
        turn.reply("relay-private", call=turn.person.call_name)
        turn.said = replace(turn.said, text="")
    said = turn.said.text[:LONGEST] if turn.said.kind != "button" else ""
    for account in accounts:
        turn.tell(account, key, topic=key, name=clean(turn.person.name), said=said, **args)
    if accounts:
        turn.did(key)
    return bool(accounts)
