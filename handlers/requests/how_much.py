"""How much of a material: the one thing that is asked where she named no amount."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from handlers.masks.reporting import Keep
from handlers.reading import TELLS_MASKS, Report, read
from handlers.reading.materials_said import (
    HowMuchSaid,
    Which,
    how_much_said,
    is_of_a_day,
    names_colour,
    ran_out,
    so_many_masks,
    which_it_is,
)
from handlers.reading.normal import normal
from handlers.reading.other_goods_said import is_of_work, lacked_beside
from handlers.requests import deciding, measures, standing
from handlers.requests.measures import Amount, Unknown, named
from handlers.rules.supply import IN_CM, LENGTHS, SOON_DAYS, USUALLY_IN, in_base, lasts, per_piece, shown
from handlers.talk.asked import AboutMasks, Asked, Question
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import ledger, materials, requests
from storage.ledger import Place
from storage.requests import WAITING, Line
from storage.values import dataclass

# What a no to a question about material says.
DROPPED = "material-dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAmount(Deed):
    """She wants so much, in the base unit, of a line of a request."""

    request: int
    item: str
    colour: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAmounts(Deed):
    """She wants what was proposed, for several lines of a request."""

    request: int
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherAmount(Deed):
    """She wants another amount than the one proposed for a line of a request."""

    request: int
    item: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HowMuch(Asked):
    """How much of this line of a request does she want?"""

    waits: ClassVar[bool] = True

    request: int
    item: str
    colour: str
    refused: str | None = DROPPED


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountOrMasks(AboutMasks):
    """Is a number so much material, or so many masks?"""


async def ask_missing(turn: Turn, number: int) -> None:
    """Ask for the first amount that isn't known, unless this turn asks something else already."""
    found = await requests.by_id(turn.db, number)
    missing = [one for one in found.lines if one.asked is None] if found and found.state in WAITING else []
    if not found or not missing or turn.asks:
        return
    line, packs = missing[0], await materials.packs(turn.db)
    if line.said_unit and line.proposed is None:
        # "1 gulung": she said it well; what a roll holds is for the coordinator to tell.
        return
    asked = HowMuch(request=number, item=line.item, colour=line.colour)
    if len(missing) > 1 and all(one.proposed and not one.said_quantity for one in missing):
        await _ask_all(turn, asked, missing)
        return
    if line.proposed is None:
        if not line.said_quantity and await _masks_left(turn, found.person_id, line.item) is not None:
            await _books_are_wrong(turn, found.person_id, line.item)
        await _ask_plainly(turn, asked, [one for one in missing if one.proposed is None and not one.said_unit])
        return
    quantity, unit = shown(line.item, line.proposed, packs)
    yes = SetAmount(request=number, item=line.item, colour=line.colour, amount=line.proposed)
    other_ = OtherAmount(request=number, item=line.item, colour=line.colour)
    left = await _masks_left(turn, found.person_id, line.item)
    key = "amount-unit" if line.said_quantity else "amount-proposed"
    if left is not None and not line.said_quantity:
        plenty = "amount-proposed-plenty" if turn.usual and left > SOON_DAYS * turn.usual else "amount-proposed-left"
        key = plenty if left else "amount-proposed-out"
        # She sees what is there: where it is out and the books have some, the books are wrong.
        key = "amount-proposed-doubt" if left and ran_out(turn.heard) else key
        if await _books_are_wrong(turn, found.person_id, line.item):
            key = "amount-proposed"
    await turn.ask(
        replace(asked, no=1),
        key,
        [
            Option("button-yes-amount", yes, {"quantity": quantity, "unit": unit}),
            Option("button-other-amount", other_),
        ],
        item=named(line.item, line.colour),
        quantity=quantity,
        unit=unit,
        masks=left or 0,
    )


async def _books_are_wrong(turn: Turn, person_id: int, item: str) -> bool:
    """Whether she says that she has another amount than the books; then a count is offered."""
    packs = await materials.packs(turn.db)
    told, (home, _) = measures.told_left(turn, packs).get(item), await standing.at_home_and_coming(turn.db, person_id)
    wrong = told is not None and told != home.get(item, 0)
    if wrong and told:
        turn.reply("count-offer", goods=measures.goods_listed([Amount(item, "", told)], packs))
    return wrong


async def _ask_all(turn: Turn, asked: HowMuch, missing: Sequence[Line]) -> None:
    """All of it at once; the first is what is asked about where she wants another amount."""
    goods = tuple(Amount(one.item, one.colour, one.proposed or 0) for one in missing)
    options = [
        Option("button-yes", SetAmounts(request=asked.request, amounts=goods)),
        Option("button-other-amount", OtherAmount(request=asked.request, item=asked.item, colour=asked.colour)),
    ]
    words = measures.goods_listed(goods, await materials.packs(turn.db))
    await turn.ask(replace(asked, no=1), "amounts-proposed", options, goods=words)


