// What strangers send: each mistake gets an answer that names the place and the repair, all of them at once.
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { post } from '../../application/send.js'

const { app } = await buildApplication(t)

async function mistakesOf (body: unknown): Promise<Record<string, string>> {
  const answer = await post(app, '/v1/searches', body)
  t.equal(answer.status, 400)
  return Object.fromEntries(answer.body.errors.map((error: { pointer: string, code: string }) => [error.pointer, error.code]))
}

t.test('amounts below zero and fractions of a cent', async (t) => {
  const at = (cents: number) => question({ contract: contract({ value: { awarded: { cents } } }) })
  for (const cents of [-1, 0.5, 1e400, 2 ** 53]) t.ok('/contract/value/awarded/cents' in await mistakesOf(JSON.stringify(at(cents)).replace('null', '1e400')), String(cents))
})

t.test('days that do not exist and periods that end before they start', async (t) => {
  t.same(await mistakesOf(question({ contract: contract({ period: { from: '2026-02-31', until: '2026-06-01' } }) })), { '/contract/period/from': 'no-day' })
  t.same(await mistakesOf(question({ contract: contract({ period: { from: '2026-06-01', until: '2026-02-01' } }) })), { '/contract/period/until': 'period-backwards' })
  t.same(await mistakesOf({ ...question(), on: '2026-2-1' }), { '/on': 'no-day' })
  t.ok('/knownAt' in await mistakesOf({ ...question(), knownAt: 'yesterday' }))
})

t.test('a misspelt key is named together with the key it resembles', async (t) => {
  const { body } = await post(app, '/v1/searches', { ...question(), contract: { ...contract(), natrue: 'services' } })
  t.match(body.errors, [{ pointer: '/contract/natrue', code: 'unknown-key', detail: /Did you mean 'nature'\?/ }])
  const deep = await post(app, '/v1/searches', question({ contract: { ...contract(), lots: [{ id: '1', peroid: {} }] } as never }))
  t.match(deep.body.errors, [{ pointer: '/contract/lots/0/peroid', detail: /'period'/ }])
})

t.test('a misspelt authority is told which ids come near, and what to use for a buyer outside the list', async (t) => {
  const { body } = await post(app, '/v1/searches', question({ authority: 'blomendaal' }))
  t.match(body.errors, [{ pointer: '/authority', code: 'unknown-authority', detail: /'blomendaal'.*'bloemendaal'.*'other'/ }])
})

t.test('all mistakes come at once', async (t) => {
  const mistakes = await mistakesOf({
    authority: 'harlem',
    contract: { id: 'x', natrue: 'services', value: { awarded: { cents: -5 } }, period: { from: '2026-02-31', until: null } },
    fillings: [{ state: 'filled', cents: 0.5 }],
    show: -1
  })
  t.same(Object.keys(mistakes).sort(), ['/authority', '/contract/natrue', '/contract/period/from', '/contract/value/awarded/cents', '/fillings/0/cents', '/show'])
})

t.test('a lot and a party that do not occur', async (t) => {
  t.ok(Object.keys(await mistakesOf(question({ choice: { lot: 'no-such-lot' } })))[0]?.includes('lot'))
  t.ok(Object.keys(await mistakesOf(question({ choice: { party: 'Nobody' } })))[0]?.includes('party'))
})

t.test('JSON that misleads or breaks: double keys, prototype names, depth, NUL, half characters, another encoding', async (t) => {
  t.same(await mistakesOf('{"authority":"bloemendaal","authority":"haarlem"}'), { '/authority': 'double-key' })
  t.same(await mistakesOf('{"__proto__":{"authority":"haarlem"}}'), { '/__proto__': 'unknown-key' })
  t.same(await mistakesOf('{"contract":{"constructor":1}}'), { '/contract/constructor': 'unknown-key' })
  t.same(Object.values(await mistakesOf('['.repeat(100_000))), ['too-deep'])
  t.same(Object.values(await mistakesOf(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)), ['too-deep'])
  t.same(await mistakesOf('{"seed":"\\u0000"}'), { '/seed': 'broken-text' })
  t.same(await mistakesOf('{"seed":"\\ud800"}'), { '/seed': 'broken-text' })
  t.same(await mistakesOf(Buffer.from('{"seed":"\xe9"}', 'latin1')), { '': 'not-utf-8' })
  for (const text of ['', '   ', '{', '{"a":1,}', 'null]', "{'a':1}", '{"a":NaN}', '"\\"\\"\\"']) t.same(await mistakesOf(text), { '': 'no-json' }, text)
})

t.test('JSON that is no question at all', async (t) => {
  for (const body of ['null', '[]', '1', '"text"', '{}']) t.equal((await post(app, '/v1/searches', body)).status, 400, body)
})

t.test('a content type that only looks like JSON never gets past the checks', async (t) => {
  const wrong = JSON.stringify({ ...question(), shwo: 1 })
  for (const type of ['application/json\ta', ' application/json', 'application/json garbage', 'application/JSON;charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
    const { status } = await post(app, '/v1/searches', wrong, { 'content-type': type })
    t.ok(status === 415 || status === 400, `${type}: ${status}`)
  }
  t.equal((await post(app, '/v1/searches', question(), { 'content-type': 'application/json; charset=utf-8' })).status, 200)
  t.equal((await post(app, '/v1/searches', question(), { 'content-encoding': 'gzip' })).status, 415)
})

t.test('a hundred thousand mistakes are told as a hundred, and that there are more', async (t) => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `"key${index}":1`).join(',')
  for (const body of [`{${keys}}`, `{${'"a":1,'.repeat(60_000)}"a":1}`, JSON.stringify(question({ contract: contract({ evidence: JSON.parse(`{${keys}}`) }) }))]) {
    const { status, body: { errors } } = await post(app, '/v1/searches', body)
    t.same([status, errors.length, errors.at(-1).code], [400, 101, 'more-problems'])
  }
})

t.test('a body above the limit is refused', async (t) => {
  t.equal((await post(app, '/v1/searches', `{"seed":"${'x'.repeat(1024 * 1024)}"}`)).status, 413)
})
