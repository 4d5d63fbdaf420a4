// A large catalogue: from the snapshot on disk when that is of exactly this register, else built in a thread and kept on disk.
import { MatcherError } from '@sroi/matcher'
import { type Catalogue, type CatalogueReader, readSnapshot } from '@sroi/matcher/search'
import type { Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import type { Register } from '../store/index.ts'
import { buildInThread } from './build-in-thread.ts'
import { keep, readKept } from './snapshot-file.ts'
import { snapshotName } from './snapshot-name.ts'

export interface Place {
  /** Null: nothing is kept on disk. */
  readonly folder: string | null
  readonly log: Log
  /** Aborted when the service closes. */
  readonly ended: AbortSignal
}

export async function openCatalogue (register: Register, reader: CatalogueReader, place: Place): Promise<Catalogue> {
  return await openKept(register, reader, place) ?? readSnapshot(await buildAndKeep(register, place), reader)
}

/** The bytes of a snapshot that is made now. Where it cannot be kept, the log says why, and the next start builds it again. */
export async function buildAndKeep (register: Register, { folder, log, ended }: Place): Promise<Uint8Array> {
  const begun = performance.now()
  const bytes = await buildInThread(register, ended)
  log.info({ ...factsOf(register), milliseconds: Math.round(performance.now() - begun), bytes: bytes.length }, 'built the catalogue')
  const name = folder === null ? null : snapshotName(register)
  if (folder !== null && name !== null) await keep(folder, name, bytes).catch((error: unknown) => log.warn(errorFacts(error), 'the snapshot of the catalogue could not be kept'))
  return bytes
}

/** Null: there is none, or it is refused; the log says why. */
async function openKept (register: Register, reader: CatalogueReader, { folder, log }: Place): Promise<Catalogue | null> {
  const name = folder === null ? null : snapshotName(register)
  if (folder === null || name === null) return null
  const refuse = (facts: object): null => {
    log.warn({ ...factsOf(register), ...facts }, 'refused the snapshot of the catalogue, which is built again')
    return null
  }
  try {
    const kept = await readKept(folder, name)
    if ('refused' in kept) return kept.refused === 'absent' ? null : refuse({ code: kept.refused })
    const begun = performance.now()
    const catalogue = readSnapshot(kept.bytes, reader)
    log.info({ ...factsOf(register), milliseconds: Math.round(performance.now() - begun) }, 'read the catalogue from its snapshot')
    return catalogue
  } catch (error) {
    return refuse(error instanceof MatcherError ? { code: error.problems[0]?.code, detail: error.problems[0]?.detail } : errorFacts(error))
  }
}

function factsOf ({ id, revision, suppliers }: Register): object {
  return { register: id, revision, suppliers: suppliers.length }
}
