"""What must hold of finished masks: samples, held ones, and documents by which masks leave for the buyer."""

# Moves of a reason that still count, with the message that caused them.
STANDS = "m.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"

# Each query finds what breaks a rule; no rows means that the rule holds.
FINISHED = {
    "masks are only where masks can be": """
        SELECT place, thing FROM balance WHERE thing LIKE 'mask%' AND quantity <> 0
            AND place NOT IN ('made', 'scrap', 'lost', 'buyer') AND place NOT LIKE 'tailor:%/finished'
            AND place NOT LIKE 'tailor:%/repair' AND place NOT LIKE 'workshop:%/ready'
            AND place NOT LIKE 'workshop:%/released' AND place NOT LIKE 'workshop:%/held'""",
    "a sample moves its batch, and nothing else is released": f"""
        SELECT cause_id FROM (
            SELECT s.cause_id, s.lot AS pieces FROM sample AS s WHERE s.undone_by IS NULL
            UNION ALL
            SELECT m.cause_id, -m.quantity FROM move AS m
            WHERE m.reason IN ('released', 'held') AND {STANDS}
        ) AS side GROUP BY cause_id HAVING SUM(pieces) <> 0""",  # noqa: S608 - constants
    "of a batch that failed nothing is released": f"""
        SELECT m.id FROM move AS m JOIN sample AS s ON s.cause_id = m.cause_id
        WHERE m.reason = 'released' AND s.passed = 0 AND {STANDS}""",  # noqa: S608 - constants
    "what a check of held masks moved is what was counted": f"""
        SELECT cause_id FROM (
            SELECT c.cause_id, l.pieces FROM recheck_line AS l JOIN recheck AS c ON c.id = l.recheck_id
            WHERE c.undone_by IS NULL AND l.result <> 'rework'
            UNION ALL
            SELECT m.cause_id, -m.quantity FROM move AS m WHERE m.reason = 'checked again' AND {STANDS}
        ) AS side GROUP BY cause_id HAVING SUM(pieces) <> 0""",  # noqa: S608 - constants
}
