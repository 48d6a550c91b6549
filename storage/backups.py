"""What is known of copies on a stick or in a folder: where they go, their key, the last one, and what went wrong."""

import json
from dataclasses import asdict
from datetime import datetime

from storage import audit
from storage.database import Database
from storage.times import moment, stamp
from storage.values import dataclass

KEY, FOLDER, LAST, RESTORED = "backup-key", "backup-folder", "backup-last", "restored-until"
SHOWN = "backup-key-shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A copy that was made and tried: its size in bytes, whether its ledger holds, how many copies there are now."""

    at: datetime
    file: str
    size: int
    sound: bool
    kept: int


async def key(db: Database) -> str | None:
    """The key, as words; None before the first copy, and where a passphrase is used instead."""
    return await audit.recall(db, KEY)


async def set_key(db: Database, words: str) -> None:
    """From now on copies are made for this key."""
    await audit.remember(db, KEY, words)


async def key_shown(db: Database) -> bool:
    """Whether somebody has the key: it was shown once, or typed to put a copy back."""
    return await audit.recall(db, SHOWN) is not None


async def note_key_shown(db: Database) -> None:
    """Somebody has the key."""
    await audit.remember(db, SHOWN, "yes")


async def folder(db: Database) -> str | None:
    """Where the daily copies go."""
    return await audit.recall(db, FOLDER)


async def set_folder(db: Database, path: str) -> None:
    """From now on the daily copies go there."""
    await audit.remember(db, FOLDER, path)


async def last(db: Database) -> Made | None:
    """The last copy that went well."""
    found = await audit.recall(db, LAST)
    if found is None:
        return None
    kept = json.loads(found)
    return Made(**(kept | {"at": moment(kept["at"])}))


async def note(db: Database, made: Made) -> None:
    """A copy went well."""
    await audit.remember(db, LAST, json.dumps(asdict(made) | {"at": stamp(made.at)}))


async def note_restored(db: Database, until: str) -> None:
    """This database was made from a copy, which holds what came until then."""
    await audit.remember(db, RESTORED, until)


async def restored(db: Database) -> str | None:
    """Until when the copy held everything from which this database was made, as long as nobody was asked since."""
    return await audit.recall(db, RESTORED)


async def first_use(db: Database) -> datetime | None:
    """When the first message came, as far as it is kept."""
    at: str | None = await db.value("SELECT MIN(received_at) FROM inbox")
    return moment(at) if at else None
