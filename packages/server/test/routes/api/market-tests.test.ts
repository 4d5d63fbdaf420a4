import t from 'tap'
import { labelRules } from '../../../dist/vocabulary/label-rules.js'
import { marketAnswerSchema } from '../../../dist/routes/api/buyer-schemas.js'
import { createCatalogues } from '../../../dist/catalogue/index.js'
import { buildApplication } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { get, post } from '../../application/send.js'

const { app, store } = await buildApplication(t)
const PLANNED = contract({ stage: 'planned', regime: 'classic', months: 24, value: { estimated: { cents: 25_000_000, vat: 'excluding' } } })
const ASKED = { ...question({ contract: PLANNED }), routes: ['sheltered-workshop', 'integration-operator'], buyer: 'sub-central', socialOrOther: false, show: 1000 }

interface Firm { readonly id: string, readonly today: string, readonly later: string, readonly capacityCents: number | null }

t.test('200: the counts are those of the firms, the capacity is their sum, and the notice gets its elements', async (t) => {
  const { status, body } = await post(app, '/v1/market-tests', ASKED)
  t.equal(status, 200)
  t.same(marketAnswerSchema.parse(body), body, 'as described')
  const firms: readonly Firm[] = body.firms.items
  const able = firms.filter(({ today }) => today === 'met')
  t.ok(able.length > 0)
  t.same(body.today, { met: able.length, unknown: firms.filter(({ today }) => today === 'unknown').length, notMet: firms.filter(({ today }) => today === 'not-met').length })
  t.equal(body.capacity.cents, able.reduce((sum, { capacityCents }) => sum + (capacityCents ?? 0), 0))
  t.match(body.offers, { yearCents: 12_500_000, met: able.filter(({ capacityCents }) => (capacityCents ?? 0) >= 12_500_000).length })
  t.equal(body.outside + body.firms.total, (await store.registerAt())?.suppliers.length)
  t.match(body.noticeXml, /listName="reserved-procurement">res-ws</)
  t.same(body.provenance.labelRules, labelRules().map(({ id, version }) => ({ id, version })))
})

t.test('what a firm told of itself for a label can settle what is not known', async (t) => {
  const before = (await post(app, '/v1/market-tests', ASKED)).body
  const open = (before.firms.items as readonly Firm[]).find(({ later }) => later === 'unknown')?.id ?? ''
  const firm = { id: open, legalForm: 'bv', labels: [], workforce: { totalFteHundredths: 1000, steady: { fteHundredths: 800, since: '2020-01-01' }, targetGroup: [{ position: 'wia', contractType: 'regular', fteHundredths: 700 }] }, statements: { ownRegistrationNumber: true, qualitativeCriteria: true } }
  const { status, body } = await post(app, '/v1/market-tests', { ...ASKED, firms: { [open]: firm } })
  t.equal(status, 200)
  t.same(marketAnswerSchema.parse(body), body)
})

t.test('below the European threshold it is not decided, and there is nothing for the notice', async (t) => {
  const { body } = await post(app, '/v1/market-tests', { ...ASKED, contract: { ...PLANNED, value: { estimated: { cents: 8_000_000 } } } })
  t.same([body.plan.reservation, body.noticeXml], [null, null])
  t.equal(body.plan.finding.missing[0].name, 'reservation.below-threshold')
})

t.test('400: every mistake at once', async (t) => {
  const mistakes = async (part: object): Promise<readonly string[]> => {
    const { status, body } = await post(app, '/v1/market-tests', { ...ASKED, ...part })
    t.equal(status, 400)
    return body.errors.map(({ pointer, code }: { pointer: string, code: string }) => `${pointer} ${code}`)
  }
  t.same(await mistakes({ routes: [] }), ['/routes too-small'])
  t.same(await mistakes({ routes: ['sheltered-workshop', 'public-service'] }), ['/routes mixed-routes'])
  t.same(await mistakes({ routes: ['everybody'], firms: { 'fic-004': {} }, on: '2026-02-30', seed: 'x' }), ['/firms/fic-004 unknown-supplier', '/routes/0 invalid-value', '/firms/fic-004/id absent', '/firms/fic-004/labels absent', '/on no-day', '/seed unknown-key'])
  for (const wrong of ['null', '[]', '{}', '{"firms":"x"}']) t.equal((await post(app, '/v1/market-tests', wrong)).status, 400, wrong)
})

t.test('with explain=true in words', async (t) => {
  const { body } = await post(app, '/v1/market-tests?explain=true&language=en', ASKED)
  t.same(marketAnswerSchema.parse(body), body)
  t.match(body.explanation.market[0].text, /^There are suppliers for a reserved contract: \d+ today/)
  t.same(Object.keys(body.explanation.suppliers).sort(), (body.firms.items as readonly Firm[]).map(({ id }) => id).sort())
})

t.test('the example in the description can be posted as it is', async (t) => {
  const { body } = await get(app, '/v1/openapi.json')
  for (const { value } of Object.values(body.paths['/market-tests'].post.requestBody.content['application/json'].examples) as { value: unknown }[]) t.match(await post(app, '/v1/market-tests', value), { status: 200, body: { finding: { verdict: 'met' } } })
})

t.test('a register without suppliers has no market, and says so', async (t) => {
  const { testMarket } = await import('../../../dist/actions/test-market.js')
  const register = await store.registerAt()
  const empty = { ...store, registerAt: async () => register === null ? null : { ...register, suppliers: [] } }
  const { outcome } = await testMarket({ store: empty, clock: { now: () => '2026-11-22T09:00:00.000Z' }, catalogues: createCatalogues() }, ASKED)
  t.match(outcome, { today: { met: 0, unknown: 0, notMet: 0 }, capacity: { cents: 0 }, finding: { verdict: 'not-met' }, plan: { reservation: 'res-ws' } })
})
