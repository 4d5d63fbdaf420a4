-- Why: what a firm says of itself (firm_profiles), the files that it shows for it (evidence_files) and what somebody found when looking at its labels (label_records) outlive
-- the case they are about, and one profile serves every case. Profiles and labels are kept in versions, as contracts are: the row says whose it is and which version is
-- the newest, what a version says lies beside it and is never changed.
-- A file is kept once, by its hash, in pieces of bytea: row-level security and the account of the service hold for it as for all else, it comes and goes with one
-- transaction and one backup, and nobody holds a whole file at once while it is read. A large object would have neither the security nor the tenant. Whose a file is stands in
-- evidence_links; who is named by no link does not see it. Only what was scanned and found clean is ever written; found otherwise later, it is kept and shown to nobody.
-- What a case leans on is needed as long as that case has not ended; after that, and from the day it was handed in, the time of its retention kind counts.
-- Lock: new tables, and a constraint of retention_periods, which is not looked over: nothing waits.

CREATE TABLE firm_profiles (
  tenant_id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  PRIMARY KEY (tenant_id, organisation_scheme, organisation_value),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id)
);
COMMENT ON COLUMN firm_profiles.version IS 'The newest. Whoever saves a profile locks this row first.';

CREATE TABLE firm_profile_versions (
  tenant_id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  profile jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  saved_at timestamptz NOT NULL,
  saved_by uuid NOT NULL,
  on_behalf boolean NOT NULL,
  PRIMARY KEY (tenant_id, organisation_scheme, organisation_value, version),
  FOREIGN KEY (tenant_id, organisation_scheme, organisation_value) REFERENCES firm_profiles (tenant_id, organisation_scheme, organisation_value),
  FOREIGN KEY (tenant_id, saved_by) REFERENCES people (tenant_id, id)
);
COMMENT ON COLUMN firm_profile_versions.sha256 IS 'SHA-256 of the canonical JSON (RFC 8785) of the profile: what a case names it by.';
COMMENT ON COLUMN firm_profile_versions.on_behalf IS 'Somebody of the region saved it for the firm.';
CREATE INDEX firm_profile_versions_by_digest ON firm_profile_versions (tenant_id, organisation_scheme, organisation_value, sha256);

CREATE TABLE evidence_files (
  tenant_id uuid NOT NULL,
  sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text COLLATE "C" NOT NULL,
  size integer NOT NULL CHECK (size > 0),
  uploaded_at timestamptz NOT NULL,
  uploaded_by uuid NOT NULL,
  scan_state text COLLATE "C" NOT NULL CHECK (scan_state IN ('clean', 'infected')),
  scanned_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, sha256),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  FOREIGN KEY (tenant_id, uploaded_by) REFERENCES people (tenant_id, id)
);
COMMENT ON COLUMN evidence_files.scan_state IS 'As the last scan of these bytes found them. What is not clean is shown to nobody.';

CREATE TABLE evidence_pieces (
  tenant_id uuid NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (tenant_id, sha256, number),
  FOREIGN KEY (tenant_id, sha256) REFERENCES evidence_files (tenant_id, sha256)
);
COMMENT ON TABLE evidence_pieces IS 'The bytes of a file, in order: all pieces but the last are of one size.';
-- What comes in is packed already, nearly always.
ALTER TABLE evidence_pieces ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE evidence_links (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  organisation_scheme text COLLATE "C",
  organisation_value text COLLATE "C",
  case_id uuid,
  name text CHECK (length(name) BETWEEN 1 AND 200),
  linked_at timestamptz NOT NULL,
  linked_by uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, sha256, organisation_scheme, organisation_value, case_id),
  FOREIGN KEY (tenant_id, sha256) REFERENCES evidence_files (tenant_id, sha256),
  FOREIGN KEY (tenant_id, case_id) REFERENCES admission_cases (tenant_id, id),
  FOREIGN KEY (tenant_id, linked_by) REFERENCES people (tenant_id, id),
  CHECK ((organisation_scheme IS NULL) = (organisation_value IS NULL)),
  CHECK (organisation_scheme IS NOT NULL OR case_id IS NOT NULL)
);
COMMENT ON TABLE evidence_links IS 'Whose a file is: of an organisation, of a case, or of an organisation in a case.';
COMMENT ON COLUMN evidence_links.name IS 'What the file was called, for who looks for it; null: nobody said.';
CREATE INDEX evidence_links_by_organisation ON evidence_links (tenant_id, organisation_scheme, organisation_value, id);
CREATE INDEX evidence_links_by_case ON evidence_links (tenant_id, case_id, id);

