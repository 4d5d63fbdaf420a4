import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { get, post } from '../../application/send.js'
import { asOwner } from '../../database/as-application.js'

interface Step { readonly code: string, readonly rule: { readonly certainty: string, readonly note?: { readonly en: string } } | null }

t.test('200: the obligation and three lists, and nothing is stored', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  const { status, body } = await post(app, '/v1/searches', question())
  t.equal(status, 200)
  t.equal(body.obligation.dueCents, 1_750_000)
  t.ok(body.ranked.total > 0)
  t.equal(body.ranked.items.length, 3)
  t.same(await asOwner(t, databaseUrl)`SELECT FROM receipts`, [])
})

t.test('a contract of an authority without a value for its rate has an unknown amount, and an estimate only when somebody assumes one', async (t) => {
  const { app } = await buildApplication(t)
  const plain = await post(app, '/v1/searches', question({ authority: 'haarlem' }))
  t.match(plain.body.obligation, { applies: 'met', dueCents: null, estimate: null })
  const assumed = await post(app, '/v1/searches', question({ authority: 'haarlem', assumptions: [{ topic: 'rate', basisPoints: 500 }] }))
  t.match(assumed.body.obligation, { applies: 'met', dueCents: null, estimate: { cents: 1_750_000 } })
})

t.test('an authority without a rule set of its own gives an honest unknown, not an error', async (t) => {
  const { app } = await buildApplication(t)
  for (const authority of ['almere', 'other']) {
    const { status, body } = await post(app, '/v1/searches', question({ authority }))
    t.equal(status, 200)
    t.match(body.obligation, { applies: 'unknown', dueCents: null })
  }
})

t.test('a region and the State can be asked about, and an authority whose percentage was not read says so', async (t) => {
  const { app } = await buildApplication(t)
  for (const authority of ['oost-nederland', 'utrecht', 'hilversum']) {
    const { body } = await post(app, '/v1/searches', question({ authority, contract: contract({ days: { publication: '2026-11-22', contract: '2026-11-22' } }) }))
    t.match(body.obligation, { applies: 'unknown', dueCents: null }, authority)
    t.same(body.obligation.finding.because.map(({ code, rule }: Step) => [code, rule?.certainty]).slice(0, 2), [['scope', 'missing'], ['threshold', 'missing']], 'not: no rules are known')
    const rate = body.obligation.finding.because.at(-1).because.find(({ code }: Step) => code === 'rate')
    t.match(rate.rule, { certainty: 'missing', note: { en: 'The text with the rate has not been read' } })
  }
  const { body } = await post(app, '/v1/searches', question({ authority: 'rijk', contract: contract({ days: { publication: '2016-02-01', contract: '2016-05-02' }, period: { from: '2016-06-01', until: '2017-05-31' } }) }))
  const threshold = body.obligation.finding.because.find(({ code }: Step) => code === 'threshold')
  t.equal(body.obligation.applies, 'unknown')
  t.match(threshold.because.map(({ rule }: Step) => rule?.note?.en), [/contract value above/, /wage sum of at least/], 'both sources that contradict each other')
})

t.test('a day before any known rule gives an honest unknown, not an error', async (t) => {
  const { app } = await buildApplication(t)
  const { status, body } = await post(app, '/v1/searches', question({ contract: contract({ days: { publication: '2015-03-01', contract: '2015-06-01' } }) }))
  t.equal(status, 200)
  t.match(body.obligation, { applies: 'unknown', dueCents: null })
})

t.test('every example in the description of the interface can be posted as it is', async (t) => {
  const { app } = await buildApplication(t)
  const { body: description } = await get(app, '/v1/openapi.json')
  for (const path of ['/searches', '/matches']) {
    const examples = Object.values(description.paths[path].post.requestBody.content['application/json'].examples) as { value: unknown }[]
    t.ok(examples.length > 1)
    for (const { value } of examples) t.ok((await post(app, `/v1${path}`, value)).status < 300)
  }
})
