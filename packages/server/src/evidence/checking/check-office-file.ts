// An XLSX or a DOCX is a packed folder. What can run, what holds other files and what fetches something when it is opened stands there under names of its own.
import { FileFault } from '../../exchange/reading/file-fault.ts'
import { type Entry, workbookEntries } from '../../exchange/reading/workbook-entries.ts'
import { inflated } from './inflated.ts'
import { isPdfToo } from './is-another-too.ts'
import { walkOfficeXml } from './office-xml.ts'
import type { Refusal } from './refusal.ts'

const NAMES: readonly (readonly [Refusal, RegExp])[] = [
  ['active-content', /vbaproject|vbadata|\/(?:activex|ctrlprops|macrosheets|dialogsheets)\/|\/customui/i],
  ['files-inside', /\/embeddings\/|oleobject|\.(?:exe|dll|js|vbs|hta|jar|zip)$/i],
  ['fetches-elsewhere', /\/(?:externallinks|querytables)\/|\/connections\.xml$/i]
]
const RELATIONS = /\.rels$/i
/** The parts of a document that have fields. A sheet has none: what it fetches has a part of its own. */
const TEXT = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/i
/** Fields that start a program, or fetch a text or a picture. */
const FIELD = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\b/i
const LOCAL_LENGTH = 30
/** What all parts say they unpack to, and what those that are read may. */
const [MOST_UNPACKED, MOST_READ] = [200 * 1024 * 1024, 16 * 1024 * 1024]

export async function checkOfficeFile (bytes: Buffer): Promise<Refusal | null> {
  const entries = await entriesOf(bytes)
  if (typeof entries === 'string') return entries
  if (isPdfToo(bytes)) return 'two-kinds'
  if (entries.reduce((total, { unpacked }) => total + unpacked, 0) > MOST_UNPACKED) return 'too-complex'
  return NAMES.find(([, pattern]) => entries.some(({ name }) => pattern.test(`/${name}`)))?.[0] ?? checkParts(bytes, entries)
}

async function entriesOf (bytes: Buffer): Promise<readonly Entry[] | Refusal> {
  try {
    return (await workbookEntries(async (position, length) => bytes.subarray(position, position + length), bytes.length)).entries
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return error.problems.some(({ code }) => code === 'workbook-locked') ? 'encrypted' : 'broken'
  }
}

async function checkParts (bytes: Buffer, entries: readonly Entry[]): Promise<Refusal | null> {
  let left = MOST_READ
  for (const entry of entries.filter(({ name }) => RELATIONS.test(name) || TEXT.test(name))) {
    const part = await contentOf(bytes, entry, left)
    if (part === null) return 'too-complex'
    left -= part.length
    const refusal = RELATIONS.test(entry.name) ? checkRelations(part.toString('utf8')) : checkFields(part.toString('utf8'))
    if (refusal !== null) return refusal
  }
  return null
}

/** Null when it is larger than `most`. */
async function contentOf (bytes: Buffer, { from, packed, method }: Entry, most: number): Promise<Buffer | null> {
  if (from + LOCAL_LENGTH > bytes.length) return Buffer.alloc(0)
  const start = from + LOCAL_LENGTH + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28)
  const data = bytes.subarray(start, start + packed)
  if (method !== 0) return inflated(data, { raw: true, most })
  return data.length > most ? null : data
}

/** A link that somebody clicks stays; anything else outside is fetched without being asked for. */
function checkRelations (text: string): Refusal | null {
  let fetches = false
  const isXml = walkOfficeXml(text, {
    element: (name, { TargetMode = '', Type = '' }) => {
      if (name === 'Relationship' && TargetMode.trim().toLowerCase() === 'external' && !Type.endsWith('/hyperlink')) fetches = true
    },
    text: () => {}
  })
  return !isXml ? 'broken' : fetches ? 'fetches-elsewhere' : null
}

/** The words of one field may stand in many pieces. */
function checkFields (text: string): Refusal | null {
  let fields = ''
  const isXml = walkOfficeXml(text, {
    element: (name, { instr = '' }) => { if (name === 'fldSimple') fields += ` ${instr} ` },
    text: (piece, within) => { if (within === 'instrText') fields += piece }
  })
  return !isXml ? 'broken' : FIELD.test(fields) ? 'fetches-elsewhere' : null
}