CREATE TABLE label_records (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  scheme text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  recheck_due date,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, organisation_scheme, organisation_value, scheme, number),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id)
);
COMMENT ON COLUMN label_records.recheck_due IS 'Of the newest version: the day by which somebody looks again; null: none is set.';
CREATE INDEX label_records_by_recheck ON label_records (tenant_id, recheck_due, id);

CREATE TABLE label_record_versions (
  tenant_id uuid NOT NULL,
  label_record_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  step text COLLATE "C" NOT NULL CHECK (step IN ('checked', 'suspended')),
  record jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  case_id uuid,
  event_id uuid,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  PRIMARY KEY (tenant_id, label_record_id, version),
  FOREIGN KEY (tenant_id, label_record_id) REFERENCES label_records (tenant_id, id),
  FOREIGN KEY (tenant_id, case_id, event_id) REFERENCES admission_events (tenant_id, case_id, id),
  FOREIGN KEY (tenant_id, recorded_by) REFERENCES people (tenant_id, id),
  CHECK ((case_id IS NULL) = (event_id IS NULL)),
  CONSTRAINT label_record_versions_a_reason CHECK (record ->> 'suspension' IS NULL OR (length(record -> 'suspension' ->> 'reason') > 0 AND jsonb_array_length(record -> 'suspension' -> 'evidence') > 0))
);
COMMENT ON TABLE label_record_versions IS 'What somebody found when looking at a label, each time. Never changed: looking again makes the next version.';
COMMENT ON COLUMN label_record_versions.event_id IS 'The event of a case by which it was checked; null: outside a case.';

-- When a case ended, on the days of today; infinity as long as it has not, or nobody knows.
CREATE FUNCTION case_ended_on(of_tenant uuid, of_case uuid) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT CASE WHEN state IN ('refused', 'left-aside', 'lapsed', 'withdrawn') THEN from_day ELSE 'infinity'::date END
    FROM public.admission_case_days
    WHERE tenant_id = of_tenant AND case_id = of_case AND is_current AND from_day <= public.today() AND (until_day IS NULL OR until_day >= public.today())
  ), 'infinity'::date)
$$;

-- The day from which the time of a file counts; null: nobody has it any more.
CREATE FUNCTION evidence_needed_until(of_tenant uuid, of_sha256 text) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT max(greatest((linked_at AT TIME ZONE 'Europe/Amsterdam')::date, CASE WHEN case_id IS NULL THEN NULL ELSE public.case_ended_on(tenant_id, case_id) END))
  FROM public.evidence_links WHERE tenant_id = of_tenant AND sha256 = of_sha256
$$;

-- The day on which the last case of a firm ended; infinity as long as one has not, null: it never had one.
CREATE FUNCTION firm_needed_until(of_tenant uuid, of_scheme text, of_value text) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT max(public.case_ended_on(tenant_id, id)) FROM public.admission_cases WHERE tenant_id = of_tenant AND applicant_scheme = of_scheme AND applicant_value = of_value
$$;

-- Whether the time of something ended; what has no period is kept.
CREATE FUNCTION is_past_its_time(of_tenant uuid, of_kind text, needed_until date) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM public.retention_periods WHERE tenant_id = of_tenant AND kind = of_kind AND (needed_until + make_interval(months => months))::date <= public.today()
  )
$$;

