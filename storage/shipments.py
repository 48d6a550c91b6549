"""Goods on their way: from one place to another, until whoever gets them says what arrived."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from enum import StrEnum

from storage.database import Database, Row
from storage.ledger import Place
from storage.times import moment, stamp
from storage.values import dataclass


class ShipmentState(StrEnum):
    """How far goods are."""

    # To be fetched, or with a courier.
    READY = "ready"
    UNDER_WAY = "under way"
    # The courier says that they were handed over.
    HANDED = "handed"
    # Fewer arrived than were sent, and nobody has said where the rest is.
    DIFFERS = "differs"
    ARRIVED = "arrived"


@dataclass(frozen=True, slots=True)
class Goods:
    """One material of a shipment, in its base unit: what was sent, and what became of it."""

    item: str
    colour: str
    sent: int
    received: int = 0
    back: int = 0
    lost: int = 0

    @property
    def open(self) -> int:
        """What is still on its way."""
        return self.sent - self.received - self.back - self.lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """Goods from one place to another; `courier_id` is None where they are fetched."""

    id: int
    request_id: int | None
    from_place: Place
    to_place: Place
    sender_id: int
    courier_id: int | None
    state: ShipmentState
    sent_at: datetime
    sent_cause: int
    goods: tuple[Goods, ...]

    @property
    def to_person(self) -> int | None:
        """The tailor who gets it, if it isn't a workshop."""
        return self.to_place.tailor

    @property
    def to_workshop(self) -> int | None:
        """The workshop that gets it, if it isn't a tailor; 0 is that of nobody's workshop."""
        return self.to_place.workshop


GOODS_NAMES = tuple(field.name for field in fields(Goods))
COLUMNS = "id, request_id, from_place, to_place, sender_id, courier_id, state, sent_at, sent_cause"


def on_its_way(courier_id: int | None) -> ShipmentState:
    """The state of goods that nobody has spoken of yet."""
    return ShipmentState.UNDER_WAY if courier_id else ShipmentState.READY


async def add(
    db: Database,
    *,
    from_place: Place,
    to_place: Place,
    sender_id: int,
    courier_id: int | None,
    goods: Sequence[Goods],
    cause_id: int,
    now: datetime,
    request_id: int | None = None,
) -> int:
    """Goods begin their way; the shipment's number. The moves are the caller's."""
    number: int = await db.value(
        "INSERT INTO shipment (request_id, from_place, to_place, sender_id, courier_id, state, sent_at, sent_cause)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (request_id, from_place, to_place, sender_id, courier_id, on_its_way(courier_id), stamp(now), cause_id),
    )
    await db.run_many(
        "INSERT INTO shipment_line (shipment_id, item, colour, sent) VALUES (?, ?, ?, ?)",
        [(number, one.item, one.colour, one.sent) for one in goods],
    )
    return number


async def _whole(db: Database, rows: Sequence[Row]) -> list[Shipment]:
    if not rows:
        return []
    marks = ", ".join("?" * len(rows))
    found: dict[int, list[Goods]] = {row[0]: [] for row in rows}
    lines = await db.rows(
        f"SELECT shipment_id, {', '.join(GOODS_NAMES)} FROM shipment_line"  # noqa: S608
        f" WHERE shipment_id IN ({marks}) ORDER BY item, colour",
        tuple(found),
    )
    for number, *line in lines:
        found[number].append(Goods(**dict(zip(GOODS_NAMES, line, strict=True))))
    return [_shipment(row, tuple(found[row[0]])) for row in rows]


def _shipment(row: Row, goods: tuple[Goods, ...]) -> Shipment:
    number, request_id, from_place, to_place, sender_id, courier_id, state, sent_at, sent_cause = row
    return Shipment(
        id=number,
        request_id=request_id,
        from_place=Place(from_place),
        to_place=Place(to_place),
        sender_id=sender_id,
        courier_id=courier_id,
        state=ShipmentState(state),
        sent_at=moment(sent_at),
        sent_cause=sent_cause,
        goods=goods,
    )


async def by_id(db: Database, shipment_id: int) -> Shipment | None:
    """The shipment with this number."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM shipment WHERE id = ?", (shipment_id,))  # noqa: S608
    return (await _whole(db, rows))[0] if rows else None


async def open_ones(db: Database) -> list[Shipment]:
    """All goods on their way, oldest first."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM shipment WHERE state <> 'arrived' ORDER BY id + 0")  # noqa: S608
    return await _whole(db, rows)


