"""SQLite and PostgreSQL keep the same: the same tables, the same statements, the same promises."""

import asyncio
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.cli.commands import command_line
from bot.cli.program import run
from storage import accounts, checks, copying, moving, people, workshops
from storage.database import Database, DatabaseInUse, is_trouble, lost, migrations
from storage.fitness import CannotOpen, NoServer, NotOurs
from storage.ledger import Place, Reason, Thing, moves
from storage.ledger.moves import Move
from storage.people import Role
from storage.postgresql import Postgres
from storage.where import Server, where
from storage.wording import in_postgresql
from tests.dialogue import Dialogue
from tests.servers import Room, instead_of_files
from tests.soak import Soak
from tests.test_plans import BUILT, statements
from tests.world import MONDAY_MORNING, TOKEN

TYPES = {"INTEGER": "bigint", "TEXT": "text", "REAL": "double precision"}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("SELECT a FROM b WHERE c = ? AND d = ?", "SELECT a FROM b WHERE c = $1 AND d = $2"),
        ("UPDATE a SET b = ?1, c = ?2 WHERE d = ?1", "UPDATE a SET b = $1, c = $2 WHERE d = $1"),
        ("a IS ? OR a IS NOT ?", "a IS NOT DISTINCT FROM $1 OR a IS DISTINCT FROM $2"),
        ("a IS NULL OR b IS NOT NULL", "a IS NULL OR b IS NOT NULL"),
        ("(? IS NULL OR a = ?)", "(CAST($1 AS text) IS NULL OR a = $2)"),
        ("a IN () OR b NOT IN ()", "a = ANY ('{}') OR b <> ALL ('{}')"),
        ("a GLOB 'mask*' AND b = '*?'", "a LIKE 'mask%' AND b = '*?'"),
        ("MAX(a, 1), MAX(COALESCE(a, b)), MIN(',')", "GREATEST(a, 1), MAX(COALESCE(a, b)), MIN(',')"),
        ("'it''s ?' = ?", "'it''s ?' = $1"),
        ("SELECT 1 -- what is that?\n FROM a WHERE b = ?", "SELECT 1 \n FROM a WHERE b = $1"),
    ],
)
def test_how_a_statement_is_put(ours: str, theirs: str) -> None:
    assert in_postgresql(ours) == theirs


def test_an_address_is_shown_without_its_password() -> None:
    server = where("postgresql://omah:rahasia@db.example:5433/bengkel?sslmode=require")
    assert str(server) == "postgresql://db.example:5433/bengkel"
    assert "rahasia" not in repr(server)
    assert where("data/omah.db") == Path("data/omah.db")


@pytest.fixture
async def served(room: Room, tmp_path: Path) -> AsyncIterator[Postgres]:
    """An empty database on the server."""
    async with await Postgres.open_server(room.at(tmp_path)) as opened:
        yield opened
    room.take_back()


@asynccontextmanager
async def owner(served: Postgres) -> AsyncIterator[psycopg.AsyncConnection[Any]]:
    """Whoever made the tables, beside the bot."""
    async with await psycopg.AsyncConnection.connect(served.path.address, autocommit=True) as connection:
        yield connection


async def test_both_have_the_same_tables(served: Postgres, tmp_path: Path) -> None:
    async with await Database.open(tmp_path / "omah.db"):
        pass
    with closing(sqlite3.connect(tmp_path / "omah.db")) as here:
        columns = _columns_here(here)
        keys, indexes, triggers = _keys_here(here), _indexes_here(here), _triggers_here(here)
    assert await _columns_there(served) == columns
    assert await _keys_there(served) == keys
    assert await _indexes_there(served) == indexes
    assert await _triggers_there(served) == triggers
    assert await _checks_there(served) == _checks_here(migrations().values())


