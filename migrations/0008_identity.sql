-- Why: people sign in with providers, machines with tokens and keys, and every replica must know of it: a session that ended on one is ended
-- on all. What a browser or a machine holds is never kept, only its SHA-256: who reads this database can act as nobody.
-- Sessions, sign-ins and ids of tokens have no tenant: who somebody is, is known before it is known where they act. They are found by a digest
-- that nobody can guess, or by their issuer and subject to end them all.
-- The service may take rows away here: what expired is of no use to anybody, and is partly about people.
-- Lock: new tables only; nothing waits.

CREATE TABLE sign_ins (
  state_digest text COLLATE "C" PRIMARY KEY CHECK (state_digest ~ '^[0-9a-f]{64}$'),
  provider text COLLATE "C" NOT NULL,
  return_to text COLLATE "C" NOT NULL CHECK (return_to ~ '^/($|[^/\\])'),
  started_at timestamptz NOT NULL
);
COMMENT ON TABLE sign_ins IS 'Sign-ins that began and did not end yet, for ten minutes at most.';
CREATE INDEX sign_ins_by_start ON sign_ins (started_at);

CREATE TABLE sessions (
  digest text COLLATE "C" PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  organisation_scheme text COLLATE "C",
  organisation_value text COLLATE "C",
  strong boolean NOT NULL,
  name text,
  active_tenant_id uuid REFERENCES tenants (id),
  started_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  CHECK ((organisation_scheme IS NULL) = (organisation_value IS NULL)),
  CHECK (seen_at >= started_at)
);
COMMENT ON TABLE sessions IS 'Who is signed in, for eight hours at most. A session that ended has no row.';
COMMENT ON COLUMN sessions.name IS 'How the provider calls the person; shown to that person alone.';
CREATE INDEX sessions_by_person ON sessions (issuer, subject);
CREATE INDEX sessions_by_start ON sessions (started_at);

CREATE TABLE token_ids (
  issuer text COLLATE "C" NOT NULL,
  id_digest text COLLATE "C" NOT NULL CHECK (id_digest ~ '^[0-9a-f]{64}$'),
  token_digest text COLLATE "C" NOT NULL CHECK (token_digest ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, id_digest)
);
COMMENT ON TABLE token_ids IS 'Which token has which id, of tokens that changed something, until they expire: an id belongs to one token.';
CREATE INDEX token_ids_by_expiry ON token_ids (expires_at);

CREATE TABLE api_keys (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  slot smallint NOT NULL CHECK (slot IN (1, 2)),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  networks text[] NOT NULL,
  secret_digest text COLLATE "C" NOT NULL CHECK (secret_digest ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  created_by_issuer text COLLATE "C" NOT NULL,
  created_by_subject text COLLATE "C" NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  used_on date,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  CHECK (expires_at > created_at AND expires_at <= created_at + interval '365 days')
);
COMMENT ON COLUMN api_keys.slot IS 'A machine has two places for keys that work, so that one can follow the other without a gap.';
COMMENT ON COLUMN api_keys.revoked_at IS 'Of a key that was never revoked and expired: null, or when its place was given to another.';
CREATE UNIQUE INDEX api_keys_that_work ON api_keys (tenant_id, name, slot) WHERE revoked_at IS NULL;

ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON api_keys
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT, DELETE ON sign_ins, token_ids TO sroi_app;
GRANT SELECT, INSERT, UPDATE (active_tenant_id, seen_at), DELETE ON sessions TO sroi_app;
GRANT SELECT, INSERT, UPDATE (revoked_at, used_on) ON api_keys TO sroi_app;
GRANT SELECT ON api_keys TO sroi_audit_reader;
