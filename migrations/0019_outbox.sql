-- Why: a letter or a reminder must go out once and not be lost, whatever becomes of the process that would send it. So what is to be sent is written in the transaction of the
-- event that asks for it: outbox. Whoever sends claims a row, sends, and marks it; a row of a sender that died is free again by the clock of the database, so that no clock of a
-- replica that jumps lets two send at once. A row holds ids and never an address: those are in mail_addresses, and go when whoever they are of is forgotten. dedupe_key lets one
-- message be asked for again and again and go out once; one that was dropped because its reason had gone may come back, so it does not count.
-- Lock: new tables only; nothing waits.

CREATE TABLE outbox (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  dedupe_key text COLLATE "C" NOT NULL CHECK (length(dedupe_key) BETWEEN 1 AND 300),
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('letter', 'reminder')),
  case_id uuid NOT NULL,
  to_kind text COLLATE "C" NOT NULL CHECK (to_kind IN ('applicant', 'holder')),
  payload jsonb NOT NULL,
  due_on date NOT NULL,
  created_at timestamptz NOT NULL,
  claimed_until timestamptz,
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  last_fault text COLLATE "C" CHECK (length(last_fault) <= 200),
  sent_at timestamptz,
  dropped_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  CHECK (sent_at IS NULL OR dropped_at IS NULL)
);
COMMENT ON COLUMN outbox.to_kind IS 'The firm of the case, or whoever treats it when it is sent: a substitute gets what is theirs.';
COMMENT ON COLUMN outbox.payload IS 'What the message is about: an event of the case, or a day of its badge. Its text is made when it is sent.';
COMMENT ON COLUMN outbox.due_on IS 'The first day on which it may be sent; later when its reason had not come yet.';
COMMENT ON COLUMN outbox.claimed_until IS 'Until when somebody sends it, or nobody tries again. By the clock of the database.';
COMMENT ON COLUMN outbox.last_fault IS 'A code and never what a server of mail said: that can hold an address.';
CREATE UNIQUE INDEX outbox_once ON outbox (tenant_id, dedupe_key) WHERE dropped_at IS NULL;
CREATE INDEX outbox_waiting ON outbox (tenant_id, due_on, id) WHERE sent_at IS NULL AND dropped_at IS NULL;
CREATE INDEX outbox_by_case ON outbox (tenant_id, case_id, id);

CREATE TABLE mail_addresses (
  tenant_id uuid NOT NULL,
  owner_kind text COLLATE "C" NOT NULL CHECK (owner_kind IN ('organisation', 'person', 'desk')),
  owner text COLLATE "C" NOT NULL,
  address text NOT NULL CHECK (length(address) <= 254 AND address ~ '^[^[:cntrl:][:space:]<>()@,;:"]+@[^[:cntrl:][:space:]<>()@,;:"]+$'),
  language text COLLATE "C" NOT NULL CHECK (language IN ('nl', 'en')),
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, owner_kind, owner),
  FOREIGN KEY (tenant_id) REFERENCES registers (tenant_id),
  CHECK ((owner_kind = 'desk') = (owner = ''))
);
COMMENT ON TABLE mail_addresses IS 'Where messages go. Personal data: a row goes as soon as nobody needs it.';
COMMENT ON COLUMN mail_addresses.owner IS 'Scheme and value of an organisation with a space between them, the id of a person in cases, or nothing: the desk.';

ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outbox
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
ALTER TABLE mail_addresses ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_addresses FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mail_addresses
  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

GRANT SELECT, INSERT ON outbox TO sroi_app;
GRANT UPDATE (due_on, claimed_until, attempts, last_fault, sent_at, dropped_at) ON outbox TO sroi_app;
GRANT SELECT, INSERT, UPDATE (address, language, changed_at), DELETE ON mail_addresses TO sroi_app;
GRANT SELECT ON outbox TO sroi_audit_reader;
