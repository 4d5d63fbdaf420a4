// The register as it is read: page by page, one by one, now and at an earlier revision.
import { supplierSchema } from '@sroi/matcher/schema'
import type { Supplier } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { LIMITS } from '../../../dist/http/limits.js'
import { offeringPageSchema, supplierPageSchema } from '../../../dist/routes/api/supplier-schemas.js'
import { buildApplication, NOW } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app, store } = await buildApplication(t)
const suppliers = (await store.registerAt())?.suppliers ?? []
const first = suppliers[0] as Supplier

/** Every page, from the first to the last. */
async function readAll (of: FastifyInstance, query: string, between: () => Promise<void> = async () => {}): Promise<readonly Supplier[]> {
  const seen: Supplier[] = []
  for (let url: string | null = `/v1/suppliers?${query}`; url !== null;) {
    const { status, headers, body } = await get(of, url)
    if (status !== 200) throw new Error(`${url}: ${status}`)
    seen.push(...body.items)
    const next = /^<(.*)>; rel="next"$/.exec(String(headers['link'] ?? ''))?.[1] ?? null
    if ((next === null) !== (body.nextCursor === null)) throw new Error('the Link header and the body tell different things')
    url = next
    await between()
  }
  return seen
}

t.test('a page is as described; the link and the cursor lead to the next', async (t) => {
  const { status, body, headers } = await get(app, '/v1/suppliers')
  t.equal(status, 200)
  t.same(supplierPageSchema.parse(body), body)
  t.same(body.items, suppliers.slice(0, 20))
  t.same(body.register, { id: (await store.registerAt())?.id, revision: 1 })
  t.equal(headers['register-revision'], '1')
  t.equal(headers['content-type'], 'application/json; charset=utf-8')
  t.equal(headers['cache-control'], 'no-store')
  const next = await get(app, `/v1/suppliers?cursor=${body.nextCursor}`)
  t.same(next.body.items, suppliers.slice(20, 40))
})

t.test('all pages together are the register, each firm once and in order, whatever the length of a page', async (t) => {
  for (const limit of [7, 100]) t.same(await readAll(app, `limit=${limit}`), suppliers, String(limit))
})

t.test('a run of pages is of one revision, whatever is written meanwhile', async (t) => {
  const { app, store } = await buildApplication(t)
  const before = (await store.registerAt())?.suppliers ?? []
  let changes = 0
  const seen = await readAll(app, 'limit=50', async () => {
    changes += 1
    const last = before.at(-1) as Supplier
    await store.publish({ suppliers: [{ ...last, name: `Changed ${changes} (fictief)` }, { ...last, id: `new-${changes}` }], removed: [before[60 + changes]!.id] }, NOW)
  })
  t.ok(changes > 2)
  t.same(seen, before)
  const now = await readAll(app, 'limit=50')
  t.notSame(now, before)
  t.same(now, (await store.registerAt())?.suppliers)
})

t.test('an earlier revision is read page by page as well, without those that were gone by then', async (t) => {
  const { app, store } = await buildApplication(t)
  const removed = (await store.registerAt())?.suppliers.slice(3, 9).map(({ id }) => id) ?? []
  await store.publish({ removed }, NOW)
  const second = (await store.registerAt())?.suppliers ?? []
  await store.publish({ suppliers: [{ ...first, name: 'A new name (fictief)' }] }, NOW)
  t.same(await readAll(app, 'limit=4&revision=2'), second)
  t.equal((await readAll(app, 'limit=100&revision=1')).length, second.length + 6)
  t.match((await get(app, `/v1/suppliers/${first.id}`)).body, { name: 'A new name (fictief)' })
  t.match(await get(app, `/v1/suppliers/${first.id}?revision=2`), { body: first, headers: { 'register-revision': '2' } })
  t.equal((await get(app, `/v1/suppliers/${removed[0]}`)).status, 404)
  t.equal((await get(app, `/v1/suppliers/${removed[0]}?revision=2`)).status, 404)
  t.equal((await get(app, `/v1/suppliers/${removed[0]}?revision=1`)).status, 200)
})

