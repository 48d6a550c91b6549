"""A database packed and locked with age, and opened again: authenticated, so a changed bit is refused."""

import gzip
import os
import shutil
import zlib
from pathlib import Path

from bot.backup.keys import Key

MAGIC = b"age-encryption.org/"
# What pyrage says when a key doesn't fit; whatever else it says, the file is damaged.
NO_KEY = "No matching keys found"


class CannotUnseal(Exception):
    """A file can't be opened; each subclass says why."""


class NotSealed(CannotUnseal):
    """The file isn't a copy that was locked by us."""


class WrongKey(CannotUnseal):
    """The key doesn't fit, or the part of the file that tells is damaged."""


class Damaged(CannotUnseal):
    """The file was changed or cut off after it was made."""


def is_sealed(file: Path) -> bool:
    """Whether a file begins as those that `seal` writes."""
    with file.open("rb") as reader:
        return reader.read(len(MAGIC)) == MAGIC


def seal(database: Path, file: Path, key: Key, room: Path) -> None:
    """Lock a database's file into another; `room` is a folder for what lies open meanwhile. OSError if it can't."""
    import pyrage

    packed = room / "packed"
    with database.open("rb") as plain, gzip.open(packed, "wb", compresslevel=6) as into:
        shutil.copyfileobj(plain, into, 2**20)
    with packed.open("rb") as reader, file.open("wb") as writer:
        pyrage.encrypt_io(reader, writer, [key.identity.to_public()])
        writer.flush()
        os.fsync(writer.fileno())
    packed.unlink()


def unseal(file: Path, database: Path, key: Key, room: Path) -> None:
    """Open what `seal` locked into a new database file; CannotUnseal if that isn't possible, OSError on the way."""
    import pyrage

    packed = room / "unpacked"
    if not is_sealed(file):
        raise NotSealed
    try:
        with file.open("rb") as reader, packed.open("wb") as writer:
            pyrage.decrypt_io(reader, writer, [key.identity])
    except pyrage.DecryptError as error:
        raise (WrongKey if NO_KEY in str(error) else Damaged) from None
    except OSError as error:
        # A cut or changed block comes as an error of reading, without the number that a disk's has.
        if error.errno is not None:
            raise
        raise Damaged from None
    try:
        with gzip.open(packed, "rb") as plain, database.open("wb") as into:
            shutil.copyfileobj(plain, into, 2**20)
            into.flush()
            os.fsync(into.fileno())
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise Damaged from None
    finally:
        packed.unlink()
