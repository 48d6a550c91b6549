"""No statement walks through history: SQLite's plan of every statement in storage/ names an index, or a small table."""

import ast
import asyncio
import importlib
import pkgutil
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import storage
from storage.database import Database

# A workshop has few of these, however long it works and however many sew.
SMALL = frozenset(
    """workshop workshop_day workshop_fact own_fault fact form stranger contact pause pack recipe rate loan template
    imported customer_order phase phase_told notice handover sample recheck recheck_line sample_plan fund wage_period
    invitation lent_work mask_transfer mask_transfer_line referral report_note report_photo handover_photo
    buyer_complaint""".split()  # noqa: SIM905
)
# Who walks through much all the same, and why that is no harm.
WALKS = {
    "accounts.of_everyone": "everybody is told",
    "people.everyone": "everybody is listed",
    "people.gone": "a file of people is taken in",
    "imported.erased": "a file of people is taken in",
    "ledger.masks.last_day_of_each": "once for each who works, from her latest day on",
    "days_off.last_of_each": "once for each who works, from her latest day off on",
    "profiles.waiting_since": "those who wait are looked for among people",
    "consents.outdated": "after the words of a consent were changed",
    "ledger.waiting.unchecked": "a coordinator asks what waits to be checked",
    "wages.earned": "a treasurer asks for all wages",
    "wages.without_rate": "a treasurer asks for all wages",
    "wages.standings": "a treasurer asks for all wages",
    "payments.every": "a treasurer asks for all payments",
    "payments.in_state": "a treasurer asks for all that wait",
    "funds.entries": "a treasurer asks what went for what",
    "programme.came": "a treasurer asks for the report to whoever gave the money",
    "programme.owed": "a treasurer asks for the report to whoever gave the money",
    "consents.given": "a treasurer asks for the report to whoever gave the money",
    "people.left": "those who left are looked for among people",
    "health.look": "the doctor looks at everything",
    "inspections.every_line": "the ledger is exported",
    "ledger.goods.everywhere": "the ledger is exported",
    "payments.numbers_of_moves": "the ledger is exported",
    "own_data.made": "somebody asks for all that is kept of her",
    "own_data.ever_moved": "somebody is to be erased",
    "erasure._forget_account": "somebody is erased",
    "erasure._forget_talk": "somebody is erased",
    "erasure._forget_files": "somebody is erased",
    "erasure.finish": "somebody is erased",
    "new_address.move": "a chat moves",
    "conversations.forget": "once a day",
    "conversations.bring": "looked up by the question's own index, once it is known",
    "outbox.purge": "once a day",
    "copying.contents": "a copy is looked at",
    "copying.mark_all_doubtful": "a copy is put back",
    "checks._broken_chain": "the check looks at all, a portion at a time",
}
# Put together from what is only known when they run.
BUILT = frozenset(
    """bags._bags checks.broken erasure._forget_account erasure._forget_rows erasure._change handovers._some
    health._names invites._once ledger.goods.at ledger.lots.at moving._portions new_address.move own_data.everything
    parked.unpark parties.tell people.around people.set_field profiles.set_field rates.on templates.note
    wages.earn""".split()  # noqa: SIM905
)
# What is asked there is the engine's own affair.
ENGINES = frozenset(("storage.database", "storage.sqlite", "storage.postgresql", "storage.server", "storage.refusals"))
ASKS = frozenset(("run", "run_many", "rows", "row", "value", "dicts"))


@dataclass(frozen=True)
class Statement:
    """A statement as it stands in the code: where, and its text with marks for what is filled in at run time."""

    where: str
    sql: str


class Filled(dict[str, Any]):
    """Names of a module; what is only known inside a function is a mark for some values."""

    def __missing__(self, name: str) -> Any:
        return "?, ?"


@cache
def statements() -> list[Statement]:
    """Every statement that a module of storage/ hands to the database."""
    return list(_statements())


