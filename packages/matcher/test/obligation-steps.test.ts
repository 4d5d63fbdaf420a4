// Every step of an obligation shows what it compared, in which unit and where that stands, by which rule, and what would settle it.
import t from 'tap'
import type { BaseRule, Contract, Evidence, Exemption, Finding, MatchRequest, Obligation, RateRule, RuleSet, ThresholdRule } from '@sroi/matcher'
import { assess } from '@sroi/matcher'
import { award, contract, find, provision, request, rules } from './make.ts'

type Provisions = RuleSet['provisions']

const fixed: RateRule = { kind: 'fixed', basisPoints: 500, lowerIsPossible: false }
const threshold = (parts: Partial<ThresholdRule> = {}): Provisions => ({ threshold: [provision<ThresholdRule>({ cents: 200_000_00, operator: '>=', vat: 'excluding', ...parts }, { id: 'the-threshold' })] })
const base = (parts: Partial<BaseRule> = {}): Provisions => ({ base: [provision<BaseRule>({ of: 'contract-sum', ...parts }, { id: 'the-base' })] })
const plain: Provisions = { scope: [provision({ applies: true }, { id: 'the-scope' })], rate: [provision<RateRule>(fixed, { id: 'the-rate' })], ...threshold(), ...base() }

function owed (parts: Partial<Contract>, provisions: Provisions = {}, others: Partial<MatchRequest> = {}): Obligation {
  const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ contract: contract(parts), ruleSet: rules({ ...plain, ...provisions }), ...others })
  return assess(asked).obligation
}

function step (obligation: Obligation, code: Finding['code']): Finding {
  return find(obligation.finding, code) as Finding
}

/** Name, unit and value of each fact; a value that is assumed is marked. */
function shown ({ facts }: Finding): string[] {
  return facts.map(({ name, unit, value, assumed }) => `${name} ${unit} ${value}${assumed === true ? ' assumed' : ''}`)
}

/** Where each fact stands; null: nowhere, for it is not known or the rule's. */
function sources ({ facts }: Finding): (string | null)[] {
  return facts.map(({ evidence }) => evidence?.source ?? null)
}

function asked ({ missing }: Finding): string[] {
  return missing.map(({ kind, name }) => `${kind} ${name}`)
}

const document = (source: string): Evidence => ({ level: 'document', source, on: '2026-02-16' })
const awarded = (cents: number): Partial<Contract> => ({ value: { awarded: { cents } } })
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
  t.same(shown(step(owed({}, threshold({ cents: null })), 'threshold')).slice(2), ['threshold cents null', 'operator code >=', 'threshold-vat code excluding'], 'also where none is asked')
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

t.test('the contract sum shows what it is, as it was published, and where it stands', async (t) => {
  const sum = step(owed({ value: { awarded: { cents: 350_000_00, published: '350.000,00' } }, evidence: { '/value/awarded': document('the award') } }), 'contract-sum')
  t.same([sum.verdict, shown(sum), sources(sum), sum.missing], ['met', ['sum cents 35000000', 'sum-kind code awarded', 'published text 350.000,00'], ['the award', null, null], []])
  const estimated = step(owed({ value: { estimated: { cents: 350_000_00 } }, evidence: { '/value/estimated': document('the notice') } }), 'contract-sum')
  t.same([estimated.verdict, shown(estimated), sources(estimated), asked(estimated)], ['unknown', ['sum cents 35000000', 'sum-kind code estimated'], ['the notice', null], ['contract-fact value.awarded']])
  const ofAward = step(owed({ ...awarded(1_000_00), awards: [award('a', 'Fictief A', 350_000_00)], evidence: { '/awards/0/value': document('the award') } }), 'contract-sum')
  t.same([shown(ofAward), sources(ofAward)], [['sum cents 35000000', 'sum-kind code awarded', 'sum-stated-elsewhere cents 100000'], ['the award', null, null]])
  const framework = { ceiling: { cents: 350_000_00 }, callOffs: [{ id: 'a', value: { cents: 250_000_00 }, on: '2026-09-01' }] }
  const evidence = { '/framework/ceiling': document('the ceiling'), '/framework/callOffs': document('the orders') }
  const ceiling = step(owed({ value: {}, framework, evidence }, base({ enters: { callOffs: false } })), 'contract-sum')
  t.same([ceiling.verdict, shown(ceiling), sources(ceiling)], ['met', ['sum cents 35000000', 'sum-kind code ceiling'], ['the ceiling', null]])
  const called = step(owed({ value: {}, framework, evidence }, base({ enters: { callOffs: true } })), 'contract-sum')
  t.same([called.verdict, shown(called), sources(called)], ['met', ['sum cents 25000000', 'sum-kind code called-off'], ['the orders', null]])
})

