import { createHash } from 'node:crypto'
import { canonicalText } from './canonical-text.ts'

export { canonicalText }

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function sha256 (text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** SHA-256, in hexadecimal, of the canonical JSON of a value. */
export function digestOf (value: unknown): string {
  return sha256(canonicalText(value))
}
