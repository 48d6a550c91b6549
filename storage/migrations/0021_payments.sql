-- Wages that were paid out: how much of them, of which so much was held back for an advance, in which way, and whether
-- she has it. asked: she is asked whether so much may be held back; paying: on its way; missing: she says that she
-- hasn't got it; confirmed; void: taken back. `agreed_by` is the second person where one was needed; `proof` is the
-- picture of a signed list.

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    deducted INTEGER NOT NULL DEFAULT 0 CHECK (deducted >= 0 AND deducted < amount),
    way TEXT NOT NULL CHECK (way IN ('cash', 'transfer', 'courier')),
    carrier_id INTEGER REFERENCES person (id),
    note TEXT,
    fund_id INTEGER,
    state TEXT NOT NULL CHECK (state IN ('asked', 'paying', 'missing', 'confirmed', 'void')),
    paid_by INTEGER NOT NULL REFERENCES person (id),
    agreed_by INTEGER REFERENCES person (id),
    paid_at TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    settled_by INTEGER REFERENCES person (id),
    settled_at TEXT,
    proof TEXT,
    CHECK (paid_by <> person_id),
    CHECK (agreed_by IS NULL OR agreed_by NOT IN (paid_by, person_id))
) STRICT;

CREATE INDEX payment_person ON payment (person_id);
CREATE INDEX payment_by ON payment (paid_by);
CREATE INDEX payment_cause ON payment (cause_id);
CREATE INDEX payment_open ON payment (state) WHERE state IN ('asked', 'paying', 'missing');

-- The moves of a payment.

CREATE TABLE payment_move (
    move_id INTEGER PRIMARY KEY REFERENCES move (id),
    payment_id INTEGER NOT NULL REFERENCES payment (id)
) STRICT;

CREATE INDEX payment_move_of ON payment_move (payment_id);

-- Of which advances so much was held back.

CREATE TABLE payment_deduction (
    payment_id INTEGER NOT NULL REFERENCES payment (id),
    loan_id INTEGER NOT NULL REFERENCES loan (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (payment_id, loan_id)
) STRICT;
