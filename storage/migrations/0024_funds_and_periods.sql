-- Money that was given, by fund, and what it went for: each entry stands on a move, and counts until that is reversed.

CREATE TABLE fund (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE fund_entry (
    move_id INTEGER PRIMARY KEY REFERENCES move (id),
    fund_id INTEGER NOT NULL REFERENCES fund (id),
    kind TEXT NOT NULL CHECK (kind IN ('given', 'advanced', 'material', 'transport', 'tools', 'wages', 'other')),
    what TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    proof TEXT,
    agreement_id INTEGER REFERENCES agreement (id)
) STRICT;

CREATE INDEX fund_entry_fund ON fund_entry (fund_id);
CREATE INDEX fund_entry_cause ON fund_entry (cause_id);

-- Wages that are closed, of a workshop or (empty) of all: of the work days up to one, as far as they were booked then.
-- What is booked later, also to take something back, is in the next.

CREATE TABLE wage_period (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER REFERENCES workshop (id),
    last_day TEXT NOT NULL,
    closed_by INTEGER NOT NULL REFERENCES person (id),
    closed_at TEXT NOT NULL
) STRICT;

CREATE TABLE wage_period_move (
    move_id INTEGER PRIMARY KEY REFERENCES move (id),
    period_id INTEGER NOT NULL REFERENCES wage_period (id)
) STRICT;

CREATE INDEX wage_period_move_of ON wage_period_move (period_id);

CREATE TRIGGER wage_period_never_changes BEFORE UPDATE ON wage_period
BEGIN
    SELECT RAISE(ABORT, 'closed periods are never changed');
END;

CREATE TRIGGER wage_period_never_goes BEFORE DELETE ON wage_period
BEGIN
    SELECT RAISE(ABORT, 'closed periods are never deleted');
END;

CREATE TRIGGER wage_period_move_never_changes BEFORE UPDATE ON wage_period_move
BEGIN
    SELECT RAISE(ABORT, 'closed periods are never changed');
END;

CREATE TRIGGER wage_period_move_never_goes BEFORE DELETE ON wage_period_move
BEGIN
    SELECT RAISE(ABORT, 'closed periods are never changed');
END;
