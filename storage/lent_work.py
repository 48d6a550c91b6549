"""Work that one workshop lends another: so many masks of a phase; and finished masks on their way between workshops."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Database, Row
from storage.ledger.lots import Cell
from storage.ledger.places import Place
from storage.ledger.things import Thing
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LentWork:
    """So many pieces of a phase that another workshop makes, and how many cut pieces go along."""

    id: int
    phase_id: int
    from_workshop: int
    to_workshop: int
    pieces: int
    cut: int
    state: str
    by_id: int
    since_move: int | None


NAMES = "id, phase_id, from_workshop, to_workshop, pieces, cut, state, by_id, since_move"


def _lent(row: Row) -> LentWork:
    number, phase, from_workshop, to_workshop, pieces, cut, state, by, since = row
    return LentWork(
        id=number,
        phase_id=phase,
        from_workshop=from_workshop,
        to_workshop=to_workshop,
        pieces=pieces,
        cut=cut,
        state=state,
        by_id=by,
        since_move=since,
    )


async def offer(
    db: Database,
    *,
    phase_id: int,
    between: tuple[int, int],
    pieces: int,
    cut: int,
    by_id: int,
    cause: int,
    now: datetime,
) -> int:
    """One workshop offers another so many pieces; the offer's number."""
    number: int = await db.value(
        "INSERT INTO lent_work (phase_id, from_workshop, to_workshop, pieces, cut, by_id, offered_cause, offered_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (phase_id, *between, pieces, cut, by_id, cause, stamp(now)),
    )
    return number


async def by_id(db: Database, number: int) -> LentWork | None:
    """Lent work by its number."""
    row = await db.row(f"SELECT {NAMES} FROM lent_work WHERE id = ?", (number,))  # noqa: S608 - constants
    return _lent(row) if row else None


async def open_ones(db: Database) -> list[LentWork]:
    """What is offered and not decided, and what is agreed."""
    rows = await db.rows(
        f"SELECT {NAMES} FROM lent_work WHERE state IN ('offered', 'agreed') ORDER BY id"  # noqa: S608 - constants
    )
    return [_lent(row) for row in rows]


async def decide(db: Database, number: int, by_id: int, *, agreed: bool) -> bool:
    """The other workshop agrees, or doesn't; False if somebody has decided."""
    rows = await db.rows(
        "UPDATE lent_work SET state = ?, decided_by = ?,"
        " since_move = CASE WHEN ? THEN (SELECT COALESCE(MAX(id), 0) FROM move) END"
        " WHERE id = ? AND state = 'offered' RETURNING id",
        ("agreed" if agreed else "refused", by_id, agreed, number),
    )
    return bool(rows)


async def end(db: Database, number: int) -> bool:
    """What isn't made of it by now is the lender's again; False if it isn't running."""
    rows = await db.rows(
        "UPDATE lent_work SET state = CASE state WHEN 'agreed' THEN 'ended' ELSE 'refused' END"
        " WHERE id = ? AND state IN ('offered', 'agreed') RETURNING id",
        (number,),
    )
    return bool(rows)


async def made(db: Database, lent: LentWork) -> int:
    """How many masks of the phase the other workshop's tailors have told of since it was agreed."""
    since = lent.since_move or 0
    count: int = await db.value(
        "SELECT COALESCE(SUM(CASE WHEN m.from_place = 'made' THEN m.quantity ELSE -m.quantity END), 0)"
        " FROM move AS m JOIN person AS p ON p.id = m.person_id AND p.workshop_id = ?"
        " WHERE m.id > ? AND m.phase_id = ? AND 'made' IN (m.from_place, m.to_place)"
        " AND COALESCE(m.reverses_id, m.id) > ?",
        (lent.to_workshop, since, lent.phase_id, since),
    )
    return count


