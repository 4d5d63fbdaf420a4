// Whether anything is owed: every step shows what it compared, in which unit and where that stands, by which rule, and what would settle it.
import t from 'tap'
import type { Contract, Obligation, ThresholdRule } from '@sroi/matcher'
import { award, contract, find, provision } from './make.ts'
import { asked, awarded, document, owed, shown, sources, step, threshold, type Provisions } from './owed.ts'

const { period: _period, ...withoutPeriod } = contract()
const { nature: _nature, ...withoutNature } = contract()

t.test('the scope shows what made the obligation arise and the nature of the contract', async (t) => {
  const evidence = { '/trigger': document('the decision'), '/nature': document('the notice') }
  const scope = step(owed({ trigger: 'subsidy', evidence }), 'scope')
  t.same([scope.verdict, scope.rule?.provision, shown(scope), sources(scope)], ['met', 'the-scope', ['trigger code subsidy', 'nature code services'], ['the decision', 'the notice']])
  const silent = step(owed({}, {}, { contract: withoutNature }), 'scope')
  t.same([shown(silent), sources(silent)], [['trigger code contract', 'nature code null'], [null, null]], 'a contract is taken for granted, and stands nowhere')
})

t.test('where the rules say that nothing is owed, or say nothing, no further question is asked', async (t) => {
  const codes = (obligation: Obligation): string[] => obligation.finding.because.map(({ code }) => code)
  t.same(codes(owed({}, { scope: [provision({ applies: false })] })), ['scope'])
  const silent = owed({}, { scope: [] })
  t.same(codes(silent).filter((code) => code === 'threshold'), [])
  t.same(shown(step(silent, 'scope')), ['trigger code contract', 'nature code services', 'reason code no-rule-set'])
  const unread = owed({}, { scope: [provision<{ applies: boolean }>(null, { id: 'unread' })] })
  t.same([codes(unread).includes('threshold'), step(unread, 'scope').rule?.provision, shown(step(unread, 'scope')).at(-1)], [true, 'unread', 'reason code value-not-readable'], 'a rule that could not be read is a rule')
  const amount = step(silent, 'amount-due')
  t.same([silent.finding.verdict, amount.verdict, silent.finding.on], ['unknown', 'unknown', null])
})

t.test('a rule that came after the contract is named, with the day it came too late for', async (t) => {
  const late = step(owed({}, { scope: [provision({ applies: true }, { id: 'late', published: '2026-06-09' })] }), 'scope')
  t.same([late.verdict, late.rule?.provision, late.on, asked(late)], ['unknown', 'late', '2026-06-08', ['contract-fact terms']])
  t.same(shown(late), ['trigger code contract', 'nature code services', 'reason code rule-later-than-contract', 'contract-day day 2026-06-08'])
})

t.test('a version of the rules that the contract names can be too old as well, also where no day of the contract is known', async (t) => {
  const { days: _days, ...undated } = contract({ terms: { rulesOn: '2026-06-08' } })
  const late = step(owed({}, { scope: [provision({ applies: true }, { id: 'late', published: '2026-06-09' })] }, { contract: undated }), 'scope')
  t.same([late.verdict, late.rule?.provision, late.on, shown(late).slice(2)], ['unknown', 'late', null, ['reason code rule-later-than-contract', 'contract-day day null']])
})

t.test('the threshold shows the sum, which sum it is, and how the two are compared', async (t) => {
  const met = step(owed({ evidence: { '/value/awarded': document('the award') } }), 'threshold')
  t.same([met.verdict, met.rule?.provision, met.on, met.missing], ['met', 'the-threshold', '2026-02-16', []])
  t.same(shown(met), ['sum cents 35000000', 'sum-kind code awarded', 'threshold cents 20000000', 'operator code >=', 'threshold-vat code excluding'])
  t.same(sources(met), ['the award', null, null, null, null])
  t.same(shown(step(owed({}, threshold({ cents: null })), 'threshold')), ['sum cents 35000000', 'sum-kind code awarded'], 'where no amount is asked there is nothing to compare with')
  t.equal(owed({ value: {} }, threshold({ cents: null })).applies, 'met', 'for which no sum is needed')
  const twice = step(owed({ ...awarded(150_000_00), awards: [award('a', 'Fictief A', 350_000_00)] }), 'threshold')
  t.same(shown(twice).slice(0, 3), ['sum cents 35000000', 'sum-kind code awarded', 'sum-stated-elsewhere cents 15000000'])
  t.same(shown(step(owed({}, threshold({ operator: '>', vat: 'including', vatRateBasisPoints: 2100 })), 'threshold')).slice(2), ['threshold cents 20000000', 'operator code >', 'threshold-vat code including', 'threshold-vat-rate basis-points 2100'])
  t.same(shown(step(owed({}, threshold({ vatRateBasisPoints: 2100 })), 'threshold')).slice(2), ['threshold cents 20000000', 'operator code >=', 'threshold-vat code excluding'], 'a rate that converts nothing is left out')
})

