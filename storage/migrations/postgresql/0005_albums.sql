-- Several files that somebody sent at once are one message: what joins them.

ALTER TABLE inbox ADD COLUMN album TEXT COLLATE "C";

CREATE INDEX inbox_album ON inbox (album) WHERE album IS NOT NULL;
