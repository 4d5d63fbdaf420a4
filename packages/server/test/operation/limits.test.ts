import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { buildApp } from '../../dist/app.js'
import { createOperation, type OperationOptions } from '../../dist/operation/create-operation.js'
import { take } from '../../dist/operation/limits/bucket.js'
import { costOf, OPERATIONS, PAGES } from '../../dist/operation/limits/costs.js'
import { createLimiter } from '../../dist/operation/limits/create-limiter.js'
import { buildApplication } from '../application/build-application.js'
import { question } from '../application/question.js'
import { get, post } from '../application/send.js'

const RATE = { units: 4, window: 60_000 }

t.test('as much as fits, and then exactly one more for each part of the window that passed', (t) => {
  let now = 5_000
  const limiter = createLimiter(RATE, () => now)
  t.same([1, 2, 3, 4].map(() => limiter.take('a', 1).left), [3, 2, 1, 0])
  t.match(limiter.take('a', 1), { allowed: false, left: 0, wait: 15_000, full: 60_000 })
  t.ok(limiter.take('b', 1).allowed, 'another has a bucket of their own')
  now += 14_999
  t.match(limiter.take('a', 1), { allowed: false, wait: 1 }, 'a millisecond too soon')
  now += 1
  t.match(limiter.take('a', 1), { allowed: true, left: 0 }, 'not a millisecond later')
  now += 60_000
  t.match(limiter.take('a', 1), { allowed: true, left: 3 }, 'full again after a window, and never fuller')
  t.end()
})

t.test('what is refused takes nothing, and what costs more than fits can be had from a full bucket', (t) => {
  let now = 0
  const limiter = createLimiter(RATE, () => now)
  t.match(limiter.take('a', 3), { allowed: true, left: 1 })
  t.match(limiter.take('a', 3), { allowed: false, left: 1, wait: 30_000 })
  t.match(limiter.take('a', 1), { allowed: true, left: 0 })
  now = 60_000
  t.match(limiter.take('a', 50), { allowed: true, left: 0 })
  limiter.giveBack('a', 1)
  t.match(limiter.take('a', 1), { allowed: true, left: 0 }, 'what is given back can be taken')
  t.end()
})

t.test('whatever the order of asking, nobody gets more in any window than twice what fits, and less than that is never refused', (t) => {
  const asks = fc.array(fc.record({ after: fc.nat(20_000), cost: fc.integer({ min: 1, max: 6 }) }), { maxLength: 60 })
  fc.assert(fc.property(asks, fc.integer({ min: 1, max: 9 }), (list, units) => {
    const rate = { units, window: 60_000 }
    let now = 0
    let fullAt: number | undefined
    const got: { at: number, cost: number }[] = []
    for (const { after, cost } of list) {
      now += after
      const taken = take(rate, fullAt, cost, now)
      const recent = got.filter(({ at }) => at > now - rate.window).reduce((sum, one) => sum + one.cost, 0)
      if (!taken.allowed && recent + Math.min(cost, units) <= units && got.every(({ at }) => at > now - rate.window)) return false
      if (taken.allowed) got.push({ at: now, cost: Math.min(cost, units) })
      if (taken.left < 0 || taken.left > units || taken.wait < 0) return false
      const most = got.filter(({ at }) => at > now - rate.window).reduce((sum, one) => sum + one.cost, 0)
      if (most > 2 * units) return false
      fullAt = taken.fullAt
    }
    return true
  }), { numRuns: 1_000 })
  t.end()
})

t.test('a million networks do not fill the memory of a replica', (t) => {
  let now = 0
  const limiter = createLimiter(RATE, () => now, 100)
  for (let index = 0; index < 1_000; index++) limiter.take(`network-${index}`, 1)
  t.ok(limiter.size() <= 100)
  t.equal(limiter.take('network-999', 1).left, 2, 'who asked last is remembered')
  t.equal(limiter.take('network-1', 1).left, 3, 'who asked longest ago is not')
  now = 60_001
  limiter.take('one more', 1)
  now = 120_002
  limiter.take('one more', 1)
  now = 240_000
  limiter.take('one more', 1)
  t.equal(limiter.size(), 1, 'full buckets say nothing')
  t.end()
})

t.test('whoever asks looks through no buckets of others, however many there are', (t) => {
  const limiter = createLimiter(RATE, () => 0, 100)
  for (let index = 0; index < 100; index++) limiter.take(`network-${index}`, 1)
  const looked: string[] = []
  for (const name of ['keys', 'values', 'entries', 'forEach', Symbol.iterator] as const) t.intercept(Map.prototype, name, { value: () => { looked.push(String(name)); return [] } })
  for (let index = 0; index < 200; index++) limiter.take(`newcomer-${index}`, 1)
  t.same(looked, [])
  t.end()
})

