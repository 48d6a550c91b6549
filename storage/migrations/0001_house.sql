-- People and where they work.

CREATE TABLE workshop (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    works_sundays INTEGER NOT NULL DEFAULT 0 CHECK (works_sundays IN (0, 1)),
    works_holidays INTEGER NOT NULL DEFAULT 0 CHECK (works_holidays IN (0, 1))
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    call_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('tailor', 'courier', 'coordinator', 'lead')),
    community TEXT CHECK (community IN ('difabel', 'abk', 'warga')),
    workshop_id INTEGER REFERENCES workshop (id),
    phone TEXT,
    usual_pieces INTEGER CHECK (usual_pieces > 0),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'waiting', 'paused', 'left')),
    reminders INTEGER NOT NULL DEFAULT 1 CHECK (reminders IN (0, 1)),
    reminder_at TEXT,
    joined_on TEXT NOT NULL,
    access TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX person_workshop ON person (workshop_id, role);

-- Where people write from; `person_id` is who speaks there now, of all who share it.

CREATE TABLE address (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    bound_at TEXT NOT NULL,
    last_inbound_at TEXT,
    blocked_at TEXT,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (channel, address)
) STRICT;

CREATE INDEX address_person ON address (person_id);

CREATE TABLE speaker (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    bound_at TEXT NOT NULL,
    PRIMARY KEY (channel, address, person_id),
    FOREIGN KEY (channel, address) REFERENCES address (channel, address) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;

CREATE INDEX speaker_person ON speaker (person_id);

CREATE TABLE stranger (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    told_at TEXT NOT NULL,
    wrong_codes INTEGER NOT NULL DEFAULT 0,
    heard INTEGER NOT NULL DEFAULT 0,
    heard_since TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (channel, address)
) STRICT;

CREATE TABLE invite (
    code_hash TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('tailor', 'courier', 'coordinator', 'lead')),
    workshop_id INTEGER REFERENCES workshop (id),
    person_id INTEGER REFERENCES person (id),
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;

CREATE TABLE day_off (
    person_id INTEGER NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    PRIMARY KEY (person_id, day)
) STRICT;

-- What was ordered.

CREATE TABLE customer_order (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    buyer TEXT NOT NULL,
    starts_on TEXT NOT NULL
) STRICT;

CREATE TABLE phase (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES customer_order (id),
    number INTEGER NOT NULL CHECK (number > 0),
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    UNIQUE (order_id, number)
) STRICT;

-- What came in.

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    update_id INTEGER NOT NULL,
    hash TEXT NOT NULL,
    address TEXT,
    message_key TEXT,
    edited_at INTEGER NOT NULL DEFAULT 0,
    raw TEXT,
    received_at TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('effect', 'question', 'ignored', 'quarantined')),
    note TEXT,
    settled_at TEXT,
    UNIQUE (channel, update_id, hash),
    CHECK ((outcome IS NULL) = (settled_at IS NULL))
) STRICT;

CREATE INDEX inbox_pending ON inbox (channel, id) WHERE outcome IS NULL;
CREATE INDEX inbox_message ON inbox (channel, message_key, edited_at);
CREATE INDEX inbox_received ON inbox (received_at);
CREATE INDEX inbox_address ON inbox (channel, address);

CREATE TABLE poll (
    channel TEXT PRIMARY KEY,
    told_offset INTEGER NOT NULL,
    last_update INTEGER NOT NULL
) STRICT;

-- Everything countable is a move. Rows are never changed: a correction is a reversal and a new row.