def _tables_here(here: sqlite3.Connection) -> list[str]:
    return [row[0] for row in here.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")]


def _columns_here(here: sqlite3.Connection) -> dict[str, list[tuple[str, str, bool, str, int]]]:
    """Of each table the columns: name, type, whether it may be empty, what it is by itself, its place in the key."""
    found = {}
    for table in _tables_here(here):
        rows = here.execute(f"PRAGMA table_info({table})").fetchall()
        found[table] = [
            (name, TYPES[kind], bool(must or key), usual or "", key) for _, name, kind, must, usual, key in rows
        ]
    return found


async def _columns_there(there: Database) -> dict[str, list[tuple[str, str, bool, str, int]]]:
    rows = await there.rows(
        "SELECT c.table_name, c.column_name, c.data_type, c.is_nullable = 'NO', COALESCE(c.column_default, ''),"
        " COALESCE((SELECT k.ordinal_position FROM information_schema.key_column_usage AS k"
        "  JOIN pg_constraint AS p ON p.conname = k.constraint_name AND p.contype = 'p'"
        "  AND p.connamespace = current_schema()::regnamespace"
        "  WHERE k.table_name = c.table_name AND k.column_name = c.column_name AND k.table_schema = c.table_schema), 0)"
        " FROM information_schema.columns AS c WHERE c.table_schema = current_schema()"
        " AND c.table_name <> 'schema_version' ORDER BY c.table_name, c.ordinal_position"
    )
    found: dict[str, list[tuple[str, str, bool, str, int]]] = {}
    for table, name, kind, must, usual, key in rows:
        found.setdefault(table, []).append((name, kind, bool(must), usual.removesuffix("::text"), key))
    return found


def _keys_here(here: sqlite3.Connection) -> set[tuple[str, ...]]:
    """Which columns name rows of which other table, and what becomes of them with these."""
    found: set[tuple[str, ...]] = set()
    for table in _tables_here(here):
        for row in here.execute(f"PRAGMA foreign_key_list({table})"):
            found.add((table, row[3], row[2], row[4], row[5], row[6]))
    return found


async def _keys_there(there: Database) -> set[tuple[str, ...]]:
    rows = await there.rows(
        "SELECT c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text, f.attname,"
        " CASE c.confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'a' THEN 'NO ACTION' ELSE '?' END,"
        " CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'a' THEN 'NO ACTION' WHEN 'n' THEN 'SET NULL' ELSE '?' END"
        " FROM pg_constraint AS c CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (own, other)"
        " JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.own"
        " JOIN pg_attribute AS f ON f.attrelid = c.confrelid AND f.attnum = k.other"
        " WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace"
    )
    return {tuple(row) for row in rows}


def _indexes_here(here: sqlite3.Connection) -> set[tuple[str, bool, tuple[str, ...], bool]]:
    """Table, whether it is unique, its columns, whether it is of some rows only; the keys of tables too."""
    found = set()
    for table in _tables_here(here):
        for _, name, unique, origin, partial in here.execute(f"PRAGMA index_list({table})").fetchall():
            columns = tuple(row[2] for row in here.execute(f"PRAGMA index_info({name})"))
            if origin != "pk":
                found.add((table, bool(unique), columns, bool(partial)))
    return found


async def _indexes_there(there: Database) -> set[tuple[str, bool, tuple[str, ...], bool]]:
    rows = await there.rows(
        "SELECT i.indrelid::regclass::text, i.indisunique, i.indpred IS NOT NULL, a.attname, i.indexrelid::bigint"
        " FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid"
        " CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (number, place)"
        " JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.number"
        " WHERE NOT i.indisprimary AND c.relnamespace = current_schema()::regnamespace ORDER BY i.indexrelid, k.place"
    )
    found: dict[int, tuple[str, bool, tuple[str, ...], bool]] = {}
    for table, unique, partial, column, number in rows:
        before = found.get(number, (table, bool(unique), (), bool(partial)))
        found[number] = (*before[:2], (*before[2], column), before[3])
    return set(found.values())


def _triggers_here(here: sqlite3.Connection) -> set[tuple[str, str]]:
    return {(row[0], row[1]) for row in here.execute("SELECT tbl_name, name FROM sqlite_schema WHERE type = 'trigger'")}


async def _triggers_there(there: Database) -> set[tuple[str, str]]:
    rows = await there.rows(
        "SELECT t.tgrelid::regclass::text, t.tgname FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid"
        " WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace"
    )
    # SQLite has nothing that empties a table at once.
    return {(table, name) for table, name in rows if not name.endswith("_never_emptied")}


def _checks_here(scripts: Any) -> int:
    """How many rules there are of values that a row may have."""
    return sum(len(re.findall(r"\bCHECK \(", re.sub(r"--[^\n]*", "", script))) for script in scripts)


async def _checks_there(there: Database) -> int:
    found: int = await there.value(
        "SELECT COUNT(*) FROM pg_constraint WHERE contype = 'c' AND connamespace = current_schema()::regnamespace"
    )
    return found


async def test_every_statement_is_understood(served: Postgres) -> None:
    found = {one.where: one.sql for one in statements() if one.where not in BUILT}
    found |= dict(checks.RULES)
    async with owner(served) as connection:
        # Whatever it is given: what it can't tell the type of by itself is given as a number.
        for name, sql in found.items():
            kinds = ", ".join(["bigint"] * 9) if "IN (0, id)" in sql else ""
            await connection.execute(f"PREPARE one{f' ({kinds})' if kinds else ''} AS {in_postgresql(sql)}".encode())
            await connection.execute("DEALLOCATE one")
            assert name


def _masks(count: int, person: int) -> Move:
    return Move(
        thing=Thing("mask/dewasa"),
        quantity=count,
        from_place=Place("made"),
        to_place=Place.finished(person),
        work_date="2020-05-04",
        reason=Reason.REPORT,
        person_id=person,
        actor_id=person,
    )


async def _sri(db: Database) -> int:
    return await people.add(
        db, name="Sri", call_name="Bu Sri", role=Role.TAILOR, workshop_id=None, joined_on=date(2020, 5, 1)
    )


async def test_moves_are_only_added(served: Postgres) -> None:
    """By the right that the bot hasn't, and for whoever has it, by triggers."""
    async with served.transaction():
        await moves.append(served, [_masks(5, await _sri(served))], MONDAY_MORNING)
    changes = ("UPDATE move SET quantity = 6", "DELETE FROM move", "TRUNCATE move CASCADE")
    for sql in changes:
        with pytest.raises(sqlite3.OperationalError, match="permission denied"):
            await served.run(sql)
    async with owner(served) as connection:
        for sql in changes:
            with pytest.raises(psycopg.IntegrityError, match="moves are never"):
                await connection.execute(sql.encode())
    assert await checks.broken(served) == []


async def test_a_lost_connection_keeps_nothing_half(served: Postgres) -> None:
    """In the middle of a transaction, and of work; the next statement has a new one."""

    async def end() -> None:
        async with owner(served) as connection:
            await connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'omah'"
                " AND datname = current_database()"
            )

    async def interrupted() -> None:
        async with served.transaction():
            await _sri(served)
            await end()
            await _sri(served)

    served.take_lease()
    with pytest.raises(sqlite3.OperationalError) as found:
        await interrupted()
    assert is_trouble(found.value)
    assert not lost(found.value)
    await served.answers()
    await end()
    with pytest.raises(sqlite3.OperationalError) as found:
        await served.work(_sri)
    assert is_trouble(found.value)
    assert await served.value("SELECT COUNT(*) FROM person") == 0
    async with await Postgres.open_server(served.path) as other:
        with pytest.raises(DatabaseInUse):
            other.take_lease()


