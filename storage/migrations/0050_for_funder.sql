-- What is told by chat for the report to whoever gave the money: obstacles and plans, of a day.

CREATE TABLE report_note (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('obstacle', 'plan')),
    text TEXT NOT NULL,
    day TEXT NOT NULL,
    workshop_id INTEGER REFERENCES workshop (id),
    said_by INTEGER NOT NULL REFERENCES person (id),
    said_at TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id)
) STRICT;

CREATE INDEX report_note_day ON report_note (day);

-- Photos for that report, with who said that those who are seen agree (`agreed`), or that nobody is seen (`nobody`).
-- `channel`, `kind` and `file` say where it can be fetched; the file itself is in `report_photo_file`.
-- `agreed_on`: the day on which that was said. wanted: to be fetched; kept: its file is there; lost: it can't be fetched any more.

CREATE TABLE report_photo (
    id INTEGER PRIMARY KEY,
    caption TEXT NOT NULL,
    day TEXT NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('agreed', 'nobody')),
    workshop_id INTEGER REFERENCES workshop (id),
    sent_by INTEGER NOT NULL REFERENCES person (id),
    agreed_on TEXT NOT NULL,
    cause_id INTEGER NOT NULL REFERENCES inbox (id),
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'kept', 'lost'))
) STRICT;

CREATE INDEX report_photo_day ON report_photo (day);

-- Who is named under a photo: it goes when she takes her consent back, or is erased.

CREATE TABLE report_photo_of (
    photo_id INTEGER NOT NULL REFERENCES report_photo (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (photo_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_photo_of_person ON report_photo_of (person_id);
