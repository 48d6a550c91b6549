"""Cut pieces are shared out: a fair proposal with its reasons, changed by naming, sent in one go, each told."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from handlers.deliveries import shipping
from handlers.deliveries.carrying import Handed
from handlers.deliveries.on_the_way import receipt_options
from handlers.deliveries.undoing import UndoMaterial
from handlers.masks import for_others
from handlers.reading.names import clean
from handlers.reading.sharing_said import Changes, GiveSaid, ShareAsked, changes
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_listed, short_name
from handlers.rules.limits import MOST_CUT, MOST_LISTED
from handlers.rules.permissions import may_run_store, may_supply
from handlers.rules.sharing import Sewer, equally, share
from handlers.rules.supply import CUT
from handlers.stores import cutting, working
from handlers.stores.working import Work
from handlers.talk.asked import Asked, Choice, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import materials, people, workshops
from storage.ledger import Place
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

# Two couriers have a button each, beside fetching it and leaving it.
MOST_WAYS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Heap:
    """So many pieces for one tailor."""

    person: int
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareOut(Deed):
    """Send these heaps from a workshop's store, with a courier or to be fetched."""

    heaps: tuple[Heap, ...]
    workshop: int
    courier: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CutAndShare(Deed):
    """So many pieces were cut of which nobody told; then share out so many."""

    cut: int
    total: int
    workshop: int
    among: tuple[int, ...] = ()
    equal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareProposed(Asked):
    """Shall it be shared like this? `fixed` are those whose number the coordinator named; `equal`: the others alike."""

    must_be_last: ClassVar[bool] = True

    total: int
    workshop: int
    fixed: tuple[Heap, ...] = ()
    among: tuple[int, ...] = ()
    equal: bool = False


async def asked(turn: Turn, said: ShareAsked, workshop: int) -> None:
    """ "bagi 500 potongan"."""
    there = await cutting.in_store(turn, workshop)
    total = there if said.pieces is None else said.pieces
    if not 0 < total <= MOST_CUT:
        turn.reply("share-nothing" if said.pieces is None else "share-how")
    elif total > there:
        cut = CutAndShare(cut=total - there, total=total, workshop=workshop, among=said.among, equal=said.equal)
        options = [Option("button-cut-them", cut, {"pieces": total - there}), Option("button-not-that", _drop())]
        await turn.ask(Choice(), "share-lacks", options, there=there, total=total, cut=cut.cut)
    else:
        proposed = ShareProposed(total=total, workshop=workshop, among=said.among, equal=said.equal)
        await _propose(turn, proposed)


def _drop() -> Drop:
    return Drop(says="share-dropped")


async def cut_and_share(turn: Turn, deed: CutAndShare) -> None:
    """They were cut today, she says: they come into the store, and the share is proposed."""
    if not may_run_store(turn.person, deed.workshop):
        turn.reply("stale-plain")
        return
    await cutting.book(turn, deed.cut, deed.workshop)
    turn.did("cut")
    proposed = ShareProposed(total=deed.total, workshop=deed.workshop, among=deed.among, equal=deed.equal)
    await _propose(turn, proposed)


async def _propose(turn: Turn, proposed: ShareProposed) -> None:
    """The share, a line each with its reason; then who gets none, what is left, and how it goes."""
    found = await working.of_workshop(turn.db, proposed.workshop, turn.today)
    if proposed.among:
        found = [one for one in found if one.person.id in proposed.among]
    shares = shared(proposed, [one.sewer for one in found])
    given = [one for one in found if shares.get(one.person.id)]
    if not given:
        turn.reply("share-nobody")
        return
    left = proposed.total - sum(shares.values())
    lines = [
        ["share-line", {"name": _name(turn, one.person), "pieces": shares[one.person.id], **why(one)}] for one in given
    ]
    named = {one.person for one in proposed.fixed}
    lines += [_none(turn, one) for one in found if not shares.get(one.person.id) and one.person.id not in named]
    heaps = tuple(Heap(person=one.person.id, pieces=shares[one.person.id]) for one in given)
    options = await _ways(turn, ShareOut(heaps=heaps, workshop=proposed.workshop), given[0].person)
    example = given[0]
    await turn.ask(
        proposed,
        "share-ask",
        options,
        total=sum(shares.values()),
        people=len(given),
        lines=lines,
        left=max(0, left),
        example=_name(turn, example.person),
        number=max(10, shares[example.person.id] - 10),
    )


