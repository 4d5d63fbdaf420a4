import t from 'tap'
import { receiptSchema } from '../../../dist/routes/api/match-schemas.js'
import { buildApplication, NOW } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { get, post } from '../../application/send.js'
import { TEMPLATE_RECEIPTS } from '../../database/create-database.js'

t.test('201: a match is stored, and its address gives the same receipt to the byte', async (t) => {
  const { app } = await buildApplication(t)
  const created = await post(app, '/v1/matches', question())
  t.equal(created.status, 201)
  t.equal(created.headers['location'], `/v1/matches/${created.body.id}`)
  t.match(created.body, { position: TEMPLATE_RECEIPTS + 1, previousHash: /^[0-9a-f]{64}$/, createdAt: NOW, payloadDigest: /^[0-9a-f]{64}$/, hash: /^[0-9a-f]{64}$/ })
  t.equal(created.body.outcome.obligation.dueCents, 1_750_000)
  const found = await get(app, String(created.headers['location']))
  t.equal(found.status, 200)
  t.equal(found.text, created.text)
})

t.test('the day and the moment that are left out come from the clock and are recorded', async (t) => {
  const { app } = await buildApplication(t)
  const { body } = await post(app, '/v1/matches', question())
  t.match(body, { on: '2026-11-22', knownAt: NOW, outcome: { provenance: { on: '2026-11-22', knownAt: NOW } } })
  const given = await post(app, '/v1/matches', { ...question(), on: '2026-12-01', knownAt: '2026-11-01T12:00:00+01:00', need: { delivery: '2026-12-24' } })
  t.match(given.body, { on: '2026-12-01', knownAt: '2026-11-01T11:00:00.000Z', outcome: { provenance: { on: '2026-12-01', delivery: '2026-12-24' } } })
})

t.test('400: nothing is stored when the question has mistakes', async (t) => {
  const { app } = await buildApplication(t)
  t.equal((await post(app, '/v1/matches', { ...question(), shwo: 3 })).status, 400)
  t.equal((await post(app, '/v1/matches', question({ choice: { lot: 'no-such-lot' } }))).status, 400)
  t.equal((await post(app, '/v1/matches', question())).body.position, TEMPLATE_RECEIPTS + 1, 'right after the receipts of the demonstration')
})

t.test('404: an id that is none, and an id of nobody, get the same answer', async (t) => {
  const { app } = await buildApplication(t)
  const answers = await Promise.all(['x', '01a00000-0000-7000-8000-000000000000', "'%20OR%201=1"].map((id) => get(app, `/v1/matches/${id}`)))
  for (const { status, body } of answers) t.same([status, body.type], [404, 'urn:sroi:problem:match-not-found'])
})

t.test('200: the obligation in words, in the language of the query, else of Accept-Language, else Dutch', async (t) => {
  const { app } = await buildApplication(t)
  const { body } = await post(app, '/v1/matches', question({ contract: contract({ stage: 'call' }) }))
  const url = `/v1/matches/${body.id}/explanation`
  const dutch = await get(app, url)
  t.match(dutch, { status: 200, headers: { 'content-language': 'nl' }, body: { language: 'nl' } })
  t.ok(dutch.body.obligation.length > 1)
  t.ok(dutch.body.warnings.length > 0)
  t.equal((await get(app, `${url}?language=en`)).body.language, 'en')
  t.equal((await get(app, url, { 'accept-language': 'de, en;q=0.8, nl;q=0.5' })).body.language, 'en')
  t.equal((await get(app, url, { 'accept-language': 'fr' })).body.language, 'nl')
  t.equal((await get(app, `${url}?language=en`, { 'accept-language': 'nl' })).body.language, 'en')
  t.not((await get(app, `${url}?language=en`)).text, dutch.text)
})

t.test('400: another language, and another key in the query, are named', async (t) => {
  const { app } = await buildApplication(t)
  const url = '/v1/matches/01a00000-0000-7000-8000-000000000000/explanation'
  t.match(await get(app, `${url}?language=fr`), { status: 400, body: { errors: [{ pointer: '/language' }] } })
  t.match(await get(app, `${url}?langage=en`), { status: 400, body: { errors: [{ pointer: '/langage', code: 'unknown-key', detail: /Did you mean 'language'/ }] } })
  t.equal((await get(app, url)).status, 404)
})

t.test('a need in words is recorded with how it was read, and answered as a search answers it', async (t) => {
  const { app } = await buildApplication(t)
  const asked = { ...question(), need: { text: 'hovennier in Zandvoort' }, filters: { standings: ['full'] }, show: 5 }
  const { status, body, headers } = await post(app, '/v1/matches', asked)
  t.equal(status, 201)
  t.match(body.question, { need: { text: 'hovennier in Zandvoort' }, filters: { standings: ['full'] } })
  const { body: found } = await post(app, '/v1/searches', asked)
  for (const list of ['ranked', 'pending', 'refused']) t.same([body.outcome[list].total, body.outcome[list].items], [found[list].total, found[list].items], list)
  t.same(body.outcome.read, found.read)
  t.match(body.outcome.read, { words: [{ written: 'hovennier' }], places: [{ id: 'zandvoort' }] })
  t.same(body.outcome.provenance.lexicon, found.provenance.lexicon)
  t.same(Object.keys(body.outcome).filter((name) => name === 'facets' || name === 'marks'), [])
  t.same(receiptSchema.parse(body), body, 'it is as described')
  t.same((await get(app, String(headers['location']))).body, body)
  const page = await app.inject({ url: `/matches/${body.id}/suppliers/${body.outcome.ranked.items[0].supplier.id}` })
  t.match(page.body, 'Een inkoop hier telt mee', 'and asked again for one firm by the same words')
})

t.test('without words a receipt is what it was: no reading and no lexicon', async (t) => {
  const { app } = await buildApplication(t)
  const { body } = await post(app, '/v1/matches', question())
  t.same([Object.hasOwn(body.outcome, 'read'), Object.hasOwn(body.outcome.provenance, 'lexicon')], [false, false])
  t.match(await post(app, '/v1/matches', { ...question(), need: { text: 'tuinman' }, after: 'x' }), { status: 400, body: { errors: [{ pointer: '/after' }] } })
})
