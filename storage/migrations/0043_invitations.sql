-- What an announcement asks, where it invites: to what day, and until when one may say whether one comes. The words, for
-- whom it is and whom it has reached stand with the announcement. `reminded_at` and `told_at`: those who hadn't
-- answered were reminded once; whoever invited was told once how it stands at the end.

CREATE TABLE invitation (
    notice_id INTEGER PRIMARY KEY REFERENCES notice (id),
    happens_on TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    reminded_at TEXT,
    told_at TEXT
) STRICT;

CREATE INDEX invitation_day ON invitation (happens_on);
CREATE INDEX invitation_open ON invitation (answer_by) WHERE told_at IS NULL;

-- The latest answer of each, and who entered it.

CREATE TABLE invitation_answer (
    notice_id INTEGER NOT NULL REFERENCES invitation (notice_id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'maybe')),
    by_id INTEGER NOT NULL REFERENCES person (id),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (notice_id, person_id)
) STRICT;
