"""What a mask takes and what a pack holds, told by chat: "resep dewasa: kain 20 cm", "satu gulung karet 50 m"."""

import re
from dataclasses import replace
from functools import partial
from typing import Any

from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, Unknown, in_words, unit_name
from handlers.requests.standing import wanted_in_words
from handlers.rules.supply import in_base
from handlers.talk.turn import Act, Turn
from storage import audit, materials, people, requests
from storage.materials import ANY_SIZE, PRODUCTS, Ingredient
from storage.requests import WAITING

# More than that in one mask is a slip of the finger, in cm or pieces.
MOST, MOST_A_MASK = 200, {"benang": 3000}
UNITS = {
    "gulung": "roll",
    "rol": "roll",
    "roll": "roll",
    "klos": "roll",
    "gelondong": "roll",
    "cone": "cone",
    "kon": "cone",
    "pak": "pack",
    "bungkus": "pack",
    "dus": "box",
    "box": "box",
    "kotak": "box",
    "botol": "botol",
    "kg": "kg",
    "kilo": "kg",
    "ons": "ons",
    "biji": "pcs",
    "lembar": "pcs",
    "buah": "pcs",
}
PACK = re.compile(rf"(?:se|satu|1) ?(?P<unit>{'|'.join(UNITS)}) (?P<rest>.+)")
RECIPE = re.compile(r"(?:masker )?(?:(?P<product>dewasa|anak|semua)\b ?:? ?)?(?P<rest>.*)")


async def recipe(turn: Turn, rest: str) -> None:
    """ "resep": what masks take now; "resep anak: kain 15 cm, karet 30 cm": from today on."""
    found = RECIPE.fullmatch(rest)
    if not rest or not found or not found["rest"]:
        await _show(turn)
        return
    product = found["product"] if found["product"] in PRODUCTS else ANY_SIZE
    packs = await materials.packs(turn.db)
    given = measures.known_amounts(turn, found["rest"], packs)
    gone = [one for one in given if isinstance(one, Unknown) and measures.none_of(found["rest"], one.material.item)]
    unclear = [one for one in given if isinstance(one, Unknown) and one not in gone]
    unlikely = [one for one in given if isinstance(one, Amount) and one.quantity > MOST_A_MASK.get(one.item, MOST)]
    if not given or unclear or unlikely:
        turn.reply("recipe-unlikely" if unlikely else "recipe-how")
        return
    for one in given:
        item = one.material.item if isinstance(one, Unknown) else one.item
        amount = 0 if isinstance(one, Unknown) else one.quantity
        await materials.tell_recipe(turn.db, Ingredient(product, item, amount, turn.today), turn.person.id, turn.now)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "recipe", product, found["rest"])
    turn.did("recipe")
    await _show(turn)


async def _show(turn: Turn) -> None:
    packs, told = await materials.packs(turn.db), await materials.recipes(turn.db)
    lines: list[list[Any]] = []
    for product in PRODUCTS:
        now = {one.item: one.per_piece for one in told if one.product == product and one.from_day <= turn.today}
        goods = ", ".join(f"{item} {in_words(item, amount, packs)}" for item, amount in now.items() if amount)
        if goods:
            lines.append(["recipe-line", {"product": product, "goods": goods}])
    turn.reply("recipe" if lines else "recipe-none", lines=lines)
    turn.reply("recipe-how")


async def pack(turn: Turn, text: str) -> Act | None:
    """ "satu gulung karet 50 m": from now on that is what a roll holds; what to do, if the text says such a thing."""
    found = PACK.fullmatch(text)
    given = (
        measures.known_amounts(turn, re.sub(r"\b(?:isi|isinya|itu|sama dengan|=)\b", " ", found["rest"]), {})
        if found
        else []
    )
    if not found or len(given) != 1 or not isinstance(given[0], Amount):
        return None
    return partial(_tell_pack, turn, given[0], UNITS[found["unit"]])


async def _tell_pack(turn: Turn, one: Amount, unit: str) -> None:
    await materials.tell_pack(turn.db, one.item, unit, one.quantity, turn.person.id, turn.now)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "pack", f"{one.item}/{unit}", str(one.quantity))
    turn.did("pack")
    amount = in_words(one.item, one.quantity, {})
    turn.reply("pack-noted", item=one.item, pack=unit_name(one.item, unit), amount=amount)
    await _clear_requests(turn)


async def _clear_requests(turn: Turn) -> None:
    """Requests in packs of which nobody knew what they hold are clear now."""
    packs, known = await materials.packs(turn.db), {one.id: one for one in await people.everyone(turn.db)}
    for found in await requests.in_states(turn.db, WAITING):
        lines = [
            one if one.asked else replace(one, asked=in_base(one.item, one.said_quantity, one.said_unit, packs))
            for one in found.lines
        ]
        if tuple(lines) != found.lines:
            await requests.put_lines(turn.db, found.id, lines)
            now = replace(found, lines=tuple(lines))
            name = clean(known[found.person_id].call_name) if found.person_id in known else ""
            turn.reply("pack-cleared", name=name, goods=wanted_in_words(now, packs))
