// What a firm can fill, what its score is the sum of, and who comes first.
import fc from 'fast-check'
import t from 'tap'
import type { Candidate, MatchRequest, Supplier } from '@sroi/matcher'
import { match } from '@sroi/matcher'
import { assessFillable, judgeOrder } from '../dist/valuation/index.js'
import { admission, contract, factOf, label, offering, request, supplier } from './make.ts'

const cents = fc.integer({ min: 0, max: 1_000_000_000_00 })
const maybe = fc.option(cents, { nil: null })

t.test('fills never more than is left, than the firm or the contract can take, times recognition', async (t) => {
  fc.assert(fc.property(maybe, maybe, maybe, maybe, fc.integer({ min: 1, max: 10_000 }), (leftCents, capacity, minimum, contractTakesCents, recognition) => {
    const offer = offering({ ...(capacity === null ? {} : { capacityCents: capacity }) })
    const { minimumOrderCents: _minimum, ...without } = offer
    const subject = minimum === null ? without : { ...offer, minimumOrderCents: minimum }
    const { capacityCents: _capacity, ...unlimited } = subject
    const { cents, purchaseCents } = assessFillable(capacity === null ? unlimited : subject, recognition, { leftCents, leftIsEstimate: false, isAssumed: false, contractTakesCents })
    if (leftCents === null || capacity === null) return cents === null && purchaseCents === null
    if (cents === null || purchaseCents === null || !Number.isInteger(cents) || !Number.isInteger(purchaseCents)) return false
    return cents <= leftCents && purchaseCents <= capacity && (contractTakesCents === null || purchaseCents <= contractTakesCents) &&
      cents * 10_000 <= purchaseCents * recognition && (purchaseCents === 0 || minimum === null || purchaseCents >= minimum)
  }), { numRuns: 1000 })
  t.pass('and nothing below its minimum order')
})

t.test('an order below the minimum refuses; what is not known about the obligation does not', async (t) => {
  const question = { leftCents: 499_99, leftIsEstimate: false, isAssumed: false, contractTakesCents: null }
  const order = (left: number | null): string => judgeOrder(assessFillable(offering(), 10_000, { ...question, leftCents: left }), offering()).verdict
  t.equal(order(499_99), 'not-met')
  t.equal(order(500_00), 'met')
  t.equal(order(null), 'unknown')
  t.equal(order(0), 'met', 'where nothing is left there is nothing to order')
  const lists = match(request({ contract: contract({ value: {} }), suppliers: [supplier()] }))
  t.equal(lists.ranked.total, 1, 'an unknown obligation refuses nobody')
  t.equal(match(request({ fillings: [{ state: 'filled', cents: 17_000_01 }], suppliers: [supplier()] })).refused.total, 1)
})

t.test('the contract and the budget both limit a purchase', async (t) => {
  const fills = (budgetCents: number): number | null | undefined => match(request({ contract: contract({ value: { awarded: { cents: 10_000_00 } }, terms: { amountCents: 20_000_00 } }), need: { budgetCents }, suppliers: [supplier()] })).ranked.items[0]?.fillable.cents
  t.equal(fills(8_000_00), 8_000_00)
  t.equal(fills(30_000_00), 10_000_00)
})

t.test('of several offerings the one that takes the order speaks for the firm', async (t) => {
  const chosen = (...offerings: Supplier['offerings']): string | undefined => match(request({ suppliers: [supplier({ offerings })] })).ranked.items[0]?.supplier.offering?.id
  t.equal(chosen(offering({ id: 'far', cpv: ['90910000'] }), offering({ id: 'near' })), 'near')
  t.equal(chosen(offering({ id: 'large', minimumOrderCents: 40_000_00 }), offering({ id: 'small', cpv: ['77320000'] })), 'small')
  t.equal(chosen(offering({ id: 'gone', period: { from: '2020-01-01', until: '2020-12-31' } }), offering({ id: 'there', cpv: ['90910000'] })), 'there')
  t.equal(chosen(offering({ id: 'b', capacityCents: 1_000_00 }), offering({ id: 'c', capacityCents: 2_000_00 })), 'c', 'of equals the one that fills most')
})

t.test('an offering that is not there on the day refuses, none at all is unknown', async (t) => {
  const lists = (offerings: Supplier['offerings']): number[] => {
    const { ranked, pending, refused } = match(request({ suppliers: [supplier({ offerings })] }))
    return [ranked.total, pending.total, refused.total]
  }
  t.same(lists([offering({ period: { from: '2020-01-01', until: '2020-12-31' } })]), [0, 0, 1])
  t.same(lists([]), [0, 1, 0])
})

