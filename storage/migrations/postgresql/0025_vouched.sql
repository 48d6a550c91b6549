-- A tailor says that what another told of her masks is right: the message that told of it, and who says so.
CREATE TABLE vouched (
    source_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    said_at   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (source_id, person_id)
);
