"""`omah people import`: what a file of people changes of what is kept, and what it leaves as it was changed by chat."""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

from bot.cli.people_file import Row
from bot.cli.sheets import BadFile
from handlers.reading import people_sheet
from handlers.rules.merging import Merged, merged, perhaps_erased, surely_erased
from handlers.rules.permissions import shares_phone
from handlers.words import listed
from storage import accounts, audit, consents, duties, imported, outbox, people, profiles, workshops
from storage.database import Database
from storage.outbox import BROADCAST, Content, Letter
from storage.people import Person, PersonState
from storage.values import dataclass

CHANNEL = "telegram"
# What of a file is a field of a person. Of these, what she may have changed herself is told to her.
FIELDS = ("name", "call_name", "role", "workshop_id", "community", "phone", "usual_pieces", "sews")
HERS = ("name", "call_name", "phone", "community", "usual_pieces")
FORMER = {"name": "name", "call_name": "name", "phone": "phone"}
Change = tuple[str, object, object]


class Tried(Exception):
    """It was only tried: nothing of it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What whoever imports wants: only try, workshops that are near to others made, the file's word before the chat's,
    and those who went taken in again."""

    dry: bool = False
    new_workshops: bool = False
    overwrite: bool = False
    again: bool = False


@dataclass(slots=True, kw_only=True)
class Done:
    """What came of a file: people by number, or by line where they aren't kept."""

    added: list[Row] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    changed: list[tuple[Person, list[Change]]] = field(default_factory=list)
    same: int = 0
    left: list[tuple[Person, list[Change]]] = field(default_factory=list)
    erased: list[Row] = field(default_factory=list)
    gone: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before a file is kept."""

    key: str
    last: imported.Marks
    erased: dict[int, dict[str, set[str]]]
    taken: set[int] = field(default_factory=set)

    def mark(self, what: str, value: object) -> str:
        """The mark of a value, a telephone number however it is written."""
        plain = people_sheet.as_dialled(str(value)) if what == "phone" and value else value
        return imported.mark(self.key, what, "" if value is None else plain)

    def said_before(self, person: Person, what: str, value: object) -> bool:
        """Whether a file said this of somebody when it was last imported."""
        return self.last.get(person.id, {}).get(what) == self.mark(what, value)


async def keep_people(db: Database, rows: tuple[Row, ...], wish: Wish, now: datetime, zone: Any) -> Done:
    """Add or change the people of a file, all or none."""
    done = Done()
    try:
        async with db.transaction():
            key = await imported.key(db)
            known = Known(key=key, last=await imported.last(db), erased=await imported.erased(db))
            places = await _workshops(db, rows, wish, done)
            for row in rows:
                await _keep(db, row, places.get(row.workshop or ""), known, wish, done, now, zone)
            _undo_if_tried(wish)
    except Tried:
        return done
    return done


def _undo_if_tried(wish: Wish) -> None:
    if wish.dry:
        raise Tried


async def _workshops(db: Database, rows: tuple[Row, ...], wish: Wish, done: Done) -> dict[str, int]:
    """The number of each workshop of a file; BadFile where a name is near to another one's."""
    known = await workshops.names(db)
    places: dict[str, int] = {}
    doubts: list[tuple[str, dict[str, Any]]] = []
    for name in dict.fromkeys(row.workshop for row in rows if row.workshop):
        number = next((number for number, one in known.items() if one.casefold() == name.casefold()), None)
        near = None if number or wish.new_workshops else people_sheet.near_workshop(name, list(known.values()))
        if near:
            count = sum(row.workshop == name for row in rows)
            doubts.append(("cli-near-workshop", {"name": name, "near": near, "count": count}))
        if number is None:
            number = await workshops.make(db, name)
            known[number] = name
            done.made.append(name)
        places[name] = number
    if doubts:
        raise BadFile(*doubts, ("cli-near-workshop-how", {}))
    return places


async def _keep(
    db: Database, row: Row, place: int | None, known: Known, wish: Wish, done: Done, now: datetime, zone: Any
) -> None:
    person = await _by_account(db, row, known)
    if person is None and not wish.again and _erased(row, known, surely_erased):
        done.erased.append(row)
        return
    person = person or await _by_name(db, row, place, known)
    if person is None and not wish.again and _erased(row, known, perhaps_erased):
        done.erased.append(row)
        return
    if person and person.state is PersonState.LEFT and not wish.again:
        done.gone.append(row)
        return
    said = _said(row, place)
    if person is None:
        shown = {**said, "call_name": row.call_name or row.name}
        sews = shown.pop("sews", None)
        day = now.astimezone(zone).date()
        number = await people.add(db, **{"community": None, "workshop_id": None, **shown}, joined_on=day)
        if sews is not None:
            await duties.set_sews(db, number, bool(sews))
        done.added.append(row)
    else:
        number = person.id
        await _merge(db, person, said, known, wish, done, now)
    known.taken.add(number)
    await _bind(db, row, number, person, known, now)
    marks = {what: known.mark(what, value) for what, value in said.items()}
    if row.telegram_id:
        marks["account"] = known.mark("account", row.telegram_id)
    await imported.keep(db, number, marks)
    await _hold_to_own_phone(db, row, number)


def _said(row: Row, place: int | None) -> dict[str, Any]:
    """What a line says of a person; what it leaves empty isn't in it."""
    said = {what: getattr(row, what) for what in FIELDS if what != "workshop_id"} | {"workshop_id": place}
    return {what: value for what, value in said.items() if value is not None}


