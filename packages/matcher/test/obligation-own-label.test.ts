// What the contractor's own labels take off: by label and level, valid at the tender and throughout, and never guessed.
import t from 'tap'
import type { Contract, ContractorLabel, Finding, MatchRequest, Obligation, OwnLabelRule, RateRule, RuleSet } from '@sroi/matcher'
import { assess } from '@sroi/matcher'
import { contract, factOf, find, missingNames, provision, request, rules } from './make.ts'

type Provisions = RuleSet['provisions']

const plain: Provisions = {
  scope: [provision({ applies: true })],
  threshold: [provision({ cents: null, operator: '>=' as const, vat: 'excluding' as const })],
  rate: [provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false })],
  base: [provision({ of: 'contract-sum' as const })]
}
/** Half for trede 3, a fifth for trede 1 and 2, and a scheme whose reduction is named and not known. */
const rule: OwnLabelRule = {
  labels: [
    { scheme: 'pso', levels: ['3', '30-plus'], reductionBasisPoints: 5000 },
    { scheme: 'pso', levels: ['1', '2'], reductionBasisPoints: 2000 },
    { scheme: 'keurmerk-x', levels: null, reductionBasisPoints: null }
  ],
  complete: true,
  atTender: 'award',
  throughout: true
}
const always = { from: '2025-01-01', until: null }
const label = (level: string | null, parts: Partial<ContractorLabel> = {}): ContractorLabel => ({ scheme: 'pso', level, period: always, ...parts })

function owed (labels: readonly ContractorLabel[] | undefined, value: Partial<OwnLabelRule> | null = {}, parts: Partial<Contract> = {}, others: Partial<MatchRequest> & { provisions?: Provisions } = {}): Obligation {
  const { provisions = {}, ...asked } = others
  const { suppliers: _suppliers, register: _register, need: _need, ...asking } = request({
    contract: contract({ ...(labels === undefined ? {} : { contractorLabels: labels }), ...parts }),
    ruleSet: rules({ ...plain, ownLabel: [provision<OwnLabelRule>(value === null ? null : { ...rule, ...value })], ...provisions }),
    ...asked
  })
  return assess(asking).obligation
}

const step = ({ finding }: Obligation): Finding | undefined => find(finding, 'own-label')
const missing = (obligation: Obligation): string[] => missingNames(step(obligation))

t.test('the reduction follows the level, and labels do not add up', async (t) => {
  t.same(['3', '30-plus', '2', '1'].map((level) => owed([label(level)]).dueCents), [8_750_00, 8_750_00, 14_000_00, 14_000_00])
  t.equal(owed([label('1'), label('3')]).dueCents, 8_750_00, 'the largest counts')
  t.equal(owed([label('aspirant')]).dueCents, 17_500_00, 'a level that is not listed takes nothing off')
  t.equal(owed([label(null)]).dueCents, 17_500_00)
  t.equal(owed([]).dueCents, 17_500_00)
  t.equal(step(owed([]))?.verdict, 'not-met')
  const half = owed([label('3')])
  t.same([step(half)?.verdict, factOf(step(half), 'reduction'), factOf(find(half.finding, 'amount-due'), 'reduction')], ['met', 5000, 5000])
  t.same(factOf(step(half), 'contractor-labels'), ['pso 3'])
})

t.test('labels that are not known leave it open, with what it is without them beside it', async (t) => {
  const open = owed(undefined)
  t.same([open.applies, open.dueCents, open.estimate?.cents, open.estimate?.reasons], ['met', null, 17_500_00, ['own-label']])
  t.same(missing(open), ['contractorLabels'])
  t.equal(owed(undefined, { labels: [] }).dueCents, 17_500_00, 'harmless where no label takes anything off')
  t.equal(owed(undefined, { labels: [{ scheme: 'pso', levels: null, reductionBasisPoints: 0 }] }).dueCents, 17_500_00)
  t.equal(owed(undefined, { labels: [], complete: false }).dueCents, null)
  t.equal(owed(undefined, {}, { terms: { amountCents: 4_000_00 } }).dueCents, 4_000_00, 'an amount in the contract stands by itself')
})

