// Does the last line speak for exactly the lines before it?
import type { KeyObject } from 'node:crypto'
import { canonicalText } from '../json/digest.ts'
import type { HeaderLine, ManifestLine } from './format.ts'
import { NotIntact } from './not-intact.ts'
import { isSignedBy } from './signing-key.ts'

/** What was read before the manifest. */
export interface ContentRead {
  readonly header: HeaderLine
  readonly key: KeyObject
  readonly head: ManifestLine['head']
  readonly counts: Pick<ManifestLine, 'receipts' | 'payloads' | 'parts' | 'suppliers'>
  readonly sha256: string
  readonly bytes: number
}

/** What is wrong first is told: who signed, then what was signed, as near to a receipt as can be said. Throws NotIntact. */
export function checkManifest (manifest: ManifestLine, { header, key, head, counts, sha256, bytes }: ContentRead): void {
  const { signature, ...signed } = manifest
  if (manifest.key !== header.key.fingerprint) throw new NotIntact('signature', { found: manifest.key, expected: header.key.fingerprint })
  if (!isSignedBy(canonicalText(signed), signature, key)) throw new NotIntact('signature', { found: manifest.key })
  if (manifest.tenant !== header.tenant.id) throw new NotIntact('other-tenant', { found: header.tenant.id, expected: manifest.tenant })
  const [last, lastSigned] = [head?.position ?? header.from - 1, manifest.head?.position ?? manifest.from - 1]
  if (last < lastSigned) throw new NotIntact('missing-tail', { position: last + 1, found: last, expected: lastSigned })
  if (last > lastSigned) throw new NotIntact('unsigned-tail', { position: lastSigned + 1, found: last, expected: lastSigned })
  if (head?.hash !== manifest.head?.hash) throw new NotIntact('head', { position: last, found: head?.hash ?? null, expected: manifest.head?.hash ?? null })
  for (const name of ['receipts', 'payloads', 'parts', 'suppliers'] as const) {
    if (counts[name] !== manifest[name]) throw new NotIntact('counts', { found: `${counts[name]} ${name}`, expected: `${manifest[name]} ${name}` })
  }
  if (manifest.from !== header.from || manifest.madeAt !== header.madeAt || last !== header.to) throw new NotIntact('header', { found: `${header.from}-${header.to}`, expected: `${manifest.from}-${lastSigned}` })
  if (sha256 !== manifest.sha256 || bytes !== manifest.bytes) throw new NotIntact('content', { found: sha256, expected: manifest.sha256 })
}
