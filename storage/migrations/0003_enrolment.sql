-- What a tailor said of herself and of her work; what she didn't agree to have kept is empty.

CREATE TABLE profile (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    experience TEXT,
    machine TEXT,
    hours TEXT,
    called_away INTEGER CHECK (called_away IN (0, 1)),
    guardian TEXT,
    questions TEXT,
    applied_at TEXT NOT NULL
) STRICT;

-- What somebody agreed to, or refused, purpose by purpose; the latest row holds. `given_by` is a guardian's name.

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('work', 'pay', 'reminders', 'needs', 'photos')),
    version INTEGER NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    given_by TEXT,
    at TEXT NOT NULL,
    source_id INTEGER REFERENCES inbox (id)
) STRICT;

CREATE INDEX consent_person ON consent (person_id, purpose, id);

-- What somebody was called before, and from where she wrote: only to erase it too.

CREATE TABLE former (
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('name', 'phone', 'account')),
    text TEXT NOT NULL,
    PRIMARY KEY (person_id, kind, text)
) STRICT;

-- A form that somebody is filling in: where she is, and what she has answered. Without a person, it is about somebody new.

CREATE TABLE form (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    state TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    touched_at TEXT NOT NULL,
    offered INTEGER NOT NULL DEFAULT 0 CHECK (offered IN (0, 1)),
    PRIMARY KEY (channel, address)
) STRICT;

-- Who read what the law calls specific data of whom.

CREATE TABLE access_log (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    reader_id INTEGER REFERENCES person (id),
    what TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX access_log_person ON access_log (person_id);
