"""What people agreed to have kept, purpose by purpose, and who read what of them."""

from datetime import datetime, timedelta

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import moment, stamp
from storage.values import dataclass

# What was read, where it was somebody's pay.
PAY = "pay"
# Looked at again within so long, it is one look.
ONCE = timedelta(hours=12)
PURPOSES = ("work", "pay", "reminders", "needs", "photos")
# Before this version of its words, a yes to the work was one to the pay as well.
PAY_APART = 2
# A move (`a`) came after a yes (`y`), in the order in which messages arrived: a clock may stand still.
AFTER_THAT_YES = """y.person_id = a.person_id AND y.purpose = 'pay' AND y.given = 1 AND y.id > n.id
    AND (y.source_id < a.cause_id OR (y.source_id IS NULL AND y.at < a.recorded_at))"""
# A yes to the work that was one to the pay as well (`y`): whoever gave it wasn't asked about the work since.
OLD_YES = f"""y.person_id = a.person_id AND y.purpose = 'work' AND y.given = 1 AND y.version < {PAY_APART}
    AND NOT EXISTS (SELECT 1 FROM consent AS w WHERE w.person_id = a.person_id AND w.purpose = 'work'
        AND w.id > y.id)"""  # noqa: S608 - constants
# Accepted pieces (`a`) whose pay may be kept: their tailor said yes to that, and each no of hers was followed by a yes
# before they were accepted. Whoever was never asked, as those from a file, waits.
PAY_MAY_BE_KEPT = f"""NOT EXISTS (SELECT 1 FROM consent AS n WHERE n.person_id = a.person_id AND n.purpose = 'pay'
        AND n.given = 0 AND NOT EXISTS (SELECT 1 FROM consent AS y WHERE {AFTER_THAT_YES}))
    AND (EXISTS (SELECT 1 FROM consent AS y WHERE y.person_id = a.person_id AND y.purpose = 'pay')
        OR EXISTS (SELECT 1 FROM consent AS y WHERE {OLD_YES}))"""  # noqa: S608 - constants
# The last move (a fact's name) before a yes was asked of everybody: what was booked up to there stays.
ASKED_SINCE = "pay-asked-since"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A yes or a no for one purpose: to which version of its words, when, by which message, by whom if not herself."""

    purpose: str
    version: int
    given: bool
    given_by: Spoken | None
    at: datetime
    source_id: int | None


async def keep(db: Database, person_id: int, consent: Consent) -> None:
    """From now on this one holds for its purpose; the earlier ones stay as proof."""
    await db.run(
        "INSERT INTO consent (person_id, purpose, version, given, given_by, at, source_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            person_id,
            consent.purpose,
            consent.version,
            int(consent.given),
            consent.given_by,
            stamp(consent.at),
            consent.source_id or None,
        ),
    )


async def of(db: Database, person_id: int) -> dict[str, Consent]:
    """What holds for a person now, by purpose; a purpose she was never asked about is missing."""
    rows = await db.rows(
        "SELECT purpose, version, given, given_by, at, source_id FROM consent WHERE person_id = ? ORDER BY id",
        (person_id,),
    )
    return {row[0]: _consent(row) for row in rows}


def _consent(row: Row) -> Consent:
    purpose, version, given, given_by, at, source_id = row
    return Consent(
        purpose=purpose,
        version=version,
        given=bool(given),
        given_by=Spoken(given_by) if given_by else None,
        at=moment(at),
        source_id=source_id,
    )


async def pay(db: Database, person_id: int) -> bool | None:
    """Whether somebody's pay may be kept; None while that is to be asked."""
    known = await of(db, person_id)
    if PAY in known:
        return known[PAY].given
    work = known.get("work")
    return True if work and work.given and work.version < PAY_APART else None


async def given(db: Database, purpose: str) -> set[int]:
    """Whoever agrees to a purpose, by number."""
    rows = await db.rows(
        "SELECT c.person_id FROM consent AS c WHERE c.purpose = ? AND c.given = 1"
        " AND NOT EXISTS (SELECT 1 FROM consent AS n WHERE n.person_id = c.person_id AND n.purpose = c.purpose"
        " AND n.id > c.id)",
        (purpose,),
    )
    return {row[0] for row in rows}


async def outdated(db: Database, version: int) -> set[int]:
    """Active people whose last answer for some purpose was to older words than these."""
    rows = await db.rows(
        "SELECT c.person_id FROM consent AS c JOIN person AS p ON p.id = c.person_id AND p.state = 'active'"
        " GROUP BY c.person_id, c.purpose HAVING MAX(c.version) < ?",
        (version,),
    )
    return {row[0] for row in rows}


async def note_reading(db: Database, person_id: int, reader_id: int | None, what: str, now: datetime) -> None:
    """Somebody (None: whoever sat at the laptop) read specific data of a person."""
    await db.run(
        "INSERT INTO access_log (person_id, reader_id, what, at) VALUES (?, ?, ?, ?)",
        (person_id, reader_id, what, stamp(now)),
    )


async def note_reading_once(db: Database, person_id: int, reader_id: int | None, what: str, now: datetime) -> None:
    """The same, unless it is noted since that long ago: who looks at it all day long is shown once."""
    noted = await db.value(
        "SELECT 1 FROM access_log WHERE person_id = ? AND reader_id IS ? AND what = ? AND at > ?",
        (person_id, reader_id, what, stamp(now - ONCE)),
    )
    if not noted:
        await note_reading(db, person_id, reader_id, what, now)


async def readings(db: Database, person_id: int, most: int) -> list[tuple[int | None, str, datetime]]:
    """Who read specific data of a person, what and when, latest first."""
    rows = await db.rows(
        "SELECT reader_id, what, at FROM access_log WHERE person_id = ? ORDER BY id DESC LIMIT ?", (person_id, most)
    )
    return [(row[0], row[1], moment(row[2])) for row in rows]
