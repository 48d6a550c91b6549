"""The ledger against its invariants: any sequence of reports, undos and corrections keeps them."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Coroutine
from contextlib import closing
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pydantic import TypeAdapter

from storage import checks, ledger, orders, people, workshops
from storage.database import Database, DatabaseInUse, is_trouble
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.places import MADE, OUTSIDE, Shelf
from storage.ledger.things import RUPIAH, Kind
from storage.people import Role

NOW = datetime(2020, 5, 4, 3, 0, tzinfo=UTC)
T = TypeVar("T")


async def two_tailors(db: Database) -> list[int]:
    async with db.transaction():
        workshop = await workshops.make(db, "Kota")
        await orders.add(db, "Kota", "KOPINDAG", date(2020, 5, 1), (40, 60))
        return [
            await people.add(
                db, name=name, call_name=name, role=Role.TAILOR, workshop_id=workshop, joined_on=date(2020, 4, 1)
            )
            for name in ("Sri", "Ani")
        ]


def made(
    person: int,
    quantity: int,
    *,
    from_place: Place = MADE,
    place: Place | None = None,
    day: str = "2020-05-04",
    **more: Any,
) -> Move:
    to_place = place or Place.finished(person)
    phase = more.pop("phase", None)
    return Move(
        thing=Thing.mask(None),
        quantity=quantity,
        from_place=from_place,
        to_place=to_place,
        phase_id=phase,
        work_date=day,
        reason=Reason.REPORT,
        person_id=person,
        actor_id=person,
        **more,
    )


class Ledger(RuleBasedStateMachine):
    """Reports, undos and corrections in any order; a plain list of counts is the other side of the comparison."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.db = self.run(Database.open(Path(self.folder.name) / "omah.db"))
        self.people = self.run(two_tailors(self.db))
        self.counted: dict[int, tuple[int, int]] = {}

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    async def append(self, *moves: Move) -> list[int]:
        async with self.db.transaction():
            await ledger.append(self.db, moves, NOW)
            rows = await self.db.rows("SELECT id FROM move ORDER BY id DESC LIMIT ?", (len(moves),))
        return [row[0] for row in reversed(rows)]

    @rule(who=st.integers(0, 1), good=st.integers(1, 300), bad=st.integers(0, 20), phase=st.sampled_from([None, 1, 2]))
    def report(self, who: int, good: int, bad: int, phase: int | None) -> None:
        person = self.people[who]
        moves = [made(person, good, phase=phase)]
        if bad:
            moves.append(made(person, bad, place=Place.repair(person), phase=phase))
        for number, quantity in zip(self.run(self.append(*moves)), (good, bad), strict=False):
            self.counted[number] = (person, quantity)

    @precondition(lambda self: self.counted)
    @rule(choice=st.randoms(use_true_random=False))
    def undo(self, choice: Any) -> None:
        number = choice.choice(sorted(self.counted))
        person, _ = self.counted.pop(number)
        kept = self.run(ledger.masks.made_on(self.db, person, [date(2020, 5, 4)]))
        one = next(one for one in kept if one.id == number)
        self.run(self.append(one.reversed(Reason.UNDO, person, None)))

    @precondition(lambda self: self.counted)
    @rule(choice=st.randoms(use_true_random=False), quantity=st.integers(1, 300))
    def correct(self, choice: Any, quantity: int) -> None:
        number = choice.choice(sorted(self.counted))
        person, _ = self.counted.pop(number)
        kept = self.run(ledger.masks.made_on(self.db, person, [date(2020, 5, 4)]))
        one = next(one for one in kept if one.id == number)
        _, new = self.run(self.append(one.reversed(Reason.CORRECTION, person, None), made(person, quantity)))
        self.counted[new] = (person, quantity)

    @precondition(lambda self: self.counted)
    @rule(change=st.sampled_from(["quantity", "work_date", "to_place"]))
    def a_reversal_that_does_not_mirror_is_refused(self, change: str) -> None:
        number, (person, _) = next(iter(self.counted.items()))
        kept = self.run(ledger.masks.made_on(self.db, person, [date(2020, 5, 4)]))
        right = next(one for one in kept if one.id == number).reversed(Reason.UNDO, person, None)
        wrong = {"quantity": right.quantity + 1, "work_date": "2020-05-03", "to_place": "scrap"}[change]
        fields = {name: getattr(right, name) for name in Move.__slots__} | {change: wrong}
        with pytest.raises(sqlite3.IntegrityError):
            self.run(self.append(Move(**fields)))

    @invariant()
    def everything_holds(self) -> None:
        assert self.run(checks.broken(self.db)) == []
        for person in self.people:
            day = self.run(ledger.masks.made_by(self.db, person, date(2020, 5, 4), date(2020, 5, 4)))
            assert sum(one.pieces for one in day) == sum(q for who, q in self.counted.values() if who == person)

    def teardown(self) -> None:
        self.run(self.db.close())
        self.loop.close()
        self.folder.cleanup()


