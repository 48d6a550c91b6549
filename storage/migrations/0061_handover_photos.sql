-- Photos that a document has as an attachment: of what was handed over (`goods`), or of the paper that was signed.
-- They are kept, fetched and taken away as those for the report are; what is here isn't shown in that report.

CREATE TABLE handover_photo (
    photo_id INTEGER PRIMARY KEY REFERENCES report_photo (id) ON DELETE CASCADE,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    shows TEXT NOT NULL CHECK (shows IN ('goods', 'signed'))
) STRICT;

CREATE INDEX handover_photo_of ON handover_photo (handover_id);
