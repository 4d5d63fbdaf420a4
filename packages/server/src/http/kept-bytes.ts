// JSON that is asked for again and again, written once. What was not asked for longest is forgotten first.
import { createHash } from 'node:crypto'

export interface Kept {
  readonly bytes: Buffer
  /** Strong (RFC 9110): other bytes have another. */
  readonly etag: string
  /** Of a page: where the next begins. Null: it is no page, or the last. */
  readonly next: string | null
}

export interface KeptBytes {
  /** What was kept under that name of those facts; null: nothing, or not any more. */
  find (of: object, name: string): Kept | null
  /** Keeps it, unless there is no room for it at all. */
  keep (of: object, name: string, bytes: Buffer, next?: string | null): Kept
  /** The JSON of facts that never change. */
  json (facts: object): Kept
}

/** What an entry costs beside its bytes, about. */
const OVERHEAD = 300

/** @param most bytes that are kept, all together. */
export function createKeptBytes (most: number): KeptBytes {
  const kept = new Map<string, Kept>()
  const numbers = new WeakMap<object, number>()
  let [size, last] = [0, 0]

  /** Each object has a number, which nothing else ever gets: what is kept of an object that is gone is found no more. */
  function keyOf (of: object, name: string): string {
    let number = numbers.get(of)
    if (number === undefined) {
      last += 1
      number = last
      numbers.set(of, number)
    }
    return `${number} ${name}`
  }

  function find (of: object, name: string): Kept | null {
    const key = keyOf(of, name)
    const found = kept.get(key)
    if (found === undefined) return null
    // now the youngest
    kept.delete(key)
    kept.set(key, found)
    return found
  }

  function keep (of: object, name: string, bytes: Buffer, next: string | null = null): Kept {
    const fresh = keptOf(bytes, next)
    const key = keyOf(of, name)
    const before = kept.get(key)
    if (before !== undefined) size -= costOf(before)
    kept.delete(key)
    kept.set(key, fresh)
    size += costOf(fresh)
    for (const [oldest, one] of kept) {
      if (size <= most) break
      kept.delete(oldest)
      size -= costOf(one)
    }
    return fresh
  }

  return { find, keep, json: (facts) => find(facts, '') ?? keep(facts, '', Buffer.from(JSON.stringify(facts))) }
}

function costOf ({ bytes }: Kept): number {
  return bytes.length + OVERHEAD
}

/** Bytes with their tag. */
export function keptOf (bytes: Buffer, next: string | null = null): Kept {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`, next }
}
