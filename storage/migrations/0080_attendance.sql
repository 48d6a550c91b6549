-- Who came to what they were invited to, and who said so.

CREATE TABLE invitation_came (
    notice_id INTEGER NOT NULL REFERENCES invitation (notice_id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    by_id INTEGER NOT NULL REFERENCES person (id),
    noted_at TEXT NOT NULL,
    PRIMARY KEY (notice_id, person_id)
) STRICT;
