"""A tailor's own material: given back, passed on to another, spoilt, counted. Asked first, then booked."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from handlers import agreements, shipping, supplies, titip
from handlers.passports import lines_of
from handlers.reading import read, who_is_named
from handlers.rules.names import clean
from handlers.shipping import receipt_options
from handlers.supplies import Amount, goods_in_words, in_words, moves_of
from handlers.turn import Option, Turn
from storage import ledger, materials, people
from storage.ledger import Move

RETURN = re.compile(
    r"(?:mau |arep |ingin )?(?:kembalikan|mengembalikan|ngembalikan|balikin|balikkan|mbalikno|mbalekno|balekno|retur"
    r"|pulangkan|mulihne) (?P<rest>.+)"
)
GIVE = re.compile(
    r"(?:saya |aku |tak )?(?:kasih|beri|berikan|wenehi|wenehno|oper|operkan|bagi|pinjamkan|serahkan|titip)"
    r"(?: ke| kepada| nang)? (?P<rest>.+)"
)
SPOILT = re.compile(
    r"(?:ada )?(?:(?:buang|kebuang|salah potong|rusak|sobek|kotor) (?P<after>.+)"
    r"|(?P<before>\w+(?: \w+)?) (?:rusak|sobek|kotor|salah potong|kebuang) (?P<much>.+))"
)
LEFT = re.compile(r"(?:hitung|sisa|sisanya|turah|stok)(?: bahan)? (?P<rest>.+)")


async def spoken(turn: Turn, text: str) -> bool:
    """Whether she says what becomes of her own material."""
    for pattern, act in ((RETURN, _give_back), (GIVE, _give), (SPOILT, _spoilt), (LEFT, _left)):
        found = pattern.fullmatch(text)
        if found and await act(turn, found):
            return True
    return False


async def _measured(turn: Turn, text: str) -> list[Amount]:
    """Amounts with a unit and nothing about masks; else none, and the text is read as usual."""
    given = supplies.known_amounts(turn, text, await materials.packs(turn.db))
    clear = [one for one in given if isinstance(one, Amount)]
    if len(clear) < len(given) or read(text, turn.sent_at).reports:
        return []
    return supplies.summed(clear)


async def _ask(turn: Turn, action: str, goods: Sequence[Amount], **more: Any) -> None:
    """Say it back, and book it only after a yes."""
    packs = await materials.packs(turn.db)
    kept = {"goods": [[one.item, one.colour, one.quantity] for one in goods], **more}
    yes = Option("button-record", action, kept)
    options = [yes, Option("button-not-that", "drop-material")]
    shown = {"name": more["name"]} if "name" in more else {}
    await turn.ask(
        f"ask-{action}", "choice", {}, options, call=turn.person.call_name, goods=goods_in_words(goods, packs), **shown
    )


def _goods(arguments: Mapping[str, Any]) -> list[Amount]:
    return [Amount(*one) for one in arguments["goods"]]


async def _say_done(turn: Turn, key: str, goods: Sequence[Amount], **args: Any) -> None:
    words = goods_in_words(goods, await materials.packs(turn.db))
    lines = await lines_of(turn, turn.person)
    turn.reply(key, call=turn.person.call_name, goods=words, lines=lines, **args)


async def _taken(turn: Turn, goods: Sequence[Amount]) -> list[Move]:
    """What lets so much leave her home: what isn't known to be there is hers from elsewhere."""
    home = ledger.home(turn.person.id)
    held = {one.item: one.quantity for one in await materials.at(turn.db, home)}
    more = [
        Amount(item, "", amount - held.get(item, 0))
        for item, amount in supplies.by_item(goods).items()
        if amount > held.get(item, 0)
    ]
    return moves_of(turn, more, "own", home, "beyond the record", turn.person.id)


# Back to the workshop, and on to another


async def _give_back(turn: Turn, found: re.Match[str]) -> bool:
    goods = await _measured(turn, found["rest"])
    if goods:
        await _ask(turn, "give-back", goods)
    return bool(goods)


