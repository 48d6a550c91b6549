-- What an announcement asks, where it invites: to what day, and until when one may say whether one comes. The words, for
-- whom it is and whom it has reached stand with the announcement. `reminded_at` and `told_at`: those who hadn't
-- answered were reminded once; whoever invited was told once how it stands at the end.

CREATE TABLE invitation (
    notice_id BIGINT PRIMARY KEY REFERENCES notice (id) DEFERRABLE,
    happens_on TEXT COLLATE "C" NOT NULL,
    answer_by TEXT COLLATE "C" NOT NULL,
    reminded_at TEXT COLLATE "C",
    told_at TEXT COLLATE "C"
);

CREATE INDEX invitation_day ON invitation (happens_on);
CREATE INDEX invitation_open ON invitation (answer_by) WHERE told_at IS NULL;

-- The latest answer of each, and who entered it.

CREATE TABLE invitation_answer (
    notice_id BIGINT NOT NULL REFERENCES invitation (notice_id) DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    answer TEXT COLLATE "C" NOT NULL CHECK (answer IN ('yes', 'no', 'maybe')),
    by_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    answered_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (notice_id, person_id)
);
