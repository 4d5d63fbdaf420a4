-- Why: what the region knows of a supplier and what everybody finds are two things. Facts enter the register when somebody writes them down
-- (supplier_versions); searches, catalogues and receipts read what was published (published_suppliers), which an explicit step fills. Both count with
-- the one revision of the register, so that an order of revisions is an order of commits whatever was written. What was there counts as published.
-- Contracts of parties are kept in versions: who may see one is in its row, what it said and when in contract_versions. The fictional ones make room.
-- Lock: renaming and adding columns without a default take a moment of ACCESS EXCLUSIVE. Copying the versions and making the index let nobody
-- publish meanwhile, a few seconds for a million rows.

ALTER TABLE supplier_versions ADD COLUMN recorded_at timestamptz;
ALTER TABLE supplier_versions ADD COLUMN reason text;
ALTER TABLE supplier_versions ADD CONSTRAINT supplier_versions_reason_check CHECK (reason IS NULL OR removed);
COMMENT ON TABLE supplier_versions IS 'What the register knows. The supplier at a revision is its row with the highest revision that is not above it.';
COMMENT ON COLUMN supplier_versions.recorded_at IS 'When it entered the register; null in rows from before this was kept.';
COMMENT ON COLUMN supplier_versions.reason IS 'Why the supplier left the register.';
CREATE INDEX supplier_versions_by_identifier ON supplier_versions (tenant_id, (payload -> 'identifier' ->> 'scheme'), (payload -> 'identifier' ->> 'value'));

CREATE TABLE published_suppliers (
  tenant_id uuid NOT NULL,
  supplier_id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL CHECK (revision > 0),
  removed boolean NOT NULL DEFAULT false,
  payload jsonb,
  sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (tenant_id, supplier_id, revision),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  CHECK (removed = (payload IS NULL))
);
COMMENT ON TABLE published_suppliers IS 'What everybody finds. The supplier at a revision is its row with the highest revision that is not above it.';
COMMENT ON COLUMN registers.digest IS 'SHA-256 over the digest before and all that the newest revision changed of what is published; null until something is written.';

ALTER TABLE supplier_versions NO FORCE ROW LEVEL SECURITY;
INSERT INTO published_suppliers (tenant_id, supplier_id, revision, removed, payload, sha256)
  SELECT tenant_id, supplier_id, revision, removed, payload, sha256 FROM supplier_versions;
ALTER TABLE supplier_versions FORCE ROW LEVEL SECURITY;
CREATE INDEX published_suppliers_by_revision ON published_suppliers (tenant_id, revision);

ALTER TABLE published_suppliers ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_suppliers FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON published_suppliers
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE contracts RENAME TO example_contracts;
ALTER TABLE example_contracts RENAME CONSTRAINT contracts_pkey TO example_contracts_pkey;
ALTER TABLE example_contracts RENAME CONSTRAINT contracts_tenant_id_position_key TO example_contracts_tenant_id_position_key;
ALTER TABLE example_contracts RENAME CONSTRAINT contracts_tenant_id_fkey TO example_contracts_tenant_id_fkey;

CREATE TABLE contracts (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  authority_id text COLLATE "C" NOT NULL,
  owner_scheme text COLLATE "C",
  owner_value text COLLATE "C",
  reference text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  archived boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, authority_id, owner_scheme, owner_value, reference),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  FOREIGN KEY (tenant_id, authority_id) REFERENCES authorities (tenant_id, id),
  CHECK ((owner_scheme IS NULL) = (owner_value IS NULL))
);
COMMENT ON COLUMN contracts.owner_scheme IS 'With owner_value: the organisation whose contract it is. Null: only the authority sees it.';
COMMENT ON COLUMN contracts.reference IS 'The number by which its owner knows it.';
CREATE INDEX contracts_by_owner ON contracts (tenant_id, owner_scheme, owner_value, id);

CREATE TABLE contract_versions (
  tenant_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  payload jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, contract_id, version),
  FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts (tenant_id, id)
);
COMMENT ON TABLE contract_versions IS 'What a contract said in each version. Never changed: a change is the next version.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contract_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE contracts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON contracts
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE contract_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON contract_versions
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT ON published_suppliers TO sroi_app;
GRANT SELECT, INSERT, UPDATE (authority_id, owner_scheme, owner_value, reference, version, archived) ON contracts TO sroi_app;
GRANT SELECT, INSERT ON contract_versions TO sroi_app;
GRANT UPDATE (rule_set_id) ON authorities TO sroi_app;
GRANT SELECT ON published_suppliers, contracts, contract_versions TO sroi_audit_reader;
