import type { IdentityStore } from '../identity-store.ts'
import { findApiKey, noteApiKeyUse } from './api-key-rows.ts'
import type { Connection } from './connect.ts'
import { chooseSessionTenant, createSession, endSession, findSession, noteSessionUse, removeSessions } from './session-rows.ts'
import { removeSignIns, startSignIn, takeSignIn } from './sign-in-rows.ts'
import { claimTokenId, removeTokenIds } from './token-id-rows.ts'
import { type Handle, withTenant } from './with-tenant.ts'

/** What is kept of who proved to be who, over a pool of connections. */
export function createIdentityStore ({ database }: Pick<Connection, 'database'>): IdentityStore {
  const within = <T>(tenantId: string, work: (handle: Handle) => Promise<T>) => withTenant(database, tenantId, work)
  return {
    startSignIn: (signIn) => startSignIn(database, signIn),
    takeSignIn: (stateDigest) => takeSignIn(database, stateDigest),
    createSession: (session) => createSession(database, session),
    findSession: (digest) => findSession(database, digest),
    noteSessionUse: (digest, at) => noteSessionUse(database, digest, at),
    chooseSessionTenant: (digest, tenantId) => chooseSessionTenant(database, digest, tenantId),
    endSession: (digest) => endSession(database, digest),
    claimTokenId: (used) => claimTokenId(database, used),
    findApiKey: (tenantId, id) => within(tenantId, (handle) => findApiKey(handle, tenantId, id)),
    noteApiKeyUse: (tenantId, id, on) => within(tenantId, (handle) => noteApiKeyUse(handle, tenantId, id, on)),
    removeExpired: async (before) => {
      await removeSignIns(database, before.signIns)
      await removeSessions(database, before.sessions)
      await removeTokenIds(database, before.tokenIds)
    }
  }
}
