-- Why: a firm comes from application to label in a case, and a case is a list of events that only grows: who, as what, on which day, why, on which documents.
-- Everything else (how it stands, what waits, who may what) is made of that list and the procedure of the tenant. What a committee must be able to defend is held
-- here too, whatever the service does: nothing on record is changed, not even by the account that migrates; only a person decides or votes, a machine only sends; a
-- member votes once on what is open, and a change names the vote it replaces; an application is decided on once; who prepared does not decide where the tenant asks
-- four eyes. People are known by one pseudonym in a tenant, whatever they act as, so that four eyes are those of two people.
-- admission_case_days has a row for the days on which a case stands the same, written with the event that made it so: a list of all cases joins it and replays nothing.
-- Lock: new tables only; reading the memberships lets nobody change them for a moment.

CREATE TABLE people (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('person', 'machine')),
  member text COLLATE "C" CHECK (member ~ '^[0-9a-f]{64}$'),
  label text CHECK (length(label) BETWEEN 1 AND 200),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, id, kind),
  UNIQUE (tenant_id, member),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id)
);
COMMENT ON TABLE people IS 'The pseudonyms of cases. What is on record keeps the id; without member and label nobody knows any more who it is.';
COMMENT ON COLUMN people.member IS 'SHA-256 of the canonical JSON of kind, issuer and subject, as in memberships; null: forgotten.';
COMMENT ON COLUMN people.label IS 'What colleagues see, as the administrator gave it; version counts how often.';
ALTER TABLE memberships NO FORCE ROW LEVEL SECURITY;
INSERT INTO people (tenant_id, id, kind, member, created_at)
  SELECT DISTINCT ON (tenant_id, member) tenant_id, gen_random_uuid(), 'person', member, now() FROM memberships WHERE kind = 'person' ORDER BY tenant_id, member;
