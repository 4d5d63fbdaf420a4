-- Why: rules are data. A rule set is published in versions that never change, so that an answer of years ago can be asked
-- again. An authority says which rule set is its own; null is honest: none is known.
-- Lock: new tables only; nothing waits.

CREATE TABLE rule_sets (
  tenant_id uuid NOT NULL,
  id text COLLATE "C" NOT NULL,
  version text COLLATE "C" NOT NULL,
  revision bigint NOT NULL CHECK (revision > 0),
  payload jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id, version),
  UNIQUE (tenant_id, id, revision),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id)
);
COMMENT ON COLUMN rule_sets.revision IS 'The revision of the register in which it was published; the newest version of an id has the highest.';

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
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, position),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  CHECK ((point_x IS NULL) = (point_y IS NULL))
);
COMMENT ON COLUMN authorities.point_x IS 'Whole metres in the Dutch national grid (RD, EPSG:28992).';

CREATE TABLE contracts (
  tenant_id uuid NOT NULL,
  id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  title_nl text NOT NULL,
  title_en text NOT NULL,
  question jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, position),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id)
);
COMMENT ON TABLE contracts IS 'Fictional contracts to try the service with. No contract of a real party is kept here.';

ALTER TABLE rule_sets ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule_sets FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON rule_sets
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE authorities ENABLE ROW LEVEL SECURITY;
ALTER TABLE authorities FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON authorities
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE contracts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON contracts
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT ON rule_sets TO sroi_app;
GRANT SELECT, INSERT ON authorities, contracts TO sroi_app;
GRANT SELECT ON rule_sets, authorities TO sroi_audit_reader;