CREATE TABLE move (
    id INTEGER PRIMARY KEY,
    thing TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    from_place TEXT NOT NULL,
    to_place TEXT NOT NULL CHECK (to_place <> from_place),
    phase_id INTEGER REFERENCES phase (id),
    work_date TEXT NOT NULL,
    reason TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    actor_id INTEGER NOT NULL REFERENCES person (id),
    source_id INTEGER REFERENCES inbox (id),
    cause_id INTEGER REFERENCES inbox (id),
    reverses_id INTEGER REFERENCES move (id),
    part_of_id INTEGER REFERENCES move (id),
    recorded_at TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX move_day ON move (work_date, person_id);
CREATE INDEX move_person ON move (person_id, work_date);
CREATE INDEX move_source ON move (source_id);
CREATE INDEX move_cause ON move (cause_id);
-- What was brought to a place, beside the masks that are made and what they take.
CREATE INDEX move_brought ON move (to_place, thing)
    WHERE from_place NOT IN ('made', 'used') AND to_place <> 'used' AND reason <> 'beyond the record';
-- Partial, so that no search for what isn't taken back goes by it, which is nearly all.
CREATE UNIQUE INDEX move_reverses ON move (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX move_part_of ON move (part_of_id) WHERE part_of_id IS NOT NULL;

CREATE TABLE balance (
    place TEXT NOT NULL,
    thing TEXT NOT NULL,
    phase_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (place, thing, phase_id)
) STRICT;

CREATE TRIGGER move_never_changes BEFORE UPDATE ON move
BEGIN
    SELECT RAISE(ABORT, 'moves are never changed');
END;

CREATE TRIGGER move_never_goes BEFORE DELETE ON move
BEGIN
    SELECT RAISE(ABORT, 'moves are never deleted');
END;

CREATE TRIGGER move_reversal_mirrors BEFORE INSERT ON move WHEN NEW.reverses_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a reversal mirrors one move that is not itself a reversal')
    WHERE NOT EXISTS (
        SELECT 1 FROM move
        WHERE id = NEW.reverses_id AND reverses_id IS NULL AND thing = NEW.thing
            AND quantity = NEW.quantity AND from_place = NEW.to_place AND to_place = NEW.from_place
            AND work_date = NEW.work_date AND person_id = NEW.person_id
            AND COALESCE(phase_id, 0) = COALESCE(NEW.phase_id, 0)
    );
END;

CREATE TRIGGER move_keeps_balances AFTER INSERT ON move
BEGIN
    INSERT INTO balance (place, thing, phase_id, quantity)
    VALUES (NEW.from_place, NEW.thing, COALESCE(NEW.phase_id, 0), -NEW.quantity)
    ON CONFLICT (place, thing, phase_id) DO UPDATE SET quantity = balance.quantity + excluded.quantity;
    INSERT INTO balance (place, thing, phase_id, quantity)
    VALUES (NEW.to_place, NEW.thing, COALESCE(NEW.phase_id, 0), NEW.quantity)
    ON CONFLICT (place, thing, phase_id) DO UPDATE SET quantity = balance.quantity + excluded.quantity;
    SELECT RAISE(ABORT, 'nothing can leave a place where it is not')
    FROM balance
    WHERE place = NEW.from_place AND thing = NEW.thing AND phase_id = COALESCE(NEW.phase_id, 0)
        AND quantity < 0
        AND place NOT IN ('supplier', 'own', 'made', 'used', 'scrap', 'lost', 'buyer', 'wages', 'paid', 'capital',
            'funder', 'spent');
END;

-- What is to be said.

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    position INTEGER NOT NULL,
    part INTEGER NOT NULL DEFAULT 0,
    priority INTEGER NOT NULL CHECK (priority IN (0, 1, 2)),
    topic TEXT NOT NULL,
    content TEXT NOT NULL,
    source_id INTEGER REFERENCES inbox (id) ON DELETE SET NULL,
    state TEXT NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'sending', 'sent', 'parked', 'dead', 'withdrawn')),
    attempts INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0 CHECK (doubtful IN (0, 1)),
    not_before TEXT NOT NULL,
    sent_ref TEXT,
    failure TEXT,
    created_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;

CREATE INDEX outbox_open ON outbox (channel, address, priority, position, part)
    WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_next ON outbox (channel, priority, position, part) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_parked ON outbox (channel, address) WHERE state = 'parked';
CREATE INDEX outbox_source ON outbox (source_id);

CREATE TABLE pause (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (channel, address)
) STRICT;

-- What a conversation waits for, and what its buttons mean.

CREATE TABLE conversation (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    question_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    -- The masks that it is about, which aren't counted while it is open, and their day.
    pieces INTEGER NOT NULL DEFAULT 0,
    work_date TEXT,
    PRIMARY KEY (channel, address, person_id)
) STRICT;

-- A button belongs to a person, or to an account that nobody is known to write from yet.

CREATE TABLE button (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    account TEXT,
    question_id TEXT,
    first_code TEXT NOT NULL,
    label TEXT NOT NULL,
    deed TEXT NOT NULL,
    fields TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CHECK ((person_id IS NULL) <> (account IS NULL))
) STRICT;

CREATE INDEX button_made ON button (made_at);
CREATE INDEX button_person ON button (person_id);
CREATE INDEX button_message ON button (first_code);

-- What happens when.

CREATE TABLE schedule (
    kind TEXT NOT NULL CHECK (kind IN ('tally', 'reminder')),
    workshop_id INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, workshop_id, from_day)
) STRICT;

INSERT INTO schedule (kind, workshop_id, from_day, at)
VALUES ('tally', 0, '2020-01-01', '17:30'), ('reminder', 0, '2020-01-01', '16:00');

CREATE TABLE firing (
    kind TEXT NOT NULL,
    local_date TEXT NOT NULL,
    recipient TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
    snapshot TEXT NOT NULL,
    fired_at TEXT NOT NULL,
    PRIMARY KEY (kind, local_date, recipient, revision)
) STRICT;

-- Who changed what about people, hours and orders.

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
