import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a value. */
export function digestOf (value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('only JSON has a digest')
  return createHash('sha256').update(text).digest('hex')
}
