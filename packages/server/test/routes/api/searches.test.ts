import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { get, post } from '../../application/send.js'
import { asOwner } from '../../database/as-application.js'

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
  for (const authority of ['utrecht', 'other']) {
    const { status, body } = await post(app, '/v1/searches', question({ authority }))
    t.equal(status, 200)
    t.match(body.obligation, { applies: 'unknown', dueCents: null })
  }
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
