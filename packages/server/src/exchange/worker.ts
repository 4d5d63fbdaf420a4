// The thread in which a file is checked or accepted, over a connection of its own, so that nobody else waits for it.
import { workerData } from 'node:worker_threads'
import { systemClock } from '../clock/system-clock.ts'
import { type Acceptance, connect, createImportStore } from '../store/index.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import { labelRules } from '../vocabulary/label-rules.ts'
import { type Check, checkImport } from './check-import.ts'
import { createReading } from './reading/create-reading.ts'

export interface Task {
  readonly databaseUrl: string
  readonly tenantId: string
  readonly work: { readonly check: Check } | { readonly accept: { readonly id: string, readonly acceptance: Acceptance } }
}

/** A file of the largest size is written in one statement. */
const PATIENCE = 10 * 60_000

const { databaseUrl, tenantId, work } = workerData as Task
const connection = await connect(databaseUrl, { size: 2, statementTimeout: PATIENCE })
try {
  const store = createImportStore(connection, tenantId)
  if ('accept' in work) await store.accept(work.accept.id, work.accept.acceptance)
  else {
    const { authorities } = await store.register()
    const reading = createReading({ authorities, labelRules: labelRules(), isCode: (code) => cpvLabels().has(code), postcodes: new Map() })
    await checkImport(work.check, store, reading, systemClock)
  }
} finally {
  await connection.close()
}
