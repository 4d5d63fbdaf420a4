import { StartError } from '../problems/start-error.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { isKeyText } from './api-keys/key-text.ts'
import { createKeyVerifier } from './api-keys/verify-api-key.ts'
import { createTokenIdClaims } from './bearer/claim-token-id.ts'
import { createKeySet } from './bearer/key-set.ts'
import { readBearer } from './bearer/read-bearer.ts'
import { type Issuer, verifyToken, type VerifiedToken } from './bearer/verify-token.ts'
import { createCsrf } from './csrf/create-csrf.ts'
import { DEMONSTRATION_ISSUER, DEMONSTRATION_PERSONS } from './demonstration/persons.ts'
import type { Identification, IdentificationOptions } from './identification.ts'
import { isLoopback } from './is-loopback.ts'
import { boundedFetch, ProviderUnavailable } from './outgoing/bounded-fetch.ts'
import { createDiscovery } from './providers/discover.ts'
import { createSignIn, SIGN_IN_PATIENCE } from './sign-in/create-sign-in.ts'
import { signInRoutes, type SignInRoutesOptions } from './sign-in/sign-in-routes.tsx'
import { ABSOLUTE, createSessions } from './sessions/create-sessions.ts'
import { createCookies } from './sessions/session-cookie.ts'

/** How often what expired is taken away, and for how long ids of tokens are kept beyond their time, in milliseconds. */
const SWEEP_EVERY = 10 * 60_000
const KEPT_BEYOND = 60_000

/** @throws StartError when people could not come back from a provider, or their cookies would travel in the open */
export function createIdentification (options: IdentificationOptions): Identification {
  const { providers, store, clock, log, publicAddress, demonstrationSignIn } = options
  const isSecure = checkAddress(options)
  const cookies = createCookies('sroi', isSecure)
  const signInIssuers = new Set([
    ...providers.filter(({ signIn }) => signIn !== null).map(({ issuer }) => issuer), ...(demonstrationSignIn ? [DEMONSTRATION_ISSUER] : [])
  ])
  const sessions = createSessions({ store, clock, cookies, issuers: signInIssuers })
  const csrf = createCsrf({ publicAddress, ofSession: (header) => sessions.find(header), log })
  const issuers = new Map<string, Issuer>()
  const signIns = new Map<string, { provider: IdentificationOptions['providers'][number], signIn: ReturnType<typeof createSignIn> }>()
  for (const provider of providers) {
    const { id, issuer, origins, signIn: client, api: tokens } = provider
    const fetch = boundedFetch(origins)
    const discover = createDiscovery(provider, fetch, clock)
    if (tokens !== null) issuers.set(issuer, { provider, tokens, keys: createKeySet({ jwksUri: async () => (await discover()).jwks_uri, fetch, clock, log, issuer }) })
    if (client !== null) signIns.set(id, { provider, signIn: createSignIn({ provider, client, discover, fetch, store, clock, callback: `${new URL(publicAddress ?? '').origin}/sign-in/callback/${id}` }) })
  }
  const verifyKey = createKeyVerifier({ store, clock, log })
  const claimId = createTokenIdClaims(store, clock)
  const routeOptions: SignInRoutesOptions = {
    providers: signIns, persons: demonstrationSignIn ? DEMONSTRATION_PERSONS : [], sessions, keeping: createCookies('sroi-sign-in', isSecure), csrf, log
  }

  async function sweep (): Promise<void> {
    const before = (milliseconds: number): string => new Date(Date.parse(clock.now()) - milliseconds).toISOString()
    await store.removeExpired({ signIns: before(SIGN_IN_PATIENCE), sessions: before(ABSOLUTE), tokenIds: before(KEPT_BEYOND) })
      .catch((error: unknown) => log.warn({ error: errorFacts(error) }, 'what expired of sign-ins could not be taken away'))
  }
  const sweeping = setInterval(() => { void sweep() }, SWEEP_EVERY).unref()

  return {
    ofBearer: async (authorizations, { isWrite, address }) => {
      const token = readBearer(authorizations)
      if (token === null) return null
      if (isKeyText(token)) return verifyKey(token, address)
      const verified = await available(verifyToken(token, issuers, new Date(clock.now())))
      if (isWrite) await claimId(token, verified)
      return verified.identity
    },
    ofSession: (cookieHeader) => sessions.find(cookieHeader),
    chooseTenant: ({ digest }, tenantId) => store.chooseSessionTenant(digest, tenantId),
    routes: (pages) => signInRoutes(routeOptions, pages),
    csrf,
    offersSignIn: signIns.size > 0 || demonstrationSignIn,
    close: async () => { clearInterval(sweeping) }
  }
}

/** Whether browsers reach the service over HTTPS. */
function checkAddress ({ providers, publicAddress }: Pick<IdentificationOptions, 'providers' | 'publicAddress'>): boolean {
  if (publicAddress === null) {
    if (providers.some(({ signIn }) => signIn !== null)) throw new StartError('PUBLIC_ADDRESS is not set, and people who sign in with a provider could not come back. Give it as https://sroi.example')
    return false
  }
  const { protocol, hostname } = new URL(publicAddress)
  if (protocol !== 'https:' && !isLoopback(hostname)) throw new StartError('PUBLIC_ADDRESS is plain HTTP, and who is on the way could take over sessions. Give it as https://sroi.example')
  return protocol === 'https:'
}

/** A provider that does not answer says nothing about the token. */
async function available (verifying: Promise<VerifiedToken>): Promise<VerifiedToken> {
  try {
    return await verifying
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw new HttpProblem('identity-provider-unavailable', [], undefined, { 'Retry-After': '5' })
    throw error
  }
}
