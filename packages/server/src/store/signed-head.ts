// A head that is signed: whoever holds it can tell later that nothing before it was rewritten, whoever owns the database. A verifier needs nothing but
// this file, the chain and a public key.
import type { IsoInstant } from '@sroi/matcher'
import { canonicalText } from '../json/digest.ts'

/** What is signed. */
export interface Head {
  readonly format: 1
  /** The id of the tenant. */
  readonly tenant: string
  /** Of the newest receipt. */
  readonly position: number
  readonly hash: string
  /** The moment of the signature. */
  readonly at: IsoInstant
}

export interface SignedHead extends Head {
  /** SHA-256, in hexadecimal, of the public key (SPKI, DER). */
  readonly key: string
  /** Ed25519 over `headText` in UTF-8, in base64url. */
  readonly signature: string
}

/** The text that is signed: the canonical JSON (RFC 8785) of the head alone. */
export function headText ({ format, tenant, position, hash, at }: Head): string {
  return canonicalText({ format, tenant, position, hash, at })
}