ALTER TABLE memberships FORCE ROW LEVEL SECURITY;
CREATE TRIGGER keep BEFORE UPDATE ON people FOR EACH ROW WHEN (NEW.member IS DISTINCT FROM OLD.member AND NEW.member IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON people FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE admission_procedures (
  tenant_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  procedure jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  rule_set_id text COLLATE "C",
  adopted_at timestamptz NOT NULL,
  adopted_by uuid,
  PRIMARY KEY (tenant_id, number),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  FOREIGN KEY (tenant_id, adopted_by) REFERENCES people (tenant_id, id)
);
COMMENT ON TABLE admission_procedures IS 'How the tenant decides on admissions. Never changed: other parameters are the next number.';
COMMENT ON COLUMN admission_procedures.rule_set_id IS 'The rules that cases are judged by; null: those that hold for everybody.';
COMMENT ON COLUMN admission_procedures.adopted_by IS 'Null: whoever runs the service.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON admission_procedures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE admission_cases (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text COLLATE "C" NOT NULL CHECK (reference ~ '^[0-9]{4}-[0-9A-Z]{8}$'),
  applicant_scheme text COLLATE "C" NOT NULL,
  applicant_value text COLLATE "C" NOT NULL,
  applicant_domains text[] NOT NULL,
  name text NOT NULL,
  stage text COLLATE "C" NOT NULL CHECK (stage IN (
    'draft', 'submitted', 'incomplete', 'under-review', 'advised', 'admitted-temporarily', 'extended', 'admitted-full', 'refused', 'left-aside', 'withdrawn')),
  holder uuid,
  opened_on date NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 0),
  procedure_number integer NOT NULL,
  rule_sets jsonb NOT NULL,
  earlier_id uuid,
  earlier_ended_on date,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, reference),
  FOREIGN KEY (tenant_id, procedure_number) REFERENCES admission_procedures (tenant_id, number),
  FOREIGN KEY (tenant_id, earlier_id) REFERENCES admission_cases (tenant_id, id),
  FOREIGN KEY (tenant_id, holder) REFERENCES people (tenant_id, id),
  FOREIGN KEY (tenant_id, opened_by) REFERENCES people (tenant_id, id),
  CHECK ((earlier_id IS NULL) = (earlier_ended_on IS NULL))
);
COMMENT ON COLUMN admission_cases.version IS 'How many events are on record. Whoever adds one locks this row first.';
COMMENT ON COLUMN admission_cases.rule_sets IS 'Id, version and digest of each layer, base first: the rules of the day of the application.';
CREATE INDEX admission_cases_by_applicant ON admission_cases (tenant_id, applicant_scheme, applicant_value, id);
CREATE INDEX admission_cases_by_holder ON admission_cases (tenant_id, holder, id);
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON admission_cases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE admission_events (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  id uuid NOT NULL,
  type text COLLATE "C" NOT NULL,
  on_day date NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor_id uuid NOT NULL,
  actor_kind text COLLATE "C" NOT NULL,
  event jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (tenant_id, case_id, position),
  UNIQUE (tenant_id, case_id, id),
  FOREIGN KEY (tenant_id, case_id) REFERENCES admission_cases (tenant_id, id),
  FOREIGN KEY (tenant_id, actor_id, actor_kind) REFERENCES people (tenant_id, id, kind),
  CONSTRAINT admission_events_a_person_decides CHECK (actor_kind = 'person' OR type = 'decision-sent'),
  CONSTRAINT admission_events_says_the_same CHECK (event ->> 'id' = id::text AND event ->> 'type' = type AND event ->> 'on' = on_day::text AND event -> 'actor' ->> 'id' = actor_id::text)
);
COMMENT ON COLUMN admission_events.sha256 IS 'SHA-256 of the canonical JSON of the digest of the event before it and the event: one chain a case.';
COMMENT ON CONSTRAINT admission_events_a_person_decides ON admission_events IS 'A machine proposes and sends. Whoever refuses, suspends or withdraws is a person.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON admission_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE admission_votes (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  event_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  round integer NOT NULL CHECK (round > 0),
  actor_id uuid NOT NULL,
  choice text COLLATE "C" NOT NULL CHECK (choice IN ('yes', 'no')),
  replaces uuid,
  PRIMARY KEY (tenant_id, case_id, event_id),
  UNIQUE (tenant_id, case_id, event_id, kind, round, actor_id),
  UNIQUE (tenant_id, case_id, replaces),
  FOREIGN KEY (tenant_id, case_id, event_id) REFERENCES admission_events (tenant_id, case_id, id),
  FOREIGN KEY (tenant_id, case_id, replaces, kind, round, actor_id) REFERENCES admission_votes (tenant_id, case_id, event_id, kind, round, actor_id),
  FOREIGN KEY (tenant_id, actor_id) REFERENCES people (tenant_id, id)
);
COMMENT ON COLUMN admission_votes.round IS 'What is voted on in one go: after another proposal, a new round or a decision the next begins.';
CREATE UNIQUE INDEX admission_votes_one_a_member ON admission_votes (tenant_id, case_id, kind, round, actor_id) WHERE replaces IS NULL;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON admission_votes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE admission_decisions (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  event_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('admission', 'full', 'leaving-aside', 'extension', 'suspension', 'withdrawal', 'objection')),
  treatment integer NOT NULL CHECK (treatment > 0),
  decided_by uuid NOT NULL,
  prepared_by uuid[] NOT NULL,
  granted_by uuid[] NOT NULL,
  four_eyes boolean NOT NULL,
  other_pair boolean NOT NULL,
  receipt_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, case_id, event_id),
  FOREIGN KEY (tenant_id, case_id, event_id) REFERENCES admission_events (tenant_id, case_id, id),
  FOREIGN KEY (tenant_id, decided_by) REFERENCES people (tenant_id, id),
  CONSTRAINT admission_decisions_four_eyes CHECK (NOT four_eyes OR (cardinality(prepared_by) > 0 AND decided_by <> ALL (prepared_by))),
  CONSTRAINT admission_decisions_other_pair CHECK (NOT other_pair OR kind <> 'withdrawal' OR cardinality(granted_by) = 0 OR NOT (prepared_by || decided_by <@ granted_by))
);
COMMENT ON COLUMN admission_decisions.treatment IS '1, and one more each time an objection was upheld and the application is treated again.';
COMMENT ON COLUMN admission_decisions.granted_by IS 'Who prepared and who took the decision by which the badge was granted.';
COMMENT ON COLUMN admission_decisions.four_eyes IS 'Whether the procedure asks that who prepared does not decide; other_pair: that those who granted do not withdraw.';
CREATE UNIQUE INDEX admission_decisions_one_on_the_application ON admission_decisions (tenant_id, case_id, treatment) WHERE kind IN ('admission', 'leaving-aside');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON admission_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE admission_case_days (
  tenant_id uuid NOT NULL,
  case_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 0),
  from_day date NOT NULL,
  until_day date,
  state text COLLATE "C" NOT NULL,
  beneath text COLLATE "C" NOT NULL,
  standing text COLLATE "C",
  deadline_kind text COLLATE "C",
  deadline_day date,
  is_first boolean NOT NULL,
  is_current boolean NOT NULL DEFAULT true,
  PRIMARY KEY (tenant_id, case_id, version, from_day),
  FOREIGN KEY (tenant_id, case_id) REFERENCES admission_cases (tenant_id, id),
  CHECK (until_day IS NULL OR until_day >= from_day),
  CHECK ((deadline_kind IS NULL) = (deadline_day IS NULL))
);
COMMENT ON TABLE admission_case_days IS 'How a case stands on the days from its last event on, as long as nothing more is put on record. Made of the events; those of older versions stay.';
COMMENT ON COLUMN admission_case_days.is_first IS 'It holds for days before it as well, as when a clock jumped back: a case is never out of sight.';
CREATE INDEX admission_case_days_waiting ON admission_case_days (tenant_id, (coalesce(deadline_day, '9999-12-31'::date)), case_id) WHERE is_current;
CREATE INDEX admission_case_days_now ON admission_case_days (tenant_id, state) INCLUDE (from_day, until_day, deadline_day, is_first) WHERE is_current;
CREATE INDEX admission_case_days_of ON admission_case_days (tenant_id, case_id) WHERE is_current;
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON admission_case_days FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE people ENABLE ROW LEVEL SECURITY;
ALTER TABLE people FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON people
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE admission_procedures ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_procedures FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_procedures
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE admission_cases ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_cases FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_cases
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE admission_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_events FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_events
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE admission_votes ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_votes FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_votes
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE admission_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_decisions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_decisions
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE admission_case_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE admission_case_days FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON admission_case_days
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE (member, label, version) ON people TO sroi_app;
GRANT SELECT, INSERT ON admission_procedures, admission_events, admission_votes, admission_decisions TO sroi_app;
GRANT SELECT, INSERT, UPDATE (stage, holder, version, procedure_number, rule_sets) ON admission_cases TO sroi_app;
GRANT SELECT, INSERT, UPDATE (is_current) ON admission_case_days TO sroi_app;
GRANT SELECT ON people, admission_procedures, admission_cases, admission_events, admission_votes, admission_decisions, admission_case_days TO sroi_audit_reader;
