// Laws of the tools for rule sets: the same compared with itself differs in nothing, and answers flip exactly at their edge.
import { listRuleSets } from '@sroi/fixtures'
import type { BuildingBlockRule, MatchQuestion, Provision, RuleSet, Supplier, ValuationQuestion } from '@sroi/matcher'
import { assessEuThreshold, assessReservation, match, mergeRuleSets, value } from '@sroi/matcher'
import { type Boundary, type ObligationBoundary, type TermBoundary, boundaries, diffRuleSets, findRuleSetProblems, nameOfBoundary, whatIf, workedCase, workedValue } from '@sroi/matcher/review'
import { matchQuestionSchema, parse, supplierSchema, valuationQuestionSchema } from '@sroi/matcher/schema'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '@sroi/matcher/terms'
import fc from 'fast-check'
import t from 'tap'
import { anyContract } from '../arbitrary.ts'
import { find, NOW, provision, TODAY } from '../make.ts'
import { layersOf } from './layers-of.ts'

const AT = { on: TODAY, knownAt: NOW }
const IDS = listRuleSets()

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

t.test('every boundary of every rule set is a question that the schema takes, and a worked case that passes', async (t) => {
  for (const id of IDS) {
    const layers = layersOf(id)
    const ruleSet = mergeRuleSets(layers)
    const names = new Set<string>()
    for (const row of boundaries(layers)) {
      const name = nameOfBoundary(row, 'nl') + row.edge.topic
      if (name.length <= 5 || names.has(name)) t.fail(`${id}: ${name} is a name of its own`)
      names.add(name)
      if (row.asks === 'match') {
        const { source, question, on, knownAt, expect } = workedCase(layers, row)
        const { obligation } = match({ ...parse(matchQuestionSchema, question) as MatchQuestion, ruleSet, suppliers: [], register: { id: 'none', revision: 0 }, on, knownAt })
        const { applies, dueCents, estimate, finding } = obligation
        if (applies !== expect.applies || dueCents !== expect.dueCents || estimate?.cents !== expect.estimateCents || Object.entries(expect.findings).some(([code, verdict]) => find(finding, code as never)?.verdict !== verdict)) t.fail(`${id}: ${name}`)
        if (source.length <= 5) t.fail(`${id}: ${name} has a source`)
      } else if (row.asks === 'value') {
        const { source, question, on, knownAt, expect } = workedValue(layers, row)
        const { totalCents, leastCents, shortfall, finding } = value({ ...parse(valuationQuestionSchema, question) as ValuationQuestion, ruleSet, on, knownAt })
        const got = { totalCents, leastCents, missing: finding.missing.map((one) => one.name), ...(shortfall === null ? {} : { shortCents: shortfall.shortCents, penaltyCents: shortfall.penaltyCents }) }
        if (JSON.stringify(got) !== JSON.stringify(expect) || source.length <= 5) t.same(got, expect, `${id}: ${name}`)
      } else if (row.asks === 'reserve' || row.asks === 'eu-threshold') {
        const { supplier, ...question } = row.question
        if (supplier !== undefined) parse(supplierSchema, supplier)
        const { verdict } = supplier === undefined ? assessEuThreshold({ ...question, ruleSet, knownAt: row.knownAt }) : assessReservation({ ...question, supplier, ruleSet, on: row.on, knownAt: row.knownAt })
        if (verdict !== row.outcome.verdict) t.fail(`${id}: ${name}`)
      } else if (row.asks === 'purchase') {
        const { supplier: one, ...asked } = row.question
        const question = parse(matchQuestionSchema, asked) as MatchQuestion
        const { ranked, pending, refused } = match({ ...question, ruleSet, suppliers: [parse(supplierSchema, one) as Supplier], register: { id: 'none', revision: 0 }, on: row.on, knownAt: row.knownAt })
        const verdict = ranked.total > 0 ? 'met' : pending.total > 0 ? 'unknown' : 'not-met'
        if (verdict !== row.outcome.verdict || refused.total + ranked.total + pending.total !== 1) t.fail(`${id}: ${name}`)
      } else {
        const ask = { 'badge-year': badgeYear, 'decision-term': decisionTerm, 'leaving-aside-term': leavingAsideTerm, 'objection-term': objectionTerm, 'objection-decision-term': objectionDecisionTerm }[row.asks]
        const { lastDay, finding } = ask({ ...row.question, ruleSet, on: row.on, knownAt: row.knownAt } as never)
        if (lastDay !== (row as TermBoundary).outcome.lastDay || finding.verdict !== row.outcome.verdict) t.fail(`${id}: ${name}`)
      }
    }
    t.pass(`${id}: ${names.size} boundaries`)
  }
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

t.test('identical rules move no euro and change no answer', async (t) => {
  for (const id of ['bloemendaal', 'haarlem', 'netherlands']) {
    const layers = layersOf(id)
    t.doesNotThrow(() => fc.assert(fc.property(fc.array(anyContract.filter(({ lots = [] }) => new Set(lots.map((lot) => lot.id)).size === lots.length), { maxLength: 3 }), (contracts) => {
      const { lines, totals: { staysUnknown, ...totals }, compared } = whatIf(layers, structuredClone(layers), contracts.map((contract) => ({ contract, authority: id })), AT)
      return lines.length === 0 && Object.values(totals).every((total) => total === 0) && staysUnknown <= compared && compared === contracts.length
    }), { numRuns: 40 }))
  }
})

t.test('what-if tells who owes more, who owes less and what becomes known or unknown', async (t) => {
  const of = (basisPoints: number | null, cents: number): RuleSet[] => [{
    id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: 'a',
    provisions: {
      scope: [provision({ applies: true }, { id: 'scope' })],
      threshold: [provision({ cents, operator: '>=', vat: 'excluding' }, { id: 'threshold' })],
      rate: [provision(basisPoints === null ? null : { kind: 'fixed', basisPoints, lowerIsPossible: false }, { id: 'rate' })],
      base: [provision({ of: 'contract-sum' }, { id: 'base' })]
    }
  }]
  const ask = (id: string, sum: number): MatchQuestion => ({ authority: 'a', contract: { id, nature: 'works', value: { awarded: { cents: sum } }, days: { publication: '2025-01-01', award: '2025-01-01', contract: '2025-01-01' } } })
  const questions = [ask('big', 10_000_00), ask('small', 100_00)]
  const { lines, totals } = whatIf(of(500, 50_00), of(600, 200_00), questions, AT)
  t.match(lines, [{ contract: 'big', effect: 'owes-more', differenceCents: 100_00 }, { contract: 'small', index: 1, effect: 'owes-less', differenceCents: -5_00, after: { applies: 'not-met', dueCents: 0 } }])
  t.same(totals, { owesMore: 1, owesLess: 1, worthMore: 0, worthLess: 0, becomesUnknown: 0, becomesKnown: 0, staysUnknown: 0, otherwise: 0, moreCents: 100_00, lessCents: 5_00, worthMoreCents: 0, worthLessCents: 0 })
  t.same(whatIf(of(500, 50_00), of(null, 50_00), questions, AT).lines.map(({ effect, differenceCents }) => [effect, differenceCents]), [['becomes-unknown', null], ['becomes-unknown', null]])
  t.same(whatIf(of(null, 50_00), of(500, 50_00), questions, AT).totals.becomesKnown, 2)
  t.match(whatIf(of(null, 50_00), of(null, 50_00), questions, AT), { lines: [], totals: { staysUnknown: 2 } }, 'no difference, but nothing was compared either: that is told')
  t.same(whatIf(of(null, 50_00), of(null, 200_00), questions, AT).lines.map(({ contract, effect }) => [contract, effect]), [['small', 'becomes-known']], 'nothing is due below a threshold, whatever the rate')
})

t.test('what-if tells which efforts are worth more or less, and what a shortfall then costs', async (t) => {
  const of = (cents: number | null, factorBasisPoints = 10_000): RuleSet[] => [{
    id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: 'a',
    provisions: {
      buildingBlocks: [provision<BuildingBlockRule>({ values: cents === null ? [] : [{ unit: 'once', cents }], hoursBasis: { by: 'none' }, proRataByDuration: true, minimumWeekHundredths: null, cap: null, maximumPerDayCents: null }, { id: 'hours', when: { efforts: { kinds: ['hours'] } } })],
      shortfall: [provision({ consequence: 'contractual-penalty' as const, factorBasisPoints, repairPeriodFirst: false, faultDefence: false }, { id: 'short' })]
    }
  }]
  const question: ValuationQuestion = { authority: 'a', dueCents: 1_000, contract: { id: 'c', days: { publication: '2025-01-01', award: '2025-01-01', contract: '2025-01-01' } }, efforts: [{ id: 'e', kind: 'hours' }] }
  const more = whatIf(of(100), of(300), [question], AT)
  t.match(more.lines, [{ contract: 'c', effect: 'worth-more', differenceCents: 200, before: { worthCents: 100, penaltyCents: 900 }, after: { worthCents: 300, penaltyCents: 700 } }])
  t.match(more.totals, { worthMore: 1, worthMoreCents: 200, worthLess: 0, worthLessCents: 0, owesMore: 0 })
  t.match(whatIf(of(300), of(100), [question], AT).totals, { worthLess: 1, worthLessCents: 200 })
  t.match(whatIf(of(300), of(null), [question], AT).totals, { becomesUnknown: 1 })
  t.match(whatIf(of(null), of(300), [question], AT).totals, { becomesKnown: 1 })
  t.match(whatIf(of(300), of(300, 15_000), [question], AT).lines, [{ effect: 'otherwise', before: { penaltyCents: 700 }, after: { penaltyCents: 1_050 } }])
  t.same(whatIf(of(300), of(300), [question, { authority: question.authority as string, contract: question.contract, efforts: question.efforts }], AT).lines, [])
})

t.test('every value that changes is named in the difference, whatever its topic, in an order of its own', async (t) => {
  const sets = IDS.map((id) => layersOf(id).at(-1) as RuleSet)
  const places = sets.flatMap((set, index) => Object.entries(set.provisions).flatMap(([topic, list]) => list.map((_, at) => ({ index, topic, at }))))
  const seen = new Set<string>()
  t.doesNotThrow(() => fc.assert(fc.property(fc.shuffledSubarray(places, { minLength: 1, maxLength: 3 }), fc.nat(), (chosen, nat) => {
    const [first] = chosen
    const set = sets[first?.index ?? 0] as RuleSet
    const own = chosen.filter(({ index }) => index === first?.index)
    const changed = structuredClone(set) as unknown as { provisions: Record<string, Record<string, unknown>[]> }
    const touched = own.map(({ topic, at }) => {
      seen.add(topic)
      const provision = changed.provisions[topic]?.[at] as Record<string, unknown>
      const leaves = leavesOf(provision).filter(([pointer]) => pointer !== '/id')
      const [pointer, change] = leaves[nat % leaves.length] as readonly [string, () => void]
      change()
      return `${topic} ${String(provision['id'])} ${pointer}`
    })
    const diff = diffRuleSets(set, changed as unknown as RuleSet)
    const told = diff.provisions.flatMap(({ topic, provision, values }) => values.map(({ place }) => `${topic} ${provision} ${place}`))
    const words = diff.provisions.every(({ words: { nl, en } }) => nl.length > 20 && en.length > 20 && nl !== en)
    const turned = { ...changed, provisions: Object.fromEntries(Object.entries(changed.provisions).toReversed()) } as unknown as RuleSet
    return JSON.stringify([...told].sort()) === JSON.stringify([...touched].sort()) && words && JSON.stringify(diffRuleSets(set, turned)) === JSON.stringify(diff)
  }), { numRuns: 400 }))
  t.ok(seen.size >= 20, `${seen.size} topics`)
})

/** Every leaf of a piece of JSON, with what makes it another. */
function leavesOf (value: unknown, at = ''): readonly (readonly [string, () => void])[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  return Object.entries(record).flatMap(([key, item]): readonly (readonly [string, () => void])[] =>
    typeof item === 'object' && item !== null && Object.keys(item).length > 0 ? leavesOf(item, `${at}/${key}`) : [[`${at}/${key}`, () => { record[key] = typeof item === 'number' ? item + 1 : `${String(item)} changed` }]])
}

t.test('a set differs from itself, or from itself in another order, in nothing', async (t) => {
  for (const id of IDS) {
    const rules = layersOf(id).at(-1) as RuleSet
    t.same(diffRuleSets(rules, structuredClone(rules)), { heading: [], provisions: [] }, id)
    const turned = { ...rules, version: 'another', provisions: Object.fromEntries(Object.entries(rules.provisions).toReversed().map(([topic, list]) => [topic, [...list].reverse()])) } as RuleSet
    t.same(diffRuleSets(rules, turned), { heading: [], provisions: [] }, `${id}, turned round`)
  }
})

t.test('a diff says what was added, removed and changed, for which days and contracts, in words', async (t) => {
  const of = (rate: readonly Provision<never>[]): RuleSet => ({ id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: null, provisions: { rate } })
  const rate = (basisPoints: number, parts: Partial<Provision<never>> = {}): Provision<never> => provision({ kind: 'fixed', basisPoints, lowerIsPossible: false } as never, { id: 'rate', when: { triggers: ['contract'], natures: ['works'] }, ...parts })
  const changed = diffRuleSets(of([rate(500)]), of([rate(250)])).provisions[0]
  t.match(changed, { kind: 'changed', touches: 'answers', values: [{ place: '/value/basisPoints', before: 500, after: 250 }], days: { from: '2020-01-01', until: null }, triggers: ['contract'], natures: ['works'] })
  t.equal(changed?.words.nl, 'Gewijzigd: rate (rate): value/basisPoints was 5%, wordt 2,5%. Raakt opdrachten (werken) vanaf 1 januari 2020.')
  t.equal(changed?.words.en, 'Changed: rate (rate): value/basisPoints was 5%, becomes 2.5%. Touches contracts (works) from 1 January 2020.')

  const ended = diffRuleSets(of([rate(500)]), of([rate(500, { valid: { from: '2020-01-01', until: '2026-12-31' } })])).provisions[0]
  t.same(ended?.days, { from: '2027-01-01', until: null }, 'an end touches only the days after it')
  const later = diffRuleSets(of([rate(500)]), of([rate(500, { valid: { from: '2021-01-01', until: null } })])).provisions[0]
  t.same(later?.days, { from: '2020-01-01', until: '2020-12-31' }, 'a later start touches only the days before it')
  const source = diffRuleSets(of([rate(500)]), of([rate(500, { confirmedOn: '2027-01-01' })])).provisions[0]
  t.match(source, { touches: 'source', words: { en: /changes no answer/ } })
  t.same(diffRuleSets(of([rate(500, { id: 'old' })]), of([rate(500, { id: 'new' })])).provisions.map(({ kind, provision: id }) => [kind, id]), [['removed', 'old'], ['added', 'new']])
  const term = (count: number): RuleSet => ({ ...of([]), provisions: { badgeYear: [provision({ count, unit: 'years' as const, firstDay: 'day-of-event' as const, missingDay: 'last-of-month' as const, setBy: 'scheme' as const }, { id: 'year', selectedBy: 'term-start' })] } })
  t.match(diffRuleSets(term(1), term(2)).provisions[0]?.words, { nl: 'Gewijzigd: year (badgeYear): value/count was 1, wordt 2. Raakt termijnen vanaf 1 januari 2020.', en: /Touches terms from 1 January 2020\./ })
  t.match(diffRuleSets(of([]), { ...of([]), authority: 'b', extends: 'c' }).heading, [{ place: '/authority', before: null, after: 'b' }, { place: '/extends', before: null, after: 'c' }])
})

t.test('the tools write on nothing they are given', async (t) => {
  const layers = layersOf('haarlem')
  const before = JSON.stringify(layers)
  const freeze = (value: unknown): void => { if (typeof value === 'object' && value !== null) { Object.freeze(value); Object.values(value).forEach(freeze) } }
  freeze(layers)
  findRuleSetProblems(layers)
  boundaries(layers)
  diffRuleSets(layers[0] as RuleSet, layers[1] as RuleSet)
  whatIf(layers, layers, [], AT)
  t.equal(JSON.stringify(layers), before)
})
