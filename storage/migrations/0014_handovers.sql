-- Masks that go to the buyer, and what the buyer gave back or missed: each a document with a number of its own.
-- draft: written, nothing has moved; signed: both sides signed, then its lines moved; void: it keeps its number.
-- `sampled`: the order asked for a sample when it was made. `claimed_by` said that it is signed, which whoever made it
-- doesn't decide alone; `void_asked_by` wants a signed one void. `photo` is where the signed paper can be seen.

CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('handover', 'return', 'shortage')),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    number TEXT NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES customer_order (id),
    buyer TEXT NOT NULL,
    sampled INTEGER NOT NULL CHECK (sampled IN (0, 1)),
    dated TEXT NOT NULL,
    pack_of INTEGER CHECK (pack_of > 0),
    filters INTEGER CHECK (filters > 0),
    about_id INTEGER REFERENCES handover (id),
    said TEXT,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'signed', 'void')),
    made_by INTEGER NOT NULL REFERENCES person (id),
    made_as TEXT NOT NULL CHECK (made_as IN ('coordinator', 'lead')),
    made_at TEXT NOT NULL,
    cause_id INTEGER NOT NULL UNIQUE REFERENCES inbox (id),
    claimed_by INTEGER REFERENCES person (id),
    signed_by INTEGER REFERENCES person (id),
    signed_as TEXT CHECK (signed_as IN ('coordinator', 'lead')),
    signed_on TEXT,
    signed_cause INTEGER REFERENCES inbox (id),
    photo TEXT,
    void_asked_by INTEGER REFERENCES person (id),
    voided_by INTEGER REFERENCES person (id),
    voided_on TEXT,
    UNIQUE (year, serial),
    CHECK (signed_by <> made_by),
    CHECK (state <> 'signed' OR (signed_by IS NOT NULL AND signed_cause IS NOT NULL AND signed_on IS NOT NULL)),
    CHECK ((kind = 'handover') = (about_id IS NULL))
) STRICT;

-- What it is of: `size` as the document says it; thing, phase and place as the ledger has them.

CREATE TABLE handover_line (
    id INTEGER PRIMARY KEY,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    size TEXT,
    place TEXT NOT NULL,
    thing TEXT NOT NULL,
    phase_id INTEGER REFERENCES phase (id),
    pieces INTEGER NOT NULL CHECK (pieces > 0)
) STRICT;

CREATE INDEX handover_line_of ON handover_line (handover_id);

-- Who signs, and for whom: ours (`buyer` is empty), and each buyer's.

CREATE TABLE party (
    buyer TEXT PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    nip TEXT NOT NULL DEFAULT '',
    institution TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    witness TEXT NOT NULL DEFAULT ''
) STRICT;
