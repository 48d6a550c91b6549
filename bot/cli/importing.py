"""`omah people import`: a CSV of people, checked whole before anything is kept."""

import csv
import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from handlers.reading.names import clean
from storage import accounts, audit, people, workshops
from storage.database import Database
from storage.people import COMMUNITIES, ROLES, Role

NEEDED = ("name", "role")
CHANNEL = "telegram"


class BadFile(Exception):
    """The file can't be imported: (key, variables) of each problem's sentence."""

    def __init__(self, *problems: tuple[str, dict[str, Any]]) -> None:
        super().__init__(problems)
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person of the file."""

    name: str
    call_name: str
    role: Role
    community: str | None
    workshop: str | None
    telegram_id: str | None
    phone: str | None
    usual_pieces: int | None


def read_people(path: Path) -> list[Row]:
    """The people of a CSV (comma or semicolon); BadFile with every problem found."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise BadFile(("cli-no-file", {"path": str(path)})) from None
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error:
        raise BadFile(("cli-no-file", {"path": str(path)})) from None
    header = [name.strip().lower() for name in lines[0]] if lines else []
    missing = [name for name in NEEDED if name not in header]
    if missing:
        raise BadFile(*(("cli-no-column", {"name": name}) for name in missing))
    rows, problems, seen = [], [], set[str]()
    for number, line in enumerate(lines[1:], start=2):
        values = {key: value.strip() for key, value in zip(header, line, strict=False)}
        if not any(values.values()):
            continue
        row, found = _row(values)
        if row.telegram_id and row.telegram_id in seen:
            found.append(("cli-row-twice", {"text": row.telegram_id}))
        seen.add(row.telegram_id or "")
        rows.append(row)
        problems += [("cli-row", {"row": number, "problem": [[key, args]]}) for key, args in found]
    if problems:
        raise BadFile(*problems)
    return rows


def _row(values: dict[str, str]) -> tuple[Row, list[tuple[str, dict[str, Any]]]]:
    """A line of the file, and what is wrong with it."""
    problems: list[tuple[str, dict[str, Any]]] = []
    name, role, community = clean(values["name"]), values["role"].lower(), values.get("group", "").lower()
    if not name:
        problems.append(("cli-row-no-name", {}))
    if role not in ROLES:
        problems.append(("cli-row-role", {"text": role}))
    if community and community not in COMMUNITIES:
        problems.append(("cli-row-group", {"text": community}))
    for key in ("telegram_id", "usual_pieces"):
        number = values.get(key, "")
        if number and not (number.isascii() and number.isdigit() and 0 < int(number[:20]) < 2**53):
            problems.append(("cli-row-number", {"text": number}))
    usual = values.get("usual_pieces", "")
    row = Row(
        name=name,
        call_name=clean(values.get("call_name", "")) or name,
        # A row with a problem is told, and never kept.
        role=Role(role) if role in ROLES else Role.TAILOR,
        community=community or None,
        workshop=clean(values.get("workshop", "")) or None,
        telegram_id=_number(values.get("telegram_id", "")),
        phone=values.get("phone") or None,
        usual_pieces=int(usual[:9]) if usual.isascii() and usual.isdigit() else None,
    )
    return row, problems


def _number(text: str) -> str | None:
    """An account's number without leading zeros, as Telegram writes it."""
    return str(int(text[:20])) if text.isascii() and text.isdigit() else None


async def keep_people(db: Database, rows: list[Row], now: datetime, zone: Any) -> tuple[int, int]:
    """Add or change the people of a file, all or none; how many were added and changed."""
    added = changed = 0
    taken: set[int] = set()
    async with db.transaction():
        for row in rows:
            workshop_id = await workshops.make(db, row.workshop) if row.workshop else None
            fields: dict[str, Any] = {
                "name": row.name,
                "call_name": row.call_name,
                "role": row.role,
                "workshop_id": workshop_id,
                "community": row.community,
                "phone": row.phone,
                "usual_pieces": row.usual_pieces,
            }
            person_id = await _known(db, row, workshop_id, taken)
            if person_id is None:
                person_id = await people.add(db, **fields, joined_on=now.astimezone(zone).date())
                added += 1
            else:
                await people.change(db, person_id, **fields)
                changed += 1
            taken.add(person_id)
            if row.telegram_id:
                await accounts.bind(db, CHANNEL, row.telegram_id, person_id, now)
            await audit.note(db, now, "laptop", "imported", f"person:{person_id}", row.role)
    return added, changed


async def _known(db: Database, row: Row, workshop_id: int | None, taken: set[int]) -> int | None:
    """The person a line is about: by account, else by name in a workshop or with a phone.

    Two lines of one file are two people, and a line with an account is nobody who has another one.
    """
    sharing = await accounts.sharing(db, CHANNEL, row.telegram_id) if row.telegram_id else []
    named = [one for one in sharing if one.name.casefold() == row.name.casefold()]
    if sharing:
        return (named or sharing)[0].id
    for person in await people.everyone(db):
        same = person.name.casefold() == row.name.casefold()
        there = person.workshop_id == workshop_id or (row.phone is not None and person.phone == row.phone)
        free = person.id not in taken and (row.telegram_id is None or not await accounts.has_one(db, person.id))
        if same and there and free:
            return person.id
    return None
