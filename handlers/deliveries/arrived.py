"""What arrived, said in her own words: all of it, a part, less than was sent, nothing yet."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from handlers.deliveries.receiving import book_told, not_all, nothing_came, of, senders
from handlers.deliveries.shipping import goods_open
from handlers.masks.reporting import LATELY
from handlers.reading import TELLS_MASKS, read
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.requests import measures
from handlers.requests.measures import Amount, Unknown, goods_in_words
from handlers.rules.supply import IN_CM, LENGTHS, USUALLY_IN, shown
from handlers.talk.turn import Act, Option, Turn
from storage import ledger, materials, outbox, requests, shipments
from storage.conversations import Question
from storage.materials import Packs
from storage.shipments import Shipment

ARRIVED = re.compile(
    r"\b(?:(?:di)?(?:terima|trima|tampa|tampani|tampi|tompo)(?:nya)?|nrimo|nampa|datang|dateng|dtg|teko|teka|rawuh"
    r"|dugi|dumugi"
    r"|(?:sampai|sampe|nyampe|nyampai)(?! (?:jam|\d|se|ke|mag|mah|sore|malam|siang|pagi|dzuhur|ashar|sekarang|saiki"
    r"|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|akhir|telat|lupa))"
    r"|(?:sudah|udah|sdh|wes|wis|sampun|pun) (?:saya |aku |tak |kulo )?(?:ambil|jupuk|pundhut))\b"
)
# "karetnya pas": beside a material's name.
FITS = re.compile(r"\b(?:lengkap|komplit|cocok|pas|utuh)\b")
RECEIVED = re.compile(r"\b(?:di)?(?:terima|trima|tampa|tampi)\b")
ONLY = re.compile(r"\b(?:cuma|cuman|hanya|mung|mek|tok|saja|aja|ae|thok|baru)\b")
SHORT_BY = re.compile(r"\b(?:kurang|kirang|krg)\b")
NOT_YET = re.compile(r"\b(?:belum|blm|blum|durung|drg|dereng|gak|ga|ndak|tidak|tdk|ora|mboten)\b")
LATER = re.compile(r"\b(?:besok|sesuk|nanti|mengko|engko|mangke|benjing)\b.*\b(?:ambil|jupuk|pundhut)\b")
FILLING = re.compile(
    rf"{ARRIVED.pattern}|{FITS.pattern}|{ONLY.pattern}|\b(?:sudah|udah|sdh|wes|wis|uwis|sampun|pun|saya|aku|kulo|kula|tak|yang|yg|sing|iya|ya)\b"
)
THANKS = re.compile(
    r"\b(?:(?:terima|trima|tarima) ?kasih|trims|tks|makasih|mksh|mksih|matur ?(?:nuwun|suwun)|suwun|nuwun)"
    r"(?: banyak)?\b"
)
CLOCK = re.compile(r"\b(?:jam|pukul) \d{1,2}(?:[.:]\d{2})?\b|\b\d{1,3} (?:hari|dino|dinten|jam|menit|minggu)\b")
# What arrived is something else: masks at the workshop, wages.
ELSE = re.compile(r"\b(?:masker|mskr|upah|gaji|bayaran|honor|uang|duit|hasil)")
ASKS = re.compile(
    r"\b(?:minta|butuh|perlu|njaluk|nyuwun|kirim|pesan|lagi|maneh|tambah|habis|abis|entek|telas|buat|untuk|jaluk|suwun"
    r"|tunggu|nunggu|ngenteni|kalau|kalo|nek|yen|semoga|(?:gak|ga|tidak|ora|ndak) (?:sido|jadi))\b|\?"
)
# What may stand beside "sudah terima" and changes nothing.
BESIDE = re.compile(
    r"\b(?:bu|ibu|pak|mbak|mas|kak|barang\w*|bahan\w*|kiriman\w*|paket\w*|semua\w*|kabeh|sedoyo|sedaya|alhamdulillah"
    r"|dan|sama|karo|kok|tadi|mau|wau|pagi|siang|sore|barusan|nggih|njih|baik|dengan|di rumah|hari ini"
    r"|dari (?:kurir|bengkel|bu|pak|koordinator)|kurir"
    r"|assalamualaikum|halo|ke|nya)\b|[!:()]|[.,-](?!\d)"
)
MEASURED = re.compile(
    r"\d[\d.,]* ?(?:m|mtr|meter|cm|yard|gulung|rol|roll|klos|biji|bj|pcs|lembar|pak)?\b|\bse(?:meter|gulung|klos|rol)\b"
)
PARTS = re.compile(r"(?:,(?!\d)|[;\n]|\. |\b(?:tapi|tpi|tp|nanging|ning|dan|karo)\b)")
NONE_AT_ALL = re.compile(
    r"(?:tidak|belum|blm|gak|ga|ndak|ora|mboten) (?:ada|ono|wonten)(?: sama sekali| bu| mbak| pak)*|kosong|nol|0"
)
# A number is about goods only beside the name of some; a report of masks must cost no look into what is on its way.
NAMES = re.compile(
    r"\b(?:kain|katun|karet|kolor|elast|benang|bolah|tali|kawat|jarum|filter|furing|plastik|label|stopper)"
)
# What the bot asks about goods on their way, and the bare words that answer it. A plain yes to the notice that
# something was sent isn't one.
ASKED = ("receipt-asked", "handed-told", "given-told")
TOLD = (*ASKED, "coming-ready", "coming-by", "rest-follows-told")
ALREADY = re.compile(r"(?:sudah|udah|sdh|uwis|wis|wes|sampun|pun)(?: bu| pak| mbak)*")
YES = re.compile(r"(?:ya|iya|iyo|yo|nggih|inggih|sip|ok|oke)(?: bu| pak| mbak)*")
NO = re.compile(r"(?:belum|blm|durung|dereng|tidak|ndak|ga|gak|ora|mboten)(?: ada| bu| pak| mbak)*")


@dataclass(slots=True)
class Told:
    """What a text says arrived: by material an amount in its base unit, None for all of it, or 0.

    `all_of_it` and `nothing` are said of the goods as a whole; `short` are amounts that are missing; `others`: what
    isn't named came too; `unclear`: words that nobody understands stand beside it.
    """

    amounts: dict[str, int | None] = field(default_factory=dict)
    short: list[Amount] = field(default_factory=list)
    all_of_it: bool = False
    nothing: bool = False
    others: bool = False
    less: bool = False
    says: bool = False
    unclear: bool = False


def told_in(turn: Turn, text: str, coming: Sequence[Shipment], packs: Packs) -> Told | None:
    """What a text says of the goods on their way; None if a part of it is about something else."""
    items = {one.item for shipment in coming for one in shipment.goods if one.open}
    told = Told()
    for part in (part.strip() for part in PARTS.split(CLOCK.sub(" ", THANKS.sub(" ", text)))):
        if part and not _add(turn, told, part, items, packs):
            return None
    # "kainnya cuma 2 meter": a complaint about one thing; the others came.
    told.others = told.all_of_it or (told.others and told.less)
    told.nothing = told.nothing or items == {item for item, amount in told.amounts.items() if amount == 0}
    return told


def _add(turn: Turn, told: Told, part: str, items: set[str], packs: Packs) -> bool:
    """Add what one part says; False if it is about something else."""
    plain = BESIDE.sub(" ", FILLING.sub(" ", part))
    says = ARRIVED.search(part) is not None
    given = [_metres(one, part) for one in measures.known_amounts(turn, plain, packs)]
    if not given and re.search(r"\d", part) and len(items) == 1:
        given = [
            _metres(one, f"{next(iter(items))} {plain}") for one in measures.known_amounts(turn, plain, packs, *items)
        ]
    amounts = [one for one in given if isinstance(one, Amount)]
    named = {one.material.item if isinstance(one, Unknown) else one.item for one in given}
    named |= {one.item for word in plain.split() for one in measures.named_items(turn, word)}
    rest = [
        word for word in SHORT_BY.sub(" ", MEASURED.sub(" ", plain)).split() if not measures.named_items(turn, word)
    ]
    if named - items or (amounts and rest) or (re.search(r"\d", part) and not amounts):
        return False
    told.says = told.says or says
    if NOT_YET.search(part):
        told.amounts |= dict.fromkeys(named, 0)
        told.nothing = told.nothing or not named
    elif SHORT_BY.search(part):
        told.short += amounts
        told.less = told.less or not amounts
        told.others = True
    elif amounts:
        told.amounts |= measures.by_item(amounts)
        told.less = told.less or ONLY.search(part) is not None
        told.others = told.others or told.less
    elif named:
        told.amounts |= dict.fromkeys(named)
        told.says = told.says or (ONLY.search(part) or FITS.search(part) or ALREADY.search(part)) is not None
        told.unclear = told.unclear or bool(rest)
    else:
        told.all_of_it = told.all_of_it or says
        told.unclear = told.unclear or bool(rest)
        return says or not rest
    return True


def _metres(one: Amount | Unknown, part: str) -> Amount | Unknown:
    """ "kain 5" that arrived are metres; reels of thread need no unit either."""
    if isinstance(one, Amount):
        return one
    item, quantity = one.material.item, one.material.quantity
    beside = re.search(rf"\b{item[:3]}\w*\s+(?:{FILLING.pattern}|\s)*\d", part)
    plain = quantity and one.material.unit is None and item in LENGTHS and item not in USUALLY_IN
    return Amount(item, one.material.colour or "", round((quantity or 0) * IN_CM["m"])) if plain and beside else one


async def spoken(turn: Turn, text: str) -> Act | None:
    """ "sudah terima", "kainnya cuma 2 meter", "belum sampai": what to do, if it is about what is on its way to her."""
    about = ARRIVED.search(THANKS.sub(" ", text)) or NAMES.search(text) or LATER.search(text)
    if not about or ASKS.search(text) or ELSE.search(text):
        return None
    coming = await _coming(turn)
    if not coming:
        return await _too_late(turn, text)
    if LATER.search(text):
        return partial(_not_yet, turn, coming)
    told = told_in(turn, text, coming, await materials.packs(turn.db))
    reports = bool(read(text, turn.sent_at).reports)
    if told is None:
        numbers = RECEIVED.search(text) and re.search(r"\d", text) and not TELLS_MASKS.search(text)
        return partial(not_all, turn, {"shipment": coming[0].id}) if numbers else None
    if reports and not (told.says and told.amounts):
        return None
    return await _act(turn, coming, told, text)


async def _too_late(turn: Turn, text: str) -> Act | None:
    """ "eh, kainnya cuma 4", after all of it was booked: she takes it back first, so that nothing is asked for anew."""
    if not (ONLY.search(text) or SHORT_BY.search(text)) or not re.search(r"\d", text) or not turn.person.is_tailor:
        return None
    lately = await shipments.arrived_since(turn.db, ledger.home(turn.person.id), turn.now - LATELY)
    items = {one.item for shipment in lately for one in shipment.goods if one.received}
    named = next((one.item for one in measures.named_items(turn, FILLING.sub(" ", text)) if one.item in items), None)
    return partial(_say_too_late, turn, named) if named and not await _waits_for(turn, (named,)) else None


async def _say_too_late(turn: Turn, item: str) -> None:
    turn.did("received-fix")
    turn.reply("received-fix", call=turn.person.call_name, item=item)


async def _act(turn: Turn, coming: Sequence[Shipment], told: Told, text: str) -> Act | None:
    came = {item: amount for item, amount in told.amounts.items() if amount != 0}
    named = bool(told.amounts or told.short)
    if not (told.says or told.less or told.short or named):
        return None
    if told.nothing or (not came and not told.all_of_it and not told.short and not told.less):
        return partial(_not_yet, turn, coming) if told.says or named else None
    if told.short:
        return partial(_ask_short_by, turn, coming, told.short)
    if told.less and not came:
        return partial(not_all, turn, {"shipment": coming[0].id})
    sure = told.says or told.less or ALREADY.search(text)
    if not told.says and await _waits_for(turn, came):
        return None
    if told.unclear:
        fresh = next((one for one in coming if one.state != "differs"), None)
        return partial(_ask_whether_all, turn, fresh) if told.says and fresh else None
    if not sure and all(amount is not None for amount in came.values()):
        return partial(_ask_whether_arrived, turn, coming, {item: amount or 0 for item, amount in came.items()})
    if not sure:
        return None
    return partial(_book, turn, told)


async def _waits_for(turn: Turn, items: Collection[str]) -> bool:
    """Whether she has asked for one of these, so that an amount may be about her request."""
    waiting = await requests.of(turn.db, turn.person.id, requests.WAITING)
    return any(line.item in items for found in waiting for line in found.lines)


async def _coming(turn: Turn) -> list[Shipment]:
    """What is on its way to her, or missing of it."""
    return [one for one in await of(turn) if one.state != "arrived"]


async def _book(turn: Turn, told: Told) -> None:
    came = {item: amount for item, amount in told.amounts.items() if amount != 0}
    others = told.others or not told.amounts
    # Read anew: another part of the same message may have spoken of it.
    coming = await _coming(turn)
    await book_told(turn, coming, came, others=others, waits=set(told.amounts) - set(came))


async def answered(turn: Turn, text: str) -> Act | None:
    """A bare "sudah" or "belum" right after the bot spoke of something that is on its way."""
    already, yes, no = ALREADY.fullmatch(text), YES.fullmatch(text), NO.fullmatch(text)
    if not (already or yes or no) or turn.question is not None:
        return None
    coming = [one for one in await _coming(turn) if one.state != "differs"]
    if not coming or await outbox.last_said(turn.db, turn.channel, turn.address) not in (ASKED if yes else TOLD):
        return None
    return partial(_not_yet, turn, coming) if no else partial(_book, turn, Told(all_of_it=True))


async def written(turn: Turn, question: Question) -> bool:
    """What arrived, written after "Belum lengkap"; what isn't named stays on its way, or came if only that didn't."""
    shipment = await shipments.by_id(turn.db, question.about["shipment"])
    if shipment is None or shipment.state in ("arrived", "differs"):
        return False
    text = normal(turn.said.text)
    none = NONE_AT_ALL.fullmatch(text) is not None
    told = Told() if none else told_in(turn, text, [shipment], await materials.packs(turn.db))
    if told is None or not (none or told.amounts or told.short or told.all_of_it):
        return False
    await turn.close_question()
    only_missing = not any(amount != 0 for amount in told.amounts.values())
    if told.short:
        await _ask_short_by(turn, [shipment], told.short)
    elif none:
        await nothing_came(turn, shipment)
    else:
        await book_told(turn, [shipment], told.amounts, others=told.others or only_missing)
    return True


async def _not_yet(turn: Turn, coming: Sequence[Shipment]) -> None:
    """ "belum sampai": it stays on its way; if a courier said that it was handed over, the coordinator hears."""
    goods = goods_in_words([one for each in coming for one in goods_open(each)], await materials.packs(turn.db))
    turn.did("not-arrived")
    turn.reply("not-arrived", call=turn.person.call_name, goods=goods)
    for shipment in (one for one in coming if one.state == "handed"):
        for account in await senders(turn, shipment):
            turn.tell(account, "not-arrived-told", topic="receipt", name=clean(turn.person.call_name), goods=goods)


async def _ask_whether_all(turn: Turn, shipment: Shipment) -> None:
    """She says more than that it came: is all of it there?"""
    goods = goods_in_words(goods_open(shipment), await materials.packs(turn.db))
    about: dict[str, Any] = {"shipment": shipment.id}
    options = [Option("button-received", "received", about), Option("button-not-all", "not-all", about)]
    call = turn.person.call_name
    await turn.ask("received-perhaps", "goods", {"refused": "receipt-left"}, options, goods=goods, call=call)


async def _ask_whether_arrived(turn: Turn, coming: Sequence[Shipment], found: dict[str, int]) -> None:
    """ "kainnya 5 meter" while cloth is on its way: is that what arrived, or does she ask for it?"""
    item, amount = next(iter(found.items()))
    shipment = next(each for each in coming if any(goods.item == item for goods in each.goods))
    goods = goods_in_words([Amount(one, "", each) for one, each in found.items()], await materials.packs(turn.db))
    about = {"shipment": shipment.id, "goods": list(found.items()), "others": False}
    ask = Option("button-i-ask", "ask-item", {"item": item, "amount": amount})
    options = [Option("button-yes-arrived", "arrived-amount", about), ask]
    await turn.ask("received-this", "goods", {"no": 1}, options, goods=goods, call=turn.person.call_name)


async def _ask_short_by(turn: Turn, coming: Sequence[Shipment], found: Sequence[Amount]) -> None:
    """ "karetnya kurang 1 m": how much did arrive, then; or does she need more?"""
    item, short = found[0].item, found[0].quantity
    shipment = next(one for one in coming if any(goods.item == item for goods in one.goods))
    sent = sum(one.open for one in shipment.goods if one.item == item)
    if short >= sent:
        await not_all(turn, {"shipment": shipment.id})
        return
    packs = await materials.packs(turn.db)
    quantity, unit = shown(item, short, packs)
    about: dict[str, Any] = {"shipment": shipment.id, "goods": [[item, sent - short]], "others": True}
    more = Option("button-ask-more", "ask-item", {"item": item, "amount": short}, {"quantity": quantity, "unit": unit})
    options = [Option("button-yes-arrived", "arrived-amount", about), more, Option("button-no", "not-all", about)]
    goods = goods_in_words([Amount(item, "", sent - short)], packs)
    await turn.ask("received-short", "goods", {"no": 2}, options, goods=goods, call=turn.person.call_name)


def is_a_guess(act: Act) -> bool:
    """Whether it is only asked because of goods on their way."""
    return isinstance(act, partial) and act.func in (_ask_whether_all, _ask_whether_arrived)


def asks_nothing(act: Act) -> bool:
    """Whether doing it can't end in a question, so that it may be done beside anything else."""
    return isinstance(act, partial) and act.func in (_book, _not_yet)
