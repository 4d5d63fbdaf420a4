// Does every kind of answer leave a receipt that its owner, and nobody else, finds again?
import { readFileSync } from 'node:fs'
import t from 'tap'
import { digestOf } from '../../../dist/json/digest.js'
import { assessmentReceiptSchema, keptReceiptSchema, mixReceiptSchema, reservationReceiptSchema, valuationReceiptSchema } from '../../../dist/routes/api/receipt-schemas.js'
import { DEMONSTRATION_TENANT } from '../../../dist/demonstration/load-demonstration.js'
import { setRetention } from '../../../dist/store/postgresql/set-retention.js'
import { createMatch } from '../../../dist/actions/create-match.js'
import { buildApplication, NOW } from '../../application/build-application.js'
import { question } from '../../application/question.js'
import { get, post } from '../../application/send.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'
import { TEMPLATE_RECEIPTS } from '../../database/create-database.js'

const example = (name: string): object => JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))

t.test('201: what a contract owes is recorded, as it is told, and found again', async (t) => {
  const { app } = await buildApplication(t)
  const { status, headers, body } = await post(app, '/v1/recorded-assessments', question())
  t.equal(status, 201)
  t.same(assessmentReceiptSchema.parse(body), body, 'it is as described')
  t.match(body, { kind: 'assessment', position: TEMPLATE_RECEIPTS + 1, actor: null, on: '2026-11-22', knownAt: NOW, authority: { name: 'Bloemendaal' }, outcome: { obligation: { dueCents: 1_750_000 } } })
  t.same(body.outcome, (await post(app, '/v1/obligation-assessments', question())).body)
  const found = await get(app, String(headers['location']))
  t.equal(found.status, 200)
  t.same(keptReceiptSchema.parse(found.body), found.body)
  const { position, previousHash, payloadDigest, hash, ...payload } = body
  t.same(found.body, { id: body.id, kind: 'assessment', createdAt: NOW, position, previousHash, payloadDigest, hash, payload })
  t.equal(digestOf(payload), payloadDigest, 'its digest is that of what it says')
})

t.test('201: a mix is recorded with everything it rests on: of the register, or of suppliers that were brought along', async (t) => {
  const { app } = await buildApplication(t)
  for (const name of ['mix-of-a-search', 'mix-of-own-suppliers']) {
    const { status, headers, body } = await post(app, '/v1/recorded-mixes', example(name))
    t.equal(status, 201, name)
    t.same(mixReceiptSchema.parse(body), body, 'it is as described')
    const shown = new Set(body.outcome.mixes.flatMap((mix: { suppliers: { id: string }[] }) => mix.suppliers.map(({ id }) => id)))
    if (name === 'mix-of-a-search') {
      t.ok(shown.size > 0)
      t.same(body.suppliers.map(({ id }: { id: string }) => id).sort(), [...shown].sort())
      t.match(body, { register: { revision: 1, digest: /^[0-9a-f]{64}$/ }, knownAt: NOW, ruleSets: [{ sha256: /^[0-9a-f]{64}$/ }], basis: { provenance: {} } })
    } else {
      t.match(body, { register: null, authority: null, knownAt: null, basis: null, ruleSets: [], suppliers: [] })
    }
    t.equal((await get(app, String(headers['location']))).body.payloadDigest, body.payloadDigest)
  }
})

t.test('201: what efforts are worth is recorded, as it is told, with the rules it rests on', async (t) => {
  const { app } = await buildApplication(t)
  const { status, headers, body } = await post(app, '/v1/recorded-valuations', example('valuation'))
  t.equal(status, 201)
  t.same(valuationReceiptSchema.parse(body), body, 'it is as described')
  const { on, knownAt, ...asked } = example('valuation') as { on?: string, knownAt?: string }
  t.match(body, { kind: 'valuation', actor: null, on: on ?? '2026-11-22', knownAt: knownAt === undefined ? NOW : new Date(knownAt).toISOString(), ruleSets: [{ sha256: /^[0-9a-f]{64}$/ }] })
  t.same(body.question, asked)
  t.same(body.outcome, (await post(app, '/v1/valuations', example('valuation'))).body)
  t.equal((await get(app, String(headers['location']))).body.payloadDigest, body.payloadDigest)
})

t.test('201: whether a supplier may perform a reserved contract is recorded with its facts: of the register, or brought along', async (t) => {
  const { app, store } = await buildApplication(t)
  const { supplierId, ...asked } = example('reservation') as { supplierId: string }
  const supplier = (await store.registerAt())?.suppliers.find(({ id }) => id === supplierId)
  const told = (await post(app, '/v1/reservation-assessments', { ...asked, supplierId })).body
  for (const [body, register] of [[{ ...asked, supplierId }, { revision: 1, digest: /^[0-9a-f]{64}$/ }], [{ ...asked, supplier }, null]] as const) {
    const made = await post(app, '/v1/recorded-reservations', body)
    t.equal(made.status, 201)
    t.same(reservationReceiptSchema.parse(made.body), made.body, 'it is as described')
    t.match(made.body, { kind: 'reservation', register, on: told.provenance.on })
    t.same(made.body.suppliers, [supplier])
    t.same(made.body.outcome, { finding: told.finding })
    t.notOk('supplier' in made.body.question, 'the facts are there once')
    t.equal((await get(app, String(made.headers['location']))).body.payloadDigest, made.body.payloadDigest)
  }
})

