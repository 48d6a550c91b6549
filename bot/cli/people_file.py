"""A file of people, read line by line into what it says of each; checked whole, with every problem named."""

from pathlib import Path
from typing import Any

from bot.cli.sheets import BadFile, Line, read_sheet
from handlers.reading import people_sheet
from handlers.reading.names import clean
from handlers.reading.people_sheet import Headings, PhoneFault
from storage.people import Role
from storage.values import dataclass

NEEDED = ("name", "role")
PHONE_FAULTS = {PhoneFault.CUT: "cli-row-phone-cut", PhoneFault.NONE: "cli-row-phone-none"}
Problem = tuple[str, dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person of the file; what it leaves empty, or has no column for, is None. `number` is her line."""

    number: int
    name: str
    call_name: str | None = None
    role: Role | None = None
    community: str | None = None
    workshop: str | None = None
    telegram_id: str | None = None
    phone: str | None = None
    usual_pieces: int | None = None
    sews: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The people of a file, and the headings of it that mean nothing here."""

    rows: tuple[Row, ...]
    unknown: tuple[str, ...]


def read_people(path: Path) -> Sheet:
    """The people of a CSV or a workbook; BadFile with every problem found."""
    lines = read_sheet(path)
    heads = people_sheet.headings(lines[0][1] if lines else [])
    wrong = [("cli-column-twice", {"name": name}) for name in heads.twice]
    wrong += [("cli-no-column", {"name": name}) for name in NEEDED if name not in heads.at]
    if wrong:
        raise BadFile(*wrong)
    rows, problems = [], list[Problem]()
    accounts: set[str] = set()
    for line in lines[1:]:
        row, found = _row(line, heads)
        if row.telegram_id and row.telegram_id in accounts:
            found.append(("cli-row-twice", {"text": row.telegram_id}))
        accounts.add(row.telegram_id or "")
        rows.append(row)
        problems += [("cli-row", {"row": line[0], "problem": [[key, args]]}) for key, args in found]
    if problems:
        raise BadFile(*problems)
    return Sheet(rows=tuple(rows), unknown=heads.unknown)


def _row(line: Line, heads: Headings) -> tuple[Row, list[Problem]]:
    """A line of the file, and what is wrong with it."""
    number, cells = line
    said = {column: cells[at] for column, at in heads.at.items() if at < len(cells)}
    name = clean(said.get("name", ""))
    problems: list[Problem] = [] if name else [("cli-row-no-name", {})]
    role, group = people_sheet.role(said.get("role", "")), people_sheet.group(said.get("group", ""))
    if role is None:
        problems.append(("cli-row-role", {"text": said.get("role", "")}))
    if said.get("group") and group is None:
        problems.append(("cli-row-group", {"text": said["group"]}))
    account = people_sheet.account(said.get("telegram_id", ""))
    if said.get("telegram_id") and account is None:
        problems.append(("cli-row-number", {"text": said["telegram_id"]}))
    usual = people_sheet.pieces(said.get("usual_pieces", ""))
    if said.get("usual_pieces") and usual is None:
        problems.append(("cli-row-number", {"text": said["usual_pieces"]}))
    phone = people_sheet.phone(said["phone"]) if said.get("phone") else None
    if isinstance(phone, PhoneFault):
        problems.append((PHONE_FAULTS[phone], {"text": said["phone"]}))
        phone = None
    row = Row(
        number=number,
        name=name,
        call_name=clean(said.get("call_name", "")) or None,
        role=role,
        community=group,
        workshop=clean(said.get("workshop", "")) or None,
        telegram_id=account,
        phone=phone,
        usual_pieces=usual or None,
        # Nobody makes none a day but who doesn't sew.
        sews=False if usual == 0 else None,
    )
    return row, problems
