-- Why: who shares a mail domain with a firm has an interest in it and takes no part. What domains a firm has was taken from what the firm says of itself (its website, its addresses), so that a
-- firm that names the domain of a mail provider, or of a municipality, kept out whom it liked. What a firm says is a hint from here on: a domain counts once a person of the region has looked it up, for every case of that firm.
-- Each time somebody looks is the next version; nothing is changed or taken out, and no machine does it.
-- The domains in admission_cases stay as they are, as what was said; until somebody looks they exclude nobody.
-- Who acted for a firm, or belongs to it in another role, is looked up by the indexes below whenever a case is read.
-- Lock: a new table; building the indexes lets nobody write an event, a profile or an actor for a moment.

CREATE TABLE firm_domains (
  tenant_id uuid NOT NULL,
  organisation_scheme text COLLATE "C" NOT NULL,
  organisation_value text COLLATE "C" NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  confirmed text[] NOT NULL CHECK (cardinality(confirmed) <= 50),
  set_aside text[] NOT NULL CHECK (cardinality(set_aside) <= 50),
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_kind text COLLATE "C" NOT NULL DEFAULT 'person' CHECK (recorded_kind = 'person'),
  PRIMARY KEY (tenant_id, organisation_scheme, organisation_value, version),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  FOREIGN KEY (tenant_id, recorded_by, recorded_kind) REFERENCES people (tenant_id, id, kind),
  CHECK (NOT confirmed && set_aside)
);
COMMENT ON TABLE firm_domains IS 'Which mail domains are really those of a firm, as a person of the region looked it up. The newest version counts.';
COMMENT ON COLUMN firm_domains.set_aside IS 'Domains that the firm names and that are not its own: of a mail provider, of a municipality, of somebody else.';
COMMENT ON COLUMN admission_cases.applicant_domains IS 'What the register knew of its addresses and its website when the case was opened: a hint. firm_domains says what counts.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON firm_domains FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE INDEX admission_events_of_interest ON admission_events (tenant_id, actor_id) WHERE type = 'interest-declared' OR event -> 'actor' ->> 'role' = 'firm';
CREATE INDEX firm_profile_versions_by_firm ON firm_profile_versions (tenant_id, saved_by) WHERE NOT on_behalf;
CREATE INDEX actors_by_organisation ON actors (tenant_id, organisation_scheme, organisation_value) WHERE organisation_scheme IS NOT NULL;
CREATE INDEX actors_by_subject ON actors (tenant_id, issuer, subject) WHERE organisation_scheme IS NOT NULL;

ALTER TABLE firm_domains ENABLE ROW LEVEL SECURITY;
ALTER TABLE firm_domains FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON firm_domains
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT ON firm_domains TO sroi_app;
GRANT SELECT ON firm_domains TO sroi_audit_reader;