t.test('400: nothing is recorded of a question with mistakes', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  t.equal((await post(app, '/v1/recorded-assessments', { ...question(), shwo: 3 })).status, 400)
  for (const kind of ['mixes', 'valuations', 'reservations']) t.equal((await post(app, `/v1/recorded-${kind}`, {})).status, 400, kind)
  t.equal((await asOwner(t, databaseUrl)`SELECT FROM receipts`).length, TEMPLATE_RECEIPTS)
})

t.test('a receipt is found by the organisation that recorded it and by who may see all, and for anybody else it does not exist', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, {
    firm: { role: 'contractor', organisation: { scheme: 'fictional', value: '1' } },
    colleague: { role: 'contractor', organisation: { scheme: 'fictional', value: '1' } },
    other: { role: 'contractor', organisation: { scheme: 'fictional', value: '2' } },
    coordinator: { role: 'coordinator' },
    here: { role: 'contract-manager', authority: 'bloemendaal' },
    elsewhere: { role: 'contract-manager', authority: 'haarlem' }
  })
  const made = await ask('firm', 'POST', '/v1/recorded-assessments', question())
  t.match(made.body.actor, { id: /^[0-9a-f-]{36}$/, commitment: /^[0-9a-f]{64}$/ })
  const match = await ask('firm', 'POST', '/v1/matches', question())
  for (const address of [String(made.headers['location']), String(match.headers['location']), `${match.headers['location']}/explanation`]) {
    for (const name of ['firm', 'colleague', 'coordinator', 'here']) t.equal((await ask(name, 'GET', address)).status, 200, `${name} ${address}`)
    for (const name of ['other', 'elsewhere']) t.equal((await ask(name, 'GET', address)).status, 404, `${name} ${address}`)
    t.equal((await get(application.app, address)).status, 404, 'a visitor')
  }
  const unknown = await ask('other', 'GET', '/v1/receipts/01a00000-0000-7000-8000-000000000000')
  const theirs = await ask('other', 'GET', String(made.headers['location']))
  t.same({ ...theirs.body, detail: '' }, { ...unknown.body, detail: '' }, 'what belongs to somebody else is answered as what does not exist')
})

t.test('200: what need no longer be kept is taken away, once, and only by who may', async (t) => {
  const application = await buildApplication(t)
  const { databaseUrl } = application
  const old = await createMatch({ ...application, clock: { now: () => '2019-05-01T10:00:00.000Z' } }, question())
  await setRetention(databaseUrl, DEMONSTRATION_TENANT.id, 'match', 24, NOW)
  const ask = await signedIn(t, application, { coordinator: { role: 'coordinator' }, auditor: { role: 'auditor' } })
  t.equal((await ask('auditor', 'POST', '/v1/receipt-erasures')).status, 403)
  t.equal((await post(application.app, '/v1/receipt-erasures', {})).status, 401)
  const done = await ask('coordinator', 'POST', '/v1/receipt-erasures')
  t.match(done, { status: 200, body: { erased: 1, receipts: [{ position: /\d/ }] } })
  t.same((await ask('coordinator', 'POST', '/v1/receipt-erasures')).body, { erased: 0, receipts: [] })
  t.match((await ask('coordinator', 'GET', `/v1/receipts/${old.id}`)).body, { kind: 'match', payload: null, payloadDigest: old.payloadDigest })
  t.equal((await ask('coordinator', 'GET', `/v1/matches/${old.id}`)).status, 404)
  const events = await asOwner(t, databaseUrl)`SELECT action, role, result, object_id FROM audit_events WHERE action = 'erase-payload'`
  t.match(events.map((row) => ({ ...row })), [{ role: 'coordinator', result: 'done', object_id: done.body.receipts[0].id }])
})

t.test('each recorded answer has a line in the audit log, in its own transaction', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { buyer: { role: 'buyer' } })
  const { body } = await ask('buyer', 'POST', '/v1/matches', question(), { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' })
  const [event] = await asOwner(t, application.databaseUrl)`SELECT action, object, object_id, role, result, origin, trace_id, actor_id FROM audit_events`
  t.same({ ...event }, {
    action: 'record-answer', object: 'match', object_id: body.id, role: 'buyer', result: 'done', origin: '127.0.0.0/24', trace_id: '4bf92f3577b34da6a3ce929d0e0e4736', actor_id: body.actor.id
  })
})
