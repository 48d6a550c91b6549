"""How a tailor's material stands: what she has and for how many masks, what is coming, what waits; and for deciders."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from handlers.reading import Material
from handlers.reading.materials_said import asks_what_is_left, is_about_material
from handlers.reading.names import clean
from handlers.requests.measures import Amount, amount_line, as_said, goods_listed, one_tailor, so_much, tailors
from handlers.rules.limits import USUAL_DAYS
from handlers.rules.supply import lasts, per_piece, with_cut
from handlers.rules.usual import usual_day
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import ledger, materials, people, requests, shipments
from storage.database import Database
from storage.ledger import Place
from storage.materials import Packs
from storage.people import Person
from storage.requests import OPEN, Line, Request, RequestState
from storage.shipments import ShipmentState
from storage.spoken import Spoken


async def at_home_and_coming(db: Database, person_id: int) -> tuple[dict[str, int], dict[str, int]]:
    """What she has at home, and what is on its way to her, by material, in base units."""
    home = Place.home(person_id)
    found = await ledger.goods.at(db, home, home.coming)
    at_home = {one.item: one.quantity for one in found if one.place == home}
    return at_home, {one.item: one.quantity for one in found if one.place != home}


# For herself


async def own(turn: Turn, _: str) -> None:
    """ "bahan saya": what she has, what is coming, what waits."""
    turn.reply("passport", menu=True, lines=await lines_of(turn, turn.person))


async def answers(turn: Turn) -> bool:
    """Whether a question asks where her material is: "karetku kapan datang?"; then it is answered."""
    if not is_about_material(turn.heard, turn.sent_at):
        return False
    packs = await materials.packs(turn.db)
    lines = await _on_the_way(turn, turn.person, packs)
    if asks_what_is_left(turn.heard):
        lines = [*await _at_home(turn, turn.person, packs), *lines]
    if not lines:
        return False
    turn.reply("passport-asked", lines=lines)
    return True


async def of_named(turn: Turn, rest: str) -> None:
    """ "bahan Sri": how a tailor's material stands, for her coordinator."""
    person = await one_tailor(turn, rest)
    if person:
        turn.reply("passport-of", name=clean(person.call_name), lines=await lines_of(turn, person))


async def say(turn: Turn, key: str) -> None:
    """Something that is past now, and how her material stands."""
    turn.reply(key)
    turn.reply("passport", lines=await lines_of(turn, turn.person))


async def say_scarce(turn: Turn) -> None:
    """What has just fallen short of a day's work, unless she asked for it or it is on its way."""
    home = Place.home(turn.person.id)
    asked = {one.item for found in await requests.of(turn.db, turn.person.id) for one in found.lines}
    coming = {one.item for one in await ledger.goods.at(turn.db, home.coming)}
    short = {item: masks for item, masks in turn.scarce.items() if item not in asked | coming}
    order = sorted(short.items(), key=lambda one: one[1])
    if len(order) > 1:
        lines = [["scarce-line", {"item": item, "masks": masks}] for item, masks in order]
        turn.reply("scarce-several", lines=lines, item=order[0][0])
    elif order:
        item, masks = order[0]
        turn.reply("scarce" if masks else "scarce-out", item=item, masks=masks)


async def lines_of(turn: Turn, person: Person) -> list[list[Any]]:
    """A tailor's material, a line a thing: at home, on its way, waiting."""
    packs = await materials.packs(turn.db)
    lines = [*await _at_home(turn, person, packs), *await _on_the_way(turn, person, packs)]
    return lines or [["passport-nothing", {}]]


async def _on_the_way(turn: Turn, person: Person, packs: Packs) -> list[list[Any]]:
    """What is on its way to her, and what she asked for."""
    lines: list[list[Any]] = []
    known = {one.id: one for one in await people.everyone(turn.db)}
    for one in await shipments.coming_to(turn.db, Place.home(person.id)):
        goods = [Amount(each.item, each.colour, each.open) for each in one.goods if each.open]
        courier = known.get(one.courier_id or 0)
        giver = known.get(one.from_place.tailor or 0)
        key = "passport-from" if giver else "passport-way" if courier else "passport-ready"
        key = "passport-missing" if one.state is ShipmentState.DIFFERS else key
        shown: dict[str, Any] = {"goods": goods_listed(goods, packs)}
        shown |= {"name": clean(giver.call_name)} if giver else {}
        lines.append([key, shown | ({"courier": clean(courier.call_name)} if courier and not giver else {})])
    for found in await requests.of(turn.db, person.id):
        args = {"goods": wanted_listed(found, packs), "reason": Spoken(found.reason or "")}
        reasoned = "-reason" if found.state is RequestState.POSTPONED and found.reason else ""
        lines.append([f"passport-{found.state}{reasoned}", args])
    return lines


