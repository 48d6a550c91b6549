"""What coordinators told about a workshop, by topic; workshop 0 stands for all of them."""

from datetime import datetime

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass

EVERYWHERE = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing about a workshop, in a coordinator's words; `public`: strangers may know it, too."""

    workshop_id: int
    topic: str
    text: Spoken
    public: bool


def _fact(row: Row) -> Fact:
    workshop_id, topic, text, public = row
    return Fact(workshop_id, topic, Spoken(text), bool(public))


async def put(db: Database, fact: Fact, now: datetime) -> None:
    """Keep it, in place of what was told of the topic before."""
    await db.run(
        "INSERT INTO workshop_fact (workshop_id, topic, text, public, set_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (workshop_id, topic) DO UPDATE SET text = excluded.text, public = excluded.public,"
        " set_at = excluded.set_at",
        (fact.workshop_id, fact.topic, fact.text, int(fact.public), stamp(now)),
    )


async def remove(db: Database, workshop_id: int, topic: str) -> bool:
    """Whether there was something to take away."""
    return await db.run("DELETE FROM workshop_fact WHERE workshop_id = ? AND topic = ?", (workshop_id, topic)) > 0


async def of(db: Database, workshop_id: int | None) -> dict[str, Fact]:
    """What is told of a workshop, by topic; what is said of all holds where nothing is said of this one."""
    rows = await db.rows(
        "SELECT workshop_id, topic, text, public FROM workshop_fact WHERE workshop_id IN (0, ?)"
        " ORDER BY workshop_id = 0 DESC, id",
        (workshop_id or EVERYWHERE,),
    )
    return {fact.topic: fact for fact in map(_fact, rows)}


async def public(db: Database, topic: str) -> list[Fact]:
    """What anybody may know of a topic, workshop by workshop."""
    rows = await db.rows(
        "SELECT workshop_id, topic, text, public FROM workshop_fact WHERE topic = ? AND public = 1 ORDER BY id",
        (topic,),
    )
    return [_fact(row) for row in rows]
