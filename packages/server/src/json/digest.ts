import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The canonical JSON (RFC 8785) of a value. */
export function canonicalText (value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('only JSON has a canonical text')
  return text
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256 (text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** SHA-256, in hexadecimal, of the canonical JSON of a value. */
export function digestOf (value: unknown): string {
  return sha256(canonicalText(value))
}
