-- Written by scripts/generate/schema.mjs from the catalogue of a migrated database. Do not edit: write a migration.

-- role sroi_app: may not log in, no superuser, bound by row-level security
-- role sroi_audit_reader: may not log in, no superuser, bound by row-level security

CREATE OR REPLACE FUNCTION public.case_ended_on(of_tenant uuid, of_case uuid)
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT coalesce((
    SELECT CASE WHEN state IN ('refused', 'left-aside', 'lapsed', 'withdrawn') THEN from_day ELSE 'infinity'::date END
    FROM public.admission_case_days
    WHERE tenant_id = of_tenant AND case_id = of_case AND is_current AND from_day <= public.today() AND (until_day IS NULL OR until_day >= public.today())
  ), 'infinity'::date)
$function$;

CREATE OR REPLACE FUNCTION public.erase_ended_payloads(at_most integer)
 RETURNS TABLE(receipt_id uuid, receipt_position bigint, receipt_kind text, digest text, ended_on date)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  WITH due AS (
    SELECT receipts.tenant_id, receipts.id, receipts.position, receipts.kind, receipts.payload_digest,
      public.retention_ended_on(receipts.created_at, retention_periods.months) AS ended_on
    FROM public.receipts
      JOIN public.retention_periods ON retention_periods.tenant_id = receipts.tenant_id AND retention_periods.kind = receipts.kind
      JOIN public.receipt_payloads ON receipt_payloads.tenant_id = receipts.tenant_id AND receipt_payloads.receipt_id = receipts.id
    WHERE receipts.tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid
      AND public.retention_ended_on(receipts.created_at, retention_periods.months) <= public.today()
    ORDER BY receipts.position LIMIT at_most
  ), gone AS (
    DELETE FROM public.receipt_payloads USING due
    WHERE receipt_payloads.tenant_id = due.tenant_id AND receipt_payloads.receipt_id = due.id
    RETURNING receipt_payloads.receipt_id
  )
  SELECT due.id, due.position, due.kind, due.payload_digest, due.ended_on FROM due JOIN gone ON gone.receipt_id = due.id ORDER BY due.position
