-- Days on which a workshop is closed or open, whatever it usually does then.

CREATE TABLE workshop_day (
    workshop_id BIGINT NOT NULL REFERENCES workshop (id) DEFERRABLE,
    day TEXT COLLATE "C" NOT NULL,
    works BIGINT NOT NULL CHECK (works IN (0, 1)),
    PRIMARY KEY (workshop_id, day)
);

-- A day off is leave, or a day on which somebody said that she made nothing.

ALTER TABLE day_off ADD COLUMN leave BIGINT NOT NULL DEFAULT 1 CHECK (leave IN (0, 1));
