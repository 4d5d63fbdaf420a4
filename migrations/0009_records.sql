-- Why: everything that is recorded leaves a receipt, of whatever kind, and not only a match. Who did it stands in the receipt as a pseudonym with a
-- commitment, so that the row of the actor can go and the chain still verifies. What is kept is appended and never changed, not even by the account
-- that migrates; a payload goes when its retention ended, and never before. A repeated request has the effect of one (idempotency_keys). Two logs:
-- audit_events says who did what, processing_log which data were processed and not by whom; a trace id joins them.
-- A writer of the chain locks its head; nothing here refers to a row that a writer locks, so that a log line never waits for an import.
-- Lock: receipts and supplier_versions get columns without a scan, and receipt_payloads loses a constraint: a moment of ACCESS EXCLUSIVE. All else is new.

ALTER TABLE receipts ADD COLUMN kind text COLLATE "C" NOT NULL DEFAULT 'match';
ALTER TABLE receipts ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE receipts ADD CONSTRAINT receipts_kind_check
  CHECK (kind IN ('match', 'search', 'assessment', 'valuation', 'reservation', 'mix', 'decision', 'change', 'erasure'));
ALTER TABLE receipts ADD COLUMN actor_id uuid;
ALTER TABLE receipts ADD COLUMN authority_id text COLLATE "C";
COMMENT ON COLUMN receipts.actor_id IS 'The pseudonym in the payload; null for a visitor. Its row in actors may be gone.';
COMMENT ON COLUMN receipts.authority_id IS 'Whose rules were asked for; null when it is about no authority. It decides who may read it.';
CREATE INDEX receipts_by_kind ON receipts (tenant_id, kind, created_at);

-- A payload is written, and compressed, before the head of the chain is locked, so it is there a moment before its receipt. Both are of one transaction.
ALTER TABLE receipt_payloads DROP CONSTRAINT receipt_payloads_tenant_id_receipt_id_fkey;

ALTER TABLE supplier_versions ADD COLUMN sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN supplier_versions.sha256 IS 'SHA-256 of the canonical JSON of the payload; null when it was removed, and in rows from before digests were kept.';

CREATE TABLE actors (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  identity_digest text NOT NULL CHECK (identity_digest ~ '^[0-9a-f]{64}$'),
  salt text NOT NULL CHECK (salt ~ '^[0-9a-f]{64}$'),
  issuer text NOT NULL,
  subject text NOT NULL,
  organisation_scheme text,
  organisation_value text,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, identity_digest),
  FOREIGN KEY (tenant_id) REFERENCES tenants (id),
  CHECK ((organisation_scheme IS NULL) = (organisation_value IS NULL))
);
COMMENT ON TABLE actors IS 'Who is behind a pseudonym. Deleting a row forgets the person: receipts keep the pseudonym and a commitment that nobody can open any more.';
COMMENT ON COLUMN actors.identity_digest IS 'SHA-256 of the canonical JSON of issuer, subject and organisation: one row for each.';

CREATE TABLE retention_periods (
  tenant_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('match', 'search', 'assessment', 'valuation', 'reservation', 'mix', 'decision', 'change', 'audit', 'processing')),
  months integer NOT NULL CHECK (months BETWEEN 12 AND 1200),
  PRIMARY KEY (tenant_id, kind),
  FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
COMMENT ON TABLE retention_periods IS 'How long payloads of a kind, and lines of the logs, are kept. Payloads of a kind that has no row are kept without end; an erasure always is.';

CREATE TABLE receipt_head_signatures (
  tenant_id uuid NOT NULL,
  position bigint NOT NULL CHECK (position > 0),
  signed_at timestamptz NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  key text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
  signed text NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (tenant_id, position, key, signed_at),
  FOREIGN KEY (tenant_id, position) REFERENCES receipts (tenant_id, position)
);
COMMENT ON COLUMN receipt_head_signatures.signed IS 'The canonical JSON (RFC 8785) that was signed.';
COMMENT ON COLUMN receipt_head_signatures.key IS 'SHA-256 of the public key (SPKI, DER).';
COMMENT ON COLUMN receipt_head_signatures.signature IS 'Ed25519, base64url.';

CREATE TABLE idempotency_keys (
  tenant_id uuid NOT NULL,
  actor text NOT NULL CHECK (actor ~ '^[0-9a-f]{64}$'),
  operation text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz NOT NULL,
  status smallint CHECK (status BETWEEN 200 AND 499),
  headers jsonb,
  body text,
  PRIMARY KEY (tenant_id, actor, operation, key),
  CHECK ((status IS NULL) = (headers IS NULL) AND (status IS NULL) = (body IS NULL))
);
COMMENT ON TABLE idempotency_keys IS 'The answer to a request, kept in the transaction of its effect. A row without a status is never committed.';
COMMENT ON COLUMN idempotency_keys.actor IS 'A digest: who asked, without saying who.';
-- Two days are too short to be worth compressing, while others wait for the chain.
ALTER TABLE idempotency_keys ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE INDEX idempotency_keys_by_expiry ON idempotency_keys (tenant_id, expires_at);

