"""Whether a file can be our database: told before anything is written to it."""

from pathlib import Path

from storage.where import Where

MAGIC = b"SQLite format 3\0"
# Tables that every database of ours has had from the first version on.
OURS = frozenset(("person", "move", "inbox"))


class CannotOpen(Exception):
    """A database can't be opened; each subclass says why."""


class IsFolder(CannotOpen):
    """There is a folder of this name."""


class NoFolder(CannotOpen):
    """The folder in which it should be doesn't exist."""


class NotOurs(CannotOpen):
    """The file isn't a database, or another program's."""


class Newer(CannotOpen):
    """A newer version of the program wrote it."""


class NoServer(CannotOpen):
    """The server of an address doesn't answer, or doesn't let us in."""


class OldServer(CannotOpen):
    """The server is too old, or keeps its texts in another encoding than UTF-8."""


def judge(path: Path) -> None:
    """CannotOpen if what is at `path` can't be our database; OSError if it can't be read."""
    if path.is_dir():
        raise IsFolder(str(path))
    if not path.parent.is_dir():
        raise NoFolder(str(path))
    if path.exists():
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
        if head and head != MAGIC:
            raise NotOurs(str(path))


def judge_tables(path: Where, version: int, newest: int, tables: frozenset[str]) -> None:
    """CannotOpen if a database of this version, with these tables, can't be ours, or not this program's."""
    if tables and not tables >= OURS:
        raise NotOurs(str(path))
    if version > newest:
        raise Newer(str(path))