async def give_back(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """It is on its way to the store until a coordinator has it."""
    goods, home = _goods(arguments), ledger.home(turn.person.id)
    await ledger.append(turn.db, await _taken(turn, goods), turn.now)
    store = ledger.store(turn.person.workshop_id)
    number = await shipping.begin(turn, home, store, goods, None, turn.person.id)
    await _say_done(turn, "given-back", goods)
    words = goods_in_words(goods, await materials.packs(turn.db))
    for account in await people.coordinators_of(turn.db, turn.person.workshop_id, but=turn.person.id):
        turn.tell(
            account,
            "given-back-told",
            topic="receipt",
            options=receipt_options(number),
            name=clean(turn.person.call_name),
            goods=words,
        )


async def _give(turn: Turn, found: re.Match[str]) -> bool:
    """ "kasih Ani karet 2 m", "kasih karet 2 m ke Ani"."""
    text = found["rest"]
    behind = re.fullmatch(r"(?P<goods>.+?) (?:ke|kepada|nang|untuk|buat) (?P<name>[\w ]+)", text)
    words = text.split()
    starts = [at for at in range(1, len(words)) if supplies.begins_with_item(turn, " ".join(words[at:]))]
    name = behind["name"] if behind else " ".join(words[: starts[0]]) if starts else ""
    text = behind["goods"] if behind else " ".join(words[starts[0] :]) if starts else ""
    near = [one for one in await titip.around(turn) if one.is_tailor] if name else []
    who = who_is_named(name, titip.circle(near)) if near else ()
    goods = await _measured(turn, text) if len(who) == 1 else []
    if goods:
        to = next(one for one in near if one.id == who[0])
        await _ask(turn, "give", goods, to=to.id, name=turn.shown_as.get(to.id, clean(to.call_name)))
    return bool(goods)


async def give(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """It is on its way to the other tailor until she has it."""
    goods, to = _goods(arguments), await titip.neighbour(turn, arguments["to"])
    if to is None:
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    await ledger.append(turn.db, await _taken(turn, goods), turn.now)
    number = await shipping.begin(turn, ledger.home(turn.person.id), ledger.home(to.id), goods, None, to.id)
    await _say_done(turn, "given", goods, name=clean(to.call_name))
    words = goods_in_words(goods, await materials.packs(turn.db))
    accounts = await people.accounts_of(turn.db, to.id)
    for account in accounts:
        turn.tell(
            account,
            "given-told",
            topic="receipt",
            options=receipt_options(number),
            call=to.call_name,
            name=clean(turn.person.call_name),
            goods=words,
        )
    for account in [] if accounts else await people.coordinators_of(turn.db, to.workshop_id, but=turn.person.id):
        turn.tell(
            account,
            "given-for",
            topic="receipt",
            options=receipt_options(number),
            name=clean(turn.person.call_name),
            to=clean(to.call_name),
            goods=words,
        )


# Spoilt


async def _spoilt(turn: Turn, found: re.Match[str]) -> bool:
    text = found["after"] or f"{found['before']} {found['much']}"
    goods = await _measured(turn, text)
    if goods:
        await _ask(turn, "spoilt", goods)
    return bool(goods)


async def spoilt(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """It is scrap; the coordinator hears of it, without a question."""
    goods, home = _goods(arguments), ledger.home(turn.person.id)
    moves = moves_of(turn, goods, home, "scrap", "spoilt", turn.person.id)
    await ledger.append(turn.db, [*await _taken(turn, goods), *moves], turn.now)
    turn.did("spoilt")
    await _say_done(turn, "spoilt-noted", goods)
    words = goods_in_words(goods, await materials.packs(turn.db))
    for account in await people.coordinators_of(turn.db, turn.person.workshop_id, but=turn.person.id):
        turn.tell(account, "spoilt-told", topic="spoilt", name=clean(turn.person.call_name), goods=words)


# Counted


async def _left(turn: Turn, found: re.Match[str]) -> bool:
    goods = await _measured(turn, found["rest"])
    if goods:
        await _ask(turn, "left", goods)
    return bool(goods)


async def left(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """What she has is what she says; less than written is a question to the coordinator, who agrees to it."""
    goods, home = _goods(arguments), ledger.home(turn.person.id)
    held = {one.item: one.quantity for one in await materials.at(turn.db, home)}
    packs, asked = await materials.packs(turn.db), False
    for item, counted in supplies.by_item(goods).items():
        difference = counted - held.get(item, 0)
        if difference > 0:
            more = moves_of(turn, [Amount(item, "", difference)], "own", home, "counted", turn.person.id)
            await ledger.append(turn.db, more, turn.now)
        elif difference < 0:
            asked = True
            about = {"item": item, "quantity": -difference, "from": home, "to": "lost", "why": "counted at home"}
            await agreements.propose(
                turn,
                "difference",
                about,
                turn.person.workshop_id,
                "left-agree",
                item=item,
                counted=in_words(item, counted, packs),
                was=in_words(item, held[item], packs),
            )
    turn.did("counted")
    await _say_done(turn, "left-asked" if asked else "left-noted", goods)
