-- Who tests a sample of an order's masks before they may be handed over; empty where none is asked for.

ALTER TABLE customer_order ADD COLUMN sample TEXT NOT NULL DEFAULT '';

-- How many of a batch are tested, from a batch of so many on, and how many of these may fail; told by a lead.

CREATE TABLE sample_plan (
    from_pieces INTEGER PRIMARY KEY CHECK (from_pieces > 0),
    tested INTEGER NOT NULL CHECK (tested > 0),
    accepts INTEGER NOT NULL CHECK (accepts >= 0),
    told_by INTEGER REFERENCES person (id),
    told_at TEXT NOT NULL
) STRICT;

-- What the hospital found in a sample of a batch (`lot`). `failed` is empty where it said no number; `accepts` is what
-- the plan allowed then. The moves have the cause: what passed is released, the rest is held.

CREATE TABLE sample (
    id INTEGER PRIMARY KEY,
    lot INTEGER NOT NULL CHECK (lot > 0),
    size TEXT,
    tested INTEGER NOT NULL CHECK (tested > 0 AND tested <= lot),
    failed INTEGER CHECK (failed BETWEEN 0 AND tested),
    critical INTEGER NOT NULL CHECK (critical >= 0),
    accepts INTEGER NOT NULL CHECK (accepts >= 0),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    said TEXT,
    noted_by INTEGER NOT NULL REFERENCES person (id),
    noted_as TEXT NOT NULL CHECK (noted_as IN ('coordinator', 'lead')),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    cause_id INTEGER NOT NULL UNIQUE REFERENCES inbox (id),
    undone_by INTEGER REFERENCES person (id)
) STRICT;

-- Masks that were held, checked again piece by piece. Those to be mended stay held until they are counted once more.

CREATE TABLE recheck (
    id INTEGER PRIMARY KEY,
    sample_id INTEGER REFERENCES sample (id),
    checked_by INTEGER NOT NULL REFERENCES person (id),
    checked_as TEXT NOT NULL CHECK (checked_as IN ('coordinator', 'lead', 'inspector')),
    checked_at TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    cause_id INTEGER NOT NULL UNIQUE REFERENCES inbox (id),
    undone_by INTEGER REFERENCES person (id)
) STRICT;

CREATE TABLE recheck_line (
    id INTEGER PRIMARY KEY,
    recheck_id INTEGER NOT NULL REFERENCES recheck (id),
    size TEXT,
    result TEXT NOT NULL CHECK (result IN ('accepted', 'rework', 'rejected')),
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    fault TEXT,
    said TEXT
) STRICT;

CREATE INDEX recheck_line_of ON recheck_line (recheck_id);
