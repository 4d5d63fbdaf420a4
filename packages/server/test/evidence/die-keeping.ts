// A process that keeps a file and dies before that is certain: it says that every piece is written, and waits to be killed.
// node die-keeping.js <database> <bytes>
import { createHash } from 'node:crypto'
import { keepEvidence } from '../../dist/actions/evidence/keep-evidence.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'

const [, , databaseUrl = '', size = ''] = process.argv
const store = createPostgresqlStore(await connect(databaseUrl), DEMONSTRATION_TENANT.id)
const bytes = Buffer.alloc(Number(size), 'x')
const at = '2026-11-22T09:00:00.000Z'
const file = { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: 'text/plain', scannedAt: at, scanned: { isClean: true } } as const
await store.write(async (writing) => {
  await keepEvidence({ writing, by: null, at }, { file, owner: { organisation: { scheme: 'fictional', value: 'F-1' }, caseId: null }, name: null, quota: Number.MAX_SAFE_INTEGER })
  process.stdout.write('here')
  await new Promise((resolve) => setTimeout(resolve, 60_000))
})
