"""Photos that stand on papers, of the report to whoever gave the money or of a document, and their files."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.values import dataclass
from storage.where import Server, Where, beside

AGREED, NOBODY = "agreed", "nobody"
WANTED, KEPT, LOST = "wanted", "kept", "lost"
# What a photo of a document shows: what was handed over, or the paper that was signed.
SHOWS = GOODS, SIGNED = "goods", "signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo of a day: its caption, how it was agreed to, and where it can be fetched."""

    id: int
    caption: Spoken
    day: date
    consent: str
    workshop_id: int | None
    sent_by: int
    agreed_on: date
    cause_id: int
    channel: str
    kind: str
    file: str
    state: str


PHOTOS = "id, caption, day, consent, workshop_id, sent_by, agreed_on, cause_id, channel, kind, file, state"


def _photo(row: Row) -> Photo:
    number, caption, day, consent, workshop_id, sent_by, agreed_on, cause_id, channel, kind, file, state = row
    return Photo(
        id=number,
        caption=Spoken(caption),
        day=date.fromisoformat(day),
        consent=consent,
        workshop_id=workshop_id,
        sent_by=sent_by,
        agreed_on=date.fromisoformat(agreed_on),
        cause_id=cause_id,
        channel=channel,
        kind=kind,
        file=file,
        state=state,
    )


async def keep(
    db: Database,
    caption: Spoken,
    day: date,
    consent: str,
    *,
    workshop_id: int | None,
    sent_by: int,
    cause_id: int,
    agreed_on: date,
    where: tuple[str, str, str],
    named: Sequence[int],
) -> int:
    """Keep a photo, to be fetched by its channel, kind and name there; its number. `named`: who is in its caption."""
    number: int = await db.value(
        "INSERT INTO report_photo"
        " (caption, day, consent, workshop_id, sent_by, agreed_on, cause_id, channel, kind, file)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (caption, day.isoformat(), consent, workshop_id, sent_by, agreed_on.isoformat(), cause_id, *where),
    )
    await db.run_many(
        "INSERT INTO report_photo_of (photo_id, person_id) VALUES (?, ?)", [(number, one) for one in set(named)]
    )
    return number


async def between(db: Database, first: date, last: date) -> list[Photo]:
    """The photos of some days that can be shown in the report, the earliest first."""
    rows = await db.rows(
        f"SELECT {PHOTOS} FROM report_photo WHERE day BETWEEN ? AND ? AND state <> 'lost'"  # noqa: S608 - a constant
        " AND id NOT IN (SELECT photo_id FROM handover_photo) ORDER BY day, id",
        (first.isoformat(), last.isoformat()),
    )
    return [_photo(row) for row in rows]


async def every(db: Database) -> list[Photo]:
    """All photos that can be shown."""
    rows = await db.rows(f"SELECT {PHOTOS} FROM report_photo WHERE state <> 'lost' ORDER BY id")  # noqa: S608
    return [_photo(row) for row in rows]


async def attach(db: Database, handover_id: int, number: int, shows: str) -> None:
    """A photo that was kept belongs to a document."""
    await db.run(
        "INSERT INTO handover_photo (photo_id, handover_id, shows) VALUES (?, ?, ?)", (number, handover_id, shows)
    )


async def of_document(db: Database, handover_id: int, shows: str) -> list[Photo]:
    """The photos of a document that can be shown, and show this, the first sent first."""
    rows = await db.rows(
        f"SELECT {PHOTOS} FROM report_photo WHERE state <> 'lost' AND id IN"  # noqa: S608 - a constant
        " (SELECT photo_id FROM handover_photo WHERE handover_id = ? AND shows = ?) ORDER BY id",
        (handover_id, shows),
    )
    return [_photo(row) for row in rows]


async def document_of(db: Database, number: int) -> int | None:
    """The document that a photo belongs to; None for one of the report."""
    found: int | None = await db.value("SELECT handover_id FROM handover_photo WHERE photo_id = ?", (number,))
    return found


async def by_id(db: Database, number: int) -> Photo | None:
    """The photo with this number."""
    row = await db.row(f"SELECT {PHOTOS} FROM report_photo WHERE id = ?", (number,))  # noqa: S608 - a constant
    return _photo(row) if row else None


async def set_state(db: Database, number: int, state: str) -> None:
    """What came of fetching a photo."""
    await db.run("UPDATE report_photo SET state = ? WHERE id = ?", (state, number))


async def keep_file(db: Database, number: int, jpeg: bytes) -> None:
    """A photo was fetched and made small: from now on each copy of the data holds it."""
    await set_state(db, number, KEPT)
    await db.run(
        "INSERT INTO report_photo_file (photo_id, jpeg) VALUES (?, ?)"
        " ON CONFLICT (photo_id) DO UPDATE SET jpeg = excluded.jpeg",
        (number, b64encode(jpeg).decode()),
    )


async def file_kept(db: Database, number: int) -> bytes | None:
    """The file of a photo, once it was fetched."""
    row = await db.row("SELECT jpeg FROM report_photo_file WHERE photo_id = ?", (number,))
    return b64decode(row[0]) if row else None


async def forget(db: Database, number: int) -> None:
    """A photo goes; its file is taken away where files are looked after."""
    await db.run("DELETE FROM handover_photo WHERE photo_id = ?", (number,))
    await db.run("DELETE FROM report_photo_of WHERE photo_id = ?", (number,))
    await db.run("DELETE FROM report_photo_file WHERE photo_id = ?", (number,))
    await db.run("DELETE FROM report_photo WHERE id = ?", (number,))


async def forget_seen(db: Database, person_id: int) -> int:
    """The photos under which somebody is named go; how many these are."""
    rows = await db.rows("SELECT photo_id FROM report_photo_of WHERE person_id = ?", (person_id,))
    for (number,) in rows:
        await forget(db, number)
    return len(rows)


def folder(database: Where) -> Path:
    """Where the files of photos are kept: beside the database."""
    name = "omah" if isinstance(database, Server) else Path(database).name
    return beside(database) / f"{name}-foto"


def file_of(database: Where, photo: Photo) -> Path:
    """The file of a photo; never that of another which had its number before."""
    return folder(database) / f"{photo.id}-{photo.cause_id}.jpg"
