-- How somebody stands is asked with each paper about pay, of everybody: without it, all her moves are read for it.

CREATE INDEX move_money ON move (person_id) WHERE thing = 'rupiah';
