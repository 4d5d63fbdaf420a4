// What is kept of who proved to be who. Types only. Secrets never enter: what a browser or a machine holds is kept as its SHA-256.
import type { IsoDay, IsoInstant } from '@sroi/matcher'
import type { Organisation } from '../access/index.ts'
import type { StoredApiKey } from './api-keys.ts'
import type { KeptMember } from './members.ts'

/** A sign-in that began and did not end yet. */
export interface StartedSignIn {
  /** SHA-256 of the `state` that went to the provider. */
  readonly stateDigest: string
  /** Id of the provider, as the file of providers names it. */
  readonly provider: string
  /** Where the person goes afterwards: a path of our own. */
  readonly returnTo: string
  readonly startedAt: IsoInstant
}

/** A session as it is kept. */
export interface StoredSession {
  /** SHA-256 of the id that the browser holds. */
  readonly digest: string
  readonly issuer: string
  readonly subject: string
  readonly organisation: Organisation | null
  readonly strong: boolean
  readonly name: string | null
  readonly tenantId: string | null
  readonly startedAt: IsoInstant
  /** Written at most once a minute. */
  readonly seenAt: IsoInstant
}

/** That the id of a token (`jti`) was used, and by which token. */
export interface UsedTokenId {
  readonly issuer: string
  /** SHA-256 of the id. */
  readonly idDigest: string
  /** SHA-256 of the whole token. */
  readonly tokenDigest: string
  readonly expiresAt: IsoInstant
}

/** How a key that somebody sends is looked up, before it is known whether it is one of the tenant it names. */
export interface KeyLookup {
  /** Null when the tenant has none of that id. */
  findApiKey (tenantId: string, id: string): Promise<StoredApiKey | null>
  /** Notes the day; a day before the one that is known changes nothing. */
  noteApiKeyUse (tenantId: string, id: string, on: IsoDay): Promise<void>
}

/** Sessions, sign-ins and ids of tokens. They belong to no tenant: who somebody is, is known before it is known where they act. */
export interface SessionStore {
  startSignIn (signIn: StartedSignIn): Promise<void>
  /** Takes it away with what it says, so that it can be ended once; null when there is none. */
  takeSignIn (stateDigest: string): Promise<StartedSignIn | null>
  createSession (session: StoredSession): Promise<void>
  findSession (digest: string): Promise<StoredSession | null>
  noteSessionUse (digest: string, at: IsoInstant): Promise<void>
  chooseSessionTenant (digest: string, tenantId: string | null): Promise<void>
  endSession (digest: string): Promise<void>
}

export interface SessionEnding {
  /**
   * Ends the sessions of a member, a person or everybody who signed in for an organisation, that are of this tenant: those in which it was chosen, and those of who is a member of no other on a day or later.
   * Returns how many these were; of sessions of other tenants nothing is told.
   */
  endOf (member: Pick<KeptMember, 'kind' | 'issuer' | 'subject'>, on: IsoDay): Promise<number>
}

export interface TokenIdStore {
  /** True when no other token used this id before. The same token may use its own id again. */
  claimTokenId (used: UsedTokenId): Promise<boolean>
}

export interface IdentityStore extends SessionStore, TokenIdStore, KeyLookup {
  /** Takes away what ended: sign-ins and sessions that began before these moments, ids of tokens that expired before this one. */
  removeExpired (before: { readonly signIns: IsoInstant, readonly sessions: IsoInstant, readonly tokenIds: IsoInstant }): Promise<void>
}