const by = (candidate: Candidate | undefined, criterion: string) => candidate?.contributions.find((one) => one.criterion === criterion)
const only = (parts: Partial<Supplier>, others: Partial<MatchRequest> = {}): Candidate | undefined => match(request({ suppliers: [supplier(parts)], ...others })).ranked.items[0]

t.test('each contribution has its reason', async (t) => {
  t.equal(by(only({}), 'subject-closeness')?.points, 4500)
  t.equal(by(only({ offerings: [offering({ cpv: [] })] }), 'subject-closeness')?.finding.verdict, 'unknown', 'an offering without codes')
  t.equal(by(only({}, { contract: contract({ cpv: [] }) }), 'subject-closeness')?.finding.verdict, 'unknown', 'a need without codes')
  t.equal(by(only({ offerings: [offering({ cpv: ['90910000'] })] }), 'subject-closeness')?.finding.verdict, 'not-met')
  t.equal(by(only({ offerings: [offering({ capacityCents: 8_750_00 })] }), 'coverage-of-obligation')?.fit, 5000, 'half of what is left')
  t.equal(by(only({}, { contract: contract({ value: {} }) }), 'coverage-of-obligation')?.finding.verdict, 'unknown')
  t.equal(by(only({}, { need: { near: { x: 102_000, y: 495_000 } } }), 'place-closeness')?.fit, 10_000, 'five kilometres, the edge of the first band')
  t.equal(by(only({}, { need: { near: { x: 102_000, y: 495_001 } } }), 'place-closeness')?.fit, 8000)
  t.equal(by(only({}, { need: { near: { x: 102_000, y: 600_000 } } }), 'place-closeness')?.finding.verdict, 'not-met')
  t.equal(by(only({}), 'place-closeness')?.fit, 10_000, 'without a point: the same municipality')
  t.equal(by(only({ place: { town: 'Haarlem', municipality: 'haarlem' } }, { need: { near: { x: 1, y: 400_000 } } }), 'place-closeness')?.finding.missing[0]?.kind, 'supplier-fact')
})

t.test('a badge that outlasts the contract is surest, a temporary one least', async (t) => {
  const until = (day: string | null): Partial<Supplier> => ({ labels: [label({ period: { from: '2026-01-01', until: day } })] })
  const fit = (parts: Partial<Supplier>, others: Partial<MatchRequest> = {}): number | undefined => by(only(parts, others), 'standing-certainty')?.fit
  t.equal(fit(until('2028-06-30')), 10_000, 'to the last day of the contract')
  t.equal(fit(until('2028-06-29')), 7000, 'one day less')
  t.equal(fit(until('2028-06-29'), { need: { delivery: '2027-01-01' } }), 10_000, 'the one day of delivery')
  t.equal(fit(until('2090-01-01'), { contract: contract({ period: { from: '2026-07-01', until: null } }) }), 7000, 'a contract without an end')
  t.equal(fit(until(null), { contract: contract({ period: { from: '2026-07-01', until: null } }) }), 10_000)
  t.equal(fit({ admissions: [admission({ standing: 'temporary' })] }), 5000)
})

t.test('what leans on an assumption is marked, and not called what is left', async (t) => {
  const candidate = only({}, { authority: 'haarlem', assumptions: [{ topic: 'rate', basisPoints: 500 }] })
  t.equal(candidate?.fillable.estimated, true)
  for (const finding of [candidate?.fillable.finding, by(candidate, 'coverage-of-obligation')?.finding]) {
    t.equal(factOf(finding, 'left'), undefined)
    t.equal(factOf(finding, 'left-estimate'), 17_500_00)
    for (const name of ['left-estimate', 'fills']) t.equal(finding?.facts.find((one) => one.name === name)?.assumed, true, name)
  }
  const estimated = only({}, { contract: contract({ value: { estimated: { cents: 350_000_00 } } }) })
  t.notOk(estimated?.fillable.finding.facts.some(({ assumed }) => assumed), 'an estimate of the buyer is nobody’s assumption')
  t.equal(estimated?.fillable.estimated, true)
})

t.test('the order is total: score, euros, turn, id', async (t) => {
  const ids = (seed: string, suppliers: Supplier[]): string[] => match(request({ suppliers, seed })).ranked.items.map((one) => one.supplier.id)
  const equals = ['a', 'b', 'c', 'd', 'e'].map((id) => supplier({ id }))
  t.same(ids('x', equals), ids('x', [...equals].reverse()), 'whatever order they come in')
  t.equal(new Set(Array.from({ length: 40 }, (_, seed) => ids(String(seed), equals)[0])).size, 5, 'each of five equals comes first with some seed')
  t.equal(ids('x', [...equals, supplier({ id: 'z', offerings: [offering({ capacityCents: 1_000_00 })] })]).at(-1), 'z', 'more euros go before')
})
