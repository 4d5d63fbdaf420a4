// Does a small pool do all its work, one thing after the other?
import t from 'tap'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { buildApplication } from '../application/build-application.js'
import { question } from '../application/question.js'
import { post } from '../application/send.js'
import { signedIn } from '../application/signed-in.js'
import { clonedDatabase } from '../database/create-database.js'

// as long as somebody who waits for ever would need to be found
t.setTimeout(120_000)
const POOL = { size: 2, patience: 20_000 }

t.test('over two connections everybody who writes, and reads while writing, comes to an end', async (t) => {
  const connection = await connect(await clonedDatabase(t), POOL)
  t.teardown(() => connection.close())
  const store = createPostgresqlStore(connection, DEMONSTRATION_TENANT.id)
  const past = await store.registerAt()
  const wrote = await Promise.all(Array.from({ length: 12 }, () => store.write(async ({ register }) => {
    await register.lock()
    // through a connection of its own
    return (await store.register.versions(past?.suppliers[0]?.id ?? '', null, 1)).length
  })))
  t.same(wrote, Array.from({ length: 12 }, () => 1))
  t.match(connection.use(), { busy: 0, waiting: 0, refused: 0 })
})

t.test('a service with two connections answers, records and changes at once', async (t) => {
  const application = await buildApplication(t, { pool: POOL })
  const ask = await signedIn(t, application, { administrator: { role: 'platform-administrator' } })
  const member = (subject: number) => ask('administrator', 'POST', '/v1/members', { kind: 'client', issuer: 'https://provider.example', subject: `machine-${subject}`, role: 'machine' })
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => [post(application.app, '/v1/matches', question()), post(application.app, '/v1/searches', question()), member(index)]).flat())
  t.same([...new Set(answers.map(({ status }) => status))].sort(), [200, 201])
})

t.test('a pool of which nobody said how large it is takes no writers', async (t) => {
  const { database, close } = await connect(await clonedDatabase(t), POOL)
  t.teardown(close)
  t.throws(() => createPostgresqlStore({ database: Object.create(database), close }, DEMONSTRATION_TENANT.id), /how many connections/)
})
