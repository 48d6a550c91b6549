-- Papers that were printed: numbered without gaps, by whom, and how far the ledger was then; no names and no sums.

CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    workshop_id INTEGER REFERENCES workshop (id),
    person_id INTEGER REFERENCES person (id),
    -- Empty: whoever sat at the laptop.
    printed_by INTEGER REFERENCES person (id),
    printed_at TEXT NOT NULL,
    last_move INTEGER NOT NULL
) STRICT;

CREATE INDEX paper_kind ON paper (kind);

-- Who stands in which row of a sheet that is filled in by hand, so that rows can be typed back by their numbers.
CREATE TABLE paper_row (
    paper_id INTEGER NOT NULL REFERENCES paper (id),
    row INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (paper_id, row)
) STRICT, WITHOUT ROWID;
