"""Documents by which masks go to the buyer, and by which the buyer gives back or misses some."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from storage.database import Database, Row
from storage.ledger.lots import Cell
from storage.ledger.places import Place
from storage.ledger.things import Thing
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass

DRAFT, SIGNED, VOID = "draft", "signed", "void"
HANDOVER, RETURN, SHORTAGE = "handover", "return", "shortage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """So many masks of a size, as the document says it, and what they are in the ledger."""

    size: str | None
    cell: Cell
    phase: int | None = None

    @property
    def pieces(self) -> int:
        """How many."""
        return self.cell.pieces


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """A document: its number, what it is, and how far it is."""

    id: int
    kind: str
    number: str
    serial: int
    order_id: int
    buyer: str
    sampled: bool
    dated: date
    pack_of: int | None
    filters: int | None
    about_id: int | None
    said: Spoken | None
    state: str
    made_by: int
    made_as: str
    cause_id: int
    claimed_by: int | None
    signed_by: int | None
    signed_on: date | None
    signed_cause: int | None
    photo: bool
    void_asked_by: int | None
    voided_by: int | None
    pieces: int


COLUMNS = (
    "h.id, h.kind, h.number, h.serial, h.order_id, h.buyer, h.sampled, h.dated, h.pack_of, h.filters, h.about_id,"
    " h.said, h.state, h.made_by, h.made_as, h.cause_id, h.claimed_by, h.signed_by, h.signed_on, h.signed_cause,"
    " h.photo IS NOT NULL, h.void_asked_by, h.voided_by,"
    " (SELECT SUM(l.pieces) FROM handover_line AS l WHERE l.handover_id = h.id)"
)
NAMES = tuple(Handover.__dataclass_fields__)


def _handover(row: Row) -> Handover:
    given: dict[str, Any] = dict(zip(NAMES, row, strict=True))
    signed_on = given["signed_on"]
    given |= {
        "sampled": bool(given["sampled"]),
        "photo": bool(given["photo"]),
        "dated": date.fromisoformat(given["dated"]),
        "signed_on": date.fromisoformat(signed_on) if signed_on else None,
        "said": Spoken(given["said"]) if given["said"] else None,
    }
    return Handover(**given)


@dataclass(frozen=True, slots=True, kw_only=True)
class New:
    """A document that is to be made."""

    kind: str
    order_id: int
    buyer: str
    sampled: bool
    dated: date
    lines: Sequence[Line]
    pack_of: int | None = None
    filters: int | None = None
    about_id: int | None = None
    said: Spoken | None = None


async def next_serial(db: Database, year: int) -> int:
    """The number that the next document of a year gets: no number is left out."""
    found: int = await db.value("SELECT COALESCE(MAX(serial), 0) + 1 FROM handover WHERE year = ?", (year,))
    return found


async def make(
    db: Database, new: New, serial: int, number: str, made_by: int, made_as: str, cause_id: int, now: datetime
) -> int:
    """Keep a draft; call it in the transaction in which its serial was taken."""
    made: int = await db.value(
        "INSERT INTO handover (kind, year, serial, number, order_id, buyer, sampled, dated, pack_of, filters, about_id,"
        " said, made_by, made_as, made_at, cause_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            new.kind,
            new.dated.year,
            serial,
            number,
            new.order_id,
            new.buyer,
            int(new.sampled),
            new.dated.isoformat(),
            new.pack_of,
            new.filters,
            new.about_id,
            new.said,
            made_by,
            made_as,
            stamp(now),
            cause_id,
        ),
    )
    await db.run_many(
        "INSERT INTO handover_line (handover_id, size, place, thing, phase_id, pieces) VALUES (?, ?, ?, ?, ?, ?)",
        [(made, one.size, one.cell.place, one.cell.thing, one.cell.phase_id, one.pieces) for one in new.lines],
    )
    return made


async def by_id(db: Database, number: int) -> Handover | None:
    """The document with this key."""
    found = await _some(db, "h.id = ?", (number,))
    return found[0] if found else None


async def everything(db: Database) -> list[Handover]:
    """All documents, the first made first."""
    return await _some(db, "1 = 1")


async def drafts(db: Database) -> list[Handover]:
    """The documents that aren't signed yet, the first made first."""
    return await _some(db, "h.state = 'draft'")


