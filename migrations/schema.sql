-- Written by scripts/generate/schema.mjs from the catalogue of a migrated database. Do not edit: write a migration.

-- role sroi_app: may not log in, no superuser, bound by row-level security
-- role sroi_audit_reader: may not log in, no superuser, bound by row-level security

CREATE TABLE authorities (
  tenant_id uuid NOT NULL,
  id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  name_nl text NOT NULL,
  name_en text NOT NULL,
  code text,
  point_x integer,
  point_y integer,
  rule_set_id text COLLATE "C",
  CONSTRAINT authorities_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT authorities_tenant_id_position_key UNIQUE (tenant_id, "position"),
  CONSTRAINT authorities_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT authorities_check CHECK (((point_x IS NULL) = (point_y IS NULL)))
);
COMMENT ON COLUMN authorities.point_x IS 'Whole metres in the Dutch national grid (RD, EPSG:28992).';
ALTER TABLE authorities ENABLE ROW LEVEL SECURITY;
ALTER TABLE authorities FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON authorities
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON authorities TO sroi_app;
GRANT SELECT ON authorities TO sroi_audit_reader;

CREATE TABLE contracts (
  tenant_id uuid NOT NULL,
  id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  title_nl text NOT NULL,
  title_en text NOT NULL,
  question jsonb NOT NULL,
  CONSTRAINT contracts_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT contracts_tenant_id_position_key UNIQUE (tenant_id, "position"),
  CONSTRAINT contracts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id)
);
COMMENT ON TABLE contracts IS 'Fictional contracts to try the service with. No contract of a real party is kept here.';
ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE contracts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON contracts
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON contracts TO sroi_app;

CREATE TABLE receipt_heads (
  tenant_id uuid NOT NULL,
  position bigint NOT NULL DEFAULT 0,
  hash text,
  CONSTRAINT receipt_heads_pkey PRIMARY KEY (tenant_id),
  CONSTRAINT receipt_heads_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  CONSTRAINT receipt_heads_check CHECK ((("position" = 0) = (hash IS NULL))),
  CONSTRAINT receipt_heads_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT receipt_heads_position_check CHECK (("position" >= 0))
);
ALTER TABLE receipt_heads ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_heads FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipt_heads
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT SELECT, UPDATE (position, hash) ON receipt_heads TO sroi_app;
GRANT SELECT ON receipt_heads TO sroi_audit_reader;

CREATE TABLE receipt_payloads (
  tenant_id uuid NOT NULL,
  receipt_id uuid NOT NULL,
  payload text NOT NULL,
  CONSTRAINT receipt_payloads_pkey PRIMARY KEY (tenant_id, receipt_id),
  CONSTRAINT receipt_payloads_tenant_id_receipt_id_fkey FOREIGN KEY (tenant_id, receipt_id) REFERENCES receipts(tenant_id, id)
);
COMMENT ON COLUMN receipt_payloads.payload IS 'Canonical JSON (RFC 8785), kept as text: its SHA-256 is payload_digest of the receipt.';
ALTER TABLE receipt_payloads ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_payloads FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipt_payloads
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON receipt_payloads TO sroi_app;
GRANT SELECT ON receipt_payloads TO sroi_audit_reader;

CREATE TABLE receipts (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  position bigint NOT NULL,
  previous_hash text,
  payload_digest text NOT NULL,
  hash text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT receipts_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT receipts_tenant_id_hash_key UNIQUE (tenant_id, hash),
  CONSTRAINT receipts_tenant_id_position_key UNIQUE (tenant_id, "position"),
  CONSTRAINT receipts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES receipt_heads(tenant_id),
  CONSTRAINT receipts_check CHECK ((("position" = 1) = (previous_hash IS NULL))),
  CONSTRAINT receipts_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT receipts_payload_digest_check CHECK ((payload_digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT receipts_position_check CHECK (("position" > 0)),
  CONSTRAINT receipts_previous_hash_check CHECK ((previous_hash ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipts
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON receipts TO sroi_app;
GRANT SELECT ON receipts TO sroi_audit_reader;

CREATE TABLE registers (
  tenant_id uuid NOT NULL,
  id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL DEFAULT 0,
  loaded_digest text,
  day date,
  digest text,
  CONSTRAINT registers_pkey PRIMARY KEY (tenant_id),
  CONSTRAINT registers_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  CONSTRAINT registers_day_check CHECK (((day IS NULL) OR (loaded_digest IS NOT NULL))),
  CONSTRAINT registers_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT registers_loaded_digest_check CHECK ((loaded_digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT registers_revision_check CHECK ((revision >= 0))
);
COMMENT ON COLUMN registers.loaded_digest IS 'SHA-256 of the demonstration data this register was filled with; null when it was not.';
COMMENT ON COLUMN registers.day IS 'The day a demonstration register lives on; null for a register that is kept up to date.';
COMMENT ON COLUMN registers.digest IS 'SHA-256 over the digest before and all that the newest revision changed; null until something is published.';
ALTER TABLE registers ENABLE ROW LEVEL SECURITY;
ALTER TABLE registers FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON registers
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT SELECT, UPDATE (revision, loaded_digest, day, digest) ON registers TO sroi_app;
GRANT SELECT ON registers TO sroi_audit_reader;

CREATE TABLE rule_sets (
  tenant_id uuid NOT NULL,
  id text COLLATE "C" NOT NULL,
  version text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  payload jsonb NOT NULL,
  sha256 text NOT NULL,
  published_at timestamp with time zone NOT NULL,
  CONSTRAINT rule_sets_pkey PRIMARY KEY (tenant_id, id, version),
  CONSTRAINT rule_sets_tenant_id_id_revision_key UNIQUE (tenant_id, id, revision),
  CONSTRAINT rule_sets_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT rule_sets_revision_check CHECK ((revision > 0)),
  CONSTRAINT rule_sets_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON COLUMN rule_sets.revision IS 'The revision of the register in which it was published; the newest version of an id has the highest.';
ALTER TABLE rule_sets ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule_sets FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON rule_sets
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON rule_sets TO sroi_app;
GRANT SELECT ON rule_sets TO sroi_audit_reader;

CREATE TABLE schema_migrations (
  name text COLLATE "C" NOT NULL,
  sha256 text NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT schema_migrations_pkey PRIMARY KEY (name)
);

CREATE TABLE supplier_versions (
  tenant_id uuid NOT NULL,
  supplier_id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  removed boolean NOT NULL DEFAULT false,
  payload jsonb,
  CONSTRAINT supplier_versions_pkey PRIMARY KEY (tenant_id, supplier_id, revision),
  CONSTRAINT supplier_versions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT supplier_versions_check CHECK ((removed = (payload IS NULL))),
  CONSTRAINT supplier_versions_revision_check CHECK ((revision > 0))
);
COMMENT ON TABLE supplier_versions IS 'The supplier at a revision is its row with the highest revision that is not above it.';
CREATE INDEX supplier_versions_by_revision ON public.supplier_versions USING btree (tenant_id, revision);
ALTER TABLE supplier_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE supplier_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON supplier_versions
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON supplier_versions TO sroi_app;
GRANT SELECT ON supplier_versions TO sroi_audit_reader;

CREATE TABLE tenants (
  id uuid NOT NULL,
  name text NOT NULL,
  CONSTRAINT tenants_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE tenants IS 'Not under row-level security: it holds names of public bodies, and is read to find out which tenant to be.';
GRANT SELECT ON tenants TO sroi_app;
GRANT SELECT ON tenants TO sroi_audit_reader;
