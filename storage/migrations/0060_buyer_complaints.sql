-- What a buyer complains of without giving anything back: about which document, if one was named, and what came of it.
-- open: nobody has said yet what came of it; settled: somebody did, in `answer`; gone: it was none.

CREATE TABLE buyer_complaint (
    id INTEGER PRIMARY KEY,
    handover_id INTEGER REFERENCES handover (id),
    buyer TEXT NOT NULL,
    said TEXT NOT NULL,
    told_by INTEGER NOT NULL REFERENCES person (id),
    told_at TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled', 'gone')),
    answer TEXT,
    settled_by INTEGER REFERENCES person (id),
    settled_at TEXT
) STRICT;
