// An answer flips exactly at its edge: of an obligation, the value of an effort, a share, a threshold, a term.
import type { BuildingBlockRule, Provision, RuleSet } from '@sroi/matcher'
import { type Boundary, type ObligationBoundary, boundaries } from '@sroi/matcher/review'
import fc from 'fast-check'
import t from 'tap'
import { provision } from '../make.ts'
import { layersOf } from './layers-of.ts'

const operator = fc.constantFrom('>=' as const, '>' as const)
// a euro or less is a symbol in a notice, not an amount
const cents = fc.integer({ min: 1_000, max: 100_000_000 })

/** The rules of one authority with one edge of each kind. */
const anyRules: fc.Arbitrary<RuleSet> = fc.record({
  threshold: fc.record({ cents, operator }), minimum: fc.record({ minimumBasisPoints: fc.integer({ min: 1, max: 9_999 }), operator }),
  months: fc.record({ months: fc.integer({ min: 1, max: 100 }), operator }), basisPoints: fc.integer({ min: 1, max: 10_000 }),
  from: fc.constantFrom('2020-01-01', '2023-03-01', '2024-02-29')
}).map(({ threshold, minimum, months, basisPoints, from }) => ({
  id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: 'a',
  provisions: {
    scope: [provision({ applies: true }, { id: 'scope', valid: { from, until: null } })],
    threshold: [provision({ ...threshold, vat: 'excluding' as const }, { id: 'threshold', valid: { from, until: null } })],
    labourShare: [provision(minimum, { id: 'labour', valid: { from, until: null } })],
    minimumTerm: [provision(months, { id: 'term', valid: { from, until: null } })],
    rate: [provision({ kind: 'fixed' as const, basisPoints, lowerIsPossible: false }, { id: 'rate', valid: { from, until: null } })],
    base: [provision({ of: 'contract-sum' as const }, { id: 'base', valid: { from, until: null } })]
  }
}))

const dueIn = (rows: readonly Boundary[]): readonly ObligationBoundary[] => rows.flatMap((row) => row.asks === 'match' ? [row] : [])

t.test('an answer flips exactly at its edge, and nowhere beside it', async (t) => {
  t.doesNotThrow(() => fc.assert(fc.property(anyRules, (rules) => {
    const table = dueIn(boundaries([rules]))
    const verdicts = new Map<string, Partial<Record<Boundary['side'], ObligationBoundary>>>()
    for (const row of table) {
      const { topic, kind, trigger, nature } = row.edge
      const key = [topic, kind, trigger, nature].join()
      verdicts.set(key, { ...verdicts.get(key), [row.side]: row })
    }
    for (const { below, at, above } of verdicts.values()) {
      if (below === undefined || at === undefined || above === undefined) continue
      if (at.edge.kind === 'day') {
        if (below.outcome.isDecidedByProvision || !at.outcome.isDecidedByProvision || !above.outcome.isDecidedByProvision) return false
      } else {
        const isIn = at.edge.operator === '>=' ? 'met' : 'not-met'
        if (below.outcome.applies !== 'not-met' || at.outcome.applies !== isIn || above.outcome.applies !== 'met') return false
      }
    }
    return verdicts.size >= 80
  }), { numRuns: 40 }))
})

t.test('neighbours on an edge differ by one cent, one basis point, one month or one day', async (t) => {
  const rows = dueIn(boundaries(layersOf('bloemendaal'))).filter(({ edge }) => edge.provision === 'threshold-works-services' && edge.nature === 'services')
  t.same(rows.filter(({ edge }) => edge.kind === 'amount').map(({ question, outcome }) => [question.contract.value?.awarded?.cents, outcome.applies, outcome.dueCents]), [
    [199_999_99, 'not-met', 0], [200_000_00, 'met', 1_000_000], [200_000_01, 'met', 1_000_000]
  ])
  t.same(rows.filter(({ edge }) => edge.kind === 'day').map(({ question }) => question.contract.days?.publication), ['2019-08-31', '2019-09-01', '2019-09-02', '2021-05-20', '2021-05-21', '2021-05-22'])
})