-- A file goes with its pieces and its links, when nobody has it any more or its time ended.
CREATE FUNCTION erase_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  needed date := public.evidence_needed_until(OLD.tenant_id, OLD.sha256);
BEGIN
  IF needed IS NOT NULL AND NOT public.is_past_its_time(OLD.tenant_id, 'evidence', needed) THEN
    RAISE EXCEPTION 'the file is still to be kept' USING ERRCODE = 'restrict_violation';
  END IF;
  DELETE FROM public.evidence_pieces WHERE tenant_id = OLD.tenant_id AND sha256 = OLD.sha256;
  DELETE FROM public.evidence_links WHERE tenant_id = OLD.tenant_id AND sha256 = OLD.sha256;
  RETURN OLD;
END
$$;

-- Pieces go with their file alone; so do links of a case. A link without a case is taken back by who made it.
CREATE FUNCTION refuse_without_file() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF pg_trigger_depth() > 1 OR (TG_TABLE_NAME = 'evidence_links' AND to_jsonb(OLD) ->> 'case_id' IS NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '%: what a file leans on goes with the file', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- A version of a profile goes when its time ended, and that of the last case of its firm.
CREATE FUNCTION refuse_early_end_of_profile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT public.is_past_its_time(OLD.tenant_id, 'profile', greatest(
    (OLD.saved_at AT TIME ZONE 'Europe/Amsterdam')::date, public.firm_needed_until(OLD.tenant_id, OLD.organisation_scheme, OLD.organisation_value)
  )) THEN
    RAISE EXCEPTION 'the profile is still to be kept' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

CREATE TRIGGER keep BEFORE DELETE ON firm_profile_versions FOR EACH ROW EXECUTE FUNCTION refuse_early_end_of_profile();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON firm_profile_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON evidence_files FOR EACH ROW EXECUTE FUNCTION erase_evidence();
CREATE TRIGGER same_bytes BEFORE UPDATE ON evidence_files FOR EACH ROW
  WHEN ((NEW.tenant_id, NEW.sha256, NEW.media_type, NEW.size, NEW.uploaded_at, NEW.uploaded_by) IS DISTINCT FROM (OLD.tenant_id, OLD.sha256, OLD.media_type, OLD.size, OLD.uploaded_at, OLD.uploaded_by))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON evidence_pieces FOR EACH ROW EXECUTE FUNCTION refuse_without_file();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON evidence_pieces FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON evidence_links FOR EACH ROW EXECUTE FUNCTION refuse_without_file();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON evidence_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON label_record_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE retention_periods DROP CONSTRAINT retention_periods_kind_check;
ALTER TABLE retention_periods ADD CONSTRAINT retention_periods_kind_check
  CHECK (kind IN ('match', 'assessment', 'valuation', 'reservation', 'mix', 'decision', 'change', 'audit', 'processing', 'evidence', 'profile')) NOT VALID;

ALTER TABLE firm_profiles ENABLE ROW LEVEL SECURITY;
ALTER TABLE firm_profiles FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON firm_profiles
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE firm_profile_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE firm_profile_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON firm_profile_versions
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE evidence_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_files FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON evidence_files
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE evidence_pieces ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_pieces FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON evidence_pieces
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE evidence_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_links FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON evidence_links
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE label_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE label_records FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON label_records
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE label_record_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE label_record_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON label_record_versions
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE (version), DELETE ON firm_profiles TO sroi_app;
GRANT SELECT, INSERT, DELETE ON firm_profile_versions TO sroi_app;
GRANT SELECT, INSERT, UPDATE (scan_state, scanned_at), DELETE ON evidence_files TO sroi_app;
GRANT SELECT, INSERT, DELETE ON evidence_pieces, evidence_links TO sroi_app;
GRANT SELECT, INSERT, UPDATE (version, recheck_due) ON label_records TO sroi_app;
GRANT SELECT, INSERT ON label_record_versions TO sroi_app;
GRANT SELECT ON firm_profiles, firm_profile_versions, evidence_files, evidence_links, label_records, label_record_versions TO sroi_audit_reader;
