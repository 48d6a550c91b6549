"""How long the workbook of three invented years of 36 tailors takes: `python -m tests.keeping.three_years FOLDER`.

The years are written once into FOLDER and kept there. Told are seconds of CPU and of the clock, the most memory, the
cells, and beside it what a plain XlsxWriter takes that writes as many cells and knows nothing of a workshop.
"""

import asyncio
import os
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from handlers.reading.faults import Fault
from storage import funds, inspections, payments, people, workshops
from storage.database import Database
from storage.inspections import Inspected
from storage.ledger import Move, Place, Reason, Thing, moves
from storage.ledger.places import MADE, PAID, SCRAP, SUPPLIER, USED, WAGES
from storage.ledger.things import RUPIAH
from storage.people import Role
from storage.spoken import Spoken
from storage.times import stamp

TAILORS = 36
FIRST, YEARS = date(2020, 5, 4), 3
RATE = 2500
COLUMNS = 14
# What a mask takes: cm of cloth, cm of elastic, filters.
RECIPE = {"kain": 20, "karet": 40, "filter": 1}
NAMES = ("Sri Wahyuni", "Ani Kusumawati", "Tutik Handayani", "Endang Sulistyowati", "Umi Kalsum", "Yuni")


def name(number: int) -> str:
    """A name as long as they are."""
    return f"{NAMES[number % len(NAMES)]} {'ABCDEF'[number // len(NAMES)]}."


def working_days(days: int) -> Iterator[date]:
    for ahead in range(days):
        day = FIRST + timedelta(days=ahead)
        if day.weekday() != 6:
            yield day


async def fill(db: Database, days: int = 365 * YEARS) -> None:
    """Three years, or so many days: masks, what they took, their check and wages; each week goods and payments."""
    chance = random.Random(17)
    async with db.transaction():
        kota = await workshops.make(db, "Kota")
        ids = [
            await people.add(
                db, name=name(number), call_name=f"Bu {number}", role=Role.TAILOR, workshop_id=kota, joined_on=FIRST
            )
            for number in range(TAILORS)
        ]
        boss, other = [
            await people.add(db, name=one, call_name=one, role=Role.COORDINATOR, workshop_id=kota, joined_on=FIRST)
            for one in ("Rini", "Wati")
        ]
        await funds.make(db, Spoken("BMPD"), datetime.combine(FIRST, datetime.min.time(), UTC))
        rate: int = await db.value(
            "INSERT INTO rate (kind, size, amount, from_day, proposed_by, agreed_by, agreed_at)"
            " VALUES ('piece', NULL, ?, ?, ?, ?, ?) RETURNING id",
            (RATE, FIRST.isoformat(), boss, other, stamp(datetime.now(UTC))),
        )
    owed = dict.fromkeys(ids, 0)
    for day in working_days(days):
        async with db.transaction():
            await _day(db, chance, day, ids, boss, kota, rate, owed)


async def _day(
    db: Database,
    chance: random.Random,
    day: date,
    ids: list[int],
    boss: int,
    kota: int,
    rate: int,
    owed: dict[int, int],
) -> None:
    dawn = datetime.combine(day, datetime.min.time(), UTC)
    causes = await _causes(db, dawn, 2 * len(ids))
    for number, who in enumerate(ids):
        told, check = causes[2 * number], causes[2 * number + 1]
        at = dawn + timedelta(hours=1, seconds=chance.randrange(10 * 3600))
        made, bad = chance.randrange(30, 61), chance.randrange(3)
        mask = Thing.mask(chance.choice(("dewasa", "dewasa", "anak")))
        if day.weekday() == 0:
            await moves.append(db, _goods(who, boss, kota, day, told), at)
        said = [_move(mask, made, MADE, Place.finished(who), day, Reason.REPORT, who, who, told)]
        for item, each in RECIPE.items():
            used = _move(Thing.material(item), made * each, Place.home(who), USED, day, Reason.USED, who, who, told)
            said.append(replace(used, part_of_id=-1))
        await moves.append(db, said, at)
        good = made - bad
        found = [_move(mask, good, Place.finished(who), Place.ready(kota), day, Reason.ACCEPTED, who, boss, check)]
        earned = _move(RUPIAH, good * RATE, WAGES, Place.owed(who), day, Reason.EARNED, who, boss, check)
        found.append(replace(earned, part_of_id=-1))
        if bad:
            found.append(_move(mask, bad, Place.finished(who), SCRAP, day, Reason.REJECTED, who, boss, check))
        booked = await moves.append(db, found, at + timedelta(hours=2))
        await db.run(
            "INSERT INTO wage (move_id, accepted_id, kind, pieces, rate, rate_id) VALUES (?, ?, 'piece', ?, ?, ?)",
            (booked[1], booked[0], good, RATE, rate),
        )
        owed[who] += good * RATE
        await _inspected(db, who, boss, check, made, bad, at)
        if day.weekday() == 5:
            await _paid(db, who, boss, check, owed[who], at + timedelta(hours=3))
            owed[who] = 0


