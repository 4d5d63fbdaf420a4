// Does nothing of one region reach another, whatever is asked? Run twice: as the service is, and with the filters of its queries taken away.
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { type Operation, readDescription } from '../conformance/description.ts'
import { ask, type Asked, prepareRequests } from '../conformance/requests.ts'
import { openTwoRegions } from './two-regions.ts'

/** Every operation is asked several times; on a busy machine that takes longer than a test usually may. */
const PATIENCE = 240_000

export async function testIsolation (t: Test): Promise<void> {
  t.setTimeout(PATIENCE)
  const { app, here, elsewhere } = await openTwoRegions(t)
  const description = readDescription((await app.inject({ method: 'GET', url: '/v1/openapi.json' })).json())
  const { examplesOf, made } = await prepareRequests(app, description)
  const guarded = description.operations.filter(({ isPublic }) => !isPublic)
  const before = await stateOf(app)

  await t.test('an object of another region is answered as one that does not exist, and stays as it was', async (t) => {
    t.setTimeout(PATIENCE)
    let found = 0
    for (const operation of guarded.filter(({ path }) => path.includes('{') && !SHARED.test(path))) {
      for (const asked of await examplesOf(operation)) {
        const own = await ask(app, asked.method === 'GET' ? asked : { ...asked, method: 'GET' })
        if (own.status === 200) found += 1
        const away = await ask(app, elsewhereOf(asked))
        const none = await ask(app, { ...elsewhereOf(asked), url: withOtherIds(asked.url, operation) })
        t.ok(away.status >= 400, `${operation.operationId}: ${away.status}`)
        t.same([away.status, withoutIds(away.text, asked.url)], [none.status, withoutIds(none.text, withOtherIds(asked.url, operation))], operation.operationId)
      }
    }
    t.ok(found > 5, 'and in its own region it is there')
    t.same(await stateOf(app), before)
    t.equal((await elsewhere.registerAt())?.revision, 1, 'and what was changed here changed nothing there')
  })

  await t.test('no list, search or answer of a region shows anything of another', async (t) => {
    t.setTimeout(PATIENCE)
    const { suppliers = [] } = await here.registerAt() ?? {}
    const others = new Set(suppliers.map(({ id }) => `"${id}"`))
    for (const operation of guarded) {
      for (const asked of (await examplesOf(operation)).slice(0, 1)) {
        const { text } = await ask(app, elsewhereOf(asked))
        t.same([...text.matchAll(/"id":("[^"]+")/g)].map(([, id]) => id ?? '').filter((id) => others.has(id)), [], operation.operationId)
        const own = await ask(app, asked)
        t.notMatch(own.text, /"elsewhere-/, operation.operationId)
      }
    }
  })

  await t.test('the store of a region finds nothing of another', async (t) => {
    const receipt = made.flatMap(([{ operationId }, , { status, text }]) => operationId === 'createMatch' && status === 201 ? [String(JSON.parse(text).id)] : [])[0] ?? ''
    t.ok(await here.findReceipt(receipt) !== null)
    t.equal(await elsewhere.findReceipt(receipt), null)
    const idsOf = async (store: typeof here): Promise<readonly string[]> => (await store.registerAt())?.suppliers.map(({ id }) => id) ?? []
    const there = new Set(await idsOf(elsewhere))
    t.same((await idsOf(here)).filter((id) => there.has(id)), [])
  })
}

/** Authorities and rules are the same in both regions here, each its own copy; templates are the same everywhere. */
const SHARED = /^\/(authorities|rule-sets|import-templates)\//

/** The same, by whoever has that role in the other region. */
function elsewhereOf (asked: Asked): Asked {
  return { ...asked, headers: { ...asked.headers, authorization: `${asked.headers['authorization']}-elsewhere` } }
}

/** Another id of the same kind in each place where there is one. */
function withOtherIds (url: string, { path }: Operation): string {
  const wanted = path.split('/')
  const [address = '', query] = url.split('?')
  const parts = address.replace(/^\/v1/, '').split('/').map((part, index) => wanted[index]?.startsWith('{') === true ? otherId(part) : part)
  return `/v1${parts.join('/')}${query === undefined ? '' : `?${query}`}`
}

function otherId (id: string): string {
  return /^[0-9a-f-]{36}$/.test(id) ? '0193ffff-0000-7000-8000-00000000fffe' : `${id}-none`
}

function withoutIds (text: string, url: string): string {
  return (url.split('?')[0] ?? '').split('/').slice(3).reduce((rest, part) => part === '' ? rest : rest.replaceAll(decodeURIComponent(part), 'ID'), text)
}

async function stateOf (app: FastifyInstance): Promise<unknown> {
  const addresses = { '/v1/contracts': 'contract-manager', '/v1/members': 'platform-administrator', '/v1/suppliers?limit=100': 'coordinator', '/v1/publications/pending': 'coordinator' }
  return Promise.all(Object.entries(addresses).map(async ([url, role]) => (await ask(app, { method: 'GET', url, headers: { authorization: `Bearer ${role}` } })).text))
}
