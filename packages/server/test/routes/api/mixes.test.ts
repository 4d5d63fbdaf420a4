// POST /v1/mixes over the real service, register and solver.
import { request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { get, post } from '../../application/send.js'

// a solver has its time
t.setTimeout(240_000)
const { app } = await buildApplication(t)

const GREEN = { id: 'green', name: 'Fictional Green Work', cpv: ['77310000'], capacityCents: 2_000_000, recognition: [{ from: '2026-01-01', until: null, basisPoints: 10_000 }] }
const own = (part: object = {}): object => ({ on: '2026-11-22', leftCents: 1_500_000, deadline: '2027-12-31', objective: 'cheapest', candidates: [GREEN], rules: { unrelated: true }, ...part })
const matched = (part: object = {}): object => ({ match: { ...question(), on: '2026-11-22' }, deadline: '2027-12-31', objective: 'fewest-suppliers', ...part })

t.test('200: suppliers that are brought along', async (t) => {
  const { status, body } = await post(app, '/v1/mixes', own())
  t.equal(status, 200)
  t.match(body, { state: 'filled', basis: null, mixes: [{ purchaseCents: 1_500_000, fillsCents: 1_500_000, suppliers: [{ id: 'green' }], proof: { isOptimal: true, gap: 0 } }], clash: null })
})

t.test('200: suppliers, what is left and the rules come from the search; each mix is worth what it says by the rules', async (t) => {
  const { status, body } = await post(app, '/v1/mixes', matched({ wishes: { concentrationBasisPoints: 5000 } }))
  t.equal(status, 200)
  t.equal(body.state, 'filled')
  t.equal(body.basis.obligation.leftCents, 1_750_000)
  for (const mix of body.mixes) {
    t.ok(mix.fillsCents >= 1_750_000)
    t.ok(mix.suppliers.every(({ shareBasisPoints }: { shareBasisPoints: number }) => shareBasisPoints <= 5000))
    t.ok(mix.suppliers.flatMap(({ purchases }: { purchases: object[] }) => purchases).every(({ isForContract }: { isForContract?: boolean }) => isForContract === true), 'the rules do not say whether others count')
  }
  t.same(body.basis.rules, { unrelated: null, roundedTo: 'cent' })
  t.equal(body.basis.terms.verdict, 'unknown')
  t.same(body.basis.terms.missing.map(({ name }: { name: string }) => name), ['purchaseRecognition.for-contract', 'purchaseRecognition.ceiling'])
  t.equal(body.basis.valued.length, body.mixes.length)
  t.ok(body.basis.days.length > 1 && body.basis.suppliers.candidates > 2)
})

t.test('what the question says of the rules goes before, and without a deadline the last day of the contract is taken', async (t) => {
  const { body } = await post(app, '/v1/mixes', matched({ match: { ...question({ contract: contract({ period: { from: '2026-06-01', until: '2027-05-31' } }) }), on: '2026-11-22' }, deadline: undefined, rules: { unrelated: true, mayFillCents: 1_000_000 }, mixes: 1 }))
  t.match(body, { state: 'impossible', basis: { rules: { unrelated: true, mayFillCents: 1_000_000, roundedTo: 'cent' } }, clash: { demands: ['obligation', 'may-fill'] }, finding: { on: '2027-05-31' } })
})

t.test('demands that clash are named with how little would be enough', async (t) => {
  const { body } = await post(app, '/v1/mixes', own({ wishes: { budgetCents: 1_000_000 }, relaxationCosts: { budget: 1, obligation: 2 } }))
  t.match(body, { state: 'impossible', mixes: [], clash: { demands: ['obligation', 'budget'], isProven: true, alone: [{ demand: 'obligation', needed: 1_000_000 }, { demand: 'budget', needed: 1_500_000 }], cheapest: { changes: [{ demand: 'budget', by: 500_000 }], cost: 500_000 } } })
})

t.test('the examples of the description are answered', async (t) => {
  const examples = Object.values((await get(app, '/v1/openapi.json')).body.paths['/mixes'].post.requestBody.content['application/json'].examples) as { value: unknown }[]
  t.equal(examples.length, 2)
  for (const { value } of examples) t.equal((await post(app, '/v1/mixes', value)).status, 200)
})

t.test('with explain=true everything comes in words, in the language that is asked for', async (t) => {
  t.equal((await post(app, '/v1/mixes', own())).body.explanation, undefined)
  const dutch = await post(app, '/v1/mixes?explain=true', matched())
  t.match(dutch.body.explanation, { language: 'nl', mix: [{ text: 'U kunt de € 17.500 die nog openstaat uiterlijk op 31 december 2027 invullen.' }], terms: [{ text: /laten iets open/ }] })
  const english = await post(app, '/v1/mixes?explain=true&language=en', own())
  t.match(english, { headers: { 'content-language': 'en' }, body: { explanation: { language: 'en', terms: null, valued: [], mix: [{ text: /can be filled by 31 December 2027/ }] } } })
})

t.test('nobody fits, nothing is left, all capacities unknown, a deadline that has passed: answers', async (t) => {
  t.match((await post(app, '/v1/mixes', own({ candidates: [] }))).body, { state: 'impossible', clash: { demands: ['obligation'], alone: [] } })
  t.match((await post(app, '/v1/mixes', own({ leftCents: 0 }))).body, { state: 'filled', mixes: [{ suppliers: [], purchaseCents: 0 }] })
  const { capacityCents: _capacity, ...unknown } = GREEN
  t.match((await post(app, '/v1/mixes', own({ candidates: [unknown] }))).body, { state: 'impossible', setAside: { total: 1, items: [{ finding: { verdict: 'unknown' } }] } })
  t.match((await post(app, '/v1/mixes', matched({ deadline: '2026-01-01', mixes: 1 }))).body, { state: 'impossible', mixes: [] })
  t.match((await post(app, '/v1/mixes', own({ deadline: '2026-11-21' }))).body, { state: 'impossible', clash: { demands: ['obligation', 'deadline'] } })
})

t.test('400: every mistake at once, each with its pointer', async (t) => {
  const pointers = async (body: object): Promise<readonly string[]> => {
    const { status, body: { errors } } = await post(app, '/v1/mixes', body)
    t.equal(status, 400)
    return errors.map(({ pointer }: { pointer: string }) => pointer).sort()
  }
  t.same(await pointers(own({ leftCents: -1, deadline: '2027-02-30', objective: 'best', mixes: 4, candidate: [], planned: [{ id: 'p', cpv: ['7731'], from: '2027-13', until: '2027-01', cents: 0.5 }], wishes: { concentrationBasisPoints: 10_001 } })),
    ['/candidate', '/deadline', '/leftCents', '/mixes', '/objective', '/planned/0/cents', '/planned/0/cpv/0', '/planned/0/from', '/wishes/concentrationBasisPoints'])
  t.same(await pointers({ objective: 'cheapest' }), ['/candidates', '/deadline', '/leftCents'])
  t.same(await pointers(matched({ match: { authority: 'blomendaal', contract: { id: 'c' }, need: { text: 'x'.repeat(10_001) } } })), ['/match/authority', '/match/need/text'])
  t.same(await pointers(own({ match: question() })), ['/match'])
  t.same(await pointers({ objective: 'cheapest', match: question({ authority: 'haarlem' }) }), ['/deadline', '/leftCents'], 'no rate is known there, and no last day')
  t.same(await pointers(own({ candidates: [GREEN, GREEN] })), ['/candidates/1/id'])
})

t.test('200: two thousand suppliers with an unfriendly question: an answer in time, with a gap where it is not proven', async (t) => {
  const candidates = Array.from({ length: 2_000 }, (_, index) => ({ id: `s${index}`, name: `Fictional ${index}`, capacityCents: 20_000 + (index * 7_919) % 90_000, minimumOrderCents: (index * 104_729) % 20_000, recognition: [{ from: '2026-01-01', until: null, basisPoints: 2_500 + (index * 37) % 7_500 }] }))
  const { status, body } = await post(app, '/v1/mixes', own({ candidates, mixes: 1, wishes: { concentrationBasisPoints: 400 }, limitMilliseconds: 5_000 }))
  t.equal(status, 200)
  const [mix] = body.mixes
  t.equal(mix.proof.gap, mix.proof.value - mix.proof.bound)
  t.equal(mix.proof.isOptimal, mix.proof.gap === 0)
})

t.test('503: too many at once are told when to come back, and who goes away makes room', async (t) => {
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const hard = JSON.stringify(own({ limitMilliseconds: 600_000, candidates: Array.from({ length: 60 }, (_, index) => ({ ...GREEN, id: `s${index}`, capacityCents: 30_000 + (index * 7_919) % 70_001, minimumOrderCents: 29_000 + (index * 7_919) % 70_001 })), leftCents: 1_499_999, wishes: { budgetCents: 1_500_000, mostSuppliers: 31 }, mixes: 3 }))
  const send = (body: string) => {
    const request = httpRequest(new URL('/v1/mixes', address), { method: 'POST', headers: { 'content-type': 'application/json' } })
    const answer = new Promise<{ status: number, retry: string | undefined } | null>((resolve) => {
      request.on('response', (response) => { response.resume(); response.on('end', () => resolve({ status: response.statusCode ?? 0, retry: response.headers['retry-after'] })); response.on('error', () => resolve(null)) })
      request.on('error', () => resolve(null))
    })
    request.end(body)
    return { answer, leave: () => request.destroy() }
  }
  const all = Array.from({ length: 14 }, () => send(hard))
  const first = await Promise.race(all.map(({ answer }) => answer))
  t.match(first, { status: 503, retry: /^\d+$/ })
  for (const { leave } of all) leave()
  await Promise.all(all.map(({ answer }) => answer))
  const later = async (): Promise<number> => {
    const { status = 0 } = await send(JSON.stringify(own())).answer ?? {}
    if (status !== 503) return status
    await sleep(50)
    return await later()
  }
  t.equal(await later(), 200, 'the others have left the line')
})
