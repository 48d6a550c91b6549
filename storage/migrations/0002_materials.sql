-- What a pack of a material holds, in its base unit (cm or pieces); the latest row holds.

CREATE TABLE pack (
    id INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    unit TEXT NOT NULL,
    holds INTEGER NOT NULL CHECK (holds > 0),
    told_at TEXT NOT NULL,
    told_by INTEGER REFERENCES person (id)
) STRICT;

-- How much of a material one mask takes, from a day on; the latest row of the latest day holds.

CREATE TABLE recipe (
    id INTEGER PRIMARY KEY,
    product TEXT NOT NULL CHECK (product IN ('any', 'dewasa', 'anak')),
    item TEXT NOT NULL,
    per_piece INTEGER NOT NULL CHECK (per_piece >= 0),
    from_day TEXT NOT NULL,
    told_at TEXT NOT NULL,
    told_by INTEGER REFERENCES person (id)
) STRICT;

-- What somebody asked for, and what a coordinator decided.

CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    actor_id INTEGER NOT NULL REFERENCES person (id),
    source_id INTEGER NOT NULL REFERENCES inbox (id),
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'postponed', 'approved', 'sent', 'withdrawn', 'declined')),
    asked_at TEXT NOT NULL,
    decided_by INTEGER REFERENCES person (id),
    decided_at TEXT,
    reason TEXT
) STRICT;

CREATE INDEX request_open ON request (person_id, state);
CREATE INDEX request_source ON request (source_id);

CREATE TABLE request_line (
    request_id INTEGER NOT NULL REFERENCES request (id),
    item TEXT NOT NULL,
    colour TEXT NOT NULL,
    said_quantity REAL,
    said_unit TEXT,
    asked INTEGER CHECK (asked > 0),
    proposed INTEGER CHECK (proposed > 0),
    granted INTEGER CHECK (granted >= 0),
    PRIMARY KEY (request_id, item, colour)
) STRICT;

-- What is on its way from one place to another, until whoever gets it says what arrived.

CREATE TABLE shipment (
    id INTEGER PRIMARY KEY,
    request_id INTEGER REFERENCES request (id),
    from_place TEXT NOT NULL,
    to_place TEXT NOT NULL,
    sender_id INTEGER NOT NULL REFERENCES person (id),
    courier_id INTEGER REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN ('ready', 'under way', 'handed', 'differs', 'arrived')),
    sent_at TEXT NOT NULL,
    sent_cause INTEGER NOT NULL REFERENCES inbox (id)
) STRICT;

CREATE INDEX shipment_open ON shipment (to_place) WHERE state <> 'arrived';
CREATE INDEX shipment_sent ON shipment (sent_cause);
CREATE INDEX shipment_courier ON shipment (courier_id) WHERE state = 'under way';

CREATE TABLE shipment_line (
    shipment_id INTEGER NOT NULL REFERENCES shipment (id),
    item TEXT NOT NULL,
    colour TEXT NOT NULL,
    sent INTEGER NOT NULL CHECK (sent > 0),
    received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
    back INTEGER NOT NULL DEFAULT 0 CHECK (back >= 0),
    lost INTEGER NOT NULL DEFAULT 0 CHECK (lost >= 0),
    PRIMARY KEY (shipment_id, item, colour),
    CHECK (received + back + lost <= sent)
) STRICT;

-- Which messages said what became of it, and how much arrived by each; less than nothing where it was taken back.

CREATE TABLE shipment_told (
    shipment_id INTEGER NOT NULL REFERENCES shipment (id),
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    item TEXT NOT NULL,
    colour TEXT NOT NULL,
    received INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    told_at TEXT NOT NULL,
    PRIMARY KEY (shipment_id, cause_id, item, colour),
    FOREIGN KEY (shipment_id, item, colour) REFERENCES shipment_line (shipment_id, item, colour) ON UPDATE CASCADE
) STRICT;

CREATE INDEX shipment_told_cause ON shipment_told (cause_id);

-- What needs two people: who proposed it, and who decided.

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    workshop_id INTEGER REFERENCES workshop (id),
    proposed_by INTEGER NOT NULL REFERENCES person (id),
    proposed_at TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    decided_by INTEGER REFERENCES person (id),
    decided_at TEXT,
    agreed INTEGER CHECK (agreed IN (0, 1)),
    CHECK (decided_by <> proposed_by),
    CHECK ((decided_by IS NULL) = (agreed IS NULL))
) STRICT;

-- Machines, tools, money and material that are lent.

CREATE TABLE loan (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    workshop_id INTEGER REFERENCES workshop (id),
    fund TEXT NOT NULL,
    thing TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    returned INTEGER NOT NULL DEFAULT 0 CHECK (returned >= 0),
    lost INTEGER NOT NULL DEFAULT 0 CHECK (lost >= 0),
    lent_by INTEGER NOT NULL REFERENCES person (id),
    lent_on TEXT NOT NULL,
    source_id INTEGER REFERENCES inbox (id),
    CHECK (returned + lost <= quantity)
) STRICT;

CREATE INDEX loan_person ON loan (person_id);

-- What somebody wrote (text) as the reason of the moves that a message (cause_id, its row of the inbox) caused. The moves
-- hold fixed words, for they can't be changed.

CREATE TABLE said_of_move (
    cause_id INTEGER PRIMARY KEY REFERENCES inbox (id),
    text TEXT NOT NULL
) STRICT;
