// Edges beside the sum of one contract: with VAT, by the year, by the lot, of labels and badges, of article 2.82a, of what lengthens a term.
import fc from 'fast-check'
import t from 'tap'
import type { AcceptedLabelsRule, BadgeRule, EquatedDaysRule, MinimumTermRule, MissionReservationRule, MissionServicesRule, OwnLabelRule, Provision, PublicHolidaysRule, RankingRule, RuleSet, SuspensionRule, TermExtensionRule, TermRule, ThresholdRule } from '@sroi/matcher'
import { boundaries, type Boundary, type ObligationBoundary } from '@sroi/matcher/review'
import { provision } from '../make.ts'
import { layersOf } from './layers-of.ts'

const set = (provisions: RuleSet['provisions']): RuleSet => ({ id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: 'a', provisions })
const only = { when: { triggers: ['contract' as const], natures: ['services' as const] } }
const operator = fc.constantFrom('>=' as const, '>' as const)
const cents = fc.integer({ min: 1_000, max: 100_000_000 })

/** An obligation of 5 % of the contract sum, with more rules. */
const obligation = (more: RuleSet['provisions']): RuleSet => set({
  scope: [provision({ applies: true }, { id: 'scope', ...only })],
  threshold: [provision({ cents: null, operator: '>=' as const, vat: 'excluding' as const }, { id: 'threshold', ...only })],
  rate: [provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false }, { id: 'rate', ...only })],
  base: [provision({ of: 'contract-sum' as const }, { id: 'base', ...only })],
  ...more
})
const threshold = (parts: Partial<ThresholdRule>): RuleSet['provisions'] =>
  ({ threshold: [provision({ cents: 20_000_000, operator: '>=' as const, vat: 'excluding' as const, ...parts }, { id: 'threshold', ...only })] })

const due = (rules: RuleSet, provisionId: string, kind: string): readonly ObligationBoundary[] =>
  boundaries([rules]).flatMap((row) => row.asks === 'match' && row.edge.provision === provisionId && row.edge.kind === kind ? [row] : [])
const applied = (rows: readonly ObligationBoundary[]): string => rows.map(({ outcome }) => outcome.applies).join(' ')
/** What `>=` and `>` say below, at and above an edge. */
const flips = (one: '>=' | '>'): string => one === '>=' ? 'not-met met met' : 'not-met not-met met'
const verdicts = (rows: readonly Boundary[]): string => rows.map((row) => 'verdict' in row.outcome ? row.outcome.verdict : row.outcome.isDecidedByProvision).join(' ')
const of = (rules: RuleSet | readonly RuleSet[], provisionId: string, kind: string): readonly Boundary[] =>
  boundaries([rules].flat() as readonly RuleSet[]).filter(({ edge }) => edge.provision === provisionId && edge.kind === kind)

t.test('a threshold with VAT flips at the sum without it', async (t) => {
  fc.assert(fc.property(cents, operator, fc.integer({ min: 0, max: 10_000 }), (amount, one, vatRateBasisPoints) => {
    const rows = due(obligation(threshold({ cents: amount, operator: one, vat: 'including', vatRateBasisPoints })), 'threshold', 'amount')
    const [, at] = rows
    const withVat = BigInt(at?.question.contract.value?.awarded?.cents ?? 0) * BigInt(10_000 + vatRateBasisPoints)
    const asked = BigInt(amount) * 10_000n
    const isLowest = one === '>=' ? withVat >= asked && withVat - BigInt(10_000 + vatRateBasisPoints) < asked : withVat <= asked && withVat + BigInt(10_000 + vatRateBasisPoints) > asked
    return applied(rows) === flips(one) && isLowest
  }), { numRuns: 60 })
  t.equal(applied(due(obligation(threshold({ vat: 'including' })), 'threshold', 'amount')), 'unknown met met', 'without the rate only a sum that reaches it without VAT shows anything')
})

