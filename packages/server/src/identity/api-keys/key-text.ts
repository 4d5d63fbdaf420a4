// How a key is written: whose, which, and what nobody can guess. The front tells a scanner of sources that it is a key of ours.
import { randomBytes } from 'node:crypto'
import { sha256 } from '../../json/digest.ts'

const SHAPE = /^sroi_([0-9a-f]{32})_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/

export interface KeyText {
  readonly tenantId: string
  readonly id: string
  readonly secretDigest: string
}

/** Whether a token is meant as a key: a token of an issuer has dots in it, a key never. */
export function isKeyText (text: string): boolean {
  return text.startsWith('sroi_') && !text.includes('.')
}

/** Null when it is no key. */
export function readKeyText (text: string): KeyText | null {
  const [, tenantId, id, secret] = SHAPE.exec(text) ?? []
  return tenantId === undefined || id === undefined || secret === undefined ? null : { tenantId: withHyphens(tenantId), id: withHyphens(id), secretDigest: sha256(secret) }
}

/** A key with a new secret of 256 bits, and what is kept of the secret. */
export function createKeyText (tenantId: string, id: string): { readonly text: string, readonly secretDigest: string } {
  const secret = randomBytes(32).toString('base64url')
  return { text: `sroi_${tenantId.replaceAll('-', '')}_${id.replaceAll('-', '')}_${secret}`, secretDigest: sha256(secret) }
}

function withHyphens (hexadecimal: string): string {
  return `${hexadecimal.slice(0, 8)}-${hexadecimal.slice(8, 12)}-${hexadecimal.slice(12, 16)}-${hexadecimal.slice(16, 20)}-${hexadecimal.slice(20)}`
}
