"""Recompute every invariant of the ledger, the inbox and the outbox; used by `omah check` and by tests."""

from storage.database import Database
from storage.finished_checks import FINISHED
from storage.ledger.moves import COLUMNS, FIRST_HASH, chain_hash, kept
from storage.ledger.places import OUTSIDE
from storage.money_checks import MONEY_RULES
from storage.values import dataclass

OUTSIDE_SQL = f"({', '.join(repr(str(place)) for place in OUTSIDE)})"

# Each query finds what breaks a rule; no rows means that the rule holds.
RULES = {
    "balances equal the sums of moves": """
        SELECT place, thing, phase_id FROM (
            SELECT to_place AS place, thing, COALESCE(phase_id, 0) AS phase_id, quantity FROM move
            UNION ALL SELECT from_place, thing, COALESCE(phase_id, 0), -quantity FROM move
            UNION ALL SELECT place, thing, phase_id, -quantity FROM balance
        ) AS side GROUP BY place, thing, phase_id HAVING SUM(quantity) <> 0""",
    "each thing sums to zero over all places": """
        SELECT thing FROM balance GROUP BY thing HAVING SUM(quantity) <> 0""",
    "no inside place is negative": f"""
        SELECT place, thing FROM balance WHERE quantity < 0 AND place NOT IN {OUTSIDE_SQL}""",  # noqa: S608
    "a reversal mirrors one move that is no reversal": """
        SELECT r.id FROM move AS r JOIN move AS m ON m.id = r.reverses_id
        WHERE m.reverses_id IS NOT NULL OR m.thing <> r.thing OR m.quantity <> r.quantity
            OR m.from_place <> r.to_place OR m.to_place <> r.from_place OR m.work_date <> r.work_date
            OR m.person_id <> r.person_id""",
    "no move is reversed twice": """
        SELECT reverses_id FROM move WHERE reverses_id IS NOT NULL GROUP BY reverses_id HAVING COUNT(*) > 1""",
    "a message's effect on a tailor is that of its latest version only": """
        SELECT m.source_id FROM move AS m
        WHERE m.from_place = 'made' AND m.reverses_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)
        GROUP BY m.source_id, m.person_id HAVING m.source_id IS NOT NULL AND COUNT(DISTINCT m.cause_id) > 1""",
    "every settled update has one outcome": """
        SELECT id FROM inbox WHERE (outcome IS NULL) <> (settled_at IS NULL)""",
    "every effect has its answer in the outbox": """
        SELECT i.id FROM inbox AS i WHERE i.outcome IN ('effect', 'question')
            AND i.note NOT IN ('blocked', 'chat moved')
            AND NOT EXISTS (SELECT 1 FROM outbox AS o WHERE o.source_id = i.id)""",
    "every report told as kept has its moves": """
        SELECT i.id FROM inbox AS i WHERE i.outcome = 'effect' AND i.note IN ('report', 'correction', 'undo')
            AND NOT EXISTS (SELECT 1 FROM move AS m WHERE m.cause_id = i.id)""",
    "every move's cause had an effect": """
        SELECT m.id FROM move AS m JOIN inbox AS i ON i.id = m.cause_id WHERE i.outcome <> 'effect'""",
    "a first tally comes before its revisions, numbered without a gap": """
        SELECT kind, local_date, recipient FROM firing WHERE kind = 'tally'
        GROUP BY kind, local_date, recipient HAVING COUNT(*) <> MAX(revision) + 1 OR MIN(revision) <> 0""",
    "the offset told is at most one past the last update": """
        SELECT channel FROM poll WHERE told_offset > 1 + last_update""",
    "material is only where material can be": f"""
        SELECT place, thing FROM balance WHERE thing LIKE 'material/%' AND quantity <> 0
            AND place NOT IN {OUTSIDE_SQL} AND place NOT LIKE 'workshop:%/store' AND place NOT LIKE 'workshop:%/coming'
            AND place NOT LIKE 'tailor:%/home' AND place NOT LIKE 'tailor:%/coming'
            AND place NOT LIKE 'tailor:%/advance'""",  # noqa: S608
    "material in is what is in stores, on its way, at home, on loan, used, scrap and lost": """
        SELECT thing FROM balance WHERE thing LIKE 'material/%' GROUP BY thing
        HAVING SUM(CASE WHEN place IN ('supplier', 'own') THEN -quantity ELSE 0 END) <> SUM(CASE
            WHEN place IN ('used', 'scrap', 'lost') OR place LIKE '%/store' OR place LIKE '%/coming'
                OR place LIKE '%/home' OR place LIKE '%/advance' THEN quantity ELSE 0 END)""",
    "what is on its way is what the shipments say": """
        SELECT place, thing FROM (
            SELECT place, thing, quantity FROM balance WHERE thing LIKE 'material/%' AND place LIKE '%/coming'
            UNION ALL
            SELECT REPLACE(REPLACE(s.to_place, '/home', '/coming'), '/store', '/coming'), 'material/' || l.item,
                -(l.sent - l.received - l.back - l.lost)
            FROM shipment_line AS l JOIN shipment AS s ON s.id = l.shipment_id
        ) AS side GROUP BY place, thing HAVING SUM(quantity) <> 0""",
    "a shipment has arrived when nothing of it is open": """
        SELECT s.id FROM shipment AS s JOIN shipment_line AS l ON l.shipment_id = s.id GROUP BY s.id, s.state
        HAVING (SUM(l.sent - l.received - l.back - l.lost) = 0) <> (s.state = 'arrived')""",
    "what masks took goes with the masks": """
        SELECT c.id FROM move AS c JOIN move AS m ON m.id = c.part_of_id
        WHERE EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = c.id)
            <> EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)""",
    "what is on loan is what the loans say": """
        SELECT place, thing FROM (
            SELECT place, thing, quantity FROM balance WHERE place LIKE '%/advance'
            UNION ALL
            SELECT 'tailor:' || person_id || '/advance', thing, -(quantity - returned - lost) FROM loan
        ) AS side GROUP BY place, thing HAVING SUM(quantity) <> 0""",
    "what a check moved is what was counted": """
        SELECT inspection_id, result FROM (
            SELECT l.inspection_id, l.result, l.pieces FROM inspection_line AS l JOIN inspection AS i
                ON i.id = l.inspection_id WHERE i.state NOT IN ('recounted', 'undone')
            UNION ALL
            SELECT i.id, m.reason, -m.quantity FROM inspection AS i JOIN move AS m ON m.cause_id = i.cause_id
            WHERE m.reason IN ('accepted', 'rework', 'rejected') AND m.reverses_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)
        ) AS side GROUP BY inspection_id, result HAVING SUM(pieces) <> 0""",
    "what was counted is accepted, to be mended or rejected": """
        SELECT i.id FROM inspection AS i LEFT JOIN inspection_line AS l ON l.inspection_id = i.id
        GROUP BY i.id HAVING COALESCE(SUM(l.pieces), 0) <> i.counted""",
    "masks are accepted and rejected by checks only": """
        SELECT m.id FROM move AS m WHERE m.reason IN ('accepted', 'rework', 'rejected') AND m.reverses_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM inspection AS i
                WHERE i.cause_id = m.cause_id AND i.person_id = m.person_id)""",
    "what was checked was reported, of each tailor, size and phase": """
        SELECT person_id, thing, phase_id FROM move WHERE thing LIKE 'mask%' GROUP BY person_id, thing, phase_id
        HAVING SUM(CASE WHEN from_place = 'made' THEN quantity WHEN to_place = 'made' THEN -quantity ELSE 0 END)
            < SUM(CASE WHEN from_place LIKE 'tailor:%/finished' AND (to_place = 'scrap' OR to_place LIKE 'workshop:%')
                THEN quantity
                WHEN to_place LIKE 'tailor:%/finished' AND (from_place = 'scrap' OR from_place LIKE 'workshop:%')
                THEN -quantity ELSE 0 END)""",
    "nobody checks what they made": """
        SELECT id FROM move WHERE reason IN ('accepted', 'rework', 'rejected') AND actor_id = person_id""",
    "nobody decides about what they asked for": """
        SELECT id FROM request WHERE decided_by IN (person_id, actor_id)""",
    "what is sent on a request was approved": """
        SELECT s.id FROM shipment AS s JOIN request AS r ON r.id = s.request_id
        WHERE r.decided_by IS NULL OR r.state NOT IN ('sent', 'approved')""",
    "nothing of groups and needs is kept without a yes to it": """
        SELECT p.id FROM person AS p LEFT JOIN profile AS f ON f.person_id = p.id
        WHERE (p.community IS NOT NULL OR p.access <> '' OR f.called_away IS NOT NULL)
            AND COALESCE((SELECT c.given FROM consent AS c WHERE c.person_id = p.id AND c.purpose = 'needs'
                ORDER BY c.id DESC LIMIT 1),
                CASE WHEN EXISTS (SELECT 1 FROM consent AS c WHERE c.person_id = p.id AND c.purpose <> 'pay')
                    THEN 0 ELSE 1 END) = 0""",
    "of whoever is erased nothing but a number is left": """
        SELECT p.id FROM person AS p WHERE p.name = '#' || p.id AND p.state = 'left' AND (p.phone IS NOT NULL
            OR p.community IS NOT NULL OR p.access <> '' OR p.call_name <> p.name
            OR EXISTS (SELECT 1 FROM speaker AS s WHERE s.person_id = p.id)
            OR EXISTS (SELECT 1 FROM profile AS f WHERE f.person_id = p.id)
            OR EXISTS (SELECT 1 FROM button AS b WHERE b.person_id = p.id))""",
    "whoever decides shares no account": """
        SELECT p.id FROM speaker AS s JOIN person AS p ON p.id = s.person_id AND (p.role IN ('coordinator', 'lead')
            OR p.duties LIKE '%store%' OR p.duties LIKE '%inspector%' OR p.duties LIKE '%treasurer%')
        JOIN speaker AS o ON o.channel = s.channel AND o.address = s.address AND o.person_id <> s.person_id
        WHERE p.state <> 'left'""",
    "whoever speaks at an account is one of those who share it": """
        SELECT a.address FROM address AS a WHERE NOT EXISTS (SELECT 1 FROM speaker AS s
            WHERE s.channel = a.channel AND s.address = a.address AND s.person_id = a.person_id)""",
    **FINISHED,
    "whoever reports is a tailor's account, and her own": """
        SELECT id FROM move WHERE from_place = 'made' AND to_place NOT LIKE 'tailor:' || person_id || '/%'""",
}


