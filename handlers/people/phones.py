"""One phone, several people: who speaks now, and how that changes."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from handlers.reading.normal import normal
from handlers.talk.turn import Option, Turn
from storage import conversations, ledger, people
from storage.people import Person

I_AM = re.compile(
    r"(?:ini|iki|saya|sy|aku|kulo|kula)(?: (?:ini|iki))?(?: (?:bu|pak|mbak|mas))? (?P<name>[^\W\d_]+)(?P<rest>.*)"
)
WHO = re.compile(r"(?:ganti|gantian|pindah)(?: orang| yang (?:menulis|bicara))?|siapa(?: saya| ini)?|saya siapa")


async def named(turn: Turn) -> bool:
    """Whether the text says who of those sharing the phone speaks ("saya Ani"); what follows it is left to be read."""
    text = normal(turn.said.text).partition("\n")[0]
    if WHO.fullmatch(text):
        await offer(turn)
        return True
    found = I_AM.match(text)
    if found is None:
        return False
    sharing = await people.sharing(turn.db, turn.channel, turn.address)
    meant = [one for one in sharing if _is_called(one, found["name"])]
    if len(meant) > 1:
        whole = [one for one in meant if normal(one.name) in text or normal(one.call_name) in text]
        meant = whole if len(whole) == 1 else meant
    if len(meant) > 1:
        await offer(turn)
        return True
    if len(meant) != 1:
        return False
    await become(turn, meant[0])
    rest = _after(turn.said.text, found["name"])
    if rest:
        turn.said = replace(turn.said, text=rest)
        return False
    await _say_who(turn)
    return True


def _after(text: str, name: str) -> str:
    """What a text says after a name, as it was written, over all its lines."""
    found = re.search(rf"\b{re.escape(name)}\w*", text, re.IGNORECASE)
    rest = text[found.end() :] if found else ""
    return rest.strip(" \t\r\n,.:;-")


async def as_it_was(turn: Turn) -> None:
    """An edited message on a shared phone is of whoever it was booked for; who speaks now doesn't change."""
    kept = await ledger.from_source(turn.db, turn.source_id)
    sharing = {one.id: one for one in await people.sharing(turn.db, turn.channel, turn.address)}
    found = I_AM.match(normal(turn.said.text))
    meant = [one for one in sharing.values() if found and _is_called(one, found["name"])]
    whose = sharing.get(kept[0].move.actor_id) if kept else meant[0] if len(meant) == 1 else None
    if whose:
        await _turn_to(turn, whose)
    if found and len(meant) == 1:
        turn.said = replace(turn.said, text=_after(turn.said.text, found["name"]) or turn.said.text)


def _is_called(person: Person, name: str) -> bool:
    return name in normal(f"{person.name} {person.call_name}").split()


async def become(turn: Turn, person: Person) -> None:
    """From now on this one of those who share the phone speaks."""
    await people.speak_as(turn.db, turn.channel, turn.address, person.id)
    await _turn_to(turn, person)


async def _turn_to(turn: Turn, person: Person) -> None:
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


async def not_yet(turn: Turn) -> None:
    """A report in the name of somebody who isn't accepted yet: it may be another's."""
    turn.outcome = "question"
    sharing = await people.sharing(turn.db, turn.channel, turn.address)
    turn.reply("speaking-not-yet", options=_others(turn, sharing), call=turn.person.call_name)


async def _say_who(turn: Turn) -> None:
    turn.did("speaking")
    sharing = await people.sharing(turn.db, turn.channel, turn.address)
    turn.reply("speaking-now", options=_others(turn, sharing), call=turn.person.call_name)
    if turn.question and "key" in turn.question.about:
        await turn.ask_again(turn.question)


def _others(turn: Turn, sharing: list[Person]) -> list[Option]:
    return [
        Option("button-name", "speak", {"person": one.id}, {"name": one.call_name[:20]})
        for one in sharing
        if one.id != turn.person.id
    ]