def _statements() -> Iterator[Statement]:
    for found in pkgutil.walk_packages(storage.__path__, "storage."):
        if found.ispkg or found.name in ENGINES:
            continue
        module = importlib.import_module(found.name)
        assert module.__file__
        tree = ast.parse(Path(module.__file__).read_text("utf-8"))
        for function in (one for one in ast.walk(tree) if isinstance(one, ast.AsyncFunctionDef)):
            local = {
                target.id: one.value
                for one in ast.walk(function)
                if isinstance(one, ast.Assign)
                for target in one.targets
                if isinstance(target, ast.Name)
            }
            for call in ast.walk(function):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and call.func.attr in ASKS
                    and isinstance(call.func.value, ast.Name | ast.Attribute)
                    and ast.unparse(call.func.value) in ("db", "self.db")
                    and call.args
                ):
                    given = call.args[0]
                    while isinstance(given, ast.Name) and given.id in local:
                        given = local[given.id]
                    yield Statement(
                        f"{found.name.removeprefix('storage.')}.{function.name}", evaluated(given, vars(module))
                    )


def evaluated(given: ast.expr, names: dict[str, Any]) -> str:
    """The text of a statement."""
    code = compile(ast.Expression(given), "statement", "eval")
    return str(eval(code, {"__builtins__": __builtins__}, Filled(names)))  # noqa: S307 - our own code


def plan(connection: sqlite3.Connection, sql: str) -> list[str]:
    """What SQLite would do."""
    for marks in range(60):
        try:
            return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", (None,) * marks)]
        except sqlite3.ProgrammingError as error:
            if "bindings" not in str(error):
                raise
    raise AssertionError(sql)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """An empty database of ours."""
    path = tmp_path_factory.mktemp("plans") / "omah.db"

    async def make() -> None:
        async with await Database.open(path):
            pass

    asyncio.run(make())
    with closing(sqlite3.connect(path)) as opened:
        yield opened


def walked(connection: sqlite3.Connection, sql: str) -> Iterator[str]:
    """The tables that a statement walks through from one end to the other, and those that it walks nearly whole."""
    named = {alias: table for table, alias in re.findall(r"(?:FROM|JOIN)\s+(\w+)\s+AS\s+(\w+)", sql)}
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    partial = {
        row[0]
        for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE '%WHERE%'")
    }
    for line in plan(connection, sql):
        found = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", line)
        table = str(named.get(found[1], found[1])) if found else ""
        if found and table in tables and found[2] not in partial:
            yield table
        if re.search(r"INDEX move_reverses \(reverses_id=\?\)", line) and re.match(r"SEARCH (move|m) ", line):
            # "Isn't taken back" by the index of what is.
            yield "move"
        by_channel = re.match(r"SEARCH (\w+) USING (?:COVERING )?INDEX (\w+) \(channel=\?\)", line)
        if by_channel and by_channel[2] not in partial:
            # All that ever came or went over it.
            yield str(named.get(by_channel[1], by_channel[1]))


@pytest.mark.parametrize("one", statements(), ids=lambda one: one.where)
def test_no_statement_walks_through_history(connection: sqlite3.Connection, one: Statement) -> None:
    try:
        found = set(walked(connection, one.sql)) - SMALL
    except sqlite3.OperationalError:
        assert one.where in BUILT
        return
    last_ones = "WHERE" not in one.sql and "DESC LIMIT" in one.sql
    assert not found or one.where in WALKS or last_ones, (found, one.sql)


def test_who_is_excused_is_there() -> None:
    assert WALKS.keys() <= {one.where for one in statements()}


def test_what_is_asked_all_day_goes_by_its_own_index(connection: sqlite3.Connection) -> None:
    """A plan may name an index and walk through all of it: by when messages came, say, from the very first."""
    own = {
        "inbox.waiting": "inbox_pending",
        "inbox.forget_strangers": "inbox_nobodys",
        "outbox.heads": "outbox_next",
        "outbox.last_told": "outbox_chat",
        "outbox.last_answered": "outbox_chat",
        "ledger.moves.last_cause": "move_day",
        "ledger.masks.record_since": "move_person",
        "ledger.masks.touched_since": "move_day",
    }
    plans = {one.where: plan(connection, one.sql) for one in statements() if one.where in own}
    assert {where: index for where, index in own.items() if not any(index in line for line in plans[where])} == {}