# What no query can find.
CHAIN = "the chain of moves is whole"
# So many moves are looked at at once: the chain may be longer than the memory.
PORTION = 10_000


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that doesn't hold, how often, and one place where."""

    rule: str
    count: int
    example: str


RULES |= MONEY_RULES


async def broken(db: Database) -> list[Broken]:
    """The rules that don't hold."""
    found = []
    for rule, query in RULES.items():
        if row := await db.row(f"SELECT COUNT(*) OVER (), * FROM ({query}) AS found LIMIT 1"):  # noqa: S608 - constants
            found.append(Broken(rule, row[0], str(row[1:])))
    chain = await _broken_chain(db)
    return found + ([chain] if chain else [])


async def _broken_chain(db: Database) -> Broken | None:
    """Each move carries the hash of the one before."""
    previous, last = FIRST_HASH, 0
    while rows := await db.rows(
        f"SELECT id, {COLUMNS}, recorded_at, previous_hash, hash FROM move WHERE id > ? ORDER BY id LIMIT ?",  # noqa: S608
        (last, PORTION),
    ):
        for number, *values, recorded_at, before, own in rows:
            if before != previous or own != chain_hash(before, recorded_at, kept((number, *values)).move):
                return Broken(CHAIN, 1, f"move {number}")
            previous = own
        last = rows[-1][0]
    return None
