"""The invariants of money: owed is accepted pieces at the rate of their day, nothing is paid twice or beyond it."""

from storage.consents import AFTER_THAT_YES, ASKED_SINCE, OLD_YES
from storage.rates import HOLDS, RateKind
from storage.wages import SIZE, unearned

DUE = " UNION ALL ".join(f"SELECT id FROM ({unearned(kind)} AND r.amount > 0) AS unpaid" for kind in RateKind)  # noqa: S608

# Each query finds what breaks a rule; no rows means that the rule holds.
MONEY_RULES = {
    "what is owed is accepted pieces at the rate of their day": f"""
        SELECT w.move_id FROM wage AS w LEFT JOIN move AS m ON m.id = w.move_id
        LEFT JOIN move AS a ON a.id = w.accepted_id LEFT JOIN rate AS r ON r.id = w.rate_id
        WHERE m.quantity IS DISTINCT FROM w.pieces * w.rate OR m.part_of_id IS DISTINCT FROM a.id
            OR m.person_id IS DISTINCT FROM a.person_id OR m.work_date IS DISTINCT FROM a.work_date
            OR m.reason IS DISTINCT FROM 'earned' OR a.reason IS DISTINCT FROM 'accepted'
            OR w.rate IS DISTINCT FROM r.amount OR w.kind IS DISTINCT FROM r.kind OR w.pieces > a.quantity
            OR (w.kind <> 'rework' AND w.pieces <> a.quantity)
            OR w.rate_id IS DISTINCT FROM ({HOLDS.format(kind="w.kind", size=SIZE, day="a.work_date")})""",  # noqa: S608
    "no pay is kept of whoever doesn't want that": f"""
        SELECT a.id FROM consent AS n JOIN move AS a ON a.person_id = n.person_id AND a.thing = 'rupiah'
            AND a.reverses_id IS NULL AND (a.reason = 'earned' OR (a.reason = 'lent' AND a.from_place = 'capital'))
            AND (n.source_id < a.cause_id OR (n.source_id IS NULL AND n.at < a.recorded_at))
        WHERE n.purpose = 'pay' AND n.given = 0 AND NOT EXISTS (SELECT 1 FROM consent AS y WHERE {AFTER_THAT_YES})""",  # noqa: S608
    "pay is kept only of whoever said yes to that": f"""
        SELECT a.id FROM move AS a WHERE a.thing = 'rupiah' AND a.reverses_id IS NULL
            AND (a.reason = 'earned' OR (a.reason = 'lent' AND a.from_place = 'capital'))
            AND a.id > COALESCE((SELECT CAST(value AS INTEGER) FROM fact WHERE name = '{ASKED_SINCE}'), 0)
            AND NOT EXISTS (SELECT 1 FROM consent AS y WHERE y.person_id = a.person_id AND y.purpose = 'pay'
                AND y.given = 1 AND (y.source_id <= a.cause_id OR (y.source_id IS NULL AND y.at <= a.recorded_at)))
            AND NOT EXISTS (SELECT 1 FROM consent AS y WHERE {OLD_YES})""",  # noqa: S608
    "money is earned by accepted pieces only": """
        SELECT id FROM move WHERE reason = 'earned' AND reverses_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM wage WHERE move_id = move.id)""",
    "accepted pieces whose day has a rate have their wages": DUE,
    "what was earned is owed, being paid or paid": """
        SELECT person FROM (
            SELECT person_id AS person, CASE WHEN from_place = 'wages' THEN quantity ELSE -quantity END AS amount
            FROM move WHERE thing = 'rupiah' AND 'wages' IN (from_place, to_place)
            UNION ALL
            SELECT person_id, CASE WHEN to_place = 'paid' THEN -quantity ELSE quantity END
            FROM move WHERE thing = 'rupiah' AND 'paid' IN (from_place, to_place)
            UNION ALL
            SELECT p.id, -b.quantity FROM person AS p JOIN balance AS b ON b.thing = 'rupiah'
                AND b.place IN ('tailor:' || p.id || '/owed', 'tailor:' || p.id || '/paying')
        ) AS side GROUP BY person HAVING SUM(amount) <> 0""",
    "nobody agrees to a rate that they proposed": """
        SELECT id FROM rate WHERE agreed_by = proposed_by""",
    "what is being paid is what the payments say": """
        SELECT person FROM (
            SELECT person_id AS person, amount - deducted AS amount FROM payment WHERE state IN ('paying', 'missing')
            UNION ALL
            SELECT p.id, -b.quantity FROM person AS p
                JOIN balance AS b ON b.thing = 'rupiah' AND b.place = 'tailor:' || p.id || '/paying'
        ) AS side GROUP BY person HAVING SUM(amount) <> 0""",
    "what is paid is what the payments say": """
        SELECT person FROM (
            SELECT person_id AS person, amount FROM payment WHERE state = 'confirmed'
            UNION ALL
            SELECT person_id, deducted FROM payment WHERE state IN ('paying', 'missing')
            UNION ALL
            SELECT person_id, CASE WHEN to_place = 'paid' THEN -quantity ELSE quantity END FROM move
            WHERE thing = 'rupiah' AND reason NOT IN ('overpaid', 'recounted') AND 'paid' IN (from_place, to_place)
        ) AS side GROUP BY person HAVING SUM(amount) <> 0""",
    "nobody pays herself, and a second person is another": """
        SELECT id FROM payment WHERE person_id IN (paid_by, agreed_by) OR agreed_by = paid_by""",
    "what was held back is what the advances got back": """
        SELECT p.id FROM payment AS p LEFT JOIN payment_deduction AS d ON d.payment_id = p.id
        WHERE p.state IN ('paying', 'missing', 'confirmed')
        GROUP BY p.id, p.deducted HAVING COALESCE(SUM(d.amount), 0) <> p.deducted""",
    "somebody decides about each thing on loan": """
        SELECT l.id FROM loan AS l JOIN person AS p ON p.id = l.person_id WHERE l.returned + l.lost < l.quantity
            AND NOT EXISTS (SELECT 1 FROM person AS d WHERE d.id <> p.id AND d.state = 'active' AND (d.role = 'lead'
                OR ((d.role = 'coordinator' OR d.duties LIKE '%treasurer%')
                    AND COALESCE(d.workshop_id, 0) = COALESCE(p.workshop_id, 0))))""",
    "each move of a fund says what it was for": """
        SELECT m.id FROM move AS m WHERE m.reverses_id IS NULL
            AND (m.from_place LIKE 'fund:%' OR m.to_place LIKE 'fund:%')
            AND NOT EXISTS (SELECT 1 FROM fund_entry AS e WHERE e.move_id = m.id)""",
    "a fund goes below nothing only where two people agreed": """
        SELECT e.move_id FROM fund_entry AS e LEFT JOIN agreement AS g ON g.id = e.agreement_id
        WHERE e.kind = 'advanced' AND (g.decided_by IS NULL OR g.decided_by = g.proposed_by)""",
    "a closed period holds what was booked before it was closed": """
        SELECT c.move_id FROM wage_period_move AS c JOIN wage_period AS p ON p.id = c.period_id
        JOIN move AS m ON m.id = c.move_id WHERE m.recorded_at > p.closed_at OR m.work_date > p.last_day""",
}
