"""Open the database, keep its promises (pragmas, transactions) and bring it up to date (migrations)."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Sequence
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, Self, TypeVar

import aiosqlite

from storage import fitness

Row = tuple[Any, ...]
T = TypeVar("T")

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # NORMAL loses acknowledged commits at a power cut.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # Without it INSERT OR REPLACE slips past the triggers that forbid deleting a move.
    "PRAGMA recursive_triggers = ON",
    "PRAGMA busy_timeout = 5000",
    # What somebody had erased must not stay behind in free pages.
    "PRAGMA secure_delete = ON",
)


class DatabaseInUse(Exception):
    """Another bot already runs on this database."""


# A full disk, a locked file, an I/O error: the database's trouble, not the statement's.
TROUBLE = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    )
)
LOST_SYNC = frozenset((sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_DIR_FSYNC))


def is_trouble(error: BaseException) -> bool:
    """Whether the database can't be written now but may be again; then nothing was acknowledged."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, sqlite3.Error) and code is not None and code & 0xFF in TROUBLE and not lost(error)


def lost(error: BaseException) -> bool:
    """Whether a sync to disk failed: what was written is unknown, so the program must end and start anew."""
    return getattr(error, "sqlite_errorcode", None) in LOST_SYNC


@cache
def migrations() -> dict[int, str]:
    """All scripts, by the number that the database has after them."""
    folder = files("storage") / "migrations"
    scripts = sorted((one for one in folder.iterdir() if one.name.endswith(".sql")), key=lambda one: one.name)
    return {int(script.name[:4]): script.read_text("utf-8") for script in scripts}


class _Connection(aiosqlite.Connection):
    """A connection whose thread also does whole pieces of work."""

    async def do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do it on the connection's thread."""
        done: T = await self._execute(lambda: work(self._conn))  # type: ignore[no-untyped-call]
        return done


