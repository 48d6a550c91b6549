"""What the buyer ordered, in phases, and how far each phase is."""

from collections.abc import Sequence
from dataclasses import astuple, fields
from datetime import date, datetime

from storage.database import Database, Row
from storage.times import stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What an order says beside its pieces: the SPK's number and date, who pays, rupiah a piece, until when, what.

    `sample`: who tests a sample before masks may be handed over; empty if nobody asks for one.
    """

    spk: str = ""
    spk_on: date | None = None
    fund: str = ""
    price: int | None = None
    deadline: date | None = None
    product: str = ""
    sizes: str = ""
    sample: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A part of an order, in pieces: ordered, reported, rejected, accepted, released and handed over so far."""

    id: int
    order_id: int
    order: str
    buyer: str
    starts_on: str
    closed: bool
    number: int
    pieces: int
    made: int
    rejected: int
    accepted: int
    released: int
    handed_over: int
    sampled: bool = False
    missed: int = 0

    @property
    def filled(self) -> int:
        """What counts towards its pieces: a rejected mask, or one that the buyer missed, makes room for another."""
        return self.made - self.rejected - self.missed

    @property
    def left(self) -> int:
        """How many it still takes."""
        return 0 if self.closed else max(0, self.pieces - self.filled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order as it stands."""

    id: int
    name: str
    buyer: str
    starts_on: date
    closed_on: date | None
    terms: Terms
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """A phase that still takes so many masks, of this day or later."""

    phase_id: int
    starts_on: str
    left: int


NAMES = tuple(field.name for field in fields(Phase))
DATES = ("spk_on", "deadline")
TERMS = tuple(field.name for field in fields(Terms))
COLUMNS = ", ".join(TERMS)


def _at(*places: str) -> str:
    """The pieces at some places, summed over a phase."""
    there = " OR ".join(f"b.place GLOB '{one}'" for one in places)
    return f"COALESCE(SUM(CASE WHEN {there} THEN b.quantity END), 0)"


ACCEPTED = ("workshop:*/ready", "workshop:*/released", "workshop:*/held", "workshop:*/coming", "buyer")
# A phase's reported masks: what has left the place `made` for it.
PHASES = (
    "SELECT f.id, o.id, o.name, o.buyer, o.starts_on, o.closed_on IS NOT NULL, f.number, f.pieces,"  # noqa: S608
    f" -{_at('made')}, {_at('scrap')}, {_at(*ACCEPTED)}, {_at('workshop:*/released', 'buyer')}, {_at('buyer')},"
    f" o.sample <> '', {_at('lost')}"
    " FROM phase AS f JOIN customer_order AS o ON o.id = f.order_id"
    " LEFT JOIN balance AS b ON b.phase_id = f.id AND b.thing GLOB 'mask*'"
    " GROUP BY f.id, o.id ORDER BY o.starts_on, o.id, f.number"
)
ROOMS = (
    "SELECT f.id, o.starts_on, f.pieces + COALESCE((SELECT SUM(b.quantity) FROM balance AS b"
    " WHERE b.place IN ('made', 'scrap', 'lost') AND b.phase_id = f.id AND b.thing GLOB 'mask*'), 0)"
    " FROM phase AS f JOIN customer_order AS o ON o.id = f.order_id WHERE o.closed_on IS NULL"
    " ORDER BY o.starts_on, o.id, f.number"
)
BEYOND = (
    "SELECT COALESCE(SUM(CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END), 0) FROM move"
    " WHERE 'made' IN (from_place, to_place) AND phase_id IS NULL AND work_date >="
    " (SELECT MIN(starts_on) FROM customer_order)"
)


async def add(
    db: Database, name: str, buyer: str, starts_on: date, pieces: Sequence[int], terms: Terms | None = None
) -> int:
    """Keep an order with its phases (pieces each); its number."""
    order_id: int = await db.value(
        f"INSERT INTO customer_order (name, buyer, starts_on, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
        " RETURNING id",
        (name, buyer, starts_on.isoformat(), *_row(terms or Terms())),
    )
    await _put_phases(db, order_id, list(enumerate(pieces, start=1)))
    return order_id


async def save(db: Database, order: Order) -> None:
    """An order as it is from now on; phases may be added and change their pieces, and none goes."""
    values = (order.name, order.buyer, order.starts_on.isoformat(), _iso(order.closed_on), *_row(order.terms))
    await db.run(
        f"UPDATE customer_order SET name = ?, buyer = ?, starts_on = ?, closed_on = ?, {' = ?, '.join(TERMS)} = ?"  # noqa: S608
        " WHERE id = ?",
        (*values, order.id),
    )
    await _put_phases(db, order.id, [(one.number, one.pieces) for one in order.phases])


async def _put_phases(db: Database, order_id: int, numbered: Sequence[tuple[int, int]]) -> None:
    await db.run_many(
        "INSERT INTO phase (order_id, number, pieces) VALUES (?, ?, ?)"
        " ON CONFLICT (order_id, number) DO UPDATE SET pieces = excluded.pieces",
        [(order_id, number, pieces) for number, pieces in numbered],
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _row(terms: Terms) -> tuple[object, ...]:
    return tuple(_iso(value) if isinstance(value, date) else value for value in astuple(terms))


def _terms(row: Row) -> Terms:
    values = dict(zip(TERMS, row, strict=True))
    return Terms(**values | {name: date.fromisoformat(values[name]) if values[name] else None for name in DATES})


async def phases(db: Database) -> list[Phase]:
    """All phases of all orders, in the order in which they are filled."""
    rows = [dict(zip(NAMES, row, strict=True)) for row in await db.rows(PHASES)]
    return [Phase(**row | {"closed": bool(row["closed"]), "sampled": bool(row["sampled"])}) for row in rows]


async def buyers(db: Database) -> list[str]:
    """Who ordered anything."""
    return [row[0] for row in await db.rows("SELECT DISTINCT buyer FROM customer_order WHERE buyer <> ''")]


async def everything(db: Database) -> list[Order]:
    """All orders, in the order in which they are filled."""
    known = await phases(db)
    rows = await db.rows(
        f"SELECT id, name, buyer, starts_on, closed_on, {COLUMNS} FROM customer_order ORDER BY starts_on, id"  # noqa: S608
    )
    return [
        Order(
            id=number,
            name=name,
            buyer=buyer,
            starts_on=date.fromisoformat(start),
            closed_on=date.fromisoformat(closed) if closed else None,
            terms=_terms(tuple(terms)),
            phases=tuple(one for one in known if one.order_id == number),
        )
        for number, name, buyer, start, closed, *terms in rows
    ]


async def rooms(db: Database) -> list[Room]:
    """What the phases of open orders still take, in the order in which they are filled; below 0 if overfull."""
    return [Room(*row) for row in await db.rows(ROOMS)]


async def beyond(db: Database) -> int:
    """How many masks since the first order are in no phase."""
    found: int = await db.value(BEYOND)
    return found


def open_phase(all_phases: Sequence[Phase], day: date) -> Phase | None:
    """The phase to which the masks of a day fall: the first started one that isn't full, else the last."""
    started = [phase for phase in all_phases if phase.starts_on <= day.isoformat()]
    return next((phase for phase in started if phase.left), started[-1] if started else None)


async def told(db: Database) -> set[tuple[int, str]]:
    """Of which phase which stage was told."""
    return {(phase_id, stage) for phase_id, stage in await db.rows("SELECT phase_id, stage FROM phase_told")}


async def note_told(db: Database, phase_id: int, stages: Sequence[str], now: datetime) -> None:
    """Stages of a phase that need not be told any more."""
    await db.run_many(
        "INSERT INTO phase_told (phase_id, stage, told_at) VALUES (?, ?, ?) ON CONFLICT (phase_id, stage) DO NOTHING",
        [(phase_id, stage, stamp(now)) for stage in stages],
    )


async def forget_told(db: Database, phase_id: int) -> None:
    """A phase takes another number of pieces: its stages are told anew."""
    await db.run("DELETE FROM phase_told WHERE phase_id = ?", (phase_id,))
