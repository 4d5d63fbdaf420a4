import type { Authority } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import { authorities } from './tables/rules.ts'
import type { Handle } from './with-tenant.ts'

/** Every authority, in the order of the list it came from. */
export async function readAuthorities (handle: Handle, tenantId: string): Promise<readonly Authority[]> {
  const rows = await handle.select().from(authorities).where(ofTenant(authorities, tenantId)).orderBy(authorities.position)
  return rows.map(({ id, nameNl, nameEn, code, pointX, pointY, ruleSetId }) => ({
    id,
    name: { nl: nameNl, en: nameEn },
    code,
    point: pointX === null || pointY === null ? null : { x: pointX, y: pointY },
    ruleSet: ruleSetId
  }))
}
