// How much is owed: every step shows what it was reckoned with, in which unit and where that stands, and by which rule.
import t from 'tap'
import type { BaseRule, Contract, Finding, RoundingRule } from '@sroi/matcher'
import { award, find, provision } from './make.ts'
import { asked, awarded, base, document, owed, rate, shown, sources, step, threshold, type Provisions } from './owed.ts'

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

t.test('an estimate shows what was assumed and why, and is marked as assumed only where it is', async (t) => {
  const assumed = owed({}, { rate: [] }, { assumptions: [{ topic: 'rate', basisPoints: 500, reason: 'as a neighbour has' }] })
  t.same([assumed.estimate?.rateBasisPoints, assumed.estimate?.reasons], [500, ['assumed-rate']])
  t.same(shown(step(assumed, 'amount-due')).slice(-3), ['assumed-rate basis-points 500 assumed', 'assumption text as a neighbour has assumed', 'estimate cents 1750000 assumed'])
  const least: Provisions = rate({ kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: null, canBeOffered: false })
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

t.test('where it is not known how to round, only an amount that every rounding leaves alike is due', async (t) => {
  const euro = provision<RoundingRule>({ unit: 'euro', mode: 'down' }, { id: 'euro' })
  const unread = { rounding: [provision<RoundingRule>(null, { id: 'unread' })] }
  const against = { rounding: [euro, provision<RoundingRule>({ unit: 'cent', mode: 'half-up' }, { id: 'cent' })] }
  for (const [rules, missing] of [[unread, 'rule-value rounding'], [against, 'rule-value rounding.contradiction']] as const) {
    t.equal(owed(awarded(350_000_00), rules).dueCents, 17_500_00, 'whole euros')
    const open = owed(awarded(350_000_20), rules)
    t.same([open.dueCents, open.estimate?.cents, asked(step(open, 'amount-due'))], [null, 17_500_01, [missing]])
  }
  t.equal(owed(awarded(350_000_20), { rounding: [euro] }).dueCents, 17_500_00, 'one rule that is known')
  t.equal(owed(awarded(350_000_20)).dueCents, 17_500_01, 'no rule speaks of it: cents')
})
