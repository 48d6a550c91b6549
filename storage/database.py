"""The database, whichever engine keeps it: transactions, work in one visit to its thread, and what to do in trouble."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Sequence
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, Protocol, Self, TypeVar

from storage.where import Server, Where

Row = tuple[Any, ...]
T = TypeVar("T")


class DatabaseInUse(Exception):
    """Another bot already runs on this database."""


class LeadLost(DatabaseInUse):
    """Another bot leads where this one did: whatever it still wanted to write is refused."""


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
    if (passing := getattr(error, "trouble", None)) is not None:
        return bool(passing)
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, sqlite3.Error) and code is not None and code & 0xFF in TROUBLE and not lost(error)


def lost(error: BaseException) -> bool:
    """Whether what was written is unknown, as after a sync that failed: the program must end and start anew."""
    return getattr(error, "unknown", False) or getattr(error, "sqlite_errorcode", None) in LOST_SYNC


@cache
def migrations() -> dict[int, str]:
    """All scripts, by the number that the database has after them."""
    folder = files("storage") / "migrations"
    scripts = sorted((one for one in folder.iterdir() if one.name.endswith(".sql")), key=lambda one: one.name)
    return {int(script.name[:4]): script.read_text("utf-8") for script in scripts}


class Raw(Protocol):
    """A connection as its own thread has it: what of `sqlite3`'s we use, whichever engine it leads to."""

    in_transaction: bool

    def execute(self, sql: str, values: Any = ..., /) -> Any:
        """Run one statement; a cursor with its rows."""

    def executemany(self, sql: str, rows: Any, /) -> Any:
        """Run one statement for each row."""


class Connection(Protocol):
    """A connection and its thread, on which work is done in the order in which it is given."""

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""

    async def do(self, work: Callable[[Any], T]) -> T:
        """Do it on the connection's thread."""

    async def close(self) -> None:
        """Close both."""


