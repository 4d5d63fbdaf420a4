import { sql } from 'drizzle-orm'
import { ofTenant } from './of-tenant.ts'
import { setPatience } from './once.ts'
import { registers } from './tables/register.ts'
import type { Handle } from './with-tenant.ts'

/** How long somebody waits for it, in milliseconds: accepting a large import holds it for longer, and whoever waits holds a connection that others need. */
const PATIENCE = '1000ms'

/** Until this transaction ends nobody else writes in the register of the tenant, nor changes who is a member of it. */
export async function lockRegister (handle: Handle, tenantId: string): Promise<void> {
  // the patience is set before the row is locked, in the same journey
  const rows = await handle.execute(sql`
    WITH patience AS MATERIALIZED (SELECT set_config('lock_timeout', ${PATIENCE}, true) AS set)
    SELECT ${registers.revision} FROM ${registers}, patience WHERE patience.set IS NOT NULL AND ${ofTenant(registers, tenantId)} FOR NO KEY UPDATE OF ${registers}`)
  if (rows.length === 0) throw new Error('the tenant has no register')
  await setPatience(handle, null)
}
