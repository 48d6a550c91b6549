"""A tailor's own material: given back, passed on to another, spoilt, counted. Asked first, then booked."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from handlers.deliveries import shipping
from handlers.deliveries.on_the_way import receipt_options
from handlers.masks import for_others
from handlers.reading import read, who_is_named
from handlers.reading.home_said import (
    CameFromFriend,
    ForAPerson,
    GoesBack,
    GoesTo,
    IsLeft,
    IsSpoilt,
    OwnGoods,
    becomes_of_goods,
    is_measured,
)
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.how_much import DROPPED
from handlers.requests.measures import Amount, GoodsChoice, goods_listed, moves_of, so_much
from handlers.requests.standing import lines_of
from handlers.speaking import passing_on
from handlers.stores import agreeing
from handlers.stores.agreeing import Difference
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Doing, Turn
from storage import ledger, materials
from storage.ledger import Move, Place, Reason
from storage.ledger.places import LOST, OWN, SCRAP
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBack(Deed):
    """These goods of hers go back to the workshop."""

    goods: tuple[Amount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveOn(Deed):
    """These goods of hers go to another tailor, by number."""

    goods: tuple[Amount, ...]
    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSpoilt(Deed):
    """These goods of hers are spoilt."""

    goods: tuple[Amount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLeft(Deed):
    """So much is at her home."""

    goods: tuple[Amount, ...]


async def spoken(turn: Turn, text: str) -> Doing | None:
    """What to do, if she says what becomes of her own material."""
    for said in becomes_of_goods(text, turn.sent_at):
        if doing := await _to_do(turn, said):
            return doing
    return None


async def _to_do(turn: Turn, said: OwnGoods) -> Doing | None:
    if isinstance(said, ForAPerson):
        return Doing(partial(passing_on.offer_to_forward, turn, "other"))
    if isinstance(said, GoesTo):
        return await _to_another(turn, said)
    goods = await _measured(turn, said.goods)
    if not goods:
        return None
    match said:
        case GoesBack():
            return Doing(partial(_ask, turn, "ask-give-back", GiveBack(goods=goods), goods))
        case IsSpoilt():
            return Doing(partial(_ask, turn, "ask-spoilt", NoteSpoilt(goods=goods), goods))
        case IsLeft():
            return Doing(partial(_ask, turn, "ask-left", NoteLeft(goods=goods), goods))
        case CameFromFriend():
            # Whoever gave it writes it.
            return Doing(partial(_say, turn, "given-by-friend"))


async def _to_another(turn: Turn, said: GoesTo) -> Doing | None:
    """ "kasih Ani karet 2 m"."""
    near = [one for one in await for_others.around(turn) if one.is_tailor] if said.name else []
    who = who_is_named(said.name, for_others.circle(near)) if near else ()
    goods = await _measured(turn, said.goods) if len(who) == 1 else ()
    if not goods:
        unknown = bool(said.name) and not who and await _measured(turn, said.goods)
        return Doing(partial(_say, turn, "give-unknown", name=Spoken(clean(said.name).title()))) if unknown else None
    to = next(one for one in near if one.id == who[0])
    name = turn.shown_as.get(to.id, clean(to.call_name))
    return Doing(partial(_ask, turn, "ask-give", GiveOn(goods=goods, to=to.id), goods, name=name))


async def _say(turn: Turn, key: str, **args: Any) -> None:
    turn.did(key)
    turn.reply(key, **args)


async def _measured(turn: Turn, text: str) -> tuple[Amount, ...]:
    """Amounts with a unit and nothing about masks; else none, and the text is read as usual."""
    if not is_measured(text):
        return ()
    given = measures.known_amounts(turn, text, await materials.packs(turn.db))
    clear = [one for one in given if isinstance(one, Amount)]
    if len(clear) < len(given) or read(text, turn.sent_at).reports:
        return ()
    return tuple(measures.summed(clear))


async def _ask(turn: Turn, key: str, deed: Deed, goods: Sequence[Amount], **args: Any) -> None:
    """Say it back, and book it only after a yes."""
    options = [Option("button-record", deed), Option("button-not-that", Drop(says=DROPPED))]
    words = goods_listed(goods, await materials.packs(turn.db))
    await turn.ask(GoodsChoice(), key, options, goods=words, **args)


async def _say_done(turn: Turn, key: str, goods: Sequence[Amount], **args: Any) -> None:
    words = goods_listed(goods, await materials.packs(turn.db))
    lines = await lines_of(turn, turn.person)
    turn.reply(key, goods=words, lines=lines, **args)


async def _taken(turn: Turn, goods: Sequence[Amount]) -> list[Move]:
    """What lets so much leave her home: what isn't known to be there is hers from elsewhere."""
    home = Place.home(turn.person.id)
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, home)}
    more = [
        Amount(item, "", amount - held.get(item, 0))
        for item, amount in measures.by_item(goods).items()
        if amount > held.get(item, 0)
    ]
    return moves_of(turn, more, OWN, home, Reason.BEYOND, turn.person.id)


