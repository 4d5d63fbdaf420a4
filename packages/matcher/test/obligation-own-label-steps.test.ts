// What the step on the contractor's own label shows: which labels, what they take off at least and at most, and what is not known.
import t from 'tap'
import type { Contract, ContractorLabel, Finding, MatchRequest, Obligation, OwnLabelRule, RateRule, RuleSet } from '@sroi/matcher'
import { assess } from '@sroi/matcher'
import { contract, find, provision, request, rules } from './make.ts'

type Provisions = RuleSet['provisions']

/** Half for trede 3, a fifth for trede 1, and a scheme whose reduction is named and not known. */
const rule: OwnLabelRule = {
  labels: [
    { scheme: 'pso', levels: ['3'], reductionBasisPoints: 5000 },
    { scheme: 'pso', levels: ['1'], reductionBasisPoints: 2000 },
    { scheme: 'keurmerk-x', levels: null, reductionBasisPoints: null }
  ],
  complete: true,
  atTender: 'award',
  throughout: true
}
const plain: Provisions = {
  scope: [provision({ applies: true })],
  threshold: [provision({ cents: null, operator: '>=' as const, vat: 'excluding' as const })],
  rate: [provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false })],
  base: [provision({ of: 'contract-sum' as const, split: 'none' as const })]
}
const always = { from: '2025-01-01', until: null }
const label = (level: string | null, parts: Partial<ContractorLabel> = {}): ContractorLabel => ({ scheme: 'pso', level, period: always, ...parts })

function owed (labels: readonly ContractorLabel[] | undefined, value: Partial<OwnLabelRule> | null = {}, parts: Partial<Contract> = {}, others: Partial<MatchRequest> = {}): Obligation {
  const { suppliers: _suppliers, register: _register, need: _need, ...asking } = request({
    contract: contract({ ...(labels === undefined ? {} : { contractorLabels: labels }), ...parts }),
    ruleSet: rules({ ...plain, ownLabel: [provision<OwnLabelRule>(value === null ? null : { ...rule, ...value }, { id: 'the-label' })] }),
    ...others
  })
  return assess(asking).obligation
}

function step (obligation: Obligation): Finding {
  return find(obligation.finding, 'own-label') as Finding
}

function shown (obligation: Obligation): string[] {
  return step(obligation).facts.map(({ name, unit, value }) => `${name} ${unit} ${value}`)
}

function asked (obligation: Obligation): string[] {
  return step(obligation).missing.map(({ kind, name }) => `${kind} ${name}`)
}

t.test('the labels are shown as they are held, and none is said as such', async (t) => {
  t.same(shown(owed([label('3'), label(null, { scheme: 'b-corp' })])), ['contractor-labels texts pso 3,b-corp', 'reduction basis-points 5000'])
  const none = owed([])
  t.same([step(none).verdict, step(none).rule?.provision, shown(none)], ['not-met', 'the-label', ['contractor-labels code no-labels']])
  const unread = owed([], null)
  t.same([step(unread).verdict, step(unread).rule, shown(unread)], ['not-met', null, ['contractor-labels code no-labels']], 'without a label a rule that could not be read is not needed')
  const refused = owed([label('2')])
  t.same([step(refused).verdict, shown(refused), asked(refused)], ['not-met', ['contractor-labels texts pso 2'], []], 'a label that takes nothing off takes nothing off')
})

t.test('what is not known shows what it takes off at least and at most', async (t) => {
  const open = owed(undefined)
  t.same([step(open).verdict, step(open).rule?.provision], ['unknown', 'the-label'])
  t.same([shown(open), asked(open)], [['contractor-labels texts null', 'reduction basis-points null', 'reduction-at-least basis-points 0', 'reduction-at-most basis-points 10000'], ['contract-fact contractorLabels']])
  t.same(shown(owed(undefined, { labels: rule.labels.slice(0, 2) })).at(-1), 'reduction-at-most basis-points 5000', 'the largest that the rule knows')
  t.same(shown(owed(undefined, { labels: rule.labels.slice(0, 2), complete: false })).at(-1), 'reduction-at-most basis-points 10000', 'all of it where another label may be listed')
  const unread = owed([label('3')], null)
  t.same([step(unread).rule?.provision, shown(unread), asked(unread)], ['the-label', ['contractor-labels texts pso 3', 'reason code value-not-readable'], ['rule-value ownLabel']])
  const beside = owed([label('3'), label('x', { scheme: 'keurmerk-x' })])
  t.same([shown(beside), asked(beside)], [['contractor-labels texts pso 3,keurmerk-x x', 'reduction basis-points null', 'reduction-at-least basis-points 5000', 'reduction-at-most basis-points 10000'], ['rule-value ownLabel.reduction']])
  t.same(find(beside.finding, 'amount-due')?.facts.filter(({ name }) => name === 'reduction'), [], 'a range is no reduction that was reckoned with')
  t.same(find(owed([label('2')]).finding, 'amount-due')?.facts.filter(({ name }) => name === 'reduction'), [], 'nor is nothing')
})

