"""What arrived, said in her own words: all of it, a part, less than was sent, nothing yet."""

import re
from collections.abc import Sequence
from typing import Any

from handlers import supplies
from handlers.receiving import amounts_in, book_amounts, not_all, of, received, senders
from handlers.rules.names import clean
from handlers.rules.supply import shown
from handlers.shipping import goods_open
from handlers.supplies import Amount, goods_in_words
from handlers.turn import Option, Turn
from storage import materials, outbox
from storage.shipments import Shipment

GOT = (
    r"(?:di)?(?:terima|trima|tampa|tampani|tampi|tompo)(?:nya)?|nrimo|nampa|sampai|sampe|nyampe|nyampai|"
    r"datang|dateng|dtg|teko|teka|rawuh|lengkap|cocok"
)
ARRIVED = re.compile(rf"\b(?:{GOT})\b")
ONLY = re.compile(r"\b(?:cuma|cuman|hanya|mung|mek|tok|saja|aja|ae|kurang)\b")
SHORT_BY = re.compile(r"\bkurang\b")
NOT_ARRIVED = re.compile(r"\b(?:belum|blm|durung|dereng|gak|ga|ndak|tidak|tdk|ora|mboten)\b")
NO_ANSWER = re.compile(rf"kasih|kasi\b|suwun|nuwun|\?|kapan|{NOT_ARRIVED.pattern}")
FILLING = re.compile(
    rf"\b(?:{GOT}|sudah|udah|sdh|wes|wis|uwis|sampun|saya|aku|kulo|kula|tak|cuma|cuman|hanya|mung|mek|tok|yang|yg|sing|baru|iya|ya)\b"
)
# What the bot asks about goods on their way, and the bare words that answer it.
ASKED = ("receipt-asked", "handed-told", "given-told", "coming-ready", "coming-by", "rest-follows-told")
YES = re.compile(r"(?:ya|iya|iyo|yo|sudah|udah|sdh|uwis|wis|wes|sampun|nggih|inggih|sip|ok|oke)(?: bu| pak| mbak)*")
NO = re.compile(r"(?:belum|blm|durung|dereng|tidak|ndak|ga|gak|ora|mboten)(?: ada| bu| pak| mbak)*")
THANKS = re.compile(
    r"\b(?:(?:terima|trima|tarima) ?kasih|trims|tks|makasih|mksh|mksih|matur ?(?:nuwun|suwun)|suwun|nuwun)"
    r"(?: banyak)?\b"
)
ASKS = re.compile(
    r"\b(?:minta|butuh|perlu|njaluk|nyuwun|kirim|pesan|lagi|maneh|tambah|habis|abis|entek|telas|buat|untuk)\b"
)
# What may stand beside "sudah terima" and changes nothing.
BESIDE = re.compile(
    r"\b(?:bu|ibu|pak|mbak|mas|kak|barang\w*|bahan\w*|kiriman\w*|paket\w*|semua\w*|kabeh|komplit|alhamdulillah|dan|sama|karo"
    r"|kok|tadi|pagi|siang|sore|barusan|nggih|baik|dengan|di rumah|hari ini|dari|kurir|assalamualaikum|halo)\b|[.,!:()]"
)


async def spoken(turn: Turn, text: str) -> bool:
    """ "sudah terima", "kainnya cuma 2 meter", "belum sampai": whether it is about what is on its way to her."""
    plain = THANKS.sub(" ", text)
    says, digits = ARRIVED.search(plain), re.search(r"\d", plain)
    if not (says or digits) or ASKS.search(plain) or "?" in plain:
        return False
    coming = await _unspoken(turn)
    if not coming:
        return False
    if NOT_ARRIVED.search(plain):
        return bool(says) and await _not_yet(turn, coming)
    found = await amounts_in(turn, FILLING.sub(" ", plain), coming)
    if found is None:
        return bool(says) and not digits and await _all_or_ask(turn, plain, coming)
    if SHORT_BY.search(plain):
        await _ask_short_by(turn, coming, found)
    elif says or ONLY.search(plain):
        await book_amounts(turn, coming, found, strict=False)
    else:
        await _ask_whether_arrived(turn, coming, found)
    return True


