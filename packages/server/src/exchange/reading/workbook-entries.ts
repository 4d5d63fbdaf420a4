// What the list at the end of a packed file says of its parts. It must be all there is at the end: what is read in a stream reads on until it knows what it sees.
import { noWorkbook } from './bytes-at.ts'
import { FileFault } from './file-fault.ts'

const END = 0x06054B50
const ENTRY = 0x02014B50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
/** A comment at the end of a file can be so long. */
const COMMENT = 0xFFFF
const MOST_ENTRIES = 1_000

export interface Entry {
  /** As it is written, byte by byte. */
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Where it starts in the file. */
  readonly from: number
}

export interface Entries {
  readonly entries: readonly Entry[]
  /** Where the list starts, and the entries end. */
  readonly until: number
}

/**
 * Throws FileFault when there is no such list, or when it is not in order.
 * @param read gives so many bytes from a position on
 */
export async function workbookEntries (read: (position: number, length: number) => Promise<Buffer>, size: number): Promise<Entries> {
  const length = Math.min(size, END_LENGTH + COMMENT)
  const tail = await read(size - length, length)
  let at = length - END_LENGTH
  while (at >= 0 && tail.readUInt32LE(at) !== END) at -= 1
  if (at < 0) throw noWorkbook()
  const count = tail.readUInt16LE(at + 10)
  const listed = tail.readUInt32LE(at + 12)
  const until = tail.readUInt32LE(at + 16)
  if (count === 0 || count > MOST_ENTRIES || until + listed !== size - length + at) throw noWorkbook()
  const list = await read(until, listed)
  const entries: Entry[] = []
  let place = 0
  while (entries.length < count) {
    if (place + ENTRY_LENGTH > list.length || list.readUInt32LE(place) !== ENTRY) throw noWorkbook()
    const entry = entryAt(list, place)
    if ((entry.flags & 1) === 1) throw new FileFault([{ code: 'workbook-locked' }])
    if (entry.method !== 0 && entry.method !== 8) throw noWorkbook()
    entries.push(entry)
    place += ENTRY_LENGTH + entry.name.length + list.readUInt16LE(place + 30) + list.readUInt16LE(place + 32)
  }
  if (place !== list.length || new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw noWorkbook()
  return { entries, until }
}

function entryAt (list: Buffer, place: number): Entry {
  return {
    name: list.toString('latin1', place + ENTRY_LENGTH, place + ENTRY_LENGTH + list.readUInt16LE(place + 28)),
    flags: list.readUInt16LE(place + 8),
    method: list.readUInt16LE(place + 10),
    packed: list.readUInt32LE(place + 20),
    unpacked: list.readUInt32LE(place + 24),
    from: list.readUInt32LE(place + 42)
  }
}
