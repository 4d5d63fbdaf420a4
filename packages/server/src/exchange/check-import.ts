import type { Reach } from '../access/index.ts'
import type { Clock } from '../dependencies.ts'
import type { Import, ImportStore } from '../store/index.ts'
import { judgeFile } from './judging/judge-file.ts'
import { FileFault } from './reading/file-fault.ts'
import { openTable } from './reading/open-table.ts'
import type { Reading } from './sheets/column.ts'

export interface Check extends Pick<Import, 'id' | 'kind' | 'format'> {
  /** Where the file lies. */
  readonly path: string
  /** Which contracts it may write. */
  readonly reach: Reach
}

/** How often somebody is told how far it is, in milliseconds. */
const TELL = 500

class Cancelled extends Error {}

/** Reads a file that was handed in, compares it with the register, and keeps what would become of each row. It writes nothing else, and ends early when the import is cancelled. */
export async function checkImport ({ id, kind, format, path, reach }: Check, store: ImportStore, reading: Reading, clock: Clock): Promise<void> {
  if (!await store.move(id, ['uploaded'], 'checking', clock.now())) return
  let told = 0
  const goOn = (isWanted: boolean): void => {
    if (!isWanted) throw new Cancelled()
  }
  try {
    const { revision, view } = await store.register()
    const onRead = async (rows: number, isLast = false): Promise<void> => {
      if (!isLast && performance.now() - told < TELL) return
      told = performance.now()
      goOn(await store.read(id, rows, clock.now()))
    }
    // the next piece is judged while the database writes this one
    let staging: Promise<boolean> = Promise.resolve(true)
    for await (const judged of judgeFile({ kind, table: openTable(path, format), register: view, reading, reach, onRead })) {
      goOn(await staging)
      staging = store.stage(id, judged, clock.now())
      // waited for above, or below; until then nobody must be told that nobody listens
      staging.catch(() => {})
    }
    goOn(await staging)
    await store.finish(id, revision, clock.now())
  } catch (error) {
    if (error instanceof Cancelled) return
    await store.fail(id, error instanceof FileFault ? error.problems : [{ code: 'broken' }], clock.now())
    if (!(error instanceof FileFault)) throw error
  }
}
