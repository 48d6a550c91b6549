"""A tailor asks for material: kept, passed on at once, changed, withdrawn; what is missing is asked once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from handlers.masks import for_others
from handlers.reading import Doubt, Intent, Material, Reading, amounts, read, who_is_named
from handlers.reading.materials_said import (
    HowMuchSaid,
    asked_for_whom,
    could_be_name,
    how_much_said,
    is_all_kinds,
    is_more,
    masks_to_make,
    other_number,
    ran_out,
)
from handlers.reading.names import clean
from handlers.reading.other_goods_said import there_in
from handlers.requests import how_much, measures, standing
from handlers.requests.deciding import tell_deciders
from handlers.requests.how_much import DROPPED, AmountOrMasks, HowMuch, as_masks
from handlers.requests.measures import GoodsChoice
from handlers.rules.limits import LONGEST_PASSED_ON, MOST_OFFERED, USUAL_DAYS
from handlers.rules.supply import CUT, LENGTHS, USUALLY_IN, in_base, per_piece, proposal, shown, with_cut
from handlers.rules.usual import usual_day
from handlers.rules.waits import LATELY
from handlers.speaking import passing_on
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Doing, Turn
from storage import ledger, materials, requests, shipments
from storage.materials import Packs
from storage.people import Person
from storage.requests import WAITING, Line, Request, RequestState
from storage.spoken import Spoken
from storage.values import dataclass

# What is offered where no recipe says what masks take.
OFFERED = ("kain", "karet", "benang")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskItem(Deed):
    """Ask for a material: so much of it, in its base unit, or an amount that is still to be asked for."""

    item: str
    amount: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw(Deed):
    """Take back a request."""

    request: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatNeeded(Asked):
    """Which material does she need?"""

    waits: ClassVar[bool] = True
    refused: str | None = DROPPED


async def request(turn: Turn, reading: Reading) -> None:
    """She asks for material, or says that it ran out; what goes through no chat isn't passed on with it."""
    there = there_in(turn.heard)
    if there and (wanted := tuple(one for one in reading.materials if one.item not in there)):
        reading = replace(reading, materials=wanted)
    private = await passing_on.keep_private(turn)
    await _request(turn, reading, None if private else turn.heard.cut(LONGEST_PASSED_ON))


async def _request(turn: Turn, reading: Reading, said: Spoken | None) -> None:
    """Kept, told to the coordinator, and the missing amount asked."""
    person, unknown = await _for_whom(turn)
    if unknown:
        turn.reply("material-for-unknown", name=Spoken(clean(unknown).title()))
        return
    packs = await materials.packs(turn.db)
    one = reading.materials[0]
    if Doubt.ITEM_OR_MASK in reading.doubts and len(reading.materials) == 1 and one.quantity and not turn.asks:
        await _material_or_masks(turn, one)
        return
    lines = await _lines(turn, person, reading.materials, packs)
    if reading.corrects and turn.said.kind != "edit" and (waiting := await requests.of(turn.db, person.id, WAITING)):
        await requests.change(turn.db, waiting[-1].id, lines, turn.cause_id)
        await _say_changed(turn, waiting[-1].id, lines, packs)
        return
    before = await requests.from_source(turn.db, turn.source_id) if turn.said.kind == "edit" else []
    if before:
        await _edited(turn, before[-1], lines, packs, said)
        return
    await ask_for(turn, person, lines, packs, said)


async def ask_for(turn: Turn, person: Person, lines: Sequence[Line], packs: Packs, said: Spoken | None = None) -> None:
    """What waits already is asked for again, the rest is a new request."""
    waiting = {
        (one.item, one.colour): found for found in await requests.of(turn.db, person.id, WAITING) for one in found.lines
    }
    lines = [_of_waiting(one, waiting) for one in lines]
    same = [one for one in lines if (one.item, one.colour) in waiting]
    for number in dict.fromkeys(waiting[one.item, one.colour].id for one in same):
        await _amend(turn, number, [one for one in same if waiting[one.item, one.colour].id == number], packs)
    new = [one for one in lines if one not in same]
    if new:
        await _new(turn, person, new, packs, said)


