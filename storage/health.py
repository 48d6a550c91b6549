"""How the data stands, in a few figures: for whoever looks after the bot."""

from datetime import date, datetime

from storage.database import Database
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What came and what waits; names of people without an account, and without a consent for their work."""

    last_message: datetime | None
    last_alive: datetime | None
    put_aside: int
    oldest_unsent: datetime | None
    deciders: int
    people: int
    without_account: tuple[str, ...]
    without_consent: tuple[str, ...]
    open_invites: int
    open_orders: int
    has_rate: bool
    has_recipe: bool
    has_material: bool


async def last_alive(db: Database) -> datetime | None:
    """When the bot last noted that it lives."""
    found = await db.value("SELECT MAX(value) FROM fact WHERE name LIKE 'last-alive:%'")
    return moment(found) if found else None


async def look(db: Database, now: datetime, today: date) -> Health:
    """All of it, as it stands now."""
    row = await db.row(
        "SELECT (SELECT MAX(received_at) FROM inbox),"
        " (SELECT COUNT(*) FROM inbox WHERE outcome = 'quarantined'),"
        " (SELECT MIN(created_at) FROM outbox WHERE state IN ('queued', 'sending') AND not_before <= ?),"
        " (SELECT COUNT(DISTINCT p.id) FROM person AS p JOIN speaker AS s ON s.person_id = p.id"
        "   WHERE p.role IN ('coordinator', 'lead') AND p.state = 'active'),"
        " (SELECT COUNT(*) FROM person WHERE state <> 'left'),"
        " (SELECT COUNT(*) FROM invite WHERE used_at IS NULL AND expires_at > ?),"
        " (SELECT COUNT(*) FROM customer_order WHERE closed_on IS NULL),"
        " EXISTS (SELECT 1 FROM rate WHERE from_day <= ?), EXISTS (SELECT 1 FROM recipe),"
        " EXISTS (SELECT 1 FROM balance WHERE thing LIKE 'material/%')",
        (stamp(now), stamp(now), today.isoformat()),
    )
    last, aside, unsent, deciders, known, invites, open_orders, rate, recipe, material = row or (None,) * 10
    return Health(
        last_message=moment(last) if last else None,
        last_alive=await last_alive(db),
        put_aside=aside,
        oldest_unsent=moment(unsent) if unsent else None,
        deciders=deciders,
        people=known,
        without_account=await _names(db, "NOT EXISTS (SELECT 1 FROM speaker AS s WHERE s.person_id = p.id)"),
        without_consent=await _names(
            db,
            "p.role IN ('tailor', 'courier') AND COALESCE((SELECT c.given FROM consent AS c WHERE c.person_id = p.id"
            " AND c.purpose = 'work' ORDER BY c.id DESC LIMIT 1), 0) = 0",
        ),
        open_invites=invites,
        open_orders=open_orders,
        has_rate=bool(rate),
        has_recipe=bool(recipe),
        has_material=bool(material),
    )


async def _names(db: Database, where: str) -> tuple[str, ...]:
    rows = await db.rows(
        f"SELECT p.call_name FROM person AS p WHERE p.state = 'active' AND {where} ORDER BY p.call_name"  # noqa: S608
    )
    return tuple(row[0] for row in rows)
