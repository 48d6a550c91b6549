"""What accepted pieces earned: at the rate of the day on which they were made, frozen in the row."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from storage.consents import PAY_MAY_BE_KEPT
from storage.database import Database
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.moves import append
from storage.ledger.places import WAGES
from storage.ledger.things import RUPIAH
from storage.rates import HOLDS, RateKind
from storage.times import moment
from storage.values import dataclass

LAST_NUMBER = 2**62
# A move that still counts.
COUNTS = "{m}.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM move AS back WHERE back.reverses_id = {m}.id)"
# Masks of no size are paid as an adult's are: else, where each size has its rate, they would wait for ever.
SIZE = "COALESCE(NULLIF(SUBSTR(a.thing, 6), ''), 'dewasa')"
# Accepted pieces without their wages of a kind, and the rate that would hold, if there is one.
UNEARNED = (
    "SELECT a.id, a.person_id, a.work_date, {pieces} AS pieces, r.id AS rate_id, r.amount"
    " FROM move AS a {joined} LEFT JOIN rate AS r ON r.id = ({holds})"
    " WHERE a.reason = 'accepted' AND a.thing LIKE 'mask%' AND {counts} AND {may}"
    " AND NOT EXISTS (SELECT 1 FROM wage AS w WHERE w.accepted_id = a.id AND w.kind = '{kind}')"
)


def unearned(kind: RateKind) -> str:
    """The query for accepted pieces without their wages of a kind."""
    mended = kind is RateKind.REWORK
    return UNEARNED.format(
        kind=kind,
        pieces="p.pieces" if mended else "a.quantity",
        joined="JOIN mended_piece AS p ON p.accepted_id = a.id" if mended else "",
        holds=HOLDS.format(kind=f"'{kind}'", size=SIZE, day="a.work_date"),
        counts=COUNTS.format(m="a"),
        may=PAY_MAY_BE_KEPT,
    )


async def note_mended(db: Database, person_id: int, pieces: Mapping[int, int]) -> None:
    """So many of these accepted pieces, by move, were mended; no more than checks ever gave back to their tailor."""
    left: int = await db.value(
        "SELECT COALESCE((SELECT SUM(quantity) FROM move AS a WHERE reason = 'rework' AND person_id = ?"  # noqa: S608
        f" AND {COUNTS.format(m='a')}), 0) - COALESCE((SELECT SUM(p.pieces) FROM mended_piece AS p JOIN move AS a"
        f" ON a.id = p.accepted_id WHERE a.person_id = ? AND {COUNTS.format(m='a')}), 0)",
        (person_id, person_id),
    )
    rows = []
    for accepted_id, count in pieces.items():
        many = min(count, left)
        if many > 0:
            rows.append((accepted_id, many))
            left -= many
    await db.run_many("INSERT INTO mended_piece (accepted_id, pieces) VALUES (?, ?)", rows)


async def earn(db: Database, *, actor_id: int, cause_id: int, now: datetime, checked_by: int | None = None) -> int:
    """Book the wages of accepted pieces for which a rate holds and that have none; how many pieces that were.

    `checked_by` is the message of a check: only its pieces. Call it in the transaction that accepted them, and in the
    one in which a rate was agreed.
    """
    moves: list[Move] = []
    rows: list[tuple[int, RateKind, int, int, int]] = []
    for kind in RateKind:
        only = " AND a.cause_id = ?" if checked_by is not None else ""
        found = await db.rows(f"{unearned(kind)}{only} ORDER BY a.id", (checked_by,) if only else ())
        for accepted_id, person_id, day, pieces, rate_id, amount in found:
            if amount:
                moves.append(_earned(person_id, day, pieces * amount, accepted_id, actor_id, cause_id))
                rows.append((accepted_id, kind, pieces, amount, rate_id))
    numbers = await append(db, moves, now)
    await db.run_many(
        "INSERT INTO wage (move_id, accepted_id, kind, pieces, rate, rate_id) VALUES (?, ?, ?, ?, ?, ?)",
        [(number, *row) for number, row in zip(numbers, rows, strict=True)],
    )
    return sum(row[2] for row in rows if row[1] is RateKind.PIECE)


def _earned(person_id: int, day: str, amount: int, accepted_id: int, actor_id: int, cause_id: int) -> Move:
    return Move(
        thing=RUPIAH,
        quantity=amount,
        from_place=WAGES,
        to_place=Place.owed(person_id),
        work_date=day,
        reason=Reason.EARNED,
        person_id=person_id,
        actor_id=actor_id,
        cause_id=cause_id,
        part_of_id=accepted_id,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """So many pieces of a size at a rate, made on a day: `back` where a check that gave them was taken back later.

    `period_id` is the closed period that it is in.
    """

    person_id: int
    kind: RateKind
    size: str | None
    pieces: int
    rate: int
    work_date: date
    at: datetime
    move_id: int
    back: bool = False
    period_id: int | None = None

    @property
    def amount(self) -> int:
        """In whole rupiah; less than nothing where it was taken back."""
        return -self.pieces * self.rate if self.back else self.pieces * self.rate


EARNED = (
    "SELECT m.person_id, w.kind, a.thing, w.pieces, w.rate, m.work_date, m.recorded_at, m.id, m.reverses_id,"
    " c.period_id FROM wage AS w JOIN move AS a ON a.id = w.accepted_id"
    " JOIN move AS m ON w.move_id IN (m.id, m.reverses_id)"
    " LEFT JOIN wage_period_move AS c ON c.move_id = m.id"
)


OF_DAYS = "m.work_date BETWEEN ? AND ? AND (? = 0 OR c.period_id IS NULL) ORDER BY m.id"


async def earned(
    db: Database, person_id: int | None = None, *, days: tuple[date, date] | None = None, unclosed: bool = False
) -> list[Earned]:
    """All wages ever booked, of one tailor or of all, and those taken back; in the order of the ledger.

    `days`: only for pieces that were made from the first to the last; `unclosed`: only what is in no closed period.
    """
    first, last = days or (date.min, date.max)
    args = (first.isoformat(), last.isoformat(), int(unclosed))
    if person_id is None:
        rows = await db.rows(f"{EARNED} WHERE {OF_DAYS}", args)
    else:
        rows = await db.rows(f"{EARNED} WHERE m.person_id = ? AND {OF_DAYS}", (person_id, *args))
    return [
        Earned(
            person_id=row[0],
            kind=RateKind(row[1]),
            size=Thing(row[2]).size,
            pieces=row[3],
            rate=row[4],
            work_date=date.fromisoformat(row[5]),
            at=moment(row[6]),
            move_id=row[7],
            back=row[8] is not None,
            period_id=row[9],
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class Unpriced:
    """Accepted pieces of a size, made on a day, for which no rate holds yet."""

    person_id: int
    size: str | None
    pieces: int
    work_date: date


async def without_rate(db: Database, person_id: int | None = None) -> list[Unpriced]:
    """Accepted pieces that wait for a rate, of one tailor or of all."""
    # From the first number to the last, so that it is one statement, and hers go by their index.
    least, most = (0, LAST_NUMBER) if person_id is None else (person_id, person_id)
    rows = await db.rows(
        f"SELECT person_id, thing, SUM(quantity), work_date FROM move WHERE id IN ("  # noqa: S608 - constants
        f" SELECT id FROM ({unearned(RateKind.PIECE)} AND r.id IS NULL"
        " AND a.person_id BETWEEN ? AND ?) AS unpaid)"
        " GROUP BY person_id, thing, work_date ORDER BY person_id, work_date, thing",
        (least, most),
    )
    return [Unpriced(row[0], Thing(row[1]).size, row[2], date.fromisoformat(row[3])) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How somebody stands, in whole rupiah: `owed` is still to be paid, `paying` is paid out but not in her hands.

    `accepted` are pieces; `paid` is what she has, with what was held back for an advance; `advance` what she owes.
    """

    person_id: int
    accepted: int = 0
    owed: int = 0
    paying: int = 0
    paid: int = 0
    advance: int = 0