def _of_waiting(line: Line, waiting: Mapping[tuple[str, str], Request]) -> Line:
    """ "benang gak ada", while the green one waits: that one."""
    colours = [colour for item, colour in waiting if item == line.item]
    return replace(line, colour=colours[0]) if not line.colour and len(colours) == 1 else line


async def ask_for_work(turn: Turn, asked: Sequence[Material], said: Spoken) -> None:
    """Cut pieces, for the speaker herself."""
    packs = await materials.packs(turn.db)
    await ask_for(turn, turn.person, await _lines(turn, turn.person, asked, packs), packs, said)


async def _material_or_masks(turn: Turn, one: Material) -> None:
    """ "20 kain batik": so much cloth, or masks of it? Nothing is passed on before she says."""
    pieces = round(one.quantity or 0)
    packs = await materials.packs(turn.db)
    amount = in_base(one.item, one.quantity, one.unit or USUALLY_IN.get(one.item), packs)
    amount = amount or in_base(one.item, one.quantity, "m", packs)
    unit = "klos" if one.item in USUALLY_IN else "m" if one.item in LENGTHS else "biji"
    material = AskItem(item=one.item, amount=amount)
    await turn.ask(
        AmountOrMasks(source=turn.source_id, refused=DROPPED),
        "amount-or-masks",
        [Option("button-yes-amount", material, {"quantity": pieces, "unit": unit}), as_masks(turn, pieces)],
        pieces=pieces,
        unit=f"{'meter' if unit == 'm' else unit} {one.item}",
    )


async def _for_whom(turn: Turn) -> tuple[Person, str]:
    """For whom the message asks: "Ani minta karet", "karet 5 m untuk Ani"; and the name of one whom nobody knows."""
    name = asked_for_whom(turn.heard)
    if not name:
        return turn.person, ""
    who = who_is_named(name, for_others.circle(one for one in await for_others.around(turn) if one.is_tailor))
    person = await for_others.neighbour(turn, who[0]) if len(who) == 1 else None
    unknown = name if person is None and could_be_name(name, turn.sent_at) else ""
    return person or turn.person, unknown


async def _lines(turn: Turn, person: Person, asked: Sequence[Material], packs: Packs) -> list[Line]:
    """Each material with what it comes to, or else with what we propose."""
    usual = (
        turn.usual
        if person.id == turn.person.id
        else usual_day(await ledger.masks.latest_days(turn.db, person.id, turn.today, USUAL_DAYS), person.usual_pieces)
    )
    ingredients, _ = await materials.for_work(turn.db, person.id)
    taken = with_cut(per_piece(ingredients, None, turn.today))
    home, coming = await standing.at_home_and_coming(turn.db, person.id)
    masks = masks_to_make(turn.heard)
    if masks and asked == (Material("kain", None, None, None),) and is_all_kinds(turn.heard):
        asked = [Material(item, None, None, None) for item in taken if item != CUT] or asked
    home |= measures.told_left(turn, packs)
    out = ran_out(turn.heard)
    lines: dict[tuple[str, str], Line] = {}
    for one in asked:
        base = in_base(one.item, one.quantity, one.unit, packs)
        offer = None
        if masks and one.quantity is None:
            base = taken.get(one.item, 0) * masks or None
        unit = one.unit or (USUALLY_IN.get(one.item) if one.quantity is not None else None)
        if base is None and one.quantity is not None and unit is None:
            offer = in_base(one.item, one.quantity, "m", packs)
        elif base is None and one.quantity is None:
            has = coming.get(one.item, 0) + (0 if out else home.get(one.item, 0))
            offer = proposal(one.item, taken, round(usual) if usual else None, has)
            offer = offer or await _as_last_time(turn, person.id, one.item)
        key = (one.item, one.colour or "")
        lines[key] = Line(
            item=one.item,
            colour=one.colour or "",
            said_quantity=one.quantity,
            said_unit=unit,
            asked=base,
            proposed=offer,
        )
    return list(lines.values())


async def _as_last_time(turn: Turn, person_id: int, item: str) -> int | None:
    last = await requests.last_of(turn.db, person_id)
    return next((one.amount for one in last.lines if one.item == item), None) if last else None