t.test('a threshold for a year flips at a year of the contract, however long a rule says that it must be', async (t) => {
  fc.assert(fc.property(cents, operator, fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), (amount, one, months) => {
    const minimum = months === undefined ? {} : { minimumTerm: [provision({ months, operator: '>' as const }, { id: 'term', ...only })] }
    const rules = obligation({ ...threshold({ cents: amount, operator: one, split: 'year' }), ...minimum })
    const term = months === undefined ? 'none' : applied(due(rules, 'term', 'months'))
    return applied(due(rules, 'threshold', 'amount')) === flips(one) && ['none', flips('>')].includes(term)
  }), { numRuns: 60 })
  const unread = obligation({ ...threshold({ split: 'year' }), minimumTerm: [provision<MinimumTermRule>(null, { id: 'term', when: { triggers: ['subsidy'] } })] })
  t.equal(applied(due(unread, 'threshold', 'amount')), flips('>='), 'a term that was not read asks for nothing')
})

t.test('a threshold for each lot flips at the lot, and one for all lots together at what they come to', async (t) => {
  for (const per of ['lot', 'notice'] as const) {
    fc.assert(fc.property(cents, operator, (amount, one) => {
      const rows = due(obligation(threshold({ cents: amount, operator: one, per })), 'threshold', 'amount')
      const sums = rows.map(({ question: { contract: { lots = [] }, choice } }) => {
        const values = lots.map(({ value }) => value?.awarded?.cents ?? NaN)
        return choice?.lot === '1' && values.length === 2 ? per === 'lot' ? values[0] : (values[0] ?? NaN) + (values[1] ?? NaN) : NaN
      })
      return applied(rows) === flips(one) && sums.join() === [amount - 1, amount, amount + 1].join()
    }), { numRuns: 40 })
    t.pass(per)
  }
})

t.test('rules for sums within a band decide from its first cent to its last', async (t) => {
  fc.assert(fc.property(cents, fc.constantFrom('<' as const, '<=' as const), (amount, closes) => {
    const rate = (id: string, basisPoints: number, sumCents: object): Provision<never> => provision({ kind: 'fixed', basisPoints, lowerIsPossible: false }, { id, when: { ...only.when, sumCents } } as never) as Provision<never>
    const rules = obligation({ rate: [
      rate('small', 100, { lower: null, upper: { value: amount, operator: closes } }), rate('large', 1_000, { lower: { value: amount, operator: closes === '<' ? '>=' : '>' }, upper: null })
    ] })
    const decided = (id: string): string => due(rules, id, 'amount').map(({ outcome }) => outcome.isDecidedByProvision).join()
    const isAt = closes === '<='
    return decided('small') === `true,${isAt},false` && decided('large') === `false,${!isAt},true`
  }), { numRuns: 60 })
  t.pass('60 bands')
})

