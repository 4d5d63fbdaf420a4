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
    -- A superuser may take any role; another account must be a member.
    IF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    END IF;
  END LOOP;
END
$$;

GRANT USAGE ON SCHEMA public TO sroi_app, sroi_audit_reader;
