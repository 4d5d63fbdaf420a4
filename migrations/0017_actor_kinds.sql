-- Why: a registered client and a person can have one issuer, subject and organisation, and had one pseudonym. The digest of a client now has its kind; that of a person
-- or of a key stays as it was, so that whoever is known keeps their pseudonym. A client gets a new one once. Rows and commitments of before stay as they are.
-- Lock: none that a reader or a writer waits for.

COMMENT ON COLUMN actors.identity_digest IS 'SHA-256 of the canonical JSON of issuer, subject and organisation, and of the kind where it is a client: one row for each.';
