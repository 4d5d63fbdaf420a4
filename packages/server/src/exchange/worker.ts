// The thread in which files are checked and accepted, one after the other, over connections of its own, so that nobody else waits for it.
import { parentPort } from 'node:worker_threads'
import { systemClock } from '../clock/system-clock.ts'
import { type Acceptance, connect, createImportStore } from '../store/index.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import { labelRules } from '../vocabulary/label-rules.ts'
import { type Check, checkImport } from './check-import.ts'
import { createReading } from './reading/create-reading.ts'
import { readPostcodes } from './reading/postcodes-file.ts'

export interface Task {
  readonly databaseUrl: string
  readonly tenantId: string
  /** Where the service keeps what was loaded; null: nowhere. */
  readonly folder: string | null
  readonly work: { readonly check: Check } | { readonly accept: { readonly id: string, readonly acceptance: Acceptance } }
}

/** What the thread says when a piece of work is over. */
export interface Ended {
  readonly error: unknown
}

/** A file of the largest size is written in one statement. */
const PATIENCE = 10 * 60_000

async function work ({ databaseUrl, tenantId, folder, work: asked }: Task): Promise<void> {
  const connection = await connect(databaseUrl, { size: 2, statementTimeout: PATIENCE })
  try {
    const store = createImportStore(connection, tenantId)
    if ('accept' in asked) {
      await store.accept(asked.accept.id, asked.accept.acceptance)
      return
    }
    const { authorities } = await store.register()
    const reading = createReading({ authorities, labelRules: labelRules(), isCode: (code) => cpvLabels().has(code), postcodes: await readPostcodes(folder) })
    await checkImport(asked.check, store, reading, systemClock)
  } finally {
    await connection.close()
  }
}

parentPort?.on('message', (task: Task) => {
  const end = (error: unknown): void => { parentPort?.postMessage({ error } satisfies Ended) }
  work(task).then(() => end(null), (error: unknown) => end(error instanceof Error ? new Error(error.message, { cause: String(error.cause ?? '') }) : new Error(String(error))))
})
