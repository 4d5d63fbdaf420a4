-- Why: the service must not own what it writes. A role that owns a table, or that bypasses row-level security, sees every
-- tenant. So the account of DATABASE_URL migrates, and the service works as sroi_app, which owns nothing. sroi_audit_reader
-- is for a verifier that can read the chain of receipts and write nothing.
-- Lock: none on tables. Roles belong to the whole cluster, so another database may have made them, even at this moment.

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['sroi_app', 'sroi_audit_reader'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of this cluster was a moment earlier
      END;
    END IF;
  END LOOP;
  -- Whoever migrates must be able to become the role of the service. A superuser can; the account that made the role can
  -- only grant it to itself (from PostgreSQL 16 on, making a role is not yet being able to take it).
  BEGIN
    PERFORM set_config('role', 'sroi_app', true);
    PERFORM set_config('role', 'none', true);
  EXCEPTION WHEN insufficient_privilege THEN
    GRANT sroi_app TO CURRENT_USER;
  END;
END
$$;

GRANT USAGE ON SCHEMA public TO sroi_app, sroi_audit_reader;
