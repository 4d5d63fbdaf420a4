// The dimensions along which real authorities differ, each as data: term, rate, base, cap, VAT, what enters, decisions.
import t from 'tap'
import type { Contract, EstimateReason, Exemption, Obligation, RateRule, RuleSet } from '@sroi/matcher'
import { match } from '@sroi/matcher'
import { contract, find, missingNames, provision, request, rules } from './make.ts'

type Provisions = RuleSet['provisions']

const fixed: RateRule = { kind: 'fixed', basisPoints: 500, lowerIsPossible: false }
const plain: Provisions = {
  scope: [provision({ applies: true })],
  threshold: [provision({ cents: 200_000_00, operator: '>=' as const, vat: 'excluding' as const })],
  rate: [provision<RateRule>(fixed)],
  base: [provision({ of: 'contract-sum' as const })]
}

function owed (parts: Partial<Contract>, provisions: Provisions = {}): Obligation {
  return match(request({ contract: contract(parts), ruleSet: rules({ ...plain, ...provisions }) })).obligation
}

function short ({ applies, dueCents, estimate }: Obligation): [string, number | null, number | null, readonly EstimateReason[]] {
  return [applies, dueCents, estimate?.cents ?? null, estimate?.reasons ?? []]
}

const rated = (rate: RateRule): Provisions => ({ rate: [provision<RateRule>(rate)] })

t.test('a minimum term is counted in whole months, both days included', async (t) => {
  const asked: Provisions = { minimumTerm: [provision({ months: 6, operator: '>=' as const })] }
  const term = (from: string, until: string | null): string => owed({ period: { from, until } }, asked).applies
  t.equal(term('2026-07-01', '2026-12-31'), 'met', 'six months to the day')
  t.equal(term('2026-07-01', '2026-12-30'), 'not-met', 'a day short')
  t.equal(term('2026-07-01', null), 'met', 'without an end')
  const { period: _period, ...open } = contract()
  const monthsOnly = match(request({ contract: { ...open, months: 6 }, ruleSet: rules({ ...plain, ...asked }) })).obligation
  t.equal(monthsOnly.applies, 'met')
  const unknown = match(request({ contract: open, ruleSet: rules({ ...plain, ...asked }) })).obligation
  t.same([unknown.applies, missingNames(find(unknown.finding, 'minimum-term'))], ['unknown', ['period']])
  t.equal(owed({}, { minimumTerm: [provision<{ months: number, operator: '>=' }>(null)] }).applies, 'unknown', 'a term that could not be read leaves it open')
})

t.test('a range is not a rate: at least the minimum, until the contract or an offer says', async (t) => {
  const range: RateRule = { kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: 500, canBeOffered: true }
  t.same(short(owed({}, rated(range))), ['met', null, 7_000_00, ['minimum-rate']])
  t.same(short(owed({ terms: { applies: true, offeredBasisPoints: 350 } }, rated(range))), ['met', 12_250_00, null, []], 'an offer binds')
  t.same(short(owed({ terms: { applies: true, offeredBasisPoints: 200 } }, rated(range)))[1], 7_000_00, 'the minimum itself can be offered')
  t.same(short(owed({ terms: { applies: true, offeredBasisPoints: 199 } }, rated(range))), ['met', null, null, []], 'less than the minimum contradicts the rule')
  t.same(short(owed({ terms: { applies: true, offeredBasisPoints: 501 } }, rated(range))), ['met', null, null, []])
  t.same(short(owed({ terms: { applies: true, offeredBasisPoints: 350 } }, rated({ ...range, canBeOffered: false }))), ['met', null, null, []])
  t.same(short(owed({ terms: { rateBasisPoints: 100 } }, rated(range)))[1], 3_500_00, 'what the contract says prevails')
})

