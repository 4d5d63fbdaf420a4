// How much somebody may still ask: a bucket that fills evenly and that each request takes from. Kept as one number, the moment at which it
// is full again ("generic cell rate algorithm"), so that nothing runs in between and the boundary is exact to the millisecond.

export interface Rate {
  /** What fits in the bucket, and flows in again within the window. */
  readonly units: number
  /** In milliseconds. */
  readonly window: number
}

export interface Taken {
  readonly allowed: boolean
  /** Whole units that are left. */
  readonly left: number
  /** Milliseconds until the bucket is full again. */
  readonly full: number
  /** Milliseconds until what was asked fits; 0 when it did. */
  readonly wait: number
}

/**
 * Takes from a bucket.
 * @param fullAt when it is full again, as the last taking left it; undefined for a new one
 * @param cost what is larger than the bucket empties it
 */
export function take (rate: Rate, fullAt: number | undefined, cost: number, now: number): Taken & { readonly fullAt: number } {
  const each = rate.window / rate.units
  const before = Math.max(fullAt ?? now, now)
  const after = before + Math.min(cost, rate.units) * each
  const wait = after - now - rate.window
  // moments have fractions: what misses by a rounding has come
  const allowed = wait < 1e-3
  const next = allowed ? after : before
  return { allowed, left: Math.floor((rate.window - (next - now)) / each + 1e-9), full: next - now, wait: Math.max(0, wait), fullAt: next }
}