TestLedger = Ledger.TestCase
TestLedger.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE move SET quantity = 1",
        "DELETE FROM move",
        "INSERT OR REPLACE INTO move SELECT id, thing, 99, from_place, to_place, phase_id, work_date, reason,"
        " person_id, actor_id, source_id, cause_id, reverses_id, NULL, recorded_at, previous_hash, hash FROM move",
        "INSERT INTO move SELECT NULL, thing, '12abc', from_place, to_place, phase_id, work_date, reason, person_id,"
        " actor_id, source_id, cause_id, reverses_id, part_of_id, recorded_at, previous_hash, hash FROM move",
    ],
)
async def test_moves_never_change(db: Database, sql: str) -> None:
    sri, _ = await two_tailors(db)
    await ledger.append(db, [made(sri, 25)], NOW)
    with pytest.raises(sqlite3.IntegrityError):
        await db.run(sql)
    assert await db.rows("SELECT quantity FROM move") == [(25,)]


async def test_nothing_leaves_a_place_where_it_is_not(db: Database) -> None:
    sri, _ = await two_tailors(db)
    move = made(sri, 5, place=Place.repair(sri), from_place=Place.finished(sri))
    with pytest.raises(sqlite3.IntegrityError):
        await ledger.append(db, [move], NOW)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE balance SET quantity = quantity + 1 WHERE place = 'made'",
        "DROP TRIGGER move_never_changes; UPDATE move SET quantity = 26",
        "DROP TRIGGER move_never_changes; UPDATE move SET recorded_at = 'x'",
        "DROP TRIGGER move_never_goes; DELETE FROM move WHERE id = 1",
        "INSERT INTO firing VALUES ('tally', '2020-05-04', 'person:1', 2, '{}', 'x')",
    ],
)
async def test_the_check_finds_what_was_tampered_with(db: Database, sql: str) -> None:
    sri, ani = await two_tailors(db)
    await ledger.append(db, [made(sri, 25), made(ani, 10)], NOW)
    assert await checks.broken(db) == []
    for statement in sql.split("; "):
        await db.run(statement)
    assert await checks.broken(db) != []


async def test_a_transaction_is_whole_also_when_it_is_cancelled(db: Database) -> None:
    async def half() -> None:
        async with db.transaction():
            await workshops.make(db, "Batu")
            await asyncio.sleep(60)

    for wait in (0, 0.0005, 0.002, 0.01):
        task = asyncio.create_task(half())
        await asyncio.sleep(wait)
        task.cancel()
        await asyncio.wait([task])
    assert await workshops.names(db) == {}
    async with db.transaction():
        await workshops.make(db, "Kota")
    assert list((await workshops.names(db)).values()) == ["Kota"]


async def test_work_is_whole_also_when_it_is_cancelled(db: Database) -> None:
    """A task may end at any moment; its work is kept whole or not at all, and holds nobody up."""

    async def both(db: Database, name: str) -> None:
        await workshops.make(db, f"{name} barat")
        await workshops.make(db, f"{name} timur")

    names = [f"Batu {number}" for number in range(40)]
    for number, name in enumerate(names):
        task = asyncio.create_task(db.work(partial(both, name=name)))
        await asyncio.sleep(number * 0.0001)
        task.cancel()
        await asyncio.wait([task])
    kept = set((await workshops.names(db)).values())
    assert kept == {f"{name} {side}" for name in names for side in ("barat", "timur") if f"{name} barat" in kept}
    await db.work(partial(both, name="Kota"))
    assert "Kota timur" in (await workshops.names(db)).values()