t.test('a threshold of a year or of a party says so', async (t) => {
  const year = step(owed({ ...awarded(500_000_00), months: 12 }, threshold({ split: 'year' })), 'threshold')
  t.same(shown(year).slice(2, 5), ['threshold-split code split-year', 'months-stated-elsewhere count 12', 'threshold cents 20000000'], 'with the term that the period contradicts')
  const party = step(owed({ months: 12 }, threshold({ split: 'party' })), 'threshold')
  t.same(shown(party).slice(2, 4), ['threshold-split code split-party', 'threshold cents 20000000'], 'which has nothing to do with parties')
})

t.test('a threshold that may be reached shows between which amounts the value lies', async (t) => {
  const option = step(owed({ ...awarded(150_000_00), options: [{ value: { cents: 60_000_00 } }] }), 'threshold')
  t.same([option.verdict, shown(option).slice(5)], ['unknown', ['least cents 15000000', 'upper cents 21000000']])
  const endless = step(owed({ ...awarded(150_000_00), options: [{}] }), 'threshold')
  t.same([shown(endless).slice(5), asked(endless)], [['least cents 15000000', 'upper cents null'], ['rule-value threshold.what-enters', 'contract-fact options']])
  const vat = step(owed(awarded(150_000_00), threshold({ vat: 'including' })), 'threshold')
  t.same([vat.verdict, shown(vat).slice(5), asked(vat)], ['unknown', ['least cents 15000000', 'upper cents 15000000'], ['contract-fact value.with-vat']])
  const wide = step(owed({ ...awarded(150_000_00), options: [{ value: { cents: 60_000_00 } }] }, threshold({ vat: 'including' })), 'threshold')
  t.same(asked(wide), ['rule-value threshold.what-enters'], 'where the most reaches it, VAT is not what is missing')
  const unending = step(owed({ ...awarded(900_000_00), period: { from: '2026-07-01', until: null } }, threshold({ split: 'year' })), 'threshold')
  t.same(asked(unending), ['contract-fact period'])
  const lots = [{ id: '1', ...awarded(150_000_00) }, { id: '2' }]
  t.same(asked(step(owed({ value: {}, lots }, threshold({ per: 'notice' }), { choice: { lot: '1' } }), 'threshold')), ['contract-fact lots.value'])
  t.same(asked(step(owed({ value: {}, lots }, {}, { choice: { lot: '1' } }), 'threshold')), ['rule-value threshold.what-enters'])
  const none = step(owed({ value: {} }), 'threshold')
  t.same([none.verdict, asked(none), shown(none).slice(0, 2)], ['unknown', ['contract-fact value'], ['sum cents null', 'sum-kind code null']])
})

t.test('a threshold that could not be read shows the sum all the same', async (t) => {
  const unread = step(owed({}, { threshold: [provision<ThresholdRule>(null, { id: 'unread' })] }), 'threshold')
  t.same([unread.verdict, unread.rule?.provision, asked(unread)], ['unknown', 'unread', ['rule-value threshold']])
  t.same(shown(unread), ['sum cents 35000000', 'sum-kind code awarded', 'reason code value-not-readable'])
})

t.test('lots that count together show their total, and that it is one', async (t) => {
  const lots = [{ id: '1', ...awarded(150_000_00) }, { id: '2', ...awarded(60_000_00) }]
  const together = step(owed({ value: {}, lots }, threshold({ per: 'notice' })), 'threshold')
  t.same(shown(together).slice(0, 3), ['sum cents 21000000', 'sum-kind code lots-together', 'threshold cents 20000000'])
})

