// Does the log tell what happened, and nothing of what anybody sent?
import t from 'tap'
import { errorFacts } from '../dist/logging/error-facts.js'
import { createLog } from '../dist/logging/create-log.js'
import { buildApplication } from './application/build-application.js'
import { contract, question } from './application/question.js'
import { get, post } from './application/send.js'
import { signedIn } from './application/signed-in.js'
import { asOwner } from './database/as-application.js'
import { logLineSchema } from './operation/log-line-schema.js'

t.test('one line for each request: what was done to what, how it ended, from where, by whom and when', async (t) => {
  const { app, lines } = await buildApplication(t)
  const answer = await post(app, '/v1/searches', question(), { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' })
  t.equal(lines.length, 1)
  const line = logLineSchema.parse(JSON.parse(lines[0]!))
  t.match(line, {
    level: 30, msg: 'request', action: 'ask', object: '/v1/searches', result: 'done', origin: '127.0.0.0/24', actor: null, traceId: '4bf92f3577b34da6a3ce929d0e0e4736', parentId: '00f067aa0ba902b7',
    method: 'POST', route: '/v1/searches', status: 200, requestId: answer.headers['x-request-id']
  })
})

t.test('no body, no address, no query, no id of a match, whatever comes out', async (t) => {
  const { app, lines, disconnect } = await buildApplication(t)
  const secret = 'wholly-secret'
  await post(app, '/v1/matches', question({ seed: secret, contract: contract({ title: secret, id: secret }) }))
  await post(app, '/v1/matches', `{"${secret}": 1}`)
  await post(app, '/v1/matches', `{"${secret}`)
  await post(app, '/v1/notices', `<${secret}>`, { 'content-type': 'application/xml' })
  await get(app, `/v1/matches/${secret}`)
  await get(app, `/v1/authorities?q=${secret}`)
  await get(app, `/${secret}`)
  await disconnect()
  await post(app, '/v1/matches', question({ seed: secret }))
  t.equal(lines.length, 8)
  t.notMatch(lines.join('\n'), secret)
})

t.test('a database that is away is one line that says so', async (t) => {
  const { app, lines, disconnect } = await buildApplication(t)
  await disconnect()
  t.equal((await get(app, '/v1/matches/01a00000-0000-7000-8000-000000000000')).status, 503)
  t.match(lines.map((line) => JSON.parse(line)), [{ level: 50, status: 503, result: 'failed', error: { code: 'CONNECTION_ENDED' } }])
})

t.test('a query that fails repeats in no line what it was about', async (t) => {
  const application = await buildApplication(t)
  const { lines, databaseUrl, store } = application
  const ask = await signedIn(t, application, { coordinator: { role: 'coordinator' } }, { log: createLog('info', { write: (line: string) => { (lines as string[]).push(line) } }) })
  const [supplier] = (await store.registerAt())!.suppliers
  const secret = 'wholly-secret'
  await asOwner(t, databaseUrl)`ALTER TABLE supplier_versions ADD CONSTRAINT never CHECK (revision < 2)`
  const facts = { ...supplier, name: secret, offerings: [{ ...supplier?.offerings[0], text: `${secret}\n  at ${secret} (file:///${secret}.js:1:1)` }] }
  t.equal((await ask('coordinator', 'PUT', `/v1/suppliers/${supplier?.id}`, facts, { 'if-match': '"1"' })).status, 500)
  const failed = lines.map((line) => JSON.parse(line)).filter(({ status }) => status === 500)
  t.match(failed, [{ result: 'failed', error: { code: '23514', message: null, at: [/^at /] } }])
  t.notMatch(lines.join('\n'), /wholly-secret|supplier_versions|insert into/i)
})

t.test('a failure of ours is one line with its place in the code', async (t) => {
  const { app, lines } = await buildApplication(t)
  app.get('/broken', async () => { throw new TypeError('x is not a function') })
  t.equal((await get(app, '/broken')).status, 500)
  t.match(lines.map((line) => JSON.parse(line)), [{ level: 50, status: 500, error: { name: 'TypeError', message: 'x is not a function', at: [/^at /] } }])
})

t.test('of an error only what cannot repeat anybody\'s data is logged', (t) => {
  const failed = new Error('Failed query: select $1 params: wholly-secret', { cause: Object.assign(new Error('wholly-secret'), { code: '23505' }) })
  t.match(errorFacts(failed), { name: 'Error', code: '23505', message: null })
  t.notMatch(JSON.stringify(errorFacts(failed)), /wholly-secret/)
  const lines = new Error('Failed query: select $1\nparams: a\nat wholly-secret (file:///x.js:1:1)')
  t.match(errorFacts(lines), { at: [/log\.test/] }, 'also where it looks like a place in the code')
  t.notMatch(JSON.stringify(errorFacts(lines)), /wholly-secret/)
  lines.message = 'another one'
  t.notMatch(JSON.stringify(errorFacts(lines)), /wholly-secret/, 'also when it was changed since')
  t.match(errorFacts(new TypeError('x is not a function')), { message: 'x is not a function' })
  t.match(errorFacts('a text'), { name: 'string', code: null })
  t.end()
})
