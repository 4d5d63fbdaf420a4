// Which rate holds, and which decision: both show all that was said, where it stands, and what would settle it.
import t from 'tap'
import type { Contract, Exemption, RateRule } from '@sroi/matcher'
import { find, provision } from './make.ts'
import { asked, document, owed, rate, shown, sources, step, threshold, type Provisions } from './owed.ts'

const decision = (parts: Partial<Exemption> = {}): Exemption =>
  ({ kind: 'exempt', reason: 'disproportionate', legalBasis: 'article 4', decidedOn: '2026-05-01', period: { from: '2026-01-01', until: null }, ...parts })

t.test('a decision shows its reason, its legal basis and its day', async (t) => {
  const evidence = { '/exemptions/0': document('the first decision'), '/exemptions/1': document('the second decision') }
  const off = owed({ exemptions: [decision({ decidedOn: '2026-04-01', reason: 'unrelated-to-subject' }), decision()], evidence })
  const exempt = step(off, 'exemption')
  t.same([exempt.verdict, exempt.on, shown(exempt)], ['not-met', '2026-06-08', ['exemption-reason code disproportionate', 'exemption-basis text article 4', 'decided-on day 2026-05-01']])
  t.same(sources(exempt), ['the second decision', null, null])
  const lower = step(owed({ exemptions: [decision({ kind: 'lower-rate', rateBasisPoints: 200 })], evidence }), 'rate')
  t.same([lower.verdict, lower.rule?.provision, shown(lower)], ['met', 'the-rate', ['rate basis-points 200', 'exemption-reason code disproportionate', 'exemption-basis text article 4', 'decided-on day 2026-05-01', 'rate-of-rule-set basis-points 500']])
  t.equal(sources(lower)[1], 'the first decision')
  const undated = { award: '2026-05-11' }
  const open = step(owed({ days: undated, exemptions: [decision({ period: { from: '2026-01-01', until: '2026-12-31' } })] }), 'exemption')
  t.same([open.verdict, open.on, shown(open)[0], asked(open)], ['unknown', null, 'exemption-reason code disproportionate', ['contract-fact days.contract']])
  const openRate = step(owed({ days: undated, exemptions: [decision({ kind: 'lower-rate', rateBasisPoints: 200, period: { from: '2026-01-01', until: '2026-12-31' } })] }), 'rate')
  t.same([openRate.verdict, openRate.rule?.provision, shown(openRate).slice(-2), asked(openRate)], ['unknown', 'the-rate', ['decided-on day 2026-05-01', 'rate-of-rule-set basis-points 500'], ['contract-fact days.contract']])
})

t.test('the last decision counts, in whatever order they are given', async (t) => {
  const lower = (rateBasisPoints: number, decidedOn: string): Exemption => decision({ kind: 'lower-rate', rateBasisPoints, decidedOn })
  t.equal(owed({ exemptions: [lower(300, '2026-05-02'), lower(200, '2026-05-01')] }).dueCents, 10_500_00)
  const off = owed({ exemptions: [decision({ decidedOn: '2026-05-02', legalBasis: 'article 5' }), decision()] })
  t.equal(shown(step(off, 'exemption'))[1], 'exemption-basis text article 5')
  const both = owed({ exemptions: [decision(), lower(200, '2026-05-02')] })
  t.equal(both.applies, 'not-met', 'being let off goes before a lower rate, also an earlier one')
  t.equal(find(owed({ exemptions: [lower(200, '2026-05-01')] }).finding, 'exemption'), undefined, 'a lower rate lets nobody off')
  t.equal(owed({ exemptions: [decision({ kind: 'lower-rate' })] }).dueCents, 17_500_00, 'a lower rate without a rate lowers nothing')
  t.equal(owed({ exemptions: [decision({ period: { from: '2026-06-08', until: '2026-06-08' } })] }).applies, 'not-met', 'one of the day itself')
  const three = owed({ exemptions: [decision({ legalBasis: 'article 1' }), decision({ legalBasis: 'article 2' }), decision({ legalBasis: 'article 3' })] })
  t.equal(shown(step(three, 'exemption'))[1], 'exemption-basis text article 3', 'of three on one day the last that is given')
  const sure = owed({ days: { award: '2026-05-11' }, exemptions: [decision(), decision({ decidedOn: '2026-05-02', period: { from: '2026-01-01', until: '2026-12-31' } })] })
  t.equal(sure.applies, 'not-met', 'one that holds in any case goes before a later one that may not')
  t.equal(owed({ exemptions: [decision({ rateBasisPoints: 100 }), decision({ kind: 'lower-rate', rateBasisPoints: 200, decidedOn: '2026-04-01' })], terms: { applies: true } }).dueCents, 7_000_00, 'the rate beside a decision to let off is no lower rate')
})

