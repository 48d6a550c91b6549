"""What a mask takes and what a pack holds, told by chat: "resep dewasa: kain 20 cm", "satu gulung karet 50 m"."""

from dataclasses import replace
from functools import partial
from typing import Any

from handlers.reading import store_said
from handlers.reading.materials_said import none_of
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, Unknown, goods_listed, so_much, unit_name
from handlers.requests.standing import wanted_listed
from handlers.rules.limits import MOST_IN_A_MASK, MOST_THREAD_IN_A_MASK
from handlers.rules.supply import in_base
from handlers.talk.turn import Doing, Turn
from storage import audit, materials, people, requests
from storage.materials import ANY_SIZE, PRODUCTS, Ingredient
from storage.requests import WAITING
from storage.spoken import Spoken


async def recipe(turn: Turn, rest: str) -> None:
    """ "resep": what masks take now; "resep anak: kain 15 cm, karet 30 cm": from today on."""
    said = store_said.recipe(rest)
    if said is None:
        await _show(turn)
        return
    product, packs = said.size or ANY_SIZE, await materials.packs(turn.db)
    given = measures.known_amounts(turn, said.takes, packs)
    gone = [one for one in given if isinstance(one, Unknown) and none_of(said.takes, one.material.item)]
    unclear = [one for one in given if isinstance(one, Unknown) and one not in gone]
    unlikely = [one for one in given if isinstance(one, Amount) and one.quantity > _most_of(one.item)]
    if not given or unclear or unlikely:
        turn.reply("recipe-unlikely" if unlikely else "recipe-how")
        return
    takes = {
        one.material.item if isinstance(one, Unknown) else one.item: 0 if isinstance(one, Unknown) else one.quantity
        for one in given
    }
    for item, amount in takes.items():
        await materials.tell_recipe(turn.db, Ingredient(product, item, amount, turn.today), turn.person.id, turn.now)
    detail = ", ".join(f"{item} {amount}" for item, amount in takes.items())
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "recipe", product, detail)
    turn.did("recipe")
    await _show(turn)


def _most_of(item: str) -> int:
    return MOST_THREAD_IN_A_MASK if item == "benang" else MOST_IN_A_MASK


async def _show(turn: Turn) -> None:
    packs, told = await materials.packs(turn.db), await materials.recipes(turn.db)
    lines: list[list[Any]] = []
    for product in PRODUCTS:
        now = {one.item: one.per_piece for one in told if one.product == product and one.from_day <= turn.today}
        goods = [Amount(item, "", amount) for item, amount in now.items() if amount]
        if goods:
            lines.append(["recipe-line", {"product": product, "goods": goods_listed(goods, packs)}])
    turn.reply("recipe" if lines else "recipe-none", lines=lines)
    turn.reply("recipe-how")


async def pack(turn: Turn, text: str) -> Doing | None:
    """ "satu gulung karet 50 m": from now on that is what a roll holds; what to do, if the text says such a thing."""
    said = store_said.pack(text)
    given = measures.known_amounts(turn, said.holds, {}) if said else []
    if not said or len(given) != 1 or not isinstance(given[0], Amount):
        return None
    return Doing(partial(_tell_pack, turn, given[0], said.unit))


async def _tell_pack(turn: Turn, one: Amount, unit: str) -> None:
    await materials.tell_pack(turn.db, one.item, unit, one.quantity, turn.person.id, turn.now)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "pack", f"{one.item}/{unit}", str(one.quantity))
    turn.did("pack")
    amount = so_much(one.item, one.quantity, {})
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
            name = clean(known[found.person_id].call_name) if found.person_id in known else Spoken()
            turn.reply("pack-cleared", name=name, goods=wanted_listed(now, packs))
