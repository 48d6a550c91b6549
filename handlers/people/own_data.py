"""One's own data: shown, taken away as a file, corrected, erased; each by a word."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Any

from handlers.people import enrolment_form, filling
from handlers.reading import personal
from handlers.reading.names import clean, last_words
from handlers.reading.normal import normal
from handlers.reading.personal import holds_private
from handlers.speaking import passing_on
from handlers.talk.turn import Option, Turn
from handlers.words import day_name
from storage import audit, consents, erasure, inbox, ledger, loans, materials, own_data, people, profiles
from storage.consents import PURPOSES
from storage.conversations import Question
from storage.database import Database
from storage.outbox import ANSWER, Content, Letter
from storage.people import Person

FILE_NAME = "data-saya.json"


async def show(turn: Turn, _: str) -> None:
    """ "data saya": what is kept, in plain words, with a file of everything."""
    found = await own_data.everything(turn.db, turn.person.id)
    text = json.dumps(found, ensure_ascii=False, indent=2)
    turn.did("data-shown")
    turn.reply("own-data", call=turn.person.call_name, lines=await about(turn.db, turn.person, turn.zone))
    attached = Content("own-data-file", {}, attach={"name": FILE_NAME, "text": text})
    turn.letters.append(Letter(turn.channel, turn.address, attached, "own-data", ANSWER, turn.cause_id))


async def about(db: Database, person: Person, zone: tzinfo) -> list[list[Any]]:
    """What is kept of somebody, line by line: who she is, what she agreed to, what she made, who read what."""
    said = await profiles.of(db, person.id)
    workshop = (await people.workshops(db)).get(person.workshop_id or 0)
    known: dict[str, Any] = {
        "name": person.name,
        "call": person.call_name,
        "guardian": said.guardian,
        "group": person.community,
        "away": None if said.called_away is None else str(said.called_away).lower(),
        "workshop": workshop,
        "phone": person.phone,
        "experience": said.experience,
        "machine": said.machine,
        "pieces": person.usual_pieces,
        "hours": said.hours,
        "questions": said.questions,
    }
    lines: list[list[Any]] = [[f"enrol-{name}", {"value": value}] for name, value in known.items() if value]
    lines += [[f"enrol-help-{one}", {}] for one in person.access.split()]
    given = await consents.of(db, person.id)
    holds = {one: given[one].given and (one != "reminders" or person.reminders) for one in PURPOSES if one in given}
    lines += [[f"consent-{'yes' if yes else 'no'}-{one}", {}] for one, yes in holds.items()]
    pieces, days, first = await own_data.made(db, person.id)
    if first:
        lines.append(["own-data-made", {"pieces": pieces, "days": days, "date": first}])
    for reader, _, at in await consents.readings(db, person.id):
        by = await people.by_id(db, reader) if reader else None
        day = at.astimezone(zone).date().isoformat()
        lines.append(["own-data-read", {"name": clean(by.call_name) if by else "none", "date": day_name(day)}])
    return lines


# "ganti …": what she may change herself, how it is read, and where it is kept.
CHANGES: dict[str, tuple[re.Pattern[str], Callable[[str], Any]]] = {
    "name": (re.compile(r"nama(?: lengkap)?"), personal.full_name),
    "call_name": (re.compile(r"(?:nama )?panggilan"), personal.full_name),
    "phone": (re.compile(r"(?:(?:nomor|nomer|no) )?(?:telepon|telpon|telp|hp|nomor|nomer|wa)"), personal.phone),
    "usual_pieces": (re.compile(r"target|jumlah(?: sehari)?"), personal.pieces_a_day),
    "experience": (re.compile(r"pengalaman"), enrolment_form.experience),
    "machine": (re.compile(r"mesin(?: jahit)?"), personal.machine),
    "hours": (re.compile(r"jam|waktu"), personal.hours),
    "community": (re.compile(r"kelompok"), enrolment_form.group_named),
    "access": (re.compile(r"bantuan(?: khusus)?|kebutuhan"), personal.helps),
}
NEEDS = ("community", "access")
# What is remembered when it is changed, so that it can be erased.
FORMER = {"name": "name", "call_name": "name", "phone": "phone"}


async def change(turn: Turn, rest: str) -> None:
    """ "ganti nama Sri Wahyuni"; without what it becomes, it is asked."""
    plain = rest.strip()
    for column, (pattern, _) in CHANGES.items():
        found = re.match(rf"(?:{pattern.pattern})(?:ku| saya)?(?: jadi| menjadi| dadi)?(?:[ :=]+|$)", plain)
        if found:
            told = plain[found.end() :]
            written = last_words(turn.said.text, told)
            await (_changed(turn, column, written) if written else _ask_what(turn, column))
            return
    if re.match(r"bengkel|peran", plain):
        told_ = await passing_on.tell_coordinators(turn, "forwarded", text=turn.said.text[: passing_on.LONGEST])
        turn.reply("forward-done" if told_ else "no-coordinator", call=turn.person.call_name)
        return
    turn.reply("own-change-how", call=turn.person.call_name)


async def _ask_what(turn: Turn, column: str) -> None:
    await turn.ask("own-change-what", "own-data", {"column": column}, [], column=column)


GIVEN_UP = re.compile(r"(?:(?:tidak|gak|ga|nggak|ndak|ora|mboten) (?:jadi|usah)|batal)(?: bu| deh| saja| aja)*")


async def written(turn: Turn, question: Question) -> bool:
    """What something of hers becomes; a report isn't it."""
    if filling.is_about_work(turn) and question.about["column"] not in ("usual_pieces", "machine", "hours", "phone"):
        return False
    if filling.HANDED.match(normal(turn.said.text)):
        return False
    await turn.close_question()
    if GIVEN_UP.fullmatch(normal(turn.said.text)):
        turn.reply("own-change-dropped", call=turn.person.call_name)
        return True
    await _changed(turn, question.about["column"], turn.said.phone or turn.said.text)
    return True


