"""The house: imports point one way, SQL stays in storage, the clock stays in bot."""

import ast
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.counterpart import missing
from tests.map import order

HOUSE = Path(__file__).parent.parent
MAY_USE: dict[str, set[str]] = {"storage": set(), "handlers": {"storage"}, "bot": {"handlers", "storage"}}
SQL = re.compile(r"\s*(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE)\b", re.DOTALL)


def files(room: str) -> list[Path]:
    return sorted((HOUSE / room).rglob("*.py"))


class Seen(NamedTuple):
    """What a file imports, its texts, and its functions: each with its line, functions with their length too."""

    imported: frozenset[str]
    texts: Sequence[tuple[int, str]]
    functions: Sequence[tuple[int, int, str]]


@cache
def seen(path: Path) -> Seen:
    """What is in a file, which is read once for all that is asked of it."""
    found, texts, functions = set(), [], []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.add(node.module or "")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts.append((node.lineno, node.value))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            functions.append((node.lineno, (node.end_lineno or 0) - node.lineno, node.name))
    return Seen(frozenset(found), texts, functions)


def imported(path: Path) -> frozenset[str]:
    return seen(path).imported


@pytest.mark.parametrize("room", MAY_USE)
def test_imports_point_one_way(room: str) -> None:
    assert files(room)
    for path in files(room):
        rooms = {name.partition(".")[0] for name in imported(path)} & set(MAY_USE)
        assert rooms <= MAY_USE[room] | {room}, path


def test_the_sandbox_knows_no_room() -> None:
    for path in files("bot/sandbox"):
        ours = {name for name in imported(path) if name.partition(".")[0] in MAY_USE}
        assert all(name.startswith("bot.sandbox") for name in ours), path


@pytest.mark.parametrize("room", ["bot", "handlers"])
def test_sql_is_in_storage_only(room: str) -> None:
    for path in files(room):
        for line, text in seen(path).texts:
            assert not SQL.match(text), f"{path}:{line}"


@pytest.mark.parametrize("room", ["storage", "handlers"])
def test_now_is_an_argument_below_bot(room: str) -> None:
    for path in files(room):
        assert not re.search(r"\.(now|utcnow|today)\(|\btime\.time\(", path.read_text("utf-8")), path


@pytest.mark.parametrize("room", MAY_USE)
def test_files_and_functions_are_short(room: str) -> None:
    for path in files(room):
        assert len(path.read_text("utf-8").splitlines()) <= 400, path
        for line, length, name in seen(path).functions:
            assert length < 60, f"{path}:{line} {name}"


# Each folder of handlers uses only those after it.
FOLDERS = [
    "routing",
    "days",
    "money",
    "orders",
    "stores",
    "deliveries",
    "requests",
    "masks",
    "people",
    "speaking",
    "talk",
    "papers",
    "rules",
    "reading",
    "words",
]
HEARS = {"reading", "words"}


def test_a_folder_uses_only_those_below_it() -> None:
    for number, folder in enumerate(FOLDERS):
        above = {f"handlers.{one}" for one in FOLDERS[:number]}
        for path in files(f"handlers/{folder}"):
            used = {name for name in imported(path) if ".".join(name.split(".")[:2]) in above}
            assert not used, f"{path} uses {used}"


def test_every_folder_of_handlers_has_its_place() -> None:
    assert {path.parent.name for path in files("handlers")} == {*FOLDERS, "handlers"}


def test_patterns_are_where_words_are_heard() -> None:
    for path in files("handlers"):
        assert "re" not in imported(path) or path.parent.name in HEARS, path


def test_the_map_names_every_file_and_the_order() -> None:
    told = (HOUSE / "docs/design.md").read_text("utf-8")
    assert order() in told
    for room in MAY_USE:
        for path in files(room):
            folder = told.partition(f"### `{path.parent.relative_to(HOUSE)}/`")[2].partition("###")[0]
            assert path.name == "__init__.py" or f"| `{path.name}` |" in folder, path


def test_each_migration_is_written_for_both_engines() -> None:
    assert missing() == [], "python -m tests.counterpart writes what is missing in migrations/postgresql/"
