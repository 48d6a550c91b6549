"""A whole database moved into another, of the same engine or not: every row, and the balances recomputed on the way."""

import hashlib
from collections.abc import AsyncIterator

from storage.database import Database, Row
from storage.values import dataclass

# So many rows are under way at once.
PORTION = 2_000
# A trigger keeps them, from the moves.
BALANCE = "balance"


class Differs(Exception):
    """What arrived isn't what was sent: the table that differs. Nothing is kept then."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table, its columns, and those of them that tell its rows apart."""

    name: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]


async def move(source: Database, target: Database) -> int:
    """Everything that is in one database into another in which there is nothing; how many rows.

    All of it is of one moment, and all or nothing is kept; Differs if a row arrived otherwise than it was.
    """
    tables = [Table(*found) for found in await target.tables()]
    rows = 0
    async with target.receiving(), source.snapshot(), target.transaction():
        await target.put_off_references()
        for table in tables:
            if table.name != BALANCE:
                # What a migration put there is in the source as well, or was changed in it.
                await _empty(target, table)
        sent = {}
        for table in tables:
            if table.name != BALANCE:
                sent[table.name] = await _copy(source, target, table)
                rows += sent[table.name][0]
        for table in tables:
            there = await _digest(target, table)
            if there != (sent[table.name] if table.name in sent else await _digest(source, table)):
                raise Differs(table.name)
        await target.number_on(tuple(table.name for table in tables if table.keys == ("id",)))
    return rows


async def _empty(target: Database, table: Table) -> None:
    if await target.value(f"SELECT 1 FROM {table.name} LIMIT 1"):  # noqa: S608 - a name from the schema
        await target.run(f"DELETE FROM {table.name}")  # noqa: S608


async def _copy(source: Database, target: Database, table: Table) -> tuple[int, str]:
    """How many rows there were, and the hash of all of them."""
    marks = ", ".join("?" * len(table.columns))
    insert = f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})"  # noqa: S608
    count, digest = 0, hashlib.sha256()
    async for rows in _portions(source, table):
        await target.run_many(insert, rows)
        count += len(rows)
        digest.update(repr(rows).encode())
    return count, digest.hexdigest()


async def _digest(db: Database, table: Table) -> tuple[int, str]:
    count, digest = 0, hashlib.sha256()
    async for rows in _portions(db, table):
        count += len(rows)
        digest.update(repr(rows).encode())
    return count, digest.hexdigest()


async def _portions(db: Database, table: Table) -> AsyncIterator[list[Row]]:
    """All rows in the order of their keys."""
    name, names, keys = table.name, ", ".join(table.columns), ", ".join(table.keys)
    places = [table.columns.index(key) for key in table.keys]
    marks = ", ".join("?" * len(table.keys))
    rows = await db.rows(f"SELECT {names} FROM {name} ORDER BY {keys} LIMIT ?", (PORTION,))  # noqa: S608
    while rows:
        yield rows
        last = tuple(rows[-1][place] for place in places)
        rows = await db.rows(
            f"SELECT {names} FROM {name} WHERE ({keys}) > ({marks}) ORDER BY {keys} LIMIT ?",  # noqa: S608
            (*last, PORTION),
        )