async def is_decided(turn: Turn, asked: HowMuch) -> bool:
    """Whether the request is decided, so that nothing about it is to be asked any more."""
    found = await requests.by_id(turn.db, asked.request)
    return found is None or found.state not in WAITING


def _example(item: str) -> str:
    return "2 klos" if item in USUALLY_IN else "10 meter" if item in LENGTHS else "5 biji"


async def _ask_plainly(turn: Turn, asked: HowMuch, all_: Sequence[Line] = ()) -> None:
    """She writes how much; of all that is missing at once."""
    if len(all_) > 1:
        goods = listed([["material-line", {"item": named(one.item, one.colour)}] for one in all_])
        examples = ", ".join(f"{one.item} {_example(one.item)}" for one in all_)
        await turn.ask(asked, "amounts-how-much", goods=goods, example=examples)
        return
    await turn.ask(asked, "amount-how-much", item=named(asked.item, asked.colour), example=_example(asked.item))


async def _masks_left(turn: Turn, person_id: int, item: str) -> int | None:
    """How many masks her material still makes; None where it was never recorded."""
    ingredients, held = await materials.for_work(turn.db, person_id)
    home = Place.home(person_id)
    if (home, item) not in await ledger.goods.ever_at(turn.db, home):
        return None
    return lasts(per_piece(ingredients, None, turn.today), held).get(item)


async def chosen(turn: Turn, deed: SetAmount) -> None:
    """She said how much."""
    found = await requests.by_id(turn.db, deed.request)
    if found is None or turn.person.id not in (found.person_id, found.actor_id) or found.state not in WAITING:
        await standing.say(turn, "stale-material")
        return
    key = (deed.item, deed.colour)
    lines = [replace(one, asked=deed.amount) if (one.item, one.colour) == key else one for one in found.lines]
    await requests.change(turn.db, found.id, lines, turn.cause_id)
    turn.did("material-amount")
    proposed = next((one.proposed for one in found.lines if (one.item, one.colour) == key), None)
    if proposed != deed.amount:
        await deciding.tell_deciders(turn, found.id, "material-request-changed")
    await _say_noted(turn, [one for one in lines if (one.item, one.colour) == key][:1])
    await ask_missing(turn, found.id)


async def all_chosen(turn: Turn, deed: SetAmounts) -> None:
    """She wants what was proposed."""
    found = await requests.by_id(turn.db, deed.request)
    if found is None or turn.person.id not in (found.person_id, found.actor_id) or found.state not in WAITING:
        await standing.say(turn, "stale-material")
        return
    wanted = {(one.item, one.colour): one.quantity for one in deed.amounts}
    lines = [replace(one, asked=wanted.get((one.item, one.colour), one.asked)) for one in found.lines]
    await requests.change(turn.db, found.id, lines, turn.cause_id)
    turn.did("material-amount")
    await _say_noted(turn, [one for one in lines if (one.item, one.colour) in wanted])


async def _say_noted(turn: Turn, lines: Sequence[Line]) -> None:
    packs = await materials.packs(turn.db)
    shown_lines = [standing.line_said(one, packs) for one in lines]
    turn.reply("amount-noted", told=Told.REQUEST_NOTED, lines=shown_lines)


async def other(turn: Turn, deed: OtherAmount) -> None:
    """Another amount than proposed: she writes it."""
    await _ask_plainly(turn, HowMuch(request=deed.request, item=deed.item, colour=deed.colour))


async def written(turn: Turn, question: Question[HowMuch]) -> bool:
    """Whether the text says how much of what was asked about; a number that may be masks is asked about."""
    asked = question.asked
    match how_much_said(turn.heard):
        case HowMuchSaid.YES if not question.options:
            await _ask_plainly(turn, asked)
            return True
        case HowMuchSaid.UP_TO_YOU:
            await turn.close_question()
            turn.did("material-amount")
            turn.reply("amount-left")
            return True
        case HowMuchSaid.AS_USUAL if question.options and isinstance(usual := question.options[0].deed, SetAmount):
            await turn.close_question()
            await chosen(turn, usual)
            return True
        case HowMuchSaid.AS_USUAL if question.options and isinstance(usual := question.options[0].deed, SetAmounts):
            await turn.close_question()
            await all_chosen(turn, usual)
            return True
    masks = so_many_masks(turn.heard)
    if masks and (amount := await _for_masks(turn, asked.item, masks)):
        await turn.close_question()
        await chosen(turn, _set(asked, amount))
        return True
    return await _amount_written(turn, asked)


