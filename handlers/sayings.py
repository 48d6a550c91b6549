"""Sentences about goods and material in a message: what the reader of reports would take for something else.

A message may hold both: "setor 20 tapi karet belum sampai" is a report, and a word about the elastic.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers import arrivals, carrying, household, materials, recipes
from handlers.reading import read
from handlers.reading.normal import normal
from handlers.rules.permissions import may
from handlers.turn import Turn

Act = Callable[[], Awaitable[None]]

SAYINGS: tuple[tuple[str, Callable[[Turn, str], Awaitable[Act | None]]], ...] = (
    ("carry", carrying.handed_said),
    ("report", arrivals.answered),
    ("report", arrivals.spoken),
    ("report", household.spoken),
    ("report", materials.again),
    ("report", materials.changed_mind),
    ("stock", arrivals.spoken),
    ("stock", recipes.pack),
)
PARTS = re.compile(
    r"(?:,(?!\d)|[;\n]|\. |\b(?:tapi|tpi|tp|nanging|sekalian|sisan|terus|trus|lalu|sambil|sekaligus)\b|\bdan juga\b)"
)
LONGEST = 400


async def acts_of(turn: Turn) -> tuple[list[tuple[str, Act]], str]:
    """What to do about the sentences on goods, each with its words; and the rest of the message."""
    text = normal(turn.said.text)
    parts = parts_of(text)
    several = len(parts) > 1
    if not (several and _reports(turn, text)) and (act := await _one(turn, text)):
        return [(text, act)], ""
    acts: list[tuple[str, Act]] = []
    rest: list[str] = []
    for part in parts if several else ():
        joined = f"{acts[-1][0]}, {part}" if acts else ""
        if joined and not _reports(turn, part) and (act := await _one(turn, joined)):
            acts[-1] = (joined, act)
        elif act := await _one(turn, part):
            acts.append((part, act))
        else:
            rest.append(part)
    return acts, ", ".join(rest) if acts else turn.said.text


def parts_of(text: str) -> list[str]:
    """The parts of a message that may each be about something else; none of a very long one."""
    even = normal(text)
    return [part.strip() for part in PARTS.split(even) if part.strip()] if len(even) <= LONGEST else []


def _reports(turn: Turn, text: str) -> bool:
    return bool(read(text, turn.sent_at).reports)


async def _one(turn: Turn, text: str) -> Act | None:
    for permission, saying in SAYINGS:
        if may(turn.person, permission) and (act := await saying(turn, text)):
            return act
    return None


async def do(turn: Turn, acts: list[tuple[str, Act]]) -> None:
    """Do them; when the answer already ends in a question, she is asked to write the rest by itself."""
    for text, act in acts:
        if turn.asks:
            turn.reply("say-apart", call=turn.person.call_name, text=text)
        else:
            await act()


def only(turn: Turn, text: str) -> None:
    """From now on the message is this part of it."""
    turn.said = replace(turn.said, text=text)
