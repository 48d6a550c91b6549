-- A tailor says that what another told of her masks is right: the message that told of it, and who says so.
CREATE TABLE vouched (
    source_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    said_at   TEXT NOT NULL,
    PRIMARY KEY (source_id, person_id)
) STRICT, WITHOUT ROWID;