t.test('turns of the memory change nothing for who is asked about', (t) => {
  const asks = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), after: fc.nat(50_000), cost: fc.integer({ min: 1, max: 5 }), isGivenBack: fc.boolean() }), { maxLength: 60 })
  fc.assert(fc.property(asks, (list) => {
    let now = 0
    const limiter = createLimiter(RATE, () => now)
    const buckets = new Map<string, number>()
    for (const { key, after, cost, isGivenBack } of list) {
      now += after
      const { fullAt, ...expected } = take(RATE, buckets.get(key), cost, now)
      buckets.set(key, fullAt)
      const { allowed, left, wait } = limiter.take(key, cost)
      if (allowed !== expected.allowed || left !== expected.left || wait !== expected.wait) return false
      if (allowed && isGivenBack) {
        limiter.giveBack(key, cost)
        buckets.set(key, fullAt - Math.min(cost, RATE.units) * RATE.window / RATE.units)
      }
    }
    return true
  }))
  t.end()
})

t.test('429 with a problem document, and the seconds after which it succeeds', async (t) => {
  let now = 0
  const { app, lines } = await buildApplication(t, { limited: true, settings: { visitorRate: 3 }, ticks: () => now })
  const first = await get(app, '/v1/authorities')
  t.match(first.headers, { 'ratelimit-policy': /^"visitors";q=\d+;w=60$/ })
  await get(app, '/v1/nothing')
  t.match((await get(app, '/')).headers, { 'ratelimit-policy': /"visitors"/ })
  const refused = await post(app, '/v1/searches', question())
  t.match(refused, { status: 429, headers: { 'retry-after': '20', 'content-type': /^application\/problem\+json/, ratelimit: '"visitor";r=0;t=60' }, body: { type: 'urn:sroi:problem:too-many-requests', status: 429, detail: /each visitor\)\. Try again in 20 seconds/ } })
  t.match(refused.headers, { 'api-version': String, 'strict-transport-security': String })
  t.equal((await get(app, '/health/live')).status, 200, 'whoever watches is never counted')
  now = 19_999
  t.equal((await get(app, '/v1/authorities')).status, 429)
  now = 20_000
  t.equal((await get(app, '/v1/authorities')).status, 200)
  t.match(lines.map((line) => JSON.parse(line)).filter(({ status }) => status === 429), [{ result: 'refused' }, { result: 'refused' }])
})

