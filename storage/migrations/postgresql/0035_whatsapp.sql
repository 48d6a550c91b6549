-- What a channel tells of an account beside its messages: a second name that it goes by (kept as a hash), when its owner
-- last wrote, by the message's own time, and when she was told that something waits for her.

CREATE TABLE contact (
    channel TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    also TEXT COLLATE "C",
    spoke_at TEXT COLLATE "C",
    knocked_at TEXT COLLATE "C",
    PRIMARY KEY (channel, address)
);

CREATE UNIQUE INDEX contact_also ON contact (channel, also) WHERE also IS NOT NULL;

-- How our templates stand with the channel.

CREATE TABLE template (
    name TEXT COLLATE "C" PRIMARY KEY,
    status TEXT COLLATE "C" NOT NULL,
    category TEXT COLLATE "C" NOT NULL,
    checked_at TEXT COLLATE "C" NOT NULL
);

-- How far something came after it was sent, as which template, and what the channel says that it costs.

ALTER TABLE outbox ADD COLUMN progress TEXT COLLATE "C" CHECK (progress IN ('sent', 'delivered', 'read', 'failed'));

ALTER TABLE outbox ADD COLUMN template TEXT COLLATE "C";

ALTER TABLE outbox ADD COLUMN category TEXT COLLATE "C";

ALTER TABLE outbox ADD COLUMN billed BIGINT CHECK (billed IN (0, 1));

CREATE INDEX outbox_template ON outbox (settled_at) WHERE template IS NOT NULL;
