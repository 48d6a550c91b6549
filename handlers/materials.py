"""A tailor asks for material: kept, passed on at once, changed, withdrawn; what is missing is asked once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers import passports, reports, supplies, titip
from handlers.forwarding import LONGEST
from handlers.reading import Material, Reading, amounts, read, who_is_named
from handlers.reading.normal import normal
from handlers.rules.names import clean
from handlers.rules.supply import IN_CM, LENGTHS, USUALLY_IN, in_base, lasts, per_piece, proposal, shown
from handlers.supplies import Amount, amount_line, named
from handlers.turn import Option, Turn
from storage import conversations, ledger, materials, people, requests
from storage.conversations import Question
from storage.materials import Packs
from storage.people import Person
from storage.requests import WAITING, Line, Request

FOR_OTHER = re.compile(
    r"(?:(?:untuk|buat|kanggo|gawe|kagem|titipan) (?P<name>(?:\w+ ?){1,4})$|(?P<first>(?:\w+ ){1,3}?)"
    r"(?:minta|butuh|perlu|njaluk|nyuwun|kehabisan)\b)"
)
AGAIN = re.compile(
    r"(?:(?:minta|kirim|pesan|njaluk) )?(?:bahan ?)?(?:lagi )?(?:sama|podo|padha|persis)?(?:nya)? ?"
    r"(?:seperti|spt|kayak|kyk|koyo|kaya|persis) (?:yang |yg )?(?:kemarin|kmrn|wingi|biasa|biasanya|dulu|tadi|terakhir)"
    r"(?: bu| mbak| pak| ya)*"
)
NOT_NEEDED = re.compile(
    r"(?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten) (?:usah|jadi|perlu|sido|sios)(?: bu| mbak| pak| dulu)*"
)
BARE_YES = re.compile(r"(?:ya|iya|iyo|yo|nggih|inggih|ok|oke)(?: bu| mbak| pak)*")
ASKED_FOR = re.compile(r"minta|kirim|pesan|njaluk|bahan")
# What a no to a question about material says.
DROPPED = "material-dropped"
OFFERED = ("kain", "karet", "benang")
MOST_OFFERED = 6


async def request(turn: Turn, reading: Reading) -> None:
    """She asks for material, or says that it ran out: kept, told to the coordinator, and the missing amount asked."""
    person = await _for_whom(turn) or turn.person
    packs = await materials.packs(turn.db)
    lines = await _lines(turn, person, reading.materials, packs)
    before = await requests.from_source(turn.db, turn.source_id) if turn.said.kind == "edit" else []
    if before:
        await _edited(turn, before[-1], lines, packs)
        return
    await _ask_for(turn, person, lines, packs, turn.said.text[:LONGEST])


async def _ask_for(turn: Turn, person: Person, lines: Sequence[Line], packs: Packs, said: str = "") -> None:
    """What waits already is asked for again, the rest is a new request."""
    waiting = {
        (one.item, one.colour): found for found in await requests.of(turn.db, person.id, WAITING) for one in found.lines
    }
    same = [one for one in lines if (one.item, one.colour) in waiting]
    for number in dict.fromkeys(waiting[one.item, one.colour].id for one in same):
        await _amend(turn, number, [one for one in same if waiting[one.item, one.colour].id == number], packs)
    new = [one for one in lines if one not in same]
    if new:
        await _new(turn, person, new, packs, said)


async def _for_whom(turn: Turn) -> Person | None:
    """Another tailor of her workshop, if the message asks for her: "Ani minta karet", "karet 5 m untuk Ani"."""
    found = FOR_OTHER.search(normal(turn.said.text).rstrip(". "))
    name = (found["name"] or found["first"] or "").strip() if found else ""
    if not name:
        return None
    who = who_is_named(name, titip.circle(one for one in await titip.around(turn) if one.is_tailor))
    return await titip.neighbour(turn, who[0]) if len(who) == 1 else None


async def _lines(turn: Turn, person: Person, asked: Sequence[Material], packs: Packs) -> list[Line]:
    """Each material with what it comes to, or else with what we propose."""
    usual = turn.usual if person.id == turn.person.id else await people.usual_day(turn.db, person.id, turn.today)
    ingredients, _ = await materials.for_work(turn.db, person.id)
    taken = per_piece(ingredients, None, turn.today)
    held = await passports.held(turn.db, person.id)
    lines: dict[tuple[str, str], Line] = {}
    for one in asked:
        base = in_base(one.item, one.quantity, one.unit, packs)
        offer = None
        unit = one.unit or (USUALLY_IN.get(one.item) if one.quantity is not None else None)
        if base is None and one.quantity is not None and unit is None:
            offer = in_base(one.item, one.quantity, "m", packs)
        elif base is None and one.quantity is None:
            offer = proposal(one.item, taken, round(usual) if usual else None, held.get(one.item, 0))
            offer = offer or await _as_last_time(turn, person.id, one.item)
        key = (one.item, one.colour or "")
        lines[key] = Line(*key, one.quantity, unit, base, offer)
    return list(lines.values())


async def _as_last_time(turn: Turn, person_id: int, item: str) -> int | None:
    last = await requests.last_of(turn.db, person_id)
    return next((one.amount for one in last.lines if one.item == item), None) if last else None


async def _new(turn: Turn, person: Person, lines: Sequence[Line], packs: Packs, said: str) -> None:
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
    heard = {"said": said} if said else {}
    told = await passports.tell_deciders(turn, number, f"material-request{'' if said else '-pressed'}", **heard)
    undo = [] if turn.spoke else [Option("button-undo", "withdraw", {"request": number})]
    whose: dict[str, Any] = {"name": clean(person.call_name)} if person.id != turn.person.id else {}
    key = ("material-passed-on-for" if whose else "material-passed-on") if told else "material-nobody"
    shown_lines = [_line_said(one, packs) for one in lines]
    turn.reply(key, options=undo, call=turn.person.call_name, lines=shown_lines, **whose)
    await _ask_missing(turn, number)


def _line_said(one: Line, packs: Packs) -> list[Any]:
    """A line as she said it; one whose amount is understood in its unit."""
    if one.amount is not None and one.asked is not None:
        return amount_line(one.item, one.colour, one.asked, packs)
    return supplies.as_said(Material(one.item, one.said_quantity, one.said_unit, one.colour or None))


async def _amend(turn: Turn, number: int, new: Sequence[Line], packs: Packs) -> None:
    """What waits already is asked for again: another amount replaces it, the same is said to be waiting."""
    found = await requests.by_id(turn.db, number)
    if found is None:
        return
    fresh = {(one.item, one.colour): one for one in new}
    lines = [_changed(one, fresh.get((one.item, one.colour))) for one in found.lines]
    changed = [one for one, was in zip(lines, found.lines, strict=True) if one != was]
    if not changed:
        turn.did("material-request")
        said = [_line_said(one, packs) for one in found.lines if (one.item, one.colour) in fresh]
        turn.reply("material-waits", call=turn.person.call_name, lines=said)
        await _ask_missing(turn, number)
        return
    await requests.change(turn.db, number, lines, turn.cause_id)
    await _say_changed(turn, number, lines, packs)


def _changed(was: Line, new: Line | None) -> Line:
    """A line with a new amount, if one is named."""
    if new is None or (new.asked is None and new.said_quantity is None):
        return was
    return replace(
        was, said_quantity=new.said_quantity, said_unit=new.said_unit, asked=new.asked, proposed=new.proposed
    )


async def _say_changed(turn: Turn, number: int, lines: Sequence[Line], packs: Packs) -> None:
    turn.did("material-changed")
    await passports.tell_deciders(turn, number, "material-request-changed")
    turn.reply("material-changed", call=turn.person.call_name, lines=[_line_said(one, packs) for one in lines])
    await _ask_missing(turn, number)


async def _edited(turn: Turn, was: Request, lines: Sequence[Line], packs: Packs) -> None:
    """The message that asked was changed."""
    if was.state not in WAITING:
        turn.did("material-request")
        await passports.tell_deciders(turn, was.id, "material-edited-late", said=turn.said.text[:LONGEST])
        turn.reply("material-decided", call=turn.person.call_name)
    elif [(one.item, one.colour, one.asked) for one in lines] == [(o.item, o.colour, o.asked) for o in was.lines]:
        turn.note = "edit without change"
    else:
        await requests.change(turn.db, was.id, lines, turn.cause_id)
        await _say_changed(turn, was.id, lines, packs)


# What is missing


async def _ask_missing(turn: Turn, number: int) -> None:
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
    other = Option("button-other-amount", "other-amount", about)
    if line.proposed is None:
        await turn.ask("amount-how-much", "amount", about, (), call=turn.person.call_name, item=item)
        return
    quantity, unit = shown(line.item, line.proposed, packs)
    yes = Option(
        "button-yes-amount", "amount", {**about, "amount": line.proposed}, {"quantity": quantity, "unit": unit}
    )
    left = await _masks_left(turn, found.person_id, line.item)
    key = "amount-unit" if line.said_quantity else "amount-proposed"
    if left is not None and not line.said_quantity:
        key = "amount-proposed-left" if left else "amount-proposed-out"
    await turn.ask(
        key,
        "amount",
        {**about, "no": 1},
        [yes, other],
        call=turn.person.call_name,
        item=item,
        quantity=quantity,
        unit=unit,
        masks=left or 0,
    )


async def _masks_left(turn: Turn, person_id: int, item: str) -> int | None:
    """How many masks her material still makes; None where it was never recorded."""
    ingredients, held = await materials.for_work(turn.db, person_id)
    home = ledger.home(person_id)
    if (home, item) not in await materials.ever_at(turn.db, home):
        return None
    return lasts(per_piece(ingredients, None, turn.today), held).get(item)


async def amount_chosen(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She said how much."""
    found = await requests.by_id(turn.db, arguments["request"])
    if found is None or turn.person.id not in (found.person_id, found.actor_id) or found.state not in WAITING:
        await passports.say(turn, "stale-material")
        return
    key = (arguments["item"], arguments["colour"])
    lines = [replace(one, asked=arguments["amount"]) if (one.item, one.colour) == key else one for one in found.lines]
    await requests.change(turn.db, found.id, lines, turn.cause_id)
    turn.did("material-amount")
    proposed = next((one.proposed for one in found.lines if (one.item, one.colour) == key), None)
    if proposed != arguments["amount"]:
        await passports.tell_deciders(turn, found.id, "material-request-changed")
    packs = await materials.packs(turn.db)
    chosen = next((one for one in lines if (one.item, one.colour) == key), None)
    turn.reply("amount-noted", call=turn.person.call_name, lines=[_line_said(chosen, packs)] if chosen else [])
    await _ask_missing(turn, found.id)


