-- Why: who is refused again and again, or looks at the same thing all day, leaves one line a minute and not one each time, so that nobody can fill the
-- audit log: the line says how many times. It is read a page at a time, newest first. No search is recorded as such: one that is to be kept is a match,
-- so the kind `search` goes. Not validated: no row can have it, and looking would let writers wait.
-- Lock: a column with a default that is the same for all rows, and two constraints: a moment of ACCESS EXCLUSIVE, without a scan. Making the index lets
-- writers of the log wait, a second for a million lines.

ALTER TABLE audit_events ADD COLUMN times integer NOT NULL DEFAULT 1 CONSTRAINT audit_events_times_check CHECK (times >= 1);
COMMENT ON COLUMN audit_events.times IS 'How often it happened in that minute; `at` is the first time of those.';
DROP INDEX audit_events_by_time;
CREATE INDEX audit_events_by_time ON audit_events (tenant_id, at, id);

ALTER TABLE receipts DROP CONSTRAINT receipts_kind_check;
ALTER TABLE receipts ADD CONSTRAINT receipts_kind_check
  CHECK (kind IN ('match', 'assessment', 'valuation', 'reservation', 'mix', 'decision', 'change', 'erasure')) NOT VALID;
ALTER TABLE retention_periods DROP CONSTRAINT retention_periods_kind_check;
ALTER TABLE retention_periods ADD CONSTRAINT retention_periods_kind_check
  CHECK (kind IN ('match', 'assessment', 'valuation', 'reservation', 'mix', 'decision', 'change', 'audit', 'processing')) NOT VALID;
