-- What one passed on to another, until it is answered; without `to_id` to whoever decides for the workshop. The words
-- themselves are only in inbox and outbox: they go with them.

CREATE TABLE passed_on (
    id INTEGER PRIMARY KEY,
    from_id INTEGER NOT NULL REFERENCES person (id),
    workshop_id INTEGER REFERENCES workshop (id),
    to_id INTEGER REFERENCES person (id),
    passed_at TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    awaits INTEGER NOT NULL CHECK (awaits IN (0, 1)),
    answered_by INTEGER REFERENCES person (id),
    answered_at TEXT,
    CHECK ((answered_by IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX passed_on_cause ON passed_on (cause_id);
CREATE INDEX passed_on_from ON passed_on (from_id);
CREATE INDEX passed_on_open ON passed_on (workshop_id) WHERE awaits = 1 AND answered_by IS NULL;
