// Does a replica take in what another one published, although nobody asks it anything?
import t from 'tap'
import { buildApp } from '../../dist/app.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import { openTenants } from '../../dist/tenants/open-tenants.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { get } from '../application/send.js'

const SILENT = { info: () => {}, warn: () => {}, error: () => {} }

t.test('what one replica publishes is in the catalogue of another one, without anybody asking it', async (t) => {
  const { store, databaseUrl, clock } = await buildApplication(t)
  const other = openTenants({ directory: createDirectory(await connect(databaseUrl)), clock, log: SILENT, tellWhy: async () => { throw new Error('nobody asks why') } })
  t.teardown(() => other.close())
  const { catalogues } = other.open({ ...DEMONSTRATION_TENANT, host: null })
  t.equal(catalogues.newest(), null)
  const [first] = (await store.registerAt())!.suppliers
  for (const name of ['Eerst (fictief)', 'Daarna (fictief)']) {
    const revision = await store.publish({ suppliers: [{ ...first!, name }] }, NOW)
    for (let tries = 0; tries < 200 && catalogues.newest()?.revision !== revision; tries++) await new Promise((resolve) => setTimeout(resolve, 50))
    t.equal(catalogues.newest()?.revision, revision)
  }
})

t.test('a database that does not answer is told of once, and asked again', async (t) => {
  const warnings: string[] = []
  let fails = true
  const asked: number[] = []
  const directory = { ...createDirectory(await connect((await buildApplication(t)).databaseUrl)) }
  const tenants = openTenants({
    clock: { now: () => NOW }, log: { ...SILENT, warn: (_facts, message) => { warnings.push(message) } }, tellWhy: async () => { throw new Error('nobody asks why') },
    directory: { ...directory, storeOf: (id) => ({ ...directory.storeOf(id), refresh: async () => {
      asked.push(asked.length)
      if (fails) throw new Error('no answer')
      return (await directory.storeOf(id).registerAt())!
    } }) }
  })
  t.teardown(() => tenants.close())
  const { catalogues } = tenants.open({ ...DEMONSTRATION_TENANT, host: null })
  const until = async (holds: () => boolean): Promise<void> => { for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 50)) }
  await until(() => asked.length === 3)
  t.equal(warnings.length, 1)
  fails = false
  await until(() => catalogues.newest() !== null)
  t.equal(catalogues.newest()?.revision, 1)
})

t.test('who wrote through one replica reads it through another one at once, by asking for the revision', async (t) => {
  const application = await buildApplication(t)
  const other = openTenants({ directory: createDirectory(await connect(application.databaseUrl)), clock: application.clock, log: SILENT, tellWhy: async () => { throw new Error('nobody asks why') } })
  t.teardown(() => other.close())
  const replica = await buildApp({ tenants: other, identification: application.identification, clock: application.clock, log: SILENT })
  t.teardown(() => replica.close())
  const [first] = (await application.store.registerAt())!.suppliers
  t.equal((await get(replica, `/v1/suppliers/${first!.id}`)).body.name, first!.name)
  for (const name of ['Een (fictief)', 'Twee (fictief)', 'Drie (fictief)']) {
    const revision = await application.store.publish({ suppliers: [{ ...first!, name }] }, NOW)
    t.equal((await get(replica, `/v1/suppliers/${first!.id}`, { 'minimum-revision': String(revision) })).body.name, name)
  }
})
