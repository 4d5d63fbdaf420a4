-- Why: a tenant keeps a register of suppliers and decides who is in it. Facts of suppliers are dated and never overwritten:
-- a change is a new row with the next revision, so that the register can be read as it stood at any revision.
-- registers.revision is locked by whoever writes, so that the order of revisions is the order of commits.
-- Lock: new tables only; nothing waits.

CREATE TABLE tenants (
  id uuid PRIMARY KEY,
  name text NOT NULL
);
COMMENT ON TABLE tenants IS 'Not under row-level security: it holds names of public bodies, and is read to find out which tenant to be.';

CREATE TABLE registers (
  tenant_id uuid PRIMARY KEY REFERENCES tenants (id),
  id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL DEFAULT 0 CHECK (revision >= 0),
  loaded_digest text CHECK (loaded_digest ~ '^[0-9a-f]{64}$')
);
COMMENT ON COLUMN registers.loaded_digest IS 'SHA-256 of the demonstration data this register was filled with; null when it was not.';

CREATE TABLE supplier_versions (
  tenant_id uuid NOT NULL,
  supplier_id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL CHECK (revision > 0),
  removed boolean NOT NULL DEFAULT false,
  payload jsonb,
  PRIMARY KEY (tenant_id, supplier_id, revision),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  CHECK (removed = (payload IS NULL))
);
COMMENT ON TABLE supplier_versions IS 'The supplier at a revision is its row with the highest revision that is not above it.';

ALTER TABLE registers ENABLE ROW LEVEL SECURITY;
ALTER TABLE registers FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON registers
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE supplier_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE supplier_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON supplier_versions
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT ON tenants TO sroi_app, sroi_audit_reader;
GRANT SELECT, UPDATE (revision, loaded_digest) ON registers TO sroi_app;
GRANT SELECT, INSERT ON supplier_versions TO sroi_app;
GRANT SELECT ON registers, supplier_versions TO sroi_audit_reader;
