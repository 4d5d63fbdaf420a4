// A PDF that can do more than be read says so by a name: `/JavaScript`, `/Launch`. Names can be written with escapes, and the objects they stand in can be packed
// together. So they are looked for in the bytes as they are, with escapes read, and in what is packed; what is packed in a way that is not looked into here holds no
// objects. The scanner for malware looks deeper; this keeps out what a certificate or a deed never needs.
import { inflated } from './inflated.ts'
import { isPackedToo } from './is-another-too.ts'
import type { Refusal } from './refusal.ts'

/** Long enough that no picture has them by chance. */
const NAMES: readonly (readonly [Refusal, readonly string[]])[] = [
  ['encrypted', ['Encrypt']],
  ['active-content', ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'RichMedia', 'XFA']],
  ['files-inside', ['EmbeddedFile', 'EmbeddedFiles', 'GoToE']]
]
/** What ends a name. */
const ENDS = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((character) => character.charCodeAt(0)))

/** The end must lie as near the end of the file as readers look for it. */
const END_WITHIN = 1_024
const [MOST_STREAMS, MOST_UNPACKED] = [10_000, 64 * 1024 * 1024]
/** Each stream has the word twice. */
const MOST_WORDS = 4 * MOST_STREAMS
/** How far is looked for the end of a line, and back for what is said of a stream. */
const [MOST_OF_LINE, MOST_SAID] = [256, 4_096]

export async function checkPdf (bytes: Buffer): Promise<Refusal | null> {
  if (bytes.indexOf('%PDF-') !== 0 || !bytes.subarray(-END_WITHIN).includes('%%EOF')) return 'broken'
  if (isPackedToo(bytes)) return 'two-kinds'
  return refusedBy(bytes) ?? checkStreams(bytes)
}

function refusedBy (bytes: Buffer): Refusal | null {
  const all = bytes.includes('#') ? [bytes, withoutEscapes(bytes)] : [bytes]
  return NAMES.find(([, names]) => all.some((one) => names.some((name) => hasName(one, name))))?.[0] ?? null
}

function hasName (bytes: Buffer, name: string): boolean {
  const sought = Buffer.from(`/${name}`, 'latin1')
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) {
    const end = bytes[at + sought.length]
    if (end === undefined || ENDS.has(end)) return true
  }
  return false
}

/** `/J#61vaScript` is `/JavaScript`. */
function withoutEscapes (bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))), 'latin1')
}

/** Objects that are packed together begin with their numbers; pictures, letters and drawings are not looked into. */
async function checkStreams (bytes: Buffer): Promise<Refusal | null> {
  let unpacked = 0
  let streams = 0
  let words = 0
  const hasPackedObjects = [bytes, withoutEscapes(bytes)].some((one) => one.includes('/ObjStm'))
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    words += 1
    if (words > MOST_WORDS) return 'too-complex'
    const said = hasPackedObjects ? saidOf(bytes, at) : ''
    if (holdsObjects(said) && isPackedOtherwise(said)) return 'too-complex'
    const start = dataAt(bytes, at)
    if (start === null) continue
    streams += 1
    if (streams > MOST_STREAMS) return 'too-complex'
    const end = bytes.indexOf('endstream', start)
    const content = await inflated(bytes.subarray(start, end < 0 ? bytes.length : end), { raw: false, most: MOST_UNPACKED - unpacked, isWanted: holdsObjects(said) ? () => true : beginsWithNumber })
    if (content === null) return 'too-complex'
    unpacked += content.length
    const refusal = refusedBy(content)
    if (refusal !== null) return refusal
  }
  return null
}

/** Where packed data begins after the word `stream`; null where none does. Readers pass over whatever else stands in its line. */
function dataAt (bytes: Buffer, word: number): number | null {
  const after = word + 6
  const line = bytes.subarray(after, after + MOST_OF_LINE)
  const ends = [0x0A, 0x0D].map((code) => line.indexOf(code)).filter((at) => at >= 0).map((at) => line[at] === 0x0D && line[at + 1] === 0x0A ? at + 2 : at + 1)
  return [...ends, 0].map((at) => after + at).find((start) => isPacked(bytes, start)) ?? null
}

function isPacked (bytes: Buffer, start: number): boolean {
  if (start + 2 > bytes.length) return false
  const first = bytes.readUInt16BE(start)
  return (first >> 8 & 0x0F) === 8 && first % 31 === 0
}

/** What is said of a stream stands before it: from the beginning of its object. */
function saidOf (bytes: Buffer, word: number): string {
  const text = bytes.toString('latin1', Math.max(0, word - MOST_SAID), word)
  const from = text.lastIndexOf(' obj')
  const said = from < 0 ? text : text.slice(from)
  return said.includes('#') ? withoutEscapes(Buffer.from(said, 'latin1')).toString('latin1') : said
}

function holdsObjects (said: string): boolean {
  return /\/ObjStm(?![^\0\s()<>[\]{}/%])/.test(said)
}

/** Objects can be packed twice, or in ways that nobody needs any more: then nobody sees here what they are. */
function isPackedOtherwise (said: string): boolean {
  return /\/Filter\s*\d/.test(said) || /\/(?:ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|Crypt|AHx|A85|LZW|RL)\b/.test(said) || (said.match(/\/(?:FlateDecode|Fl)\b/g) ?? []).length > 1
}

function beginsWithNumber (start: Buffer): boolean {
  return /^\s*(?:%|\d)/.test(start.toString('latin1'))
}