$function$;
REVOKE ALL ON FUNCTION erase_ended_payloads(at_most integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_ended_payloads(at_most integer) TO sroi_app;

CREATE OR REPLACE FUNCTION public.erase_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.evidence_needed_until(of_tenant uuid, of_sha256 text)
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT max(greatest((linked_at AT TIME ZONE 'Europe/Amsterdam')::date, CASE WHEN case_id IS NULL THEN NULL ELSE public.case_ended_on(tenant_id, case_id) END))
  FROM public.evidence_links WHERE tenant_id = of_tenant AND sha256 = of_sha256
$function$;

CREATE OR REPLACE FUNCTION public.firm_needed_until(of_tenant uuid, of_scheme text, of_value text)
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT max(public.case_ended_on(tenant_id, id)) FROM public.admission_cases WHERE tenant_id = of_tenant AND applicant_scheme = of_scheme AND applicant_value = of_value
$function$;

CREATE OR REPLACE FUNCTION public.is_past_its_time(of_tenant uuid, of_kind text, needed_until date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT FROM public.retention_periods WHERE tenant_id = of_tenant AND kind = of_kind AND (needed_until + make_interval(months => months))::date <= public.today()
  )
$function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  RAISE EXCEPTION '% is only added to: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$function$;

CREATE OR REPLACE FUNCTION public.refuse_early_end_of_profile()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF NOT public.is_past_its_time(OLD.tenant_id, 'profile', greatest(
    (OLD.saved_at AT TIME ZONE 'Europe/Amsterdam')::date, public.firm_needed_until(OLD.tenant_id, OLD.organisation_scheme, OLD.organisation_value)
  )) THEN
    RAISE EXCEPTION 'the profile is still to be kept' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$function$;

CREATE OR REPLACE FUNCTION public.refuse_early_erasure()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF NOT EXISTS (
    SELECT FROM public.receipts JOIN public.retention_periods ON retention_periods.tenant_id = receipts.tenant_id AND retention_periods.kind = receipts.kind
    WHERE receipts.tenant_id = OLD.tenant_id AND receipts.id = OLD.receipt_id AND public.retention_ended_on(receipts.created_at, retention_periods.months) <= public.today()
  ) THEN
    RAISE EXCEPTION 'the payload of receipt % is still to be kept', OLD.receipt_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$function$;

CREATE OR REPLACE FUNCTION public.refuse_early_removal()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF OLD.kept_until > public.today() THEN
    RAISE EXCEPTION 'the line is to be kept until %', OLD.kept_until USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$function$;

CREATE OR REPLACE FUNCTION public.refuse_without_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF pg_trigger_depth() > 1 OR (TG_TABLE_NAME = 'evidence_links' AND to_jsonb(OLD) ->> 'case_id' IS NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '%: what a file leans on goes with the file', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$function$;

CREATE OR REPLACE FUNCTION public.retention_ended_on(from_moment timestamp with time zone, months integer)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT ((from_moment AT TIME ZONE 'Europe/Amsterdam')::date + make_interval(months => months))::date
$function$;

CREATE OR REPLACE FUNCTION public.today()
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$ SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date $function$;

CREATE TABLE actors (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  identity_digest text NOT NULL,
  salt text NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  organisation_scheme text,
  organisation_value text,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT actors_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT actors_tenant_id_identity_digest_key UNIQUE (tenant_id, identity_digest),
  CONSTRAINT actors_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  CONSTRAINT actors_check CHECK (((organisation_scheme IS NULL) = (organisation_value IS NULL))),
  CONSTRAINT actors_identity_digest_check CHECK ((identity_digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT actors_salt_check CHECK ((salt ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON TABLE actors IS 'Who is behind a pseudonym. Deleting a row forgets the person: receipts keep the pseudonym and a commitment that nobody can open any more.';
COMMENT ON COLUMN actors.identity_digest IS 'SHA-256 of the canonical JSON of issuer, subject and organisation, and of the kind where it is a client: one row for each.';
CREATE INDEX actors_by_organisation ON public.actors USING btree (tenant_id, organisation_scheme, organisation_value) WHERE (organisation_scheme IS NOT NULL);
CREATE INDEX actors_by_subject ON public.actors USING btree (tenant_id, issuer, subject) WHERE (organisation_scheme IS NOT NULL);
ALTER TABLE actors ENABLE ROW LEVEL SECURITY;
ALTER TABLE actors FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON actors
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON actors TO sroi_app;
GRANT SELECT ON actors TO sroi_audit_reader;

CREATE TABLE admission_case_days (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  version integer NOT NULL,
  from_day date NOT NULL,
  until_day date,
  state text COLLATE "C" NOT NULL,
  beneath text COLLATE "C" NOT NULL,
  standing text COLLATE "C",
  deadline_kind text COLLATE "C",
  deadline_day date,
  is_first boolean NOT NULL,
  is_current boolean NOT NULL DEFAULT true,
  outlook jsonb,
  CONSTRAINT admission_case_days_pkey PRIMARY KEY (tenant_id, case_id, version, from_day),
  CONSTRAINT admission_case_days_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES admission_cases(tenant_id, id),
  CONSTRAINT admission_case_days_check CHECK (((until_day IS NULL) OR (until_day >= from_day))),
  CONSTRAINT admission_case_days_check1 CHECK (((deadline_kind IS NULL) = (deadline_day IS NULL))),
  CONSTRAINT admission_case_days_version_check CHECK ((version >= 0))
);
COMMENT ON TABLE admission_case_days IS 'How a case stands on the days from its last event on, as long as nothing more is put on record. Made of the events; those of older versions stay.';
COMMENT ON COLUMN admission_case_days.is_first IS 'It holds for days before it as well, as when a clock jumped back: a case is never out of sight.';
COMMENT ON COLUMN admission_case_days.outlook IS 'The step that the case waits for on these days, in whose role, what is missing and what must come first. Of secret votes it knows how many there are, and not for what. Null: made before this was kept.';
CREATE INDEX admission_case_days_now ON public.admission_case_days USING btree (tenant_id, state) INCLUDE (from_day, until_day, deadline_day, is_first) WHERE is_current;
CREATE INDEX admission_case_days_of ON public.admission_case_days USING btree (tenant_id, case_id) WHERE is_current;
CREATE INDEX admission_case_days_waiting ON public.admission_case_days USING btree (tenant_id, COALESCE(deadline_day, '9999-12-31'::date), case_id) WHERE is_current;
ALTER TABLE admission_case_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_case_days FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_case_days
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.admission_case_days FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT, UPDATE (is_current) ON admission_case_days TO sroi_app;
GRANT SELECT ON admission_case_days TO sroi_audit_reader;

CREATE TABLE admission_cases (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text COLLATE "C" NOT NULL,
  applicant_scheme text COLLATE "C" NOT NULL,
  applicant_value text COLLATE "C" NOT NULL,
  applicant_domains text[] NOT NULL,
  name text NOT NULL,
  stage text COLLATE "C" NOT NULL,
  holder uuid,
  opened_on date NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  opened_by uuid NOT NULL,
  version integer NOT NULL,
  procedure_number integer NOT NULL,
  rule_sets jsonb NOT NULL,
  earlier_id uuid,
  earlier_ended_on date,
  found_by text COLLATE "C" NOT NULL DEFAULT ((((lower(regexp_replace(NORMALIZE(name, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text)) || ' '::text) || lower(reference)) || ' '::text) || lower(applicant_value)),
  CONSTRAINT admission_cases_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT admission_cases_tenant_id_reference_key UNIQUE (tenant_id, reference),
  CONSTRAINT admission_cases_tenant_id_earlier_id_fkey FOREIGN KEY (tenant_id, earlier_id) REFERENCES admission_cases(tenant_id, id),
  CONSTRAINT admission_cases_tenant_id_holder_fkey FOREIGN KEY (tenant_id, holder) REFERENCES people(tenant_id, id),
  CONSTRAINT admission_cases_tenant_id_opened_by_fkey FOREIGN KEY (tenant_id, opened_by) REFERENCES people(tenant_id, id),
  CONSTRAINT admission_cases_tenant_id_procedure_number_fkey FOREIGN KEY (tenant_id, procedure_number) REFERENCES admission_procedures(tenant_id, number),
  CONSTRAINT admission_cases_check CHECK (((earlier_id IS NULL) = (earlier_ended_on IS NULL))),
  CONSTRAINT admission_cases_reference_check CHECK ((reference ~ '^[0-9]{4}-[0-9A-Z]{8}$'::text)),
  CONSTRAINT admission_cases_stage_check CHECK ((stage = ANY (ARRAY['draft'::text, 'submitted'::text, 'incomplete'::text, 'under-review'::text, 'advised'::text, 'admitted-temporarily'::text, 'extended'::text, 'admitted-full'::text, 'refused'::text, 'left-aside'::text, 'withdrawn'::text]))),
  CONSTRAINT admission_cases_version_check CHECK ((version >= 0))
);
COMMENT ON COLUMN admission_cases.applicant_domains IS 'What the register knew of its addresses and its website when the case was opened: a hint. firm_domains says what counts.';
COMMENT ON COLUMN admission_cases.version IS 'How many events are on record. Whoever adds one locks this row first.';
COMMENT ON COLUMN admission_cases.rule_sets IS 'Id, version and digest of each layer, base first: the rules of the day of the application.';
COMMENT ON COLUMN admission_cases.found_by IS 'What a case is found by in the list: name, reference and number, in small letters and without accents.';
CREATE INDEX admission_cases_by_applicant ON public.admission_cases USING btree (tenant_id, applicant_scheme, applicant_value, id);
CREATE INDEX admission_cases_by_holder ON public.admission_cases USING btree (tenant_id, holder, id);
ALTER TABLE admission_cases ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_cases FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_cases
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.admission_cases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT, UPDATE (stage, holder, version, procedure_number, rule_sets) ON admission_cases TO sroi_app;
GRANT SELECT ON admission_cases TO sroi_audit_reader;

CREATE TABLE admission_decisions (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  event_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  treatment integer NOT NULL,
  decided_by uuid NOT NULL,
  prepared_by uuid[] NOT NULL,
  granted_by uuid[] NOT NULL,
  four_eyes boolean NOT NULL,
  other_pair boolean NOT NULL,
  receipt_id uuid NOT NULL,
  CONSTRAINT admission_decisions_pkey PRIMARY KEY (tenant_id, case_id, event_id),
  CONSTRAINT admission_decisions_tenant_id_case_id_event_id_fkey FOREIGN KEY (tenant_id, case_id, event_id) REFERENCES admission_events(tenant_id, case_id, id),
  CONSTRAINT admission_decisions_tenant_id_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES people(tenant_id, id),
  CONSTRAINT admission_decisions_four_eyes CHECK (((NOT four_eyes) OR ((cardinality(prepared_by) > 0) AND (decided_by <> ALL (prepared_by))))),
  CONSTRAINT admission_decisions_kind_check CHECK ((kind = ANY (ARRAY['admission'::text, 'full'::text, 'leaving-aside'::text, 'extension'::text, 'suspension'::text, 'withdrawal'::text, 'objection'::text]))),
  CONSTRAINT admission_decisions_other_pair CHECK (((NOT other_pair) OR (kind <> 'withdrawal'::text) OR (cardinality(granted_by) = 0) OR (NOT ((prepared_by || decided_by) <@ granted_by)))),
  CONSTRAINT admission_decisions_treatment_check CHECK ((treatment > 0))
);
COMMENT ON COLUMN admission_decisions.treatment IS '1, and one more each time an objection was upheld and the application is treated again.';
COMMENT ON COLUMN admission_decisions.granted_by IS 'Who prepared and who took the decision by which the badge was granted.';
COMMENT ON COLUMN admission_decisions.four_eyes IS 'Whether the procedure asks that who prepared does not decide; other_pair: that those who granted do not withdraw.';
CREATE UNIQUE INDEX admission_decisions_one_on_the_application ON public.admission_decisions USING btree (tenant_id, case_id, treatment) WHERE (kind = ANY (ARRAY['admission'::text, 'leaving-aside'::text]));
ALTER TABLE admission_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_decisions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_decisions
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.admission_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON admission_decisions TO sroi_app;
GRANT SELECT ON admission_decisions TO sroi_audit_reader;

CREATE TABLE admission_events (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  position integer NOT NULL,
  id uuid NOT NULL,
  type text COLLATE "C" NOT NULL,
  on_day date NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  actor_id uuid NOT NULL,
  actor_kind text COLLATE "C" NOT NULL,
  event jsonb NOT NULL,
  sha256 text NOT NULL,
  CONSTRAINT admission_events_pkey PRIMARY KEY (tenant_id, case_id, "position"),
  CONSTRAINT admission_events_tenant_id_case_id_id_key UNIQUE (tenant_id, case_id, id),
  CONSTRAINT admission_events_tenant_id_actor_id_actor_kind_fkey FOREIGN KEY (tenant_id, actor_id, actor_kind) REFERENCES people(tenant_id, id, kind),
  CONSTRAINT admission_events_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES admission_cases(tenant_id, id),
  CONSTRAINT admission_events_a_person_decides CHECK (((actor_kind = 'person'::text) OR (type = 'decision-sent'::text))),
  CONSTRAINT admission_events_position_check CHECK (("position" > 0)),
  CONSTRAINT admission_events_says_the_same CHECK ((((event ->> 'id'::text) = (id)::text) AND ((event ->> 'type'::text) = type) AND ((event ->> 'on'::text) = (on_day)::text) AND (((event -> 'actor'::text) ->> 'id'::text) = (actor_id)::text))),
  CONSTRAINT admission_events_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON COLUMN admission_events.sha256 IS 'SHA-256 of the canonical JSON of the digest of the event before it and the event: one chain a case.';
CREATE INDEX admission_events_of_interest ON public.admission_events USING btree (tenant_id, actor_id) WHERE ((type = 'interest-declared'::text) OR (((event -> 'actor'::text) ->> 'role'::text) = 'firm'::text));
ALTER TABLE admission_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_events FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_events
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.admission_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON admission_events TO sroi_app;
GRANT SELECT ON admission_events TO sroi_audit_reader;

CREATE TABLE admission_procedures (
  tenant_id uuid NOT NULL,
  number integer NOT NULL,
  procedure jsonb NOT NULL,
  sha256 text NOT NULL,
  rule_set_id text COLLATE "C",
  adopted_at timestamp with time zone NOT NULL,
  adopted_by uuid,
  CONSTRAINT admission_procedures_pkey PRIMARY KEY (tenant_id, number),
  CONSTRAINT admission_procedures_tenant_id_adopted_by_fkey FOREIGN KEY (tenant_id, adopted_by) REFERENCES people(tenant_id, id),
  CONSTRAINT admission_procedures_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT admission_procedures_number_check CHECK ((number > 0)),
  CONSTRAINT admission_procedures_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON TABLE admission_procedures IS 'How the tenant decides on admissions. Never changed: other parameters are the next number.';
COMMENT ON COLUMN admission_procedures.rule_set_id IS 'The rules that cases are judged by; null: those that hold for everybody.';
COMMENT ON COLUMN admission_procedures.adopted_by IS 'Null: whoever runs the service.';
ALTER TABLE admission_procedures ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_procedures FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_procedures
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.admission_procedures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON admission_procedures TO sroi_app;
GRANT SELECT ON admission_procedures TO sroi_audit_reader;

CREATE TABLE admission_votes (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  event_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  round integer NOT NULL,
  actor_id uuid NOT NULL,
  choice text COLLATE "C" NOT NULL,
  replaces uuid,
  CONSTRAINT admission_votes_pkey PRIMARY KEY (tenant_id, case_id, event_id),
  CONSTRAINT admission_votes_tenant_id_case_id_event_id_kind_round_actor_key UNIQUE (tenant_id, case_id, event_id, kind, round, actor_id),
  CONSTRAINT admission_votes_tenant_id_case_id_replaces_key UNIQUE (tenant_id, case_id, replaces),
  CONSTRAINT admission_votes_tenant_id_actor_id_fkey FOREIGN KEY (tenant_id, actor_id) REFERENCES people(tenant_id, id),
  CONSTRAINT admission_votes_tenant_id_case_id_event_id_fkey FOREIGN KEY (tenant_id, case_id, event_id) REFERENCES admission_events(tenant_id, case_id, id),
  CONSTRAINT admission_votes_tenant_id_case_id_replaces_kind_round_acto_fkey FOREIGN KEY (tenant_id, case_id, replaces, kind, round, actor_id) REFERENCES admission_votes(tenant_id, case_id, event_id, kind, round, actor_id),
  CONSTRAINT admission_votes_choice_check CHECK ((choice = ANY (ARRAY['yes'::text, 'no'::text]))),
  CONSTRAINT admission_votes_round_check CHECK ((round > 0))
);
COMMENT ON COLUMN admission_votes.round IS 'What is voted on in one go: after another proposal, a new round or a decision the next begins.';
CREATE UNIQUE INDEX admission_votes_one_a_member ON public.admission_votes USING btree (tenant_id, case_id, kind, round, actor_id) WHERE (replaces IS NULL);
ALTER TABLE admission_votes ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_votes FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_votes
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.admission_votes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON admission_votes TO sroi_app;
GRANT SELECT ON admission_votes TO sroi_audit_reader;

CREATE TABLE api_keys (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  slot smallint NOT NULL,
  scopes text[] NOT NULL,
  networks text[] NOT NULL,
  secret_digest text COLLATE "C" NOT NULL,
  created_at timestamp with time zone NOT NULL,
  created_by_issuer text COLLATE "C" NOT NULL,
  created_by_subject text COLLATE "C" NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  used_on date,
  CONSTRAINT api_keys_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT api_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT api_keys_check CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '365 days'::interval)))),
  CONSTRAINT api_keys_scopes_check CHECK ((cardinality(scopes) > 0)),
  CONSTRAINT api_keys_secret_digest_check CHECK ((secret_digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT api_keys_slot_check CHECK ((slot = ANY (ARRAY[1, 2])))
);
COMMENT ON COLUMN api_keys.slot IS 'A machine has two places for keys that work, so that one can follow the other without a gap.';
COMMENT ON COLUMN api_keys.revoked_at IS 'Of a key that was never revoked and expired: null, or when its place was given to another.';
CREATE UNIQUE INDEX api_keys_that_work ON public.api_keys USING btree (tenant_id, name, slot) WHERE (revoked_at IS NULL);
ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON api_keys
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT, UPDATE (revoked_at, used_on) ON api_keys TO sroi_app;
GRANT SELECT ON api_keys TO sroi_audit_reader;

CREATE TABLE audit_events (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  actor_id uuid,
  role text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  object text NOT NULL,
  object_id text,
  result text COLLATE "C" NOT NULL,
  origin text,
  trace_id text NOT NULL,
  kept_until date NOT NULL,
  times integer NOT NULL DEFAULT 1,
  CONSTRAINT audit_events_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT audit_events_result_check CHECK ((result = ANY (ARRAY['done'::text, 'refused'::text, 'failed'::text]))),
  CONSTRAINT audit_events_times_check CHECK ((times >= 1)),
  CONSTRAINT audit_events_trace_id_check CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
);
COMMENT ON TABLE audit_events IS 'Who did what with what, how it ended, from where and when. Not the processing log, which names no user; trace_id joins the two.';
COMMENT ON COLUMN audit_events.origin IS 'The prefix of the address: /24 of IPv4, /48 of IPv6.';
COMMENT ON COLUMN audit_events.times IS 'How often it happened in that minute; `at` is the first time of those.';
CREATE INDEX audit_events_by_time ON public.audit_events USING btree (tenant_id, at, id);
CREATE INDEX audit_events_by_trace ON public.audit_events USING btree (tenant_id, trace_id);
ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_events FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_events
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON public.audit_events FOR EACH ROW EXECUTE FUNCTION refuse_early_removal();
GRANT DELETE, INSERT, SELECT ON audit_events TO sroi_app;
GRANT SELECT ON audit_events TO sroi_audit_reader;

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
GRANT INSERT, SELECT, UPDATE (rule_set_id) ON authorities TO sroi_app;
GRANT SELECT ON authorities TO sroi_audit_reader;

CREATE TABLE contract_versions (
  tenant_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  version integer NOT NULL,
  payload jsonb NOT NULL,
  sha256 text NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT contract_versions_pkey PRIMARY KEY (tenant_id, contract_id, version),
  CONSTRAINT contract_versions_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts(tenant_id, id),
  CONSTRAINT contract_versions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT contract_versions_version_check CHECK ((version > 0))
);
COMMENT ON TABLE contract_versions IS 'What a contract said in each version. Never changed: a change is the next version.';
ALTER TABLE contract_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON contract_versions
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.contract_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON contract_versions TO sroi_app;
GRANT SELECT ON contract_versions TO sroi_audit_reader;

CREATE TABLE contracts (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  authority_id text COLLATE "C" NOT NULL,
  owner_scheme text COLLATE "C",
  owner_value text COLLATE "C",
  reference text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  archived boolean NOT NULL DEFAULT false,
  CONSTRAINT contracts_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT contracts_tenant_id_authority_id_owner_scheme_owner_value_r_key UNIQUE NULLS NOT DISTINCT (tenant_id, authority_id, owner_scheme, owner_value, reference),
  CONSTRAINT contracts_tenant_id_authority_id_fkey FOREIGN KEY (tenant_id, authority_id) REFERENCES authorities(tenant_id, id),
  CONSTRAINT contracts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT contracts_check CHECK (((owner_scheme IS NULL) = (owner_value IS NULL))),
  CONSTRAINT contracts_version_check CHECK ((version > 0))
);
COMMENT ON COLUMN contracts.owner_scheme IS 'With owner_value: the organisation whose contract it is. Null: only the authority sees it.';
COMMENT ON COLUMN contracts.reference IS 'The number by which its owner knows it.';
CREATE INDEX contracts_by_owner ON public.contracts USING btree (tenant_id, owner_scheme, owner_value, id);
ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE contracts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON contracts
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT, UPDATE (authority_id, owner_scheme, owner_value, reference, version, archived) ON contracts TO sroi_app;
GRANT SELECT ON contracts TO sroi_audit_reader;

CREATE TABLE evidence_files (
  tenant_id uuid NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  media_type text COLLATE "C" NOT NULL,
  size integer NOT NULL,
  uploaded_at timestamp with time zone NOT NULL,
  uploaded_by uuid NOT NULL,
  scan_state text COLLATE "C" NOT NULL,
  scanned_at timestamp with time zone NOT NULL,
  CONSTRAINT evidence_files_pkey PRIMARY KEY (tenant_id, sha256),
  CONSTRAINT evidence_files_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT evidence_files_tenant_id_uploaded_by_fkey FOREIGN KEY (tenant_id, uploaded_by) REFERENCES people(tenant_id, id),
  CONSTRAINT evidence_files_scan_state_check CHECK ((scan_state = ANY (ARRAY['clean'::text, 'infected'::text]))),
  CONSTRAINT evidence_files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT evidence_files_size_check CHECK ((size > 0))
);
COMMENT ON COLUMN evidence_files.scan_state IS 'As the last scan of these bytes found them. What is not clean is shown to nobody.';
ALTER TABLE evidence_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_files FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON evidence_files
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER keep BEFORE DELETE ON public.evidence_files FOR EACH ROW EXECUTE FUNCTION erase_evidence();
CREATE TRIGGER same_bytes BEFORE UPDATE ON public.evidence_files FOR EACH ROW WHEN (((((((new.tenant_id IS DISTINCT FROM old.tenant_id) OR (new.sha256 IS DISTINCT FROM old.sha256)) OR (new.media_type IS DISTINCT FROM old.media_type)) OR (new.size IS DISTINCT FROM old.size)) OR (new.uploaded_at IS DISTINCT FROM old.uploaded_at)) OR (new.uploaded_by IS DISTINCT FROM old.uploaded_by))) EXECUTE FUNCTION refuse_change();
GRANT DELETE, INSERT, SELECT, UPDATE (scan_state, scanned_at) ON evidence_files TO sroi_app;
GRANT SELECT ON evidence_files TO sroi_audit_reader;

CREATE TABLE evidence_links (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  organisation_scheme text COLLATE "C",
  organisation_value text COLLATE "C",
  case_id uuid,
  name text,
  linked_at timestamp with time zone NOT NULL,
  linked_by uuid NOT NULL,
  CONSTRAINT evidence_links_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT evidence_links_tenant_id_sha256_organisation_scheme_organis_key UNIQUE NULLS NOT DISTINCT (tenant_id, sha256, organisation_scheme, organisation_value, case_id),
  CONSTRAINT evidence_links_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES admission_cases(tenant_id, id),
  CONSTRAINT evidence_links_tenant_id_linked_by_fkey FOREIGN KEY (tenant_id, linked_by) REFERENCES people(tenant_id, id),
  CONSTRAINT evidence_links_tenant_id_sha256_fkey FOREIGN KEY (tenant_id, sha256) REFERENCES evidence_files(tenant_id, sha256),
  CONSTRAINT evidence_links_check CHECK (((organisation_scheme IS NULL) = (organisation_value IS NULL))),
  CONSTRAINT evidence_links_check1 CHECK (((organisation_scheme IS NOT NULL) OR (case_id IS NOT NULL))),
  CONSTRAINT evidence_links_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
COMMENT ON TABLE evidence_links IS 'Whose a file is: of an organisation, of a case, or of an organisation in a case.';
COMMENT ON COLUMN evidence_links.name IS 'What the file was called, for who looks for it; null: nobody said.';
CREATE INDEX evidence_links_by_case ON public.evidence_links USING btree (tenant_id, case_id, id);
CREATE INDEX evidence_links_by_organisation ON public.evidence_links USING btree (tenant_id, organisation_scheme, organisation_value, id);
ALTER TABLE evidence_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_links FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON evidence_links
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.evidence_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON public.evidence_links FOR EACH ROW EXECUTE FUNCTION refuse_without_file();
GRANT DELETE, INSERT, SELECT ON evidence_links TO sroi_app;
GRANT SELECT ON evidence_links TO sroi_audit_reader;

CREATE TABLE evidence_pieces (
  tenant_id uuid NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  number integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT evidence_pieces_pkey PRIMARY KEY (tenant_id, sha256, number),
  CONSTRAINT evidence_pieces_tenant_id_sha256_fkey FOREIGN KEY (tenant_id, sha256) REFERENCES evidence_files(tenant_id, sha256),
  CONSTRAINT evidence_pieces_number_check CHECK ((number > 0))
);
COMMENT ON TABLE evidence_pieces IS 'The bytes of a file, in order: all pieces but the last are of one size.';
ALTER TABLE evidence_pieces ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_pieces FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON evidence_pieces
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.evidence_pieces FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON public.evidence_pieces FOR EACH ROW EXECUTE FUNCTION refuse_without_file();
GRANT DELETE, INSERT, SELECT ON evidence_pieces TO sroi_app;

CREATE TABLE example_contracts (
  tenant_id uuid NOT NULL,
  id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  title_nl text NOT NULL,
  title_en text NOT NULL,
  question jsonb NOT NULL,
  CONSTRAINT example_contracts_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT example_contracts_tenant_id_position_key UNIQUE (tenant_id, "position"),
  CONSTRAINT example_contracts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id)
);
COMMENT ON TABLE example_contracts IS 'Fictional contracts to try the service with. No contract of a real party is kept here.';
ALTER TABLE example_contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE example_contracts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON example_contracts
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON example_contracts TO sroi_app;

CREATE TABLE firm_domains (
  tenant_id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  confirmed text[] NOT NULL,
  set_aside text[] NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_kind text COLLATE "C" NOT NULL DEFAULT 'person'::text,
  CONSTRAINT firm_domains_pkey PRIMARY KEY (tenant_id, organisation_scheme, organisation_value, version),
  CONSTRAINT firm_domains_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT firm_domains_tenant_id_recorded_by_recorded_kind_fkey FOREIGN KEY (tenant_id, recorded_by, recorded_kind) REFERENCES people(tenant_id, id, kind),
  CONSTRAINT firm_domains_check CHECK ((NOT (confirmed && set_aside))),
  CONSTRAINT firm_domains_confirmed_check CHECK ((cardinality(confirmed) <= 50)),
  CONSTRAINT firm_domains_recorded_kind_check CHECK ((recorded_kind = 'person'::text)),
  CONSTRAINT firm_domains_set_aside_check CHECK ((cardinality(set_aside) <= 50)),
  CONSTRAINT firm_domains_version_check CHECK ((version > 0))
);
COMMENT ON TABLE firm_domains IS 'Which mail domains are really those of a firm, as a person of the region looked it up. The newest version counts.';
COMMENT ON COLUMN firm_domains.set_aside IS 'Domains that the firm names and that are not its own: of a mail provider, of a municipality, of somebody else.';
ALTER TABLE firm_domains ENABLE ROW LEVEL SECURITY;
ALTER TABLE firm_domains FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON firm_domains
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.firm_domains FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON firm_domains TO sroi_app;
GRANT SELECT ON firm_domains TO sroi_audit_reader;

CREATE TABLE firm_profile_versions (
  tenant_id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  profile jsonb NOT NULL,
  sha256 text NOT NULL,
  saved_at timestamp with time zone NOT NULL,
  saved_by uuid NOT NULL,
  on_behalf boolean NOT NULL,
  CONSTRAINT firm_profile_versions_pkey PRIMARY KEY (tenant_id, organisation_scheme, organisation_value, version),
  CONSTRAINT firm_profile_versions_tenant_id_organisation_scheme_organi_fkey FOREIGN KEY (tenant_id, organisation_scheme, organisation_value) REFERENCES firm_profiles(tenant_id, organisation_scheme, organisation_value),
  CONSTRAINT firm_profile_versions_tenant_id_saved_by_fkey FOREIGN KEY (tenant_id, saved_by) REFERENCES people(tenant_id, id),
  CONSTRAINT firm_profile_versions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT firm_profile_versions_version_check CHECK ((version > 0))
);
COMMENT ON COLUMN firm_profile_versions.sha256 IS 'SHA-256 of the canonical JSON (RFC 8785) of the profile: what a case names it by.';
COMMENT ON COLUMN firm_profile_versions.on_behalf IS 'Somebody of the region saved it for the firm.';
CREATE INDEX firm_profile_versions_by_digest ON public.firm_profile_versions USING btree (tenant_id, organisation_scheme, organisation_value, sha256);
CREATE INDEX firm_profile_versions_by_firm ON public.firm_profile_versions USING btree (tenant_id, saved_by) WHERE (NOT on_behalf);
ALTER TABLE firm_profile_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE firm_profile_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON firm_profile_versions
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.firm_profile_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON public.firm_profile_versions FOR EACH ROW EXECUTE FUNCTION refuse_early_end_of_profile();
GRANT DELETE, INSERT, SELECT ON firm_profile_versions TO sroi_app;
GRANT SELECT ON firm_profile_versions TO sroi_audit_reader;

CREATE TABLE firm_profiles (
  tenant_id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  CONSTRAINT firm_profiles_pkey PRIMARY KEY (tenant_id, organisation_scheme, organisation_value),
  CONSTRAINT firm_profiles_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT firm_profiles_version_check CHECK ((version > 0))
);
COMMENT ON COLUMN firm_profiles.version IS 'The newest. Whoever saves a profile locks this row first.';
ALTER TABLE firm_profiles ENABLE ROW LEVEL SECURITY;
ALTER TABLE firm_profiles FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON firm_profiles
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE (version) ON firm_profiles TO sroi_app;
GRANT SELECT ON firm_profiles TO sroi_audit_reader;

CREATE TABLE idempotency_keys (
  tenant_id uuid NOT NULL,
  actor text NOT NULL,
  operation text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  fingerprint text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  status smallint,
  headers jsonb,
  body text,
  receipt_id uuid,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant_id, actor, operation, key),
  CONSTRAINT idempotency_keys_actor_check CHECK ((actor ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT idempotency_keys_check CHECK ((((status IS NULL) = (headers IS NULL)) AND ((status IS NULL) = ((body IS NULL) AND (receipt_id IS NULL))) AND ((body IS NULL) OR (receipt_id IS NULL)))),
  CONSTRAINT idempotency_keys_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT idempotency_keys_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255))),
  CONSTRAINT idempotency_keys_status_check CHECK (((status >= 200) AND (status <= 499)))
);
COMMENT ON TABLE idempotency_keys IS 'The answer to a request, kept in the transaction of its effect. A row without a status is never committed.';
COMMENT ON COLUMN idempotency_keys.actor IS 'A digest: who asked, without saying who.';
COMMENT ON COLUMN idempotency_keys.receipt_id IS 'The answer is this receipt, with its place in the chain; body is null then.';
CREATE INDEX idempotency_keys_by_expiry ON public.idempotency_keys USING btree (tenant_id, expires_at);
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON idempotency_keys
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE (fingerprint, expires_at, status, headers, body, receipt_id) ON idempotency_keys TO sroi_app;

CREATE TABLE import_rows (
  tenant_id uuid NOT NULL,
  import_id uuid NOT NULL,
  row integer NOT NULL,
  outcome text COLLATE "C" NOT NULL,
  subject_id text COLLATE "C",
  subject text NOT NULL,
  detail jsonb,
  CONSTRAINT import_rows_pkey PRIMARY KEY (tenant_id, import_id, "row"),
  CONSTRAINT import_rows_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'changed'::text, 'unchanged'::text, 'quarantined'::text, 'changed-meanwhile'::text]))),
  CONSTRAINT import_rows_row_check CHECK (("row" > 0))
);
COMMENT ON TABLE import_rows IS 'What becomes of each row of a file. A copy for whoever reads it, deleted when its time has passed.';
ALTER TABLE import_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_rows FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON import_rows
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE (outcome) ON import_rows TO sroi_app;
GRANT SELECT ON import_rows TO sroi_audit_reader;

CREATE TABLE import_subjects (
  tenant_id uuid NOT NULL,
  import_id uuid NOT NULL,
  subject_id text COLLATE "C" NOT NULL,
  base_revision bigint,
  key text COLLATE "C" NOT NULL,
  payload text,
  merged_into text COLLATE "C",
  CONSTRAINT import_subjects_pkey PRIMARY KEY (tenant_id, import_id, subject_id),
  CONSTRAINT import_subjects_check CHECK (((payload IS NULL) = (merged_into IS NOT NULL)))
);
COMMENT ON TABLE import_subjects IS 'What is written when an import is accepted, and deleted after that.';
COMMENT ON COLUMN import_subjects.payload IS 'Canonical JSON (RFC 8785), with a moment that cannot be wherever the moment of acceptance belongs.';
ALTER TABLE import_subjects ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_subjects FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON import_subjects
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT ON import_subjects TO sroi_app;

CREATE TABLE imports (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  format text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  file_name text,
  bytes bigint NOT NULL,
  sha256 text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  created_by uuid,
  touched_at timestamp with time zone NOT NULL,
  rows_read integer NOT NULL DEFAULT 0,
  rows_judged integer NOT NULL DEFAULT 0,
  accepted integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  quarantined integer NOT NULL DEFAULT 0,
  changed_meanwhile integer NOT NULL DEFAULT 0,
  warned integer NOT NULL DEFAULT 0,
  checked_at timestamp with time zone,
  base_revision bigint,
  problems jsonb,
  accepted_at timestamp with time zone,
  accepted_by uuid,
  revision bigint,
  CONSTRAINT imports_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT imports_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT imports_bytes_check CHECK ((bytes >= 0)),
  CONSTRAINT imports_check CHECK (((state = 'accepted'::text) = (accepted_at IS NOT NULL))),
  CONSTRAINT imports_check1 CHECK (((state = 'failed'::text) = (problems IS NOT NULL))),
  CONSTRAINT imports_format_check CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text]))),
  CONSTRAINT imports_kind_check CHECK ((kind = ANY (ARRAY['suppliers'::text, 'labels'::text, 'offerings'::text, 'contracts'::text]))),
  CONSTRAINT imports_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT imports_state_check CHECK ((state = ANY (ARRAY['uploaded'::text, 'checking'::text, 'checked'::text, 'accepting'::text, 'accepted'::text, 'failed'::text, 'cancelled'::text])))
);
COMMENT ON COLUMN imports.touched_at IS 'When whoever works on it last gave a sign of life: an import that is being checked and gave none for long was given up.';
COMMENT ON COLUMN imports.base_revision IS 'The revision of the register it was compared with.';
COMMENT ON COLUMN imports.revision IS 'The revision of the register that its acceptance made; null when there was nothing to write.';
ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON imports
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT, UPDATE (state, touched_at, rows_read, rows_judged, accepted, changed, unchanged, quarantined, changed_meanwhile, warned, checked_at, base_revision, problems, accepted_at, accepted_by, revision) ON imports TO sroi_app;
GRANT SELECT ON imports TO sroi_audit_reader;

