"""A tailor asks for material: kept, passed on at once, changed, withdrawn; what is missing is asked once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from handlers.masks import for_others, reporting
from handlers.reading import Doubt, Intent, Material, Reading, amounts, read, who_is_named
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.requests import how_much, standing
from handlers.requests.how_much import DROPPED
from handlers.requests.measures import amount_line
from handlers.rules.supply import LENGTHS, USUALLY_IN, in_base, per_piece, proposal, shown
from handlers.speaking.passing_on import LONGEST
from handlers.talk.turn import Act, Option, Turn
from storage import ledger, materials, outbox, people, requests, shipments
from storage.conversations import Question
from storage.materials import Packs
from storage.people import Person
from storage.requests import WAITING, Line, Request

FOR_OTHER = re.compile(
    r"(?:(?:untuk|buat|kanggo|gawe|kagem|titipan) (?P<name>(?:\w+ ?){1,4})$|(?P<first>(?:\w+ ){1,3}?)"
    r"(?:minta|butuh|perlu|njaluk|nyuwun|kehabisan)\b)"
)
NO_NAME = re.compile(
    r"\b(?:kalau|kalo|nek|yen|tolong|mohon|minta|bisa|boleh|apa|mau|saya|aku|kulo|sempat|sekalian|juga|lagi|besok|stok|bu|pak)\b"
)
AGAIN = re.compile(
    r"(?:(?:minta|kirim|pesan|njaluk) )?(?:bahan ?)?(?:lagi )?(?:sama|podo|padha|persis)?(?:nya)? ?"
    r"(?:seperti|spt|kayak|kyk|koyo|kaya|persis) (?:yang |yg )?(?:kemarin|kmrn|wingi|biasa|biasanya|dulu|tadi|terakhir)"
    r"(?: bu| mbak| pak| ya)*"
)
# "minta karet untuk 50 masker"
FOR_MASKS = re.compile(r"\b(?:untuk|buat|kanggo|gawe|damel|cukup) (?P<count>\d{1,4}) (?:masker|mskr|biji|pcs)\b")
MORE = re.compile(r"\b(?:di)?(?:tambah|tambahi|tambahin|ditambahi)\b")
SOFTLY = re.compile(
    r"(?P<eh>eh|oh|ralat|maksudnya|maksud saya|salah|lha)?[, ]*(?P<number>\d{1,4})(?P<only> (?:aja|saja|ae|tok|thok))?"
    r"(?: bu| mbak| pak)*"
)
NOT_NEEDED = re.compile(r"(?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten) (?:usah|jadi|perlu|sido|sios)\b\D*")
# "karet habis": there is none, whatever is written. "hampir habis" is not out yet.
RUN_OUT = re.compile(
    r"(?<!hampir )(?<!mau )(?<!arep )(?<!ameh )(?<!meh )\b(?:habis|abis|kehabisan|entek|enthek|telas|kosong|ludes)\b"
)
ASKED_FOR = re.compile(r"minta|kirim|pesan|njaluk|bahan")
OFFERED = ("kain", "karet", "benang")
MOST_OFFERED = 6


async def request(turn: Turn, reading: Reading) -> None:
    """She asks for material, or says that it ran out: kept, told to the coordinator, and the missing amount asked."""
    person, unknown = await _for_whom(turn)
    if unknown:
        turn.reply("material-for-unknown", name=clean(unknown).title(), call=turn.person.call_name)
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


async def _material_or_masks(turn: Turn, one: Material) -> None:
    """ "20 kain batik": so much cloth, or masks of it? Nothing is passed on before she says."""
    pieces = round(one.quantity or 0)
    packs = await materials.packs(turn.db)
    amount = in_base(one.item, one.quantity, one.unit or USUALLY_IN.get(one.item), packs)
    amount = amount or in_base(one.item, one.quantity, "m", packs)
    report = {"pieces": pieces, "defects": 0, "size": None, "date": turn.today.isoformat()}
    unit = "klos" if one.item in USUALLY_IN else "m" if one.item in LENGTHS else "biji"
    options = [
        Option(
            "button-yes-amount", "ask-item", {"item": one.item, "amount": amount}, {"quantity": pieces, "unit": unit}
        ),
        Option("button-pieces", "keep", {"reports": [report], "source": turn.source_id}, {"pieces": pieces}),
    ]
    about = {"source": turn.source_id, "reports": [], "refused": DROPPED}
    shown_as = {"pieces": pieces, "unit": f"{'meter' if unit == 'm' else unit} {one.item}"}
    await turn.ask("amount-or-masks", "unit", about, options, call=turn.person.call_name, **shown_as)


async def _for_whom(turn: Turn) -> tuple[Person, str]:
    """For whom the message asks: "Ani minta karet", "karet 5 m untuk Ani"; and the name of one whom nobody knows."""
    text = normal(turn.said.text).rstrip(". ")
    found = FOR_OTHER.search(text)
    name = (found["name"] or found["first"] or "").strip() if found else ""
    if not name or FOR_MASKS.search(text):
        return turn.person, ""
    who = who_is_named(name, for_others.circle(one for one in await for_others.around(turn) if one.is_tailor))
    person = await for_others.neighbour(turn, who[0]) if len(who) == 1 else None
    words = name.split()
    named = len(words) <= 2 and not NO_NAME.search(name) and read(words[-1], turn.sent_at).may_name
    unknown = name if person is None and named else ""
    return person or turn.person, unknown


async def _lines(turn: Turn, person: Person, asked: Sequence[Material], packs: Packs) -> list[Line]:
    """Each material with what it comes to, or else with what we propose."""
    usual = turn.usual if person.id == turn.person.id else await people.usual_day(turn.db, person.id, turn.today)
    ingredients, _ = await materials.for_work(turn.db, person.id)
    taken = per_piece(ingredients, None, turn.today)
    home, coming = await standing.at_home_and_coming(turn.db, person.id)
    found = FOR_MASKS.search(normal(turn.said.text))
    masks = int(found["count"]) if found else 0
    if masks and asked == (Material("kain", None, None, None),) and "bahan" in turn.said.text.casefold():
        asked = [Material(item, None, None, None) for item in taken] or asked
    out = RUN_OUT.search(normal(turn.said.text)) is not None
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
    told = await standing.tell_deciders(turn, number, f"material-request{'' if said else '-pressed'}", **heard)
    undo = [] if turn.spoke else [Option("button-undo", "withdraw", {"request": number})]
    whose: dict[str, Any] = {"name": clean(person.call_name)} if person.id != turn.person.id else {}
    key = ("material-passed-on-for" if whose else "material-passed-on") if told else "material-nobody"
    shown_lines = [standing.line_said(one, packs) for one in lines]
    turn.reply(key, options=undo, call=turn.person.call_name, lines=shown_lines, **whose)
    await how_much.ask_missing(turn, number)


async def _amend(turn: Turn, number: int, new: Sequence[Line], packs: Packs) -> None:
    """What waits already is asked for again: another amount replaces it, the same is said to be waiting."""
    found = await requests.by_id(turn.db, number)
    if found is None:
        return
    fresh = {(one.item, one.colour): one for one in new}
    more = MORE.search(normal(turn.said.text)) is not None
    lines = [_changed(one, fresh.get((one.item, one.colour)), more=more) for one in found.lines]
    changed = [one for one, was in zip(lines, found.lines, strict=True) if one != was]
    if not changed:
        turn.did("material-request")
        said = [standing.line_said(one, packs) for one in found.lines if (one.item, one.colour) in fresh]
        turn.reply("material-waits", call=turn.person.call_name, lines=said)
        await how_much.ask_missing(turn, number)
        return
    await requests.change(turn.db, number, lines, turn.cause_id)
    await _say_changed(turn, number, lines, packs)


def _changed(was: Line, new: Line | None, *, more: bool) -> Line:
    """A line with a new amount, if one is named."""
    if new is None or (new.asked is None and new.said_quantity is None):
        return was
    if more and was.asked and new.asked:
        new = replace(new, said_quantity=None, said_unit=None, asked=was.asked + new.asked)
    return replace(
        was, said_quantity=new.said_quantity, said_unit=new.said_unit, asked=new.asked, proposed=new.proposed
    )


async def _say_changed(turn: Turn, number: int, lines: Sequence[Line], packs: Packs) -> None:
    turn.did("material-changed")
    await standing.tell_deciders(turn, number, "material-request-changed")
    turn.reply("material-changed", call=turn.person.call_name, lines=[standing.line_said(one, packs) for one in lines])
    await how_much.ask_missing(turn, number)


async def _edited(turn: Turn, was: Request, lines: Sequence[Line], packs: Packs) -> None:
    """The message that asked was changed."""
    if was.state not in WAITING:
        turn.did("material-request")
        await standing.tell_deciders(turn, was.id, "material-edited-late", said=turn.said.text[:LONGEST])
        turn.reply("material-decided", call=turn.person.call_name)
    elif [(one.item, one.colour, one.asked) for one in lines] == [(o.item, o.colour, o.asked) for o in was.lines]:
        turn.note = "edit without change"
    else:
        await requests.change(turn.db, was.id, lines, turn.cause_id)
        await _say_changed(turn, was.id, lines, packs)


async def amount_written(turn: Turn, question: Question) -> bool:
    """Whether the text answers how much: an amount, or that she needs none after all."""
    if NOT_NEEDED.fullmatch(normal(turn.said.text)):
        await turn.close_question()
        await withdraw(turn, question.about)
        return True
    return await how_much.written(turn, question)


# By buttons, and again


async def how_to_ask(turn: Turn, _: str) -> None:
    """ "minta bahan": what she may need, as buttons."""
    packs = await materials.packs(turn.db)
    ingredients, _held = await materials.for_work(turn.db, turn.person.id)
    taken = per_piece(ingredients, None, turn.today)
    home, coming = await standing.at_home_and_coming(turn.db, turn.person.id)
    options = []
    for item in list(taken or OFFERED)[:MOST_OFFERED]:
        offer = proposal(item, taken, turn.usual, home.get(item, 0) + coming.get(item, 0))
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


async def again(turn: Turn, text: str) -> Act | None:
    """ "minta seperti kemarin": the last request once more, after a yes."""
    open_what = turn.question is not None and turn.question.kind == "what"
    asks = AGAIN.fullmatch(text) and (open_what or ASKED_FOR.match(text))
    return partial(_ask_again, turn) if asks else None


async def _ask_again(turn: Turn) -> None:
    last, packs = await requests.last_of(turn.db, turn.person.id), await materials.packs(turn.db)
    lines = [one for one in last.lines if one.amount] if last else []
    if not lines:
        about = {"source": turn.source_id, "refused": DROPPED}
        await turn.ask("material-never", "what", about, (), call=turn.person.call_name)
        return
    kept = [{"item": one.item, "colour": one.colour, "amount": one.amount} for one in lines]
    options = [Option("button-ask-again", "ask-again", {"lines": kept}), Option("button-not-that", "drop-material")]
    said = [amount_line(one.item, one.colour, one.amount or 0, packs) for one in lines]
    await turn.ask("material-again", "goods", {}, options, call=turn.person.call_name, lines=said)


async def ask_again(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She wants the same as last time."""
    lines = [Line(one["item"], one["colour"], None, None, one["amount"], None) for one in arguments["lines"]]
    await _ask_for(turn, turn.person, lines, await materials.packs(turn.db))