def _move(
    thing: Thing, many: int, start: Place, end: Place, day: date, reason: Reason, who: int, actor: int, cause: int
) -> Move:
    return Move(
        thing=thing,
        quantity=many,
        from_place=start,
        to_place=end,
        work_date=day.isoformat(),
        reason=reason,
        person_id=who,
        actor_id=actor,
        source_id=cause,
        cause_id=cause,
    )


async def _causes(db: Database, at: datetime, many: int) -> range:
    """Messages that made us write, without their words: those are long gone."""
    last: int = await db.value("SELECT COALESCE(MAX(id), 0) FROM inbox")
    numbers = range(last + 1, last + 1 + many)
    await db.run_many(
        "INSERT INTO inbox (id, channel, update_id, hash, received_at, outcome, settled_at)"
        " VALUES (?, 'telegram', ?, '', ?, 'effect', ?)",
        [(number, number, stamp(at), stamp(at)) for number in numbers],
    )
    return numbers


def _goods(who: int, boss: int, kota: int, day: date, cause: int) -> list[Move]:
    """A week's material: into the store, and to her."""
    said = []
    for item, each in RECIPE.items():
        thing, many, store = Thing.material(item), each * 400, Place.store(kota)
        said.append(_move(thing, many, SUPPLIER, store, day, Reason.GOODS_IN, boss, boss, cause))
        said.append(_move(thing, many, store, Place.home(who), day, Reason.SENT_AND_RECEIVED, who, boss, cause))
    return said


async def _inspected(db: Database, who: int, boss: int, cause: int, made: int, bad: int, at: datetime) -> None:
    lines = [Inspected(pieces=made - bad, result="accepted")]
    if bad:
        lines.append(Inspected(pieces=bad, result="rejected", fault=Fault.TORN))
    await inspections.keep(
        db,
        lines,
        person_id=who,
        checked_by=boss,
        checked_as=Role.COORDINATOR,
        cause_id=cause,
        reported=made,
        bag_id=None,
        replaces_id=None,
        day=at.date(),
        now=at,
    )


async def _paid(db: Database, who: int, boss: int, cause: int, amount: int, at: datetime) -> None:
    day = at.date()
    payment = await payments.add(
        db,
        person_id=who,
        amount=amount,
        deducted=0,
        way="cash",
        carrier_id=None,
        note=None,
        fund_id=None,
        state="confirmed",
        paid_by=boss,
        agreed_by=None,
        cause_id=cause,
        day=day,
        now=at,
    )
    moved = [
        _move(RUPIAH, amount, Place.owed(who), Place.paying(who), day, Reason.PAID_OUT, who, boss, cause),
        _move(RUPIAH, amount, Place.paying(who), PAID, day, Reason.CONFIRMED, who, who, cause),
    ]
    await payments.note_moves(db, payment, await moves.append(db, moved, at))


def plain(file: Path, cells: int) -> None:
    """As many cells as the workbook has, by XlsxWriter alone: every third a text, the others numbers."""
    from xlsxwriter import Workbook

    book = Workbook(str(file), {"constant_memory": True})
    sheet, shown = book.add_worksheet(), book.add_format({"num_format": "#,##0"})
    for row in range(cells // COLUMNS):
        for column in range(COLUMNS):
            if column % 3:
                sheet.write_number(row, column, row, shown)
            else:
                sheet.write_string(row, column, "selesai, belum dicek", shown)
    book.close()


def measured(name: str, *words: str) -> None:
    """Runs a program, and says what it took."""
    began = time.monotonic()
    program = subprocess.Popen([sys.executable, *words])
    _, status, took = os.wait4(program.pid, 0)
    assert status == 0
    spent = took.ru_utime + took.ru_stime
    clock = time.monotonic() - began
    sys.stdout.write(f"{name:6}{spent:6.1f} s CPU {clock:6.1f} s {took.ru_maxrss / 1024:5.0f} MB\n")


async def _filled(path: Path) -> None:
    db = await Database.open(path)
    try:
        await fill(db)
    finally:
        await db.close()


def main() -> None:
    """Fill, export, and compare."""
    if sys.argv[1] == "--plain":
        plain(Path(sys.argv[2]), int(sys.argv[3]))
        return
    folder = Path(sys.argv[1])
    path, book, beside = folder / "three_years.db", folder / "buku.xlsx", folder / "plain.xlsx"
    if not path.exists():
        asyncio.run(_filled(folder / "unfinished.db"))
        (folder / "unfinished.db").rename(path)
    os.environ["OMAH_DATABASE"] = str(path)
    book.unlink(missing_ok=True)
    measured("omah", "-m", "bot", "export", str(book))
    with zipfile.ZipFile(book) as packed:
        cells = sum(packed.read(one).count(b"<c ") for one in packed.namelist() if one.startswith("xl/worksheets/"))
    sys.stdout.write(f"{cells:,} cells, {book.stat().st_size / 1e6:.1f} MB in the file\n")
    measured("plain", "-m", "tests.keeping.three_years", "--plain", str(beside), str(cells))


if __name__ == "__main__":
    main()
