// What the migrations make of an empty database, as readable SQL: written from the catalogue, so that it says what is and not
// what was meant. `migrations/schema.sql` holds it, and CI compares.
import postgres from 'postgres'

/** The description of a migrated database. Roles are named, their passwords and memberships are not: they belong to the cluster. */
export async function describeSchema (databaseUrl: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    const parts = [await readRoles(sql), ...await readFunctions(sql), ...await readTables(sql)]
    return `-- Written by scripts/generate/schema.mjs from the catalogue of a migrated database. Do not edit: write a migration.\n\n${parts.join('\n\n')}\n`
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function readRoles (sql: postgres.Sql): Promise<string> {
  const roles = await sql<{ line: string }[]>`
    SELECT format('-- role %s:%s%s%s', rolname, CASE WHEN rolcanlogin THEN ' may log in' ELSE ' may not log in' END,
      CASE WHEN rolsuper THEN ', SUPERUSER' ELSE ', no superuser' END,
      CASE WHEN rolbypassrls THEN ', BYPASSES ROW-LEVEL SECURITY' ELSE ', bound by row-level security' END) AS line
    FROM pg_roles WHERE rolname IN ('sroi_app', 'sroi_audit_reader') ORDER BY rolname`
  return roles.map(({ line }) => line).join('\n')
}

/** With who may call them, where that is not everybody. */
async function readFunctions (sql: postgres.Sql): Promise<readonly string[]> {
  const rows = await sql<{ definition: string, signature: string, callers: string | null }[]>`
    SELECT pg_get_functiondef(oid) AS definition, format('%s(%s)', proname, pg_get_function_identity_arguments(oid)) AS signature,
      (SELECT string_agg(pg_get_userbyid(grantee)::text, ', ' ORDER BY pg_get_userbyid(grantee)::text) FROM aclexplode(proacl) WHERE grantee <> proowner) AS callers
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' ORDER BY proname COLLATE "C"`
  return rows.map(({ definition, signature, callers }) => {
    const grants = callers === null ? '' : `\nREVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;\nGRANT EXECUTE ON FUNCTION ${signature} TO ${callers};`
    return `${definition.trimEnd().replaceAll(/ +$/gm, '')};${grants}`
  })
}

async function readTables (sql: postgres.Sql): Promise<readonly string[]> {
  const tables = await sql<{ oid: number, name: string, comment: string | null, enabled: boolean, forced: boolean }[]>`
    SELECT oid::int, relname AS name, obj_description(oid, 'pg_class') AS comment, relrowsecurity AS enabled, relforcerowsecurity AS forced
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') ORDER BY relname COLLATE "C"`
  const described: string[] = []
  for (const { oid, name, comment, enabled, forced } of tables) {
    described.push([
      `CREATE TABLE ${name} (\n${[...await readColumns(sql, oid), ...await readConstraints(sql, oid)].map((line) => `  ${line}`).join(',\n')}\n);`,
      ...(comment === null ? [] : [`COMMENT ON TABLE ${name} IS ${quoted(comment)};`]),
      ...await readColumnComments(sql, oid, name),
      ...await readIndexes(sql, oid),
      ...(enabled ? [`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;`] : []),
      ...(forced ? [`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;`] : []),
      ...await readPolicies(sql, oid, name),
      ...await readTriggers(sql, oid),
      ...await readGrants(sql, oid, name)
    ].join('\n'))
  }
  return described
}

async function readColumns (sql: postgres.Sql, table: number): Promise<readonly string[]> {
  const rows = await sql<{ line: string }[]>`
    SELECT concat_ws(' ', attname, format_type(atttypid, atttypmod),
      CASE WHEN attcollation <> 0 AND attcollation <> typcollation THEN format('COLLATE "%s"', (SELECT collname FROM pg_collation WHERE pg_collation.oid = attcollation)) END,
      CASE WHEN attnotnull THEN 'NOT NULL' END,
      'DEFAULT ' || pg_get_expr(adbin, adrelid)) AS line
    FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = ${table} AND attnum > 0 AND NOT attisdropped ORDER BY attnum`
  return rows.map(({ line }) => line)
}

async function readConstraints (sql: postgres.Sql, table: number): Promise<readonly string[]> {
  // PostgreSQL 18 lists NOT NULL here, too; it stands with the column already.
  const rows = await sql<{ line: string }[]>`
    SELECT format('CONSTRAINT %s %s', conname, pg_get_constraintdef(oid)) AS line
    FROM pg_constraint WHERE conrelid = ${table} AND contype <> 'n' ORDER BY strpos('pufc', contype), conname COLLATE "C"`
  return rows.map(({ line }) => line)
}

async function readColumnComments (sql: postgres.Sql, table: number, name: string): Promise<readonly string[]> {
  const rows = await sql<{ column: string, comment: string }[]>`
    SELECT attname AS column, col_description(attrelid, attnum) AS comment FROM pg_attribute
    WHERE attrelid = ${table} AND attnum > 0 AND col_description(attrelid, attnum) IS NOT NULL ORDER BY attnum`
  return rows.map(({ column, comment }) => `COMMENT ON COLUMN ${name}.${column} IS ${quoted(comment)};`)
}

/** Those that no constraint brought. */
async function readIndexes (sql: postgres.Sql, table: number): Promise<readonly string[]> {
  const rows = await sql<{ line: string }[]>`
    SELECT pg_get_indexdef(indexrelid) || ';' AS line FROM pg_index
    WHERE indrelid = ${table} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid) ORDER BY 1`
  return rows.map(({ line }) => line)
}

async function readPolicies (sql: postgres.Sql, table: number, name: string): Promise<readonly string[]> {
  const rows = await sql<{ policy: string, command: string, using: string | null, check: string | null }[]>`
    SELECT polname AS policy, polcmd AS command, pg_get_expr(polqual, polrelid) AS using, pg_get_expr(polwithcheck, polrelid) AS check
    FROM pg_policy WHERE polrelid = ${table} ORDER BY polname`
  return rows.map(({ policy, command, using, check }) =>
    `CREATE POLICY ${policy} ON ${name}${command === '*' ? '' : ` FOR ${command}`}${using === null ? '' : `\n  USING ${using}`}${check === null ? '' : `\n  WITH CHECK ${check}`};`)
}

async function readTriggers (sql: postgres.Sql, table: number): Promise<readonly string[]> {
  const rows = await sql<{ line: string }[]>`
    SELECT pg_get_triggerdef(oid) || ';' AS line FROM pg_trigger WHERE tgrelid = ${table} AND NOT tgisinternal ORDER BY tgname COLLATE "C"`
  return rows.map(({ line }) => line)
}

/** Grants to others than the owner, of the table and of single columns. */
async function readGrants (sql: postgres.Sql, table: number, name: string): Promise<readonly string[]> {
  const rows = await sql<{ line: string }[]>`
    WITH entries AS (
      SELECT relowner AS owner, (aclexplode(relacl)).*, NULL::name AS "column", 0 AS number FROM pg_class WHERE oid = ${table}
      UNION ALL
      SELECT relowner, (aclexplode(attacl)).*, attname, attnum FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE attrelid = ${table}
    ), named AS (
      SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(grantee)::text END AS role, privilege_type AS privilege,
        string_agg("column", ', ' ORDER BY number) AS columns
      FROM entries WHERE grantee <> owner GROUP BY 1, 2, ("column" IS NULL)
    )
    SELECT format('GRANT %s ON %s TO %s;', string_agg(privilege || coalesce(' (' || columns || ')', ''), ', ' ORDER BY privilege), ${name}::text, role) AS line
    FROM named GROUP BY role ORDER BY role`
  return rows.map(({ line }) => line)
}

function quoted (text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