async def other_amount(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """Another amount than proposed: she writes it."""
    item = named(arguments["item"], arguments["colour"])
    await turn.ask("amount-how-much", "amount", dict(arguments), (), call=turn.person.call_name, item=item)


async def amount_written(turn: Turn, question: Question) -> bool:
    """Whether the text says how much of what was asked about; a bare number may be masks, and is asked about."""
    about, packs = question.about, await materials.packs(turn.db)
    text = normal(turn.said.text)
    if not about["options"] and BARE_YES.fullmatch(text):
        await other_amount(turn, {key: about[key] for key in ("request", "item", "colour", "refused")})
        return True
    if NOT_NEEDED.fullmatch(text):
        await conversations.close(turn.db, turn.channel, turn.address)
        await withdraw(turn, about)
        return True
    found = supplies.known_amounts(turn, text, packs, about["item"])
    if len(found) != 1:
        return False
    one = found[0]
    number = re.fullmatch(r"(\d{1,4})(?: saja| ae| bu| mbak)*", text)
    if number and about["item"] in LENGTHS:
        await _ask_number(turn, int(number[1]), about)
        return True
    if not isinstance(one, Amount) or one.item != about["item"] or read(text, turn.sent_at).reports:
        return False
    await conversations.close(turn.db, turn.channel, turn.address)
    chosen = {"request": about["request"], "item": one.item, "colour": about["colour"], "amount": one.quantity}
    await amount_chosen(turn, chosen)
    return True


async def _ask_number(turn: Turn, number: int, about: Mapping[str, Any]) -> None:
    """A bare number after "how much elastic?": metres, or masks that are done?"""
    report = {"pieces": number, "defects": 0, "size": None, "date": turn.today.isoformat()}
    metres = {
        "request": about["request"],
        "item": about["item"],
        "colour": about["colour"],
        "amount": round(number * IN_CM["m"]),
    }
    options = [
        Option("button-yes-amount", "amount", metres, {"quantity": number, "unit": "m"}),
        Option("button-pieces", "keep", {"reports": [report], "source": turn.source_id}, {"pieces": number}),
    ]
    about = {"source": turn.source_id, "reports": []}
    await turn.ask("amount-or-masks", "report", about, options, call=turn.person.call_name, pieces=number)


# By buttons, and again


async def how_to_ask(turn: Turn, _: str) -> None:
    """ "minta bahan": what she may need, as buttons."""
    packs = await materials.packs(turn.db)
    ingredients, _held = await materials.for_work(turn.db, turn.person.id)
    taken, held = per_piece(ingredients, None, turn.today), await passports.held(turn.db, turn.person.id)
    options = []
    for item in list(taken or OFFERED)[:MOST_OFFERED]:
        offer = proposal(item, taken, turn.usual, held.get(item, 0))
        quantity, unit = shown(item, offer, packs) if offer else (None, None)
        shows = {"item": item.capitalize()} | ({"quantity": quantity, "unit": unit} if offer else {})
        options.append(
            Option("button-item-amount" if offer else "button-item", "ask-item", {"item": item, "amount": offer}, shows)
        )
    about = {"source": turn.source_id, "refused": DROPPED}
    await turn.ask("material-how", "what", about, options, call=turn.person.call_name)


async def ask_item(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She pressed a material."""
    line = Line(arguments["item"], "", None, None, arguments["amount"], None)
    await _ask_for(turn, turn.person, [line], await materials.packs(turn.db))


async def again(turn: Turn, text: str) -> bool:
    """ "minta seperti kemarin": the last request once more, after a yes."""
    open_what = turn.question is not None and turn.question.kind == "what"
    if not (AGAIN.fullmatch(text) and (open_what or ASKED_FOR.match(text))):
        return False
    last, packs = await requests.last_of(turn.db, turn.person.id), await materials.packs(turn.db)
    lines = [one for one in last.lines if one.amount] if last else []
    if not lines:
        about = {"source": turn.source_id, "refused": DROPPED}
        await turn.ask("material-never", "what", about, (), call=turn.person.call_name)
        return True
    kept = [{"item": one.item, "colour": one.colour, "amount": one.amount} for one in lines]
    options = [Option("button-ask-again", "ask-again", {"lines": kept}), Option("button-not-that", "drop-material")]
    said = [amount_line(one.item, one.colour, one.amount or 0, packs) for one in lines]
    await turn.ask("material-again", "choice", {}, options, call=turn.person.call_name, lines=said)
    return True


async def ask_again(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She wants the same as last time."""
    lines = [Line(one["item"], one["colour"], None, None, one["amount"], None) for one in arguments["lines"]]
    await _ask_for(turn, turn.person, lines, await materials.packs(turn.db))


async def drop_material(turn: Turn, _: Mapping[str, Any]) -> None:
    """She doesn't want it after all."""
    turn.did("dropped")
    turn.reply("material-dropped", call=turn.person.call_name)


# Taking back


async def withdraw(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The button under a request."""
    found = await requests.by_id(turn.db, arguments["request"])
    if found is None or turn.person.id not in (found.person_id, found.actor_id):
        await passports.say(turn, "stale-material")
        return
    await _withdraw(turn, found)


async def _withdraw(turn: Turn, found: Request) -> None:
    if found.state == "withdrawn":
        await passports.say(turn, "material-withdrawn-before")
    elif not await requests.withdraw(turn.db, found.id):
        turn.did("material-request")
        await passports.tell_deciders(turn, found.id, "material-not-needed")
        turn.reply("material-decided", call=turn.person.call_name)
    else:
        turn.did("material-withdrawn")
        await passports.tell_deciders(turn, found.id, "material-withdrawn-told")
        packs = await materials.packs(turn.db)
        turn.reply("material-withdrawn", call=turn.person.call_name, lines=[_line_said(o, packs) for o in found.lines])


async def withdraw_latest(turn: Turn) -> bool:
    """ "batal": whether what she said last was a request that still waits; then it is taken back."""
    waiting = await requests.of(turn.db, turn.person.id, WAITING)
    moved = await ledger.last_cause(turn.db, turn.person.id, turn.today - reports.LATELY)
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
        turn.reply("material-none-waiting", call=turn.person.call_name)
