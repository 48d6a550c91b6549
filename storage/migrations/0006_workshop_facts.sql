-- What coordinators told the bot about a workshop, so that it answers by itself; workshop 0 stands for all of them.

CREATE TABLE workshop_fact (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER NOT NULL,
    topic TEXT NOT NULL,
    text TEXT NOT NULL,
    public INTEGER NOT NULL CHECK (public IN (0, 1)),
    set_at TEXT NOT NULL,
    UNIQUE (workshop_id, topic)
) STRICT;
