// Is this API key one that a tenant gave out, still good, and used from where it may be used?
import { timingSafeEqual } from 'node:crypto'
import type { Identity } from '../../access/index.ts'
import type { Clock, Log } from '../../dependencies.ts'
import { errorFacts } from '../../logging/error-facts.ts'
import type { KeyLookup, StoredApiKey } from '../../store/index.ts'
import { RefusedCredential, unauthorized } from '../bearer/challenges.ts'
import { createGuesses } from './guesses.ts'
import { type KeyText, readKeyText } from './key-text.ts'
import { isWithin } from './networks.ts'

/** How long a key that was good is taken without asking the database, in milliseconds: so long a revocation can go unseen. */
const FRESH = 30_000
const MOST = 10_000

const API_KEY_ISSUER = 'urn:sroi:api-key'

interface Known { readonly key: StoredApiKey, readonly until: number }

export type VerifyApiKey = (text: string, address: string) => Promise<Identity>

/** @throws from the function: HttpProblem `unauthorized` or `too-many-attempts` */
export function createKeyVerifier ({ store, clock, log }: { readonly store: KeyLookup, readonly clock: Clock, readonly log: Log }): VerifyApiKey {
  const known = new Map<string, Known>()
  const guesses = createGuesses()

  async function find (given: KeyText, address: string, now: number): Promise<StoredApiKey> {
    const name = nameOf(given.tenantId, given.id)
    const cached = known.get(name)
    const isFresh = cached !== undefined && now < cached.until
    // One row by its key at most, however often somebody guesses; then only what is wrong is refused: nobody shuts out those who share their address.
    const key = isFresh ? cached.key : await store.findApiKey(given.tenantId, given.id)
    // Compared also where there is no key, so that both take as long.
    if (!isSame(key?.secretDigest ?? '0'.repeat(64), given.secretDigest) || key === null) throw refused(address, now)
    if (isFresh) return key
    known.delete(name)
    known.set(name, { key, until: now + FRESH })
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return key
  }

  /** @throws HttpProblem `too-many-attempts` when this address guessed too often already */
  function refused (address: string, now: number): Error {
    guesses.check(address, now)
    guesses.note(address, now)
    return unauthorized('The API key does not exist')
  }

  return async (text, address) => {
    const instant = clock.now()
    const now = Date.parse(instant)
    const given = readKeyText(text)
    if (given === null) throw refused(address, now)
    const key = await find(given, address, now)
    const identity: Identity = { kind: 'key', issuer: API_KEY_ISSUER, subject: key.id, organisation: null, scopes: key.scopes, strong: false, tenantId: given.tenantId }
    if (key.revokedAt !== null) throw new RefusedCredential('The API key was revoked', identity)
    if (Date.parse(key.expiresAt) <= now) throw new RefusedCredential('The API key has expired', identity)
    if (!isWithin(key.networks, address)) throw new RefusedCredential('The API key may not be used from this address', identity)
    noteUse(given.tenantId, key, instant.slice(0, 10))
    return identity
  }

  /** Once a day. The answer does not wait for it, and does not fail with it. */
  function noteUse (tenantId: string, key: StoredApiKey, day: string): void {
    if (key.usedOn !== null && key.usedOn >= day) return
    const name = nameOf(tenantId, key.id)
    const cached = known.get(name)
    if (cached !== undefined) known.set(name, { ...cached, key: { ...key, usedOn: day } })
    store.noteApiKeyUse(tenantId, key.id, day).catch((error: unknown) => log.warn({ error: errorFacts(error) }, 'the use of an API key could not be noted'))
  }
}

function nameOf (tenantId: string, id: string): string {
  return `${tenantId}/${id}`
}

function isSame (one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'))
}