async def coming_to(db: Database, place: Place) -> list[Shipment]:
    """Goods on their way to a place, oldest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM shipment WHERE state <> 'arrived' AND to_place = ? ORDER BY id",  # noqa: S608
        (place,),
    )
    return await _whole(db, rows)


async def arrived_since(db: Database, place: Place, since: datetime) -> list[Shipment]:
    """Goods of which somebody said lately that they arrived at a place."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM shipment WHERE to_place = ? AND id IN"  # noqa: S608
        " (SELECT shipment_id FROM shipment_told WHERE told_at >= ?) ORDER BY id",
        (place, stamp(since)),
    )
    return await _whole(db, rows)


async def carried_by(db: Database, courier_id: int) -> list[Shipment]:
    """What a courier has to bring, oldest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM shipment WHERE state = 'under way' AND courier_id = ? ORDER BY id",  # noqa: S608
        (courier_id,),
    )
    return await _whole(db, rows)


async def of_courier_since(db: Database, courier_id: int, since: datetime) -> list[Shipment]:
    """What was given to a courier since a moment, oldest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM shipment WHERE courier_id = ? AND sent_at >= ? ORDER BY id",  # noqa: S608
        (courier_id, stamp(since)),
    )
    return await _whole(db, rows)


async def split_off(db: Database, shipment: Shipment, goods: Sequence[Goods]) -> None:
    """Some goods of a shipment go on as one of their own, since nobody has spoken of them yet."""
    number: int = await db.value(
        "INSERT INTO shipment (request_id, from_place, to_place, sender_id, courier_id, state, sent_at, sent_cause)"
        " SELECT request_id, from_place, to_place, sender_id, courier_id, state, sent_at, sent_cause"
        " FROM shipment WHERE id = ? RETURNING id",
        (shipment.id,),
    )
    await db.run_many(
        "UPDATE shipment_line SET shipment_id = ? WHERE shipment_id = ? AND item = ? AND colour = ?",
        [(number, shipment.id, one.item, one.colour) for one in goods],
    )


async def set_state(db: Database, shipment_id: int, state: ShipmentState) -> None:
    """Goods that haven't arrived are so far now."""
    await db.run("UPDATE shipment SET state = ? WHERE id = ? AND state <> 'arrived'", (state, shipment_id))


async def give_to(db: Database, shipment_id: int, courier_id: int) -> None:
    """A courier takes what was to be fetched."""
    await db.run(
        "UPDATE shipment SET courier_id = ?, state = 'under way' WHERE id = ? AND state IN ('ready', 'under way')",
        (courier_id, shipment_id),
    )


async def was_told_since(db: Database, shipment_id: int, cause_id: int) -> bool:
    """Whether somebody said what became of the goods after this message."""
    found = await db.value(
        "SELECT 1 FROM shipment_told WHERE shipment_id = ? AND cause_id > ? LIMIT 1", (shipment_id, cause_id)
    )
    return bool(found)


async def received_by(db: Database, shipment_id: int, cause_id: int) -> dict[tuple[str, str], int]:
    """How much of a shipment one message said to have arrived, by material and colour."""
    rows = await db.rows(
        "SELECT item, colour, received FROM shipment_told WHERE shipment_id = ? AND cause_id = ?",
        (shipment_id, cause_id),
    )
    return {(item, colour): received for item, colour, received in rows}


async def of_cause(db: Database, cause_id: int) -> list[Shipment]:
    """Goods that one message sent on their way, or said to have arrived."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM shipment WHERE sent_cause = ?"  # noqa: S608
        " OR id IN (SELECT shipment_id FROM shipment_told WHERE cause_id = ?) ORDER BY id",
        (cause_id, cause_id),
    )
    return await _whole(db, rows)


async def settle(
    db: Database,
    shipment_id: int,
    goods: Sequence[Goods],
    told_by: int,
    cause_id: int,
    now: datetime,
    *,
    state: ShipmentState | None = None,
) -> None:
    """What became of the goods; the shipment has arrived when nothing of it is open. The moves are the caller's."""
    await db.run_many(
        "INSERT INTO shipment_told (shipment_id, cause_id, item, colour, received, person_id, told_at)"
        " SELECT shipment_id, ?, item, colour, ? - received, ?, ? FROM shipment_line"
        " WHERE shipment_id = ? AND item = ? AND colour = ?"
        " ON CONFLICT (shipment_id, cause_id, item, colour) DO UPDATE"
        " SET received = shipment_told.received + excluded.received",
        [(cause_id, one.received, told_by, stamp(now), shipment_id, one.item, one.colour) for one in goods],
    )
    await db.run_many(
        "UPDATE shipment_line SET received = ?, back = ?, lost = ? WHERE shipment_id = ? AND item = ? AND colour = ?",
        [(one.received, one.back, one.lost, shipment_id, one.item, one.colour) for one in goods],
    )
    state = state or (ShipmentState.DIFFERS if any(one.open for one in goods) else ShipmentState.ARRIVED)
    await db.run("UPDATE shipment SET state = ? WHERE id = ?", (state, shipment_id))
