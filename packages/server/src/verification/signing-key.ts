// Who signs an export, and how that is checked. Ed25519: one way to sign, nothing to choose.
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { SigningKeys } from '../signing/signing-keys.ts'
import type { Signer } from '../store/index.ts'

/** A key that can sign, and what others need to check it. */
export interface ExportSigner extends Signer {
  /** DER (SPKI) in base64url. */
  readonly publicKey: string
}

/** The key that signs now, with its public half. */
export function exportSigner ({ signer, published }: SigningKeys): ExportSigner {
  const current = published.find(({ isCurrent }) => isCurrent)
  if (current === undefined) throw new Error('no key signs now')
  return { ...signer, publicKey: createPublicKey(current.publicKey).export({ type: 'spki', format: 'der' }).toString('base64url') }
}

/** How a public key is known: the SHA-256 of its DER (SPKI), in hexadecimal. */
function fingerprintOf (der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex')
}

/** The public key of a text: PEM, or DER (SPKI) in base64url as exports have it. Null: it is no Ed25519 key. */
export function readPublicKey (text: string): { readonly key: KeyObject, readonly fingerprint: string } | null {
  try {
    const key = text.includes('-----BEGIN PUBLIC KEY-----') ? createPublicKey(text) : createPublicKey({ key: Buffer.from(text, 'base64url'), type: 'spki', format: 'der' })
    if (key.asymmetricKeyType !== 'ed25519') return null
    return { key, fingerprint: fingerprintOf(key.export({ type: 'spki', format: 'der' })) }
  } catch {
    return null
  }
}

export function isSignedBy (text: string, signature: string, key: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64url')
  // base64url has more than one spelling of the same bytes; only one is taken
  return bytes.toString('base64url') === signature && verify(null, Buffer.from(text), key, bytes)
}