t.test('a part that is open names the share, and the rule that divides', async (t) => {
  const awards = [{ id: 'a', parties: [{ name: 'Fictief A' }, { name: 'Fictief B' }] }]
  t.same(asked(step(owed({ awards }, {}, { choice: { party: 'Fictief A' } }), 'contract-sum')), ['rule-value base.split', 'contract-fact awards.parties.share'])
})

t.test('what was called off is the sum of a framework from the day it was agreed, also without a ceiling', async (t) => {
  const framework = { callOffs: [{ id: 'a', value: { cents: 250_000_00 }, on: '2026-09-01' }] }
  for (const callOffs of [true, 'when-agreed'] as const) {
    t.same(shown(step(owed({ value: {}, framework }, base({ enters: { callOffs } })), 'contract-sum')), ['sum cents 25000000', 'sum-kind code called-off'], String(callOffs))
  }
})

t.test('a sum that cannot be used stands as it was published, with what is missing', async (t) => {
  const of = (parts: Partial<Contract>): Finding => step(owed(parts), 'contract-sum')
  const value = (amount: NonNullable<Contract['value']>['awarded']): Finding => of({ value: amount === undefined ? {} : { awarded: amount } })
  t.same([shown(value(undefined)), asked(value(undefined))], [['sum cents null', 'sum-kind code null'], ['contract-fact value']])
  t.same([shown(value({ cents: 50, currency: 'USD' })).at(-1), asked(value({ cents: 50, currency: 'USD' }))], ['published text 0.50 USD', ['contract-fact value']])
  t.same([shown(value({ cents: 100 })).at(-1), asked(value({ cents: 100 }))], ['published text 1.00 EUR', ['contract-fact value']], 'a symbol')
  t.same([shown(value({ cents: 350_000_00, vat: 'including' })).at(-1), asked(value({ cents: 350_000_00, vat: 'including' }))], ['published text 350000.00 EUR', ['contract-fact value.vat']])
  t.same(asked(of({ buyers: [{ name: 'Fictief B' }, { name: 'Fictief C' }] })), ['contract-fact value.of-this-buyer'])
  t.same(asked(of({ lots: [{ id: '1' }, { id: '2' }] })), ['decision choice.lot'], 'which lot is for a person to say')
  t.same(asked(of({ awards: [award('a', 'Fictief A', 5_000_00), award('b', 'Fictief B', 5_000_00)] })), ['decision choice.party'])
  for (const stage of ['profile', 'planned'] as const) t.same([shown(of({ stage }))[0], asked(of({ stage }))], ['sum cents null', ['contract-fact value']], stage)
})