async def drop_material(turn: Turn, _: Mapping[str, Any]) -> None:
    """She doesn't want it after all."""
    turn.did("dropped")
    turn.reply("material-dropped", call=turn.person.call_name)


async def items_written(turn: Turn, question: Question) -> bool:
    """ "kain karo karet", after "what do you need?": whether the text names materials and no masks."""
    asked = amounts(turn.said.text, turn.sent_at)
    if not asked or read(turn.said.text, turn.sent_at).reports:
        return False
    await turn.close_question()
    await request(turn, Reading(Intent.MATERIAL, materials=asked))
    return question is not None


async def changed_mind(turn: Turn, text: str) -> Act | None:
    """ "eh 5 aja" right after a request for one material: metres, or masks? It is asked."""
    found = SOFTLY.fullmatch(text)
    if not found or not (found["eh"] or found["only"]) or turn.question:
        return None
    waiting = await requests.of(turn.db, turn.person.id, WAITING)
    lines = waiting[-1].lines if waiting else ()
    last = await outbox.last_said(turn.db, turn.channel, turn.address) if len(lines) == 1 else None
    if last not in ("material-passed-on", "material-changed", "amount-noted"):
        return None
    about = {"request": waiting[-1].id, "item": lines[0].item, "colour": lines[0].colour}
    return partial(how_much.ask_number, turn, int(found["number"]), about)


