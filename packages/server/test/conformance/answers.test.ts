// Every operation that is described, with every status that can be provoked: is each answer what the rules and the description say?
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import type { Operation } from './description.ts'
import { type Answered, judgeAnswer } from './judge-answer.ts'
import { openWorld, POWERLESS, STRANGER } from './open-world.ts'
import { addressOf, type Asked, ask, credentials, prepareRequests } from './requests.ts'

const { app, another, parts, description } = await openWorld(t)
const requests = await prepareRequests(app, description)
const { operations, version } = description
const withBody = operations.filter(({ body }) => Object.keys(body).length > 0)
/** A file is taken in as it comes, and read after the answer. */
const readAtOnce = withBody.filter(({ statuses }) => !statuses.includes(202))
const guarded = operations.filter(({ isPublic }) => !isPublic)

// as many requests as there are operations, more than twenty times over
t.setTimeout(180_000)

/** One request for each operation. */
async function exampleOf (operation: Operation): Promise<Asked> {
  const [asked] = await requests.examplesOf(operation)
  if (asked === undefined) throw new Error(`${operation.operationId} has no example`)
  return asked
}

async function check (t: Test, operation: Operation | null, asked: Asked, statuses: readonly number[], to: FastifyInstance = app): Promise<Answered> {
  const answered = await ask(to, asked)
  const name = `${asked.method} ${asked.url.slice(0, 120)}`
  if (!statuses.includes(answered.status)) t.fail(`${name}: ${answered.status} instead of ${statuses.join(' or ')}: ${answered.text.slice(0, 600)}`)
  const faults = judgeAnswer(version, operation, answered, statuses.some((status) => status >= 500))
  t.same(faults, [], name)
  return answered
}

t.test('every example of every operation is answered as it is described', async (t) => {
  for (const [operation, asked, answered] of requests.made) {
    const name = `${asked.method} ${asked.url}`
    // what was handed in may still be checked when somebody accepts it
    t.ok(answered.status < 300 || (answered.status === 409 && operation.path.startsWith('/imports/')), `${name}: ${answered.status} ${answered.text.slice(0, 300)}`)
    t.same(judgeAnswer(version, operation, answered), [], name)
  }
  for (const operation of operations.filter(({ method }) => ['GET', 'PUT', 'PATCH'].includes(method))) {
    for (const asked of await requests.examplesOf(operation)) await check(t, operation, asked, operation.statuses.filter((status) => status < 400))
  }
})

t.test('a key in the query that is not described is refused by every operation, and named', async (t) => {
  for (const operation of operations) {
    const asked = await exampleOf(operation)
    const { text } = await check(t, operation, { ...asked, url: `${asked.url}${asked.url.includes('?') ? '&' : '?'}noSuchKey=1` }, [400])
    t.match(JSON.parse(text).errors, [{ pointer: '/noSuchKey', code: 'unknown-key' }], operation.operationId)
  }
})

t.test('a key in the query that comes twice is refused by every operation', async (t) => {
  for (const operation of operations) {
    for (const { name, example } of operation.parameters.filter((one) => one.in === 'query')) {
      const one = `${name}=${encodeURIComponent(String(example))}`
      await check(t, operation, { ...await exampleOf(operation), url: `${addressOf(operation, new Map())}?${one}&${one}` }, [400, 404])
    }
  }
})

t.test('a body that cannot be read, is empty or is something else is refused by every operation, with the place', async (t) => {
  for (const operation of readAtOnce) {
    const schema = description.resolve(operation.body['application/json']?.schema)
    // where nothing has to be said, nothing is enough
    const nothing = schema !== undefined && (schema.required ?? []).length === 0 && schema.type === 'object' ? [] : ['{}']
    for (const payload of ['{', '', '[]', 'null', ...nothing, '"', '{"a":1,"a":2}', '{"__proto__":{}}', '\u0000', '['.repeat(100_000)]) {
      const { text } = await check(t, operation, { ...await exampleOf(operation), payload }, [400])
      t.ok(JSON.parse(text).errors?.length > 0, `${operation.operationId} ${payload.slice(0, 20)}`)
    }
  }
})