async def came_back(db: Database, lent: LentWork) -> int:
    """How many finished masks of the phase the lender has received from the other workshop."""
    count: int = await db.value(
        "SELECT COALESCE(SUM(l.received), 0) FROM mask_transfer AS t JOIN mask_transfer_line AS l"
        " ON l.transfer_id = t.id AND l.phase_id = ? WHERE t.from_workshop = ? AND t.to_workshop = ?"
        " AND t.state = 'received' AND t.sent_cause > (SELECT offered_cause FROM lent_work WHERE id = ?)",
        (lent.phase_id, lent.to_workshop, lent.from_workshop, lent.id),
    )
    return count


async def full_untold(db: Database) -> list[LentWork]:
    """What is agreed and wasn't said to be full."""
    rows = await db.rows(
        f"SELECT {NAMES} FROM lent_work WHERE state = 'agreed' AND full_told = 0 ORDER BY id"  # noqa: S608 - constants
    )
    return [_lent(row) for row in rows]


async def note_full(db: Database, number: int) -> None:
    """It was said that all of it is made."""
    await db.run("UPDATE lent_work SET full_told = 1 WHERE id = ?", (number,))


# Finished masks on their way


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskTransfer:
    """Finished masks from one workshop to another; `cells` lie where they came from, as they were sent."""

    id: int
    from_workshop: int
    to_workshop: int
    sender_id: int
    state: str
    sent_at: datetime
    sent_cause: int
    cells: tuple[Cell, ...]

    @property
    def pieces(self) -> int:
        """How many were sent."""
        return sum(one.pieces for one in self.cells)


async def send(
    db: Database, between: tuple[int, int], sender_id: int, cells: Sequence[Cell], cause_id: int, now: datetime
) -> int:
    """Masks begin their way; the number. The moves are the caller's."""
    number: int = await db.value(
        "INSERT INTO mask_transfer (from_workshop, to_workshop, sender_id, sent_at, sent_cause)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        (*between, sender_id, stamp(now), cause_id),
    )
    await db.run_many(
        "INSERT INTO mask_transfer_line (transfer_id, thing, phase_id, pieces) VALUES (?, ?, ?, ?)",
        [(number, one.thing, one.phase_id, one.pieces) for one in cells],
    )
    return number


TRANSFER = "SELECT id, from_workshop, to_workshop, sender_id, state, sent_at, sent_cause FROM mask_transfer"


async def transfer(db: Database, number: int) -> MaskTransfer | None:
    """Masks on their way, by number."""
    row = await db.row(f"{TRANSFER} WHERE id = ?", (number,))
    return await _transfer(db, row) if row else None


async def under_way(db: Database) -> list[MaskTransfer]:
    """All that nobody has received yet, oldest first."""
    rows = await db.rows(f"{TRANSFER} WHERE state = 'sent' ORDER BY id")
    return [await _transfer(db, row) for row in rows]


async def _transfer(db: Database, row: Row) -> MaskTransfer:
    number, from_workshop, to_workshop, sender, state, sent_at, cause = row
    lines = await db.rows(
        "SELECT thing, phase_id, pieces FROM mask_transfer_line WHERE transfer_id = ? ORDER BY id", (number,)
    )
    place = Place.ready(from_workshop)
    return MaskTransfer(
        id=number,
        from_workshop=from_workshop,
        to_workshop=to_workshop,
        sender_id=sender,
        state=state,
        sent_at=moment(sent_at),
        sent_cause=cause,
        cells=tuple(Cell(place=place, thing=Thing(one), phase_id=phase, pieces=pieces) for one, phase, pieces in lines),
    )


async def settle(db: Database, number: int, by_id: int, received: Sequence[Cell]) -> None:
    """So many of each are there; what isn't is back where it came from."""
    await db.run("UPDATE mask_transfer SET state = 'received', settled_by = ? WHERE id = ?", (by_id, number))
    await db.run_many(
        "UPDATE mask_transfer_line SET received = ? WHERE transfer_id = ? AND thing = ? AND phase_id IS ?",
        [(one.pieces, number, one.thing, one.phase_id) for one in received],
    )


async def undo(db: Database, number: int, by_id: int) -> None:
    """They never left."""
    await db.run("UPDATE mask_transfer SET state = 'undone', settled_by = ? WHERE id = ?", (by_id, number))
