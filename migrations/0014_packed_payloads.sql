-- Why: what a receipt holds is large, and says much of it many times. The database compressed it by itself, slowly, and a match that was recorded under a key of
-- its own was written twice: in the chain, and as the answer that is kept for who asks again. A large payload now comes in compressed (packed), and a kept
-- answer may be the receipt itself (receipt_id). What was written before stays as it is; digests are over the canonical JSON, as ever.
-- Lock: a moment of ACCESS EXCLUSIVE on receipt_payloads and idempotency_keys. The new checks read their rows once, but no payload.

ALTER TABLE receipt_payloads ALTER COLUMN payload DROP NOT NULL;
ALTER TABLE receipt_payloads ADD COLUMN packed bytea;
ALTER TABLE receipt_payloads ADD CONSTRAINT receipt_payloads_one_check CHECK ((payload IS NULL) <> (packed IS NULL));
ALTER TABLE receipt_payloads ALTER COLUMN packed SET STORAGE EXTERNAL;
COMMENT ON COLUMN receipt_payloads.packed IS 'The same canonical JSON, in UTF-8, compressed with Brotli (RFC 7932): of a payload that is large.';

ALTER TABLE idempotency_keys ADD COLUMN receipt_id uuid;
ALTER TABLE idempotency_keys DROP CONSTRAINT idempotency_keys_check;
ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_check
  CHECK ((status IS NULL) = (headers IS NULL) AND (status IS NULL) = (body IS NULL AND receipt_id IS NULL) AND (body IS NULL OR receipt_id IS NULL));
COMMENT ON COLUMN idempotency_keys.receipt_id IS 'The answer is this receipt, with its place in the chain; body is null then.';
GRANT UPDATE (receipt_id) ON idempotency_keys TO sroi_app;
