-- Bags that were found without a name, T-1, T-2, …; whose one was is told by the check that took it.
-- `pieces` is empty until somebody counts it; `gone_at` is set where it was no bag after all.

CREATE TABLE bag (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER REFERENCES workshop (id),
    pieces INTEGER CHECK (pieces > 0),
    found_by INTEGER NOT NULL REFERENCES person (id),
    found_at TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    gone_at TEXT
) STRICT;

-- What was counted of a tailor's masks, by whom. The moves it made have its cause; the lines say why.
-- counted: nobody answered; agreed: she did; contested: she doesn't; kept: another decided that it stays;
-- recounted: another counted instead; undone: its checker took it back.

CREATE TABLE inspection (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    checked_by INTEGER NOT NULL REFERENCES person (id),
    checked_at TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    cause_id INTEGER NOT NULL UNIQUE REFERENCES inbox (id),
    reported INTEGER NOT NULL CHECK (reported >= 0),
    counted INTEGER NOT NULL CHECK (counted > 0),
    bag_id INTEGER REFERENCES bag (id),
    replaces_id INTEGER REFERENCES inspection (id),
    state TEXT NOT NULL DEFAULT 'counted'
        CHECK (state IN ('counted', 'agreed', 'contested', 'kept', 'recounted', 'undone')),
    decided_by INTEGER REFERENCES person (id),
    CHECK (checked_by <> person_id),
    CHECK (decided_by IS NULL OR decided_by NOT IN (checked_by, person_id))
) STRICT;

CREATE INDEX inspection_person ON inspection (person_id);
CREATE INDEX inspection_day ON inspection (checked_on);
-- A bag belongs to one tailor, and isn't counted twice.
CREATE UNIQUE INDEX inspection_bag ON inspection (bag_id) WHERE bag_id IS NOT NULL AND state NOT IN ('recounted', 'undone');

CREATE UNIQUE INDEX inspection_replaces ON inspection (replaces_id) WHERE state <> 'undone';

-- `fault` is one of the short list of reasons, or empty; what was said of it (one of a workshop's own reasons, or free
-- words) is kept apart in `said`, where it can be emptied.

CREATE TABLE inspection_line (
    id INTEGER PRIMARY KEY,
    inspection_id INTEGER NOT NULL REFERENCES inspection (id),
    size TEXT,
    result TEXT NOT NULL CHECK (result IN ('accepted', 'rework', 'rejected')),
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    fault TEXT,
    said TEXT
) STRICT;

CREATE INDEX inspection_line_of ON inspection_line (inspection_id);

-- Reasons that a workshop added to the list, in its own words.

CREATE TABLE own_fault (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    told_by INTEGER NOT NULL REFERENCES person (id),
    told_at TEXT NOT NULL
) STRICT;
