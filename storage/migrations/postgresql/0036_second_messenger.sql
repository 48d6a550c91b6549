-- An invite by which somebody who has an account already gets a second one beside it.

ALTER TABLE invite ADD COLUMN adds BIGINT NOT NULL DEFAULT 0 CHECK (adds IN (0, 1));
