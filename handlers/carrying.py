"""The courier's round: who gets what; handed over, which those who have a phone confirm themselves."""

import re
from collections.abc import Mapping
from typing import Any

from handlers import supplies
from handlers.agreements import may_decide
from handlers.rules.names import clean
from handlers.rules.permissions import may_supply
from handlers.shipping import goods_open, receipt_options
from handlers.supplies import goods_in_words, moves_of, named_among
from handlers.turn import Option, Turn
from handlers.words import label
from storage import ledger, materials, people, shipments
from storage.people import Person
from storage.shipments import Shipment

HANDED = re.compile(
    r"(?:(?:sudah|wes|wis|sampun) )?(?:di)?(?:antar|anter|kasih|serahkan|terno)(?:kan)?(?: ke)? (?P<after>[\w ]+)"
    r"|(?P<before>[\w ]+?) (?:sudah|wes|wis|sampun)(?: (?:di)?(?:antar|anter|terima|sampai|kasih|terno|trimo))?"
)
ALL = ("semua", "semuanya", "kabeh", "semua sudah", "sudah semua")
MOST_BUTTONS = 8
LONGEST_NAME = 12


async def round_(turn: Turn, _: str) -> None:
    """ "antaran": what a courier has to bring; for a coordinator, all that is on its way."""
    known = {one.id: one for one in await people.everyone(turn.db)}
    packs = await materials.packs(turn.db)
    if turn.person.is_tailor:
        found = await shipments.carried_by(turn.db, turn.person.id)
    else:
        found = [one for one in await shipments.open_ones(turn.db) if _theirs(turn, one, known)]
    lines: list[list[Any]] = []
    options: list[Option] = []
    for one in found:
        to, courier = known.get(one.to_person or 0), known.get(one.courier_id or 0)
        args = {
            "name": clean(to.call_name) if to else label("the-store"),
            "goods": goods_in_words(goods_open(one), packs),
            "courier": clean(courier.call_name) if courier else "",
        }
        state = "store" if to is None else one.state.replace(" ", "-")
        lines.append(["round-line" if turn.person.is_tailor else f"way-{state}", args])
        if turn.person.is_tailor and len(options) < MOST_BUTTONS:
            shown = {"name": args["name"][:LONGEST_NAME].strip()}
            options.append(Option("button-handed-name", "handed", {"shipment": one.id}, shown))
    key = "round" if turn.person.is_tailor else "way"
    turn.reply(
        key if found else f"{key}-empty", options=options, count=len(found), lines=lines, call=turn.person.call_name
    )
    turn.note = key


def _theirs(turn: Turn, shipment: Shipment, known: Mapping[int, Person]) -> bool:
    if shipment.to_workshop is not None:
        return may_decide(turn.person, shipment.to_workshop)
    to = known.get(shipment.to_person or 0)
    return to is not None and may_supply(turn.person, to)


async def handed(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The courier has handed it over; whoever has no account confirms through the courier."""
    shipment = await shipments.by_id(turn.db, arguments["shipment"])
    if shipment is None or shipment.courier_id != turn.person.id or shipment.to_person is None:
        turn.reply("stale-plain", call=turn.person.call_name)
    elif shipment.state != "under way":
        turn.reply("handed-before", call=turn.person.call_name)
    else:
        await _handed(turn, shipment, shipment.to_person)


async def _handed(turn: Turn, shipment: Shipment, to: int) -> None:
    person, packs = await people.by_id(turn.db, to), await materials.packs(turn.db)
    goods = goods_in_words(goods_open(shipment), packs)
    accounts = await people.accounts_of(turn.db, to)
    name = clean(person.call_name) if person else ""
    if accounts:
        await shipments.set_state(turn.db, shipment.id, "handed")
        turn.did("handed")
        turn.reply("handed", call=turn.person.call_name, name=name, goods=goods)
        for account in accounts:
            turn.tell(
                account,
                "handed-told",
                topic="coming",
                options=receipt_options(shipment.id),
                call=account.person.call_name,
                courier=clean(turn.person.call_name),
                goods=goods,
            )
        return
    rest = goods_open(shipment)
    moves = moves_of(turn, rest, ledger.coming(shipment.to_place), shipment.to_place, "received", to)
    await ledger.append(turn.db, moves, turn.now)
    arrived = [supplies.all_received(one) for one in shipment.goods]
    await shipments.settle(turn.db, shipment.id, arrived, turn.person.id, turn.cause_id, turn.now)
    turn.did("received")
    turn.reply("handed-for", call=turn.person.call_name, name=name, goods=goods)
    for account in await people.coordinators_of(turn.db, person.workshop_id if person else None):
        turn.tell(
            account, "handed-for-told", topic="receipt", name=name, courier=clean(turn.person.call_name), goods=goods
        )


async def handed_said(turn: Turn, text: str) -> bool:
    """ "sudah diantar Sri", "Sri sudah terima", "semua sudah diantar": whether that is what a courier says."""
    found = HANDED.fullmatch(text)
    carried = await shipments.carried_by(turn.db, turn.person.id) if found else []
    if not found or not carried:
        return False
    name = (found["after"] or found["before"] or "").strip()
    if name in ALL:
        about = carried
    else:
        known = [one for one in await people.everyone(turn.db) if any(one.id == each.to_person for each in carried)]
        who = {one.id for one in named_among(known, name)}
        about = [one for one in carried if one.to_person in who] if len(who) == 1 else []
    for shipment in about:
        await handed(turn, {"shipment": shipment.id})
    return bool(about)
