// Edges that no shipped rule set has, each in the smallest rule set that has it.
import type { AdditionalityRule, BonusRule, BuildingBlockRule, EffortSelector, EuThresholdRule, Provision, PurchaseRecognitionRule, RateRule, ReservationRule, RuleSet, TermExtensionRule } from '@sroi/matcher'
import { boundaries, findRuleSetProblems, whatIf, type ValueBoundary } from '@sroi/matcher/review'
import t from 'tap'
import { NOW, provision, TODAY } from '../make.ts'

const set = (provisions: RuleSet['provisions'], parts: Partial<RuleSet> = {}): RuleSet => ({ id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: null, provisions, ...parts })

const PLAIN: BuildingBlockRule = { values: [{ unit: 'year', cents: 1_000_000 }], hoursBasis: { by: 'own' }, proRataByDuration: true, minimumWeekHundredths: null, cap: { clock: 'none' }, maximumPerDayCents: null }
const row = (parts: Partial<BuildingBlockRule>, efforts: EffortSelector = { kinds: ['hire'] }, more: Partial<Provision<BuildingBlockRule>> = {}): RuleSet =>
  set({ buildingBlocks: [provision<BuildingBlockRule>({ ...PLAIN, ...parts }, { id: 'row', when: { efforts }, ...more })] })

/** The values below, at and above the edges of a kind. */
function around (rules: RuleSet, kind: string): readonly (number | null)[] {
  return boundaries([rules]).flatMap((one) => one.asks === 'value' && one.edge.kind === kind ? [one.outcome.totalCents] : [])
}

t.test('a maximum for a day is reached by hours, or by cost', async (t) => {
  t.same(around(row({ values: [{ unit: 'hour', cents: 100_00 }], maximumPerDayCents: 800_00 }, { kinds: ['hours'] }), 'hours'), [799_00, 800_00, 800_00])
  t.same(around(row({ values: [{ unit: 'actual-cost', basisPoints: 5_000 }], maximumPerDayCents: 1_000 }, { kinds: ['contribution'] }), 'cost').length, 3)
  t.same(around(row({ values: [{ unit: 'invoice', basisPoints: 10_000 }], maximumPerDayCents: 1_000 }, { kinds: ['purchase'], groups: ['sw-company'] }), 'cost'), [999, 1_000, 1_000])
  for (const values of [[], [{ unit: 'actual-cost' as const, basisPoints: 0 }], [{ unit: 'day' as const, cents: 1 }], [{ unit: 'hour' as const, cents: 0 }]]) {
    t.same(around(row({ values, maximumPerDayCents: 1_000 }, { kinds: ['contribution'] }), 'hours'), [])
  }
})

t.test('a cap on time worked is reached by hours, one that runs with a wage subsidy by none', async (t) => {
  const [below = 0, at, above] = around(row({ cap: { clock: 'worked', months: 6 } }), 'worked-hours')
  t.ok((below ?? 0) < 500_000)
  t.same([at, above], [500_000, 500_000])
  const subsidised = boundaries([row({ cap: { clock: 'wage-subsidy-runs' } })])
  t.same([...new Set(subsidised.map(({ edge }) => edge.kind))], ['day'])
  t.ok(subsidised.some((one) => one.asks === 'value' && one.outcome.totalCents === 1_000_000), 'a subsidy runs all the time')
})

t.test('a ceiling on purchases is reached by an invoice', async (t) => {
  const rule: PurchaseRecognitionRule = { labels: [{ scheme: 'pso', levels: ['trede-1'], basisPoints: 5_000 }], complete: true, day: 'delivery', afterLapse: null, vat: 'excluding', unrelated: false, bySubcontractor: false, excess: false, ceilingBasisPoints: 1_000 }
  const of = (parts: Partial<PurchaseRecognitionRule>): RuleSet => set({ purchaseRecognition: [provision({ ...rule, ...parts }, { id: 'purchases' })] })
  t.same(around(of({}), 'cost'), [10_000_000, 10_000_000, 10_000_000], 'a cent of an invoice is half a cent here')
  t.same(around(of({ labels: [{ scheme: 'pso', levels: null, basisPoints: 10_000 }] }), 'cost'), [9_999_999, 10_000_000, 10_000_000])
  t.same(around(of({ ceilingBasisPoints: null }), 'cost'), [])
  t.same(around(of({ labels: [{ scheme: 'pso', levels: null, basisPoints: null }] }), 'cost'), [])
  t.same(around(of({ labels: [] }), 'cost'), [])
})

