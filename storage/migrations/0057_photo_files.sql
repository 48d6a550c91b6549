-- The files of photos for the report, made small, in base64: so that each copy of the data holds them, on either engine.
-- What lies beside the database is written from here, for whatever draws.

CREATE TABLE report_photo_file (
    photo_id INTEGER PRIMARY KEY REFERENCES report_photo (id) ON DELETE CASCADE,
    jpeg TEXT NOT NULL
) STRICT;
