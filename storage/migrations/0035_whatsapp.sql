-- What a channel tells of an account beside its messages: a second name that it goes by (kept as a hash), when its owner
-- last wrote, by the message's own time, and when she was told that something waits for her.

CREATE TABLE contact (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    also TEXT,
    spoke_at TEXT,
    knocked_at TEXT,
    PRIMARY KEY (channel, address)
) STRICT;

CREATE UNIQUE INDEX contact_also ON contact (channel, also) WHERE also IS NOT NULL;

-- How our templates stand with the channel.

CREATE TABLE template (
    name TEXT PRIMARY KEY,
    status TEXT NOT NULL,
    category TEXT NOT NULL,
    checked_at TEXT NOT NULL
) STRICT;

-- How far something came after it was sent, as which template, and what the channel says that it costs.

ALTER TABLE outbox ADD COLUMN progress TEXT CHECK (progress IN ('sent', 'delivered', 'read', 'failed'));

ALTER TABLE outbox ADD COLUMN template TEXT;

ALTER TABLE outbox ADD COLUMN category TEXT;

ALTER TABLE outbox ADD COLUMN billed INTEGER CHECK (billed IN (0, 1));

CREATE INDEX outbox_template ON outbox (settled_at) WHERE template IS NOT NULL;
