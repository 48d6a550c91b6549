"""What so many masks take of each material, beside what is in the store; and what a tailor got beside what she used."""

from typing import Any

from handlers.reading.names import clean
from handlers.reading.spans_said import BEGINNING
from handlers.requests.measures import so_much
from handlers.rules.permissions import may_run_store, may_supply
from handlers.rules.supply import CUT, per_piece
from handlers.stores import sharing_out
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import ledger, materials
from storage.ledger import Place


async def goods_needed(turn: Turn, told: AsTold) -> Heeded:
    """ "kalau bikin 1000 lagi butuh kain karet benang berapa": by the recipes; what is short beside it."""
    workshop = await sharing_out.where(turn)
    if workshop is None or not may_run_store(turn.person, workshop) or told.number is None:
        return turn.spoke
    size = told.talk.sizes[0] if told.talk.sizes else None
    taken = per_piece(await materials.recipes(turn.db), size, turn.today)
    taken = {item: each for item, each in taken.items() if item in told.talk.items or not told.talk.items}
    if not taken:
        turn.reply("goods-needed-unknown", pieces=told.number)
        return True
    packs = await materials.packs(turn.db)
    held = dict[str, int]()
    for one in await ledger.goods.at(turn.db, Place.store(workshop)):
        held[one.item] = held.get(one.item, 0) + one.quantity
    lines = list[list[Any]]()
    for item in sorted(taken):
        needed, there = taken[item] * told.number, held.get(item, 0)
        short = max(0, needed - there)
        if item == CUT and CUT not in told.talk.items:
            continue
        if short or "shortfall" not in told.talk.kinds():
            args = {"item": item, "needed": so_much(item, needed, packs), "held": so_much(item, there, packs)}
            missing = so_much(item, short, packs) if short else []
            lines.append(["goods-needed-line", {**args, "missing": missing, "short": str(short > 0).lower()}])
    only = str("shortfall" in told.talk.kinds()).lower()
    turn.reply("goods-needed", pieces=told.number, lines=lines, count=len(lines), only=only)
    turn.note = "store"
    return True


async def use_of(turn: Turn, told: AsTold) -> Heeded:
    """ "kain yang diambil Wati cocok tidak dengan maskernya": got, used by the recipe, and what is left of it."""
    person, item = told.person, next(iter(told.talk.items), CUT if "pieces" in told.talk.kinds() else "")
    if person is None or not item or not may_supply(turn.person, person):
        return False
    packs = await materials.packs(turn.db)
    got = (await ledger.goods.given(turn.db, item, BEGINNING, turn.today)).get(person.id, 0)
    every = await ledger.goods.used_between(turn.db, BEGINNING, turn.today)
    used = sum(quantity for who, one, _, quantity in every if (who, one) == (person.id, item))
    left = got - used
    made = await ledger.masks.made_by(turn.db, person.id, BEGINNING, turn.today)
    turn.reply(
        "use-of",
        name=clean(person.call_name),
        item=item,
        got=so_much(item, got, packs) if got else [],
        used=so_much(item, used, packs) if used else [],
        home=so_much(item, abs(left), packs) if left else [],
        any=got,
        uses=used,
        state="left" if left > 0 else "short" if left < 0 else "even",
        pieces=sum(one.pieces for one in made),
    )
    turn.note = "store"
    return True
