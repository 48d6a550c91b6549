"""The courier's round: who gets what; handed over, which those who have a phone confirm themselves."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from handlers.deliveries.receiving import arrive
from handlers.deliveries.shipping import goods_open, receipt_options
from handlers.reading.names import clean
from handlers.requests.measures import goods_in_words, named_among
from handlers.rules.permissions import may_run_store, may_supply
from handlers.talk.turn import Act, Option, Turn
from handlers.words import label
from storage import materials, outbox, people, shipments
from storage.people import Person
from storage.shipments import Shipment

HANDS = r"(?:di)?(?:antar|anter|kasih|serahkan|terno|terke|terne)(?:kan)?"
ALREADY = r"(?:sudah|wes|wis|uwis|sampun|pun)"
NAME_AFTER = re.compile(rf"(?:{ALREADY} )?(?:tak |saya )?{HANDS}(?: ke| nang)? (?P<name>[\w ]+)")
NAME_BEFORE = re.compile(rf"(?P<name>[\w ]+?) {ALREADY}(?: (?:tak |saya )?(?:{HANDS}|terima|sampai|trimo))?")
BARE = re.compile(rf"{ALREADY}(?: (?:tak |saya )?{HANDS})?(?: bu| pak| mbak)*")
NOT_HANDED = re.compile(
    r"(?P<name>[\w ]+?) (?:belum|durung|dereng|(?:ga|gak|ndak|tidak|ora|mboten) (?:ada|ono|wonten|ketemu))\b.*"
)
ALL = ("semua", "semuanya", "kabeh", "sedoyo", "semua sudah", "sudah semua")
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
        return may_run_store(turn.person, shipment.to_workshop)
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
    await arrive(turn, shipment)
    turn.reply("handed-for", call=turn.person.call_name, name=name, goods=goods)
    for account in await people.coordinators_of(turn.db, person.workshop_id if person else None):
        turn.tell(
            account, "handed-for-told", topic="receipt", name=name, courier=clean(turn.person.call_name), goods=goods
        )


async def handed_said(turn: Turn, text: str) -> Act | None:
    """ "sudah diantar Sri", "Sri sudah", "semua sudah diantar", "Ani belum": what to do about it."""
    found = NAME_AFTER.fullmatch(text) or NAME_BEFORE.fullmatch(text)
    bare, not_yet = BARE.fullmatch(text), NOT_HANDED.fullmatch(text)
    carried = await shipments.carried_by(turn.db, turn.person.id) if found or bare or not_yet else []
    if not carried:
        return None
    if bare and not await _last_spoke_of_carrying(turn):
        return None
    if not_yet and not found:
        return partial(round_, turn, "")
    name = found["name"].strip() if found else ""
    if bare or name in ALL:
        about = carried if name in ALL or len(carried) == 1 else []
        return partial(_all_handed, turn, about) if about else partial(round_, turn, "")
    known = [one for one in await people.everyone(turn.db) if any(one.id == each.to_person for each in carried)]
    who = {one.id for one in named_among(known, name)}
    about = [one for one in carried if one.to_person in who] if len(who) == 1 else []
    if not about:
        return None
    return partial(_all_handed, turn, about)


async def _last_spoke_of_carrying(turn: Turn) -> bool:
    """Whether the bot's last words to the courier were about the round, so that a bare "sudah" is about it too."""
    return await outbox.last_said(turn.db, turn.channel, turn.address) in ("carry", "round", "handed", "handed-for")


async def _all_handed(turn: Turn, about: Sequence[Shipment]) -> None:
    for shipment in about:
        await handed(turn, {"shipment": shipment.id})
