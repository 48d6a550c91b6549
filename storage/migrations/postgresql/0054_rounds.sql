-- What a courier was given since this morning.
CREATE INDEX shipment_round ON shipment (courier_id, sent_at);
