"""SQLite: a file of our own, written by one connection; its pragmas, its lease, its migrations."""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self, TypeVar

import aiosqlite

from storage import database, fitness
from storage.database import Connection, Database, DatabaseInUse, keyed

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


class _Connection(aiosqlite.Connection):
    """A connection whose thread does whole pieces of work."""

    async def do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do it on the connection's thread."""
        done: T = await self._execute(lambda: work(self._conn))  # type: ignore[no-untyped-call]
        return done


class Sqlite(Database):
    """A database in a file, or in memory."""

    path: Path

    def __init__(self, path: Path, connection: Connection) -> None:
        super().__init__(path, connection)
        self._lease: sqlite3.Connection | None = None

    @classmethod
    async def open_file(cls, path: Path | str) -> Self:
        """Open (or make) the database at `path` and run the migrations it lacks; CannotOpen if it can't be ours."""
        if str(path) != ":memory:":
            fitness.judge(Path(path))
        opened = cls(Path(path), await cls._connected(path))
        try:
            await opened._judge()
            for pragma in PRAGMAS:
                await opened.run(pragma)
            await opened._migrate()
        except BaseException:
            await opened.close()
            raise
        return opened

    async def close(self) -> None:
        """Close the connection and its thread; release the lease if this process holds it."""
        await super().close()
        if self._lease is not None:
            self._lease.close()
            self._lease = None

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

    async def checkpoint(self) -> bool:
        """Write what is in the log into the database's file and empty the log; False if a reader was in the way."""
        async with self._lock:
            return bool(await self.value("PRAGMA wal_checkpoint(TRUNCATE)") == 0)

    async def version(self) -> int:
        """The number of the last migration that was run."""
        number: int = await self.value("PRAGMA user_version")
        return number

    async def tables(self) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
        """Each table: its name, its columns, and those that tell its rows apart."""
        rows = await self.rows(
            "SELECT t.name, c.name, c.pk FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c"
            " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"
        )
        return keyed(rows)

    async def put_off_references(self) -> None:
        """Until this transaction ends, a row may name one that comes later."""
        await self.run("PRAGMA defer_foreign_keys = ON")

    async def number_on(self, tables: Sequence[str]) -> None:
        """New rows get the numbers after the last: SQLite looks for the last each time."""
        del tables

    @staticmethod
    async def _connected(path: Path | str) -> Connection:
        """A connection with a thread of its own, so that the disk holds up nothing else."""
        connection = _Connection(lambda: sqlite3.connect(path, isolation_level=None), iter_chunk_size=64)
        await connection
        return connection

    async def _judge(self) -> None:
        """CannotOpen if another program made it, or a newer version of this one; before anything is written."""
        tables = {row[0] for row in await self.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        newest = max(database.migrations(), default=0)
        fitness.judge_tables(self.path, await self.version(), newest, frozenset(tables))

    async def _migrate(self) -> None:
        done = await self.version()
        lacking = {number: script for number, script in database.migrations().items() if number > done}
        if done and lacking:
            # What a migration makes of it can't be undone.
            await self._connection.do(lambda raw: _set_aside(raw, f"{self.path}-versi-{done}"))
        for number, script in lacking.items():
            await self._run_migration(number, script)

    async def _run_migration(self, number: int, script: str) -> None:
        whole = f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
        async with self._lock:
            try:
                await self._connection.do(lambda raw: raw.executescript(whole))
            except sqlite3.Error:
                await self._connection.do(lambda raw: raw.rollback())
                # Two programs may start on a new file at once: the later one finds it done.
                if await self.version() < number:
                    raise


def _set_aside(raw: sqlite3.Connection, path: str) -> None:
    before = sqlite3.connect(path)
    try:
        raw.backup(before)
    finally:
        before.close()