t.test('a label of the contractor must run until the tender, or as long as the contract; a row for each level', async (t) => {
  const rule = (parts: object): RuleSet => obligation({ ownLabel: [provision({
    labels: [{ scheme: 'pso', levels: ['1', '2'], reductionBasisPoints: 5_000 }, { scheme: 'b-corp', levels: null, reductionBasisPoints: 10_000 }], complete: true, atTender: 'award' as const, throughout: false, ...parts
  }, { id: 'own', ...only })] })
  for (const throughout of [false, true]) {
    const rows = due(rule({ throughout }), 'own', 'label-until')
    t.same(rows.map(({ edge }) => edge.label).filter((_, index) => index % 3 === 0), [{ scheme: 'pso', level: '1' }, { scheme: 'pso', level: '2' }, { scheme: 'b-corp', level: null }])
    const [whole, half] = [rows[0]?.outcome.dueCents ?? 0, rows[1]?.outcome.dueCents ?? 0]
    t.ok(whole > 0 && half === whole / 2)
    t.same(rows.map(({ outcome }) => outcome.dueCents), [whole, half, half, whole, half, half, whole, 0, 0], `throughout: ${throughout}`)
    const { contract } = rows[1]?.question ?? {}
    t.equal(rows[1]?.edge.at, throughout ? contract?.period?.until : contract?.days?.award)
  }
  const { outcome: { dueCents }, question } = due(rule({}), 'rate', 'day').at(-1) as ObligationBoundary
  t.ok((dueCents ?? 0) > 0, 'other rows are about a contractor without labels')
  t.same(question.contract.contractorLabels, [])
  const days = (rules: RuleSet): readonly boolean[] => due(rules, 'own', 'day').map(({ outcome }) => outcome.isDecidedByProvision)
  t.same(days(rule({})), [false, true, true])
  t.same(days(rule({ labels: [] })), [false, true, true], 'a list without labels has its days')
  t.same(due(obligation({ ownLabel: [provision<OwnLabelRule>(null, { id: 'own', ...only })] }), 'own', 'label-until'), [])
  const over = provision(rule({}).provisions.ownLabel?.[0]?.value ?? null, { id: 'own', valid: { from: '2020-01-01', until: '2020-12-31' }, published: '2021-06-01', ...only })
  t.same(due(obligation({ ownLabel: [over] }), 'own', 'label-until'), [], 'known only when it was over')
})

t.test('article 2.82a flips at its longest contract, and at the last day on which an award stands in the way', async (t) => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 120 }), (longestMonths, monthsAfterAward) => {
    const rules = set({
      missionReservation: [provision({ asks: ['publicServiceMission' as const, 'profitsReinvested' as const, 'participation' as const], longestMonths: longestMonths + 1, monthsAfterAward }, { id: 'mission' })],
      missionServices: [provision({ cpv: ['75122000'], complete: true }, { id: 'services' })]
    })
    return verdicts(of(rules, 'mission', 'months')) === 'met met not-met' && verdicts(of(rules, 'mission', 'last-day')) === 'not-met not-met met' &&
      verdicts(of(rules, 'mission', 'day')) === 'unknown met met' && verdicts(of(rules, 'services', 'day')) === 'unknown met met'
  }), { numRuns: 40 })
  const services = (value: MissionServicesRule | null): RuleSet => set({ missionReservation: [provision({ asks: [], longestMonths: 1, monthsAfterAward: 1 }, { id: 'mission' })], missionServices: [provision(value, { id: 'services' }) as Provision<MissionServicesRule>] })
  for (const value of [null, { cpv: [], complete: false }]) t.equal(verdicts(of(services(value), 'mission', 'months')), 'unknown unknown not-met', 'which services it is for was not read')
  t.same(of(set({ missionReservation: [provision<MissionReservationRule>(null, { id: 'unread' })] }), 'unread', 'months'), [])
  const none = set({ missionReservation: [provision({ asks: [], longestMonths: 0, monthsAfterAward: 1 }, { id: 'mission' })] })
  t.same(of(none, 'mission', 'months').map(({ side }) => side), ['at', 'above'], 'no contract is shorter than nothing')
})

t.test('the share of a reserved contract is met in every row but those around it, whatever its operator', async (t) => {
  for (const one of ['>=', '>'] as const) {
    const rules = set({ reservation: [provision({ minimumShareBasisPoints: 3_000, operator: one, shareProvedBy: [] }, { id: 'share' })] })
    t.equal(verdicts(of(rules, 'share', 'target-share')), flips(one))
    t.equal(verdicts(of(rules, 'share', 'day')), 'unknown met met', one)
  }
})

const RANKING: RankingRule = {
  weights: { 'subject-closeness': 0, 'coverage-of-obligation': 0, 'place-closeness': 10_000, 'standing-certainty': 0 }, distanceBands: [{ withinMetres: 0, fit: 10_000 }, { withinMetres: 5_000, fit: 4_000 }, { withinMetres: 400_000, fit: 1 }],
  subjectFitByDigits: [0, 0, 0, 0, 0, 0, 0, 0, 0], standingFit: { throughout: 0, endsEarlier: 0, temporary: 0 }
}