async def _at_home(turn: Turn, person: Person, packs: Packs) -> list[list[Any]]:
    ingredients, _ = await materials.for_work(turn.db, person.id)
    home = Place.home(person.id)
    at_home = {one.item: one.quantity for one in await ledger.goods.at(turn.db, home)}
    ever = {item for _, item in await ledger.goods.ever_at(turn.db, home)}
    masks = lasts(with_cut(per_piece(ingredients, None, turn.today)), at_home)
    lines: list[list[Any]] = []
    for item in sorted(ever, key=lambda item: (masks.get(item, 1 << 30), item)):
        amount = at_home.get(item, 0)
        args = {"item": item.capitalize(), "goods": so_much(item, amount, packs)}
        if not amount:
            lines.append(["passport-out", args])
        elif item in masks:
            lines.append(["passport-lasts", {**args, "masks": masks[item]}])
        else:
            lines.append(["passport-has", args])
    return lines


def line_said(one: Line, packs: Packs) -> list[Any]:
    """A line as she said it; one whose amount is understood in its unit."""
    if one.amount is not None and one.asked is not None:
        return amount_line(one.item, one.colour, one.asked, packs)
    return as_said(Material(one.item, one.said_quantity, one.said_unit, one.colour or None))


def wanted_listed(found: Request, packs: Packs) -> Listed:
    """What a request is about, for a variable."""
    return listed(_wanted(one, packs) for one in found.lines if one.granted != 0)


def _wanted(one: Line, packs: Packs) -> list[Any]:
    if one.amount is not None:
        return amount_line(one.item, one.colour, one.amount, packs)
    return as_said(Material(one.item, one.said_quantity, one.said_unit, one.colour or None))


# For those who decide


async def decision_lines(turn: Turn, found: Request, person: Person) -> list[list[Any]]:
    """What is asked for, with what she has, what is coming, what the store has, and how many masks it makes."""
    packs = await materials.packs(turn.db)
    ingredients, at_home = await materials.for_work(turn.db, person.id)
    taken = with_cut(per_piece(ingredients, None, turn.today))
    home, store = Place.home(person.id), Place.store(person.workshop_id)
    held_at = {(one.place, one.item): one.quantity for one in await ledger.goods.at(turn.db, home, home.coming, store)}
    ever = await ledger.goods.ever_at(turn.db, home, store)
    lines: list[list[Any]] = []
    for one in found.lines:
        lines.append(_decision_line(one, taken, packs))
        if one.item in taken and (home, one.item) in ever:
            lines.append(["request-home", {"item": one.item, "masks": lasts(taken, at_home)[one.item]}])
        if coming := held_at.get((home.coming, one.item)):
            lines.append(["request-coming", {"goods": goods_listed([Amount(one.item, "", coming)], packs)}])
        if (store, one.item) in ever:
            goods = goods_listed([Amount(one.item, "", held_at.get((store, one.item), 0))], packs)
            lines.append(["request-store", {"goods": goods}])
    return lines


def _decision_line(one: Line, taken: Mapping[str, int], packs: Packs) -> list[Any]:
    if one.amount is None:
        return ["request-line-unknown", {"goods": listed([_wanted(one, packs)])}]
    makes = one.amount // taken[one.item] if one.item in taken else 0
    goods = goods_listed([Amount(one.item, one.colour, one.amount)], packs)
    key = "request-line" if one.asked is not None or one.granted is not None else "request-line-proposed"
    return [key, {"goods": goods, "makes": makes}]


async def urgency(db: Database, today: date, found: Request, person: Person) -> float:
    """For how many days what she asked for still lasts her; many, where that isn't known."""
    ingredients, at_home = await materials.for_work(db, person.id)
    usual = usual_day(await ledger.masks.latest_days(db, person.id, today, USUAL_DAYS), person.usual_pieces)
    left = lasts(with_cut(per_piece(ingredients, None, today)), at_home)
    home = Place.home(person.id)
    brought = {item for _, item in await ledger.goods.ever_at(db, home)}
    known = [left[one.item] / usual for one in found.lines if usual and one.item in left and one.item in brought]
    return min(known, default=1e9)


async def by_urgency(db: Database, today: date, known: Mapping[int, Person]) -> list[tuple[float, Request, Person]]:
    """The open requests of some tailors by who runs out first, with the days that hers still lasts."""
    found = [one for one in await requests.in_states(db, OPEN) if one.person_id in known]
    order = [(await urgency(db, today, one, known[one.person_id]), one, known[one.person_id]) for one in found]
    return sorted(order, key=lambda each: (each[0], each[1].id))


async def open_requests(turn: Turn) -> list[tuple[Request, Person]]:
    """The open requests on which this coordinator may decide, by who runs out first."""
    known = {one.id: one for one in await tailors(turn)}
    return [(found, person) for _, found, person in await by_urgency(turn.db, turn.today, known)]
