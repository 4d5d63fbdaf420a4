// Who vouches for people and machines, as the file of providers says.
import type { Words } from '@sroi/matcher'
import type { CryptoKey } from 'jose'

/** How the service proves to a provider that it is the client it says. */
export type ClientAuthentication =
  | { readonly method: 'private_key_jwt', readonly key: CryptoKey, readonly keyId: string | null }
  | { readonly method: 'client_secret_basic' | 'client_secret_post', readonly secret: string }

/** The service as a client of the provider, for people in a browser. */
export interface SignInClient {
  readonly clientId: string
  readonly authentication: ClientAuthentication
  readonly scopes: readonly string[]
  /** Ways of signing in that are asked for (`acr_values`), the preferred one first; empty: the provider decides. */
  readonly acrValues: readonly string[]
}

/** A client whose tokens are taken. */
export interface ApiClient {
  readonly id: string
  /** `machine`: acts for itself. `people`: acts for whoever is signed in there. */
  readonly kind: 'machine' | 'people'
  /** True: known, and refused from now on. */
  readonly isRevoked: boolean
}

/** What a bearer token of the provider must be. */
export interface ApiTokens {
  readonly audience: string
  /** The `typ` in the header of the token. */
  readonly tokenType: string
  readonly claims: {
    /** The claim with the client that the token was given to. */
    readonly client: string
    /** The claim with the id of the token. */
    readonly tokenId: string
  }
  readonly clients: readonly ApiClient[]
  /** From `iat` to `exp`. */
  readonly maxLifetimeSeconds: { readonly people: number, readonly machine: number }
}

export interface Provider {
  /** Part of the address people come back to. */
  readonly id: string
  readonly issuer: string
  /** What people choose by. */
  readonly name: Words
  /** Signatures that are taken, of tokens of every kind. */
  readonly algorithms: readonly string[]
  /** Where the number of the organisation stands, first come first served. A claim is a name, or names that lead into objects. */
  readonly organisation: readonly { readonly scheme: string, readonly claim: readonly string[] }[]
  /** By claim (`acr`, `amr`, or one of the provider's own), the values that tell that a second factor, or a means of that level, was used. */
  readonly strong: Readonly<Record<string, readonly string[]>>
  /** Where the service may call: that of the issuer, and others it was told of. */
  readonly origins: readonly string[]
  /** Null: not offered to people. */
  readonly signIn: SignInClient | null
  /** Null: its tokens open nothing. */
  readonly api: ApiTokens | null
}

export type Providers = readonly Provider[]