CREATE TABLE audit_events (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor_id uuid,
  role text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  object text NOT NULL,
  object_id text,
  result text COLLATE "C" NOT NULL CHECK (result IN ('done', 'refused', 'failed')),
  origin text,
  trace_id text NOT NULL CHECK (trace_id ~ '^[0-9a-f]{32}$'),
  kept_until date NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE audit_events IS 'Who did what with what, how it ended, from where and when. Not the processing log, which names no user; trace_id joins the two.';
COMMENT ON COLUMN audit_events.origin IS 'The prefix of the address: /24 of IPv4, /48 of IPv6.';
CREATE INDEX audit_events_by_time ON audit_events (tenant_id, at);
CREATE INDEX audit_events_by_trace ON audit_events (tenant_id, trace_id);

CREATE TABLE processing_log (
  tenant_id uuid NOT NULL,
  trace_id text NOT NULL CHECK (trace_id ~ '^[0-9a-f]{32}$'),
  operation_id text NOT NULL CHECK (operation_id ~ '^[0-9a-f]{16}$'),
  parent_operation_id text CHECK (parent_operation_id ~ '^[0-9a-f]{16}$'),
  status_code smallint NOT NULL CHECK (status_code BETWEEN 0 AND 2),
  name text NOT NULL,
  start_time timestamptz NOT NULL,
  end_time timestamptz NOT NULL CHECK (end_time >= start_time),
  processing_activity_id text NOT NULL,
  data_subject_id text,
  kept_until date NOT NULL,
  PRIMARY KEY (tenant_id, trace_id, operation_id)
);
COMMENT ON TABLE processing_log IS 'Which personal data were processed in which activity, one line for each data subject, as the standard Logboek dataverwerkingen has it. It never says which user asked.';
COMMENT ON COLUMN processing_log.data_subject_id IS 'A pseudonym of the data subject.';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only added to: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION retention_ended_on(from_moment timestamptz, months integer) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT ((from_moment AT TIME ZONE 'Europe/Amsterdam')::date + make_interval(months => months))::date
$$;

CREATE FUNCTION today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date $$;

-- Whoever deletes, the owner too, deletes nothing that is still to be kept. Who does not say for which tenant sees no period, and is refused.
CREATE FUNCTION refuse_early_erasure() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM receipts JOIN retention_periods ON retention_periods.tenant_id = receipts.tenant_id AND retention_periods.kind = receipts.kind
    WHERE receipts.tenant_id = OLD.tenant_id AND receipts.id = OLD.receipt_id AND retention_ended_on(receipts.created_at, retention_periods.months) <= today()
  ) THEN
    RAISE EXCEPTION 'the payload of receipt % is still to be kept', OLD.receipt_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

CREATE FUNCTION refuse_early_removal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.kept_until > today() THEN
    RAISE EXCEPTION 'the line is to be kept until %', OLD.kept_until USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

-- The service cannot delete payloads; this deletes for it, as the owner, those whose retention ended, of its own tenant alone.
CREATE FUNCTION erase_ended_payloads(at_most integer)
  RETURNS TABLE (receipt_id uuid, receipt_position bigint, receipt_kind text, digest text, ended_on date)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH due AS (
    SELECT receipts.tenant_id, receipts.id, receipts.position, receipts.kind, receipts.payload_digest, retention_ended_on(receipts.created_at, retention_periods.months) AS ended_on
    FROM receipts
      JOIN retention_periods ON retention_periods.tenant_id = receipts.tenant_id AND retention_periods.kind = receipts.kind
      JOIN receipt_payloads ON receipt_payloads.tenant_id = receipts.tenant_id AND receipt_payloads.receipt_id = receipts.id
    WHERE receipts.tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid
      AND retention_ended_on(receipts.created_at, retention_periods.months) <= today()
    ORDER BY receipts.position LIMIT at_most
  ), gone AS (
    DELETE FROM receipt_payloads USING due
    WHERE receipt_payloads.tenant_id = due.tenant_id AND receipt_payloads.receipt_id = due.id
    RETURNING receipt_payloads.receipt_id
  )
  SELECT due.id, due.position, due.kind, due.payload_digest, due.ended_on FROM due JOIN gone ON gone.receipt_id = due.id ORDER BY due.position
$$;
REVOKE ALL ON FUNCTION erase_ended_payloads(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_ended_payloads(integer) TO sroi_app;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt_head_signatures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON receipt_payloads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON receipt_payloads FOR EACH ROW EXECUTE FUNCTION refuse_early_erasure();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_early_removal();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON processing_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON processing_log FOR EACH ROW EXECUTE FUNCTION refuse_early_removal();

ALTER TABLE actors ENABLE ROW LEVEL SECURITY;
ALTER TABLE actors FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON actors
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE retention_periods ENABLE ROW LEVEL SECURITY;
ALTER TABLE retention_periods FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON retention_periods
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE receipt_head_signatures ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_head_signatures FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipt_head_signatures
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON idempotency_keys
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_events FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_events
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE processing_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE processing_log FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON processing_log
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT, DELETE ON actors TO sroi_app;
-- The service reads them. Who migrates sets them: a service that is broken into cannot shorten what it must keep.
GRANT SELECT ON retention_periods TO sroi_app;
GRANT SELECT, INSERT ON receipt_head_signatures TO sroi_app;
GRANT SELECT, INSERT, UPDATE (fingerprint, expires_at, status, headers, body), DELETE ON idempotency_keys TO sroi_app;
-- Only what is past its time can go: the triggers see to it.
GRANT SELECT, INSERT, DELETE ON audit_events, processing_log TO sroi_app;
GRANT SELECT ON actors, retention_periods, receipt_head_signatures, audit_events, processing_log TO sroi_audit_reader;
