import type { IdentityStore } from '../identity-store.ts'
import { findApiKey, noteApiKeyUse } from './api-key-rows.ts'
import type { Connection } from './connect.ts'
import { chooseSessionTenant, createSession, endSession, findSession, noteSessionUse, removeSessions } from './session-rows.ts'
import { removeSignIns, startSignIn, takeSignIn } from './sign-in-rows.ts'
import { claimTokenId, removeTokenIds } from './token-id-rows.ts'
import { type Handle, withTenant } from './with-tenant.ts'

/** What is kept of who proved to be who, over a pool of connections. */
export function createIdentityStore ({ database, pass }: Pick<Connection, 'database' | 'pass'>): IdentityStore {
  const within = <T>(tenantId: string, work: (handle: Handle) => Promise<T>) => withTenant(database, tenantId, work)
  return {
    startSignIn: (signIn) => pass(() => startSignIn(database, signIn)),
    takeSignIn: (stateDigest) => pass(() => takeSignIn(database, stateDigest)),
    createSession: (session) => pass(() => createSession(database, session)),
    findSession: (digest) => pass(() => findSession(database, digest)),
    noteSessionUse: (digest, at) => pass(() => noteSessionUse(database, digest, at)),
    chooseSessionTenant: (digest, tenantId) => pass(() => chooseSessionTenant(database, digest, tenantId)),
    endSession: (digest) => pass(() => endSession(database, digest)),
    claimTokenId: (used) => pass(() => claimTokenId(database, used)),
    findApiKey: (tenantId, id) => within(tenantId, (handle) => findApiKey(handle, tenantId, id)),
    noteApiKeyUse: (tenantId, id, on) => within(tenantId, (handle) => noteApiKeyUse(handle, tenantId, id, on)),
    removeExpired: (before) => pass(async () => {
      await removeSignIns(database, before.signIns)
      await removeSessions(database, before.sessions)
      await removeTokenIds(database, before.tokenIds)
    })
  }
}
