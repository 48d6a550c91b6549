-- How much of an advance is meant to be held back with each payment, if that was agreed.

ALTER TABLE loan ADD COLUMN instalment BIGINT CHECK (instalment > 0);