t.test('a badge and each label behind it count up to their last day, and the rules from their first', async (t) => {
  const delivery = { selectedBy: 'delivery' as const }
  const rules = (parts: RuleSet['provisions']): RuleSet => set({
    badge: [provision({ authorities: ['a'], fullBasisPoints: 10_000, temporaryBasisPoints: 0 }, { id: 'badge', ...delivery })],
    acceptedLabels: [provision({ accepted: [{ scheme: 'pso', levels: ['2', '3'] }, { scheme: 'b-corp', levels: null }], complete: true }, { id: 'labels', ...delivery })],
    ranking: [provision(RANKING, { id: 'ranking', ...delivery })],
    ...parts
  })
  t.equal(verdicts(of(rules({}), 'badge', 'badge-until')), 'met met not-met')
  t.equal(verdicts(of(rules({}), 'labels', 'label-until')), Array(3).fill('met met not-met').join(' '))
  t.same(of(rules({}), 'labels', 'label-until').map(({ edge }) => edge.label?.level).filter((_, index) => index % 3 === 0), ['2', '3', null])
  for (const id of ['badge', 'labels']) t.equal(verdicts(of(rules({}), id, 'day')), 'unknown met met', id)
  const points = of(rules({}), 'ranking', 'distance').map((row) => 'points' in row.outcome ? `${row.edge.at} ${row.side} ${row.outcome.points}` : 'none')
  t.same(points, ['0 at 10000', '0 above 4000', '5000 below 4000', '5000 at 4000', '5000 above 1'], 'no map of the country holds the last')
  t.same(of(rules({ badge: [] }), 'labels', 'label-until'), [], 'without a badge rule no purchase counts because of the register')
  t.same(of(rules({ badge: [provision<BadgeRule>(null, { id: 'unread', ...delivery })] }), 'unread', 'badge-until'), [])
  t.ok(of(rules({ badge: [provision<BadgeRule>(null, { id: 'unread', ...delivery })] }), 'ranking', 'distance').every((row) => !('points' in row.outcome)), 'nobody is ranked')
  t.ok(of(rules({ acceptedLabels: [], ranking: [provision<RankingRule>(null, { id: 'ranking', ...delivery })] }), 'badge', 'badge-until').length === 3)
  const shared = { ...rules({}), authority: null }
  t.equal(verdicts(of(shared, 'badge', 'badge-until')), 'met met not-met', 'a base is asked for the first authority it names')
  const unlisted = rules({ acceptedLabels: [provision<AcceptedLabelsRule>(null, { id: 'labels', ...delivery })] })
  t.equal(verdicts(of(unlisted, 'labels', 'day')), 'unknown unknown unknown')
  t.same(of(unlisted, 'labels', 'label-until'), [])
  t.ok(of({ ...shared, provisions: { badge: [provision<BadgeRule>(null, { id: 'unread', ...delivery })] } }, 'unread', 'day').length > 0)
})

const term = (count: number, unit: TermRule['unit']): TermRule => ({ count, unit, firstDay: 'day-after', missingDay: 'last-of-month', setBy: 'statute' })
const start = { selectedBy: 'term-start' as const }
const end = { selectedBy: 'term-end' as const }
const suspension: SuspensionRule = { onlyWhenTermIsSet: true, dayOfCompletionIsSuspended: false, lastDayOfTermSetIsSuspended: true }
const off = (parts: RuleSet['provisions'] = {}): RuleSet['provisions'] => ({
  termExtension: [provision<TermExtensionRule>({ movesTermsSetBy: ['statute'], restDays: ['saturday', 'sunday'], longest: { days: 1000, weeks: 1000, months: 1000, years: 100 } }, { id: 'moves', ...end })],
  publicHolidays: [provision<PublicHolidaysRule>({ holidays: [{ name: { nl: 'x', en: 'x' }, on: { month: 6, day: 10 } }] }, { id: 'holidays', ...end })],
  equatedDays: [provision<EquatedDaysRule>({ days: ['2024-06-12', '2024-06-20'] }, { id: 'equated', ...end })],
  ...parts
})

