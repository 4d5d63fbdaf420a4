-- Why: several regions work in one database, and who may act in which is a membership: of an organisation (every person and machine it
-- signs in with), of one person, or of a registered client. An issuer says who somebody is, never what they may do.
-- A membership is looked up before it is known in which tenant somebody acts. So its rows have a second policy, for reading alone: who proved
-- to be a member sees the memberships of that member, in whichever tenant. The setting holds digests, so that no claim of a token enters a policy.
-- Lock: tenants has one row a region, a moment of ACCESS EXCLUSIVE; a new table.

ALTER TABLE tenants ADD COLUMN slug text COLLATE "C";
UPDATE tenants SET slug = 'tenant-' || replace(id::text, '-', '');
UPDATE tenants SET slug = 'demonstratie' WHERE id = '0193a000-0000-7000-8000-000000000001';
ALTER TABLE tenants ALTER COLUMN slug SET NOT NULL;
ALTER TABLE tenants ADD CONSTRAINT tenants_slug_key UNIQUE (slug);
ALTER TABLE tenants ADD CONSTRAINT tenants_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE tenants ADD COLUMN host text COLLATE "C" UNIQUE CHECK (host = lower(host));
ALTER TABLE tenants ADD COLUMN visitors text COLLATE "C" NOT NULL DEFAULT 'none' CHECK (visitors IN ('none', 'ask', 'record'));
-- What anybody could do in a demonstration before anybody could sign in, anybody still can.
UPDATE tenants SET visitors = 'record' WHERE id = '0193a000-0000-7000-8000-000000000001';
COMMENT ON COLUMN tenants.slug IS 'What a request names the tenant by.';
COMMENT ON COLUMN tenants.host IS 'The host name at which its pages are; null when it has none of its own.';
COMMENT ON COLUMN tenants.visitors IS 'What who has not signed in may do: nothing, ask, or also record a match.';

CREATE TABLE memberships (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  member text COLLATE "C" NOT NULL CHECK (member ~ '^[0-9a-f]{64}$'),
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('organisation', 'person', 'client')),
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL CHECK (role IN ('contractor', 'supplier', 'coordinator', 'committee-member', 'buyer', 'contract-manager', 'platform-administrator', 'auditor', 'machine')),
  authority_id text COLLATE "C",
  valid_from date NOT NULL,
  valid_until date,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  confirmed_on date NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  FOREIGN KEY (tenant_id, authority_id) REFERENCES authorities (tenant_id, id),
  CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
COMMENT ON COLUMN memberships.member IS 'SHA-256 of the canonical JSON of kind, issuer and subject.';
COMMENT ON COLUMN memberships.issuer IS 'Of a person or a client: the issuer of the token. Of an organisation: the scheme of its number.';
COMMENT ON COLUMN memberships.subject IS 'Of a person or a client: the subject. Of an organisation: its number in the scheme.';
COMMENT ON COLUMN memberships.confirmed_on IS 'The day somebody last looked whether it is still right.';

CREATE INDEX memberships_by_member ON memberships (tenant_id, member);
CREATE INDEX memberships_of_member ON memberships (member);

ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
ALTER TABLE memberships FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON memberships
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY own ON memberships FOR SELECT
  USING (member = ANY (string_to_array(NULLIF(current_setting('app.members', true), ''), ',')));

GRANT SELECT, INSERT, UPDATE (role, authority_id, valid_until, version, confirmed_on) ON memberships TO sroi_app;
GRANT SELECT ON memberships TO sroi_audit_reader;
