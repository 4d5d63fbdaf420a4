// Who tries keys that do not exist, and from where. Each replica counts for itself.
import { HttpProblem } from '../../problems/http-problem.ts'

/** So many wrong keys from one address in a window; then it waits until the window ends. In milliseconds. */
const MOST = 10
const WINDOW = 60_000
/** So many addresses are counted; beyond it the one that began longest ago is forgotten. */
const MOST_ADDRESSES = 50_000

export interface Guesses {
  /** @throws HttpProblem `too-many-attempts` */
  check (address: string, now: number): void
  note (address: string, now: number): void
}

export function createGuesses (): Guesses {
  const windows = new Map<string, { readonly until: number, count: number }>()
  return {
    check: (address, now) => {
      const window = windows.get(address)
      if (window === undefined || now >= window.until || window.count < MOST) return
      throw new HttpProblem('too-many-attempts', [], undefined, { 'Retry-After': String(Math.ceil((window.until - now) / 1000)) })
    },
    note: (address, now) => {
      const window = windows.get(address)
      if (window !== undefined && now < window.until) {
        window.count += 1
        return
      }
      windows.delete(address)
      windows.set(address, { until: now + WINDOW, count: 1 })
      const [oldest] = windows.keys()
      if (windows.size > MOST_ADDRESSES && oldest !== undefined) windows.delete(oldest)
    }
  }
}
