-- Why: what is made of a register and kept outside the database (a snapshot of its catalogue) must name exactly the register it
-- was made of. A revision does not: a database that was put back from a backup counts on from there, with other changes. And a
-- process that holds a revision reads only what changed since; the index finds that without passing through all suppliers.
-- Lock: registers has one row a tenant. CREATE INDEX lets nobody publish while it runs, about a second for a million rows.

ALTER TABLE registers ADD COLUMN digest text CHECK (digest ~ '^[0-9a-f]{64}$');
COMMENT ON COLUMN registers.digest IS 'SHA-256 over the digest before and all that the newest revision changed; null until something is published.';
GRANT UPDATE (digest) ON registers TO sroi_app;

CREATE INDEX supplier_versions_by_revision ON supplier_versions (tenant_id, revision);
