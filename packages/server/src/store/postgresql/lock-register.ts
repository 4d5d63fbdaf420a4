import { ofTenant } from './of-tenant.ts'
import { registers } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/** Until this transaction ends nobody else writes in the register of the tenant, nor changes who is a member of it. */
export async function lockRegister (handle: Handle, tenantId: string): Promise<void> {
  const rows = await handle.select({ revision: registers.revision }).from(registers).where(ofTenant(registers, tenantId)).for('no key update')
  if (rows.length === 0) throw new Error('the tenant has no register')
}
