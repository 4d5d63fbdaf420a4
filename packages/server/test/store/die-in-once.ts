// A process that dies while it does something once: it says how far it came, and waits to be killed.
// node die-in-once.js <database> <claim as JSON> before-commit | before-answer
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import type { Claim } from '../../dist/store/store.js'
import { erasure } from './records.ts'

const [, , url = '', claim = '', when = ''] = process.argv
const store = createPostgresqlStore(await connect(url), DEMONSTRATION_TENANT.id)
await store.once(JSON.parse(claim) as Claim, async (writing) => {
  const { position } = await writing.append(erasure())
  if (when === 'before-commit') await here()
  return { status: 201, headers: {}, body: JSON.stringify({ position }) }
})
await here()

async function here (): Promise<void> {
  process.stdout.write('here')
  await new Promise((resolve) => setTimeout(resolve, 60_000))
}
