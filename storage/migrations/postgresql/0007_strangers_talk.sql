-- When somebody unknown was last passed on to a person, and last told that she wasn't understood.

ALTER TABLE stranger ADD COLUMN talked_at TEXT COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE stranger ADD COLUMN again_at TEXT COLLATE "C" NOT NULL DEFAULT '';
