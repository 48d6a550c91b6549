-- Days on which a workshop is closed or open, whatever it usually does then.

CREATE TABLE workshop_day (
    workshop_id INTEGER NOT NULL REFERENCES workshop (id),
    day TEXT NOT NULL,
    works INTEGER NOT NULL CHECK (works IN (0, 1)),
    PRIMARY KEY (workshop_id, day)
) STRICT;

-- A day off is leave, or a day on which somebody said that she made nothing.

ALTER TABLE day_off ADD COLUMN leave INTEGER NOT NULL DEFAULT 1 CHECK (leave IN (0, 1));