async def _new(turn: Turn, person: Person, lines: Sequence[Line], packs: Packs, said: Spoken | None) -> None:
    number = await requests.add(
        turn.db,
        person_id=person.id,
        actor_id=turn.person.id,
        source_id=turn.source_id,
        cause_id=turn.cause_id,
        lines=lines,
        now=turn.now,
    )
    turn.did("material-request")
    told = await tell_deciders(turn, number, f"material-request{'' if said else '-pressed'}", said=said)
    undo = [] if turn.spoke else [Option("button-undo", Withdraw(request=number))]
    shown_lines = [standing.line_said(one, packs) for one in lines]
    if not told:
        turn.reply("material-nobody", options=undo, lines=shown_lines)
    elif person.id == turn.person.id:
        turn.reply("material-passed-on", told=Told.REQUEST_NOTED, options=undo, lines=shown_lines)
    else:
        turn.reply("material-passed-on-for", options=undo, lines=shown_lines, name=clean(person.call_name))
    await how_much.ask_missing(turn, number)


async def _amend(turn: Turn, number: int, new: Sequence[Line], packs: Packs) -> None:
    """What waits already is asked for again: another amount replaces it, the same is said to be waiting."""
    found = await requests.by_id(turn.db, number)
    if found is None:
        return
    fresh = {(one.item, one.colour): one for one in new}
    more = is_more(turn.heard)
    lines = [_changed(one, fresh.get((one.item, one.colour)), more=more) for one in found.lines]
    changed = [one for one, was in zip(lines, found.lines, strict=True) if one != was]
    if not changed:
        turn.did("material-request")
        said = [standing.line_said(one, packs) for one in found.lines if (one.item, one.colour) in fresh]
        turn.reply("material-waits", lines=said)
        await how_much.ask_missing(turn, number)
        return
    await requests.change(turn.db, number, lines, turn.cause_id)
    await _say_changed(turn, number, lines, packs)


def _changed(was: Line, new: Line | None, *, more: bool) -> Line:
    """A line with a new amount, if one is named."""
    if new is None or (new.asked is None and new.said_quantity is None):
        return was
    if more and was.asked and new.asked:
        new = replace(new, asked=was.asked + new.asked)
    return replace(
        was, said_quantity=new.said_quantity, said_unit=new.said_unit, asked=new.asked, proposed=new.proposed
    )


async def _say_changed(turn: Turn, number: int, lines: Sequence[Line], packs: Packs) -> None:
    turn.did("material-changed")
    await tell_deciders(turn, number, "material-request-changed")
    shown_lines = [standing.line_said(one, packs) for one in lines]
    turn.reply("material-changed", told=Told.REQUEST_NOTED, lines=shown_lines)
    await how_much.ask_missing(turn, number)


async def _edited(turn: Turn, was: Request, lines: Sequence[Line], packs: Packs, said: Spoken | None) -> None:
    """The message that asked was changed."""
    if was.state not in WAITING:
        turn.did("material-request")
        if said:
            await tell_deciders(turn, was.id, "material-edited-late", said=said)
        turn.reply("material-decided")
    elif [(one.item, one.colour, one.asked) for one in lines] == [(o.item, o.colour, o.asked) for o in was.lines]:
        turn.note = "edit without change"
    else:
        await requests.change(turn.db, was.id, lines, turn.cause_id)
        await _say_changed(turn, was.id, lines, packs)


async def amount_written(turn: Turn, question: Question[HowMuch]) -> bool:
    """Whether the text answers how much: an amount, or that she needs none after all."""
    if how_much_said(turn.heard) is HowMuchSaid.NONE:
        await turn.close_question()
        await withdraw(turn, Withdraw(request=question.asked.request))
        return True
    if measures.told_left(turn, await materials.packs(turn.db)):
        # "sisa kain 2 m" is what she has, and not what she needs.
        return False
    return await how_much.written(turn, question)


# By buttons, and again


async def how_to_ask(turn: Turn, _: str) -> None:
    """ "minta bahan": what she may need, as buttons."""
    packs = await materials.packs(turn.db)
    ingredients, _held = await materials.for_work(turn.db, turn.person.id)
    taken = with_cut(per_piece(ingredients, None, turn.today))
    home, coming = await standing.at_home_and_coming(turn.db, turn.person.id)
    options = []
    for item in list(taken or OFFERED)[:MOST_OFFERED]:
        offer = proposal(item, taken, turn.usual, home.get(item, 0) + coming.get(item, 0))
        deed, name = AskItem(item=item, amount=offer), item.capitalize()
        if offer:
            quantity, unit = shown(item, offer, packs)
            options.append(Option("button-item-amount", deed, {"item": name, "quantity": quantity, "unit": unit}))
        else:
            options.append(Option("button-item", deed, {"item": name}))
    await turn.ask(WhatNeeded(source=turn.source_id), "material-how", options)


