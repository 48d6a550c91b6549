"""What is told and shown by chat for the report to whoever gave the money: obstacles, plans, photos."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass
from storage.where import Server, Where, beside

OBSTACLE, PLAN = "obstacle", "plan"
AGREED, NOBODY = "agreed", "nobody"
WANTED, KEPT, LOST = "wanted", "kept", "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An obstacle or a plan, of a day, told in a workshop (None: of all)."""

    id: int
    kind: str
    text: Spoken
    day: date
    workshop_id: int | None
    said_by: int


NOTES = "id, kind, text, day, workshop_id, said_by"


def _note(row: Row) -> Note:
    number, kind, text, day, workshop_id, said_by = row
    return Note(
        id=number,
        kind=kind,
        text=Spoken(text),
        day=date.fromisoformat(day),
        workshop_id=workshop_id,
        said_by=said_by,
    )


async def note(
    db: Database,
    kind: str,
    text: Spoken,
    day: date,
    *,
    workshop_id: int | None,
    said_by: int,
    cause_id: int,
    now: datetime,
) -> int:
    """Keep an obstacle or a plan; its number."""
    number: int = await db.value(
        "INSERT INTO report_note (kind, text, day, workshop_id, said_by, said_at, cause_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (kind, text, day.isoformat(), workshop_id, said_by, stamp(now), cause_id),
    )
    return number


async def notes(db: Database, first: date, last: date) -> list[Note]:
    """The obstacles and plans of some days, the earliest first."""
    rows = await db.rows(
        f"SELECT {NOTES} FROM report_note WHERE day BETWEEN ? AND ? ORDER BY day, id",  # noqa: S608 - a constant
        (first.isoformat(), last.isoformat()),
    )
    return [_note(row) for row in rows]


async def note_by_id(db: Database, number: int) -> Note | None:
    """The obstacle or plan with this number."""
    row = await db.row(f"SELECT {NOTES} FROM report_note WHERE id = ?", (number,))  # noqa: S608 - a constant
    return _note(row) if row else None


async def forget_note(db: Database, number: int) -> None:
    """An obstacle or a plan goes."""
    await db.run("DELETE FROM report_note WHERE id = ?", (number,))


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


async def keep_photo(
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


async def photos(db: Database, first: date, last: date) -> list[Photo]:
    """The photos of some days that can be shown, the earliest first."""
    rows = await db.rows(
        f"SELECT {PHOTOS} FROM report_photo WHERE day BETWEEN ? AND ? AND state <> 'lost' ORDER BY day, id",  # noqa: S608
        (first.isoformat(), last.isoformat()),
    )
    return [_photo(row) for row in rows]


async def every_photo(db: Database) -> list[Photo]:
    """All photos that can be shown."""
    rows = await db.rows(f"SELECT {PHOTOS} FROM report_photo WHERE state <> 'lost' ORDER BY id")  # noqa: S608
    return [_photo(row) for row in rows]


async def photo_by_id(db: Database, number: int) -> Photo | None:
    """The photo with this number."""
    row = await db.row(f"SELECT {PHOTOS} FROM report_photo WHERE id = ?", (number,))  # noqa: S608 - a constant
    return _photo(row) if row else None


async def set_photo(db: Database, number: int, state: str) -> None:
    """What came of fetching a photo."""
    await db.run("UPDATE report_photo SET state = ? WHERE id = ?", (state, number))


async def keep_file(db: Database, number: int, jpeg: bytes) -> None:
    """A photo was fetched and made small: from now on each copy of the data holds it."""
    await set_photo(db, number, KEPT)
    await db.run(
        "INSERT INTO report_photo_file (photo_id, jpeg) VALUES (?, ?)"
        " ON CONFLICT (photo_id) DO UPDATE SET jpeg = excluded.jpeg",
        (number, b64encode(jpeg).decode()),
    )


async def file_kept(db: Database, number: int) -> bytes | None:
    """The file of a photo, once it was fetched."""
    row = await db.row("SELECT jpeg FROM report_photo_file WHERE photo_id = ?", (number,))
    return b64decode(row[0]) if row else None


async def forget_photo(db: Database, number: int) -> None:
    """A photo goes; its file is taken away where files are looked after."""
    await db.run("DELETE FROM report_photo_of WHERE photo_id = ?", (number,))
    await db.run("DELETE FROM report_photo_file WHERE photo_id = ?", (number,))
    await db.run("DELETE FROM report_photo WHERE id = ?", (number,))


async def forget_seen(db: Database, person_id: int) -> int:
    """The photos under which somebody is named go; how many these are."""
    rows = await db.rows("SELECT photo_id FROM report_photo_of WHERE person_id = ?", (person_id,))
    for (number,) in rows:
        await forget_photo(db, number)
    return len(rows)


async def last_by(db: Database, person_id: int) -> tuple[str, int] | None:
    """What somebody told or showed last: its kind (`photo`, or an obstacle's or plan's), and its number."""
    row = await db.row(
        "SELECT what, id FROM (SELECT 'photo' AS what, id, cause_id FROM report_photo WHERE sent_by = ?"
        " UNION ALL SELECT kind AS what, id, cause_id FROM report_note WHERE said_by = ?) AS told"
        " ORDER BY cause_id DESC LIMIT 1",
        (person_id, person_id),
    )
    return (row[0], row[1]) if row else None


def folder(database: Where) -> Path:
    """Where the files of photos are kept: beside the database."""
    name = "omah" if isinstance(database, Server) else Path(database).name
    return beside(database) / f"{name}-foto"


def file_of(database: Where, photo: Photo) -> Path:
    """The file of a photo; never that of another which had its number before."""
    return folder(database) / f"{photo.id}-{photo.cause_id}.jpg"
