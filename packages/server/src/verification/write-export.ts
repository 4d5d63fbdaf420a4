// Writes an export as it is read: of a chain of millions, no more than one receipt is held.
import { createHash } from 'node:crypto'
import { type IsoInstant, VERSION } from '@sroi/matcher'
import { canonicalText, sha256 } from '../json/digest.ts'
import type { ChainReceipt, SupplierFacts } from '../store/index.ts'
import { FORMAT, type HeaderLine, type Line, lineText, type ManifestLine } from './format.ts'
import { type PartNeeded, partsNeeded } from './parts-needed.ts'
import type { ExportSigner } from './signing-key.ts'

/** What an export is made of. All of it must be read of one moment. */
export interface ExportSource {
  readonly tenant: { readonly id: string, readonly name: string }
  readonly from: number
  readonly to: number
  /** The hash of the receipt before the first one. */
  readonly previousHash: string | null
  /** By position, without gaps. */
  receipts (): AsyncIterable<ChainReceipt>
  /** What a receipt rests on, as canonical JSON; null when it is not there: the export then says so by not having it. */
  part (needed: PartNeeded): Promise<string | null>
  /** The versions of all suppliers, where the export is to have the register. */
  readonly suppliers?: () => AsyncIterable<SupplierFacts>
}

/** Takes what is written; when it gives a promise, the writer waits for it. */
export type Sink = (bytes: Buffer) => void | Promise<void>

/** Writes all of an export, the signed manifest last. Throws when the source is not what it says it is. */
export async function writeExport (source: ExportSource, { signer, madeAt }: { readonly signer: ExportSigner, readonly madeAt: IsoInstant }, sink: Sink): Promise<void> {
  const content = createHash('sha256')
  const counts = { receipts: 0, payloads: 0, parts: 0, suppliers: 0 }
  let length = 0
  const put = async (...texts: readonly string[]): Promise<void> => {
    const written = Buffer.from(texts.map((text) => `${text}\n`).join(''))
    content.update(written)
    length += written.length
    await sink(written)
  }
  await put(lineText(headerOf(source, signer, madeAt)))
  for await (const { id, revision, facts } of source.suppliers?.() ?? []) {
    const text = facts === null ? null : canonicalText(facts)
    await put(lineText({ type: 'supplier', id, revision, bytes: bytesOf(text) }), ...(text === null ? [] : [text]))
    counts.suppliers++
  }
  const written = new Set<string>()
  let head: ManifestLine['head'] = null
  for await (const { payload, ...link } of source.receipts()) {
    for (const needed of partsOf(payload)) {
      const key = canonicalText(needed)
      if (written.has(key)) continue
      written.add(key)
      const text = await source.part(needed)
      if (text === null) continue
      await put(lineText({ type: 'part', kind: needed.kind, name: needed.name, sha256: sha256(text), bytes: Buffer.byteLength(text) }), text)
      counts.parts++
    }
    await put(lineText({ type: 'receipt', ...link, payloadBytes: bytesOf(payload) }), ...(payload === null ? [] : [payload]))
    counts.receipts++
    if (payload !== null) counts.payloads++
    head = { position: link.position, hash: link.hash }
  }
  const last = head?.position ?? source.from - 1
  if (last !== source.to) throw new Error(`the receipts end at ${last}, and the source said ${source.to}`)
  const manifest: Omit<ManifestLine, 'signature'> = {
    type: 'manifest', format: FORMAT, tenant: source.tenant.id, madeAt, from: source.from, head, ...counts, sha256: content.digest('hex'), bytes: length, key: signer.key
  }
  await sink(Buffer.from(`${lineText({ ...manifest, signature: signer.sign(canonicalText(manifest)) } satisfies Line)}\n`))
}

function headerOf ({ tenant, from, to, previousHash, suppliers }: ExportSource, { key, publicKey }: ExportSigner, madeAt: IsoInstant): HeaderLine {
  return {
    type: 'header', format: FORMAT, tenant: { id: tenant.id, name: tenant.name }, matcher: VERSION, madeAt, from, to, previousHash, register: suppliers !== undefined,
    key: { algorithm: 'Ed25519', fingerprint: key, publicKey }
  }
}

/** A payload that is no JSON is written as it is: an export tells what there is, and the verifier what is wrong with it. */
function partsOf (payload: string | null): readonly PartNeeded[] {
  if (payload === null) return []
  try {
    return partsNeeded(JSON.parse(payload))
  } catch {
    return []
  }
}

function bytesOf (text: string | null): number | null {
  return text === null ? null : Buffer.byteLength(text)
}