t.test('each network has its own limit, an IPv6 household one for all of its addresses, and only through a proxy that is trusted', async (t) => {
  const { app } = await buildApplication(t, { limited: true, settings: { visitorRate: 1, trustedProxies: ['127.0.0.1'] }, ticks: () => 0 })
  const from = async (address: string) => (await get(app, '/v1/authorities', { 'x-forwarded-for': address })).status
  t.same([await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.1')], [200, 200, 429])
  t.same([await from('2001:db8::1'), await from('2001:db8::2'), await from('2001:db8:0:1::1')], [200, 429, 200])
  const { app: plain } = await buildApplication(t, { limited: true, settings: { visitorRate: 1 }, ticks: () => 0 })
  const pretend = async (address: string) => (await get(plain, '/v1/authorities', { 'x-forwarded-for': address })).status
  t.same([await pretend('203.0.113.1'), await pretend('203.0.113.2')], [200, 429], 'nobody escapes by saying to be somebody else')
})

t.test('all visitors of a tenant together have a limit as well', async (t) => {
  const { app } = await buildApplication(t, { limited: true, settings: { visitorsRate: 2, trustedProxies: ['127.0.0.1'] }, ticks: () => 0 })
  const from = async (address: string) => get(app, '/v1/authorities', { 'x-forwarded-for': address })
  t.same([(await from('203.0.113.1')).status, (await from('198.51.100.1')).status], [200, 200])
  t.match(await from('192.0.2.1'), { status: 429, body: { detail: /all visitors of a tenant/ }, headers: { ratelimit: '"visitors";r=0;t=60' } })
})

/** A service that believes whoever says who they are. */
async function believing (t: Test, settings: OperationOptions['settings'] & object): Promise<FastifyInstance> {
  const { tenants, identification, clock } = await buildApplication(t)
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const ofBearer = async ([authorization = '']: readonly string[]) => authorization === '' ? null
    : { kind: 'person', issuer: 'https://provider.example', subject: authorization, organisation: null, scopes: null, strong: true, tenantId: null } as const
  const app = await buildApp({ tenants, clock, log, identification: { ...identification, ofBearer } }, createOperation({ log, checks: {}, limited: true, settings, ticks: () => 0 }))
  t.teardown(() => app.close())
  return app
}

t.test('whoever is refused for what they ask themselves takes nothing from what they share, and visitors take nothing from the people of a tenant', async (t) => {
  const app = await believing(t, { visitorRate: 100, callerRate: 3, visitorsRate: 4, tenantRate: 6 })
  const as = async (name?: string) => get(app, '/v1/authorities', name === undefined ? {} : { authorization: `Bearer ${name}` })
  for (let time = 0; time < 20; time++) await as('mallory')
  for (let time = 0; time < 20; time++) await as()
  t.match(await as(), { status: 429, headers: { ratelimit: '"visitors";r=0;t=60' } })
  t.match(await as('mallory'), { status: 429, headers: { ratelimit: '"caller";r=0;t=60, "tenant";r=3;t=30' } })
  t.match(await as('alice'), { status: 200, headers: { ratelimit: '"caller";r=2;t=20, "tenant";r=2;t=40' } })
  t.same([(await as('alice')).status, (await as('bob')).status], [200, 200])
  t.match(await as('bob'), { status: 429, body: { detail: /each tenant/ }, headers: { ratelimit: '"caller";r=2;t=20, "tenant";r=0;t=60' } }, 'what the tenant refuses is given back to the caller')
})

t.test('who proves to be somebody is counted as that, and no longer as one of the network', async (t) => {
  const app = await believing(t, { visitorRate: 2, callerRate: 3 })
  const as = async (name: string) => get(app, '/v1/authorities', { authorization: `Bearer ${name}` })
  t.match((await as('anna')).headers, { 'ratelimit-policy': /^"caller";q=3;w=60, "tenant";/, ratelimit: /^"caller";r=2;t=20, / })
  t.same([(await as('anna')).status, (await as('anna')).status, (await as('anna')).status], [200, 200, 429])
  t.match(await as('anna'), { status: 429, headers: { 'retry-after': '20' }, body: { detail: /each caller/ } })
  t.equal((await as('bob')).status, 200, 'a colleague at the same address')
  t.same([(await get(app, '/v1/authorities')).status, (await get(app, '/v1/authorities')).status, (await get(app, '/v1/authorities')).status], [200, 200, 429], 'and a visitor has what a visitor has')
})

t.test('what makes the service reckon for long costs more', async (t) => {
  const { app } = await buildApplication(t, { limited: true, settings: { visitorRate: 60 }, ticks: () => 0 })
  await post(app, '/v1/search-batches', '{}')
  t.match((await get(app, '/v1/nothing')).headers, { ratelimit: '"visitor";r=9;t=51' })
  t.equal((await post(app, '/v1/search-batches', '{}')).status, 429)
})

t.test('every route with a cost of its own is there, and a page costs as much as the operation that it does, in both languages', async (t) => {
  const { app } = await buildApplication(t)
  const isThere = (method: string, url: string): void => { t.ok(app.hasRoute({ method: method as 'GET', url }), `${method} ${url}`) }
  for (const [operation, cost] of Object.entries(OPERATIONS)) {
    const [method = '', url = ''] = operation.split(' ')
    isThere(method, url)
    t.ok(cost > 1)
    t.equal(costOf(method, url), cost)
  }
  for (const [page, operation] of Object.entries(PAGES)) {
    const [method = '', url = ''] = page.split(' ')
    for (const address of [url, `/en${url}`]) {
      isThere(method, address)
      t.equal(costOf(method, address), OPERATIONS[operation], address)
    }
  }
  t.equal(costOf('GET', '/v1/authorities'), 1)
  t.equal(costOf('GET', undefined), 1)
  t.end()
})

t.test('what costs more has its page in the list of pages, or has no page', (t) => {
  const withoutPage = [
    'PUT /v1/firm-profiles/:scheme/:value', 'POST /v1/firm-profiles/:scheme/:value/registrations', 'GET /v1/retention-periods', 'POST /v1/recorded-mixes', 'POST /v1/rule-simulations', 'POST /v1/rule-boundaries', 'POST /v1/rule-checks', 'POST /v1/rule-comparisons',
    'POST /v1/positions' // in the page of searching, which costs more
  ]
  t.same([...new Set([...Object.values(PAGES), ...withoutPage])].sort(), Object.keys(OPERATIONS).sort())
  t.end()
})