class Database:
    """One connection that writes; `transaction` and `work` let one task at a time use it."""

    def __init__(self, path: Path, connection: _Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = asyncio.Lock()
        self._lease: sqlite3.Connection | None = None

    @classmethod
    async def open(cls, path: Path | str) -> Self:
        """Open (or make) the database at `path` and run the migrations it lacks; CannotOpen if it can't be ours."""
        if str(path) != ":memory:":
            fitness.judge(Path(path))
        connection = _Connection(lambda: sqlite3.connect(path, isolation_level=None), iter_chunk_size=64)
        await connection
        database = cls(Path(path), connection)
        try:
            await database._judge()
            for pragma in PRAGMAS:
                await connection.execute(pragma)
            await database._migrate()
        except BaseException:
            await database.close()
            raise
        return database

    async def close(self) -> None:
        """Close the connection and its thread; release the lease if this process holds it."""
        await self._connection.close()
        if self._lease is not None:
            self._lease.close()
            self._lease = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def take_lease(self) -> None:
        """Be the only bot on this database until closed or killed; DatabaseInUse if another is.

        The lock is the operating system's on a file beside the database, so a killed bot frees it at once.
        """
        lease = sqlite3.connect(f"{self.path}-lease", timeout=0, isolation_level=None)
        try:
            lease.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            lease.close()
            raise DatabaseInUse(str(self.path)) from error
        self._lease = lease

    def in_use(self) -> bool:
        """Whether a bot runs on this database."""
        try:
            self.take_lease()
        except DatabaseInUse:
            return True
        if self._lease is not None:
            self._lease.close()
            self._lease = None
        return False

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        """Everything inside is kept, or nothing is; also when the task is cancelled."""
        async with self._lock:
            try:
                await self.run("BEGIN IMMEDIATE")
                yield
            except BaseException:
                # Queued behind a BEGIN whose await was cancelled, so that it can't stay open.
                await asyncio.shield(self._connection.rollback())
                raise
            try:
                await asyncio.shield(self._connection.commit())
            except sqlite3.Error:
                await self._connection.rollback()
                raise

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[None]:
        """All that is read inside is of one moment; meanwhile other programs may write."""
        async with self._lock:
            try:
                await self.run("BEGIN")
                yield
            finally:
                await asyncio.shield(self._connection.rollback())

    async def work(self, do: Callable[["Database"], Coroutine[Any, Any, T]]) -> T:
        """Do all of it in one transaction and in one visit to the database's thread; it may wait for nothing else.

        Statements of a `transaction` are a visit each, and a visit costs more than most statements. A task that is
        cancelled meanwhile ends at once, and the work by itself.
        """

        def whole(connection: sqlite3.Connection) -> T:
            connection.execute("BEGIN IMMEDIATE")
            try:
                done = _without_waiting(do(_Visit(self.path, connection)))
                connection.execute("COMMIT")
            except BaseException:
                # A full disk rolls everything back by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            return done

        async with self._lock:
            return await asyncio.shield(self._connection.do(whole))

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """A part of a transaction that may fail by itself."""
        await self.run("SAVEPOINT part")
        try:
            yield
        except BaseException:
            # A full disk rolls the whole transaction back by itself; then there is no part left to roll back to.
            if self._connection.in_transaction:
                await asyncio.shield(self.run("ROLLBACK TO part"))
                await asyncio.shield(self.run("RELEASE part"))
            raise
        await self.run("RELEASE part")

    async def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement; the number of rows it changed."""
        cursor = await self._connection.execute(sql, values)
        return cursor.rowcount

    async def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row, in one hop to the database's thread."""
        await self._connection.executemany(sql, rows)

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query (or of a RETURNING)."""
        return list(await self._connection.execute_fetchall(sql, values))  # type: ignore[arg-type]

    async def dicts(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """All rows of a query, by the names of its columns."""
        async with self._connection.execute(sql, values) as cursor:
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in await cursor.fetchall()]

    async def checkpoint(self) -> bool:
        """Write what is in the log into the database's file and empty the log; False if a reader was in the way."""
        async with self._lock:
            return bool(await self.value("PRAGMA wal_checkpoint(TRUNCATE)") == 0)

    async def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        found = await self.rows(sql, values)
        return found[0] if found else None

    async def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        found = await self.row(sql, values)
        return found[0] if found else None

    async def answers(self) -> None:
        """Whether it can be asked at all; raises what SQLite says where it can't."""
        await self.value("SELECT 1")

    async def _judge(self) -> None:
        """CannotOpen if another program made it, or a newer version of this one; before anything is written."""
        tables = {row[0] for row in await self.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        version = await self.value("PRAGMA user_version")
        fitness.judge_tables(self.path, version, max(migrations(), default=0), frozenset(tables))

    async def _migrate(self) -> None:
        done = await self.value("PRAGMA user_version")
        lacking = {number: script for number, script in migrations().items() if number > done}
        if done and lacking:
            # What a migration makes of it can't be undone.
            async with aiosqlite.connect(f"{self.path}-versi-{done}") as before:
                await self._connection.backup(before)
        for number, script in lacking.items():
            await self._run_migration(number, script)

    async def _run_migration(self, number: int, script: str) -> None:
        async with self._lock:
            try:
                await self._connection.executescript(
                    f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
                )
            except sqlite3.Error:
                await self._connection.rollback()
                # Two programs may start on a new file at once: the later one finds it done.
                if await self.value("PRAGMA user_version") < number:
                    raise


class _Visit(Database):
    """The database as work on its own thread has it: each statement is done when its call returns."""

    def __init__(self, path: Path, raw: sqlite3.Connection) -> None:
        self.path = path
        self._raw = raw

    def transaction(self) -> NoReturn:
        """Refused: all of the work is one."""
        raise RuntimeError("work on the database is one transaction already")

    def snapshot(self) -> NoReturn:
        """Refused: the work is of one moment already."""
        raise RuntimeError("work on the database is one transaction already")

    async def work(self, do: Callable[[Database], Coroutine[Any, Any, T]]) -> T:
        """Refused: it is at work."""
        raise RuntimeError(f"work on the database is one transaction already: {do}")

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """A part of the work that may fail by itself."""
        self._raw.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK TO part")
                self._raw.execute("RELEASE part")
            raise
        self._raw.execute("RELEASE part")

    async def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement; the number of rows it changed."""
        return self._raw.execute(sql, values).rowcount

    async def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row."""
        self._raw.executemany(sql, rows)

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query (or of a RETURNING)."""
        return self._raw.execute(sql, values).fetchall()

    async def dicts(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """All rows of a query, by the names of its columns."""
        cursor = self._raw.execute(sql, values)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _without_waiting(work: Coroutine[Any, Any, T]) -> T:
    """A coroutine's result. Where it waits for anything, RuntimeError is raised inside it, as if that had failed."""
    try:
        work.send(None)
        while True:
            work.throw(RuntimeError("work on the database may wait for nothing else"))
    except StopIteration as done:
        result: T = done.value
        return result
