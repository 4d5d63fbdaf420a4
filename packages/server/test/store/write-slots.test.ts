// Does one tenant that waits keep another from writing, and does anybody who would write wait for ever?
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import t from 'tap'
import { databaseProblem } from '../../dist/problems/database-problem.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import { openWriteSlots, type WriteSlots, writeSlots } from '../../dist/store/postgresql/write-slots.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'

const OTHER = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'another', name: 'Another region', register: 'other' }

function slotsOf (connections: number, patience: number): WriteSlots {
  const database = {} as PostgresJsDatabase
  openWriteSlots(database, connections, patience)
  return writeSlots(database)
}

/** Lets everything happen that waits for nothing. */
async function settle (): Promise<void> {
  await new Promise((resolve) => { setImmediate(resolve) })
}

/** Work that is under way until it is told to end. */
function works (slots: WriteSlots) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const begin = (tenantId: string, name: string): Promise<void> => slots.run(tenantId, () => {
    begun.push(name)
    return new Promise<void>((resolve) => { ends.set(name, resolve) })
  })
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.()
    await settle()
  }
  return { begun, begin, end }
}

t.test('one tenant has all slots but one, tenants that wait take turns, and each keeps the order of asking', async (t) => {
  const { begun, begin, end } = works(slotsOf(4, 60_000))
  const all = [begin('a', 'a1'), begin('a', 'a2'), begin('a', 'a3'), begin('a', 'a4'), begin('a', 'a5')]
  await settle()
  t.same(begun, ['a1', 'a2'], 'of three slots')
  all.push(begin('b', 'b1'), begin('b', 'b2'), begin('c', 'c1'), begin('b', 'b3'))
  await settle()
  t.same(begun, ['a1', 'a2', 'b1'], 'another finds one free')
  for (const name of ['b1', 'a1', 'a2', 'a3', 'b2', 'c1', 'a4', 'b3', 'a5']) await end(name)
  t.same(begun, ['a1', 'a2', 'b1', 'b2', 'a3', 'c1', 'b3', 'a4', 'a5'])
  await Promise.all(all)
})

t.test('whoever waits too long is refused as busy, and takes no slot with them; work that fails gives its slot back', async (t) => {
  const slots = slotsOf(2, 20)
  const { begun, begin, end } = works(slots)
  const first = begin('a', 'a1')
  await t.rejects(begin('a', 'a2'), { name: 'DatabaseBusyError' })
  await t.rejects(begin('b', 'b1'), { name: 'DatabaseBusyError' })
  await end('a1')
  await first
  await t.rejects(slots.run('a', async () => { throw new TypeError('ours') }), { name: 'TypeError' })
  const last = begin('b', 'b2')
  await settle()
  t.same(begun, ['a1', 'b2'])
  await end('b2')
  await last
})

t.test('while the register of one region is held for long its writers are refused in time, and another region writes', async (t) => {
  const databaseUrl = await clonedDatabase(t)
  await createTenant(databaseUrl, OTHER)
  // nobody is refused for these
  const connection = await connect(databaseUrl, { lockTimeout: 600_000, patience: 20_000 })
  t.teardown(() => connection.close())
  const [here, there] = [createPostgresqlStore(connection, DEMONSTRATION_TENANT.id), createPostgresqlStore(connection, OTHER.id)]
  let release = (): void => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  let isLocked = (): void => {}
  const locked = new Promise<void>((resolve) => { isLocked = resolve })
  const holding = asOwner(t, databaseUrl).begin(async (transaction) => {
    await transaction`SELECT FROM registers WHERE tenant_id = ${DEMONSTRATION_TENANT.id} FOR NO KEY UPDATE`
    isLocked()
    await held
  })
  await locked
  const writers = Promise.allSettled(Array.from({ length: 8 }, () => here.write(({ register }) => register.lock())))
  await there.write(({ register }) => register.lock())
  for (const result of await writers) t.equal(result.status === 'rejected' && databaseProblem(result.reason), 'database-busy')
  release()
  await holding
  await here.write(({ register }) => register.lock())
  t.pass('and it writes again')
})
