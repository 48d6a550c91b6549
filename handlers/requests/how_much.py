"""How much of a material: the one thing that is asked where she named no amount."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers.reading import TELLS_MASKS, read
from handlers.reading.normal import normal
from handlers.requests import measures, standing
from handlers.requests.measures import Amount, Unknown, named
from handlers.rules.supply import IN_CM, LENGTHS, SOON_DAYS, USUALLY_IN, in_base, lasts, per_piece, shown
from handlers.talk.turn import Option, Turn
from storage import ledger, materials, requests
from storage.conversations import Question
from storage.requests import WAITING, Line

# What a no to a question about material says.
DROPPED = "material-dropped"
METRES = re.compile(
    r"(?:itu |yang |sing )?(?:\d+ )?(?:m|meter|mtr|klos|gulung|bahan|karet|kain|benang)(?:nya)?(?: bu| mbak| pak)*"
)
MASKS = re.compile(r"(?:itu |yang |sing )?(?:\d+ )?(?:masker|mskr|masker jadi|yang jadi|jadi|setor)(?: bu| mbak| pak)*")
UP_TO_YOU = re.compile(r"(?:terserah|manut|sak ?onone|seadanya|sakwontene|biar (?:ibu|koordinator)|pokoknya ada)\b.*")
AS_USUAL = re.compile(r"(?:seperti|kayak|koyo|kaya)? ?(?:biasa|biasanya|biasane)(?: bu| mbak| pak| saja| ae)*")
FOR_MASKS = re.compile(
    r"\b(?:untuk|buat|kanggo|gawe|damel|cukup) (?P<count>\d{1,4})(?: (?:masker|mskr|biji|pcs))?\b(?! ?m)"
)
OF_A_DAY = re.compile(r"\b(?:hari ini|dino iki|dinten niki|kemarin|kmrn|wingi|tadi)\b")
COLOURED = re.compile(r"\b(?:putih|hitam|ireng|merah|abang|biru|hijau|ijo|kuning|coklat|abu)\w*\b")
BARE_YES = re.compile(r"(?:ya|iya|iyo|yo|nggih|inggih|ok|oke)(?: bu| mbak| pak)*")


async def ask_missing(turn: Turn, number: int) -> None:
    """Ask for the first amount that isn't known, unless this turn asks something else already."""
    found = await requests.by_id(turn.db, number)
    missing = [one for one in found.lines if one.asked is None] if found and found.state in WAITING else []
    if not found or not missing or turn.asks:
        return
    line, packs = missing[0], await materials.packs(turn.db)
    about = {"request": number, "item": line.item, "colour": line.colour, "refused": DROPPED}
    item = named(line.item, line.colour)
    if line.said_unit and line.proposed is None:
        # "1 gulung": she said it well; what a roll holds is for the coordinator to tell.
        return
    if line.proposed is None:
        await turn.ask(
            "amount-how-much", "amount", about, (), call=turn.person.call_name, item=item, **_example(line.item)
        )
        return
    quantity, unit = shown(line.item, line.proposed, packs)
    yes = Option(
        "button-yes-amount", "amount", {**about, "amount": line.proposed}, {"quantity": quantity, "unit": unit}
    )
    left = await _masks_left(turn, found.person_id, line.item)
    key = "amount-unit" if line.said_quantity else "amount-proposed"
    if left is not None and not line.said_quantity:
        plenty = "amount-proposed-plenty" if turn.usual and left > SOON_DAYS * turn.usual else "amount-proposed-left"
        key = plenty if left else "amount-proposed-out"
    await turn.ask(
        key,
        "amount",
        {**about, "no": 1},
        [yes, Option("button-other-amount", "other-amount", about)],
        call=turn.person.call_name,
        item=item,
        quantity=quantity,
        unit=unit,
        masks=left or 0,
    )


def _example(item: str) -> dict[str, str]:
    """An amount as people say it of a material."""
    return {"example": "2 klos" if item in USUALLY_IN else "10 meter" if item in LENGTHS else "5 biji"}


async def _masks_left(turn: Turn, person_id: int, item: str) -> int | None:
    """How many masks her material still makes; None where it was never recorded."""
    ingredients, held = await materials.for_work(turn.db, person_id)
    home = ledger.home(person_id)
    if (home, item) not in await materials.ever_at(turn.db, home):
        return None
    return lasts(per_piece(ingredients, None, turn.today), held).get(item)


