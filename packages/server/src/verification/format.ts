// An export of receipts, line by line. docs/receipts-export.md says the same in words, for whoever writes a verifier of their own.
import type { IsoInstant } from '@sroi/matcher'
import { z } from 'zod'
import { canonicalText } from '../json/digest.ts'

/** Another number is another format: a reader refuses what it does not know. */
export const FORMAT = 'sroi-receipts/1'

/** What a file may cost whoever reads it. */
export const EXPORT_LIMITS = {
  /** Of a line of the format itself, in bytes. */
  line: 64 * 1024,
  /** Of a payload, a part or the facts of a supplier, in bytes. */
  content: 64 * 1024 * 1024,
  /** Of all parts together, in bytes: they are kept while the file is read. */
  parts: 512 * 1024 * 1024,
  /** How deep lists and objects of a payload may lie in each other. The deepest answers have about forty. */
  depth: 200
} as const

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.iso.datetime()
const position = z.int().min(0)
const bytes = z.int().min(1).max(EXPORT_LIMITS.content)
const shortText = z.string().min(1).max(1_000)
const tenant = z.strictObject({ id: shortText, name: shortText })

const header = z.strictObject({
  type: z.literal('header'),
  format: z.literal(FORMAT),
  tenant,
  /** The version of the matcher that wrote it. */
  matcher: shortText,
  madeAt: moment,
  /** The positions of the first and the last receipt; `to` is `from - 1` where there is none. */
  from: position.min(1),
  to: position,
  /** The hash of the receipt before the first one; null where the first one is number 1. */
  previousHash: digest.nullable(),
  /** Are the versions of all suppliers in it? */
  register: z.boolean(),
  /** `fingerprint`: SHA-256 of the public key in DER (SPKI), which `publicKey` is in base64url. */
  key: z.strictObject({ algorithm: z.literal('Ed25519'), fingerprint: digest, publicKey: z.base64url().max(200) })
})

/** What several receipts rest on, once: its canonical JSON is the next line. */
const part = z.strictObject({ type: z.literal('part'), kind: z.enum(['rule-set', 'lexicon', 'labels', 'authorities']), name: shortText, sha256: digest, bytes })

/** A supplier from a revision of the register on; its facts are the next line. `bytes` null: it left the register. */
const supplier = z.strictObject({ type: z.literal('supplier'), id: shortText, revision: position.min(1), bytes: bytes.nullable() })

const manifest = z.strictObject({
  type: z.literal('manifest'),
  format: z.literal(FORMAT),
  tenant: shortText,
  madeAt: moment,
  from: position.min(1),
  /** Null: the chain is empty. */
  head: z.strictObject({ position: position.min(1), hash: digest }).nullable(),
  receipts: position,
  payloads: position,
  parts: position,
  suppliers: position,
  /** SHA-256 and the number of bytes of all lines before this one. */
  sha256: digest,
  bytes: position,
  /** The fingerprint. */
  key: digest,
  /** Ed25519 in base64url, of the canonical JSON of this line without it. */
  signature: z.base64url().length(86)
})

export type HeaderLine = z.infer<typeof header>
export type PartLine = z.infer<typeof part>
export type SupplierLine = z.infer<typeof supplier>
export type ManifestLine = z.infer<typeof manifest>
export type PartKind = PartLine['kind']

/** A receipt. Where `payloadBytes` is a number, its payload is the next line, exactly as it was hashed. */
export interface ReceiptLine {
  readonly type: 'receipt'
  readonly id: string
  readonly kind: string
  readonly createdAt: IsoInstant
  readonly position: number
  readonly previousHash: string | null
  readonly payloadDigest: string
  readonly hash: string
  readonly payloadBytes: number | null
  /** The position of the receipt that says that the payload was erased, and why. Null: it was not, or nothing says so. */
  readonly erasedBy: number | null
}

export type Line = HeaderLine | PartLine | SupplierLine | ManifestLine | ReceiptLine

const otherLine = z.discriminatedUnion('type', [header, part, supplier, manifest])

const RECEIPT = new RegExp([
  '^\\{"createdAt":"(?<createdAt>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z)"',
  '"erasedBy":(?<erasedBy>null|[1-9]\\d{0,14})',
  '"hash":"(?<hash>[0-9a-f]{64})"',
  '"id":"(?<id>[0-9a-f-]{36})"',
  '"kind":"(?<kind>[a-z][a-z-]{0,59})"',
  '"payloadBytes":(?<payloadBytes>null|[1-9]\\d{0,8})',
  '"payloadDigest":"(?<payloadDigest>[0-9a-f]{64})"',
  '"position":(?<position>[1-9]\\d{0,14})',
  '"previousHash":(?:null|"(?<previousHash>[0-9a-f]{64})")',
  '"type":"receipt"\\}$'
].join(','))

/** Lines are canonical JSON (RFC 8785), so that each has one way to be written. */
export function lineText (line: Line): string {
  return canonicalText(line)
}

/** The line that a text is; null when the format does not write such a line, for whatever reason: there is only one way to write it. */
export function readLine (text: string): Line | null {
  return text.endsWith(',"type":"receipt"}') ? readReceiptLine(text) : readOtherLine(text)
}

/** Read by its one spelling: a chain has millions of them. */
function readReceiptLine (text: string): ReceiptLine | null {
  const found = RECEIPT.exec(text)?.groups
  if (found === undefined) return null
  const { createdAt = '', hash = '', id = '', kind = '', payloadDigest = '', previousHash = null, payloadBytes, erasedBy, position: at } = found
  const length = numberOrNull(payloadBytes)
  if (length !== null && length > EXPORT_LIMITS.content) return null
  return { type: 'receipt', id, kind, createdAt, position: Number(at), previousHash, payloadDigest, hash, payloadBytes: length, erasedBy: numberOrNull(erasedBy) }
}

function numberOrNull (digits: string | undefined): number | null {
  return digits === undefined || digits === 'null' ? null : Number(digits)
}

function readOtherLine (text: string): Line | null {
  try {
    const parsed = otherLine.safeParse(JSON.parse(text))
    return parsed.success && canonicalText(parsed.data) === text ? parsed.data : null
  } catch {
    return null
  }
}
