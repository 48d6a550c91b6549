"""A tailor's own material: given back, passed on to another, spoilt, counted. Asked first, then booked."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from handlers.deliveries import arrived, shipping
from handlers.deliveries.shipping import receipt_options
from handlers.masks import for_others
from handlers.reading import TELLS_MASKS, read, who_is_named
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_in_words, in_words, moves_of
from handlers.requests.standing import lines_of
from handlers.speaking import passing_on
from handlers.stores import agreeing
from handlers.talk.turn import Act, Option, Turn
from storage import ledger, materials, people
from storage.ledger import Move

RETURNS = (
    r"(?:kembalikan|mengembalikan|ngembalikan|balikin|balikkan|balekke|balekne|balikke|mbalikno|mbalekno|balekno|retur"
    r"|pulangkan|mulihne|wangsulaken)"
)
RETURN = re.compile(rf"(?:saya |aku |tak |kulo )?(?:mau |arep |ingin |badhe )?{RETURNS} (?P<rest>.+)")
RETURNED = re.compile(
    rf"(?P<rest>\w+ .*\d.*?) (?:(?:saya|aku|tak|kulo|mau) )*{RETURNS}(?: ke bengkel| nang bengkel| bu| mbak)*"
)
RETURNED_SO_MUCH = re.compile(
    rf"(?P<item>[a-z]+(?: [a-z]+)?) (?:(?:saya|aku|tak|kulo|mau) )*{RETURNS}(?: ke bengkel| nang bengkel)?"
    r" (?P<much>(?:\d|se|sak).*)"
)
GIVES = (
    r"(?:kasih|kasihkan|beri|berikan|wenehi|wenehno|wenehke|kekno|oper|operkan|bagi|pinjamkan|serahkan|paringke|paringaken"
    r"|aturke|titip)"
)
GIVE = re.compile(rf"(?:saya |aku |tak |kulo )?{GIVES}(?: ke| kepada| nang)? (?P<rest>.+)")
GIVEN = re.compile(
    rf"(?P<item>[a-z]+)(?: (?:saya|aku|tak|kulo))? {GIVES}(?: ke| kepada| nang)? (?P<name>[a-z ]+?)"
    r" (?P<much>(?:\d|se|sak).*)"
)
GOODS_GIVEN = re.compile(
    rf"(?P<goods>[a-z]+ \d[^,]*?)(?: (?:saya|aku|tak|kulo))? {GIVES}(?: ke| kepada| nang)? (?P<whom>[a-z ]+)"
)
BORROWED = re.compile(r"(?P<whom>[a-z ]+?) (?:pinjam|nyilih|jaluk) (?P<goods>.+)")
GIVES_MASKS = re.compile(rf"(?:saya |aku |tak |kulo )?{GIVES}\b.*\d+ (?:masker|mskr)\b.*")
SPOIL = (
    r"(?:rusak|sobek|suwek|kotor|salah potong|kebuang|luntur|jamuran|putus|pedot|bolong|kena air|kecemplung|kobong"
    r"|terbakar)"
)
SPOILT = re.compile(
    rf"(?:ada )?(?:(?:buang|{SPOIL}) (?P<after>.+)|(?P<before>\w+(?: \w+)?) {SPOIL} (?P<much>.+)"
    rf"|(?P<whole>\w+ .*\d.*?) {SPOIL}(?: bu| mbak)*)"
)
LEFT = re.compile(
    r"(?:hitung|sisa|sisanya|sisane|turah|stok)(?: bahan)? (?P<rest>.+)"
    r"|(?P<item>\w+) (?:masih|isih|taksih)(?: ada| ono| wonten)? (?P<much>\d.*)"
)
# "kain sudah sampai; karet 2 m balikin": two things, each for itself.
OTHER_DOING = re.compile(rf"{arrived.ARRIVED.pattern}|\b(?:{RETURNS}|{GIVES})\b")
UNIT = re.compile(
    r"(?:\d ?|\bse|\bsak |setengah )(?:m|mtr|meter|cm|yard|gulung|rol|roll|klos|cone|biji|bj|pcs|lembar|pak)\b"
)
FROM_FRIEND = re.compile(r"(?:di(?:kasih|kei|wenehi|paringi)|dapat|dapet|oleh|entuk|angsal)\b.*")
COMPLAINT = re.compile(r".*\b(?:salah|keliru|jelek|luntur|beda|bedo|elek|tipis)\b.*")

# Machines, money and a coordinator's own commands are for a person.
FOR_A_PERSON = re.compile(
    r"(?:resep|gudang|barang masuk|pindah|pinjami|satu (?:gulung|klos|rol)|1 (?:rol|gulung|klos))\b.*"
    r"|(?:.*\b(?:minta|pinjam|nyilih|butuh|perlu|njaluk|kasih)\b.*)"
    r"\b(?:mesin|obras|setrika|strika|dinamo|meja|kursi|lampu|uang|duit|modal|kasbon|bon)\b.*"
)


async def spoken(turn: Turn, text: str) -> Act | None:
    """What to do, if she says what becomes of her own material."""
    for pattern, understood in (
        (RETURN, _give_back),
        (RETURNED, _give_back),
        (RETURNED_SO_MUCH, _give_back),
        (GIVEN, _give),
        (GIVE, _give),
        (GOODS_GIVEN, _give),
        (BORROWED, _give),
        (GIVES_MASKS, _masks_given),
        (SPOILT, _spoilt),
        (LEFT, _left),
        (FROM_FRIEND, _from_friend),
        (COMPLAINT, _complaint),
        (FOR_A_PERSON, _for_a_person),
    ):
        found = pattern.fullmatch(text)
        if found and (act := await understood(turn, found)):
            return act
    return None


async def _from_friend(turn: Turn, found: re.Match[str]) -> Act | None:
    """ "dikasih Ani kain 1 m": whoever gave it writes it."""
    goods = await _measured(turn, found[0])
    from_somebody = found[0].startswith("di") or " dari " in found[0]
    return partial(_say, turn, "given-by-friend") if goods and from_somebody else None


async def _complaint(turn: Turn, found: re.Match[str]) -> Act | None:
    """ "kainnya salah warna": for a person."""
    item = any(measures.named_items(turn, word) for word in found[0].split())
    return partial(passing_on.offer_to_forward, turn, "other") if item and not re.search(r"\d", found[0]) else None


async def _for_a_person(turn: Turn, found: re.Match[str]) -> Act | None:
    """ "minta mesin jahit 1": not masks, and nothing that the bot decides."""
    return None if TELLS_MASKS.search(found[0]) else partial(passing_on.offer_to_forward, turn, "other")


async def _masks_given(turn: Turn, _: re.Match[str]) -> Act | None:
    """ "saya kasih bu Ani 5 masker": whose they are is for a person."""
    return partial(passing_on.offer_to_forward, turn, "other")


async def _say(turn: Turn, key: str, **args: Any) -> None:
    turn.did(key)
    turn.reply(key, call=turn.person.call_name, **args)


async def _measured(turn: Turn, text: str) -> list[Amount]:
    """Amounts with a unit and nothing about masks; else none, and the text is read as usual."""
    if not UNIT.search(text) or OTHER_DOING.search(text):
        return []
    given = measures.known_amounts(turn, text, await materials.packs(turn.db))
    clear = [one for one in given if isinstance(one, Amount)]
    if len(clear) < len(given) or read(text, turn.sent_at).reports:
        return []
    return measures.summed(clear)


async def _ask(turn: Turn, action: str, goods: Sequence[Amount], **more: Any) -> None:
    """Say it back, and book it only after a yes."""
    packs = await materials.packs(turn.db)
    kept = {"goods": [[one.item, one.colour, one.quantity] for one in goods], **more}
    yes = Option("button-record", action, kept)
    options = [yes, Option("button-not-that", "drop-material")]
    shown = {"name": more["name"]} if "name" in more else {}
    words = goods_in_words(goods, packs)
    about = {"refused": "material-dropped"}
    await turn.ask(f"ask-{action}", "goods", about, options, call=turn.person.call_name, goods=words, **shown)


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
        for item, amount in measures.by_item(goods).items()
        if amount > held.get(item, 0)
    ]
    return moves_of(turn, more, "own", home, "beyond the record", turn.person.id)


# Back to the workshop, and on to another


async def _give_back(turn: Turn, found: re.Match[str]) -> Act | None:
    said = found.groupdict()
    goods = await _measured(turn, said["rest"] if "rest" in said else f"{said['item']} {said['much']}")
    return partial(_ask, turn, "give-back", goods) if goods else None


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


async def _give(turn: Turn, found: re.Match[str]) -> Act | None:
    """ "kasih Ani karet 2 m", "kasih karet 2 m ke Ani", "karet tak kasih Ani 2 m"."""
    name, text = _name_and_goods(turn, found)
    near = [one for one in await for_others.around(turn) if one.is_tailor] if name else []
    who = who_is_named(name, for_others.circle(near)) if near else ()
    goods = await _measured(turn, text) if len(who) == 1 else []
    if not goods:
        unknown = bool(name) and not who and await _measured(turn, text)
        return partial(_say, turn, "give-unknown", name=clean(name).title()) if unknown else None
    to = next(one for one in near if one.id == who[0])
    return partial(_ask, turn, "give", goods, to=to.id, name=turn.shown_as.get(to.id, clean(to.call_name)))


def _name_and_goods(turn: Turn, found: re.Match[str]) -> tuple[str, str]:
    """To whom, and what."""
    if "much" in found.groupdict():
        return found["name"], f"{found['item']} {found['much']}"
    if "whom" in found.groupdict():
        return found["whom"], found["goods"]
    text = found["rest"]
    behind = re.fullmatch(r"(?P<goods>.+?) (?:ke|kepada|nang|untuk|buat) (?P<name>[\w ]+)", text)
    if behind:
        return behind["name"], behind["goods"]
    words = text.split()
    starts = [at for at in range(1, len(words)) if measures.begins_with_item(turn, " ".join(words[at:]))]
    return (" ".join(words[: starts[0]]), " ".join(words[starts[0] :])) if starts else ("", "")


async def give(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """It is on its way to the other tailor until she has it."""
    goods, to = _goods(arguments), await for_others.neighbour(turn, arguments["to"])
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


async def _spoilt(turn: Turn, found: re.Match[str]) -> Act | None:
    text = found["after"] or found["whole"] or f"{found['before']} {found['much']}"
    goods = await _measured(turn, text)
    return partial(_ask, turn, "spoilt", goods) if goods else None


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


async def _left(turn: Turn, found: re.Match[str]) -> Act | None:
    goods = await _measured(turn, found["rest"] or f"{found['item']} {found['much']}")
    return partial(_ask, turn, "left", goods) if goods else None


async def left(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """What she has is what she says; less than written is a question to the coordinator, who agrees to it."""
    goods, home = _goods(arguments), ledger.home(turn.person.id)
    held = {one.item: one.quantity for one in await materials.at(turn.db, home)}
    packs, asked = await materials.packs(turn.db), False
    for item, counted in measures.by_item(goods).items():
        difference = counted - held.get(item, 0)
        if difference > 0:
            more = moves_of(turn, [Amount(item, "", difference)], "own", home, "counted", turn.person.id)
            await ledger.append(turn.db, more, turn.now)
        elif difference < 0:
            asked = True
            was = held.get(item, 0)
            about = {"item": item, "quantity": -difference, "from": home, "to": "lost", "was": was, "why": "at home"}
            await agreeing.propose(
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