t.test('the base shows what the rate is taken of, and what that came to', async (t) => {
  const ofSum = step(owed({}), 'base')
  t.same([ofSum.verdict, ofSum.rule?.provision, shown(ofSum), sources(ofSum), ofSum.missing], ['met', 'the-base', ['base code contract-sum'], [null], []])
  const evidence = { '/wageSum': document('the payroll'), '/invoicedTurnover': document('the ledger'), '/terms': document('the clause') }
  const wages = step(owed({ wageSum: { cents: 100_000_00 }, evidence }, base({ of: 'wage-sum' })), 'base')
  t.same([wages.verdict, shown(wages), sources(wages), wages.missing], ['met', ['base code wage-sum', 'base-amount cents 10000000'], [null, 'the payroll'], []])
  const turnover = step(owed({ invoicedTurnover: { cents: 100_000_00 }, evidence }, base({ of: 'invoiced-turnover' })), 'base')
  t.same([shown(turnover), sources(turnover)], [['base code invoiced-turnover', 'base-amount cents 10000000'], [null, 'the ledger']])
  const unknown = step(owed({ evidence }, base({ of: 'invoiced-turnover' })), 'base')
  t.same([unknown.verdict, shown(unknown), sources(unknown), asked(unknown)], ['unknown', ['base code invoiced-turnover', 'base-amount cents null'], [null, null], ['contract-fact invoiced-turnover']])
  const agreed = step(owed({ terms: { base: 'wage-sum' }, wageSum: { cents: 100_000_00 }, evidence }), 'base')
  t.same([agreed.verdict, agreed.rule?.provision, shown(agreed), sources(agreed)], ['met', 'the-base', ['base code wage-sum', 'base-of-rule-set code contract-sum', 'base-amount cents 10000000'], ['the clause', null, 'the payroll']])
  const withoutRule = step(owed({ terms: { base: 'contract-sum' } }, { base: [] }), 'base')
  t.same([withoutRule.verdict, withoutRule.rule, shown(withoutRule)], ['met', null, ['base code contract-sum']])
  const beside = step(owed({ terms: { base: 'contract-sum' } }, { base: [provision<BaseRule>(null, { id: 'unread' })] }), 'base')
  t.same([beside.verdict, beside.rule], ['met', null], 'a rule that could not be read is none')
  const unread = step(owed({}, { base: [provision<BaseRule>(null, { id: 'unread' })] }), 'base')
  t.same([unread.verdict, unread.rule?.provision, shown(unread), asked(unread)], ['unknown', 'unread', ['reason code value-not-readable'], ['rule-value base']])
})

t.test('the cap is a step of its own, and stands beside what is due', async (t) => {
  const capped = owed({}, { cap: [provision({ cents: 10_000_00 }, { id: 'the-cap' })] })
  t.same([step(capped, 'cap').verdict, step(capped, 'cap').rule?.provision, shown(step(capped, 'cap'))], ['met', 'the-cap', ['cap cents 1000000']])
  t.same(shown(step(capped, 'amount-due')), ['sum cents 35000000', 'rate basis-points 500', 'cap cents 1000000', 'rounding code cent half-up', 'due cents 1000000'])
  const unread = owed({}, { cap: [provision<{ cents: number }>(null, { id: 'unread' })] })
  t.same([step(unread, 'cap').verdict, step(unread, 'cap').rule?.provision, asked(step(unread, 'cap')), asked(step(unread, 'amount-due'))], ['unknown', 'unread', ['rule-value cap'], ['rule-value cap']])
  t.same(shown(step(unread, 'amount-due')), ['sum cents 35000000', 'rate basis-points 500', 'rounding code cent half-up', 'estimate cents 1750000'])
  t.equal(find(owed({}).finding, 'cap'), undefined)
})

t.test('what is due shows all that it was reckoned with, and the rule that rounds', async (t) => {
  const rounding: Provisions = { rounding: [provision({ unit: 'euro' as const, mode: 'down' as const }, { id: 'the-rounding' })] }
  const due = step(owed({ evidence: { '/value/awarded': document('the award') } }, rounding), 'amount-due')
  t.same([due.verdict, due.rule?.provision, due.on, due.because.map(({ code }) => code)], ['met', 'the-rounding', '2026-02-16', ['contract-sum', 'base', 'rate']])
  t.same([shown(due), sources(due)], [['sum cents 35000000', 'rate basis-points 500', 'rounding code euro down', 'due cents 1750000'], ['the award', null, null, null]])
  t.equal(step(owed({}), 'amount-due').rule, null, 'where no rule rounds none is named')
  t.equal(step(owed({}, { rounding: [provision<{ unit: 'cent', mode: 'down' }>(null, { id: 'unread' })] }), 'amount-due').rule, null, 'nor one that could not be read')
  t.same(shown(step(owed({}, { rate: [] }), 'amount-due')), ['sum cents 35000000', 'rate basis-points null', 'rounding code cent half-up'], 'without a rate nothing is due')
  const open = step(owed({ value: { estimated: { cents: 350_000_00 } } }, rounding), 'amount-due')
  t.same([open.verdict, open.rule?.provision, open.on, asked(open), shown(open).at(-1)], ['unknown', 'the-rounding', '2026-02-16', ['contract-fact value.awarded'], 'estimate cents 1750000'])
  const wages = step(owed({ wageSum: { cents: 100_000_00 } }, base({ of: 'wage-sum' })), 'amount-due')
  t.same([shown(wages), wages.because.map(({ code }) => code)], [['base-amount cents 10000000', 'rate basis-points 500', 'rounding code cent half-up', 'due cents 500000'], ['base', 'rate']], 'of a wage sum the contract sum is no part')
  t.equal(owed({ value: { estimated: { cents: 350_000_00 } } }, base({ split: 'year' })).dueByYear, undefined, 'an estimate is not divided over years')
  const years = step(owed({}, base({ split: 'year' })), 'amount-due')
  t.same(shown(years).slice(-2), ['due cents 1750000', 'years count 2'])
})