def shared(proposed: ShareProposed, sewers: Sequence[Sewer]) -> dict[int, int]:
    """Everybody's number: as the coordinator named it, and of the rest as the rule has it."""
    fixed = {one.person: one.pieces for one in proposed.fixed}
    rest = max(0, proposed.total - sum(fixed.values()))
    others = [one for one in sewers if one.id not in fixed]
    if proposed.equal:
        # Whoever is named gets hers, also where she has no room; of all, those who are there and want work.
        asked_for = [one.id for one in others if proposed.among or (one.wish and one.days)]
        return fixed | equally(rest, asked_for)
    return fixed | share(rest, others)


def why(one: Work) -> dict[str, Any]:
    """The variables of a reason: what she wants, has and got, and the days she is away."""
    return {"wish": one.sewer.wish, "held": one.sewer.held, "off": one.off, "got": one.sewer.got}


def _none(turn: Turn, one: Work) -> list[Any]:
    because = "off" if not one.sewer.days else "full" if not one.sewer.room else "short"
    days = round(one.sewer.at_home(0))
    return ["share-none", {"name": _name(turn, one.person), "why": because, "held": one.sewer.held, "days": days}]


def _name(turn: Turn, person: Person) -> Spoken:
    return turn.shown_as.get(person.id, clean(person.call_name))


async def _ways(turn: Turn, deed: ShareOut, somebody: Person) -> list[Option]:
    """With each courier, to be fetched, or not at all; a plain yes is the first."""
    carriers = await shipping.couriers(turn, somebody)
    options = [
        Option("button-share-by", replace(deed, courier=one.id), {"name": short_name(one)})
        for one in carriers[:MOST_WAYS]
    ]
    return [*options, Option("button-share-fetch", deed), Option("button-not-that", _drop())]


# Changed by naming


async def changed(turn: Turn, question: Question[ShareProposed]) -> bool:
    """ "Sri 40", "Ani jangan", "Umi tambah 20": the proposal anew, with that; whether it changes it."""
    near = await for_others.around(turn)
    told = changes(turn.heard, for_others.circle(near))
    if told is None:
        return False
    proposed = question.asked
    works = await working.of_workshop(turn.db, proposed.workshop, turn.today)
    now = shared(proposed, [one.sewer for one in works if not proposed.among or one.person.id in proposed.among])
    fixed = {one.person: one.pieces for one in proposed.fixed} | _numbers(told, now)
    total = told.total if told.total is not None else proposed.total
    strange = [number for number in fixed if number not in {one.person.id for one in works}]
    if strange or sum(fixed.values()) > total or total > await cutting.in_store(turn, proposed.workshop):
        turn.reply("share-too-many" if not strange else "share-not-here", total=total)
        await turn.ask_again(question)
        return True
    heaps = tuple(Heap(person=number, pieces=pieces) for number, pieces in fixed.items())
    among = tuple(dict.fromkeys((*proposed.among, *fixed))) if proposed.among else ()
    await turn.close_question()
    await _propose(turn, replace(proposed, total=total, fixed=heaps, among=among))
    return True


def _numbers(told: Changes, now: Mapping[int, int]) -> dict[int, int]:
    return told.to | {who: max(0, now.get(who, 0) + more) for who, more in told.by.items()}


# Sent