t.test('a rate that is set for each contract is known from that contract only', async (t) => {
  const obligation = owed({}, rated({ kind: 'custom' }))
  t.same(short(obligation), ['met', null, null, []])
  t.same(missingNames(find(obligation.finding, 'rate')), ['terms.rate'])
  t.equal(owed({ terms: { rateBasisPoints: 250 } }, rated({ kind: 'custom' })).dueCents, 8_750_00)
})

t.test('turnover and wage sum count when they are given, and nothing is reckoned from the contract sum instead', async (t) => {
  const base = (of: 'invoiced-turnover' | 'wage-sum'): Provisions => ({ base: [provision({ of })] })
  t.same(short(owed({}, base('wage-sum'))), ['met', null, null, []])
  t.equal(owed({ wageSum: { cents: 100_000_00 } }, base('wage-sum')).dueCents, 5_000_00)
  t.equal(owed({ invoicedTurnover: { cents: 120_000_00 } }, base('invoiced-turnover')).dueCents, 6_000_00)
  t.same(short(owed({ invoicedTurnover: { cents: 120_000_00 } }, base('wage-sum'))), ['met', null, null, []], 'the one is not the other')
  const lots = [{ id: '1', value: { awarded: { cents: 300_000_00 } } }, { id: '2', value: { awarded: { cents: 300_000_00 } } }]
  const ofOneLot = match(request({ contract: contract({ lots, wageSum: { cents: 100_000_00 } }), choice: { lot: '1' }, ruleSet: rules({ ...plain, ...base('wage-sum') }) })).obligation
  t.same(short(ofOneLot), ['met', null, null, []], 'the wage sum of the whole is not that of a lot')
})

t.test('a cap limits what is due, and one that could not be read leaves it open', async (t) => {
  t.equal(owed({}, { cap: [provision({ cents: 10_000_00 })] }).dueCents, 10_000_00)
  t.equal(owed({}, { cap: [provision({ cents: 17_500_00 })] }).dueCents, 17_500_00)
  const unread = owed({}, { cap: [provision<{ cents: number }>(null)] })
  t.same(short(unread).slice(0, 3), ['met', null, 17_500_00])
})

t.test('an amount with VAT is converted when the rate it includes is given', async (t) => {
  t.equal(owed({ value: { awarded: { cents: 423_500_00, vat: 'including', vatRateBasisPoints: 2100 } } }).dueCents, 17_500_00)
  t.equal(owed({ value: { awarded: { cents: 242_000_00, vat: 'including', vatRateBasisPoints: 2100 } } }).applies, 'met')
  t.equal(owed({ value: { awarded: { cents: 241_999_99, vat: 'including', vatRateBasisPoints: 2100 } } }).applies, 'not-met')
})

t.test('options and renewals enter the threshold as far as the rule says', async (t) => {
  const enters = (options: boolean | undefined): Provisions => ({
    threshold: [provision({ cents: 200_000_00, operator: '>=' as const, vat: 'excluding' as const, ...(options === undefined ? {} : { enters: { options } }) })]
  })
  const parts: Partial<Contract> = { value: { awarded: { cents: 150_000_00 } }, options: [{ value: { cents: 50_000_00 } }] }
  t.equal(owed(parts, enters(true)).applies, 'met')
  t.equal(owed(parts, enters(false)).applies, 'not-met')
  t.equal(owed(parts, enters(undefined)).applies, 'unknown')
  t.equal(owed({ ...parts, options: [{}] }, enters(true)).applies, 'unknown', 'an option without a value')
})

