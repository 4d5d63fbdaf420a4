-- Why: every match leaves a receipt from which it can be asked again. Receipts form one chain per tenant: each hash covers
-- the position, the hash before it and the digest of the payload. Payloads lie apart, so that retention can delete one and
-- the chain still verifies. Positions come from a locked row, never from a sequence: a sequence has gaps after a crash, and
-- a gap must mean that somebody took a receipt away.
-- Lock: new tables only; nothing waits.

CREATE TABLE receipt_heads (
  tenant_id uuid PRIMARY KEY REFERENCES tenants (id),
  position bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  hash text CHECK (hash ~ '^[0-9a-f]{64}$'),
  CHECK ((position = 0) = (hash IS NULL))
);

CREATE TABLE receipts (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  position bigint NOT NULL CHECK (position > 0),
  previous_hash text CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  payload_digest text NOT NULL CHECK (payload_digest ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, position),
  UNIQUE (tenant_id, hash),
  FOREIGN KEY (tenant_id) REFERENCES receipt_heads (tenant_id),
  CHECK ((position = 1) = (previous_hash IS NULL))
);

CREATE TABLE receipt_payloads (
  tenant_id uuid NOT NULL,
  receipt_id uuid NOT NULL,
  payload text NOT NULL,
  PRIMARY KEY (tenant_id, receipt_id),
  FOREIGN KEY (tenant_id, receipt_id) REFERENCES receipts (tenant_id, id)
);
COMMENT ON COLUMN receipt_payloads.payload IS 'Canonical JSON (RFC 8785), kept as text: its SHA-256 is payload_digest of the receipt.';

ALTER TABLE receipt_heads ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_heads FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipt_heads
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipts
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE receipt_payloads ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_payloads FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipt_payloads
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, UPDATE (position, hash) ON receipt_heads TO sroi_app;
GRANT SELECT, INSERT ON receipts, receipt_payloads TO sroi_app;
GRANT SELECT ON receipt_heads, receipts, receipt_payloads TO sroi_audit_reader;
