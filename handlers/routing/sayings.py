"""Sentences about goods and material in a message: what the reader of reports would take for something else.

A message may hold both: "setor 20 tapi karet belum sampai" is a report, and a word about the elastic.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.deliveries import arrived, carrying
from handlers.reading import read
from handlers.reading.normal import normal
from handlers.requests import requesting
from handlers.rules.permissions import may
from handlers.stores import at_home, recipes
from handlers.talk.turn import Act, Turn

SAYINGS: tuple[tuple[str, Callable[[Turn, str], Awaitable[Act | None]]], ...] = (
    ("carry", carrying.handed_said),
    ("report", arrived.answered),
    ("report", arrived.spoken),
    ("report", at_home.spoken),
    ("report", requesting.again),
    ("report", requesting.changed_mind),
    ("stock", arrived.spoken),
    ("stock", recipes.pack),
)
PARTS = re.compile(
    r"(?:,(?!\d)|[;\n]|\. |\b(?:tapi|tpi|tp|nanging|sekalian|sisan|terus|trus|lalu|sambil|sekaligus)\b|\bdan juga\b)"
)
# "kain sudah datang hari ini 20", "minta karet 10 m setor 20", "hari ini 20 karet belum datang": cut without a comma.
RUN_ON = re.compile(
    r"\b(m|meter|cm|bu|mbak|pak|datang|dateng|dtg|terima|teko|dugi|\d+)"
    r" (?=(?:hari ini|dino iki|wingi|kemarin|setor|stor|jadi|dadi|dapat|oleh) \d"
    r"|(?<=\d )(?:kain|karet|benang|bahan)\w* (?:belum|blm|durung|dereng|sudah|wis|wes|sampun|sobek|rusak|cuma)\b)"
)
LONGEST = 400


async def acts_of(turn: Turn) -> tuple[list[tuple[str, Act]], str]:
    """What to do about the sentences on goods, each with its words; and the rest of the message."""
    text = normal(turn.said.text)
    parts = parts_of(text)
    several = len(parts) > 1
    whole = _reports(turn, text) if several else False
    in_parts = several and any(_reports(turn, part) for part in parts)
    if not (whole or in_parts) and (act := await _one(turn, text)):
        return [(text, act)], ""
    acts: list[tuple[str, Act]] = []
    rest: list[str] = []
    asks = arrived.ASKS.search(text) is not None
    for part in parts if several else ():
        joined = f"{acts[-1][0]}, {part}" if acts else ""
        if joined and not _reports(turn, part) and (act := await _one(turn, joined, whole=False)):
            acts[-1] = (joined, act)
        elif (act := await _one(turn, part, whole=False)) and not (asks and arrived.is_a_guess(act)):
            acts.append((part, act))
        else:
            rest.append(part)
    if whole and all(arrived.is_a_guess(act) for _, act in acts):
        return [], turn.said.text
    # "minta karet 10 m setor 20": what the reader doesn't see in the whole it sees in the parts.
    beside = in_parts and not whole and bool(read(text, turn.sent_at).materials)
    return acts, ", ".join(rest) if acts or beside else turn.said.text


def parts_of(text: str) -> list[str]:
    """The parts of a message that may each be about something else; none of a very long one."""
    even = RUN_ON.sub(r"\1, ", normal(text))
    return [part.strip() for part in PARTS.split(even) if part.strip()] if len(even) <= LONGEST else []


def _reports(turn: Turn, text: str) -> bool:
    return bool(read(text, turn.sent_at).reports)


async def _one(turn: Turn, text: str, *, whole: bool = True) -> Act | None:
    """What to do about one sentence; a bare "sudah" answers the bot only if it is the `whole` message."""
    for permission, saying in SAYINGS:
        fits = whole or saying is not arrived.answered
        if fits and may(turn.person, permission) and (act := await saying(turn, text)):
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
