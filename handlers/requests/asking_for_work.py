"""A tailor asks for work: "minta garapan 50", "garapanku wis entek": cut pieces, asked for as material is."""

from functools import partial

from handlers.reading import Material
from handlers.reading.amounts import amounts
from handlers.reading.sharing_said import asks_for_work
from handlers.requests import requesting
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.supply import CUT
from handlers.talk.turn import Doing, Turn
from storage.spoken import Spoken


async def spoken(turn: Turn, text: str) -> Doing | None:
    """What to do about a sentence, if it asks for work."""
    return Doing(partial(_ask, turn, text)) if asks_for_work(text) else None


async def _ask(turn: Turn, text: str) -> None:
    found = [one for one in amounts(text, turn.sent_at, CUT) if one.item == CUT and one.quantity]
    asked = found[:1] or [Material(CUT, None, None, None)]
    await requesting.ask_for_work(turn, asked, Spoken(text).cut(LONGEST_PASSED_ON))
