"""What tailors said is right of what others told for them; and whose count somebody entered alone."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Database
from storage.ledger import Reason
from storage.times import stamp


async def say(db: Database, source_id: int, person_id: int, now: datetime) -> None:
    """What a message told of her masks is right, she says."""
    await db.run(
        "INSERT INTO vouched (source_id, person_id, said_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (source_id, person_id, stamp(now)),
    )


async def entered_alone(db: Database, moves: Sequence[int], actor_id: int) -> bool:
    """Whether somebody else than their tailor told of some of these masks alone, and she never said that it is right.

    A number that was set right isn't told alone: its tailor had told of it before.
    """
    marks = ", ".join("?" * len(moves))
    found = await db.value(
        f"SELECT 1 FROM move AS m WHERE id IN ({marks}) AND from_place = 'made' AND actor_id = ? AND person_id <> ?"  # noqa: S608
        " AND reason NOT IN (?, ?) AND NOT EXISTS"
        " (SELECT 1 FROM vouched AS v WHERE v.source_id = m.source_id AND v.person_id = m.person_id) LIMIT 1",
        (*moves, actor_id, actor_id, Reason.CORRECTION, Reason.COUNTED),
    )
    return bool(found)
