"""The last request once more: "minta seperti kemarin"."""

from functools import partial

from handlers.reading.materials_said import is_same_again
from handlers.requests import requesting
from handlers.requests.how_much import DROPPED
from handlers.requests.measures import Amount, GoodsChoice, amount_line
from handlers.requests.requesting import WhatNeeded
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Doing, Turn
from storage import materials, requests
from storage.requests import Line
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAgain(Deed):
    """Ask for the same as last time."""

    lines: tuple[Amount, ...]


async def again(turn: Turn, text: str) -> Doing | None:
    """ "minta seperti kemarin": the last request once more, after a yes."""
    asked = turn.question is not None and isinstance(turn.question.asked, WhatNeeded)
    return Doing(partial(_ask_again, turn)) if is_same_again(text, asked=asked) else None


async def _ask_again(turn: Turn) -> None:
    last, packs = await requests.last_of(turn.db, turn.person.id), await materials.packs(turn.db)
    lines = [one for one in last.lines if one.amount] if last else []
    if not lines:
        await turn.ask(WhatNeeded(source=turn.source_id), "material-never")
        return
    kept = tuple(Amount(one.item, one.colour, one.amount or 0) for one in lines)
    options = [Option("button-ask-again", AskAgain(lines=kept)), Option("button-not-that", Drop(says=DROPPED))]
    said = [amount_line(one.item, one.colour, one.quantity, packs) for one in kept]
    await turn.ask(GoodsChoice(), "material-again", options, lines=said)


async def ask_again(turn: Turn, deed: AskAgain) -> None:
    """She wants the same as last time."""
    lines = [Line(item=one.item, colour=one.colour, asked=one.quantity) for one in deed.lines]
    await requesting.ask_for(turn, turn.person, lines, await materials.packs(turn.db))