t.test('a supplier is what the register has, with a tag; who has it already is told so', async (t) => {
  const { status, body, headers } = await get(app, `/v1/suppliers/${first.id}`)
  t.equal(status, 200)
  t.same(body, first)
  t.same(supplierSchema.parse(body), body)
  t.match(headers['etag'], /^"[\w-]{43}"$/)
  for (const tag of [String(headers['etag']), `"other", ${String(headers['etag'])}`, `W/${String(headers['etag'])}`, '*']) {
    const again = await get(app, `/v1/suppliers/${first.id}`, { 'if-none-match': tag })
    t.same([again.status, again.text, again.headers['etag'], again.headers['api-version']], [304, '', headers['etag'], headers['api-version']], tag)
  }
  t.equal((await get(app, `/v1/suppliers/${first.id}`, { 'if-none-match': '"other"' })).status, 200)
})

t.test('the tag of a supplier changes with its facts, and with nothing else', async (t) => {
  const { app, store } = await buildApplication(t)
  const tagOf = async (): Promise<unknown> => (await get(app, `/v1/suppliers/${first.id}`)).headers['etag']
  const before = await tagOf()
  await store.publish({ suppliers: [{ ...suppliers[1] as Supplier, name: 'Other (fictief)' }] }, NOW)
  t.equal(await tagOf(), before)
  await store.publish({ suppliers: [{ ...first, name: 'Other (fictief)' }] }, NOW)
  t.not(await tagOf(), before)
})

t.test('what a supplier offers comes page by page, and in order of id', async (t) => {
  const most = [...suppliers].sort((one, other) => other.offerings.length - one.offerings.length)[0] as Supplier
  const { body } = await get(app, `/v1/suppliers/${most.id}/offerings`)
  t.same(offeringPageSchema.parse(body), body)
  t.same(body.items.map(({ id }: { id: string }) => id), most.offerings.map(({ id }) => id).sort())
  const one = await get(app, `/v1/suppliers/${most.id}/offerings?limit=1`)
  t.equal(one.body.items.length, 1)
  if (most.offerings.length > 1) t.same((await get(app, `/v1/suppliers/${most.id}/offerings?limit=1&cursor=${one.body.nextCursor}`)).body.items, [body.items[1]])
  t.match(await get(app, '/v1/suppliers/nobody/offerings'), { status: 404, body: { type: 'urn:sroi:problem:supplier-not-found', detail: /'nobody'/ } })
})

t.test('404: nobody of that id, no such revision, an id of any length that is nobody\'s', async (t) => {
  for (const url of ['/v1/suppliers/nobody', `/v1/suppliers/${first.id}?revision=99`, '/v1/suppliers?revision=99', `/v1/suppliers/${'x'.repeat(100)}`, `/v1/suppliers/${encodeURIComponent('é'.repeat(100))}`, `/v1/suppliers/${'x'.repeat(LIMITS.maxParamLength + 1)}`, '/v1/suppliers/%00']) {
    const { status, headers } = await get(app, url)
    t.same([status, headers['content-type']], [404, 'application/problem+json; charset=utf-8'], url)
  }
})

t.test('400: limits, revisions and cursors that cannot be, all of them at once', async (t) => {
  const { body } = await get(app, '/v1/suppliers?limit=0&revision=x&cursor=&sort=name')
  t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/cursor', '/limit', '/revision', '/sort'])
  for (const query of ['limit=101', 'limit=-1', 'limit=1e1', 'limit=5.0', 'limit=', 'limit=1&limit=2', 'revision=0', 'revision=1.5', 'revision=9999999999999999', `cursor=${'x'.repeat(701)}`]) {
    t.match(await get(app, `/v1/suppliers?${query}`), { status: 400, body: { errors: [{ pointer: `/${query.split('=')[0]}` }] } }, query)
  }
  t.match(await get(app, '/v1/suppliers?cursor=abc'), { status: 400, body: { errors: [{ pointer: '/cursor', code: 'no-cursor' }] } })
  const { nextCursor } = (await get(app, '/v1/suppliers?limit=1')).body
  t.match(await get(app, `/v1/suppliers?revision=1&cursor=${nextCursor}`), { status: 400, body: { errors: [{ pointer: '/cursor' }] } }, 'a cursor of another question')
  t.match(await get(app, `/v1/rule-sets?cursor=${nextCursor}`), { status: 400, body: { errors: [{ pointer: '/cursor' }] } }, 'a cursor of another list')
})