async def send(turn: Turn, deed: ShareOut) -> None:
    """All in one go: each heap on its way, each tailor told, one round for the courier."""
    known = {one.id: one for one in await people.everyone(turn.db)}
    heaps = [(known[one.person], one.pieces) for one in deed.heaps if one.person in known]
    total = sum(pieces for _, pieces in heaps)
    allowed = may_run_store(turn.person, deed.workshop) and all(may_supply(turn.person, to) for to, _ in heaps)
    if not allowed or not heaps:
        turn.reply("stale-plain")
        return
    store = Place.store(deed.workshop)
    if await measures.lacking(turn, store, [Amount(CUT, "", total)]):
        return
    courier = known.get(deed.courier or 0)
    packs, numbers = await materials.packs(turn.db), list[tuple[Person, int, int]]()
    for person, pieces in heaps:
        goods = [Amount(CUT, "", pieces)]
        number = await shipping.begin(turn, store, Place.home(person.id), goods, courier, person.id)
        numbers.append((person, pieces, number))
        key, by = ("coming-by", {"courier": clean(courier.call_name)}) if courier else ("coming-ready", {})
        options = receipt_options(number)
        shown = goods_listed(goods, packs)
        await turn.tell_person(
            person.id, key, topic="coming", options=options, told=Told.GOODS_COMING, goods=shown, **by
        )
    undo = Option("button-undo", UndoMaterial(cause=turn.cause_id))
    way = {"courier": clean(courier.call_name)} if courier else {"courier": "none"}
    turn.reply("share-sent", options=[undo], total=total, people=len(heaps), **way)
    if courier:
        await _tell_courier(turn, courier, numbers)


async def _tell_courier(turn: Turn, courier: Person, heaps: Sequence[tuple[Person, int, int]]) -> None:
    """Her round, in one message."""
    packs = await materials.packs(turn.db)
    lines = [
        [
            "round-line",
            {"name": clean(to.call_name), "goods": goods_listed([Amount(CUT, "", pieces)], packs), "courier": ""},
        ]
        for to, pieces, _ in heaps
    ]
    options = [
        Option("button-handed-name", Handed(shipment=number), {"name": short_name(to)})
        for to, _, number in heaps[:MOST_LISTED]
    ]
    await turn.tell_person(
        courier.id, "round", topic="carry", options=options, told=Told.CARRYING, count=len(heaps), lines=lines
    )


# One tailor


async def give(turn: Turn, said: GiveSaid) -> None:
    """ "kasih Sri 50 potongan": to her alone; asked for by her, it is asked how it goes."""
    among = [one for one in await measures.tailors(turn) if one.id in said.who]
    if len(among) != 1:
        names = Spoken(", ".join(clean(one.name) for one in among) or "none")
        turn.reply("share-who", names=names)
        return
    person = among[0]
    workshop = person.workshop_id or 0
    there = await cutting.in_store(turn, workshop)
    if there < said.pieces:
        await measures.lacking(turn, Place.store(workshop), [Amount(CUT, "", said.pieces)])
        return
    heap = Heap(person=person.id, pieces=said.pieces)
    options = await _ways(turn, ShareOut(heaps=(heap,), workshop=workshop), person)
    proposed = ShareProposed(total=said.pieces, workshop=workshop, fixed=(heap,), among=(person.id,))
    found = [one for one in await working.of_workshop(turn.db, workshop, turn.today) if one.person.id == person.id]
    lines = [["share-reason", {"name": _name(turn, person), **why(one)}] for one in found]
    await turn.ask(proposed, "share-one", options, name=_name(turn, person), pieces=said.pieces, lines=lines)


async def where(turn: Turn, named: Collection[int] = ()) -> int | None:
    """The workshop whose pieces are meant: the one that is named, one's own, or the only one; else a sentence asks."""
    if len(named) == 1:
        workshop = next(iter(named))
        if may_run_store(turn.person, workshop):
            return workshop
        turn.reply("span-not-yours")
        return None
    if turn.person.workshop_id is not None:
        return turn.person.workshop_id
    names = await workshops.names(turn.db)
    if len(names) == 1:
        return next(iter(names))
    turn.reply("share-which", names=Spoken(", ".join(names.values())))
    return None