async def _changed(turn: Turn, column: str, text: str) -> None:
    value = CHANGES[column][1](text)
    person = turn.person
    if holds_private(text) and column not in FORMER:
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("form-not-kept")
    if column in NEEDS and not await _may_keep_needs(turn):
        turn.reply("own-change-consent", call=person.call_name)
        return
    if value is None:
        turn.reply("own-change-unread", call=person.call_name)
        await _ask_what(turn, column)
        return
    if column == "access":
        value = personal.access_of(value)
    if column in ("experience", "machine", "hours"):
        await profiles.set_field(turn.db, person.id, column, value, turn.now)
    else:
        if column in FORMER and getattr(person, column):
            await profiles.remember_former(turn.db, person.id, FORMER[column], getattr(person, column))
        await people.set_field(turn.db, person.id, column, value)
    await audit.note(turn.db, turn.now, f"person:{person.id}", f"changed:{column}", f"person:{person.id}")
    turn.did("own-changed")
    turn.known = await people.by_id(turn.db, person.id)
    turn.reply("own-changed", call=turn.person.call_name)
    if column in ("name", "phone"):
        await passing_on.tell_coordinators(turn, "own-changed-told", was=person.name, column=column)


async def _may_keep_needs(turn: Turn) -> bool:
    needs = (await consents.of(turn.db, turn.person.id)).get("needs")
    return needs is not None and needs.given


async def ask_to_erase(turn: Turn, _: str) -> None:
    """ "hapus data saya": what goes and what stays, then yes or no."""
    held = await materials.at(turn.db, ledger.home(turn.person.id))
    lent = await loans.open_ones(turn.db, turn.person.id)
    owes = "true" if any(one.quantity > 0 for one in held) or lent else "false"
    options = [
        Option("button-erase", "erase"),
        Option("button-keep-data", "drop", {"key": "erase-dropped"}),
    ]
    await turn.ask("erase-ask", "erase", {}, options, call=turn.person.call_name, owes=owes)


async def erase(turn: Turn, _: Mapping[str, Any]) -> None:
    """She has confirmed: everything of her goes, and what she made stays under a number."""
    person = turn.person
    coordinators = await people.coordinators_of(turn.db, person.workshop_id, but=person.id)
    await erasure.erase(turn.db, person.id, turn.cause_id)
    await audit.note(turn.db, turn.now, f"person:{person.id}", "erased", f"person:{person.id}")
    turn.known, turn.shared = None, False
    turn.did("erased")
    farewell = Content("erased", {})
    turn.letters.append(Letter(turn.channel, turn.address, farewell, "erased", ANSWER, turn.cause_id))
    for account in coordinators:
        turn.tell(account, "erased-told", topic="erased-told", number=str(person.id))
