import { type Rate, take, type Taken } from './bucket.ts'

export interface Limiter {
  readonly rate: Rate
  /** Takes from the bucket of a key. */
  take (key: string, cost: number): Taken
  /** Puts back what was taken from the bucket of a key. */
  giveBack (key: string, cost: number): void
  /** How many buckets are remembered. */
  size (): number
}

/** Whoever comes from so many places at once is met elsewhere; the memory of one replica is not theirs. */
const MOST = 100_000

/**
 * A bucket for each key, in the memory of this replica.
 * @param ticks milliseconds that only go forward
 */
export function createLimiter (rate: Rate, ticks: () => number, most: number = MOST): Limiter {
  const buckets = new Map<string, number>()
  return {
    rate,
    take (key, cost) {
      const now = ticks()
      const taken = take(rate, buckets.get(key), cost, now)
      buckets.delete(key)
      buckets.set(key, taken.fullAt)
      if (buckets.size > most) forget(buckets, now)
      return taken
    },
    giveBack (key, cost) {
      const fullAt = buckets.get(key)
      if (fullAt !== undefined) buckets.set(key, fullAt - Math.min(cost, rate.units) * rate.window / rate.units)
    },
    size: () => buckets.size
  }
}

/** Buckets that are full again say nothing; when none is, the one that was not asked for longest goes. */
function forget (buckets: Map<string, number>, now: number): void {
  const [oldest] = buckets.keys()
  for (const [key, fullAt] of buckets) if (fullAt <= now || key === oldest) buckets.delete(key)
}