t.test('a cap has its edge where the rate first gives it', async (t) => {
  const [rules] = fc.sample(anyRules, { numRuns: 1, seed: 1 }) as [RuleSet]
  const capped = { ...rules, provisions: { ...rules.provisions, labourShare: [], minimumTerm: [], threshold: [], rate: [provision({ kind: 'fixed' as const, basisPoints: 300, lowerIsPossible: false }, { id: 'rate' })], cap: [provision({ cents: 1_000_000 }, { id: 'cap' })] } }
  const rows = dueIn(boundaries([capped])).filter(({ edge }) => edge.topic === 'cap' && edge.kind === 'amount' && edge.trigger === 'contract' && edge.nature === 'works')
  t.same(rows.map(({ question }) => question.contract.value?.awarded?.cents), [33_333_333, 33_333_334, 33_333_335])
})


const bound = fc.option(fc.record({ value: fc.integer({ min: 2, max: 60 }), operator: fc.constantFrom('>=' as const, '>' as const) }), { nil: null })

/** A table with one row that has every kind of edge, one bonus, and everything around it. */
const anyTable: fc.Arbitrary<RuleSet> = fc.record({
  lower: bound, width: fc.integer({ min: 2, max: 40 }), closes: fc.constantFrom('<=' as const, '<' as const), minimum: fc.integer({ min: 1_00, max: 30_00 }), week: fc.integer({ min: 32_00, max: 40_00 }),
  months: fc.integer({ min: 1, max: 60 }), age: fc.integer({ min: 41, max: 60 }), since: fc.integer({ min: 0, max: 36 }), back: fc.integer({ min: 1, max: 24 }), cents: fc.integer({ min: 10_000_00, max: 50_000_00 }),
  from: fc.constantFrom('2020-01-01', '2023-03-01', '2024-02-29')
}).map(({ lower, width, closes, minimum, week, months, age, since, back, cents, from }) => {
  const at = { valid: { from, until: null } }
  const efforts = { kinds: ['hire' as const], groups: ['ww'], benefitMonths: { lower, upper: { value: (lower?.value ?? 0) + width, operator: closes } } }
  const row: BuildingBlockRule = {
    values: [{ unit: 'month', cents }], hoursBasis: { by: 'fixed', weekHundredths: week }, proRataByDuration: true, minimumWeekHundredths: minimum,
    cap: { clock: 'calendar', months, orWhileWageSubsidyRuns: false }, maximumPerDayCents: null
  }
  return {
    id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: 'a',
    provisions: {
      buildingBlocks: [provision(row, { id: 'row', when: { efforts }, ...at })],
      bonuses: [provision({ condition: { of: 'age' as const, years: { lower: { value: age, operator: '>=' as const }, upper: null } }, value: { unit: 'once' as const, cents: 100_00 }, proRataAsBlock: false, stacksOn: 'every-block' as const, withOtherBonuses: true }, { id: 'bonus', ...at })],
      additionality: [provision({ months: since }, { id: 'new', ...at })],
      lookBack: [provision({ months: back, countsTimeBefore: false }, { id: 'back', ...at })],
      shortfall: [provision({ consequence: 'contractual-penalty' as const, factorBasisPoints: 15_000, repairPeriodFirst: false, faultDefence: false }, { id: 'short', ...at })]
    }
  }
})

