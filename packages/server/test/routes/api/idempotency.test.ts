// Is a request that is sent again answered as the first time, and does it have one effect?
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { question } from '../../application/question.js'
import { post } from '../../application/send.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'

const matches = async (sql: ReturnType<typeof asOwner>): Promise<number> => Number((await sql`SELECT count(*)::int AS count FROM receipts WHERE kind = 'match'`)[0]?.['count'])

t.test('a hundred equal posts at once record one match, and all others get its answer or are told to wait; three times over', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  const sql = asOwner(t, databaseUrl)
  for (let trial = 1; trial <= 3; trial++) {
    const headers = { 'idempotency-key': randomUUID() }
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(app, '/v1/matches', question(), headers)))
    const fresh = answers.filter(({ status, headers: { 'idempotency-replayed': replayed } }) => status === 201 && replayed === undefined)
    const replayed = answers.filter(({ status, headers: { 'idempotency-replayed': mark } }) => status === 201 && mark === 'true')
    const waiting = answers.filter(({ status, body, headers: { 'retry-after': after } }) => status === 409 && body.type === 'urn:sroi:problem:idempotency-key-in-use' && after === '1')
    t.same([fresh.length, replayed.length + waiting.length], [1, 99])
    t.equal(new Set([...fresh, ...replayed].map(({ text, headers: { location } }) => `${text}${location}`)).size, 1)
    t.equal(await matches(sql), trial)
  }
})

t.test('the answer is the same to the byte, with its address, and the receipt is found there', async (t) => {
  const { app } = await buildApplication(t)
  const headers = { 'idempotency-key': 'a key of my own' }
  const first = await post(app, '/v1/matches', question(), headers)
  const again = await post(app, '/v1/matches', question(), headers)
  t.same([first.status, first.headers['idempotency-replayed']], [201, undefined])
  t.same([again.status, again.headers['idempotency-replayed'], again.headers['location'], again.text], [201, 'true', first.headers['location'], first.text])
  t.equal((await app.inject({ url: String(first.headers['location']) })).body, first.text)
})

t.test('another question under the same key is refused, and nothing is recorded', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  const headers = { 'idempotency-key': randomUUID() }
  await post(app, '/v1/matches', question(), headers)
  const { status, body } = await post(app, '/v1/matches', question({ show: 4 }), headers)
  t.same([status, body.type], [409, 'urn:sroi:problem:idempotency-key-reused'])
  t.equal(await matches(asOwner(t, databaseUrl)), 1)
})

t.test('mistakes are not kept: the question that is mended is recorded under the same key', async (t) => {
  const { app } = await buildApplication(t)
  const headers = { 'idempotency-key': randomUUID() }
  t.equal((await post(app, '/v1/matches', { ...question(), shwo: 3 }, headers)).status, 400)
  t.equal((await post(app, '/v1/matches', question(), headers)).status, 201)
})

t.test('without a key each request is recorded', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  await Promise.all([post(app, '/v1/matches', question()), post(app, '/v1/matches', question())])
  t.equal(await matches(asOwner(t, databaseUrl)), 2)
})

t.test('what is no key is named', async (t) => {
  const { app } = await buildApplication(t)
  for (const key of ['', 'x'.repeat(256), 'caf\u00e9', 'tab\there']) {
    t.match(await post(app, '/v1/matches', question(), { 'idempotency-key': key }), { status: 400, body: { errors: [{ pointer: '/Idempotency-Key', code: 'not-a-key' }] } }, JSON.stringify(key.slice(0, 10)))
  }
  t.equal((await post(app, '/v1/matches', question(), { 'idempotency-key': 'x'.repeat(255) })).status, 201)
})

t.test('who uses the key of somebody else gets an answer of their own', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { one: { role: 'buyer' }, other: { role: 'buyer' } })
  const headers = { 'idempotency-key': randomUUID() }
  const [mine, theirs] = [await ask('one', 'POST', '/v1/matches', question(), headers), await ask('other', 'POST', '/v1/matches', question(), headers)]
  t.same([mine.status, theirs.status, theirs.headers['idempotency-replayed']], [201, 201, undefined])
  t.not(mine.body.id, theirs.body.id)
})
