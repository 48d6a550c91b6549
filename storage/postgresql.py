"""PostgreSQL: a database on a server, written by one at a time as SQLite's file is; its lease, its migrations."""

import secrets
import sqlite3
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final, Self

from storage import fitness
from storage.database import Database, DatabaseInUse, keyed
from storage.server import RUNNING, ServerConnection
from storage.where import Server

OLDEST: Final = 130000


@cache
def migrations() -> dict[int, str]:
    """All scripts, by the number that the database has after them."""
    scripts = sorted((one for one in _folder().iterdir() if one.name[0].isdigit()), key=lambda one: one.name)
    return {int(one.name[:4]): one.read_text("utf-8") for one in scripts}


def _folder() -> Traversable:
    return files("storage") / "migrations" / "postgresql"


def rights() -> str:
    """What says anew, after a migration, what the bot may do."""
    return _folder().joinpath("rights.sql").read_text("utf-8")


class Postgres(Database):
    """A database on a server."""

    path: Server
    _connection: ServerConnection

    @classmethod
    async def open_server(cls, server: Server) -> Self:
        """Open the database at an address and run the migrations it lacks; CannotOpen if it can't be ours."""
        connection = ServerConnection(server)
        opened = cls(server, connection)
        try:
            try:
                await connection.begin()
            except (sqlite3.Error, UnicodeError):
                raise fitness.NoServer(str(server)) from None
            await opened._judge()
            await opened._migrate()
        except BaseException:
            await opened.close()
            raise
        return opened

    def take_lease(self) -> None:
        """Be the only bot on this database until closed or killed; DatabaseInUse if another is."""
        if not self._connection.at_once(lambda raw: raw.lock(RUNNING)):
            raise DatabaseInUse(str(self.path))
        self._connection.raw.leased = True

    async def lead(self) -> bool:
        """Be the bot that works on this database, until closed or killed; False if another is, unless that hangs."""
        async with self._lock:
            return await self._connection.do(lambda raw: raw.take_lead(secrets.token_hex(8)))

    async def show_life(self) -> float:
        """Let whoever stands by see that the bot that leads is at work; when that was, on the steady clock.

        LeadLost if it leads no more.
        """
        async with self._lock:
            # Before the server is asked: its own clock of our silence begins later.
            asked = time.monotonic()
            await self.answers()
        return asked

    def in_use(self) -> bool:
        """Whether a bot runs on this database."""
        if not self._connection.at_once(lambda raw: raw.lock(RUNNING)):
            return True
        self._connection.at_once(lambda raw: raw.unlock(RUNNING))
        return False

    async def checkpoint(self) -> bool:
        """Clear away what was erased: no statement finds it any more, and its place is used anew."""
        async with self._lock:
            await self._connection.do(lambda raw: raw.clear_away())
        return True

    async def only_adds(self) -> bool:
        """Whether a move can neither be changed nor deleted by whoever we are to the database."""
        may = await self.value(
            "SELECT has_table_privilege('move', 'UPDATE') OR has_table_privilege('move', 'DELETE')"
            " OR has_table_privilege('move', 'TRUNCATE')"
        )
        return not may

    async def version(self) -> int:
        """The number of the last migration that was run."""
        if await self.value("SELECT to_regclass('schema_version')") is None:
            return 0
        number: int = await self.value("SELECT version FROM schema_version")
        return number

    async def tables(self) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
        """Each table: its name, its columns, and those that tell its rows apart."""
        rows = await self.rows(
            "SELECT c.relname, a.attname, COALESCE(array_position(i.indkey, a.attnum), -1) + 1"
            " FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
            " LEFT JOIN pg_index AS i ON i.indrelid = c.oid AND i.indisprimary"
            " WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace"
            " AND c.relname <> 'schema_version' ORDER BY c.relname, a.attnum"
        )
        return keyed(rows)

    @asynccontextmanager
    async def receiving(self) -> AsyncIterator[None]:
        """Meanwhile rows with their numbers come from elsewhere, by whoever made the tables."""
        await self.run("RESET ROLE")
        try:
            yield
        finally:
            await self._connection.do(lambda raw: raw.work_as_bot(raw.pg))

    async def put_off_references(self) -> None:
        """Until this transaction ends, a row may name one that comes later."""
        await self.run("SET CONSTRAINTS ALL DEFERRED")

    async def number_on(self, tables: Sequence[str]) -> None:
        """New rows of these tables get the numbers after the last."""
        for table in tables:
            await self.run(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), COALESCE(MAX(id), 0) + 1, false)"  # noqa: S608
                f" FROM {table} HAVING pg_get_serial_sequence('{table}', 'id') IS NOT NULL"
            )

    async def _judge(self) -> None:
        """CannotOpen if another program made it, or a newer version of this one, or the server can't keep ours."""
        server, encoding = await self.row(  # type: ignore[misc]
            "SELECT CAST(current_setting('server_version_num') AS integer), current_setting('server_encoding')"
        )
        if server < OLDEST or encoding != "UTF8":
            raise fitness.OldServer(str(self.path))
        rows = await self.rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        tables = frozenset(row[0] for row in rows)
        fitness.judge_tables(self.path, await self.version(), max(migrations(), default=0), tables)

    async def _migrate(self) -> None:
        if await self.version() < max(migrations(), default=0):
            async with self._lock:
                await self._connection.do(lambda raw: raw.migrate(migrations(), rights()))
