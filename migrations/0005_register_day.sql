-- Why: a demonstration register does not age with the calendar. Its labels and badges end, and nobody renews what is invented; so
-- it lives on one day, and a question that names no day is asked for that one.
-- Lock: one column without a default on a table of one row a tenant; a moment of ACCESS EXCLUSIVE.

ALTER TABLE registers ADD COLUMN day date;
ALTER TABLE registers ADD CONSTRAINT registers_day_check CHECK (day IS NULL OR loaded_digest IS NOT NULL);
COMMENT ON COLUMN registers.day IS 'The day a demonstration register lives on; null for a register that is kept up to date.';

-- Demonstrations that were loaded before this column existed are all of this day.
ALTER TABLE registers NO FORCE ROW LEVEL SECURITY;
UPDATE registers SET day = DATE '2026-11-22' WHERE loaded_digest IS NOT NULL;
ALTER TABLE registers FORCE ROW LEVEL SECURITY;

GRANT UPDATE (day) ON registers TO sroi_app;
