// What a snapshot is of. Whatever could make its bytes others is in here: when anything of it differs, the snapshot is another's.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VERSION } from '@sroi/matcher'
import type { Register } from '../store/index.ts'
import { compiledLexicon } from '../vocabulary/compiled-lexicon.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'

let made: string | null = null

/** 64 characters: a digest of the register, its revision and its suppliers, the vocabularies and the program. Null: the suppliers have no digest. */
export function snapshotName ({ id, revision, digest }: Register): string | null {
  if (digest === null) return null
  made ??= sha256(JSON.stringify([VERSION, process.versions.unicode, programDigest(), compiledLexicon().lexicon, [...cpvLabels()]]))
  return sha256(JSON.stringify([id, revision, digest, made]))
}

/** Of the library as it is compiled, and what it needs: in development its version stays the same from one change to the next. */
function programDigest (): string {
  const folder = dirname(fileURLToPath(import.meta.resolve('@sroi/matcher')))
  const hash = createHash('sha256').update(readFileSync(join(folder, '..', 'package.json')))
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).sort()) {
    hash.update(path).update('\0').update(readFileSync(join(folder, path))).update('\0')
  }
  return hash.digest('hex')
}

function sha256 (text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