t.test('where no label is held, whatever its rule says is left out of what is missing', async (t) => {
  const later = owed([label('3'), label('1', { period: { from: '2026-01-01', until: '2028-06-29' } })])
  t.same([later.dueCents, asked(later)], [8_750_00, []], 'a smaller reduction that is not sure changes nothing')
  const larger = owed([label('1'), label('3', { period: { from: '2026-01-01', until: '2028-06-29' } })])
  t.same([larger.dueCents, larger.estimate?.cents, asked(larger)], [null, 14_000_00, ['contract-fact contractorLabels.renewed']], 'a larger one does, and the smaller is taken off in any case')
  t.same(shown(larger).slice(-2), ['reduction-at-least basis-points 2000', 'reduction-at-most basis-points 5000'])
})

t.test('of several labels only what can take off more is asked after', async (t) => {
  const listed = [...rule.labels, { scheme: 'b-corp', levels: null, reductionBasisPoints: 5000 }]
  const short = { from: '2026-01-01', until: '2028-06-29' }
  const unknown = label(null, { scheme: 'keurmerk-x' })
  t.same(asked(owed([label('3'), label('1', { period: short }), unknown], { labels: listed })), ['rule-value ownLabel.reduction'], 'a smaller one cannot')
  t.same(asked(owed([label('3'), label(null, { scheme: 'b-corp', period: short }), unknown], { labels: listed })), ['rule-value ownLabel.reduction'], 'nor can one that takes off as much')
  const half = find(owed([label('3')]).finding, 'amount-due')?.facts.find(({ name }) => name === 'reduction')
  t.same([half?.unit, half?.value], ['basis-points', 5000])
})

t.test('of an unknown reduction it is also asked whether the label is valid', async (t) => {
  const short = owed([label(null, { scheme: 'keurmerk-x', period: { from: '2026-01-01', until: '2028-06-29' } })])
  t.same(asked(short), ['contract-fact contractorLabels.renewed', 'rule-value ownLabel.reduction'])
  const late = owed([label(null, { scheme: 'keurmerk-x', period: { from: '2026-05-12', until: null } })])
  t.same([late.dueCents, asked(late)], [17_500_00, []], 'one that came after the award takes nothing off, whatever it would')
  const none = owed([label('1')])
  t.same([none.dueCents, asked(none)], [14_000_00, []], 'and one that is not held is not asked after')
})

t.test('each thing that is not known is named by its kind', async (t) => {
  t.same(asked(owed([label('3')], {}, { days: { contract: '2026-06-08' } })), ['contract-fact days.award'])
  t.same(asked(owed([label('3', { period: { from: '2026-05-12', until: null } })], { atTender: null })), ['rule-value ownLabel.atTender'])
  t.same(asked(owed([label('3', { period: { from: '2025-01-01', until: '2026-07-31' } })], { throughout: null })), ['rule-value ownLabel.throughout'])
  const { period: _period, ...open } = contract({ contractorLabels: [label('3', { period: { from: '2025-01-01', until: '2029-01-01' } })] })
  t.same(asked(owed(undefined, {}, {}, { contract: open })), ['contract-fact period'])
  t.same(asked(owed([label(null, { scheme: 'b-corp' }), label('2')], { complete: false })), ['rule-value ownLabel.b-corp', 'rule-value ownLabel.pso 2'])
  t.same(asked(owed([label('3')], { complete: false })), [], 'a label that is listed is no other')
})

