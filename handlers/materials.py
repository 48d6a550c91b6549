"""Material requests, and whatever else a coordinator must see: passed on word by word."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from handlers.reading import Material, Reading
from handlers.rules.names import clean
from handlers.turn import Option, Turn
from storage import people

LONGEST = 1000
COORDINATOR = re.compile("koordinator", re.IGNORECASE)


async def request(turn: Turn, reading: Reading) -> None:
    """She asks for material, or says that it ran out: the coordinator gets it at once, in her words too."""
    lines = [material_line(one) for one in reading.materials]
    told = await _tell_coordinators(turn, "material-request", lines=lines)
    turn.reply("material-passed-on" if told else "no-coordinator", call=turn.person.call_name, lines=lines)


def material_line(one: Material) -> list[Any]:
    """How a sentence says a material."""
    item = f"{one.item} {one.colour}" if one.colour else one.item
    if one.quantity is None:
        return ["material-line", {"item": item}]
    return ["material-line-amount", {"item": item, "quantity": one.quantity, "unit": one.unit or ""}]


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
    told = await _tell_coordinators(turn, "forwarded", text=arguments["text"])
    turn.reply("forward-done" if told else "no-coordinator", call=turn.person.call_name)


async def forward_question(turn: Turn) -> None:
    """A question beside a report: passed on at once, in her words."""
    told = await _tell_coordinators(turn, "forwarded", text=turn.said.text[:LONGEST])
    turn.reply("question-forwarded" if told else "no-coordinator", call=turn.person.call_name)


async def to_person(turn: Turn, _: str) -> None:
    """ "bicara dengan koordinator": what follows is passed on word by word, or just that she wants to talk."""
    # Invisible characters inside the word, or wide letters, were evened out when it was recognised.
    text = "".join(c for c in unicodedata.normalize("NFKC", turn.said.text) if unicodedata.category(c) != "Cf")
    rest = "".join(COORDINATOR.split(text, maxsplit=1)[1:]).strip(" :,.-\n")
    rest = "" if rest.casefold() in ("bu", "pak", "mbak", "mas", "ya") else rest
    told = await _tell_coordinators(turn, "forwarded" if rest else "wants-to-talk", text=rest[:LONGEST])
    turn.reply("forward-done" if told else "no-coordinator", call=turn.person.call_name)


async def _tell_coordinators(turn: Turn, key: str, **args: Any) -> bool:
    """Whether there was a coordinator to tell."""
    accounts = await people.coordinators_of(turn.db, turn.person.workshop_id, but=turn.person.id)
    said = turn.said.text[:LONGEST] if turn.said.kind != "button" else ""
    for account in accounts:
        turn.tell(account, key, topic=key, name=clean(turn.person.name), said=said, **args)
    if accounts:
        turn.did(key)
    return bool(accounts)