async def chosen(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She said how much."""
    found = await requests.by_id(turn.db, arguments["request"])
    if found is None or turn.person.id not in (found.person_id, found.actor_id) or found.state not in WAITING:
        await standing.say(turn, "stale-material")
        return
    key = (arguments["item"], arguments["colour"])
    lines = [replace(one, asked=arguments["amount"]) if (one.item, one.colour) == key else one for one in found.lines]
    await requests.change(turn.db, found.id, lines, turn.cause_id)
    turn.did("material-amount")
    proposed = next((one.proposed for one in found.lines if (one.item, one.colour) == key), None)
    if proposed != arguments["amount"]:
        await standing.tell_deciders(turn, found.id, "material-request-changed")
    packs = await materials.packs(turn.db)
    line = next((one for one in lines if (one.item, one.colour) == key), None)
    turn.reply("amount-noted", call=turn.person.call_name, lines=[standing.line_said(line, packs)] if line else [])
    await ask_missing(turn, found.id)


async def other(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """Another amount than proposed: she writes it."""
    item = named(arguments["item"], arguments["colour"])
    shown_as = {"item": item, **_example(arguments["item"])}
    await turn.ask("amount-how-much", "amount", dict(arguments), (), call=turn.person.call_name, **shown_as)


async def written(turn: Turn, question: Question) -> bool:
    """Whether the text says how much of what was asked about; a number that may be masks is asked about."""
    about, packs = question.about, await materials.packs(turn.db)
    text, item = normal(turn.said.text), about["item"]
    if not about["options"] and BARE_YES.fullmatch(text):
        await other(turn, {key: about[key] for key in ("request", "item", "colour", "refused")})
        return True
    if UP_TO_YOU.fullmatch(text):
        await turn.close_question()
        turn.did("material-amount")
        turn.reply("amount-left", call=turn.person.call_name)
        return True
    if AS_USUAL.fullmatch(text) and about["options"]:
        await turn.close_question()
        await chosen(turn, about["options"][0][1])
        return True
    if (found := FOR_MASKS.search(text)) and (amount := await _for_masks(turn, item, int(found["count"]))):
        await turn.close_question()
        await chosen(turn, {**{key: about[key] for key in ("request", "item", "colour")}, "amount": amount})
        return True
    if OF_A_DAY.search(text):
        return False
    read_as = read(text, turn.sent_at)
    if TELLS_MASKS.search(text) or read_as.portions:
        return False
    given = measures.known_amounts(turn, text, packs, item)
    named = {one.material.item if isinstance(one, Unknown) else one.item for one in given}
    if len(read_as.reports) == 1 and (item in LENGTHS or not given) and not COLOURED.search(text):
        await ask_number(turn, read_as.reports[0].pieces, about)
        return True
    if read_as.reports and not given:
        await other(turn, {key: about[key] for key in ("request", "item", "colour", "refused")})
        return True
    vague = [one for one in given if isinstance(one, Unknown) and one.material.unit is None and item not in USUALLY_IN]
    if not given or named != {item} or vague:
        return False
    await turn.close_question()
    await _take(turn, about, given)
    return True


async def _for_masks(turn: Turn, item: str, masks: int) -> int:
    """What so many masks take of a material; 0 where no recipe says."""
    ingredients, _ = await materials.for_work(turn.db, turn.person.id)
    return per_piece(ingredients, None, turn.today).get(item, 0) * masks


async def _take(turn: Turn, about: Mapping[str, Any], given: Sequence[Amount | Unknown]) -> None:
    """Her words take the place of the line that was asked about: an amount, several colours, so many rolls."""
    found = await requests.by_id(turn.db, about["request"])
    if len(given) == 1 and isinstance(given[0], Amount) and given[0].colour in ("", about["colour"]):
        picked = {"request": about["request"], "item": about["item"], "colour": about["colour"]}
        await chosen(turn, {**picked, "amount": given[0].quantity})
        return
    if found is None or found.state not in WAITING:
        await standing.say(turn, "stale-material")
        return
    fresh = [_line(one) for one in given]
    keys = {(one.item, one.colour) for one in fresh} | {(about["item"], about["colour"])}
    lines = [one for one in found.lines if (one.item, one.colour) not in keys] + fresh
    await requests.change(turn.db, found.id, lines, turn.cause_id)
    turn.did("material-amount")
    await standing.tell_deciders(turn, found.id, "material-request-changed")
    packs = await materials.packs(turn.db)
    shown_lines = [standing.line_said(one, packs) for one in fresh]
    turn.reply("amount-noted", call=turn.person.call_name, lines=shown_lines)
    await ask_missing(turn, found.id)


def _line(one: Amount | Unknown) -> Line:
    if isinstance(one, Amount):
        return Line(one.item, one.colour, None, None, one.quantity, None)
    said = one.material
    return Line(said.item, said.colour or "", said.quantity, said.unit or USUALLY_IN.get(said.item), None, None)


async def ask_number(turn: Turn, number: int, about: Mapping[str, Any]) -> None:
    """A bare number after "how much elastic?": metres (or reels), or masks that are done?"""
    unit, packs = USUALLY_IN.get(about["item"], "m"), await materials.packs(turn.db)
    report = {"pieces": number, "defects": 0, "size": None, "date": turn.today.isoformat()}
    word = "klos" if unit == "roll" and (about["item"], unit) in packs else "m"
    metres = {
        "request": about["request"],
        "item": about["item"],
        "colour": about["colour"],
        "amount": in_base(about["item"], number, unit, packs) or round(number * IN_CM["m"]),
    }
    options = [
        Option("button-yes-amount", "amount", metres, {"quantity": number, "unit": word}),
        Option("button-pieces", "keep", {"reports": [report], "source": turn.source_id}, {"pieces": number}),
    ]
    about = {"source": turn.source_id, "reports": []}
    shown_as = {"pieces": number, "unit": "meter" if word == "m" else word}
    await turn.ask("amount-or-masks", "unit", about, options, call=turn.person.call_name, **shown_as)


def which(text: str) -> int | None:
    """ "meter" (0) or "masker" (1), as an answer to which of the two a number is."""
    return 1 if MASKS.fullmatch(text) else 0 if METRES.fullmatch(text) else None