async def edited_away(turn: Turn, reading: Reading) -> bool:
    """An edited message that asked for material, or said what arrived, and doesn't any more."""
    if reading.materials:
        return False
    if await shipments.of_cause(turn.db, turn.source_id):
        turn.reply("edit-receipt", call=turn.person.call_name)
        return True
    asked = [one for one in await requests.from_source(turn.db, turn.source_id) if one.state in WAITING]
    if asked:
        options = [
            Option("button-remove", "withdraw", {"request": asked[0].id}),
            Option("button-keep", "drop-material"),
        ]
        await turn.ask("edit-request", "goods", {"refused": DROPPED}, options, call=turn.person.call_name)
    return bool(asked)


# Taking back


async def withdraw(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The button under a request."""
    found = await requests.by_id(turn.db, arguments["request"])
    if found is None or turn.person.id not in (found.person_id, found.actor_id):
        await standing.say(turn, "stale-material")
        return
    await _withdraw(turn, found)


async def _withdraw(turn: Turn, found: Request) -> None:
    if found.state == "withdrawn":
        await standing.say(turn, "material-withdrawn-before")
    elif not await requests.withdraw(turn.db, found.id):
        turn.did("material-request")
        await standing.tell_deciders(turn, found.id, "material-not-needed")
        turn.reply("material-decided", call=turn.person.call_name)
    else:
        turn.did("material-withdrawn")
        await standing.tell_deciders(turn, found.id, "material-withdrawn-told")
        packs = await materials.packs(turn.db)
        turn.reply(
            "material-withdrawn", call=turn.person.call_name, lines=[standing.line_said(o, packs) for o in found.lines]
        )


async def withdraw_latest(turn: Turn) -> bool:
    """ "batal": whether what she said last was a request that still waits; then it is taken back."""
    waiting = await requests.of(turn.db, turn.person.id, WAITING)
    moved = await ledger.last_cause(turn.db, turn.person.id, turn.today - reporting.LATELY)
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
