"""What must hold of finished masks: samples, held ones, and documents by which masks leave for the buyer."""

# Moves of a reason that still count, with the message that caused them.
STANDS = "m.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"

# Each query finds what breaks a rule; no rows means that the rule holds.
FINISHED = {
    "masks are only where masks can be": """
        SELECT place, thing FROM balance WHERE thing LIKE 'mask%' AND quantity <> 0
            AND place NOT IN ('made', 'scrap', 'lost', 'buyer') AND place NOT LIKE 'tailor:%/finished'
            AND place NOT LIKE 'tailor:%/repair' AND place NOT LIKE 'workshop:%/ready'
            AND place NOT LIKE 'workshop:%/released' AND place NOT LIKE 'workshop:%/held'
            AND place NOT LIKE 'workshop:%/coming'""",
    "masks on their way between workshops are what was sent and nobody has received": """
        SELECT place, thing, phase_id FROM (
            SELECT place, thing, phase_id, quantity FROM balance
            WHERE thing LIKE 'mask%' AND place LIKE 'workshop:%/coming'
            UNION ALL
            SELECT 'workshop:' || t.to_workshop || '/coming', l.thing, COALESCE(l.phase_id, 0), -l.pieces
            FROM mask_transfer AS t JOIN mask_transfer_line AS l ON l.transfer_id = t.id WHERE t.state = 'sent'
        ) AS side GROUP BY place, thing, phase_id HAVING SUM(quantity) <> 0""",
    "what a workshop received of masks is what was said to be there": f"""
        SELECT to_place FROM (
            SELECT m.to_place, m.quantity FROM move AS m WHERE m.reason = 'masks received' AND {STANDS}
            UNION ALL
            SELECT 'workshop:' || t.to_workshop || '/ready', -l.received
            FROM mask_transfer AS t JOIN mask_transfer_line AS l ON l.transfer_id = t.id WHERE t.state = 'received'
        ) AS side GROUP BY to_place HAVING SUM(quantity) <> 0""",  # noqa: S608 - constants
    "nobody receives the masks, or takes the work, that they sent themselves": """
        SELECT id FROM mask_transfer WHERE state = 'received' AND settled_by = sender_id
        UNION ALL SELECT id FROM lent_work WHERE state = 'agreed' AND decided_by = by_id""",
    "a sample moves its batch, and nothing else is released": f"""
        SELECT cause_id FROM (
            SELECT s.cause_id, s.lot AS pieces FROM sample AS s WHERE s.undone_by IS NULL
            UNION ALL
            SELECT m.cause_id, -m.quantity FROM move AS m
            WHERE m.reason IN ('released', 'held') AND {STANDS}
        ) AS side GROUP BY cause_id HAVING SUM(pieces) <> 0""",  # noqa: S608 - constants
    "document numbers have no gaps": """
        SELECT year FROM handover GROUP BY year HAVING COUNT(*) <> MAX(serial) OR MIN(serial) <> 1""",
    "masks leave to the buyer by signed documents, and by each what it says": f"""
        SELECT cause_id, thing, phase_id FROM (
            SELECT h.signed_cause AS cause_id, l.thing, COALESCE(l.phase_id, 0) AS phase_id, l.pieces
            FROM handover AS h JOIN handover_line AS l ON l.handover_id = h.id WHERE h.state = 'signed'
            UNION ALL
            SELECT m.cause_id, m.thing, COALESCE(m.phase_id, 0), -m.quantity FROM move AS m
            WHERE 'buyer' IN (m.from_place, m.to_place) AND {STANDS}
        ) AS side GROUP BY cause_id, thing, phase_id HAVING SUM(pieces) <> 0""",  # noqa: S608 - constants
    "where a sample is asked for, only released masks are handed over": f"""
        SELECT m.id FROM move AS m JOIN handover AS h ON h.signed_cause = m.cause_id
        WHERE m.to_place = 'buyer' AND h.sampled = 1 AND m.from_place NOT LIKE '%/released' AND {STANDS}""",  # noqa: S608
    "nothing comes back that the buyer hasn't": """
        SELECT about.id FROM handover AS about JOIN handover AS h ON h.about_id = about.id AND h.state <> 'void'
        GROUP BY about.id HAVING about.state <> 'signed' OR SUM((SELECT SUM(pieces) FROM handover_line
            WHERE handover_id = h.id)) > (SELECT SUM(pieces) FROM handover_line WHERE handover_id = about.id)""",
    "handed over is at most what was accepted, of each size and phase": """
        SELECT thing, phase_id FROM balance WHERE thing LIKE 'mask%' GROUP BY thing, phase_id
        HAVING SUM(CASE WHEN place = 'buyer' THEN quantity ELSE 0 END) < 0
            OR SUM(CASE WHEN place = 'buyer' THEN quantity ELSE 0 END)
                > -SUM(CASE WHEN place = 'made' THEN quantity ELSE 0 END)""",
    "whoever made a document isn't the one who signed it": """
        SELECT id FROM handover WHERE signed_by = made_by""",
    "whoever checked had the role or the duty for it then": """
        SELECT id FROM inspection WHERE checked_as = ''""",
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
