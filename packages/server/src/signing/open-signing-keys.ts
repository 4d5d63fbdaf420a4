import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartError } from '../problems/start-error.ts'
import { newSigningKey, readSigningKeys, type SigningKeys } from './signing-keys.ts'

export interface SigningPlaces {
  /** The file the configuration names; null: none. */
  readonly file: string | null
  /** Where a demonstration may make a key of its own, once; null: it is no demonstration, or keeps nothing. */
  readonly folder: string | null
}

/**
 * The keys that sign the heads of the record; null where nothing says which.
 * @throws StartError when the file cannot be read, or holds something else
 */
export async function openSigningKeys ({ file, folder }: SigningPlaces): Promise<SigningKeys | null> {
  if (file !== null) return readSigningKeys(await readKey(file))
  if (folder === null) return null
  const own = join(folder, 'signing-key.pem')
  await mkdir(dirname(own), { recursive: true })
  try {
    // nobody else may read it, and who comes second takes what is there
    await writeFile(own, newSigningKey(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readSigningKeys(await readKey(own))
}

async function readKey (file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new StartError(`The signing key cannot be read from ${file} (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}). Name a file that the service may read`)
  }
}
