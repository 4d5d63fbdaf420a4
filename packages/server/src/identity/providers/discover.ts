// What a provider says of itself, asked when it is first needed: a provider that is down does not keep the service from starting.
import { z } from 'zod'
import type { Clock } from '../../dependencies.ts'
import { type BoundedFetch, ProviderUnavailable } from '../outgoing/bounded-fetch.ts'
import type { Provider } from './provider.ts'

const metadataSchema = z.looseObject({ issuer: z.string(), jwks_uri: z.string() })

export type Metadata = z.infer<typeof metadataSchema>

/** How long what it said is taken as it was, and how long after a failure it is not asked again, in milliseconds. */
const FRESH = 3_600_000
const COOLDOWN = 5_000

/**
 * The metadata of a provider, at most an hour old; older while it does not answer.
 * @throws ProviderUnavailable when it never answered, or answers for another issuer
 */
export function createDiscovery ({ issuer }: Pick<Provider, 'issuer'>, fetch: BoundedFetch, clock: Clock): () => Promise<Metadata> {
  let known: { readonly metadata: Metadata, readonly at: number } | null = null
  let failedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<Metadata> | null = null

  async function ask (): Promise<Metadata> {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { headers: { accept: 'application/json' } })
    const parsed = metadataSchema.safeParse(answer.ok ? await answer.json().catch(() => null) : null)
    if (!parsed.success) throw new ProviderUnavailable('the provider does not describe itself')
    if (parsed.data.issuer !== issuer) throw new ProviderUnavailable('the provider describes another issuer')
    return parsed.data
  }

  return async () => {
    const now = Date.parse(clock.now())
    if (known !== null && now - known.at < FRESH) return known.metadata
    if (now - failedAt < COOLDOWN) {
      if (known !== null) return known.metadata
      throw new ProviderUnavailable('the provider did not answer a moment ago')
    }
    asking ??= ask().finally(() => { asking = null })
    try {
      const metadata = await asking
      known = { metadata, at: now }
      return metadata
    } catch (error) {
      failedAt = now
      if (known !== null) return known.metadata
      throw error
    }
  }
}
