"""One phone, several people: who speaks now, and how that changes."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from handlers.reading.normal import normal
from handlers.turn import Option, Turn
from storage import conversations, people
from storage.people import Person

I_AM = re.compile(
    r"(?:ini|iki|saya|sy|aku|kulo|kula)(?: (?:ini|iki))?(?: (?:bu|pak|mbak|mas))? (?P<name>[^\W\d_]+)(?P<rest>.*)"
)
WHO = re.compile(r"(?:ganti|gantian|pindah)(?: orang| yang (?:menulis|bicara))?|siapa(?: saya| ini)?|saya siapa")


async def named(turn: Turn) -> bool:
    """Whether the text says who of those sharing the phone speaks ("saya Ani"); what follows it is left to be read."""
    text = normal(turn.said.text)
    if WHO.fullmatch(text):
        await offer(turn)
        return True
    found = I_AM.match(text)
    if found is None:
        return False
    sharing = await people.sharing(turn.db, turn.channel, turn.address)
    meant = [one for one in sharing if found["name"] in normal(f"{one.name} {one.call_name}").split()]
    if len(meant) != 1:
        return False
    await become(turn, meant[0])
    rest = found["rest"].strip(" ,.:;")
    if rest:
        # Names of what she tells keep their capitals.
        turn.said = replace(turn.said, text=turn.said.text.strip()[-len(rest) :])
        return False
    await _say_who(turn)
    return True


async def become(turn: Turn, person: Person) -> None:
    """From now on this one of those who share the phone speaks."""
    await people.speak_as(turn.db, turn.channel, turn.address, person.id)
    turn.known = person
    turn.question = await conversations.of(turn.db, turn.channel, turn.address, person.id)
    usual = await people.usual_day(turn.db, person.id, turn.today)
    turn.usual = round(usual) if usual else None


async def switch_to(turn: Turn, person_id: int | None) -> None:
    """A button of another who shares the phone was pressed: then she speaks."""
    sharing = await people.sharing(turn.db, turn.channel, turn.address)
    if person := next((one for one in sharing if one.id == person_id), None):
        await become(turn, person)


async def chosen(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A name was chosen."""
    await switch_to(turn, arguments["person"])
    await _say_who(turn)


async def offer(turn: Turn) -> None:
    """Who shares this phone: a button for each."""
    sharing = await people.sharing(turn.db, turn.channel, turn.address)
    turn.reply("speaking-who", options=_others(turn, sharing), call=turn.person.call_name)


async def _say_who(turn: Turn) -> None:
    turn.did("speaking")
    sharing = await people.sharing(turn.db, turn.channel, turn.address)
    turn.reply("speaking-now", options=_others(turn, sharing), call=turn.person.call_name)
    if turn.question:
        await turn.ask_again(turn.question)


def _others(turn: Turn, sharing: list[Person]) -> list[Option]:
    return [
        Option("button-name", "speak", {"person": one.id}, {"name": one.call_name[:20]})
        for one in sharing
        if one.id != turn.person.id
    ]
