// Chains and exports as the service would write them, in memory.
import { canonicalText, sha256 } from '../../dist/json/digest.js'
import { newSigningKey, readSigningKeys } from '../../dist/signing/signing-keys.js'
import type { ChainReceipt } from '../../dist/store/chain-read.js'
import { chainHash } from '../../dist/store/chain.js'
import type { ReceiptRecord } from '../../dist/store/receipt-kinds.js'
import { sealRecord } from '../../dist/store/seal-record.js'
import { openSolver } from '../../dist/solver/open-solver.js'
import { exportSigner, type ExportSource, type PartNeeded, type Trusted, type Verification, verifyExport, writeExport } from '../../dist/verification/index.js'
import { cpvLabels } from '../../dist/vocabulary/cpv-labels.js'
import { readLexicon } from '../../dist/vocabulary/read-lexicon.js'
import { NOW } from '../application/build-application.js'
import { demonstration } from './recorded.js'

export const TENANT = { id: '0193a000-0000-7000-8000-0000000000aa', name: 'Example region (fictional)' }
export const signer = exportSigner(readSigningKeys(newSigningKey()))
export const otherSigner = exportSigner(readSigningKeys(newSigningKey()))
/** What somebody trusts who knows the key and nothing else. */
export const TRUSTED: Trusted = { keys: [signer.key], heads: [], tenant: null }

/** A receipt that hangs nowhere yet. */
export type Loose = Pick<ChainReceipt, 'id' | 'kind' | 'createdAt' | 'payload' | 'erasedBy' | 'payloadDigest'>

export function looseOf (record: ReceiptRecord): Loose {
  const { id, text, payloadDigest } = sealRecord(record, null)
  return { id, kind: record.kind, createdAt: record.createdAt, payload: text, payloadDigest, erasedBy: null }
}

/** Any payload, as a receipt. */
export function looseOfPayload (payload: Readonly<Record<string, unknown>>, kind = 'change', id: string = sealRecord({ kind: 'change' } as never, null).id): Loose {
  const text = canonicalText({ ...payload, id, kind, createdAt: NOW })
  return { id, kind: kind as Loose['kind'], createdAt: NOW, payload: text, payloadDigest: sha256(text), erasedBy: null }
}

/** Hung in a chain, each after the one before it. */
export function chainOf (receipts: readonly Loose[], from = 1, previous: string | null = null): readonly ChainReceipt[] {
  let previousHash = previous
  return receipts.map((receipt, index) => {
    const link = { position: from + index, previousHash, payloadDigest: receipt.payloadDigest }
    const hash = chainHash(link)
    previousHash = hash
    return { ...receipt, ...link, hash }
  })
}

export interface ExportOptions {
  readonly tenant?: typeof TENANT
  readonly by?: typeof signer
  readonly madeAt?: string
  /** Parts that are not to be found. */
  readonly without?: (needed: PartNeeded) => boolean
  readonly withRegister?: boolean
  /** Versions of suppliers in place of those of the demonstration. */
  readonly versions?: readonly { readonly id: string, readonly revision: number, readonly facts: unknown }[]
  /** What every part is, in place of what it should be. */
  readonly parts?: (needed: PartNeeded) => unknown
}

export async function exportOf (chain: readonly ChainReceipt[], { tenant = TENANT, by = signer, madeAt = NOW, without = () => false, withRegister = false, versions, parts = partOf }: ExportOptions = {}): Promise<Buffer> {
  const pieces: Buffer[] = []
  const from = chain[0]?.position ?? 1
  const source: ExportSource = {
    tenant, from, to: from - 1 + chain.length, previousHash: chain[0]?.previousHash ?? null,
    receipts: async function * () { yield * chain },
    part: async (needed) => {
      const part = without(needed) ? null : parts(needed)
      return part === null ? null : canonicalText(part)
    },
    ...(withRegister ? { suppliers: suppliersOfThen } : versions === undefined ? {} : { suppliers: async function * () { for (const one of versions) yield one as never } })
  }
  await writeExport(source, { signer: by, madeAt }, (bytes) => { pieces.push(bytes) })
  return Buffer.concat(pieces)
}

async function * suppliersOfThen (): AsyncGenerator<{ id: string, revision: number, facts: (typeof demonstration.suppliers)[number] }> {
  for (const facts of demonstration.suppliers) yield { id: facts.id, revision: 1, facts }
}

const ruleSets = new Map(demonstration.ruleSets.map((ruleSet) => [sha256(canonicalText(ruleSet)), ruleSet]))
const lexicon = readLexicon()
const labels = Object.fromEntries([...cpvLabels()].map(([code, { nl }]) => [code, nl]))

function partOf ({ kind, sha256: digest }: PartNeeded): unknown {
  switch (kind) {
    case 'rule-set': return ruleSets.get(digest ?? '') ?? null
    case 'lexicon': return lexicon
    case 'labels': return labels
    case 'authorities': return demonstration.authorities.map(({ id, name, code, point }) => ({ id, name, code, point }))
  }
}

/** In pieces of any size. */
export function * inPieces (bytes: Buffer, size = 65_536): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export function verify (bytes: Buffer, trusted: Partial<Trusted> = {}): Promise<Verification> {
  return verifyExport(inPieces(bytes), { ...TRUSTED, ...trusted }, () => openSolver({ milliseconds: 20_000 }))
}

export function verifyChain (bytes: Buffer, trusted: Partial<Trusted> = {}): Promise<Verification> {
  return verifyExport(inPieces(bytes), { ...TRUSTED, ...trusted }, null)
}
