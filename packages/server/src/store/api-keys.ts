// Keys for the machines of a tenant, as they are kept. Types only.
import type { IsoDay, IsoInstant } from '@sroi/matcher'

/** An API key without its secret. */
export interface ApiKey {
  /** UUID version 7. */
  readonly id: string
  /** The machine it is for. A machine has at most two keys at once: the old and the new one. */
  readonly name: string
  /** Actions of the matrix, or `read` and `write`. */
  readonly scopes: readonly string[]
  /** Networks from which it may be used, as `192.0.2.0/24`; empty: from anywhere. */
  readonly networks: readonly string[]
  readonly createdAt: IsoInstant
  readonly createdBy: { readonly issuer: string, readonly subject: string }
  readonly expiresAt: IsoInstant
  readonly revokedAt: IsoInstant | null
  /** The last day it was used on, in UTC; null: never. */
  readonly usedOn: IsoDay | null
}

/** An API key with what its secret must hash to. */
export interface StoredApiKey extends ApiKey {
  /** SHA-256 of the secret, in hexadecimal. */
  readonly secretDigest: string
}

export interface ApiKeysAsked {
  /** Null: from the first. */
  readonly after: string | null
  readonly most: number
}

export interface KeyReading {
  /** Null when this tenant has no key of that id. */
  find (id: string): Promise<ApiKey | null>
  /** In order of id, which is the order in which they were made; revoked and expired ones too. */
  list (asked: ApiKeysAsked): Promise<readonly ApiKey[]>
}

export interface KeyWriting extends Pick<KeyReading, 'find'> {
  /** False when the machine of that name has two keys that work already. */
  create (key: StoredApiKey): Promise<boolean>
  /** A key that was revoked before stays as it was. */
  revoke (id: string, at: IsoInstant): Promise<void>
}