t.test('where the text names no day, a label that is valid on none of them takes nothing off', async (t) => {
  const of = (from: string, until: string | null): number | null => owed([label('3', { period: { from, until } })], { atTender: null, throughout: false }).dueCents
  t.same([of('2026-02-16', '2026-06-08'), of('2026-06-09', null), of('2025-01-01', '2026-02-15')], [8_750_00, 17_500_00, 17_500_00])
  t.same([of('2026-02-16', '2026-06-07'), of('2026-02-17', null)], [null, null], 'on all but one it is not known')
})

t.test('labels that follow each other hold as one', async (t) => {
  const held = (...periods: (readonly [string, string | null])[]): number | null => owed(periods.map(([from, until]) => label('3', { period: { from, until } })), {}, {}, { on: '2028-07-01' }).dueCents
  t.equal(held(['2026-01-01', '2027-01-31'], ['2027-02-01', '2028-06-30']), 8_750_00)
  t.equal(held(['2027-02-01', '2028-06-30'], ['2026-01-01', '2027-01-31']), 8_750_00, 'in whatever order')
  t.equal(held(['2026-01-01', '2027-01-31'], ['2027-01-31', '2028-06-30']), 8_750_00, 'also where they share a day')
  t.equal(held(['2026-01-01', '2027-01-31'], ['2027-02-02', '2028-06-30']), 17_500_00, 'a day between is a gap')
  t.equal(held(['2026-01-01', '2028-06-29']), 17_500_00, 'a last day without it is one too')
  t.equal(held(['2026-01-01', '2026-05-31'], ['2026-07-01', null]), 8_750_00, 'before the work begins there may be one')
  t.equal(held(['2026-01-01', '2026-05-31'], ['2026-07-02', null]), 17_500_00, 'not on its first day')
  t.equal(held(['2026-01-01', '2026-07-01'], ['2026-07-02', null]), 8_750_00, 'on which one may end')
  t.equal(held(['2026-01-01', '2027-01-31'], ['2026-02-01', '2026-12-31'], ['2027-02-01', null]), 8_750_00, 'a shorter one within ends nothing')
})

t.test('the labels of the party that was chosen go before those of the contract', async (t) => {
  const parties = [
    { name: ' Fictief A ', identifier: { scheme: 'fictional', value: 'A-1' }, labels: [label('3')] },
    { name: 'Fictief B', identifier: { scheme: 'fictional', value: 'B-1' }, labels: [label('1')] }
  ]
  const evidence = { '/contractorLabels': { level: 'document' as const, source: 'of the contract', on: null }, '/awards/0/parties/1/labels': { level: 'register' as const, source: 'of the second party', on: null } }
  const of = (party: string | null, labels?: readonly ContractorLabel[]): Obligation => owed(labels, {}, { awards: [{ id: 'a', parties }], evidence }, party === null ? {} : { choice: { party } })
  t.same([of('FICTIEF A').dueCents, of('A-1').dueCents, of(' fictief b ').dueCents], [8_750_00, 8_750_00, 14_000_00])
  t.equal(step(of('B-1')).facts[0]?.evidence?.source, 'of the second party')
  t.equal(step(of('FICTIEF A')).facts[0]?.evidence?.source, 'in-the-question')
  t.same(asked(of(null)), ['contract-fact contractorLabels'], 'of a consortium from which none is chosen they are not known')
  t.equal(step(of(null)).facts[0]?.evidence, null, 'and what is not known stands nowhere')
  const twice = owed(undefined, {}, { awards: ['a', 'b'].map((id) => ({ id, parties: [{ name: 'Fictief A', labels: [label('3')] }] })) }, { choice: { party: 'Fictief A' } })
  t.same(asked(twice), ['contract-fact contractorLabels'], 'nor of a contractor with two awards, of which it is not said which')
  const unidentified = [{ name: 'Fictief D', labels: [] }, { name: 'Fictief E', labels: [label('3')] }]
  t.equal(owed(undefined, {}, { awards: [{ id: 'a', parties: unidentified }] }, { choice: { party: 'Fictief E' } }).dueCents, 8_750_00, 'also where the others have no number')
  const silent = owed([label('1')], {}, { awards: [{ id: 'a', parties: [{ name: 'Fictief C' }] }], evidence })
  t.same([silent.dueCents, step(silent).facts[0]?.evidence?.source], [14_000_00, 'of the contract'], 'a party that says none has those of the contract')
  t.equal(of(null, []).dueCents, 17_500_00, 'unless the contract says them')
  t.equal(step(of(null, [])).facts[0]?.evidence?.source, 'of the contract')
})