t.test('a contract without its day is concluded on or after the last day that is known of it', async (t) => {
  const of = (days: Contract['days'], from: string, until: string | null): string => owed({ days: days ?? {}, exemptions: [decision({ period: { from, until } })] }, { ...threshold() }).applies
  t.equal(of({ award: '2026-05-11' }, '2026-05-11', null), 'not-met', 'from the day of award itself')
  t.equal(of({ award: '2026-05-11' }, '2026-05-12', null), 'unknown')
  t.equal(of({ publication: '2026-02-16', award: '2026-05-11' }, '2026-05-01', null), 'not-met', 'the later of the two')
  t.equal(of({ publication: '2026-05-11', award: '2026-02-16' }, '2026-05-01', null), 'not-met', 'whichever that is')
  t.equal(of({ award: '2026-05-11' }, '2026-01-01', '2026-05-11'), 'unknown', 'it may have been that day')
  t.equal(of({ award: '2026-05-11' }, '2026-01-01', '2026-05-10'), 'met', 'it cannot have been the day before')
})

t.test('a rate shows what the contract, an offer and the rule say', async (t) => {
  const evidence = { '/terms': document('the clause') }
  const plainRate = step(owed({}), 'rate')
  t.same([plainRate.verdict, plainRate.rule?.provision, shown(plainRate), plainRate.discretion], ['met', 'the-rate', ['rate basis-points 500'], undefined], 'which leaves no room')
  const agreed = step(owed({ terms: { rateBasisPoints: 200 }, evidence }, {}, { assumptions: [{ topic: 'rate', basisPoints: 100 }] }), 'rate')
  t.same([agreed.rule?.provision, shown(agreed), sources(agreed)], ['the-rate', ['rate basis-points 200', 'rate-of-rule-set basis-points 500', 'assumption-not-used basis-points 100 assumed'], ['the clause', null, null]])
  const withoutRule = step(owed({ terms: { rateBasisPoints: 200 } }, { rate: [] }), 'rate')
  t.same([withoutRule.rule, shown(withoutRule)], [null, ['rate basis-points 200', 'rate-of-rule-set basis-points null']])
  t.equal(step(owed({ terms: { rateBasisPoints: 200 } }, { rate: [provision<RateRule>(null, { id: 'unread' })] }), 'rate').rule, null, 'a rule that could not be read is none')
  const range: Provisions = rate({ kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: 500, canBeOffered: true }, 'the-range')
  const open = step(owed({}, range), 'rate')
  t.same([open.verdict, open.rule?.provision, shown(open), asked(open)], ['unknown', 'the-range', ['rate-at-least basis-points 200', 'rate-at-most basis-points 500'], ['contract-fact terms.rate']])
  const offered = step(owed({ terms: { offeredBasisPoints: 500 }, evidence }, range), 'rate')
  t.same([offered.verdict, shown(offered), sources(offered)], ['met', ['rate basis-points 500', 'rate-at-least basis-points 200', 'rate-at-most basis-points 500', 'rate-offered basis-points 500'], ['the clause', null, null, 'the clause']], 'the most itself can be offered')
  const outside = step(owed({ terms: { offeredBasisPoints: 501 } }, range), 'rate')
  t.same([outside.verdict, asked(outside)], ['unknown', ['contract-fact terms.offered']])
  const above = step(owed({ terms: { rateBasisPoints: 700 } }, range), 'rate')
  t.same(shown(above), ['rate basis-points 700', 'rate-at-least basis-points 200', 'rate-at-most basis-points 500'])
})

t.test('a range without a maximum takes any offer from its minimum', async (t) => {
  const range: Provisions = rate({ kind: 'range', minimumBasisPoints: 500, maximumBasisPoints: null, canBeOffered: true })
  t.equal(owed({ terms: { offeredBasisPoints: 900 } }, range).dueCents, 31_500_00)
  const low = owed({ terms: { offeredBasisPoints: 499 } }, range)
  t.same([low.dueCents, low.estimate], [null, null], 'and of one below it no amount is made')
  const fromNothing: Provisions = rate({ kind: 'range', minimumBasisPoints: 0, maximumBasisPoints: null, canBeOffered: true })
  t.same([step(owed({}, fromNothing), 'rate').verdict, owed({}, fromNothing).dueCents, owed({}, fromNothing).estimate?.cents], ['unknown', null, 0], 'nothing that is offered is not an offer of nothing')
})

t.test('a rate that is not in the rules shows its kind, and what an assumption would have said', async (t) => {
  const assumptions = [{ topic: 'rate' as const, basisPoints: 100 }]
  const custom = step(owed({}, rate({ kind: 'custom' }, 'the-custom')), 'rate')
  t.same([custom.verdict, custom.rule?.provision, shown(custom), asked(custom)], ['unknown', 'the-custom', ['rate basis-points null'], ['contract-fact terms.rate']])
  const activity = step(owed({}, rate({ kind: 'activity' }, 'the-activity'), { assumptions }), 'rate')
  t.same([activity.verdict, activity.rule?.provision, shown(activity), asked(activity)], ['unknown', 'the-activity', ['rate-kind code activity', 'assumption-not-used basis-points 100 assumed'], ['decision activity']])
  for (const kind of ['custom', 'activity'] as const) {
    const agreed = step(owed({ terms: { rateBasisPoints: 200 } }, rate({ kind })), 'rate')
    t.same(shown(agreed), ['rate basis-points 200', 'rate-of-rule-set basis-points null'], kind)
  }
  const range: Provisions = rate({ kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: null, canBeOffered: false })
  t.same(shown(step(owed({}, range, { assumptions }), 'rate')).at(-1), 'assumption-not-used basis-points 100 assumed')
})
