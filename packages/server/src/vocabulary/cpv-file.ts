// The procurement vocabulary that an operator loaded, kept in the folder of the service; those of before stay beside it, for the receipts that rest on them.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setEnvironmentData } from 'node:worker_threads'
import type { CpvRow } from '@sroi/fixtures'
import { z } from 'zod'
import { canonicalText } from '../json/digest.ts'
import { StartError } from '../problems/start-error.ts'
import { CPV_OF_PROCESS, isCpvRead, writeLabels, writtenLabels } from './cpv-labels.ts'

const IN_USE = 'cpv.json'

/** Where this process found what it uses. */
let inUse: string | null = null

const rowsSchema = z.array(z.tuple([z.string().regex(/^\d{8}$/), z.string().min(1), z.string().min(1)])).min(1)

/**
 * Keeps a list; the next start of the service uses it. All of it is there, or what was there before.
 * @param rows in order of code
 * @returns its version
 */
export async function keepCpv (rows: readonly CpvRow[], folder: string): Promise<string> {
  const { text, version } = writeLabels(rows)
  await mkdir(folder, { recursive: true })
  await put(text, folder, labelsName(version))
  await put(canonicalText(rows), folder, IN_USE)
  return version
}

/**
 * From here on every thread of this process reads the list of the folder, if there is one. Before anything is read: two answers of one process rest on one list.
 * @throws StartError when what is there is no list
 */
export async function useCpv (folder: string | null): Promise<void> {
  inUse = folder
  const text = folder === null ? null : await readIfThere(join(folder, IN_USE))
  if (text === null) return
  const rows = rowsOf(text)
  if (rows === null) throw new StartError(`${IN_USE} in DATA_FOLDER is not the list that sroi load-vocabulary writes. Load the list again, or take the file away`)
  if (isCpvRead()) {
    if (writeLabels(rows).version !== writtenLabels().version) throw new Error('the procurement vocabulary was read before it was chosen')
    return
  }
  const bytes = Buffer.from(text)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  setEnvironmentData(CPV_OF_PROCESS, shared)
}

/** The Dutch labels of a version, as canonical JSON: that in use, or one that was loaded before. Null: it is not here. */
export async function findLabels (version: string): Promise<string | null> {
  const now = writtenLabels()
  if (now.version === version) return now.text
  return inUse === null || !/^[0-9a-f]{64}$/.test(version) ? null : readIfThere(join(inUse, labelsName(version)))
}

function labelsName (version: string): string {
  return `cpv-labels-${version}.json`
}

/** Written aside and renamed, so that a reader never sees half a list, and a full disk leaves what was there. */
async function put (text: string, folder: string, name: string): Promise<void> {
  const draft = join(folder, `${name}.${process.pid}.draft`)
  try {
    await writeFile(draft, text, { flush: true })
    await rename(draft, join(folder, name))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function readIfThere (path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function rowsOf (text: string): readonly CpvRow[] | null {
  try {
    const parsed = rowsSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