CREATE TABLE label_record_versions (
  tenant_id uuid NOT NULL,
  label_record_id uuid NOT NULL,
  version integer NOT NULL,
  step text COLLATE "C" NOT NULL,
  record jsonb NOT NULL,
  sha256 text NOT NULL,
  case_id uuid,
  event_id uuid,
  recorded_at timestamp with time zone NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT label_record_versions_pkey PRIMARY KEY (tenant_id, label_record_id, version),
  CONSTRAINT label_record_versions_tenant_id_case_id_event_id_fkey FOREIGN KEY (tenant_id, case_id, event_id) REFERENCES admission_events(tenant_id, case_id, id),
  CONSTRAINT label_record_versions_tenant_id_label_record_id_fkey FOREIGN KEY (tenant_id, label_record_id) REFERENCES label_records(tenant_id, id),
  CONSTRAINT label_record_versions_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES people(tenant_id, id),
  CONSTRAINT label_record_versions_a_reason CHECK ((((record ->> 'suspension'::text) IS NULL) OR ((length(((record -> 'suspension'::text) ->> 'reason'::text)) > 0) AND (jsonb_array_length(((record -> 'suspension'::text) -> 'evidence'::text)) > 0)))),
  CONSTRAINT label_record_versions_check CHECK (((case_id IS NULL) = (event_id IS NULL))),
  CONSTRAINT label_record_versions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT label_record_versions_step_check CHECK ((step = ANY (ARRAY['checked'::text, 'suspended'::text]))),
  CONSTRAINT label_record_versions_version_check CHECK ((version > 0))
);
COMMENT ON TABLE label_record_versions IS 'What somebody found when looking at a label, each time. Never changed: looking again makes the next version.';
COMMENT ON COLUMN label_record_versions.event_id IS 'The event of a case by which it was checked; null: outside a case.';
ALTER TABLE label_record_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE label_record_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON label_record_versions
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.label_record_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON label_record_versions TO sroi_app;
GRANT SELECT ON label_record_versions TO sroi_audit_reader;

