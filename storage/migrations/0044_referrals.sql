-- Who brought a friend along: an invite may be somebody's own to give, and whoever enrols by it is remembered as hers.

ALTER TABLE invite ADD COLUMN by_id INTEGER REFERENCES person (id);

CREATE INDEX invite_by ON invite (by_id) WHERE by_id IS NOT NULL;

CREATE TABLE referral (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    by_id INTEGER NOT NULL REFERENCES person (id),
    at TEXT NOT NULL
) STRICT;

CREATE INDEX referral_by ON referral (by_id);
