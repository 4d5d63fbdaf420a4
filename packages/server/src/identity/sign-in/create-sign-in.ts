// Signing in with a provider: OpenID Connect, authorization code with PKCE. Two steps, with the provider between them.
import { decodeProtectedHeader } from 'jose'
import { authorizationCodeGrant, AuthorizationResponseError, buildAuthorizationUrl, calculatePKCECodeChallenge, type Configuration, type IDToken } from 'openid-client'
import type { Identity } from '../../access/index.ts'
import type { Clock } from '../../dependencies.ts'
import { sha256 } from '../../json/digest.ts'
import type { SessionStore } from '../../store/index.ts'
import { type BoundedFetch, ProviderUnavailable } from '../outgoing/bounded-fetch.ts'
import type { Metadata } from '../providers/discover.ts'
import { isStrong } from '../providers/is-strong.ts'
import { organisationOf } from '../providers/organisation-of.ts'
import type { Provider, SignInClient } from '../providers/provider.ts'
import { openClient } from './open-client.ts'
import { SignInFailed } from './sign-in-failed.ts'
import { signInSecret } from './sign-in-secret.ts'

/** How long somebody may take at the provider, in milliseconds. */
export const SIGN_IN_PATIENCE = 10 * 60_000
const MOST_SUBJECT = 255
const MOST_NAME = 200

export interface SignInOptions {
  readonly provider: Provider
  readonly client: SignInClient
  readonly discover: () => Promise<Metadata>
  readonly fetch: BoundedFetch
  readonly store: SessionStore
  readonly clock: Clock
  /** The whole address to which this provider, and no other, sends people back. */
  readonly callback: string
}

export interface SignedIn {
  readonly person: Pick<Identity, 'issuer' | 'subject' | 'organisation' | 'strong'>
  readonly name: string | null
  readonly returnTo: string
}

export interface SignIn {
  /** Where the person goes to sign in, and what the browser must keep until then. @throws SignInFailed */
  start (returnTo: string): Promise<{ readonly address: string, readonly secret: string }>
  /**
   * Who came back.
   * @param query of the address they came back to, with its question mark
   * @param secret what the browser kept; null: nothing
   * @throws SignInFailed
   */
  finish (query: string, secret: string | null): Promise<SignedIn>
}

export function createSignIn ({ provider, client, discover, fetch, store, clock, callback }: SignInOptions): SignIn {
  let opened: { readonly metadata: Metadata, readonly configuration: Configuration } | null = null

  async function configuration (): Promise<Configuration> {
    const metadata = await discover()
    if (opened?.metadata !== metadata) opened = { metadata, configuration: openClient(client, metadata, fetch) }
    return opened.configuration
  }

  return {
    start: (returnTo) => failing(async () => {
      const { secret, state, nonce, verifier } = signInSecret()
      const address = buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: client.scopes.join(' '),
        response_type: 'code',
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(client.acrValues.length === 0 ? {} : { acr_values: client.acrValues.join(' ') })
      })
      await store.startSignIn({ stateDigest: sha256(state), provider: provider.id, returnTo, startedAt: clock.now() })
      return { address: address.href, secret }
    }),

    finish: (query, kept) => failing(async () => {
      if (kept === null) throw new SignInFailed('expired')
      const { state, nonce, verifier } = signInSecret(kept)
      // An answer that is not for this browser leaves the sign-in that this browser began as it is.
      if (new URLSearchParams(query).get('state') !== state) throw new SignInFailed('expired')
      const started = await store.takeSignIn(sha256(state))
      if (started === null || Date.parse(clock.now()) - Date.parse(started.startedAt) > SIGN_IN_PATIENCE) throw new SignInFailed('expired')
      // Another provider than the one that was chosen answers: whatever it says is not for this sign-in.
      if (started.provider !== provider.id) throw new SignInFailed('not-trusted')
      const tokens = await authorizationCodeGrant(await configuration(), new URL(query, callback), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
      const claims = tokens.claims()
      if (claims === undefined || !isAccepted(tokens.id_token ?? '', provider)) throw new SignInFailed('not-trusted')
      return { person: personOf(claims, provider), name: nameOf(claims), returnTo: started.returnTo }
    })
  }
}

/** Every failure of a provider, or of what it says, as one of ours; what is our own fault stays what it is. */
async function failing<T> (work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SignInFailed) throw error
    if (causesOf(error).some((cause) => cause instanceof ProviderUnavailable)) throw new SignInFailed('unavailable', { cause: error })
    if (error instanceof AuthorizationResponseError) throw new SignInFailed('refused', { cause: error })
    // openid-client marks what a provider did wrong with a code that begins so.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('OAUTH_')) throw new SignInFailed('not-trusted', { cause: error })
    throw error
  }
}

function causesOf (error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : []
}

function isAccepted (token: string, { algorithms }: Provider): boolean {
  const { alg } = decodeProtectedHeader(token)
  return alg !== undefined && algorithms.includes(alg)
}

function personOf (claims: IDToken, provider: Provider): SignedIn['person'] {
  if (claims.sub.length > MOST_SUBJECT) throw new SignInFailed('not-trusted')
  return { issuer: provider.issuer, subject: claims.sub, organisation: organisationOf(claims, provider), strong: isStrong(claims, provider) }
}

/** Shown to that person alone. */
function nameOf ({ name }: IDToken): string | null {
  const readable = typeof name === 'string' ? name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() : ''
  return readable === '' || readable.length > MOST_NAME ? null : readable
}
