-- No question that is asked all day may walk through history: an index for each, of what is open only where that is all.

CREATE INDEX outbox_chat ON outbox (channel, address);
CREATE INDEX outbox_put_aside ON outbox (failure, created_at) WHERE state = 'parked';
CREATE INDEX outbox_notice ON outbox (topic) WHERE priority = 2;
CREATE INDEX outbox_charged ON outbox (settled_at) WHERE category IS NOT NULL;
CREATE INDEX inbox_nobodys ON inbox (received_at)
    WHERE outcome = 'ignored' AND note IN ('stranger', 'group', 'blocked', 'other kind');
CREATE INDEX conversation_person ON conversation (person_id);
CREATE INDEX conversation_doubt ON conversation (work_date) WHERE pieces > 0;
CREATE INDEX agreement_open ON agreement (workshop_id) WHERE agreed IS NULL AND withdrawn = 0;
CREATE INDEX loan_open ON loan (person_id) WHERE returned + lost < quantity;
CREATE INDEX request_state ON request (state);
CREATE INDEX request_cause ON request (cause_id);
CREATE INDEX shipment_told_at ON shipment_told (told_at);
CREATE INDEX inspection_by ON inspection (checked_by);
CREATE INDEX day_off_day ON day_off (day);
CREATE INDEX person_lead ON person (id) WHERE role = 'lead';
