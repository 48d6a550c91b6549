"""What buyers complain of without giving anything back, and what came of it."""

from datetime import date, datetime

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass

OPEN, SETTLED, GONE = "open", "settled", "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerComplaint:
    """A complaint: of which buyer, about which document, in whose words, on which day, and what came of it."""

    id: int
    handover_id: int | None
    buyer: str
    said: Spoken
    day: date
    cause_id: int
    state: str
    answer: Spoken | None


COLUMNS = "id, handover_id, buyer, said, told_at, cause_id, state, answer"


def _complaint(row: Row) -> BuyerComplaint:
    number, handover_id, buyer, said, told_at, cause_id, state, answer = row
    return BuyerComplaint(
        id=number,
        handover_id=handover_id,
        buyer=buyer,
        said=Spoken(said),
        day=date.fromisoformat(told_at[:10]),
        cause_id=cause_id,
        state=state,
        answer=Spoken(answer) if answer else None,
    )


async def keep(
    db: Database, buyer: str, handover_id: int | None, said: Spoken, *, told_by: int, cause_id: int, now: datetime
) -> int:
    """Keep what a buyer complains of; its number."""
    number: int = await db.value(
        "INSERT INTO buyer_complaint (handover_id, buyer, said, told_by, told_at, cause_id)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (handover_id, buyer, said, told_by, stamp(now), cause_id),
    )
    return number


async def everything(db: Database) -> list[BuyerComplaint]:
    """All that were no mistake, oldest first."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM buyer_complaint WHERE state <> 'gone' ORDER BY id")  # noqa: S608
    return [_complaint(row) for row in rows]


async def settle(
    db: Database, number: int, state: str, answer: Spoken | None, *, settled_by: int, now: datetime
) -> None:
    """What came of it, or that it was none."""
    await db.run(
        "UPDATE buyer_complaint SET state = ?, answer = ?, settled_by = ?, settled_at = ? WHERE id = ?",
        (state, answer, settled_by, stamp(now), number),
    )
