-- So many masks of a phase that another workshop makes: offered by one, agreed to by the other, ended by either. What was
-- made of it is never kept, only summed: by the other workshop's tailors, after `since_move`.

CREATE TABLE lent_work (
    id INTEGER PRIMARY KEY,
    phase_id INTEGER NOT NULL REFERENCES phase (id),
    from_workshop INTEGER NOT NULL REFERENCES workshop (id),
    to_workshop INTEGER NOT NULL REFERENCES workshop (id),
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    cut INTEGER NOT NULL DEFAULT 0 CHECK (cut BETWEEN 0 AND pieces),
    state TEXT NOT NULL DEFAULT 'offered' CHECK (state IN ('offered', 'agreed', 'refused', 'ended')),
    by_id INTEGER NOT NULL REFERENCES person (id),
    decided_by INTEGER REFERENCES person (id),
    offered_at TEXT NOT NULL,
    offered_cause INTEGER NOT NULL,
    since_move INTEGER,
    full_told INTEGER NOT NULL DEFAULT 0 CHECK (full_told IN (0, 1)),
    CHECK (from_workshop <> to_workshop),
    CHECK ((since_move IS NULL) = (state IN ('offered', 'refused')))
) STRICT;

CREATE INDEX lent_work_open ON lent_work (state) WHERE state IN ('offered', 'agreed');

-- Finished masks on their way from one workshop to another, until the other says how many there are. What is missing goes
-- back to where it came from.

CREATE TABLE mask_transfer (
    id INTEGER PRIMARY KEY,
    from_workshop INTEGER NOT NULL REFERENCES workshop (id),
    to_workshop INTEGER NOT NULL REFERENCES workshop (id),
    sender_id INTEGER NOT NULL REFERENCES person (id),
    state TEXT NOT NULL DEFAULT 'sent' CHECK (state IN ('sent', 'received', 'undone')),
    sent_at TEXT NOT NULL,
    sent_cause INTEGER NOT NULL,
    settled_by INTEGER REFERENCES person (id),
    CHECK (from_workshop <> to_workshop)
) STRICT;

CREATE INDEX mask_transfer_open ON mask_transfer (state) WHERE state = 'sent';

CREATE TABLE mask_transfer_line (
    id INTEGER PRIMARY KEY,
    transfer_id INTEGER NOT NULL REFERENCES mask_transfer (id),
    thing TEXT NOT NULL,
    phase_id INTEGER REFERENCES phase (id),
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    received INTEGER NOT NULL DEFAULT 0,
    CHECK (received BETWEEN 0 AND pieces)
) STRICT;

CREATE INDEX mask_transfer_line_of ON mask_transfer_line (transfer_id);

-- A workshop that is closed for good, once nothing and nobody is in it; its name may be used again.

ALTER TABLE workshop ADD COLUMN closed_on TEXT;