t.test('a reduction that is named without a number is unknown, and says so', async (t) => {
  const named = owed([label(null, { scheme: 'keurmerk-x' })])
  t.same([named.dueCents, missing(named), factOf(step(named), 'reduction-at-most')], [null, ['ownLabel.reduction'], 10_000])
  t.equal(named.estimate?.cents, 17_500_00)
  const beside = owed([label('3'), label(null, { scheme: 'keurmerk-x' })])
  t.same([beside.dueCents, beside.estimate?.cents, missing(beside)], [null, 8_750_00, ['ownLabel.reduction']], 'what another label takes off in any case is taken off')
})

t.test('a rule that could not be read matters only to a contractor with labels', async (t) => {
  t.same([owed([label('3')], null).dueCents, missing(owed([label('3')], null))], [null, ['ownLabel']])
  t.equal(owed(undefined, null).dueCents, null)
  t.equal(owed([], null).dueCents, 17_500_00)
  const { provisions } = rules(plain)
  t.equal(provisions.ownLabel.length, 0)
  t.equal(owed([label('3')], {}, {}, { ruleSet: rules(plain) }).dueCents, 17_500_00, 'where no rule speaks of it nothing is taken off')
  t.equal(step(owed([label('3')], {}, {}, { ruleSet: rules(plain) })), undefined)
})

t.test('of a list that was read in part another label is unknown, not refused', async (t) => {
  const other = label(null, { scheme: 'b-corp' })
  t.equal(owed([other]).dueCents, 17_500_00)
  t.same([owed([other], { complete: false }).dueCents, missing(owed([other], { complete: false }))], [null, ['ownLabel.b-corp']])
  t.same(missing(owed([label('aspirant')], { complete: false })), ['ownLabel.pso aspirant'])
})

t.test('the label must be valid at the tender', async (t) => {
  const from = (day: string, parts: Partial<OwnLabelRule> = {}): Obligation => owed([label('3', { period: { from: day, until: null } })], { throughout: false, ...parts })
  t.equal(from('2026-05-11').dueCents, 8_750_00, 'on the day of award itself')
  t.equal(from('2026-05-12').dueCents, 17_500_00, 'a day late')
  t.equal(from('2026-05-12', { atTender: 'contract' }).dueCents, 8_750_00)
  t.equal(from('2026-02-17', { atTender: 'publication' }).dueCents, 17_500_00)
  t.equal(from('2026-02-16', { atTender: null }).dueCents, 8_750_00, 'where the text names no day all known days must agree')
  t.same([from('2026-05-12', { atTender: null }).dueCents, missing(from('2026-05-12', { atTender: null }))], [null, ['ownLabel.atTender']])
  t.equal(from('2026-06-09', { atTender: null }).dueCents, 17_500_00)
  const undated = (atTender: OwnLabelRule['atTender']): string[] => missing(owed([label('3')], { atTender, throughout: false }, { days: { contract: '2026-06-08' } }))
  t.same([undated('award'), undated(null)], [['days.award'], []])
  const byDelivery = { ownLabel: [provision<OwnLabelRule>({ ...rule, atTender: null, throughout: false }, { selectedBy: 'delivery' })] }
  t.same(missing(owed([label('3')], {}, { days: {} }, { provisions: byDelivery })), ['days.publication'], 'without a day of the contract there is none to read it on')
})

