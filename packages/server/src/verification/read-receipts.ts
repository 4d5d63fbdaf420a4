// An export, line by line, with every check that can be made of a line when it comes: in one pass, with no more of the file in memory than one line and
// what receipts share.
import { createHash, type KeyObject } from 'node:crypto'
import { headText, type SignedHead } from '../store/index.ts'
import { type ChainCheck, checkChain, type WitnessedHead } from './check-chain.ts'
import { checkErasures } from './check-erasures.ts'
import { checkManifest } from './check-manifest.ts'
import { collectParts, type Parts } from './collect-parts.ts'
import { collectRegister, type RegisterVersions } from './collect-register.ts'
import { depthOf } from './depth-of.ts'
import { EXPORT_LIMITS, type HeaderLine, type Line, readLine, type ReceiptLine } from './format.ts'
import { isRecord, type JsonObject } from './is-record.ts'
import { NotIntact } from './not-intact.ts'
import { isSignedBy, readPublicKey } from './signing-key.ts'

/** What the user brings: without it a file speaks for itself alone. */
export interface Trusted {
  /** Fingerprints of keys; empty: any key will do. */
  readonly keys: readonly string[]
  readonly heads: readonly (WitnessedHead & { readonly signed?: SignedHead })[]
  /** The id of the tenant it must be of; null: any. */
  readonly tenant: string | null
}

/** A receipt whose place in the chain is right. `payload` null: it is not there. */
export interface ReceiptRead {
  readonly receipt: ReceiptLine
  readonly payload: JsonObject | null
}

export interface ReceiptReader {
  readonly parts: Parts
  readonly register: RegisterVersions
  header (): HeaderLine | null
  /** How many receipts were read. */
  count (): number
  /** The position of the receipt that is read, or that comes next; null where nothing was read yet. */
  position (): number | null
  /** How many bytes the next line may have. */
  most (): number
  /** A line with its newline; the receipt that ends with it, if one does. Throws NotIntact. */
  take (line: Buffer): ReceiptRead | null
  /** After the last line. Throws NotIntact when something is still to come. */
  end (): void
}

/** A line that says that something comes after it. */
type Announced = { readonly line: Exclude<Line, HeaderLine | { readonly type: 'manifest' }>, readonly bytes: number }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function readReceipts (trusted: Trusted): ReceiptReader {
  const [parts, register, erasures, content] = [collectParts(), collectRegister(), checkErasures(), createHash('sha256')]
  const counts = { receipts: 0, payloads: 0 }
  let start: { readonly header: HeaderLine, readonly key: KeyObject, readonly chain: ChainCheck } | null = null
  let awaited: Announced | null = null
  let isEnded = false
  let bytes = 0

  const begin = (line: Buffer): void => {
    const header = headerOf(line)
    if (header?.type !== 'header') throw new NotIntact('not-an-export')
    const signing = readPublicKey(header.key.publicKey)
    if (signing === null || signing.fingerprint !== header.key.fingerprint) throw new NotIntact('signature', { found: signing?.fingerprint ?? null, expected: header.key.fingerprint })
    if (trusted.keys.length > 0 && !trusted.keys.includes(signing.fingerprint)) throw new NotIntact('other-key', { found: signing.fingerprint, expected: trusted.keys.join(' ') })
    checkWhose(header, signing.key, trusted)
    if (header.to < header.from - 1 || (header.from === 1) !== (header.previousHash === null)) throw new NotIntact('header', { found: `${header.from}-${header.to}` })
    start = { header, key: signing.key, chain: checkChain(header, trusted.heads) }
  }
  const contain = (line: Buffer): void => {
    content.update(line)
    bytes += line.length
  }
  /** The payload, part or supplier that was announced. */
  const takeAwaited = ({ line, bytes: length }: Announced, taken: Buffer): ReceiptRead | null => {
    awaited = null
    const position = line.type === 'receipt' ? line.position : null
    const body = taken.subarray(0, -1)
    if (line.type === 'receipt' && sha256Of(body) !== line.payloadDigest) throw new NotIntact('payload-digest', { position, found: sha256Of(body), expected: line.payloadDigest })
    if (body.length !== length) throw new NotIntact(line.type === 'receipt' ? 'payload-digest' : line.type, { position, found: `${body.length} bytes`, expected: `${length} bytes` })
    if (depthOf(body) > EXPORT_LIMITS.depth) throw new NotIntact('too-deep', { position, expected: EXPORT_LIMITS.depth })
    const text = textOf(taken, position)
    if (line.type === 'part') parts.add(line, text)
    else if (line.type === 'supplier') register.add(line, text)
    else return withPayload(line, text)
    return null
  }
  const withPayload = (receipt: ReceiptLine, text: string): ReceiptRead => {
    const payload = payloadOf(receipt, text)
    erasures.see(receipt, payload)
    counts.payloads++
    return { receipt, payload }
  }
  const takeReceipt = (receipt: ReceiptLine, chain: ChainCheck): ReceiptRead | null => {
    chain.add(receipt)
    counts.receipts++
    if (receipt.payloadBytes !== null) {
      awaited = { line: receipt, bytes: receipt.payloadBytes }
      return null
    }
    if (receipt.erasedBy !== null) erasures.claim(receipt, receipt.erasedBy)
    return { receipt, payload: null }
  }
  const takeLine = ({ header, key, chain }: NonNullable<typeof start>, taken: Buffer): ReceiptRead | null => {
    const line = readLine(textOf(taken, chain.next()))
    if (line === null || line.type === 'header') throw new NotIntact('unreadable-line', { position: chain.next() })
    if (line.type === 'manifest') {
      checkManifest(line, {
        header, key, head: chain.head(), bytes, sha256: content.digest('hex'), counts: { ...counts, parts: parts.count(), suppliers: register.count() }
      })
      erasures.end()
      chain.end()
      isEnded = true
      return null
    }
    contain(taken)
    if (line.type === 'receipt') return takeReceipt(line, chain)
    if (line.type === 'part' || line.bytes !== null) awaited = { line, bytes: line.bytes ?? 0 }
    else register.add(line, null)
    return null
  }

  return {
    parts,
    register,
    header: () => start?.header ?? null,
    count: () => counts.receipts,
    position: () => awaited?.line.type === 'receipt' ? awaited.line.position : start?.chain.next() ?? null,
    most: () => awaited === null ? EXPORT_LIMITS.line : awaited.bytes,
    take: (line) => {
      if (isEnded) throw new NotIntact('after-manifest')
      if (start === null) {
        contain(line)
        begin(line)
        return null
      }
      if (awaited === null) return takeLine(start, line)
      contain(line)
      return takeAwaited(awaited, line)
    },
    end: () => {
      if (isEnded) return
      if (start === null) throw new NotIntact('not-an-export')
      if (awaited !== null) throw new NotIntact('cut-off')
      throw new NotIntact('no-manifest', { position: start.chain.next(), expected: start.header.to })
    }
  }
}