async def of_order(db: Database, order_id: int) -> list[Handover]:
    """The signed documents of an order, in the order in which they were signed."""
    return sorted(
        await _some(db, "h.order_id = ? AND h.state = 'signed'", (order_id,)), key=lambda one: one.signed_cause or 0
    )


async def latest_by(db: Database, person_id: int) -> Handover | None:
    """The latest document that somebody made."""
    found = await _some(db, "h.made_by = ?", (person_id,))
    return found[-1] if found else None


async def _some(db: Database, which: str, values: tuple[int, ...] = ()) -> list[Handover]:
    rows = await db.rows(f"SELECT {COLUMNS} FROM handover AS h WHERE {which} ORDER BY h.id", values)  # noqa: S608
    return [_handover(row) for row in rows]


async def lines_of(db: Database, handover_id: int) -> list[Line]:
    """What a document is of, line by line."""
    rows = await db.rows(
        "SELECT l.size, l.place, l.thing, l.phase_id, l.pieces, f.number FROM handover_line AS l"
        " LEFT JOIN phase AS f ON f.id = l.phase_id WHERE l.handover_id = ? ORDER BY l.id",
        (handover_id,),
    )
    return [
        Line(
            size=size, phase=number, cell=Cell(place=Place(place), thing=Thing(thing), phase_id=phase_id, pieces=pieces)
        )
        for size, place, thing, phase_id, pieces, number in rows
    ]


async def in_drafts(db: Database) -> list[Cell]:
    """The masks that drafts hold already."""
    rows = await db.rows(
        "SELECT l.place, l.thing, l.phase_id, l.pieces FROM handover_line AS l JOIN handover AS h"
        " ON h.id = l.handover_id WHERE h.state = 'draft' AND h.kind = 'handover'"
    )
    return [
        Cell(place=Place(place), thing=Thing(thing), phase_id=phase, pieces=pieces)
        for place, thing, phase, pieces in rows
    ]


async def claim(db: Database, handover_id: int, by: int) -> None:
    """Somebody says that it is signed; another is to agree."""
    await db.run("UPDATE handover SET claimed_by = ? WHERE id = ?", (by, handover_id))


async def sign(db: Database, handover_id: int, by: int, as_role: str, day: date, cause_id: int) -> bool:
    """It is signed; False if it wasn't a draft any more."""
    rows = await db.rows(
        "UPDATE handover SET state = 'signed', signed_by = ?, signed_as = ?, signed_on = ?, signed_cause = ?"
        " WHERE id = ? AND state = 'draft' RETURNING id",
        (by, as_role, day.isoformat(), cause_id, handover_id),
    )
    return bool(rows)


async def show_photo(db: Database, handover_id: int, photo: str) -> None:
    """Where the signed paper can be seen."""
    await db.run("UPDATE handover SET photo = ? WHERE id = ?", (photo, handover_id))


async def ask_to_void(db: Database, handover_id: int, by: int) -> None:
    """Somebody wants a signed one void; another is to agree."""
    await db.run("UPDATE handover SET void_asked_by = ? WHERE id = ?", (by, handover_id))


async def void(db: Database, handover_id: int, by: int, day: date) -> bool:
    """It doesn't hold any more, and keeps its number; False if it was void already."""
    rows = await db.rows(
        "UPDATE handover SET state = 'void', voided_by = ?, voided_on = ? WHERE id = ? AND state <> 'void'"
        " RETURNING id",
        (by, day.isoformat(), handover_id),
    )
    return bool(rows)
