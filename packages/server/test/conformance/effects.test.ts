// What a request does besides answering: to what is kept, to the next request, on another replica, and with a cookie.
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { asOwner } from '../database/as-application.ts'
import type { Operation } from './description.ts'
import { openWorld } from './open-world.ts'
import { type Asked, ask, prepareRequests } from './requests.ts'

// every operation is asked, several times over; a busy machine needs long to begin
t.setTimeout(240_000)

const { app, another, parts, description, databaseUrl } = await openWorld(t)
const requests = await prepareRequests(app, description)
const { operations } = description
const sql = asOwner(t, databaseUrl)

/** What is written beside the answers: the logs with who is in them, and what becomes of files that were handed in before. */
const LOGS = ['audit_events', 'processing_log', 'actors', 'imports', 'import_rows', 'import_subjects']

/** A digest of every row of every table. */
async function contents (): Promise<Readonly<Record<string, string>>> {
  const tables = await sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`
  const digests: Record<string, string> = {}
  for (const { name } of tables) {
    if (LOGS.includes(name)) continue
    const [row] = await sql`SELECT md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS digest FROM ${sql(name)} AS t`
    digests[name] = row?.['digest']
  }
  return digests
}

const exampleOf = async (operation: Operation): Promise<Asked> => (await requests.examplesOf(operation))[0]!
const answer = async (to: FastifyInstance, asked: Asked): Promise<unknown> => {
  const { status, headers, text } = await ask(to, asked)
  return { status, type: headers['content-type'], etag: headers['etag'] ?? null, text }
}

t.test('asking, looking and asking for the methods leaves everything as it was', async (t) => {
  const before = await contents()
  t.ok(Object.keys(before).length > 10)
  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    const asked = await exampleOf(operation)
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await ask(app, { ...asked, method })
  }
  t.same(await contents(), before)
})

t.test('an operation whose description says that nothing is stored stores nothing', async (t) => {
  const before = await contents()
  const said = operations.filter(({ method, storesNothing }) => method !== 'GET' && storesNothing)
  t.ok(said.length > 5)
  for (const operation of said) t.equal((await ask(app, await exampleOf(operation))).status, 200, operation.operationId)
  t.same(await contents(), before)
})

t.test('what is refused stores nothing', async (t) => {
  const before = await contents()
  for (const operation of operations) {
    const asked = await exampleOf(operation)
    await ask(app, { ...asked, url: `${asked.url}${asked.url.includes('?') ? '&' : '?'}noSuchKey=1` })
    await ask(app, { ...asked, headers: { ...asked.headers, authorization: 'Bearer nobody' } })
    if (asked.payload !== undefined) await ask(app, { ...asked, payload: '{"noSuchKey":1}' })
  }
  t.same(await contents(), before)
})

/** What they answer tells that it was asked. */
const TELL_OF_THEMSELVES = ['listAuditEvents', 'listRetentionPeriods']

t.test('two services over one database answer alike, one after the other', async (t) => {
  const other = await another()
  for (const operation of operations.filter(({ storesNothing, operationId }) => storesNothing && !TELL_OF_THEMSELVES.includes(operationId))) {
    const asked = await exampleOf(operation)
    const [first, second, third] = [await answer(app, asked), await answer(other, asked), await answer(app, asked)]
    t.same(second, first, operation.operationId)
    t.same(third, first, operation.operationId)
  }
})

t.test('what one service made, another one has at once', async (t) => {
  const other = await another()
  for (const operation of operations.filter(({ method, statuses }) => method === 'POST' && statuses.includes(201))) {
    const { headers } = await ask(app, await exampleOf(operation))
    const location = String(headers['location'] ?? '')
    if (location === '') continue
    const caller = (await exampleOf(operation)).headers['authorization']
    const asked = { method: 'GET', url: location, headers: caller === undefined ? {} : { authorization: caller } }
    t.same(await answer(other, asked), await answer(app, asked), operation.operationId)
  }
})

t.test('a cookie is worth nothing here: it is not even looked at', async (t) => {
  let looked = 0
  const watching = await another({ identification: { ...parts.identification, ofSession: async () => { looked += 1; return null } } })
  for (const operation of operations.filter(({ storesNothing, operationId }) => storesNothing && !TELL_OF_THEMSELVES.includes(operationId))) {
    const asked = await exampleOf(operation)
    const cookie = { cookie: '__Host-sroi-session=4f9d; sroi-session=4f9d; session=1; csrf=1' }
    t.same(await answer(watching, { ...asked, headers: { ...asked.headers, ...cookie } }), await answer(app, asked), operation.operationId)
  }
  t.equal(looked, 0)
})

t.test('a moment may come with any offset, and the same moment gets the same answer', async (t) => {
  const moments = ['2026-06-01T12:00:00Z', '2026-06-01T14:00:00+02:00', '2026-06-01T06:30:00-05:30', '2026-06-01T12:00:00.000Z', '2026-06-02T02:00:00+14:00']
  for (const operation of operations.filter(({ method, storesNothing }) => method === 'POST' && storesNothing)) {
    const asked = await exampleOf(operation)
    if (Buffer.isBuffer(asked.payload)) continue
    const body = JSON.parse(String(asked.payload))
    const answers = await Promise.all(moments.map((knownAt) => ask(app, { ...asked, payload: JSON.stringify({ ...body, knownAt }) })))
    if (answers.every(({ status, text }) => status === 400 && JSON.parse(text).errors[0].code === 'unknown-key')) continue // it does not ask for a moment
    for (const [index, { status, text }] of answers.entries()) {
      t.equal(status, 200, `${operation.operationId} ${moments[index]}: ${text.slice(0, 300)}`)
      t.equal(text, answers[0]?.text, `${operation.operationId} ${moments[index]}`)
    }
  }
  for (const operation of operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'knownAt'))) {
    const asked = await exampleOf(operation)
    const [path = '', query = ''] = asked.url.split('?')
    const others = [...new URLSearchParams(query)].filter(([name]) => operation.parameters.some((one) => one.name === name && one.required))
    const answers = await Promise.all(moments.map((knownAt) => ask(app, { ...asked, url: `${path}?${new URLSearchParams([...others, ['knownAt', knownAt]])}` })))
    for (const { status, text } of answers) t.same([status, text], [200, answers[0]?.text], operation.operationId)
  }
})

t.test('a moment without an offset, and one that does not exist, is refused with the way to write it', async (t) => {
  const search = operations.find(({ operationId }) => operationId === 'searchSuppliers')
  for (const knownAt of ['2026-06-01T12:00:00', '2026-06-01', '2026-06-01T25:00:00Z', '2026-02-30T12:00:00Z', '2026-06-01T12:00:00+25:00', '2026-06-01 12:00', 'now']) {
    const asked = await exampleOf(search!)
    const { status, text } = await ask(app, { ...asked, payload: JSON.stringify({ ...JSON.parse(String(asked.payload)), knownAt }) })
    t.equal(status, 400, knownAt)
    t.match(JSON.parse(text).errors, [{ pointer: '/knownAt', detail: /2027-03-01T09:30:00Z/ }], knownAt)
  }
})

t.test('every route that there is is described, and every described one is there', async (t) => {
  const there = new Set<string>()
  const stack: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n')) {
    const [, branch = '', path = '', methods = ''] = /^([│├└─ ]*)(\S*) ?\((.*)\)$/.exec(line) ?? []
    const depth = branch.length / 4
    stack.length = Math.max(0, depth - 1)
    stack.push(path)
    for (const method of methods.split(', ').filter((one) => one !== '' && one !== 'HEAD')) there.add(`${method} ${stack.join('')}`)
  }
  const ofInterface = [...there].filter((route) => route.includes(' /v1/')).map((route) => route.replaceAll(/:(\w+)/g, '{$1}')).sort()
  t.ok(ofInterface.length > 10)
  t.same(ofInterface, operations.map(({ method, path }) => `${method} /v1${path}`).sort())
})