t.test('a minimum term shows the months, where they stand, and what is asked', async (t) => {
  const asks: Provisions = { minimumTerm: [provision({ months: 6, operator: '>' as const }, { id: 'the-term' })] }
  const evidence = { '/period': document('the planning'), '/months': document('the notice') }
  const met = step(owed({ evidence }, asks), 'minimum-term')
  t.same([met.verdict, met.rule?.provision, shown(met), sources(met)], ['met', 'the-term', ['months count 24', 'months-asked count 6', 'operator code >'], ['the planning', null, null]])
  t.same(step(owed({ period: { from: '2026-07-01', until: '2026-12-31' } }, asks), 'minimum-term').verdict, 'not-met', 'six is not more than six')
  const endless = step(owed({ period: { from: '2026-07-01', until: null } }, asks), 'minimum-term')
  t.same([endless.verdict, endless.rule?.provision, shown(endless)[0]], ['met', 'the-term', 'months count null'], 'without an end it is long enough')
  const inMonths = step(owed({}, asks, { contract: { ...withoutPeriod, months: 7, evidence } }), 'minimum-term')
  t.same([shown(inMonths), sources(inMonths)[0]], [['months count 7', 'months-asked count 6', 'operator code >'], 'the notice'])
  const elsewhere = step(owed({ months: 23 }, asks), 'minimum-term')
  t.same(shown(elsewhere).slice(0, 2), ['months count 24', 'months-stated-elsewhere count 23'])
  const unknown = step(owed({}, asks, { contract: withoutPeriod }), 'minimum-term')
  t.same([unknown.verdict, shown(unknown)[0], sources(unknown)[0], asked(unknown)], ['unknown', 'months count null', null, ['contract-fact period']])
  const unread = step(owed({}, { minimumTerm: [provision<{ months: number, operator: '>=' }>(null, { id: 'unread' })] }), 'minimum-term')
  t.same([unread.verdict, unread.rule?.provision, shown(unread)], ['unknown', 'unread', ['months count 24', 'reason code value-not-readable']])
  t.equal(find(owed({}).finding, 'minimum-term'), undefined, 'where no rule asks there is no such step')
})

t.test('a labour share shows the share, where it stands, and what is asked', async (t) => {
  const asks: Provisions = { labourShare: [provision({ minimumBasisPoints: 3000, operator: '>' as const }, { id: 'the-share' })] }
  const evidence = { '/labourShareBasisPoints': document('the estimate of costs') }
  const met = step(owed({ labourShareBasisPoints: 3001, evidence }, asks), 'labour-share')
  t.same([met.verdict, met.rule?.provision, shown(met), sources(met)], ['met', 'the-share', ['labour-share basis-points 3001', 'minimum basis-points 3000', 'operator code >'], ['the estimate of costs', null, null]])
  t.equal(owed({ labourShareBasisPoints: 3000 }, asks).applies, 'not-met')
  const unknown = step(owed({}, asks), 'labour-share')
  t.same([unknown.verdict, shown(unknown)[0], asked(unknown)], ['unknown', 'labour-share basis-points null', ['contract-fact labourShare']])
  const unread = step(owed({ labourShareBasisPoints: 3000 }, { labourShare: [provision<{ minimumBasisPoints: number, operator: '>=' }>(null, { id: 'unread' })] }), 'labour-share')
  t.same([unread.rule?.provision, shown(unread)], ['unread', ['labour-share basis-points 3000', 'reason code value-not-readable']])
})

t.test('below the threshold nothing is owed, also where no rule speaks of the nature', async (t) => {
  const worksOnly: Provisions = { scope: [provision({ applies: true }, { id: 'the-scope', when: { natures: ['works'] } })] }
  const of = (cents: number, nature: Partial<Contract> = {}): Obligation => owed({}, worksOnly, { contract: { ...withoutNature, ...awarded(cents), ...nature } })
  t.same([of(199_999_99).applies, of(199_999_99, { nature: 'works' }).applies, of(199_999_99, { nature: 'services' }).applies], ['not-met', 'not-met', 'not-met'], 'to know the nature takes no answer back')
  const above = of(200_000_00, { nature: 'services' })
  t.same([above.applies, above.finding.because.map(({ code }) => code)], ['unknown', ['scope', 'amount-due']], 'above it nothing more is asked')
})