STANDING = """
    SELECT p.id,
        COALESCE((SELECT SUM(a.quantity) FROM move AS a WHERE a.person_id = p.id AND a.reason = 'accepted'
            AND NOT EXISTS (SELECT 1 FROM move AS back WHERE back.reverses_id = a.id)), 0),
        COALESCE((SELECT quantity FROM balance WHERE place = 'tailor:' || p.id || '/owed' AND thing = 'rupiah'), 0),
        COALESCE((SELECT quantity FROM balance WHERE place = 'tailor:' || p.id || '/paying' AND thing = 'rupiah'), 0),
        COALESCE((SELECT SUM(CASE WHEN m.to_place = 'paid' THEN m.quantity ELSE -m.quantity END) FROM move AS m
            WHERE m.person_id = p.id AND m.thing = 'rupiah' AND 'paid' IN (m.from_place, m.to_place)), 0),
        COALESCE((SELECT quantity FROM balance WHERE place = 'tailor:' || p.id || '/advance' AND thing = 'rupiah'), 0)
    FROM person AS p"""


async def standing(db: Database, person_id: int) -> Standing:
    """How one tailor stands."""
    row = await db.row(f"{STANDING} WHERE p.id = ?", (person_id,))
    return _standing(row) if row else Standing(person_id=person_id)


async def standings(db: Database) -> list[Standing]:
    """How everybody stands who ever sewed, owed or borrowed something, by workshop and name; the erased too."""
    rows = await db.rows(f"{STANDING} ORDER BY p.workshop_id, p.name, p.id")
    return [one for one in map(_standing, rows) if one != Standing(person_id=one.person_id)]


def _standing(row: Sequence[int]) -> Standing:
    person_id, accepted, owed, paying, paid, advance = row
    return Standing(person_id=person_id, accepted=accepted, owed=owed, paying=paying, paid=paid, advance=advance)
