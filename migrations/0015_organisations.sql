-- Why: an organisation is written in one way from now on: the Chamber of Commerce is nl-kvk, and its numbers are bare digits. Where a region made somebody a
-- member under kvk, who signs in for the firm under nl-kvk was nobody, and the other way round. So members, sessions and the owners of contracts are
-- written that way. What was recorded of suppliers and in receipts stays as it was: it is compared however it is written. Of two contracts that would become one
-- the older way stays; its owner reaches it all the same when it is changed next.
-- The digest of a member is the SHA-256 of the canonical JSON of kind, issuer and subject; that of a number of digits needs no escaping.
-- Lock: memberships, sessions and contracts have a row a member, a session and a contract; the rows that change wait for who holds them.

ALTER TABLE memberships NO FORCE ROW LEVEL SECURITY;
ALTER TABLE contracts NO FORCE ROW LEVEL SECURITY;

UPDATE memberships SET issuer = 'nl-kvk', subject = regexp_replace(subject, '[[:space:].-]', '', 'g'),
  member = encode(sha256(convert_to('{"issuer":"nl-kvk","kind":"organisation","subject":"' || regexp_replace(subject, '[[:space:].-]', '', 'g') || '"}', 'UTF8')), 'hex')
WHERE kind = 'organisation' AND lower(btrim(issuer)) IN ('kvk', 'nl-kvk', 'nl:kvk', 'nl_kvk', 'coc', 'nl-coc')
  AND regexp_replace(subject, '[[:space:].-]', '', 'g') ~ '^[0-9]+$';

UPDATE sessions SET organisation_scheme = 'nl-kvk', organisation_value = regexp_replace(organisation_value, '[[:space:].-]', '', 'g')
WHERE lower(btrim(organisation_scheme)) IN ('kvk', 'nl-kvk', 'nl:kvk', 'nl_kvk', 'coc', 'nl-coc')
  AND regexp_replace(organisation_value, '[[:space:].-]', '', 'g') ~ '^[0-9]+$';

UPDATE contracts AS kept SET owner_scheme = 'nl-kvk', owner_value = regexp_replace(owner_value, '[[:space:].-]', '', 'g')
WHERE lower(btrim(owner_scheme)) IN ('kvk', 'nl-kvk', 'nl:kvk', 'nl_kvk', 'coc', 'nl-coc') AND regexp_replace(owner_value, '[[:space:].-]', '', 'g') ~ '^[0-9]+$'
  AND (owner_scheme, owner_value) IS DISTINCT FROM ('nl-kvk', regexp_replace(owner_value, '[[:space:].-]', '', 'g'))
  AND NOT EXISTS (
    SELECT FROM contracts AS other
    WHERE other.tenant_id = kept.tenant_id AND other.authority_id = kept.authority_id AND other.reference = kept.reference AND other.id <> kept.id
      AND lower(btrim(other.owner_scheme)) IN ('kvk', 'nl-kvk', 'nl:kvk', 'nl_kvk', 'coc', 'nl-coc')
      AND regexp_replace(other.owner_value, '[[:space:].-]', '', 'g') = regexp_replace(kept.owner_value, '[[:space:].-]', '', 'g')
  );

ALTER TABLE contracts FORCE ROW LEVEL SECURITY;
ALTER TABLE memberships FORCE ROW LEVEL SECURITY;