CREATE TABLE label_records (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  scheme text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  recheck_due date,
  CONSTRAINT label_records_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT label_records_tenant_id_organisation_scheme_organisation_va_key UNIQUE (tenant_id, organisation_scheme, organisation_value, scheme, number),
  CONSTRAINT label_records_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT label_records_version_check CHECK ((version > 0))
);
COMMENT ON COLUMN label_records.recheck_due IS 'Of the newest version: the day by which somebody looks again; null: none is set.';
CREATE INDEX label_records_by_recheck ON public.label_records USING btree (tenant_id, recheck_due, id);
ALTER TABLE label_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE label_records FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON label_records
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT, UPDATE (version, recheck_due) ON label_records TO sroi_app;
GRANT SELECT ON label_records TO sroi_audit_reader;

CREATE TABLE mail_addresses (
  tenant_id uuid NOT NULL,
  owner_kind text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  address text NOT NULL,
  language text COLLATE "C" NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT mail_addresses_pkey PRIMARY KEY (tenant_id, owner_kind, owner),
  CONSTRAINT mail_addresses_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT mail_addresses_address_check CHECK (((length(address) <= 254) AND (address ~ '^[^[:cntrl:][:space:]<>()@,;:"]+@[^[:cntrl:][:space:]<>()@,;:"]+$'::text))),
  CONSTRAINT mail_addresses_check CHECK (((owner_kind = 'desk'::text) = (owner = ''::text))),
  CONSTRAINT mail_addresses_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
  CONSTRAINT mail_addresses_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['organisation'::text, 'person'::text, 'desk'::text])))
);
COMMENT ON TABLE mail_addresses IS 'Where messages go. Personal data: a row goes as soon as nobody needs it.';
COMMENT ON COLUMN mail_addresses.owner IS 'Scheme and value of an organisation with a space between them, the id of a person in cases, or nothing: the desk.';
ALTER TABLE mail_addresses ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_addresses FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mail_addresses
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT DELETE, INSERT, SELECT, UPDATE (address, language, changed_at) ON mail_addresses TO sroi_app;