t.test('several mistakes in a body come at once, each with its place', async (t) => {
  for (const operation of withBody.filter(({ body }) => 'application/json' in body)) {
    const asked = await exampleOf(operation)
    const { text } = await check(t, operation, { ...asked, payload: JSON.stringify({ ...JSON.parse(String(asked.payload)), noSuchKey: 1, anotherKey: 2, 'third/key': 3 }) }, [400])
    const pointers = (JSON.parse(text).errors as { pointer: string }[]).map(({ pointer }) => pointer)
    for (const pointer of ['/noSuchKey', '/anotherKey', '/third~1key']) t.ok(pointers.includes(pointer), `${operation.operationId} ${pointer}`)
  }
})

t.test('a bad credential is refused by every operation that looks at credentials; the others do not look', async (t) => {
  for (const operation of operations) {
    const asked = await exampleOf(operation)
    await check(t, operation, { ...asked, headers: { ...asked.headers, authorization: 'Bearer nobody' } }, operation.isPublic ? [200] : [401])
  }
})

t.test('who is not known gets nothing where visitors are not let in', async (t) => {
  const closed = await another({ tenants: { ...parts.tenants, list: async () => (await parts.tenants.list()).map((tenant) => ({ ...tenant, visitors: 'none' })) } })
  for (const operation of guarded) {
    const { authorization: _without, ...headers } = (await exampleOf(operation)).headers
    await check(t, operation, { ...await exampleOf(operation), headers }, [401], closed)
    await check(t, operation, { ...await exampleOf(operation), headers: { ...headers, ...credentials(STRANGER) } }, [403], closed)
  }
})

t.test('who is known and may not is refused by every operation', async (t) => {
  for (const operation of guarded) await check(t, operation, { ...await exampleOf(operation), headers: { ...(await exampleOf(operation)).headers, ...credentials(POWERLESS) } }, [403])
})

t.test('an address with a slash at its end is nothing: no answer, and no way to another address', async (t) => {
  for (const operation of operations) {
    const asked = await exampleOf(operation)
    const [path = '', query] = asked.url.split('?')
    const { headers } = await check(t, null, { ...asked, url: `${path}/${query === undefined ? '' : `?${query}`}` }, [404])
    t.notOk('location' in headers, asked.url)
  }
})

t.test('addresses are told apart by their case, and two slashes are not one', async (t) => {
  for (const operation of operations) {
    const asked = await exampleOf(operation)
    await check(t, null, { ...asked, url: asked.url.replace('/v1/', '/V1/') }, [404])
    await check(t, null, { ...asked, url: asked.url.replace('/v1/', '/v1//') }, [404])
  }
})

t.test('what does not exist, and an id that is too long, is not found', async (t) => {
  for (const operation of operations.filter(({ path }) => path.includes('{'))) {
    const asked = await exampleOf(operation)
    for (const id of ['none-such', '01a00000-0000-7000-8000-000000000000', 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(2_000), "'", '%00', '%27%20or%201=1', '..%2f..%2fetc', '%E2%80%AE', '__proto__', 'constructor']) {
      const names = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name)
      const last = names.at(-1) ?? ''
      const url = addressOf({ ...operation, path: operation.path.replace(`{${last}}`, '@@') }, new Map()).replace('@@', id)
      // what is too long never reaches the route: it is nobody's answer; at an address where something can be made the version that is changed is not there
      await check(t, id.length > 64 ? null : operation, { ...asked, url }, [404, 400, ...(operation.method === 'PUT' && operation.statuses.includes(201) ? [412] : [])])
    }
  }
})

t.test('another method is refused by every address, which says which there are', async (t) => {
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const here = operations.filter((operation) => operation.path === path)
    const methods = here.map(({ method }) => method)
    const allow = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort().join(', ')
    const { url } = await exampleOf(here[0]!)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'].filter((one) => !methods.includes(one))) {
      const { headers } = await check(t, null, { method, url, headers: credentials('coordinator') }, [405])
      t.equal(headers['allow'], allow, `${method} ${url}`)
    }
    const { headers, text } = await check(t, null, { method: 'OPTIONS', url, headers: {} }, [204])
    t.same([headers['allow'], text], [allow, ''], `OPTIONS ${url}`)
  }
})

t.test('HEAD answers what GET answers, without the body', async (t) => {
  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    const asked = await exampleOf(operation)
    const got = await ask(app, asked)
    const { status, headers, text } = await ask(app, { ...asked, method: 'HEAD' })
    t.same([status, text, headers['content-type'], headers['etag']], [got.status, '', got.headers['content-type'], got.headers['etag']], asked.url)
    t.same(judgeAnswer(version, { ...operation, method: 'HEAD' }, { status, headers, text }), [], asked.url)
  }
})

