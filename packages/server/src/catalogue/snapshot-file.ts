// The snapshot of a catalogue on disk: the name of what it is of, then its bytes.
import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE = 'catalogue.snapshot'
/** Of a name; the bytes that follow begin where numbers can lie. */
const NAME_LENGTH = 64

export type Kept = { readonly bytes: Uint8Array } | { readonly refused: 'absent' | 'of-another' }

/** What is kept in a folder, when it is of that name. */
export async function readKept (folder: string, name: string): Promise<Kept> {
  const content = await readFile(join(folder, FILE)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (content === null) return { refused: 'absent' }
  return content.toString('latin1', 0, NAME_LENGTH) === name ? { bytes: content.subarray(NAME_LENGTH) } : { refused: 'of-another' }
}

/** Whoever reads meanwhile, or when the machine stops half-way, finds the old one or the new one, whole. It is for the eyes of its owner only. */
export async function keep (folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const draft = join(folder, `${FILE}.${randomUUID()}`)
  try {
    await writeFile(draft, [Buffer.from(name, 'latin1'), bytes], { mode: 0o600, flush: true })
    await rename(draft, join(folder, FILE))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
