-- What somebody does beside her role, one word or several with spaces between; who gave and took it is in the audit.
-- sews: whether masks are expected of her, where somebody said so; else her role, duties and masks tell.

ALTER TABLE person ADD COLUMN duties TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN sews BIGINT CHECK (sews IN (0, 1));