t.test('a message, an adjournment and a day of completion flip at the last day that helps', async (t) => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 1, max: 12 }), fc.boolean(), (weeks, more, dayOfCompletionIsSuspended) => {
    const rules = set(off({
      decisionTerm: [provision(term(weeks, 'weeks'), { id: 'decide', ...start })],
      decisionNotice: [provision(term(weeks, 'weeks'), { id: 'notice', ...start })],
      suspension: [provision({ ...suspension, dayOfCompletionIsSuspended }, { id: 'suspended', ...start })],
      objectionTerm: [provision(term(6, 'weeks'), { id: 'object', ...start })],
      objectionDecisionTerm: [provision(term(weeks, 'weeks'), { id: 'on-objection', ...start })],
      objectionAdjournment: [provision(term(more, 'weeks'), { id: 'adjourned', ...start })],
      objectionSuspension: [provision({ ...suspension, dayOfCompletionIsSuspended }, { id: 'repaired', ...start })]
    }))
    return ['notice met met not-met', 'adjourned met met not-met', 'suspended not-met met met', 'repaired not-met met met'].every((line) => {
      const [id = '', ...expected] = line.split(' ')
      const decided = of(rules, id, 'day').map(({ outcome }) => outcome.isDecidedByProvision).join()
      return verdicts(of(rules, id, 'last-day')) === expected.join(' ') && decided === 'false,true,true'
    })
  }), { numRuns: 40 })
  const unread = set(off({ decisionNotice: [provision<TermRule>(null, { id: 'notice', ...start })], objectionSuspension: [provision(suspension, { id: 'repaired', ...start })], suspension: [provision(suspension, { id: 'suspended', ...start })] }))
  for (const id of ['notice', 'repaired', 'suspended']) t.same(of(unread, id, 'last-day'), [], `${id}: without a term there is none to lengthen`)
})

t.test('a term that would end on a day off ends later, on any other day it does not', async (t) => {
  for (const more of [{ objectionTerm: [provision(term(6, 'weeks'), { id: 'object', ...start })] }, { objectionTerm: [provision(term(30, 'days'), { id: 'object', ...start })] }, { decisionTerm: [provision(term(1, 'years'), { id: 'decide', ...start })] }, { decisionTerm: [provision(term(2, 'months'), { id: 'decide', ...start })] }]) {
    const rules = set(off(more))
    const ends = (id: string): readonly string[] => of(rules, id, 'day-off').filter(({ side }) => side === 'at').map((row) => `${row.edge.at} ${'lastDay' in row.outcome ? row.outcome.lastDay : ''} ${row.outcome.isDecidedByProvision}`)
    t.same(ends('equated'), ['2024-06-12 2024-06-13 true', '2024-06-20 2024-06-21 true'])
    t.equal(verdicts(of(rules, 'equated', 'day-off')), 'not-met met not-met not-met met not-met')
    t.equal(ends('holidays').length, 1)
    t.match(verdicts(of(rules, 'holidays', 'day-off')), /^\S+ met \S+$/)
    t.equal(verdicts(of(rules, 'moves', 'day-off')), 'not-met met met met met not-met', 'Saturday and Sunday')
  }
  t.same(of(set(off()), 'equated', 'day-off'), [], 'without a term there is none to move')
  t.same(of(set(off({ objectionTerm: [provision<TermRule>(null, { id: 'unread', ...start })], termExtension: [provision<TermExtensionRule>(null, { id: 'moves', ...end })] })), 'moves', 'day-off'), [])
  const [first] = of(layersOf('netherlands'), 'atw-3', 'day-off')
  t.match(String(first?.edge.at), /^\d{4}-01-01$/, 'the holidays of one year, from its first')
})
