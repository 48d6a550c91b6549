-- What a piece is paid, from a day on; of the latest day that for its size holds, else that for all (`size` is empty).
-- Besides
-- what each accepted piece is paid (piece), there is what one that was mended is paid on top (rework), and a bonus.

CREATE TABLE rate (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('piece', 'rework', 'bonus')),
    size TEXT,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    from_day TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES person (id),
    agreed_by INTEGER NOT NULL REFERENCES person (id),
    agreed_at TEXT NOT NULL,
    CHECK (agreed_by <> proposed_by)
) STRICT;

CREATE INDEX rate_day ON rate (kind, from_day);

CREATE TRIGGER rate_never_changes BEFORE UPDATE ON rate
BEGIN
    SELECT RAISE(ABORT, 'rates are never changed');
END;

CREATE TRIGGER rate_never_goes BEFORE DELETE ON rate
BEGIN
    SELECT RAISE(ABORT, 'rates are never deleted');
END;

-- Accepted pieces of which so many came back once and were mended.

CREATE TABLE mended_piece (
    accepted_id INTEGER PRIMARY KEY REFERENCES move (id),
    pieces INTEGER NOT NULL CHECK (pieces > 0)
) STRICT;

-- What accepted pieces earned: the move of the money, that of the pieces, and the rate, frozen.

CREATE TABLE wage (
    move_id INTEGER PRIMARY KEY REFERENCES move (id),
    accepted_id INTEGER NOT NULL REFERENCES move (id),
    kind TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    rate INTEGER NOT NULL CHECK (rate > 0),
    rate_id INTEGER NOT NULL REFERENCES rate (id),
    UNIQUE (accepted_id, kind)
) STRICT;

CREATE TRIGGER wage_never_changes BEFORE UPDATE ON wage
BEGIN
    SELECT RAISE(ABORT, 'wages are never changed');
END;

CREATE TRIGGER wage_never_goes BEFORE DELETE ON wage
BEGIN
    SELECT RAISE(ABORT, 'wages are never deleted');
END;

CREATE INDEX move_accepted ON move (person_id, work_date) WHERE reason = 'accepted';
