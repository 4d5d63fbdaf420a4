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
 * A bucket for each key, in the memory of this replica: in two halves, those asked for since the last turn and those asked for before it. A half goes as a
 * whole, so that nobody who asks has to look through the buckets of others. A turn comes after a window, for then what was not asked for in it is full again,
 * as a new bucket is; and sooner when a half is full, for then the buckets go that were not asked for longest.
 * @param ticks milliseconds that only go forward
 */
export function createLimiter (rate: Rate, ticks: () => number, most: number = MOST): Limiter {
  let recent = new Map<string, number>()
  let earlier = new Map<string, number>()
  let turned = ticks()

  function turn (now: number): void {
    if (now - turned < rate.window && recent.size < most / 2) return
    earlier = now - turned < 2 * rate.window ? recent : new Map()
    recent = new Map()
    turned = now
  }

  return {
    rate,
    take (key, cost) {
      const now = ticks()
      turn(now)
      const taken = take(rate, recent.get(key) ?? earlier.get(key), cost, now)
      earlier.delete(key)
      recent.set(key, taken.fullAt)
      return taken
    },
    giveBack (key, cost) {
      const half = recent.has(key) ? recent : earlier
      const fullAt = half.get(key)
      if (fullAt !== undefined) half.set(key, fullAt - Math.min(cost, rate.units) * rate.window / rate.units)
    },
    size: () => recent.size + earlier.size
  }
}
