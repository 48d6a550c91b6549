-- What an order says beside its pieces; a closed one takes no more masks.

ALTER TABLE customer_order ADD COLUMN spk TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN spk_on TEXT COLLATE "C";
ALTER TABLE customer_order ADD COLUMN fund TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN price BIGINT CHECK (price > 0);
ALTER TABLE customer_order ADD COLUMN deadline TEXT COLLATE "C";
ALTER TABLE customer_order ADD COLUMN product TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN sizes TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE customer_order ADD COLUMN closed_on TEXT COLLATE "C";

-- What whoever decides was told of a phase; of each stage once.

CREATE TABLE phase_told (
    phase_id BIGINT NOT NULL REFERENCES phase (id) DEFERRABLE,
    stage TEXT COLLATE "C" NOT NULL CHECK (stage IN ('nearly', 'full', 'checked', 'handed', 'beyond')),
    told_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (phase_id, stage)
);
