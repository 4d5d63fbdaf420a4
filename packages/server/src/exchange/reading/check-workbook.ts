// Is a workbook what it says it is, and small enough to unpack? A small file can unpack to any size, and can say another size than it has: so all of it is unpacked
// once, counted and thrown away, before anything reads it. What reads it goes from one part to the next and never asks the list at the end: so what is read must be
// what was counted, part after part, without a byte between them.
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import { bytesAt, noWorkbook } from './bytes-at.ts'
import { FileFault } from './file-fault.ts'
import { type Entry, workbookEntries } from './workbook-entries.ts'

const LOCAL = 0x04034B50
const LOCAL_LENGTH = 30
/** The sizes of an entry stand behind it. */
const BEHIND = 8
/** What stands behind it, with the mark that it starts with. */
const BEHIND_LENGTH = 16
const BEHIND_MARK = Buffer.from([0x50, 0x4B, 7, 8])
/** The first bytes of an old or a locked workbook. */
const OLD = [0xD0, 0xCF, 0x11, 0xE0]

/** Throws FileFault when it is no workbook, is locked, or unpacks to more than `most` bytes. */
export async function checkWorkbook (path: string, most: number): Promise<void> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const start = await bytesAt(handle, 0, Math.min(4, size))
    if (OLD.every((byte, index) => start[index] === byte)) throw new FileFault([{ code: 'workbook-locked' }])
    const { entries, until } = await workbookEntries((position, length) => bytesAt(handle, position, length), size)
    if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw noWorkbook()
    let unpacked = 0
    let expected = 0
    for (const entry of [...entries].sort((one, other) => one.from - other.from)) {
      if (entry.from !== expected) throw noWorkbook()
      const data = await dataOf(handle, entry)
      const end = data + entry.packed
      if (end > until) throw noWorkbook()
      unpacked += await lengthOf(path, entry, data, most - unpacked)
      if (unpacked > most) throw new FileFault([{ code: 'unpacked-too-large', most }])
      expected = (entry.flags & BEHIND) === 0 ? end : await behind(handle, path, entry, data)
    }
    if (expected !== until) throw noWorkbook()
  } finally {
    await handle.close()
  }
}

/** Where the data of an entry starts; what stands before it must be what the list says. */
async function dataOf (handle: FileHandle, entry: Entry): Promise<number> {
  const local = await bytesAt(handle, entry.from, LOCAL_LENGTH)
  if (local.readUInt32LE(0) !== LOCAL || local.readUInt16LE(6) !== entry.flags || local.readUInt16LE(8) !== entry.method) throw noWorkbook()
  const isBehind = (entry.flags & BEHIND) !== 0
  const [packed, unpacked] = isBehind ? [0, 0] : [entry.packed, entry.unpacked]
  if (local.readUInt32LE(18) !== packed || local.readUInt32LE(22) !== unpacked) throw noWorkbook()
  const name = await bytesAt(handle, entry.from + LOCAL_LENGTH, local.readUInt16LE(26))
  if (name.toString('latin1') !== entry.name) throw noWorkbook()
  return entry.from + LOCAL_LENGTH + name.length + local.readUInt16LE(28)
}

/** Where an entry ends whose sizes stand behind it. Its end is known by the mark alone, so that may not stand anywhere before. */
async function behind (handle: FileHandle, path: string, { packed, unpacked }: Entry, data: number): Promise<number> {
  const end = data + packed
  const said = await bytesAt(handle, end, BEHIND_LENGTH)
  if (!said.subarray(0, 4).equals(BEHIND_MARK) || said.readUInt32LE(8) !== packed || said.readUInt32LE(12) !== unpacked) throw noWorkbook()
  let last = Buffer.alloc(0)
  // up to and with all but the last byte of the mark itself
  for await (const piece of createReadStream(path, { start: data, end: end + 2 })) {
    const seen = Buffer.concat([last, piece as Buffer])
    if (seen.includes(BEHIND_MARK)) throw noWorkbook()
    last = seen.subarray(-3)
  }
  return end + BEHIND_LENGTH
}

/** How long it is unpacked; counting ends soon after `most`. */
async function lengthOf (path: string, { method, packed }: Entry, from: number, most: number): Promise<number> {
  if (packed === 0) return 0
  if (method === 0) return packed
  const inflate = createInflateRaw()
  const source = createReadStream(path, { start: from, end: from + packed - 1 })
  source.once('error', (error) => inflate.destroy(error))
  let length = 0
  try {
    for await (const piece of source.pipe(inflate)) {
      length += (piece as Buffer).length
      if (length > most) break
    }
  } catch (error) {
    throw noWorkbook(error)
  } finally {
    source.destroy()
  }
  return length
}
