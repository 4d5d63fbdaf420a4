// A contractor's way through the service, with the typed client and over a real socket: search, why not, mix, record, explanation.
import { readFileSync } from 'node:fs'
import { type components, createClient, everyPage, type operations } from '@sroi/client'
import type { Supplier } from '@sroi/matcher'
import t from 'tap'
import { buildApplication } from '../application/build-application.js'

const { app, store } = await buildApplication(t)
const baseUrl = await app.listen({ port: 0, host: '127.0.0.1' })
const client = createClient({ baseUrl, language: 'en' })
const suppliers = (await store.registerAt())?.suppliers ?? []

type MixAsked = operations['planPurchases']['requestBody']['content']['application/json']

const asked: components['schemas']['Search'] = {
  authority: 'bloemendaal',
  contract: {
    id: 'voorbeeld-groenonderhoud',
    nature: 'services',
    cpv: ['77310000'],
    days: { publication: '2026-02-02', award: '2026-04-13', contract: '2026-05-01' },
    period: { from: '2026-06-01', until: '2028-05-31' },
    value: { awarded: { cents: 350_000_00, vat: 'excluding' } }
  },
  need: { text: 'tuinman' },
  show: 5
}

t.test('from a search to a recorded answer in words', async (t) => {
  const search = await client.POST('/searches', { body: asked, params: { query: { explain: 'true' } } })
  const first = search.data?.ranked.items[0]
  t.equal(search.data?.obligation.dueCents, 17_500_00)
  t.equal(search.data?.explanation?.language, 'en')
  t.ok(first !== undefined)

  const outside = suppliers.find(({ offerings }) => offerings.some(({ cpv }) => cpv.some((code) => code.startsWith('55')))) as Supplier
  const why = await client.POST('/positions', { body: { ...asked, supplier: outside.id } })
  t.equal(why.data?.place, 'outside')
  t.ok((why.data?.counterfactuals.length ?? 0) > 0, 'there is something that would change it')

  const mix = await client.POST('/mixes', { body: JSON.parse(readFileSync(new URL('../../examples/mix-of-a-search.json', import.meta.url), 'utf8')) as MixAsked })
  t.equal(mix.response.status, 200)
  t.ok(mix.data !== undefined)

  const recorded = await client.POST('/matches', { body: asked })
  t.equal(recorded.response.status, 201)
  const id = recorded.data?.id ?? ''
  t.equal(recorded.response.headers.get('location'), `/v1/matches/${id}`)
  t.equal(recorded.data?.outcome.ranked.items[0]?.supplier.id, first?.supplier.id)

  const told = await client.GET('/matches/{matchId}/explanation', { params: { path: { matchId: id } } })
  t.equal(told.data?.language, 'en', 'in the language of the client')
  t.match(told.data?.obligation.map(({ text }) => text).join('\n'), /You must fill € 17,500/)
})

t.test('a mistake is a problem document, with every place', async (t) => {
  const { data, error, response } = await client.POST('/searches', { body: { ...asked, authority: 'blomendaal', contract: { ...asked.contract, value: { awarded: { cents: -1 } } } } })
  t.equal(data, undefined)
  t.equal(response.status, 400)
  t.same(error?.errors?.map(({ pointer }) => pointer).sort(), ['/authority', '/contract/value/awarded/cents'])
})

t.test('every page of a list comes when it is needed, and the list is whole', async (t) => {
  let asks = 0
  const read = (cursor: { readonly cursor?: string }) => {
    asks += 1
    return client.GET('/suppliers', { params: { query: { limit: 50, ...cursor } } })
  }
  const seen: string[] = []
  for await (const { id } of everyPage(read)) seen.push(id)
  t.same(seen, suppliers.map(({ id }) => id))
  t.equal(asks, Math.ceil(suppliers.length / 50))
  asks = 0
  for await (const { id } of everyPage(read)) {
    t.equal(id, suppliers[0]?.id)
    break
  }
  t.equal(asks, 1)
  const refused = async (): Promise<unknown> => {
    for await (const _one of everyPage((cursor) => client.GET('/suppliers', { params: { query: { limit: 1000, ...cursor } } }))) t.fail('there is nothing')
    return null
  }
  t.match(await refused().catch((problem: unknown) => problem), { type: 'urn:sroi:problem:invalid-request' })
})

t.test('a token, a region and a language go with every request; a token is asked for when it is needed', async (t) => {
  const sent: Headers[] = []
  let tokens = 0
  const fetch: typeof globalThis.fetch = async (input) => {
    sent.push((input as Request).headers)
    return Response.json({ items: [] })
  }
  const machine = createClient({ baseUrl: `${baseUrl}/`, tenant: 'demo', language: 'nl', fetch, token: async () => { tokens += 1; return `key-${tokens}` } })
  t.equal(tokens, 0)
  await machine.GET('/vocabularies/labels')
  await machine.GET('/vocabularies/labels')
  t.same(sent.map((headers) => [headers.get('authorization'), headers.get('tenant'), headers.get('accept-language')]), [['Bearer key-1', 'demo', 'nl'], ['Bearer key-2', 'demo', 'nl']])
  await createClient({ baseUrl, fetch, token: 'fixed' }).GET('/vocabularies/labels')
  t.equal(sent[2]?.get('authorization'), 'Bearer fixed')
  await createClient({ baseUrl, fetch }).GET('/vocabularies/labels')
  t.equal(sent[3]?.get('authorization'), null)
})
