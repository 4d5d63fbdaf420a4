import type { RegisterWriting } from '../supplier-register.ts'
import { lockRegister } from './lock-register.ts'
import { readIdOf, readKnown, readPending, readRegisteredVersions, readRevision } from './read-registered.ts'
import type { Handle } from './with-tenant.ts'

/** The register as a transaction sees it that may write in it. */
export function registerWriting (handle: Handle, tenantId: string): RegisterWriting {
  return {
    lock: () => lockRegister(handle, tenantId),
    revision: () => readRevision(handle, tenantId),
    find: async (id) => (await readRegisteredVersions(handle, tenantId, id, null, 1))[0] ?? null,
    idOf: (identifier) => readIdOf(handle, tenantId, identifier),
    known: (ids) => readKnown(handle, tenantId, ids),
    pending: (ids) => readPending(handle, tenantId, { ids, after: null, most: null })
  }
}
