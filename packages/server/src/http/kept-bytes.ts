// The JSON of facts that are asked for again and again, written once. What was not asked for longest is forgotten first.
import { createHash } from 'node:crypto'

export interface Kept {
  readonly bytes: Buffer
  /** Strong (RFC 9110): other bytes have another. */
  readonly etag: string
}

/** What an entry costs beside its bytes, about. */
const OVERHEAD = 250

/** @param most bytes that are kept, all together. */
export function createKeptBytes (most: number): (facts: object) => Kept {
  const kept = new Map<object, Kept>()
  let size = 0

  return (facts) => {
    const known = kept.get(facts)
    if (known !== undefined) {
      // now the youngest
      kept.delete(facts)
      kept.set(facts, known)
      return known
    }
    const fresh = keptOf(Buffer.from(JSON.stringify(facts)))
    kept.set(facts, fresh)
    size += fresh.bytes.length + OVERHEAD
    for (const [oldest, { bytes }] of kept) {
      if (size <= most) break
      kept.delete(oldest)
      size -= bytes.length + OVERHEAD
    }
    return fresh
  }
}

/** Bytes with their tag. */
export function keptOf (bytes: Buffer): Kept {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` }
}
