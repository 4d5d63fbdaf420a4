// One migrated database with the demonstration in it, made once and cloned for each file: a clone takes 50 ms, a load takes more.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readAuthorities, readContracts, readDemonstrationDay, readDemonstrationProcedure, readRuleSets, readSuppliers } from '@sroi/fixtures'
import { systemClock } from '../../dist/clock/system-clock.js'
import { DEMONSTRATION_TENANT, loadDemonstration } from '../../dist/demonstration/load-demonstration.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { readDemonstration } from '../../dist/demonstration/read-demonstration.js'
import { sha256 } from '../../dist/json/digest.js'
import { migrate, MIGRATIONS } from '../../dist/store/migrate.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import { maintain, urlOf } from './maintenance.ts'

// Files of tests run side by side; the first makes the template, the others wait.
const LOCK = 61_947_201

/** The name of the template, which is there when this returns. */
export async function template (): Promise<string> {
  // As it lies there: only who makes the template has to check it.
  const demonstration = JSON.stringify([readAuthorities(), readContracts(), readDemonstrationDay(), readDemonstrationProcedure(), readRuleSets(), readSuppliers()])
  const name = `sroi_template_${sha256(`${demonstration}${await migrationsText()}`).slice(0, 16)}`
  await maintain(async (sql) => {
    await sql`SELECT pg_advisory_lock(${LOCK})`
    const [known] = await sql`SELECT FROM pg_database WHERE datname = ${name}`
    if (known !== undefined) return
    // Under another name until it is whole: a test run that was ended half-way leaves no half template.
    const draft = `${name}_draft`
    await sql.unsafe(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await sql.unsafe(`CREATE DATABASE ${draft}`)
    await fill(urlOf(draft))
    await sql.unsafe(`ALTER DATABASE ${draft} RENAME TO ${name}`)
  })
  return name
}

async function fill (url: string): Promise<void> {
  await migrate(url)
  await createTenant(url, DEMONSTRATION_TENANT)
  const store = createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)
  try {
    await loadDemonstration(store, systemClock, readDemonstration())
    await loadProcedure(store, systemClock)
  } finally {
    await store.close()
  }
}

async function migrationsText (): Promise<string> {
  const names = (await readdir(MIGRATIONS)).filter((name) => /^\d{4}_/.test(name)).sort()
  return (await Promise.all(names.map((name) => readFile(join(MIGRATIONS, name), 'utf8')))).join('\n')
}
