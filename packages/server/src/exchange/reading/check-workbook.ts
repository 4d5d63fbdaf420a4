// Is a workbook what it says it is, and small enough to unpack? A small file can unpack to any size, and can say another size than it has: so all of it is unpacked
// once, counted and thrown away, before anything reads it.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import { FileFault } from './file-fault.ts'

const END = 0x06054B50
const ENTRY = 0x02014B50
const LOCAL = 0x04034B50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
/** A comment at the end of a file can be so long. */
const COMMENT = 0xFFFF
const MOST_ENTRIES = 1_000
/** The first bytes of an old or a locked workbook. */
const OLD = [0xD0, 0xCF, 0x11, 0xE0]

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly from: number
}

type Handle = Awaited<ReturnType<typeof open>>

/** Throws FileFault when it is no workbook, is locked, or unpacks to more than `most` bytes. */
export async function checkWorkbook (path: string, most: number): Promise<void> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const start = await bytesAt(handle, 0, Math.min(4, size))
    if (OLD.every((byte, index) => start[index] === byte)) throw new FileFault([{ code: 'workbook-locked' }])
    const entries = await entriesOf(handle, size)
    if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw broken()
    let unpacked = 0
    let expected = 0
    for (const entry of [...entries].sort((one, other) => one.from - other.from)) {
      const local = await bytesAt(handle, entry.from, LOCAL_LENGTH)
      // what is read in a stream is what lies in the file: nothing may hide between the entries, and each must be what the list says
      const name = await bytesAt(handle, entry.from + LOCAL_LENGTH, local.readUInt16LE(26))
      if (entry.from < expected || local.readUInt32LE(0) !== LOCAL || local.readUInt16LE(8) !== entry.method || name.toString('utf8') !== entry.name) throw broken()
      const data = entry.from + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28)
      expected = data + entry.packed
      if (expected > size) throw broken()
      unpacked += await lengthOf(path, entry, data, most - unpacked)
      if (unpacked > most) throw new FileFault([{ code: 'unpacked-too-large', most }])
    }
  } finally {
    await handle.close()
  }
}

async function entriesOf (handle: Handle, size: number): Promise<readonly Entry[]> {
  const length = Math.min(size, END_LENGTH + COMMENT)
  const tail = await bytesAt(handle, size - length, length)
  let at = length - END_LENGTH
  while (at >= 0 && tail.readUInt32LE(at) !== END) at -= 1
  if (at < 0) throw broken()
  const count = tail.readUInt16LE(at + 10)
  const listed = tail.readUInt32LE(at + 12)
  const from = tail.readUInt32LE(at + 16)
  if (count === 0 || count > MOST_ENTRIES || from + listed > size) throw broken()
  const list = await bytesAt(handle, from, listed)
  const entries: Entry[] = []
  for (let place = 0; entries.length < count;) {
    if (place + ENTRY_LENGTH > list.length || list.readUInt32LE(place) !== ENTRY) throw broken()
    const names = list.readUInt16LE(place + 28)
    const method = list.readUInt16LE(place + 10)
    if ((list.readUInt16LE(place + 8) & 1) === 1) throw new FileFault([{ code: 'workbook-locked' }])
    if (method !== 0 && method !== 8) throw broken()
    entries.push({ name: list.toString('utf8', place + ENTRY_LENGTH, place + ENTRY_LENGTH + names), method, packed: list.readUInt32LE(place + 20), from: list.readUInt32LE(place + 42) })
    place += ENTRY_LENGTH + names + list.readUInt16LE(place + 30) + list.readUInt16LE(place + 32)
  }
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw broken()
  return entries
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
    throw broken(error)
  } finally {
    source.destroy()
  }
  return length
}

async function bytesAt (handle: Handle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position })
  if (bytesRead < length) throw broken()
  return buffer
}

function broken (cause?: unknown): FileFault {
  return new FileFault([{ code: 'no-workbook' }], { cause })
}