t.test('a bonus is shown with a row that it stacks on; every age may have one', async (t) => {
  const bonus = (condition: BonusRule['condition'], id: string): Provision<BonusRule> => provision<BonusRule>({ condition, value: { unit: 'once', cents: 100 }, proRataAsBlock: false, stacksOn: ['row'], withOtherBonuses: true }, { id })
  const rules = { ...row({}), provisions: { ...row({}).provisions, bonuses: [
    bonus({ of: 'after-internship', months: 3 }, 'intern'), bonus({ of: 'permanent-contract' }, 'permanent'), bonus({ of: 'circumstance', code: 'disability' }, 'disability')
  ] } }
  t.same(around(rules, 'internship-months'), [1_000_000, 1_000_100, 1_000_100])
  const all = { ...rules, provisions: { ...rules.provisions, bonuses: [bonus({ of: 'age', years: { lower: { value: 0, operator: '>=' }, upper: { value: 99, operator: '<=' } } }, 'age')] } }
  t.ok(around(all, 'age').includes(1_000_100))
  const none = set({ bonuses: [bonus({ of: 'permanent-contract' }, 'alone'), provision<BonusRule>(null, { id: 'unread' })] })
  t.ok(boundaries([none]).every((one) => (one as ValueBoundary).outcome.totalCents === null), 'without a row nothing is known')
})

t.test('an education level has an edge at each end, and none below one', async (t) => {
  const levels = (from: number, until: number | null): readonly string[] => boundaries([row({}, { kinds: ['internship'], education: [{ track: 'bbl', levels: { from, until } }] })])
    .flatMap((one) => one.edge.kind === 'education-level' ? [`${one.edge.at} ${one.side} ${one.outcome.isDecidedByProvision}`] : [])
  t.same(levels(1, 2), ['1 at true', '1 above true', '2 below true', '2 at true', '2 above false'])
  t.same(levels(2, null), ['2 below false', '2 at true', '2 above true'])
})

t.test('rules that were known late, that ended, or that speak of one kind of contract have edges of their own', async (t) => {
  const late = { valid: { from: '2024-01-01', until: '2024-12-31' }, published: '2024-03-01' }
  t.same(boundaries([row({}, { kinds: ['hire'] }, { ...late, selectedBy: 'contract' })]).filter(({ side }) => side === 'at').map(({ edge }) => edge.at), ['2024-03-01', '2025-01-01'])
  const never = boundaries([row({}, { kinds: ['hire'] }, { valid: { from: '2024-01-01', until: '2024-12-31' }, published: '2025-06-01', when: { triggers: ['subsidy'] } })])
  t.ok(never.every(({ edge }) => edge.trigger === 'subsidy' && edge.nature === null))
  const term = { count: 1, unit: 'years', firstDay: 'day-of-event', missingDay: 'last-of-month', setBy: 'scheme' } as const
  const terms = (parts: object): readonly string[] => boundaries([set({ badgeYear: [provision(term, { selectedBy: 'term-start', ...parts })] })]).map(({ edge, side }) => `${edge.kind} ${edge.at} ${side}`)
  t.ok(terms(late).length > 0 && terms({ ...late, published: '2025-06-01' }).length > 0)
  const eu = boundaries([set({ euThreshold: [provision<EuThresholdRule>({ cents: 0, operator: '>=' }, { id: 'all', selectedBy: 'publication', ...late }), provision<EuThresholdRule>(null, { id: 'unread', selectedBy: 'publication', ...late, published: '2025-06-01' })] })])
  t.equal(new Set(eu.map(({ edge }) => edge.thresholdType)).size, 8, 'a threshold that names no kind is one for all')
  const share = (minimumShareBasisPoints: number | null): readonly string[] => boundaries([set({ reservation: [provision(minimumShareBasisPoints === null ? null : { minimumShareBasisPoints, operator: '>=', shareProvedBy: [] }, { id: 'r' })] })])
    .flatMap((one) => one.asks === 'reserve' && one.edge.kind === 'target-share' ? [`${one.side} ${one.outcome.verdict}`] : [])
  t.same(share(0), ['at met', 'above met'])
  t.same(share(10_000), ['below not-met', 'at met'])
  t.same(share(null), [])
})

t.test('only the provisions of one layer, when that is asked', async (t) => {
  const base = row({})
  const top = set({ lookBack: [provision({ months: 6, countsTimeBefore: true }, { id: 'back' })] }, { id: 'b', extends: 'a' })
  t.same([...new Set(boundaries([base, top], undefined, 'b').map(({ edge }) => edge.provision))], ['back'])
})

t.test('a table that nobody could sign off is not made', async (t) => {
  const rate = Array.from({ length: 400 }, (_, index) => provision({ kind: 'custom' as const }, { id: `r-${index}` }))
  t.throws(() => boundaries([set({ rate })]), { code: 'INVALID_RULE_SET', problems: [{ code: 'too-many-edges' }] })
})