@pytest.mark.parametrize("kept", [True, False])
async def test_a_commit_without_an_answer_is_asked_after(
    served: Postgres, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    """The server kept it or didn't: the bot knows, and counts nothing twice."""
    raw = served._connection.raw
    commit: Callable[..., Any] = raw.pg.execute

    def cut(sql: str, *values: Any) -> Any:
        if sql != "COMMIT":
            return commit(sql, *values)
        if kept:
            commit(sql)
        raw.pg.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    with monkeypatch.context() as patched:
        patched.setattr(raw.pg, "execute", cut)
        if kept:
            await served.work(_sri)
        else:
            with pytest.raises(sqlite3.OperationalError) as found:
                await served.work(_sri)
            assert is_trouble(found.value)
    assert await served.value("SELECT COUNT(*) FROM person") == int(kept)


async def test_one_writes_at_a_time(served: Postgres) -> None:
    """As SQLite's file has it: who comes second sees what the first has written."""
    async with await Postgres.open_server(served.path) as other:

        async def add(db: Database) -> None:
            async with db.transaction():
                person = await _sri(db)
                await asyncio.sleep(0.05)
                await moves.append(db, [_masks(5, person)], MONDAY_MORNING)

        await asyncio.gather(*(add(db) for db in (served, other) * 3))
        assert await other.value("SELECT COUNT(*) FROM move") == 6
        assert await checks.broken(other) == []


async def test_what_fails_unseen_isnt_kept(served: Postgres) -> None:
    """A statement fails and whoever asked goes on: nothing of it is told as kept."""

    async def go_on() -> None:
        async with served.transaction():
            await _sri(served)
            with pytest.raises(sqlite3.IntegrityError):
                await served.run("INSERT INTO workshop (name) VALUES (?)", (None,))

    with pytest.raises(sqlite3.OperationalError):
        await go_on()
    assert await served.value("SELECT COUNT(*) FROM person") == 0


async def test_what_cant_be_opened_is_said(room: Room) -> None:
    with pytest.raises(NoServer):
        await Postgres.open_server(Server("postgresql://nobody@127.0.0.1:1/omah"))
    foreign = room.new()
    async with await psycopg.AsyncConnection.connect(foreign.address, autocommit=True) as connection:
        await connection.execute("CREATE TABLE theirs (id integer)")
    with pytest.raises(NotOurs):
        await Postgres.open_server(foreign)
    assert issubclass(NoServer, CannotOpen)


async def test_a_workshop_moves_to_a_server_and_back(served: Postgres, tmp_path: Path) -> None:
    """Every row arrives, the balances are what they were, new rows get new numbers, and the way back is open."""
    async with await Database.open(tmp_path / "omah.db") as here:
        async with here.transaction():
            # The other way round too: each names a row that comes later by its table's name.
            number = await workshops.make(here, "Kota")
            for name in ("Sri", "Ani"):
                person = await people.add(
                    here, name=name, call_name=name, role=Role.TAILOR, workshop_id=number, joined_on=date(2020, 5, 1)
                )
                await accounts.bind(here, "telegram", name, person, MONDAY_MORNING)
                kept = await moves.append(here, [_masks(5, person), _masks(7, person)], MONDAY_MORNING)
                back = moves.Kept(kept[0], _masks(5, person)).reversed(Reason.UNDO, person, None)
                await moves.append(here, [back], MONDAY_MORNING)
            await here.run("UPDATE schedule SET at = '18:00' WHERE kind = 'tally'")
        async with here.transaction():
            await here.run("UPDATE person SET usual_pieces = 2147483648 * 4 WHERE name = 'Sri'")
        await moving.move(here, served)
        assert await checks.broken(served) == []
        assert await copying.contents(served) == await copying.contents(here)
        assert await served.value("SELECT at FROM schedule WHERE kind = 'tally'") == "18:00"
        async with served.transaction():
            assert await _sri(served) == 3
        with pytest.raises(sqlite3.OperationalError, match="permission denied"):
            await served.run("DELETE FROM move")
    async with await Database.open(tmp_path / "back.db") as back_again:
        await moving.move(served, back_again)
        assert await checks.broken(back_again) == []
        assert await copying.contents(served) == await copying.contents(back_again)


async def test_what_arrives_otherwise_isnt_kept(
    served: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with await Database.open(tmp_path / "omah.db") as here:
        async with here.transaction():
            await _sri(here)
        many = Database.run_many

        async def otherwise(db: Database, sql: str, rows: Any) -> None:
            changed = [tuple("Sru" if value == "Sri" else value for value in row) for row in rows]
            await many(db, sql, changed)

        monkeypatch.setattr(Database, "run_many", otherwise)
        with pytest.raises(moving.Differs, match="person"):
            await moving.move(here, served)
    assert await served.value("SELECT COUNT(*) FROM person") == 0


def test_a_coordinator_moves_and_looks_after_it(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Moved, checked on both sides, copied while locked, put back on an empty place; each mistake is one sentence."""

    async def workshop() -> None:
        async with await Database.open(tmp_path / "omah.db") as db, db.transaction():
            person = await _sri(db)
            await moves.append(db, [_masks(5, person)], MONDAY_MORNING)

    def omah(*words: str) -> tuple[int, str]:
        code = run(command_line(*words[:1]), words)
        return code, "".join(capsys.readouterr())

    asyncio.run(workshop())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OMAH_BACKUP_KEY", "kata sandi yang panjang sekali")
    there, again = room.new(), room.new()
    code, said = omah("migrate", "omah.db", there.address, "--json")
    assert (code, json.loads(said)["people"], json.loads(said)["moves"]) == (0, 1, 1)
    assert omah("migrate", "omah.db", there.address)[0] == 2
    assert omah("migrate", "tidak-ada.db", there.address)[0] == 2
    for where_now in ("omah.db", there.address):
        monkeypatch.setenv("OMAH_DATABASE", where_now)
        assert omah("check")[0] == 0
    found = {one["check"]: one for one in json.loads(omah("doctor", "--json")[1])}
    assert found["ledger"]["ok"]
    assert "rights" not in found
    assert "disk" not in found
    code, said = omah("backup", "cadangan.age")
    assert code == 0, said
    monkeypatch.setenv("OMAH_DATABASE", again.address)
    code, said = omah("restore", "cadangan.age", "--key", "kata sandi yang panjang sekali")
    assert code == 0, said
    assert omah("check")[0] == 0
    code, said = omah("restore", "cadangan.age", "--key", "kata sandi yang panjang sekali")
    assert (code, "sudah ada data" in said) == (2, True)
    monkeypatch.setenv("OMAH_DATABASE", "postgresql://omah:rahasia@127.0.0.1:1/omah")
    code, said = omah("check")
    assert code == 2
    assert "tidak menjawab" in said
    assert "rahasia" not in said
    found = {one["check"]: one for one in json.loads(omah("doctor", "--json")[1])}
    assert "tidak menjawab" in found["data"]["message"]


@pytest.mark.slow
async def test_killed_on_a_server(room: Room, tmp_path: Path) -> None:
    """The running program is killed under faults: nothing lost, nothing doubled, copies marked."""
    outcome = await Soak(tmp_path, seed=3, database=room.at(tmp_path / "omah.db")).run(3)
    room.take_back()
    assert outcome.good, outcome
    assert outcome.said > 10
    assert TOKEN not in outcome.log


# A whole dialogue of each part of the house; `OMAH_TEST_WHOLE=1` plays all there.
DIALOGUES = (
    "masks/batal_dengan_tombol",
    "money/bayar_potong_kasbon",
    "orders/sampel_gagal",
    "deliveries/sampai_sebagian",
    "people/daftar_lalu_dihapus",
)


@pytest.mark.slow
@pytest.mark.parametrize("name", DIALOGUES)
async def test_dialogue_on_a_server(name: str, room: Room, tmp_path: Path) -> None:
    script = (Path(__file__).parent / f"conversations/{name}.txt").read_text("utf-8")
    with instead_of_files(room):
        await Dialogue(tmp_path).play(script)