async def _merge(
    db: Database, person: Person, said: dict[str, Any], known: Known, wish: Wish, done: Done, now: datetime
) -> None:
    changes, left = list[Change](), list[Change]()
    before = known.last.get(person.id, {})
    for what, value in said.items():
        kept = getattr(person, what)
        if what == "community" and await _refused_needs(db, person.id):
            continue
        kept_mark = None if kept in (None, "") else known.mark(what, kept)
        found = merged(known.mark(what, value), kept_mark, before.get(what))
        differs = found in (Merged.CHANGED_BY_CHAT, Merged.BOTH_CHANGED)
        if found is Merged.SET or (differs and wish.overwrite):
            changes.append((what, kept, value))
        elif differs:
            left.append((what, kept, value))
    for what, kept, value in changes:
        await _set(db, person, what, kept, value)
    if "usual_pieces" in said and person.sews is False and known.said_before(person, "sews", False):
        await duties.set_sews(db, person.id, None)
        await imported.forget(db, person.id, "sews")
    back = person.state in (PersonState.WAITING, PersonState.LEFT)
    if back:
        await people.set_state(db, person.id, PersonState.ACTIVE)
        changes.append(("state", person.state, PersonState.ACTIVE))
    if changes:
        await audit.note(db, now, "laptop", "imported", f"person:{person.id}", " ".join(what for what, *_ in changes))
        await _tell(db, person, [what for what, *_ in changes if what in HERS], now)
        done.changed.append((person, changes))
    else:
        done.same += not left
    if left:
        done.left.append((person, left))


async def _set(db: Database, person: Person, what: str, kept: object, value: Any) -> None:
    if what == "sews":
        await duties.set_sews(db, person.id, bool(value))
        return
    if what in FORMER and kept:
        await profiles.remember_former(db, person.id, FORMER[what], str(kept))
    await people.set_field(db, person.id, what, value)


async def _tell(db: Database, person: Person, what: list[str], now: datetime) -> None:
    """She hears what was changed of her, so that it isn't done behind her back."""
    account = await accounts.reach(db, person.id) if what else None
    if account:
        said = Content(
            "imported-told", {"call": person.call_name, "what": listed([["cli-field", {"field": one}] for one in what])}
        )
        await outbox.put(db, [Letter.to(account, said, topic="imported", priority=BROADCAST)], now)


async def _refused_needs(db: Database, person_id: int) -> bool:
    needs = (await consents.of(db, person_id)).get("needs")
    return needs is not None and not needs.given


async def _bind(db: Database, row: Row, number: int, person: Person | None, known: Known, now: datetime) -> None:
    """The account of a line speaks for her, unless by chat she has moved on to another."""
    if row.telegram_id is None or (person and known.said_before(person, "account", row.telegram_id)):
        return
    await accounts.bind(db, CHANNEL, row.telegram_id, number, now)


async def _hold_to_own_phone(db: Database, row: Row, number: int) -> None:
    """Whoever decides shares no phone, lest she decide about herself under another name."""
    for account in await accounts.of(db, number):
        sharing = await accounts.sharing(db, account.channel, account.address)
        if len(sharing) > 1 and not all(shares_phone(one) for one in sharing):
            raise BadFile(("cli-row", {"row": row.number, "problem": [["cli-row-shared", {"name": row.name}]]}))


def _erased(row: Row, known: Known, test: Callable[[Mapping[str, set[str]], Mapping[str, list[str]]], bool]) -> bool:
    told = {
        what: [known.mark(what, value)] if value else []
        for what, value in (("name", row.name), ("phone", row.phone), ("account", row.telegram_id))
    }
    return any(test(marks, told) for marks in known.erased.values())


async def _by_account(db: Database, row: Row, known: Known) -> Person | None:
    """The person of a line's account, as now or as last imported."""
    sharing = await accounts.sharing(db, CHANNEL, row.telegram_id) if row.telegram_id else []
    named = [one for one in sharing if _is_called(one, row, known)]
    if sharing or row.telegram_id is None:
        return next(iter(named or sharing), None)
    everyone = [*await people.everyone(db), *await people.gone(db)]
    return next((one for one in everyone if known.said_before(one, "account", row.telegram_id)), None)


async def _by_name(db: Database, row: Row, place: int | None, known: Known) -> Person | None:
    """The person of a line's name in its workshop or with its phone, as now or as last imported.

    Two lines of one file are two people, and a line with an account is nobody who has another one.
    """
    everyone = [*await people.everyone(db), *await people.gone(db)]
    found = []
    for one in everyone:
        if one.id in known.taken or not _is_called(one, row, known) or not _is_there(one, row, place, known):
            continue
        elsewhere = row.telegram_id is not None and await accounts.has_one(db, one.id)
        if not elsewhere or _same_phone(one, row, known):
            found.append(one)
    if len(found) > 1 and place is None and row.phone is None:
        raise BadFile(("cli-row", {"row": row.number, "problem": [["cli-row-which", {"name": row.name}]]}))
    return found[0] if found else None


def _is_called(one: Person, row: Row, known: Known) -> bool:
    return one.name.casefold() == row.name.casefold() or known.said_before(one, "name", row.name)


def _same_phone(one: Person, row: Row, known: Known) -> bool:
    if row.phone is None:
        return False
    now = known.mark("phone", one.phone) == known.mark("phone", row.phone)
    return now or known.said_before(one, "phone", row.phone)


def _is_there(one: Person, row: Row, place: int | None, known: Known) -> bool:
    # A file without workshops says nothing of where.
    same = _same_phone(one, row, known) or place is None
    return same or one.workshop_id == place or known.said_before(one, "workshop_id", place)
