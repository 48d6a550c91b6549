-- What a coordinator announces: first a draft, which she sees as it will be sent and to how many. `whom` says for whom,
-- in numbers only. A file stands where the channel that it came over keeps it.

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    by_id INTEGER NOT NULL REFERENCES person (id),
    whom TEXT NOT NULL,
    text TEXT NOT NULL,
    described TEXT NOT NULL DEFAULT '',
    channel TEXT,
    file_kind TEXT,
    file_id TEXT,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sent', 'withdrawn')),
    made_at TEXT NOT NULL,
    sent_at TEXT,
    CHECK ((state = 'draft') = (sent_at IS NULL))
) STRICT;

-- Whom it was meant for when it was sent; without an address nobody could be written to.

CREATE TABLE notice_to (
    notice_id INTEGER NOT NULL REFERENCES notice (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    channel TEXT,
    address TEXT,
    PRIMARY KEY (notice_id, person_id)
) STRICT;