CREATE TABLE memberships (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  member text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL,
  authority_id text COLLATE "C",
  valid_from date NOT NULL,
  valid_until date,
  version integer NOT NULL DEFAULT 1,
  confirmed_on date NOT NULL,
  CONSTRAINT memberships_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT memberships_tenant_id_authority_id_fkey FOREIGN KEY (tenant_id, authority_id) REFERENCES authorities(tenant_id, id),
  CONSTRAINT memberships_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT memberships_check CHECK (((valid_until IS NULL) OR (valid_until >= valid_from))),
  CONSTRAINT memberships_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'person'::text, 'client'::text]))),
  CONSTRAINT memberships_member_check CHECK ((member ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT memberships_role_check CHECK ((role = ANY (ARRAY['contractor'::text, 'supplier'::text, 'coordinator'::text, 'committee-member'::text, 'buyer'::text, 'contract-manager'::text, 'platform-administrator'::text, 'auditor'::text, 'machine'::text]))),
  CONSTRAINT memberships_version_check CHECK ((version > 0))
);
COMMENT ON COLUMN memberships.member IS 'SHA-256 of the canonical JSON of kind, issuer and subject.';
COMMENT ON COLUMN memberships.issuer IS 'Of a person or a client: the issuer of the token. Of an organisation: the scheme of its number.';
COMMENT ON COLUMN memberships.subject IS 'Of a person or a client: the subject. Of an organisation: its number in the scheme.';
COMMENT ON COLUMN memberships.confirmed_on IS 'The day somebody last looked whether it is still right.';
CREATE INDEX memberships_by_member ON public.memberships USING btree (tenant_id, member);
CREATE INDEX memberships_of_member ON public.memberships USING btree (member);
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
ALTER TABLE memberships FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON memberships FOR r
  USING (member = ANY (string_to_array(NULLIF(current_setting('app.members'::text, true), ''::text), ','::text)));
CREATE POLICY tenant ON memberships
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT, UPDATE (role, authority_id, valid_until, version, confirmed_on) ON memberships TO sroi_app;
GRANT SELECT ON memberships TO sroi_audit_reader;

CREATE TABLE outbox (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  dedupe_key text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  case_id uuid NOT NULL,
  to_kind text COLLATE "C" NOT NULL,
  payload jsonb NOT NULL,
  due_on date NOT NULL,
  created_at timestamp with time zone NOT NULL,
  claimed_until timestamp with time zone,
  attempts integer NOT NULL DEFAULT 0,
  last_fault text COLLATE "C",
  sent_at timestamp with time zone,
  dropped_at timestamp with time zone,
  CONSTRAINT outbox_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT outbox_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT outbox_attempts_check CHECK ((attempts >= 0)),
  CONSTRAINT outbox_check CHECK (((sent_at IS NULL) OR (dropped_at IS NULL))),
  CONSTRAINT outbox_dedupe_key_check CHECK (((length(dedupe_key) >= 1) AND (length(dedupe_key) <= 300))),
  CONSTRAINT outbox_kind_check CHECK ((kind = ANY (ARRAY['letter'::text, 'reminder'::text]))),
  CONSTRAINT outbox_last_fault_check CHECK ((length(last_fault) <= 200)),
  CONSTRAINT outbox_to_kind_check CHECK ((to_kind = ANY (ARRAY['applicant'::text, 'holder'::text])))
);
COMMENT ON COLUMN outbox.to_kind IS 'The firm of the case, or whoever treats it when it is sent: a substitute gets what is theirs.';
COMMENT ON COLUMN outbox.payload IS 'What the message is about: an event of the case, or a day of its badge. Its text is made when it is sent.';
COMMENT ON COLUMN outbox.due_on IS 'The first day on which it may be sent; later when its reason had not come yet.';
COMMENT ON COLUMN outbox.claimed_until IS 'Until when somebody sends it, or nobody tries again. By the clock of the database.';
COMMENT ON COLUMN outbox.last_fault IS 'A code and never what a server of mail said: that can hold an address.';
CREATE INDEX outbox_by_case ON public.outbox USING btree (tenant_id, case_id, id);
CREATE INDEX outbox_waiting ON public.outbox USING btree (tenant_id, due_on, id) WHERE ((sent_at IS NULL) AND (dropped_at IS NULL));
CREATE UNIQUE INDEX outbox_once ON public.outbox USING btree (tenant_id, dedupe_key) WHERE (dropped_at IS NULL);
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outbox
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT, UPDATE (due_on, claimed_until, attempts, last_fault, sent_at, dropped_at) ON outbox TO sroi_app;
GRANT SELECT ON outbox TO sroi_audit_reader;

CREATE TABLE people (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  member text COLLATE "C",
  label text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT people_tenant_id_id_kind_key UNIQUE (tenant_id, id, kind),
  CONSTRAINT people_tenant_id_member_key UNIQUE (tenant_id, member),
  CONSTRAINT people_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT people_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'machine'::text]))),
  CONSTRAINT people_label_check CHECK (((length(label) >= 1) AND (length(label) <= 200))),
  CONSTRAINT people_member_check CHECK ((member ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT people_version_check CHECK ((version > 0))
);
COMMENT ON TABLE people IS 'The pseudonyms of cases. What is on record keeps the id; without member and label nobody knows any more who it is.';
COMMENT ON COLUMN people.member IS 'SHA-256 of the canonical JSON of kind, issuer and subject, as in memberships; null: forgotten.';
COMMENT ON COLUMN people.label IS 'What colleagues see, as the administrator gave it; version counts how often.';
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
ALTER TABLE people FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON people
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.people FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE UPDATE ON public.people FOR EACH ROW WHEN (((new.member IS DISTINCT FROM old.member) AND (new.member IS NOT NULL))) EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT, UPDATE (member, label, version) ON people TO sroi_app;
GRANT SELECT ON people TO sroi_audit_reader;

CREATE TABLE processing_log (
  tenant_id uuid NOT NULL,
  trace_id text NOT NULL,
  operation_id text NOT NULL,
  parent_operation_id text,
  status_code smallint NOT NULL,
  name text NOT NULL,
  start_time timestamp with time zone NOT NULL,
  end_time timestamp with time zone NOT NULL,
  processing_activity_id text NOT NULL,
  data_subject_id text,
  kept_until date NOT NULL,
  CONSTRAINT processing_log_pkey PRIMARY KEY (tenant_id, trace_id, operation_id),
  CONSTRAINT processing_log_check CHECK ((end_time >= start_time)),
  CONSTRAINT processing_log_operation_id_check CHECK ((operation_id ~ '^[0-9a-f]{16}$'::text)),
  CONSTRAINT processing_log_parent_operation_id_check CHECK ((parent_operation_id ~ '^[0-9a-f]{16}$'::text)),
  CONSTRAINT processing_log_status_code_check CHECK (((status_code >= 0) AND (status_code <= 2))),
  CONSTRAINT processing_log_trace_id_check CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
);
COMMENT ON TABLE processing_log IS 'Which personal data were processed in which activity, one line for each data subject, as the standard Logboek dataverwerkingen has it. It never says which user asked.';
COMMENT ON COLUMN processing_log.data_subject_id IS 'A pseudonym of the data subject.';
ALTER TABLE processing_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE processing_log FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON processing_log
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.processing_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON public.processing_log FOR EACH ROW EXECUTE FUNCTION refuse_early_removal();
GRANT DELETE, INSERT, SELECT ON processing_log TO sroi_app;
GRANT SELECT ON processing_log TO sroi_audit_reader;

CREATE TABLE published_suppliers (
  tenant_id uuid NOT NULL,
  supplier_id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  removed boolean NOT NULL DEFAULT false,
  payload jsonb,
  sha256 text,
  CONSTRAINT published_suppliers_pkey PRIMARY KEY (tenant_id, supplier_id, revision),
  CONSTRAINT published_suppliers_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT published_suppliers_check CHECK ((removed = (payload IS NULL))),
  CONSTRAINT published_suppliers_revision_check CHECK ((revision > 0)),
  CONSTRAINT published_suppliers_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON TABLE published_suppliers IS 'What everybody finds. The supplier at a revision is its row with the highest revision that is not above it.';
CREATE INDEX published_suppliers_by_revision ON public.published_suppliers USING btree (tenant_id, revision);
ALTER TABLE published_suppliers ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_suppliers FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON published_suppliers
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON published_suppliers TO sroi_app;
GRANT SELECT ON published_suppliers TO sroi_audit_reader;

CREATE TABLE receipt_head_signatures (
  tenant_id uuid NOT NULL,
  position bigint NOT NULL,
  signed_at timestamp with time zone NOT NULL,
  hash text NOT NULL,
  key text NOT NULL,
  signed text NOT NULL,
  signature text NOT NULL,
  CONSTRAINT receipt_head_signatures_pkey PRIMARY KEY (tenant_id, "position", key, signed_at),
  CONSTRAINT receipt_head_signatures_tenant_id_position_fkey FOREIGN KEY (tenant_id, "position") REFERENCES receipts(tenant_id, "position"),
  CONSTRAINT receipt_head_signatures_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT receipt_head_signatures_key_check CHECK ((key ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT receipt_head_signatures_position_check CHECK (("position" > 0))
);
COMMENT ON COLUMN receipt_head_signatures.key IS 'SHA-256 of the public key (SPKI, DER).';
COMMENT ON COLUMN receipt_head_signatures.signed IS 'The canonical JSON (RFC 8785) that was signed.';
COMMENT ON COLUMN receipt_head_signatures.signature IS 'Ed25519, base64url.';
ALTER TABLE receipt_head_signatures ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_head_signatures FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipt_head_signatures
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.receipt_head_signatures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT INSERT, SELECT ON receipt_head_signatures TO sroi_app;
GRANT SELECT ON receipt_head_signatures TO sroi_audit_reader;

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
  payload text,
  packed bytea,
  CONSTRAINT receipt_payloads_pkey PRIMARY KEY (tenant_id, receipt_id),
  CONSTRAINT receipt_payloads_one_check CHECK (((payload IS NULL) <> (packed IS NULL)))
);
COMMENT ON COLUMN receipt_payloads.payload IS 'Canonical JSON (RFC 8785), kept as text: its SHA-256 is payload_digest of the receipt.';
COMMENT ON COLUMN receipt_payloads.packed IS 'The same canonical JSON, in UTF-8, compressed with Brotli (RFC 7932): of a payload that is large.';
ALTER TABLE receipt_payloads ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_payloads FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipt_payloads
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.receipt_payloads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON public.receipt_payloads FOR EACH ROW EXECUTE FUNCTION refuse_early_erasure();
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
  kind text COLLATE "C" NOT NULL,
  actor_id uuid,
  authority_id text COLLATE "C",
  CONSTRAINT receipts_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT receipts_tenant_id_hash_key UNIQUE (tenant_id, hash),
  CONSTRAINT receipts_tenant_id_position_key UNIQUE (tenant_id, "position"),
  CONSTRAINT receipts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES receipt_heads(tenant_id),
  CONSTRAINT receipts_check CHECK ((("position" = 1) = (previous_hash IS NULL))),
  CONSTRAINT receipts_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT receipts_kind_check CHECK ((kind = ANY (ARRAY['match'::text, 'assessment'::text, 'valuation'::text, 'reservation'::text, 'mix'::text, 'decision'::text, 'change'::text, 'erasure'::text]))) NOT VALID,
  CONSTRAINT receipts_payload_digest_check CHECK ((payload_digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT receipts_position_check CHECK (("position" > 0)),
  CONSTRAINT receipts_previous_hash_check CHECK ((previous_hash ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON COLUMN receipts.actor_id IS 'The pseudonym in the payload; null for a visitor. Its row in actors may be gone.';
COMMENT ON COLUMN receipts.authority_id IS 'Whose rules were asked for; null when it is about no authority. It decides who may read it.';
CREATE INDEX receipts_by_kind ON public.receipts USING btree (tenant_id, kind, created_at);
ALTER TABLE receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipts
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.receipts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
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
COMMENT ON COLUMN registers.digest IS 'SHA-256 over the digest before and all that the newest revision changed of what is published; null until something is written.';
ALTER TABLE registers ENABLE ROW LEVEL SECURITY;
ALTER TABLE registers FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON registers
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT SELECT, UPDATE (revision, loaded_digest, day, digest) ON registers TO sroi_app;
GRANT SELECT ON registers TO sroi_audit_reader;

CREATE TABLE retention_periods (
  tenant_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  months integer NOT NULL,
  CONSTRAINT retention_periods_pkey PRIMARY KEY (tenant_id, kind),
  CONSTRAINT retention_periods_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  CONSTRAINT retention_periods_kind_check CHECK ((kind = ANY (ARRAY['match'::text, 'assessment'::text, 'valuation'::text, 'reservation'::text, 'mix'::text, 'decision'::text, 'change'::text, 'audit'::text, 'processing'::text, 'evidence'::text, 'profile'::text]))) NOT VALID,
  CONSTRAINT retention_periods_months_check CHECK (((months >= 12) AND (months <= 1200)))
);
COMMENT ON TABLE retention_periods IS 'How long payloads of a kind, and lines of the logs, are kept. Payloads of a kind that has no row are kept without end; an erasure always is.';
ALTER TABLE retention_periods ENABLE ROW LEVEL SECURITY;
ALTER TABLE retention_periods FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON retention_periods
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT SELECT ON retention_periods TO sroi_app;
GRANT SELECT ON retention_periods TO sroi_audit_reader;

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
GRANT SELECT ON schema_migrations TO sroi_app;
GRANT SELECT ON schema_migrations TO sroi_audit_reader;

CREATE TABLE sessions (
  digest text COLLATE "C" NOT NULL,
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  organisation_scheme text COLLATE "C",
  organisation_value text COLLATE "C",
  strong boolean NOT NULL,
  name text,
  active_tenant_id uuid,
  started_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (digest),
  CONSTRAINT sessions_active_tenant_id_fkey FOREIGN KEY (active_tenant_id) REFERENCES tenants(id),
  CONSTRAINT sessions_check CHECK (((organisation_scheme IS NULL) = (organisation_value IS NULL))),
  CONSTRAINT sessions_check1 CHECK ((seen_at >= started_at)),
  CONSTRAINT sessions_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON TABLE sessions IS 'Who is signed in, for eight hours at most. A session that ended has no row.';
COMMENT ON COLUMN sessions.name IS 'How the provider calls the person; shown to that person alone.';
CREATE INDEX sessions_by_person ON public.sessions USING btree (issuer, subject);
CREATE INDEX sessions_by_start ON public.sessions USING btree (started_at);
GRANT DELETE, INSERT, SELECT, UPDATE (active_tenant_id, seen_at) ON sessions TO sroi_app;

CREATE TABLE sign_ins (
  state_digest text COLLATE "C" NOT NULL,
  provider text COLLATE "C" NOT NULL,
  return_to text COLLATE "C" NOT NULL,
  started_at timestamp with time zone NOT NULL,
  CONSTRAINT sign_ins_pkey PRIMARY KEY (state_digest),
  CONSTRAINT sign_ins_return_to_check CHECK ((return_to ~ '^/($|[^/\\])'::text)),
  CONSTRAINT sign_ins_state_digest_check CHECK ((state_digest ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON TABLE sign_ins IS 'Sign-ins that began and did not end yet, for ten minutes at most.';
CREATE INDEX sign_ins_by_start ON public.sign_ins USING btree (started_at);
GRANT DELETE, INSERT, SELECT ON sign_ins TO sroi_app;

CREATE TABLE supplier_merges (
  tenant_id uuid NOT NULL,
  old_id text COLLATE "C" NOT NULL,
  old_key text COLLATE "C" NOT NULL,
  new_id text COLLATE "C" NOT NULL,
  merged_at timestamp with time zone NOT NULL,
  import_id uuid NOT NULL,
  CONSTRAINT supplier_merges_pkey PRIMARY KEY (tenant_id, old_id),
  CONSTRAINT supplier_merges_tenant_id_import_id_fkey FOREIGN KEY (tenant_id, import_id) REFERENCES imports(tenant_id, id),
  CONSTRAINT supplier_merges_check CHECK ((old_id <> new_id))
);
COMMENT ON TABLE supplier_merges IS 'Suppliers that went on under another: whoever asks for the old one is sent on.';
COMMENT ON COLUMN supplier_merges.old_key IS 'The scheme and the number by which the old one was known, with a space between them.';
ALTER TABLE supplier_merges ENABLE ROW LEVEL SECURITY;
ALTER TABLE supplier_merges FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON supplier_merges
  USING (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)
  WITH CHECK (tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid);
GRANT INSERT, SELECT ON supplier_merges TO sroi_app;
GRANT SELECT ON supplier_merges TO sroi_audit_reader;

CREATE TABLE supplier_versions (
  tenant_id uuid NOT NULL,
  supplier_id text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  removed boolean NOT NULL DEFAULT false,
  payload jsonb,
  sha256 text,
  recorded_at timestamp with time zone,
  reason text,
  CONSTRAINT supplier_versions_pkey PRIMARY KEY (tenant_id, supplier_id, revision),
  CONSTRAINT supplier_versions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES registers(tenant_id),
  CONSTRAINT supplier_versions_check CHECK ((removed = (payload IS NULL))),
  CONSTRAINT supplier_versions_reason_check CHECK (((reason IS NULL) OR removed)),
  CONSTRAINT supplier_versions_revision_check CHECK ((revision > 0)),
  CONSTRAINT supplier_versions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON TABLE supplier_versions IS 'What the register knows. The supplier at a revision is its row with the highest revision that is not above it.';
COMMENT ON COLUMN supplier_versions.sha256 IS 'SHA-256 of the canonical JSON of the payload; null when it was removed, and in rows from before digests were kept.';
COMMENT ON COLUMN supplier_versions.recorded_at IS 'When it entered the register; null in rows from before this was kept.';
COMMENT ON COLUMN supplier_versions.reason IS 'Why the supplier left the register.';
CREATE INDEX supplier_versions_by_identifier ON public.supplier_versions USING btree (tenant_id, (((payload -> 'identifier'::text) ->> 'scheme'::text)), (((payload -> 'identifier'::text) ->> 'value'::text)));
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
  slug text COLLATE "C" NOT NULL,
  host text COLLATE "C",
  visitors text COLLATE "C" NOT NULL DEFAULT 'none'::text,
  CONSTRAINT tenants_pkey PRIMARY KEY (id),
  CONSTRAINT tenants_host_key UNIQUE (host),
  CONSTRAINT tenants_slug_key UNIQUE (slug),
  CONSTRAINT tenants_host_check CHECK ((host = lower(host))),
  CONSTRAINT tenants_slug_check CHECK ((slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'::text)),
  CONSTRAINT tenants_visitors_check CHECK ((visitors = ANY (ARRAY['none'::text, 'ask'::text, 'record'::text])))
);
COMMENT ON TABLE tenants IS 'Not under row-level security: it holds names of public bodies, and is read to find out which tenant to be.';
COMMENT ON COLUMN tenants.slug IS 'What a request names the tenant by.';
COMMENT ON COLUMN tenants.host IS 'The host name at which its pages are; null when it has none of its own.';
COMMENT ON COLUMN tenants.visitors IS 'What who has not signed in may do: nothing, ask, or also record a match.';
GRANT SELECT ON tenants TO sroi_app;
GRANT SELECT ON tenants TO sroi_audit_reader;

CREATE TABLE token_ids (
  issuer text COLLATE "C" NOT NULL,
  id_digest text COLLATE "C" NOT NULL,
  token_digest text COLLATE "C" NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT token_ids_pkey PRIMARY KEY (issuer, id_digest),
  CONSTRAINT token_ids_id_digest_check CHECK ((id_digest ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT token_ids_token_digest_check CHECK ((token_digest ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON TABLE token_ids IS 'Which token has which id, of tokens that changed something, until they expire: an id belongs to one token.';
CREATE INDEX token_ids_by_expiry ON public.token_ids USING btree (expires_at);
GRANT DELETE, INSERT, SELECT ON token_ids TO sroi_app;
