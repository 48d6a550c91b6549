-- Who brought a friend along: an invite may be somebody's own to give, and whoever enrols by it is remembered as hers.

ALTER TABLE invite ADD COLUMN by_id BIGINT REFERENCES person (id) DEFERRABLE;

CREATE INDEX invite_by ON invite (by_id) WHERE by_id IS NOT NULL;

CREATE TABLE referral (
    person_id BIGINT PRIMARY KEY REFERENCES person (id) DEFERRABLE,
    by_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    at TEXT COLLATE "C" NOT NULL
);

CREATE INDEX referral_by ON referral (by_id);