t.test('the value of an effort flips exactly at its edge: of a band, an age, minimum hours, a cap, a term', async (t) => {
  t.doesNotThrow(() => fc.assert(fc.property(anyTable, (rules) => {
    const kinds = new Set<string>()
    const table = boundaries([rules]).flatMap((row) => row.asks === 'value' ? [row] : [])
    const cents = (row: (typeof table)[number], side: Boundary['side']): number | null | undefined =>
      table.find((other) => other.side === side && other.edge.kind === row.edge.kind && other.edge.at === row.edge.at && other.edge.topic === row.edge.topic)?.outcome.totalCents
    for (const row of table.filter(({ side }) => side === 'at')) {
      const { kind, at, topic } = row.edge
      kinds.add(kind)
      const [below, exactly, above] = [cents(row, 'below'), cents(row, 'at'), cents(row, 'above')]
      const number = exactly ?? 0
      if (kind === 'week-hours' && at === rules.provisions.buildingBlocks?.[0]?.value?.minimumWeekHundredths && !(below === 0 && number > 0)) return false
      if (kind === 'week-hours' && at === 3600 && !((below ?? 0) < number && above === number)) return false
      if (kind === 'duration' && !((below ?? 0) < number && above === number)) return false
      if (kind === 'age' && !(below !== undefined && number - (below ?? 0) === 100_00 && above === exactly)) return false
      if (kind === 'months-since-employer' && !(below === 0 && number > 0 && above === exactly)) return false
      if (kind === 'look-back' && table.some(({ side, edge, outcome }) => edge.kind === kind && outcome.findings['look-back'] !== (side === 'above' ? 'not-met' : 'met'))) return false
      if (kind === 'due' && !(row.outcome.shortCents === 0 && table.some(({ side, edge, outcome }) => side === 'below' && edge.kind === 'due' && outcome.shortCents === 1 && outcome.penaltyCents === 2))) return false
      if (kind === 'benefit-months') {
        const { lower, upper } = rules.provisions.buildingBlocks?.[0]?.when?.efforts?.benefitMonths ?? {}
        const isIn = (months: number): boolean => (lower === null || lower === undefined || (lower.operator === '>=' ? months >= lower.value : months > lower.value)) && (upper?.operator === '<=' ? months <= upper.value : months < (upper?.value ?? 0))
        for (const [side, step] of [['below', -1], ['at', 0], ['above', 1]] as const) if ((cents(row, side) !== null) !== isIn(Number(at) + step)) return false
      }
      if (kind === 'day' && topic === 'buildingBlocks' && !(below === null && number > 0 && above !== null)) return false
    }
    return ['week-hours', 'duration', 'age', 'months-since-employer', 'look-back', 'due', 'benefit-months', 'day'].every((kind) => kinds.has(kind))
  }), { numRuns: 60 }))
})

t.test('a share of workers, a European threshold and a term flip exactly at their edge', async (t) => {
  const verdicts = (kind: string): readonly string[] => {
    const rows = boundaries(layersOf('kennemer')).flatMap((row) => (row.asks !== 'match' && row.asks !== 'value') && row.edge.kind === kind ? [row] : [])
    const by = new Map<string, string[]>()
    for (const { edge, outcome } of rows) by.set(JSON.stringify(edge), [...by.get(JSON.stringify(edge)) ?? [], outcome.verdict])
    return [...new Set([...by.values()].map((three) => three.join(' ')))]
  }
  t.same(verdicts('target-share'), ['not-met met met'])
  t.same(verdicts('amount'), ['not-met met met'])
  t.same(verdicts('last-day'), ['not-met not-met met', 'met met not-met', 'not-met met met'], 'an award that stands in the way, a term, and a day of completion')
  t.same([...new Set(boundaries(layersOf('kennemer')).filter(({ edge }) => edge.kind === 'last-day').map(({ asks }) => asks))].sort(), ['badge-year', 'decision-term', 'leaving-aside-term', 'objection-decision-term', 'objection-term', 'reserve'])
})

t.test('sums that a rate tells apart flip at their bound', async (t) => {
  const [rules] = fc.sample(anyRules, { numRuns: 1, seed: 1 }) as [RuleSet]
  const rate = (id: string, basisPoints: number, sumCents: object): Provision<never> => provision({ kind: 'fixed', basisPoints, lowerIsPossible: false }, { id, when: { triggers: ['contract'], natures: ['works'], sumCents } } as never) as Provision<never>
  const banded = { ...rules, provisions: { ...rules.provisions, threshold: [], labourShare: [], minimumTerm: [], rate: [
    rate('small', 200, { lower: null, upper: { value: 50_000_00, operator: '<' } }), rate('large', 500, { lower: { value: 50_000_00, operator: '>=' }, upper: null })
  ] } }
  const rows = dueIn(boundaries([banded])).filter(({ edge }) => edge.topic === 'rate' && edge.kind === 'amount')
  t.same(rows.map(({ edge, outcome }) => [edge.provision, outcome.isDecidedByProvision]), [['small', true], ['small', false], ['small', false], ['large', false], ['large', true], ['large', true]])
  t.ok(dueIn(boundaries([banded])).some(({ edge, outcome }) => edge.provision === 'small' && edge.kind === 'day' && outcome.isDecidedByProvision), 'its days are asked with a sum that it speaks of')
})
