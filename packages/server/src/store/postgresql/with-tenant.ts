import { sql } from 'drizzle-orm'
import type { PgTransactionConfig } from 'drizzle-orm/pg-core'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'

/** What queries are made with: only ever inside a transaction that says whose rows it may see. */
export type Handle = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0]

/** The only way to a handle. The setting ends with the transaction, so that a pooled connection forgets it. */
export async function withTenant<T> (
  database: PostgresJsDatabase, tenantId: string, work: (handle: Handle) => Promise<T>, config?: PgTransactionConfig
): Promise<T> {
  return database.transaction(async (handle) => {
    await handle.execute(sql`SELECT set_config('app.tenant_id', ${tenantId}, true)`)
    return work(handle)
  }, config)
}