t.test('the label must stay valid as long as the contract runs', async (t) => {
  const held = (periods: readonly (readonly [string, string | null])[], parts: Partial<OwnLabelRule> = {}, on = '2026-11-22'): Obligation =>
    owed(periods.map(([from, until]) => label('3', { period: { from, until } })), parts, {}, { on })
  t.equal(held([['2026-01-01', '2028-06-30']]).dueCents, 8_750_00, 'until the last day')
  const short = held([['2026-01-01', '2028-06-29']])
  t.same([short.dueCents, missing(short)], [null, ['contractorLabels.renewed']], 'a gap that lies ahead can be closed')
  t.equal(held([['2026-01-01', '2028-06-29']], {}, '2028-06-30').dueCents, 17_500_00, 'one that is there cannot')
  t.equal(held([['2026-01-01', '2028-06-29']], {}, '2028-06-29').dueCents, null)
  t.equal(held([['2027-01-01', null], ['2026-01-01', '2026-12-31']]).dueCents, 8_750_00, 'a renewal that follows on')
  t.equal(held([['2026-01-01', '2026-12-31'], ['2027-01-02', null]], {}, '2027-03-01').dueCents, 17_500_00, 'a day between')
  t.equal(held([['2026-01-01', '2027-12-31'], ['2026-03-01', '2026-04-30'], ['2028-01-01', null]]).dueCents, 8_750_00, 'one within another')
  t.equal(held([['2026-01-01', '2026-06-01'], ['2026-08-01', null]]).dueCents, 17_500_00, 'not valid on the first day of the work')
  t.equal(held([['2026-01-01', '2026-06-01']], { throughout: false }).dueCents, 8_750_00, 'where the rule asks for the tender only')
  t.same(missing(held([['2026-01-01', '2026-06-01']], { throughout: null })), ['ownLabel.throughout'])
  t.equal(held([['2026-01-01', null]], { throughout: null }).dueCents, 8_750_00, 'harmless where it is valid throughout')
})

t.test('a term that is not known, or has no end, leaves open whether it is valid throughout', async (t) => {
  const { period: _period, ...open } = contract({ contractorLabels: [label('3', { period: { from: '2025-01-01', until: '2029-01-01' } })] })
  const asked = (parts: Partial<Contract>): Obligation => owed(undefined, {}, {}, { contract: { ...open, ...parts } })
  t.same(missing(asked({})), ['period'])
  t.equal(asked({ months: 12 }).dueCents, 8_750_00)
  t.same(missing(asked({ period: { from: '2026-07-01', until: null } })), ['contractorLabels.renewed'])
  t.equal(owed([label('3')], {}, { period: { from: '2026-07-01', until: null } }).dueCents, 8_750_00, 'a label without an end is')
})

t.test('the labels are those of the contractor that was chosen', async (t) => {
  const parties = [{ name: 'Fictief A', labels: [label('3')] }, { name: 'Fictief B', identifier: { scheme: 'fictional', value: 'B-1' }, labels: [] }, { name: 'Fictief C' }]
  const awards = parties.map((party, index) => ({ id: String(index), parties: [party], value: { cents: 350_000_00 } }))
  const of = (party: string): number | null => owed([label('1')], {}, { awards }, { choice: { party } }).dueCents
  t.same([of(' fictief a'), of('B-1'), of('Fictief C')], [8_750_00, 17_500_00, 14_000_00], 'the labels of the contract are those of a party that names none')
  t.same(missing(owed(undefined, {}, { awards })), ['contractorLabels'], 'of several contractors none is chosen')
  const evidence = { '/contractorLabels': { level: 'document' as const, source: 'of the contract', on: null }, '/awards/0/parties/0/labels': { level: 'register' as const, source: 'of the party', on: null } }
  const source = (obligation: Obligation): string | undefined => step(obligation)?.facts[0]?.evidence?.source
  t.equal(source(owed([label('1')], {}, { awards, evidence }, { choice: { party: 'Fictief A' } })), 'of the party')
  t.equal(source(owed([label('1')], {}, { evidence })), 'of the contract')
})

t.test('the reduction is of the obligation after its cap, and is rounded once', async (t) => {
  t.equal(owed([label('3')], {}, {}, { provisions: { cap: [provision({ cents: 10_000_00 })] } }).dueCents, 5_000_00)
  t.equal(owed([label('1')], {}, { value: { awarded: { cents: 1_011 } } }, { provisions: {} }).dueCents, 40, '50.55 less a fifth is 40.44')
  t.equal(owed([label('3')], {}, { value: { awarded: { cents: 199_00 } } }, { provisions: { rounding: [provision({ unit: 'euro' as const, mode: 'half-up' as const })] } }).dueCents, 5_00, '€ 9.95 less half is € 4.975')
  t.equal(owed([label('3')], { labels: [{ scheme: 'pso', levels: null, reductionBasisPoints: 10_000 }] }).dueCents, 0, 'all of it')
})
