// The public keys of a provider. They are fetched when they are needed and when they grow old; whoever sends us unknown key ids cannot make us ask more often.
import { createLocalJWKSet, errors, type FlattenedJWSInput, type JSONWebKeySet, type JWSHeaderParameters, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import type { Clock, Log } from '../../dependencies.ts'
import { type BoundedFetch, ProviderUnavailable } from '../outgoing/bounded-fetch.ts'

/** At least this long between two calls, in milliseconds. */
const COOLDOWN = 30_000
/** The same while no keys are known at all. */
const FIRST_COOLDOWN = 5_000
/** Keys are asked for again after this long: a key that was taken away is no longer taken. */
const FRESH = 600_000
/** While the provider does not answer, the keys it had are taken for so long. */
const MOST_STALE = 24 * 3_600_000

const schema = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) })

interface Known { readonly find: ReturnType<typeof createLocalJWKSet>, readonly at: number }

export interface KeySetOptions {
  readonly jwksUri: () => Promise<string>
  readonly fetch: BoundedFetch
  readonly clock: Clock
  readonly log: Log
  readonly issuer: string
}

/**
 * Finds the key of a token. `jku`, `x5u` and `jwk` in its header are never looked at.
 * @throws from the function: ProviderUnavailable when the keys are not known and cannot be asked for, or jose's errors when no key fits
 */
export function createKeySet ({ jwksUri, fetch, clock, log, issuer }: KeySetOptions): JWTVerifyGetKey {
  let known: Known | null = null
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<Known | null> | null = null

  async function ask (): Promise<Known | null> {
    askedAt = now()
    try {
      const answer = await fetch(await jwksUri(), { headers: { accept: 'application/jwk-set+json, application/json' } })
      const parsed = schema.safeParse(answer.ok ? await answer.json().catch(() => null) : null)
      if (!parsed.success) throw new ProviderUnavailable('the provider gives no set of keys')
      known = { find: createLocalJWKSet(parsed.data as JSONWebKeySet), at: now() }
    } catch (error) {
      if (!(error instanceof ProviderUnavailable)) throw error
      log.warn({ issuer, why: error.message }, 'the keys of a provider cannot be fetched')
    }
    return known
  }

  /** One call serves all who wait; within the cooldown there is none. */
  async function refresh (): Promise<Known | null> {
    if (asking !== null) return asking
    if (now() - askedAt < (known === null ? FIRST_COOLDOWN : COOLDOWN)) return known
    asking = ask().finally(() => { asking = null })
    return asking
  }

  function now (): number {
    return Date.parse(clock.now())
  }

  return async (header: JWSHeaderParameters, token: FlattenedJWSInput) => {
    const current = known === null || now() - known.at >= FRESH ? await refresh() : known
    if (current === null || now() - current.at >= MOST_STALE) throw new ProviderUnavailable('the keys of the provider are not known')
    try {
      return await current.find(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      const newer = await refresh()
      if (newer === null || newer === current) throw error
      return newer.find(header, token)
    }
  }
}
