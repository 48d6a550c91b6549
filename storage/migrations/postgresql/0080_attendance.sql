-- Who came to what they were invited to, and who said so.

CREATE TABLE invitation_came (
    notice_id BIGINT NOT NULL REFERENCES invitation (notice_id) DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    by_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    noted_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (notice_id, person_id)
);