class Database:
    """One connection that writes; `transaction` and `work` let one task at a time use it."""

    def __init__(self, path: Where, connection: Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = asyncio.Lock()

    @property
    def file(self) -> Path:
        """The file it is in; LookupError where it is on a server."""
        if isinstance(self.path, Server):
            raise LookupError(f"{self.path} is no file")  # noqa: TRY004 - nothing is of a wrong type
        return self.path

    @staticmethod
    async def open(path: Where | str) -> "Database":
        """Open (or make) the database at `path` and run the migrations it lacks; CannotOpen if it can't be ours."""
        if isinstance(path, Server):
            # Only whoever has a server pays for its client.
            from storage.postgresql import Postgres

            return await Postgres.open_server(path)
        from storage.sqlite import Sqlite

        return await Sqlite.open_file(path)

    async def close(self) -> None:
        """Close the connection and its thread; release the lease if this process holds it."""
        await self._connection.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def take_lease(self) -> None:
        """Be the only bot on this database until closed or killed; DatabaseInUse if another is."""
        raise NotImplementedError

    async def lead(self) -> bool:
        """Be the bot that works on this database, until closed or killed; False if another is, for which one may wait.

        DatabaseInUse where nobody may.
        """
        self.take_lease()
        return True

    def in_use(self) -> bool:
        """Whether a bot runs on this database."""
        raise NotImplementedError

    async def checkpoint(self) -> bool:
        """Take what was erased out of the database's files too; False if somebody was in the way."""
        raise NotImplementedError

    async def only_adds(self) -> bool:
        """Whether a move can neither be changed nor deleted by whoever we are to the database."""
        return True

    async def version(self) -> int:
        """The number of the last migration that was run."""
        raise NotImplementedError

    async def tables(self) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
        """Each table: its name, its columns, and those that tell its rows apart."""
        raise NotImplementedError

    @asynccontextmanager
    async def receiving(self) -> AsyncIterator[None]:
        """Meanwhile rows with their numbers come from elsewhere, by whoever made the tables."""
        yield

    async def put_off_references(self) -> None:
        """Until this transaction ends, a row may name one that comes later."""
        raise NotImplementedError

    async def number_on(self, tables: Sequence[str]) -> None:
        """New rows of these tables get the numbers after the last."""
        raise NotImplementedError

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        """Everything inside is kept, or nothing is; also when the task is cancelled."""
        async with self._lock:
            try:
                await self.run("BEGIN IMMEDIATE")
                yield
            except BaseException:
                # Queued behind a BEGIN whose await was cancelled, so that it can't stay open.
                await asyncio.shield(self._connection.do(_roll_back))
                raise
            try:
                await asyncio.shield(self.run("COMMIT"))
            except sqlite3.Error:
                await self._connection.do(_roll_back)
                raise

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[None]:
        """All that is read inside is of one moment; meanwhile other programs may write."""
        async with self._lock:
            try:
                await self.run("BEGIN")
                yield
            finally:
                await asyncio.shield(self._connection.do(_roll_back))

    async def work(self, do: Callable[["Database"], Coroutine[Any, Any, T]]) -> T:
        """Do all of it in one transaction and in one visit to the database's thread; it may wait for nothing else.

        Statements of a `transaction` are a visit each, and a visit costs more than most statements. A task that is
        cancelled meanwhile ends at once, and the work by itself.
        """

        def whole(raw: Raw) -> T:
            raw.execute("BEGIN IMMEDIATE")
            try:
                done = _without_waiting(do(_Visit(self.path, raw)))
                raw.execute("COMMIT")
            except BaseException:
                _roll_back(raw)
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
        changed: int = await self._connection.do(lambda raw: raw.execute(sql, values).rowcount)
        return changed

    async def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row, in one hop to the database's thread."""
        await self._connection.do(lambda raw: raw.executemany(sql, rows))

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query (or of a RETURNING)."""
        found: list[Row] = await self._connection.do(lambda raw: raw.execute(sql, values).fetchall())
        return found

    async def dicts(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """All rows of a query, by the names of its columns."""
        return await self._connection.do(lambda raw: _named(raw.execute(sql, values)))

    async def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        found = await self.rows(sql, values)
        return found[0] if found else None

    async def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        found = await self.row(sql, values)
        return found[0] if found else None

    async def show_life(self) -> float:
        """Let whoever stands by see that the bot that leads is at work; when that was, on the steady clock.

        LeadLost if it leads no more.
        """
        raise NotImplementedError

    async def answers(self) -> None:
        """Whether it can be asked at all; raises what its engine says where it can't."""
        await self.value("SELECT 1")


class _Visit(Database):
    """The database as work on its own thread has it: each statement is done when its call returns."""

    def __init__(self, path: Where, raw: Raw) -> None:
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
        changed: int = self._raw.execute(sql, values).rowcount
        return changed

    async def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row."""
        self._raw.executemany(sql, rows)

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query (or of a RETURNING)."""
        found: list[Row] = self._raw.execute(sql, values).fetchall()
        return found

    async def dicts(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """All rows of a query, by the names of its columns."""
        return _named(self._raw.execute(sql, values))


def keyed(rows: Iterable[Row]) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Tables from rows of table, column, and its place in the table's key (0: it is none), in their order."""
    tables: dict[str, list[tuple[str, int]]] = {}
    for table, column, place in rows:
        tables.setdefault(table, []).append((column, place))
    return [
        (
            table,
            tuple(column for column, _ in columns),
            tuple(column for column, place in sorted(columns, key=lambda one: one[1]) if place),
        )
        for table, columns in tables.items()
    ]


def _named(cursor: Any) -> list[dict[str, Any]]:
    """The rows of a cursor, by the names of its columns."""
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _roll_back(raw: Raw) -> None:
    """End a transaction, if there is one: a full disk rolls everything back by itself."""
    if raw.in_transaction:
        raw.execute("ROLLBACK")


def _without_waiting(work: Coroutine[Any, Any, T]) -> T:
    """A coroutine's result. Where it waits for anything, RuntimeError is raised inside it, as if that had failed."""
    try:
        work.send(None)
        while True:
            work.throw(RuntimeError("work on the database may wait for nothing else"))
    except StopIteration as done:
        result: T = done.value
        return result
