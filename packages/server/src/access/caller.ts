// Who asks. An identity is proven by a credential and knows of no tenant; a membership makes it a caller in one.
import type { AuthorityId } from '@sroi/matcher'

/** A legal person as a register names it: `{ scheme: 'nl-kvk', value: '12345678' }`, or that of another country. */
export interface Organisation {
  readonly scheme: string
  readonly value: string
}

/** What a credential proves. */
export interface Identity {
  readonly kind: 'person' | 'client' | 'key'
  /** The issuer of the token; for an API key `urn:sroi:api-key`. */
  readonly issuer: string
  /** The subject of the token; for a machine its client id, for a key its id. */
  readonly subject: string
  /** Null: the issuer names none. */
  readonly organisation: Organisation | null
  /** What the credential is limited to: actions of the matrix, or `read` and `write`. Null: not limited, as a person in a browser. */
  readonly scopes: readonly string[] | null
  /** A second factor, or a means of at least that level, was proven as the provider's configuration asks it. */
  readonly strong: boolean
  /** An API key belongs to one tenant. Null: the memberships decide. */
  readonly tenantId: string | null
}

/** What somebody can be in a tenant. A visitor has not signed in. */
export const ROLES = [
  'visitor', 'contractor', 'supplier', 'coordinator', 'committee-member', 'buyer', 'contract-manager', 'platform-administrator', 'auditor', 'machine'
] as const

export type Role = typeof ROLES[number]

/** A role in a tenant; for who works for one authority, limited to what is of that authority. */
export interface Membership {
  readonly role: Role
  /** Null: of the whole tenant. */
  readonly authority: AuthorityId | null
}
