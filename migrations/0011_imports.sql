-- Why: a file with suppliers, labels, offerings or contracts is checked before anything of it is written: what becomes of each row stands in
-- import_rows, what would be written in import_subjects, and accepting writes all of it in one transaction. Whoever stops half-way leaves an import
-- that was never accepted, and nothing in the register. Suppliers that went on under another leave their old number and id in supplier_merges.
-- Rows refer to their import without a foreign key: a hundred thousand of them are written at once by the only one who knows its id.
-- Lock: new tables only; nothing waits.

CREATE TABLE imports (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('suppliers', 'labels', 'offerings', 'contracts')),
  format text COLLATE "C" NOT NULL CHECK (format IN ('csv', 'xlsx')),
  state text COLLATE "C" NOT NULL CHECK (state IN ('uploaded', 'checking', 'checked', 'accepting', 'accepted', 'failed', 'cancelled')),
  file_name text,
  bytes bigint NOT NULL CHECK (bytes >= 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  created_by uuid,
  touched_at timestamptz NOT NULL,
  rows_read integer NOT NULL DEFAULT 0,
  rows_judged integer NOT NULL DEFAULT 0,
  accepted integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  quarantined integer NOT NULL DEFAULT 0,
  changed_meanwhile integer NOT NULL DEFAULT 0,
  warned integer NOT NULL DEFAULT 0,
  checked_at timestamptz,
  base_revision bigint,
  problems jsonb,
  accepted_at timestamptz,
  accepted_by uuid,
  revision bigint,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  CHECK ((state = 'accepted') = (accepted_at IS NOT NULL)),
  CHECK ((state = 'failed') = (problems IS NOT NULL))
);
COMMENT ON COLUMN imports.touched_at IS 'When whoever works on it last gave a sign of life: an import that is being checked and gave none for long was given up.';
COMMENT ON COLUMN imports.base_revision IS 'The revision of the register it was compared with.';
COMMENT ON COLUMN imports.revision IS 'The revision of the register that its acceptance made; null when there was nothing to write.';

CREATE TABLE import_rows (
  tenant_id uuid NOT NULL,
  import_id uuid NOT NULL,
  row integer NOT NULL CHECK (row > 0),
  outcome text COLLATE "C" NOT NULL CHECK (outcome IN ('accepted', 'changed', 'unchanged', 'quarantined', 'changed-meanwhile')),
  subject_id text COLLATE "C",
  subject text NOT NULL,
  detail jsonb,
  PRIMARY KEY (tenant_id, import_id, row)
);
COMMENT ON TABLE import_rows IS 'What becomes of each row of a file. A copy for whoever reads it, deleted when its time has passed.';

CREATE TABLE import_subjects (
  tenant_id uuid NOT NULL,
  import_id uuid NOT NULL,
  subject_id text COLLATE "C" NOT NULL,
  base_revision bigint,
  key text COLLATE "C" NOT NULL,
  payload text,
  merged_into text COLLATE "C",
  PRIMARY KEY (tenant_id, import_id, subject_id),
  CHECK ((payload IS NULL) = (merged_into IS NOT NULL))
);
COMMENT ON TABLE import_subjects IS 'What is written when an import is accepted, and deleted after that.';
COMMENT ON COLUMN import_subjects.payload IS 'Canonical JSON (RFC 8785), with a moment that cannot be wherever the moment of acceptance belongs.';

CREATE TABLE supplier_merges (
  tenant_id uuid NOT NULL,
  old_id text COLLATE "C" NOT NULL,
  old_key text COLLATE "C" NOT NULL,
  new_id text COLLATE "C" NOT NULL,
  merged_at timestamptz NOT NULL,
  import_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, old_id),
  FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id),
  CHECK (old_id <> new_id)
);
COMMENT ON TABLE supplier_merges IS 'Suppliers that went on under another: whoever asks for the old one is sent on.';
COMMENT ON COLUMN supplier_merges.old_key IS 'The scheme and the number by which the old one was known, with a space between them.';

ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON imports
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE import_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_rows FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON import_rows
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE import_subjects ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_subjects FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON import_subjects
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE supplier_merges ENABLE ROW LEVEL SECURITY;
ALTER TABLE supplier_merges FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON supplier_merges
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT ON imports TO sroi_app;
GRANT UPDATE (state, touched_at, rows_read, rows_judged, accepted, changed, unchanged, quarantined, changed_meanwhile, warned, checked_at, base_revision, problems, accepted_at, accepted_by, revision) ON imports TO sroi_app;
GRANT SELECT, INSERT, UPDATE (outcome), DELETE ON import_rows TO sroi_app;
GRANT SELECT, INSERT, DELETE ON import_subjects TO sroi_app;
GRANT SELECT, INSERT ON supplier_merges TO sroi_app;
GRANT SELECT ON imports, import_rows, supplier_merges TO sroi_audit_reader;
