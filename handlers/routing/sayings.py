"""Sentences about goods and material in a message: what the reader of reports would take for something else.

A message may hold both: "setor 20 tapi karet belum sampai" is a report, and a word about the elastic.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import field

from handlers.deliveries import arrived, carrying
from handlers.reading import read
from handlers.reading.goods_said import asks_for
from handlers.reading.normal import normal
from handlers.reading.parts import parts_of
from handlers.requests import asking_for_work, requesting, same_again
from handlers.rules.permissions import Permission, may
from handlers.stores import at_home, recipes
from handlers.talk.turn import Doing, Turn
from storage.spoken import Spoken
from storage.values import dataclass

SAYINGS: tuple[tuple[Permission, Callable[[Turn, str], Awaitable[Doing | None]]], ...] = (
    ("carry", carrying.handed_said),
    ("report", arrived.answered),
    ("report", arrived.spoken),
    ("report", asking_for_work.spoken),
    ("report", at_home.spoken),
    ("report", same_again.again),
    ("report", requesting.changed_mind),
    ("stock", arrived.spoken),
    ("stock", recipes.pack),
)


@dataclass(frozen=True, slots=True)
class Found:
    """The sentences on goods with what to do about each, and the rest of the message."""

    acts: Sequence[tuple[str, Doing]] = ()
    rest: Spoken = field(default_factory=Spoken)


async def found_in(turn: Turn, message: Spoken) -> Found:
    """What a message says about goods, and what else it says."""
    text = normal(message)
    parts = parts_of(text)
    several = len(parts) > 1
    whole = _reports(turn, text) if several else False
    in_parts = several and any(_reports(turn, part) for part in parts)
    if not (whole or in_parts) and (act := await _one(turn, text)):
        return Found([(text, act)])
    acts: list[tuple[str, Doing]] = []
    rest: list[str] = []
    asks = asks_for(text)
    for part in parts if several else ():
        joined = f"{acts[-1][0]}, {part}" if acts else ""
        if joined and not _reports(turn, part) and (act := await _one(turn, joined, whole=False)):
            acts[-1] = (joined, act)
        elif (act := await _one(turn, part, whole=False)) and not (asks and act.guess):
            acts.append((part, act))
        else:
            rest.append(part)
    if not acts or (whole and all(act.guess for _, act in acts)):
        return Found(rest=message)
    return Found(acts, Spoken(", ".join(rest)))


def _reports(turn: Turn, text: str) -> bool:
    return bool(read(text, turn.sent_at).reports)


async def _one(turn: Turn, text: str, *, whole: bool = True) -> Doing | None:
    """What to do about one sentence; a bare "sudah" answers the bot only if it is the `whole` message."""
    for permission, saying in SAYINGS:
        fits = whole or saying is not arrived.answered
        if fits and may(turn.person, permission) and (act := await saying(turn, text)):
            return act
    return None


async def do(turn: Turn, text: str, doing: Doing) -> None:
    """Do it; when the answer already ends in a question, she is asked to write the rest by itself."""
    if turn.asks:
        turn.reply("say-apart", text=Spoken(text))
    else:
        await doing.act()
