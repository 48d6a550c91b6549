-- What a tailor said against her count or her money, what she was shown, and what another decided; both keep the note.
-- open; kept: what is written stands; changed: something was set right.

CREATE TABLE dispute (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    said TEXT NOT NULL,
    owed INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'changed')),
    raised_at TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    decided_by INTEGER REFERENCES person (id),
    decided_at TEXT,
    note TEXT,
    CHECK (decided_by <> person_id),
    CHECK ((decided_by IS NULL) = (state = 'open'))
) STRICT;

CREATE INDEX dispute_person ON dispute (person_id);
