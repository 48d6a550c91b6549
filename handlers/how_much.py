"""How much of a material: the one thing that is asked where she named no amount."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from handlers import passports, supplies
from handlers.reading import read
from handlers.reading.normal import normal
from handlers.rules.supply import IN_CM, LENGTHS, SOON_DAYS, lasts, per_piece, shown
from handlers.supplies import Amount, named
from handlers.turn import Option, Turn
from storage import conversations, ledger, materials, requests
from storage.conversations import Question
from storage.requests import WAITING

# What a no to a question about material says.
DROPPED = "material-dropped"
BARE_YES = re.compile(r"(?:ya|iya|iyo|yo|nggih|inggih|ok|oke)(?: bu| mbak| pak)*")


async def ask_missing(turn: Turn, number: int) -> None:
    """Ask for the first amount that isn't known, unless this turn asks something else already."""
    found = await requests.by_id(turn.db, number)
    missing = [one for one in found.lines if one.asked is None] if found and found.state in WAITING else []
    if not found or not missing or turn.asks:
        return
    line, packs = missing[0], await materials.packs(turn.db)
    about = {"request": number, "item": line.item, "colour": line.colour, "refused": DROPPED}
    item = named(line.item, line.colour)
    if line.said_unit and line.proposed is None:
        # "1 gulung": she said it well; what a roll holds is for the coordinator to tell.
        return
    if line.proposed is None:
        await turn.ask("amount-how-much", "amount", about, (), call=turn.person.call_name, item=item)
        return
    quantity, unit = shown(line.item, line.proposed, packs)
    yes = Option(
        "button-yes-amount", "amount", {**about, "amount": line.proposed}, {"quantity": quantity, "unit": unit}
    )
    left = await _masks_left(turn, found.person_id, line.item)
    key = "amount-unit" if line.said_quantity else "amount-proposed"
    if left is not None and not line.said_quantity:
        plenty = "amount-proposed-plenty" if turn.usual and left > SOON_DAYS * turn.usual else "amount-proposed-left"
        key = plenty if left else "amount-proposed-out"
    await turn.ask(
        key,
        "amount",
        {**about, "no": 1},
        [yes, Option("button-other-amount", "other-amount", about)],
        call=turn.person.call_name,
        item=item,
        quantity=quantity,
        unit=unit,
        masks=left or 0,
    )


async def _masks_left(turn: Turn, person_id: int, item: str) -> int | None:
    """How many masks her material still makes; None where it was never recorded."""
    ingredients, held = await materials.for_work(turn.db, person_id)
    home = ledger.home(person_id)
    if (home, item) not in await materials.ever_at(turn.db, home):
        return None
    return lasts(per_piece(ingredients, None, turn.today), held).get(item)


async def chosen(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She said how much."""
    found = await requests.by_id(turn.db, arguments["request"])
    if found is None or turn.person.id not in (found.person_id, found.actor_id) or found.state not in WAITING:
        await passports.say(turn, "stale-material")
        return
    key = (arguments["item"], arguments["colour"])
    lines = [replace(one, asked=arguments["amount"]) if (one.item, one.colour) == key else one for one in found.lines]
    await requests.change(turn.db, found.id, lines, turn.cause_id)
    turn.did("material-amount")
    proposed = next((one.proposed for one in found.lines if (one.item, one.colour) == key), None)
    if proposed != arguments["amount"]:
        await passports.tell_deciders(turn, found.id, "material-request-changed")
    packs = await materials.packs(turn.db)
    line = next((one for one in lines if (one.item, one.colour) == key), None)
    turn.reply("amount-noted", call=turn.person.call_name, lines=[passports.line_said(line, packs)] if line else [])
    await ask_missing(turn, found.id)


async def other(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """Another amount than proposed: she writes it."""
    item = named(arguments["item"], arguments["colour"])
    await turn.ask("amount-how-much", "amount", dict(arguments), (), call=turn.person.call_name, item=item)


async def written(turn: Turn, question: Question) -> bool:
    """Whether the text says how much of what was asked about; a bare number may be masks, and is asked about."""
    about, packs = question.about, await materials.packs(turn.db)
    text = normal(turn.said.text)
    if not about["options"] and BARE_YES.fullmatch(text):
        await other(turn, {key: about[key] for key in ("request", "item", "colour", "refused")})
        return True
    found = supplies.known_amounts(turn, text, packs, about["item"])
    if len(found) != 1:
        return False
    one = found[0]
    number = re.fullmatch(r"(\d{1,4})(?: saja| ae| bu| mbak)*", text)
    if number and about["item"] in LENGTHS:
        await _ask_number(turn, int(number[1]), about)
        return True
    if not isinstance(one, Amount) or one.item != about["item"] or read(text, turn.sent_at).reports:
        return False
    await conversations.close(turn.db, turn.channel, turn.address)
    picked = {"request": about["request"], "item": one.item, "colour": about["colour"], "amount": one.quantity}
    await chosen(turn, picked)
    return True


async def _ask_number(turn: Turn, number: int, about: Mapping[str, Any]) -> None:
    """A bare number after "how much elastic?": metres, or masks that are done?"""
    report = {"pieces": number, "defects": 0, "size": None, "date": turn.today.isoformat()}
    metres = {
        "request": about["request"],
        "item": about["item"],
        "colour": about["colour"],
        "amount": round(number * IN_CM["m"]),
    }
    options = [
        Option("button-yes-amount", "amount", metres, {"quantity": number, "unit": "m"}),
        Option("button-pieces", "keep", {"reports": [report], "source": turn.source_id}, {"pieces": number}),
    ]
    about = {"source": turn.source_id, "reports": []}
    await turn.ask("amount-or-masks", "report", about, options, call=turn.person.call_name, pieces=number)
