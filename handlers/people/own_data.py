"""One's own data: shown, taken away as a file, corrected, erased; each by a word."""

import json
from collections.abc import Callable
from datetime import timedelta, tzinfo
from typing import Any, ClassVar

from handlers.people import enrolment_form, filling, left_open
from handlers.reading import personal
from handlers.reading.form_said import hands_over
from handlers.reading.names import clean, last_words
from handlers.reading.own_data_said import Column, gives_up, is_for_a_coordinator, is_of_reminders, own_change
from handlers.reading.people_sheet import as_dialled
from handlers.reading.personal import holds_private
from handlers.reading.wishes_said import CallMe, wish_in
from handlers.rules.limits import LONGEST_PASSED_ON, MOST_READINGS
from handlers.rules.waits import SOON
from handlers.speaking import passing_on
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from handlers.words import day_name
from storage import (
    accounts,
    audit,
    consents,
    erasure,
    imported,
    inbox,
    own_data,
    people,
    profiles,
    workshops,
)
from storage.consents import PURPOSES
from storage.database import Database
from storage.outbox import Content
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

FILE_NAME = "data-saya.json"
# How what is still open of somebody who erased herself is settled, by what it is.
WAYS = {
    "leaving-lent": "erased-way-lent",
    "leaving-unchecked": "erased-way-unchecked",
    "leaving-owed": "erased-way-owed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Erase(Deed):
    """Erase oneself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData(Asked):
    """What does something that is kept of her become?"""

    waits: ClassVar[bool] = True
    own: ClassVar[bool] = True

    column: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseAsked(Asked):
    """Shall all that is kept of her be erased?"""

    yes_counts: ClassVar[timedelta] = SOON
    must_be_last: ClassVar[bool] = True
    own: ClassVar[bool] = True


async def show(turn: Turn, _: str) -> None:
    """ "data saya": what is kept, in plain words, with a file of everything."""
    found = await own_data.everything(turn.db, turn.person.id)
    text = json.dumps(found, ensure_ascii=False, indent=2)
    turn.did("data-shown")
    turn.reply("own-data", lines=await about(turn.db, turn.person, turn.zone))
    attached = Content("own-data-file", {}, attach={"name": FILE_NAME, "text": Spoken(text)})
    turn.send(attached, topic="own-data")


async def about(db: Database, person: Person, zone: tzinfo) -> list[list[Any]]:
    """What is kept of somebody, line by line: who she is, what she agreed to, what she made, who read what."""
    said = await profiles.of(db, person.id)
    workshop = (await workshops.names(db)).get(person.workshop_id or 0)
    known: dict[str, str | int | None] = {
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
    for reader, what, at in await consents.readings(db, person.id, MOST_READINGS):
        by = await people.by_id(db, reader) if reader else None
        day = at.astimezone(zone).date().isoformat()
        key = "own-data-read-pay" if what == "pay" else "own-data-read"
        lines.append([key, {"name": clean(by.call_name) if by else "none", "date": day_name(day)}])
    return lines


# "ganti …": what she may change herself, and how it is read.
READ: dict[Column, Callable[[str], Any]] = {
    "name": personal.full_name,
    "call_name": personal.full_name,
    "phone": personal.phone,
    "usual_pieces": personal.pieces_a_day,
    "experience": enrolment_form.experience,
    "machine": personal.machine,
    "hours": personal.hours,
    "community": enrolment_form.group_named,
    "access": personal.helps,
}
NEEDS = ("community", "access")
# What is remembered when it is changed, so that it can be erased.
FORMER = {"name": "name", "call_name": "name", "phone": "phone"}


async def change(turn: Turn, rest: str) -> None:
    """ "ganti nama Sri Wahyuni"; without what it becomes, it is asked."""
    wanted = own_change(rest)
    if is_of_reminders(rest):
        turn.reply("reminder-how")
    elif wanted:
        written = last_words(turn.heard, wanted.told)
        await (changed(turn, wanted.column, written) if written else ask_what(turn, wanted.column))
    elif is_for_a_coordinator(rest):
        told = await passing_on.tell_coordinators(turn, "forwarded", text=turn.heard.cut(LONGEST_PASSED_ON))
        turn.reply("forward-done" if told else "no-coordinator")
    else:
        turn.reply("own-change-how")


async def ask_what(turn: Turn, column: Column, key: str = "own-change-what") -> None:
    """What something of hers is to become."""
    await turn.ask(OwnData(column=column), key, column=column)


async def written(turn: Turn, question: Question[OwnData]) -> bool:
    """What something of hers becomes; a report isn't it."""
    column = question.asked.column
    if filling.is_about_work(turn) and column not in ("usual_pieces", "machine", "hours", "phone"):
        return False
    if hands_over(turn.heard):
        return False
    await turn.close_question()
    if gives_up(turn.heard):
        turn.reply("own-change-dropped")
        return True
    await changed(turn, column, Spoken(turn.said.phone) or _called(turn, column) or turn.heard)
    return True


def _called(turn: Turn, column: Column) -> Spoken | None:
    """How she is to be called, in a sentence: "mbak aja", "panggil Nunung, semua orang manggil Nunung"."""
    me, said = turn.person, (turn.heard, f"panggil {turn.heard}")
    found = [wish_in(one, me.call_name, (me.name, me.call_name)) for one in said if column == "call_name"]
    return next((one.name for one in found if isinstance(one, CallMe) and one.name), None)


async def changed(turn: Turn, column: Column, text: Spoken) -> None:
    """Something of hers becomes what she wrote."""
    value = READ[column](text)
    person = turn.person
    if holds_private(text) and column not in FORMER:
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("form-not-kept")
    if column in NEEDS and not await _may_keep_needs(turn):
        turn.reply("own-change-consent")
        return
    if value is None:
        turn.reply("own-change-unread")
        await ask_what(turn, column)
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
    turn.reply("own-changed")
    if column in ("name", "phone"):
        await passing_on.tell_coordinators(turn, "own-changed-told", was=person.name, column=column)


async def _may_keep_needs(turn: Turn) -> bool:
    needs = (await consents.of(turn.db, turn.person.id)).get("needs")
    return needs is not None and needs.given


async def ask_to_erase(turn: Turn, _: str) -> None:
    """ "hapus data saya": what goes and what stays, then yes or no."""
    lines = await left_open.open_lines(turn.db, turn.person.id)
    options = [
        Option("button-erase", Erase()),
        Option("button-keep-data", Drop(says="erase-dropped")),
    ]
    await turn.ask(EraseAsked(), "erase-ask", options, lines=lines, owes="true" if lines else "false")


async def _keep_away(turn: Turn) -> None:
    """An old file of the laptop doesn't bring her back unasked."""
    me = turn.person
    known = [("name", str(me.name)), ("phone", me.phone or ""), *await profiles.former(turn.db, me.id)]
    known += [("account", f"{one.channel}:{one.address}") for one in await accounts.of(turn.db, me.id)]
    plain = [(what, as_dialled(text) if what == "phone" else text.removeprefix("telegram:")) for what, text in known]
    await imported.keep_erased(turn.db, me.id, plain)


async def erase(turn: Turn, _: Erase) -> None:
    """She has confirmed: everything of her goes, and what she made stays under a number."""
    person = turn.person
    await _keep_away(turn)
    lines = await left_open.open_lines(turn.db, person.id)
    await erasure.erase(turn.db, person.id, turn.cause_id)
    await audit.note(turn.db, turn.now, f"person:{person.id}", "erased", f"person:{person.id}")
    turn.known, turn.shared = None, False
    turn.did("erased")
    farewell = Content("erased", {})
    turn.send(farewell, topic="erased")
    workshop, number = person.workshop_id, str(person.id)
    await turn.tell_deciders(workshop, "erased-told", topic="erased-told", but=person.id, number=number)
    if lines:
        open_ = {str(key) for key, _ in lines}
        ways = [[way, {"number": number}] for key, way in WAYS.items() if key in open_]
        await turn.tell_deciders(
            workshop, "erased-told-open", topic="erased-told", but=person.id, number=number, lines=lines, ways=ways
        )