# Back to the workshop, and on to another


async def give_back(turn: Turn, deed: GiveBack) -> None:
    """It is on its way to the store until a coordinator has it."""
    goods, home = deed.goods, Place.home(turn.person.id)
    await ledger.append(turn.db, await _taken(turn, goods), turn.now)
    store = Place.store(turn.person.workshop_id)
    number = await shipping.begin(turn, home, store, goods, None, turn.person.id)
    await _say_done(turn, "given-back", goods)
    await turn.tell_deciders(
        turn.person.workshop_id,
        "given-back-told",
        topic="receipt",
        but=turn.person.id,
        options=receipt_options(number),
        name=clean(turn.person.call_name),
        goods=goods_listed(goods, await materials.packs(turn.db)),
    )


async def give_on(turn: Turn, deed: GiveOn) -> None:
    """It is on its way to the other tailor until she has it."""
    goods, to = deed.goods, await for_others.neighbour(turn, deed.to)
    if to is None:
        turn.reply("stale-plain")
        return
    await ledger.append(turn.db, await _taken(turn, goods), turn.now)
    number = await shipping.begin(turn, Place.home(turn.person.id), Place.home(to.id), goods, None, to.id)
    await _say_done(turn, "given", goods, name=clean(to.call_name))
    options, words = receipt_options(number), goods_listed(goods, await materials.packs(turn.db))
    name, told = clean(turn.person.call_name), Told.GOODS_ARRIVED
    if not await turn.tell_person(
        to.id, "given-told", topic="receipt", options=options, told=told, name=name, goods=words
    ):
        await turn.tell_deciders(
            to.workshop_id,
            "given-for",
            topic="receipt",
            but=turn.person.id,
            options=options,
            name=name,
            to=clean(to.call_name),
            goods=words,
        )


# Spoilt


async def spoilt(turn: Turn, deed: NoteSpoilt) -> None:
    """It is scrap; the coordinator hears of it, without a question."""
    goods, home = deed.goods, Place.home(turn.person.id)
    moves = moves_of(turn, goods, home, SCRAP, Reason.SPOILT, turn.person.id)
    await ledger.append(turn.db, [*await _taken(turn, goods), *moves], turn.now)
    turn.did("spoilt")
    await _say_done(turn, "spoilt-noted", goods)
    words = goods_listed(goods, await materials.packs(turn.db))
    await turn.tell_deciders(
        turn.person.workshop_id,
        "spoilt-told",
        topic="spoilt",
        but=turn.person.id,
        name=clean(turn.person.call_name),
        goods=words,
    )


# Counted


async def left(turn: Turn, deed: NoteLeft) -> None:
    """What she has is what she says; less than written is a question to the coordinator, who agrees to it."""
    goods, home = deed.goods, Place.home(turn.person.id)
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, home)}
    packs, asked = await materials.packs(turn.db), False
    for item, counted in measures.by_item(goods).items():
        was = held.get(item, 0)
        if counted > was:
            more = moves_of(turn, [Amount(item, "", counted - was)], OWN, home, Reason.COUNTED, turn.person.id)
            await ledger.append(turn.db, more, turn.now)
        elif counted < was:
            asked = True
            await agreeing.propose(
                turn,
                Difference(item=item, quantity=was - counted, from_place=home, to_place=LOST, was=was),
                turn.person.workshop_id,
                "left-agree",
                item=item,
                counted=so_much(item, counted, packs),
                was=so_much(item, was, packs),
            )
    turn.did("counted")
    await _say_done(turn, "left-asked" if asked else "left-noted", goods)
