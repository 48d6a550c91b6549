-- As what somebody checked: her role or her duty may be another by now.

ALTER TABLE inspection ADD COLUMN checked_as TEXT COLLATE "C" NOT NULL DEFAULT ''
    CHECK (checked_as IN ('', 'coordinator', 'lead', 'inspector'));