async def test_work_that_fails_is_undone(db: Database) -> None:
    async def failing(db: Database) -> None:
        async with db.savepoint():
            await workshops.make(db, "Kepanjen")
            raise ValueError("Kepanjen")

    async def half(db: Database) -> None:
        await workshops.make(db, "Batu")
        async with db.savepoint():
            await workshops.make(db, "Lawang")
        with pytest.raises(ValueError, match="Kepanjen"):
            await failing(db)
        assert set((await workshops.names(db)).values()) == {"Batu", "Lawang"}
        raise LookupError

    with pytest.raises(LookupError):
        await db.work(half)
    assert await workshops.names(db) == {}


async def test_work_waits_for_nothing_else(db: Database) -> None:
    """It holds the database's thread; what it awaits fails there, and may be caught there like any other failure."""

    async def sleeping(db: Database) -> None:
        await workshops.make(db, "Batu")
        await asyncio.sleep(0)

    async def nested(db: Database) -> None:
        async with db.transaction():
            pass

    for work in (sleeping, nested, lambda db: db.work(sleeping)):
        with pytest.raises(RuntimeError):
            await db.work(work)
    assert await workshops.names(db) == {}

    async def going_on(db: Database) -> int:
        with pytest.raises(RuntimeError):
            await asyncio.sleep(0)
        return await workshops.make(db, "Batu")

    assert await db.work(going_on) in await workshops.names(db)


async def test_a_full_disk_undoes_work_and_is_told_as_trouble(db: Database) -> None:
    async def much(db: Database) -> None:
        for number in range(2000):
            await workshops.make(db, f"Bengkel {number} {'x' * 200}")

    await db.value(f"PRAGMA max_page_count = {await db.value('PRAGMA page_count') + 10}")
    with pytest.raises(sqlite3.OperationalError) as full:
        await db.work(much)
    assert is_trouble(full.value)
    assert await workshops.names(db) == {}
    await db.value("PRAGMA max_page_count = 1000000")
    await db.work(much)
    assert len(await workshops.names(db)) == 2000


async def test_a_locked_file_is_trouble_and_passes(db: Database) -> None:
    async def one(db: Database) -> int:
        return await workshops.make(db, "Batu")

    await db.run("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(db.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError) as locked:
            await db.work(one)
        assert is_trouble(locked.value)
    await db.work(one)
    assert len(await workshops.names(db)) == 1


async def test_one_bot_a_database(db: Database) -> None:
    db.take_lease()
    async with await Database.open(db.file) as other:
        with pytest.raises(DatabaseInUse):
            other.take_lease()


async def test_the_promises_of_the_database(db: Database) -> None:
    assert await db.value("PRAGMA journal_mode") == "wal"
    assert await db.value("PRAGMA synchronous") == 2
    assert await db.value("PRAGMA foreign_keys") == 1
    assert await db.value("PRAGMA recursive_triggers") == 1
    tables = await db.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    assert all(strict for name, strict in tables if not name.startswith("sqlite_"))


async def test_migrations_run_once(db: Database) -> None:
    version = await db.value("PRAGMA user_version")
    async with await Database.open(db.file) as again:
        assert await again.value("PRAGMA user_version") == version >= 1


@pytest.mark.parametrize(
    ("text", "shelf", "tailor", "workshop", "coming"),
    [
        ("tailor:12/home", Shelf.HOME, 12, None, "tailor:12/coming"),
        ("workshop:0/store", Shelf.STORE, None, 0, "workshop:0/coming"),
        ("made", None, None, None, None),
    ],
)
def test_a_place_is_text_that_tells_whose_it_is(
    text: str, shelf: Shelf | None, tailor: int | None, workshop: int | None, coming: str | None
) -> None:
    place = Place(text)
    assert (place.shelf, place.tailor, place.workshop) == (shelf, tailor, workshop)
    assert place in OUTSIDE or place.coming == coming
    assert (place in OUTSIDE) is (shelf is None)
    packed = TypeAdapter(Place).dump_json(place)
    assert type(TypeAdapter(Place).validate_json(packed)) is Place


def test_a_thing_is_text_that_tells_what_it_is() -> None:
    made, cloth, machine = Thing.mask("dewasa"), Thing.material("kain"), Thing.tool("mesin jahit 1/2 PK")
    assert (made, Thing.mask(None), cloth) == ("mask/dewasa", "mask", "material/kain")
    assert (made.size, Thing.mask(None).size, cloth.name, machine.name) == (
        "dewasa",
        None,
        "kain",
        "mesin jahit 1/2 PK",
    )
    assert [one.kind for one in (made, cloth, machine, RUPIAH)] == [Kind.MASK, Kind.MATERIAL, Kind.TOOL, Kind.RUPIAH]