t.test('a body that is too large is refused by every operation', async (t) => {
  for (const operation of readAtOnce) {
    await check(t, operation, { ...await exampleOf(operation), headers: { ...(await exampleOf(operation)).headers, 'content-length': '99999999' } }, [413])
  }
})

t.test('a body of another kind, and one that is packed, is refused by every operation', async (t) => {
  for (const operation of withBody) {
    const asked = await exampleOf(operation)
    for (const kind of ['text/plain', 'application/x-www-form-urlencoded', 'application/merge-patch+json', 'image/png', 'application/json; charset=utf-16', 'application/json\ta', ' application/jsonx', '']) {
      const { status } = await ask(app, { ...asked, headers: { ...asked.headers, 'content-type': kind } })
      if (status < 300) t.fail(`${asked.url} takes ${JSON.stringify(kind)}`)
    }
    await check(t, operation, { ...asked, headers: { ...asked.headers, 'content-type': 'image/png' in operation.body ? 'image/gif' : 'image/png' } }, [415])
    await check(t, operation, { ...asked, headers: { ...asked.headers, 'content-encoding': 'gzip' } }, [415])
  }
})

t.test('a change without the version that was seen, and with an old one, is refused', async (t) => {
  for (const operation of operations.filter(({ statuses }) => statuses.includes(412))) {
    const asked = await exampleOf(operation)
    const { 'if-match': _without, ...headers } = asked.headers
    await check(t, operation, { ...asked, headers }, [428])
    await check(t, operation, { ...asked, headers: { ...headers, 'if-match': '"none-such"' } }, [412])
  }
  for (const operation of operations.filter(({ method }) => ['PUT', 'PATCH'].includes(method))) {
    t.ok(operation.statuses.includes(412) && operation.statuses.includes(428), `${operation.operationId} asks for the version that was seen`)
  }
})

t.test('whoever asks too much is told when to go on, by every operation', async (t) => {
  let now = 0
  const limited = await another({}, { limited: true, settings: { visitorRate: 1, callerRate: 1, visitorsRate: 1, tenantRate: 1 }, ticks: () => now })
  for (const operation of operations) {
    // a day later everybody may ask again
    now += 86_400_000
    await ask(limited, await exampleOf(operation))
    await check(t, operation, await exampleOf(operation), [429], limited)
  }
})

t.test('when something breaks on our side every operation says so, and nothing of what broke', async (t) => {
  const broken = new Error('relation "receipts" does not exist at /srv/node_modules/postgres/index.js:1')
  const breaking = await another({ tenants: { ...parts.tenants, list: async () => { throw broken } } })
  for (const operation of guarded) await check(t, operation, await exampleOf(operation), [500], breaking)
})

t.test('when what keeps the data breaks below an operation it says so, and nothing of what broke', async (t) => {
  const broken = new Proxy({}, { get: () => () => { throw Object.assign(new Error('syntax error at or near "SELECT"'), { code: '42601', query: 'SELECT' }) } })
  const breaking = await another({ tenants: { ...parts.tenants, open: (tenant) => ({ ...parts.tenants.open(tenant), store: broken as never, catalogues: broken as never }) } })
  let broke = 0
  for (const operation of guarded) {
    const answered = await check(t, operation, await exampleOf(operation), [...operation.statuses.filter((status) => status < 500), 500], breaking)
    if (answered.status === 500) broke += 1
  }
  t.ok(broke > guarded.length / 2, `${broke} of ${guarded.length} ask what keeps the data`)
})

t.test('when the database cannot be reached every operation says when to try again', async (t) => {
  const away = await another({ tenants: { ...parts.tenants, list: async () => { throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }) } } })
  for (const operation of guarded) await check(t, operation, await exampleOf(operation), [503], away)
})

t.test('taking away is answered as it is described, also what was taken away before', async (t) => {
  for (const operation of operations.filter(({ method }) => method === 'DELETE')) {
    for (const _time of ['first', 'second']) await check(t, operation, await exampleOf(operation), operation.statuses.filter((status) => status < 400 || status === 404 || status === 409))
  }
})
