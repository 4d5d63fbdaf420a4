-- Why: the schema of temporary tables is searched before all others unless a search_path names it, so that whoever could make a temporary table stood a
-- `retention_periods` of their own before that of the service, and had `erase_ended_payloads` erase, as the owner, what was still to be kept. Functions of the
-- service now name their tables with the schema, and search temporary tables last. Nobody but the owner of the database can make temporary tables in it.
-- Lock: none that a reader or a writer waits for.

ALTER FUNCTION refuse_change() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION retention_ended_on(timestamptz, integer) SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION today() SET search_path = pg_catalog, public, pg_temp;

CREATE OR REPLACE FUNCTION refuse_early_erasure() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM public.receipts JOIN public.retention_periods ON retention_periods.tenant_id = receipts.tenant_id AND retention_periods.kind = receipts.kind
    WHERE receipts.tenant_id = OLD.tenant_id AND receipts.id = OLD.receipt_id AND public.retention_ended_on(receipts.created_at, retention_periods.months) <= public.today()
  ) THEN
    RAISE EXCEPTION 'the payload of receipt % is still to be kept', OLD.receipt_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

CREATE OR REPLACE FUNCTION refuse_early_removal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.kept_until > public.today() THEN
    RAISE EXCEPTION 'the line is to be kept until %', OLD.kept_until USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

CREATE OR REPLACE FUNCTION erase_ended_payloads(at_most integer)
  RETURNS TABLE (receipt_id uuid, receipt_position bigint, receipt_kind text, digest text, ended_on date)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
$$;

-- Who migrates need not own the database: then whoever does takes it away (docs/operations.md).
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_database WHERE datname = current_database() AND pg_has_role(datdba, 'USAGE')) THEN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  END IF;
END
$$;
