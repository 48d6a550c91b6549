-- What a file said of somebody when it was last imported, each value as a keyed mark that can only be compared: so that
-- what was changed by chat since is told from what the file says anew.

CREATE TABLE imported (
    person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    field TEXT COLLATE "C" NOT NULL,
    mark TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, field)
);

-- The marks of a name, a number and accounts of whoever erased herself: so that an old file doesn't bring her back unasked.

CREATE TABLE erased_mark (
    person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE,
    field TEXT COLLATE "C" NOT NULL,
    mark TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, field, mark)
);
