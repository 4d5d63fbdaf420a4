import t from 'tap'
import { createReadiness } from '../../dist/operation/health/create-readiness.js'
import { buildApplication } from '../application/build-application.js'
import { get } from '../application/send.js'

const NOTHING = { info: () => {}, warn: () => {}, error: () => {} }

t.test('each check is asked anew, and one that fails or hangs makes it not ready by its name', async (t) => {
  let database: () => Promise<unknown> = async () => 1
  const warnings: object[] = []
  const readiness = createReadiness({ checks: { database: () => database(), catalogue: async () => 1 }, log: { ...NOTHING, warn: (facts) => { warnings.push(facts) } }, patience: 20 })
  t.same(await readiness.state(), { ready: true, checks: { database: true, catalogue: true, running: true }, told: {} })
  database = async () => { throw new Error('wholly-secret') }
  t.same(await readiness.state(), { ready: false, checks: { database: false, catalogue: true, running: true }, told: {} })
  database = () => new Promise(() => {})
  t.same((await readiness.state()).checks, { database: false, catalogue: true, running: true })
  database = async () => 1
  t.ok((await readiness.state()).ready, 'and is ready again as soon as it is')
  t.match(warnings, [{ check: 'database', error: { name: 'Error', message: null } }, { check: 'database', error: { message: 'took more than 20 ms' } }])
})

t.test('whoever asks while the checks run waits for the same ones', async (t) => {
  let asked = 0
  let answer = (): void => {}
  const readiness = createReadiness({ checks: { database: () => { asked++; return new Promise<void>((resolve) => { answer = resolve }) } }, log: NOTHING })
  const all = Array.from({ length: 100 }, () => readiness.state())
  answer()
  t.ok((await Promise.all(all)).every(({ ready }) => ready))
  t.equal(asked, 1)
})

t.test('a replica that stops lives, and is not ready', async (t) => {
  const readiness = createReadiness({ checks: {}, log: NOTHING })
  readiness.stop()
  t.same(await readiness.state(), { ready: false, checks: { running: false }, told: {} })
})

t.test('what is told beside the checks keeps nobody from asking: without a server of mail it is ready, and says so', async (t) => {
  let mail = 'off'
  const readiness = createReadiness({ checks: { database: async () => 1 }, told: { mail: () => mail }, log: NOTHING })
  t.same(await readiness.state(), { ready: true, checks: { database: true, running: true }, told: { mail: 'off' } })
  mail = 'failing'
  t.match(await readiness.state(), { ready: true, told: { mail: 'failing' } })
  const { app } = await buildApplication(t, { checks: { database: async () => 1 }, told: { mail: () => 'off' } })
  t.same((await get(app, '/health/ready')).body, { status: 'ready', checks: ['database', 'running'], told: { mail: 'off' } })
})

t.test('over HTTP: the names of the checks, and which fail', async (t) => {
  let key: () => Promise<unknown> = async () => 1
  const { app } = await buildApplication(t, { checks: { database: async () => 1, 'signing-key': () => key() } })
  t.match(await get(app, '/health/ready'), { status: 200, body: { status: 'ready', checks: ['database', 'signing-key', 'running'] } })
  key = async () => { throw new Error('no such file: /etc/wholly-secret') }
  const { status, body, text, headers } = await get(app, '/health/ready')
  t.match({ status, body, headers }, { status: 503, body: { type: 'urn:sroi:problem:not-ready', detail: 'Not ready: signing-key' }, headers: { 'retry-after': '5' } })
  t.notMatch(text, /wholly-secret/)
  t.equal((await get(app, '/health/live')).status, 200)
})