async def _amount_written(turn: Turn, asked: HowMuch) -> bool:
    text, item, packs = normal(turn.heard), asked.item, await materials.packs(turn.db)
    read_as = read(text, turn.sent_at)
    if is_of_a_day(text) or TELLS_MASKS.search(text) or read_as.portions or is_of_work(text) or lacked_beside(text):
        return False
    given = measures.known_amounts(turn, text, packs, item)
    of = {one.material.item if isinstance(one, Unknown) else one.item for one in given}
    if any(one.defects or not one.pieces for one in read_as.reports):
        return False
    if len(read_as.reports) == 1 and (item in LENGTHS or not given) and not names_colour(text):
        await ask_number(turn, read_as.reports[0].pieces, asked)
        return True
    if read_as.reports and not given:
        await _ask_plainly(turn, replace(asked, no=None))
        return True
    vague = [one for one in given if isinstance(one, Unknown) and one.material.unit is None and item not in USUALLY_IN]
    empty = [one for one in given if isinstance(one, Unknown) and one.material.quantity is None]
    if not given or of != {item} or vague or empty:
        return False
    await turn.close_question()
    await _take(turn, asked, given)
    return True


async def _for_masks(turn: Turn, item: str, masks: int) -> int:
    """What so many masks take of a material; 0 where no recipe says."""
    ingredients, _ = await materials.for_work(turn.db, turn.person.id)
    return per_piece(ingredients, None, turn.today).get(item, 0) * masks


def _set(asked: HowMuch, amount: int) -> SetAmount:
    return SetAmount(request=asked.request, item=asked.item, colour=asked.colour, amount=amount)


async def _take(turn: Turn, asked: HowMuch, given: Sequence[Amount | Unknown]) -> None:
    """Her words take the place of the line that was asked about: an amount, several colours, so many rolls."""
    found = await requests.by_id(turn.db, asked.request)
    if len(given) == 1 and isinstance(given[0], Amount) and given[0].colour in ("", asked.colour):
        await chosen(turn, _set(asked, given[0].quantity))
        return
    if found is None or found.state not in WAITING:
        await standing.say(turn, "stale-material")
        return
    fresh = [_line(one) for one in given]
    if len(fresh) == 1 and not fresh[0].colour:
        fresh = [replace(fresh[0], colour=asked.colour)]
    keys = {(one.item, one.colour) for one in fresh} | {(asked.item, asked.colour)}
    lines = [one for one in found.lines if (one.item, one.colour) not in keys] + fresh
    await requests.change(turn.db, found.id, lines, turn.cause_id)
    turn.did("material-amount")
    await deciding.tell_deciders(turn, found.id, "material-request-changed")
    await _say_noted(turn, fresh)
    await ask_missing(turn, found.id)


def _line(one: Amount | Unknown) -> Line:
    if isinstance(one, Amount):
        return Line(item=one.item, colour=one.colour, asked=one.quantity)
    said = one.material
    return Line(
        item=said.item,
        colour=said.colour or "",
        said_quantity=said.quantity,
        said_unit=said.unit or USUALLY_IN.get(said.item),
    )


# Material, or masks?


async def ask_number(turn: Turn, number: int, asked: HowMuch) -> None:
    """A bare number after "how much elastic?": metres (or reels), or masks that are done?"""
    unit, packs = USUALLY_IN.get(asked.item, "m"), await materials.packs(turn.db)
    word = "klos" if unit == "roll" and (asked.item, unit) in packs else "m"
    amount = in_base(asked.item, number, unit, packs) or round(number * IN_CM["m"])
    options = [
        Option("button-yes-amount", _set(asked, amount), {"quantity": number, "unit": word}),
        as_masks(turn, number),
    ]
    which = AmountOrMasks(source=turn.source_id)
    await turn.ask(which, "amount-or-masks", options, pieces=number, unit="meter" if word == "m" else word)


def as_masks(turn: Turn, pieces: int) -> Option:
    """A button that says that a number is masks, done today."""
    report = Report(pieces, 0, None, turn.today)
    return Option("button-pieces", Keep(reports=(report,), source=turn.source_id), {"pieces": pieces})


def which_is_meant(turn: Turn, question: Question[AmountOrMasks]) -> Deed | None:
    """What the option does that she chose with a word: "meter" or "masker"; None if it was no such word."""
    which = which_it_is(turn.heard)
    order = (Which.MATERIAL, Which.MASKS)
    return question.options[order.index(which)].deed if which else None