t.test('an amount that the contract fixes needs no rate, and says where it stands', async (t) => {
  const fixedAmount = owed({ terms: { amountCents: 9_000_00 }, evidence: { '/terms': document('the clause') } })
  const due = step(fixedAmount, 'amount-due')
  t.same([shown(due), sources(due), fixedAmount.rateBasisPoints, due.rule], [['amount-in-contract cents 900000', 'due cents 900000'], ['the clause', null], null, null])
  t.same([fixedAmount.finding.code, due.code, due.verdict], ['obligation', 'amount-due', 'met'])
  t.same(due.because.map(({ code, verdict }) => `${code} ${verdict}`), ['contract-sum met', 'base met', 'rate met'], 'what sum and rate would say is shown beside it')
})

t.test('what the contract says of social return stands together, and where', async (t) => {
  const terms = { rateBasisPoints: 300, amountCents: 9_000_00, base: 'contract-sum' as const, penaltyFactorBasisPoints: 15_000, tableVersionOn: '2026-02-01', clause: 'Five of a hundred' }
  const all = step(owed({ terms, evidence: { '/terms': document('the clause') } }), 'contract-terms')
  t.same([all.verdict, all.on, shown(all)], ['met', '2026-06-08', ['applies boolean true', 'rate basis-points 300', 'amount-in-contract cents 900000', 'base code contract-sum', 'penalty-factor basis-points 15000', 'table-version-on day 2026-02-01', 'clause text Five of a hundred']])
  t.same(new Set(sources(all)), new Set(['the clause']))
  t.same(shown(step(owed({ terms: { applies: false } }), 'contract-terms')), ['applies boolean false'])
  t.equal(step(owed({ terms: { applies: true }, days: { publication: '2026-02-16' } }), 'contract-terms').on, null)
  t.equal(find(owed({ terms: { clause: 'A clause' } }).finding, 'contract-terms'), undefined, 'a clause that settles nothing is no answer')
})

t.test('what was filled and agreed stands apart, with what is left', async (t) => {
  const fillings = [{ state: 'filled' as const, cents: 5_000_00 }, { state: 'agreed' as const, cents: 1_000_00 }, { state: 'filled' as const, cents: 500_00 }]
  const filled = step(owed({}, {}, { fillings }), 'already-filled')
  t.same([filled.verdict, shown(filled)], ['met', ['filled cents 550000', 'agreed cents 100000', 'left cents 1100000']])
  const open = step(owed({}, { rate: [] }, { fillings }), 'already-filled')
  t.same([open.verdict, shown(open).at(-1)], ['unknown', 'left cents null'])
  t.equal(find(owed({}).finding, 'already-filled'), undefined, 'nothing was')
  const none = owed({ terms: { applies: false } }, {}, { fillings })
  t.same([none.finding.code, none.finding.verdict], ['obligation', 'not-met'])
  t.same([none.filledCents, none.leftCents, none.sumCents, none.rateBasisPoints], [6_500_00, 0, 350_000_00, null], 'where nothing is owed nothing is left')
  const estimated = owed({ value: { estimated: { cents: 100_000_00 } } }, threshold({ cents: null }), { fillings })
  t.same([estimated.estimate?.cents, estimated.estimate?.leftCents], [5_000_00, 0], 'never less than nothing')
})

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
  const range: Provisions = { rate: [provision<RateRule>({ kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: 500, canBeOffered: true }, { id: 'the-range' })] }
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
  const range: Provisions = { rate: [provision<RateRule>({ kind: 'range', minimumBasisPoints: 500, maximumBasisPoints: null, canBeOffered: true })] }
  t.equal(owed({ terms: { offeredBasisPoints: 900 } }, range).dueCents, 31_500_00)
  const low = owed({ terms: { offeredBasisPoints: 499 } }, range)
  t.same([low.dueCents, low.estimate], [null, null], 'and of one below it no amount is made')
  const fromNothing: Provisions = { rate: [provision<RateRule>({ kind: 'range', minimumBasisPoints: 0, maximumBasisPoints: null, canBeOffered: true })] }
  t.same([step(owed({}, fromNothing), 'rate').verdict, owed({}, fromNothing).dueCents, owed({}, fromNothing).estimate?.cents], ['unknown', null, 0], 'nothing that is offered is not an offer of nothing')
})