async def _unspoken(turn: Turn) -> list[Shipment]:
    """What is on its way to her and of which she hasn't said yet what arrived."""
    return [one for one in await of(turn) if one.state not in ("arrived", "differs")]


async def answered(turn: Turn, text: str) -> bool:
    """A bare "sudah" or "belum" right after the bot asked whether something arrived."""
    yes = YES.fullmatch(text)
    if not (yes or NO.fullmatch(text)) or turn.question is not None:
        return False
    coming = await _unspoken(turn)
    if not coming or await outbox.last_said(turn.db, turn.channel, turn.address) not in ASKED:
        return False
    return await (_all_or_ask(turn, "", coming) if yes else _not_yet(turn, coming))


async def _not_yet(turn: Turn, coming: Sequence[Shipment]) -> bool:
    """ "belum sampai": it stays on its way; if a courier said that it was handed over, the coordinator hears."""
    goods = goods_in_words([one for each in coming for one in goods_open(each)], await materials.packs(turn.db))
    turn.did("not-arrived")
    turn.reply("not-arrived", call=turn.person.call_name, goods=goods)
    for shipment in (one for one in coming if one.state == "handed"):
        for account in await senders(turn, shipment):
            turn.tell(account, "not-arrived-told", topic="receipt", name=clean(turn.person.call_name), goods=goods)
    return True


async def _all_or_ask(turn: Turn, text: str, coming: Sequence[Shipment]) -> bool:
    """All that is on its way, or what she names of it; asked where she says more than that."""
    rest = BESIDE.sub(" ", FILLING.sub(" ", text))
    named = {one.item for one in supplies.named_items(turn, rest)}
    about = [one for one in coming if not named or any(goods.item in named for goods in one.goods)]
    if not about:
        return False
    others = [word for word in rest.split() if not supplies.named_items(turn, word)]
    if not others:
        for shipment in about:
            await received(turn, {"shipment": shipment.id})
        return True
    shipment = about[0]
    goods = goods_in_words(goods_open(shipment), await materials.packs(turn.db))
    about_it = {"shipment": shipment.id}
    options = [Option("button-received", "received", about_it), Option("button-not-all", "not-all", about_it)]
    await turn.ask(
        "received-perhaps", "choice", {"refused": "receipt-left"}, options, goods=goods, call=turn.person.call_name
    )
    return True


async def _ask_whether_arrived(turn: Turn, coming: Sequence[Shipment], found: Sequence[Amount]) -> None:
    """ "kainnya 5 meter" while cloth is on its way: is that what arrived, or does she ask for it?"""
    one = found[0]
    shipment = next(each for each in coming if any(goods.item == one.item for goods in each.goods))
    goods = goods_in_words([Amount(each.item, "", each.quantity) for each in found], await materials.packs(turn.db))
    about = {"shipment": shipment.id, "goods": [[each.item, each.quantity] for each in found]}
    ask = Option("button-i-ask", "ask-item", {"item": one.item, "amount": one.quantity})
    options = [Option("button-yes-arrived", "arrived-amount", about), ask]
    await turn.ask("received-this", "choice", {"no": 1}, options, goods=goods, call=turn.person.call_name)


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
    about: dict[str, Any] = {"shipment": shipment.id, "goods": [[item, sent - short]]}
    more = Option("button-ask-more", "ask-item", {"item": item, "amount": short}, {"quantity": quantity, "unit": unit})
    options = [Option("button-yes-arrived", "arrived-amount", about), more, Option("button-no", "not-all", about)]
    goods = goods_in_words([Amount(item, "", sent - short)], packs)
    await turn.ask("received-short", "choice", {"no": 2}, options, goods=goods, call=turn.person.call_name)
