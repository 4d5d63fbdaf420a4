import type { Taken } from './bucket.ts'
import type { Limiter } from './create-limiter.ts'

/**
 * Takes from several buckets, or from none: the ones after a bucket that refuses are not asked, and those before it get back what they gave. So whoever is
 * refused for what they ask themselves takes nothing from what they share with others.
 * @returns how each stands, in their order; one at most is not allowed
 */
export function takeFromEach (buckets: readonly { readonly limiter: Limiter, readonly key: string }[], cost: number): readonly Taken[] {
  const all: Taken[] = []
  for (const { limiter, key } of buckets) {
    const taken = limiter.take(key, cost)
    if (!taken.allowed) {
      for (const before of buckets.slice(0, all.length)) before.limiter.giveBack(before.key, cost)
      return buckets.map((one, place) => place === all.length ? taken : one.limiter.take(one.key, 0))
    }
    all.push(taken)
  }
  return all
}