t.test('what stays unknown can still change, without an amount', async (t) => {
  const of = (applies: boolean | null): RuleSet[] => [set({ scope: [provision(applies === null ? null : { applies }, { id: 'scope' })], threshold: [provision({ cents: null, operator: '>=', vat: 'excluding' }, { id: 'threshold' })] })]
  const question = { authority: 'a', contract: { id: 'c', nature: 'works' as const, days: { publication: '2025-01-01', award: '2025-01-01', contract: '2025-01-01' } } }
  t.match(whatIf(of(null), of(true), [question], { on: TODAY, knownAt: NOW }).lines, [{ effect: 'otherwise', differenceCents: null }])
})

t.test('a set that extends itself is a cycle, told as such', async (t) => {
  t.match(findRuleSetProblems([set({}, { extends: 'a' })]), [{ code: 'cycle', words: { nl: /de set zelf/, en: /the set itself/ } }])
})

t.test('an edge where no contract can be has fewer rows', async (t) => {
  const sides = (provisions: RuleSet['provisions'], kind: string): readonly string[] => [...new Set(boundaries([set({ scope: [provision({ applies: true }, { id: 'scope' })], ...provisions })])
    .flatMap(({ edge, side }) => edge.kind === kind ? [`${edge.at} ${side}`] : []))]
  t.same(sides({ threshold: [provision({ cents: 0, operator: '>=', vat: 'excluding' }, { id: 't' })] }, 'amount'), ['0 at', '0 above'])
  t.same(sides({ labourShare: [provision({ minimumBasisPoints: 10_000, operator: '>=' }, { id: 'l' })] }, 'labour-share'), ['10000 below', '10000 at'])
  t.same(sides({ rate: [provision<RateRule>(null, { id: 'r', valid: { from: '2024-01-01', until: '2024-12-31' }, published: '2025-06-01', when: { labourShare: { atLeastBasisPoints: 3000 } } })] }, 'labour-share'), [], 'known only when it was over')
})

t.test('what of a rule could not be read has the edges of its days only', async (t) => {
  const unread = boundaries([set({ additionality: [provision<AdditionalityRule>(null, { id: 'new', when: { efforts: { kinds: ['hire'] } } })], reservation: [provision<ReservationRule>(null, { id: 'r', valid: { from: '2024-01-01', until: '2024-12-31' }, published: '2025-06-01' })] })])
  t.same([...new Set(unread.map(({ edge }) => edge.kind))], ['day'])
})

t.test('problems between provisions that hold in part together, or name every kind, are told on a day on which both hold', async (t) => {
  const rate = (id: string, parts: Partial<Provision<never>>): Provision<never> => provision({ kind: 'custom' }, { id, ...parts } as never) as Provision<never>
  const [found] = findRuleSetProblems([set({ rate: [rate('a', { valid: { from: '2020-01-01', until: '2022-12-31' } }), rate('b', { published: '2021-06-01' })] })]).filter(({ code }) => code === 'overlap')
  t.equal(found?.example?.contract.days?.contract, '2021-06-01', 'the first day on which both were known')
  const eu = provision({ cents: 1, operator: '>=' as const }, { id: 'all', selectedBy: 'publication' })
  t.ok(findRuleSetProblems([set({ euThreshold: [eu, { ...eu, id: 'works', when: { thresholdTypes: ['works'] } }] })]).some(({ code }) => code === 'overlap'))
  const bands = [row({}, { kinds: ['hire'], benefitMonths: { lower: null, upper: { value: 11, operator: '<=' } } }, { id: 'short' }), row({}, { kinds: ['hire'] }, { id: 'every', valid: { from: '2030-01-01', until: null } })]
  t.notOk(findRuleSetProblems([set({ buildingBlocks: bands.flatMap(({ provisions }) => provisions.buildingBlocks ?? []) })]).some(({ code }) => code === 'gap-in-benefit-months'))
  const every = { kinds: ['hire' as const], benefitMonths: { lower: null, upper: null } }
  t.ok(findRuleSetProblems([set({ buildingBlocks: [...row({}, every, { id: 'x' }).provisions.buildingBlocks ?? [], ...row({}, { kinds: ['hire'] }, { id: 'y' }).provisions.buildingBlocks ?? []] })]).some(({ code }) => code === 'overlap'))
})

