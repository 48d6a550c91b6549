-- What an order says beside its pieces; a closed one takes no more masks.

ALTER TABLE customer_order ADD COLUMN spk TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN spk_on TEXT;
ALTER TABLE customer_order ADD COLUMN fund TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN price INTEGER CHECK (price > 0);
ALTER TABLE customer_order ADD COLUMN deadline TEXT;
ALTER TABLE customer_order ADD COLUMN product TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN sizes TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN closed_on TEXT;

-- What whoever decides was told of a phase; of each stage once.

CREATE TABLE phase_told (
    phase_id INTEGER NOT NULL REFERENCES phase (id),
    stage TEXT NOT NULL CHECK (stage IN ('nearly', 'full', 'checked', 'handed', 'beyond')),
    told_at TEXT NOT NULL,
    PRIMARY KEY (phase_id, stage)
) STRICT;
