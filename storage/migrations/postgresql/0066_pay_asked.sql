-- From here on pay is only kept of whoever said yes to that; what was booked before stays as it is.

INSERT INTO fact (name, value) SELECT 'pay-asked-since', CAST(COALESCE(MAX(id), 0) AS text) FROM move;
