import type { RegisterReading } from '../supplier-register.ts'
import { readPending, readRegisteredVersions, readRevision } from './read-registered.ts'
import type { Handle } from './with-tenant.ts'

/** What the register knows, read from the database: it is asked for seldom, and must be what is there now. */
export function createRegisterReading (within: <T>(work: (handle: Handle) => Promise<T>) => Promise<T>, tenantId: string): RegisterReading {
  return {
    revision: () => within((handle) => readRevision(handle, tenantId)),
    find: (id) => within(async (handle) => (await readRegisteredVersions(handle, tenantId, id, null, 1))[0] ?? null),
    versions: (id, before, most) => within((handle) => readRegisteredVersions(handle, tenantId, id, before, most)),
    pending: (after, most) => within((handle) => readPending(handle, tenantId, { ids: null, after, most }))
  }
}