t.test('a decision counts on the day the contract was concluded, with its reason and legal basis', async (t) => {
  const exemption = (parts: Partial<Exemption>): Exemption =>
    ({ kind: 'exempt', reason: 'disproportionate', legalBasis: 'article 4', decidedOn: '2026-05-01', period: { from: '2026-01-01', until: null }, ...parts })
  const off = owed({ exemptions: [exemption({})] })
  t.same([off.applies, off.dueCents, find(off.finding, 'exemption')?.verdict], ['not-met', 0, 'not-met'])
  t.equal(owed({ exemptions: [exemption({ period: { from: '2026-06-09', until: null } })] }).dueCents, 17_500_00, 'a day after the contract is too late')
  t.equal(owed({ exemptions: [exemption({ kind: 'lower-rate', rateBasisPoints: 200 })] }).dueCents, 7_000_00)
  t.equal(owed({ exemptions: [exemption({ kind: 'lower-rate', rateBasisPoints: 200 }), exemption({ kind: 'lower-rate', rateBasisPoints: 300, decidedOn: '2026-05-02' })] }).dueCents, 10_500_00, 'the last decision')
  t.equal(owed({ exemptions: [exemption({ kind: 'lower-rate', rateBasisPoints: 200 })], terms: { rateBasisPoints: 400 } }).dueCents, 14_000_00, 'the contract prevails')
})

t.test('a decision that depends on an unknown day of the contract leaves it open', async (t) => {
  const exemption = (parts: Partial<Exemption>): Exemption =>
    ({ kind: 'exempt', reason: 'disproportionate', legalBasis: 'article 4', decidedOn: '2026-05-01', period: { from: '2026-01-01', until: null }, ...parts })
  const undated = (days: Contract['days'], ...exemptions: Exemption[]): Obligation => owed({ days: days ?? {}, exemptions })
  const off = undated({ award: '2026-05-11' }, exemption({}))
  t.same([off.applies, off.dueCents], ['not-met', 0], 'it holds from before the award without an end: whatever the day')
  t.equal(find(off.finding, 'exemption')?.on, '2026-11-22')
  const until = undated({ award: '2026-05-11', publication: '2026-05-12' }, exemption({ period: { from: '2026-01-01', until: '2026-12-31' } }))
  t.same([until.applies, missingNames(find(until.finding, 'exemption'))], ['unknown', ['days.contract']])
  t.equal(undated({ publication: '2026-05-11' }, exemption({ period: { from: '2026-05-12', until: null } })).applies, 'unknown')
  t.equal(undated({ award: '2026-05-11' }, exemption({ period: { from: '2020-01-01', until: '2026-05-10' } })).dueCents, 17_500_00, 'one that was over by then')
  const lower = undated({ award: '2026-05-11' }, exemption({ kind: 'lower-rate', rateBasisPoints: 200, period: { from: '2026-01-01', until: '2026-12-31' } }))
  t.same([lower.dueCents, missingNames(find(lower.finding, 'rate'))], [null, ['days.contract']])
  t.equal(undated({ award: '2026-05-11' }, exemption({ period: { from: '2026-01-01', until: '2026-12-31' } }), exemption({})).applies, 'not-met', 'one that holds in any case decides')
  t.equal(owed({ exemptions: [exemption({ kind: 'lower-rate', rateBasisPoints: 200 }), exemption({ kind: 'lower-rate', rateBasisPoints: 300 })] }).dueCents, 10_500_00, 'of two on one day the last that is given')
})

t.test('no labour share is asked where the rule names none', async (t) => {
  const obligation = owed({}, { labourShare: [provision({ minimumBasisPoints: null, operator: '>=' as const })] })
  t.same([obligation.dueCents, find(obligation.finding, 'labour-share')], [17_500_00, undefined])
})

t.test('what makes an obligation arise can be a subsidy, a permit, or the turnover of a supplier in a year', async (t) => {
  const only = (trigger: 'permit' | 'supplier-year'): Provisions => ({ scope: [provision({ applies: true }, { when: { triggers: [trigger] } })] })
  t.equal(owed({ trigger: 'permit' }, only('permit')).applies, 'met')
  t.equal(owed({ trigger: 'supplier-year' }, only('supplier-year')).dueCents, 17_500_00)
  t.equal(owed({ trigger: 'contract' }, only('permit')).applies, 'unknown')
})