t.test('a rate that is not in the rules shows its kind, and what an assumption would have said', async (t) => {
  const assumptions = [{ topic: 'rate' as const, basisPoints: 100 }]
  const custom = step(owed({}, { rate: [provision<RateRule>({ kind: 'custom' }, { id: 'the-custom' })] }), 'rate')
  t.same([custom.verdict, custom.rule?.provision, shown(custom), asked(custom)], ['unknown', 'the-custom', ['rate basis-points null'], ['contract-fact terms.rate']])
  const activity = step(owed({}, { rate: [provision<RateRule>({ kind: 'activity' }, { id: 'the-activity' })] }, { assumptions }), 'rate')
  t.same([activity.verdict, activity.rule?.provision, shown(activity), asked(activity)], ['unknown', 'the-activity', ['rate-kind code activity', 'assumption-not-used basis-points 100 assumed'], ['decision activity']])
  for (const kind of ['custom', 'activity'] as const) {
    const agreed = step(owed({ terms: { rateBasisPoints: 200 } }, { rate: [provision<RateRule>({ kind })] }), 'rate')
    t.same(shown(agreed), ['rate basis-points 200', 'rate-of-rule-set basis-points null'], kind)
  }
  const range: Provisions = { rate: [provision<RateRule>({ kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: null, canBeOffered: false })] }
  t.same(shown(step(owed({}, range, { assumptions }), 'rate')).at(-1), 'assumption-not-used basis-points 100 assumed')
})

t.test('an estimate shows what was assumed and why, and is marked as assumed only where it is', async (t) => {
  const assumed = owed({}, { rate: [] }, { assumptions: [{ topic: 'rate', basisPoints: 500, reason: 'as a neighbour has' }] })
  t.same([assumed.estimate?.rateBasisPoints, assumed.estimate?.reasons], [500, ['assumed-rate']])
  t.same(shown(step(assumed, 'amount-due')).slice(-3), ['assumed-rate basis-points 500 assumed', 'assumption text as a neighbour has assumed', 'estimate cents 1750000 assumed'])
  const least: Provisions = { rate: [provision<RateRule>({ kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: null, canBeOffered: false })] }
  const minimum = owed({}, least, { assumptions: [{ topic: 'rate', basisPoints: 500 }] })
  t.same([minimum.estimate?.cents, minimum.estimate?.reasons, minimum.rateBasisPoints], [7_000_00, ['minimum-rate'], null], 'the least a range allows goes before an assumption')
  t.same(shown(step(minimum, 'amount-due')).slice(-2), ['rounding code cent half-up', 'estimate cents 700000'])
  const wages = owed({ wageSum: { cents: 100_000_00 } }, { ...base({ of: 'wage-sum' }), ...least })
  t.same([wages.estimate?.cents, wages.estimate?.reasons], [2_000_00, ['minimum-rate']], 'a wage sum that is known is no estimate of a sum')
  t.equal(owed({}, { ...base({ of: 'wage-sum' }), rate: [] }, { assumptions: [{ topic: 'rate', basisPoints: 500 }] }).estimate, null)
  t.equal(owed({ value: {} }, { rate: [] }, { assumptions: [{ topic: 'rate', basisPoints: 500 }] }).estimate, null, 'of no sum none is made')
})

t.test('an assumption stands in for a rate and a base that are not known, never for a base alone', async (t) => {
  const assumptions = [{ topic: 'rate' as const, basisPoints: 500 }]
  t.equal(owed({}, { rate: [], base: [] }, { assumptions }).estimate?.cents, 17_500_00, 'an assumed rate is one of the sum')
  t.equal(owed({}, { base: [] }, { assumptions }).estimate, null)
})