async def ask_item(turn: Turn, deed: AskItem) -> None:
    """She pressed a material."""
    line = Line(item=deed.item, colour="", asked=deed.amount)
    await ask_for(turn, turn.person, [line], await materials.packs(turn.db))


async def items_written(turn: Turn, _: Question[WhatNeeded]) -> bool:
    """ "kain karo karet", after "what do you need?": whether the text names materials and no masks."""
    asked = amounts(turn.heard, turn.sent_at)
    if not asked or read(turn.heard, turn.sent_at).reports:
        return False
    await turn.close_question()
    await request(turn, Reading(Intent.MATERIAL, materials=asked))
    return True


async def changed_mind(turn: Turn, text: str) -> Doing | None:
    """ "eh 5 aja" right after a request for one material: metres, or masks? It is asked."""
    number = other_number(text)
    if number is None or turn.question:
        return None
    waiting = await requests.of(turn.db, turn.person.id, WAITING)
    lines = waiting[-1].lines if waiting else ()
    if len(lines) != 1 or not await turn.was_told(Told.REQUEST_NOTED):
        return None
    asked = HowMuch(request=waiting[-1].id, item=lines[0].item, colour=lines[0].colour)
    return Doing(partial(how_much.ask_number, turn, number, asked))


async def edited_away(turn: Turn, reading: Reading) -> bool:
    """An edited message that asked for material, or said what arrived, and doesn't any more."""
    if reading.materials:
        return False
    if await shipments.of_cause(turn.db, turn.source_id):
        turn.reply("edit-receipt")
        return True
    asked = [one for one in await requests.from_source(turn.db, turn.source_id) if one.state in WAITING]
    if asked:
        options = [
            Option("button-remove", Withdraw(request=asked[0].id)),
            Option("button-keep", Drop(says=DROPPED)),
        ]
        await turn.ask(GoodsChoice(refused=DROPPED), "edit-request", options)
    return bool(asked)


# Taking back


async def withdraw(turn: Turn, deed: Withdraw) -> None:
    """The button under a request."""
    found = await requests.by_id(turn.db, deed.request)
    if found is None or turn.person.id not in (found.person_id, found.actor_id):
        await standing.say(turn, "stale-material")
        return
    await _withdraw(turn, found)


async def _withdraw(turn: Turn, found: Request) -> None:
    if found.state is RequestState.WITHDRAWN:
        await standing.say(turn, "material-withdrawn-before")
    elif not await requests.withdraw(turn.db, found.id):
        turn.did("material-request")
        await tell_deciders(turn, found.id, "material-not-needed")
        turn.reply("material-decided")
    else:
        turn.did("material-withdrawn")
        await tell_deciders(turn, found.id, "material-withdrawn-told")
        packs = await materials.packs(turn.db)
        turn.reply("material-withdrawn", lines=[standing.line_said(o, packs) for o in found.lines])


async def withdraw_latest(turn: Turn) -> bool:
    """ "batal": whether what she said last was a request that still waits; then it is taken back."""
    waiting = await requests.of(turn.db, turn.person.id, WAITING)
    moved = await ledger.moves.last_cause(turn.db, turn.person.id, turn.today - LATELY)
    latest = max(waiting, key=lambda found: found.cause_id, default=None)
    if latest is None or latest.cause_id <= (moved or 0):
        return False
    await _withdraw(turn, latest)
    return True


async def withdraw_named(turn: Turn, item: str) -> None:
    """ "batal minta karet": the waiting request for it."""
    waiting = await requests.of(turn.db, turn.person.id)
    wanted = {one.item for one in amounts(item, turn.sent_at)}
    about = [found for found in waiting if not wanted or any(one.item in wanted for one in found.lines)]
    if about:
        await _withdraw(turn, about[-1])
    else:
        turn.reply("material-none-waiting")