/** The file, and the heads that somebody kept, must be of the same tenant. */
function checkWhose ({ tenant, key: { fingerprint } }: HeaderLine, key: KeyObject, trusted: Trusted): void {
  if (trusted.tenant !== null && tenant.id !== trusted.tenant) throw new NotIntact('other-tenant', { found: tenant.id, expected: trusted.tenant })
  for (const { signed } of trusted.heads) {
    if (signed === undefined) continue
    if (signed.tenant !== tenant.id) throw new NotIntact('other-tenant', { found: tenant.id, expected: signed.tenant })
    if (signed.key === fingerprint && !isSignedBy(headText(signed), signed.signature, key)) throw new NotIntact('witnessed-head', { position: signed.position, found: 'a head that is not signed by the key it names' })
  }
}

/** What the line says of a receipt must be what the payload says. Payloads of the first format are matches. */
function payloadOf ({ position, id, kind, createdAt }: ReceiptLine, text: string): JsonObject {
  let payload: unknown = null
  try {
    payload = JSON.parse(text)
  } catch {
    throw new NotIntact('payload-facts', { position, found: 'no JSON' })
  }
  if (!isRecord(payload)) throw new NotIntact('payload-facts', { position, found: 'no object' })
  for (const [name, said, own] of [['id', id, payload['id']], ['kind', kind, payload['kind'] ?? 'match'], ['createdAt', createdAt, payload['createdAt']]] as const) {
    const isSame = said === own || (name === 'createdAt' && typeof own === 'string' && Date.parse(said) === Date.parse(own))
    if (!isSame) throw new NotIntact('payload-facts', { position, found: `${name} ${said}`, expected: `${name} ${JSON.stringify(own)}` })
  }
  return payload
}

/** Null: it is not UTF-8, or no line of an export; a file of another kind altogether. */
function headerOf (line: Buffer): Line | null {
  try {
    return readLine(utf8.decode(line.subarray(0, -1)))
  } catch {
    return null
  }
}

function textOf (line: Buffer, position: number | null = null): string {
  try {
    return utf8.decode(line.subarray(0, -1))
  } catch {
    throw new NotIntact('not-utf-8', { position })
  }
}

function sha256Of (bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