t.test('what holds for every kind, in any order, is compared with what holds for one', async (t) => {
  const eu = provision({ cents: 1, operator: '>=' as const }, { id: 'all', selectedBy: 'publication' })
  t.ok(findRuleSetProblems([set({ euThreshold: [{ ...eu, id: 'works', when: { thresholdTypes: ['works'] } }, eu] })]).some(({ code }) => code === 'overlap'))
  const late = boundaries([set({ euThreshold: [{ ...eu, valid: { from: '2024-01-01', until: '2024-12-31' }, published: '2025-06-01' }] })])
  t.ok(late.some(({ edge, question }) => edge.kind === 'amount' && question !== null && JSON.stringify(question).includes('2024-01-01')))
  const whole = provision<BuildingBlockRule>({ ...PLAIN }, { id: 'whole', valid: { from: '2024-03-10', until: null } })
  const back = provision({ months: 6, countsTimeBefore: false }, { id: 'back', valid: { from: '2024-03-10', until: null } })
  t.same(around(set({ buildingBlocks: [whole], lookBack: [back] }), 'look-back').length, 3)
  const banded = { kinds: ['hire' as const], benefitMonths: { lower: null, upper: { value: 11, operator: '<=' as const } } }
  t.same(findRuleSetProblems([set({ buildingBlocks: [...row({}, banded, { id: 'short' }).provisions.buildingBlocks ?? [], whole, ...row({}, { kinds: ['hire'] }, { id: 'hire' }).provisions.buildingBlocks ?? []] })]).filter(({ code }) => code === 'gap-in-benefit-months'), [])
})

t.test('a term whose rule ended is asked on a day on which its days off are known', async (t) => {
  const term = { count: 1, unit: 'years', firstDay: 'day-of-event', missingDay: 'last-of-month', setBy: 'scheme' } as const
  const moves = (id: string, from: string): Provision<TermExtensionRule> => provision({ movesTermsSetBy: ['statute' as const], restDays: [], longest: {} }, { id, selectedBy: 'term-end', valid: { from, until: null } })
  const rows = boundaries([set({ badgeYear: [provision(term, { id: 'year', selectedBy: 'term-start', valid: { from: '2020-01-01', until: '2022-12-31' } })], termExtension: [moves('moves', '2021-07-01')] })])
  t.ok(rows.some(({ edge }) => edge.kind === 'last-day' && String(edge.at).startsWith('2022-')))
})

t.test('a scope that ended exempts only what ended with it, and answers in any order leave nothing open', async (t) => {
  const ended = { from: '2020-01-01', until: '2022-12-31' }
  const rate = (id: string, valid: { from: string, until: string | null }): Provision<RateRule> => provision<RateRule>({ kind: 'custom' }, { id, valid })
  const rules = set({ scope: [provision({ applies: false }, { id: 'none', valid: ended })], rate: [rate('in', { from: '2021-01-01', until: '2022-01-01' }), rate('out', { from: '2022-01-02', until: null })] })
  t.same(findRuleSetProblems([rules]).filter(({ code }) => code === 'never-asked').map(({ place }) => place), ['/0/provisions/rate/0'])
  const applies = set({ scope: [provision({ applies: true }, { id: 'all' })], rate: [rate('second', { from: '2022-01-01', until: null }), rate('first', { from: '2020-01-01', until: '2021-12-31' })] })
  t.notOk(findRuleSetProblems([applies]).some(({ words }) => words.en.includes("provision on 'rate' holds")))
})

t.test('a row that takes every month closes the gap between two that do not, and a row for works is asked about works', async (t) => {
  const months = (lower: number, upper: number): EffortSelector => ({ kinds: ['hire'], benefitMonths: { lower: { value: lower, operator: '>=' }, upper: { value: upper, operator: '<=' } } })
  const of = (...selectors: readonly EffortSelector[]): RuleSet => set({ buildingBlocks: selectors.flatMap((efforts, index) => row({}, efforts, { id: `row-${index}` }).provisions.buildingBlocks ?? []) })
  const isGap = (rules: RuleSet): boolean => findRuleSetProblems([rules]).some(({ code }) => code === 'gap-in-benefit-months')
  t.same([isGap(of(months(0, 11), months(13, 24))), isGap(of(months(0, 11), months(13, 24), { kinds: ['hire'] }))], [true, false])
  const works = boundaries([row({}, { kinds: ['hire'] }, { when: { natures: ['works'] } })])
  t.same([...new Set(works.map(({ edge }) => edge.nature))], ['works'])
  const custom = boundaries([set({ rate: [provision<RateRule>({ kind: 'custom' }, { id: 'r' })], cap: [provision({ cents: 100 }, { id: 'cap' })], labourShare: [provision({ minimumBasisPoints: null, operator: '>=' }, { id: 'l' })] })])
  t.same([...new Set(custom.map(({ edge }) => edge.kind))], ['day'], 'no rate to reach the cap with, and no share that is asked')
})
