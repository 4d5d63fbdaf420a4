// Whether, how much, and what is left; and above all: when it is not known.
import t from 'tap'
import type { Contract, EstimateReason, Finding, MatchRequest, Obligation, RuleSet } from '@sroi/matcher'
import { match } from '@sroi/matcher'
import { award, contract, factOf, find, missingNames, provision, request, rules } from './make.ts'

function owed (parts: Partial<Contract>, others: Partial<MatchRequest> = {}): Obligation {
  return match(request({ contract: contract(parts), ...others })).obligation
}

/** Verdict, due, and the estimate with its reasons. */
function short ({ applies, dueCents, estimate }: Obligation): [string, number | null, number | null, readonly EstimateReason[]] {
  return [applies, dueCents, estimate?.cents ?? null, estimate?.reasons ?? []]
}

const awarded = (cents: number): Partial<Contract> => ({ value: { awarded: { cents } } })

t.test('a sum at, above and below the threshold', async (t) => {
  t.same(short(owed(awarded(350_000_00))), ['met', 17_500_00, null, []])
  t.same(short(owed(awarded(200_000_00))), ['met', 10_000_00, null, []])
  t.same(short(owed(awarded(199_999_99))), ['not-met', 0, null, []])
})

t.test('what is not a value gives unknown', async (t) => {
  for (const [what, value, missing] of [
    ['no value', {}, 'value'],
    ['a symbol', { awarded: { cents: 100 } }, 'value'],
    ['another currency', { awarded: { currency: 'USD', published: '350000' } }, 'value'],
    ['an amount with VAT', { awarded: { cents: 350_000_00, vat: 'including' } }, 'value.vat']
  ] as const) {
    const obligation = owed({ value })
    t.same(short(obligation), ['unknown', null, null, []], what)
    t.ok(missingNames(find(obligation.finding, 'threshold')).includes(missing), `${what}: ${missing} is missing`)
  }
  t.equal(factOf(find(owed({ value: { awarded: { currency: 'USD', published: '350000' } } }).finding, 'contract-sum'), 'published'), '350000 USD', 'and stays as published')
  t.equal(factOf(find(owed({ value: { awarded: { currency: 'USD' } } }).finding, 'contract-sum'), 'published'), '? USD', 'even without a figure')
  t.same(short(owed({ value: { awarded: { cents: 101 } } })), ['not-met', 0, null, []], '€ 1.01 is a value')
})

t.test('an estimate is never called due', async (t) => {
  t.same(short(owed({ value: { estimated: { cents: 350_000_00 } } })), ['met', null, 17_500_00, ['estimated-value']])
  t.same(short(owed({ stage: 'call', value: { estimated: { cents: 350_000_00 }, awarded: { cents: 1_000_000_00 } } })), ['met', null, 17_500_00, ['estimated-value']])
  t.same(short(owed({ value: { estimated: { cents: 350_000_00 }, awarded: { cents: 1 } } })), ['met', null, 17_500_00, ['estimated-value']], 'a symbol is no award')
  t.same(short(owed({ framework: { ceiling: { cents: 900_000_00 } } })), ['unknown', null, 45_000_00, ['framework', 'not-sure-it-applies']], 'what is called off of a ceiling may stay below the threshold')
  t.same(short(owed({ framework: { ceiling: { cents: 199_999_99 } } })), ['not-met', 0, null, []], 'and cannot reach it where the ceiling does not')
  t.same(short(owed({ changes: [{ kind: 'extra-work', on: '2026-09-01' }] })), ['met', null, 17_500_00, ['changes-not-settled', 'what-enters']])
  t.same(short(owed({ stage: 'change' })), ['met', null, 17_500_00, ['changes-not-settled']])
  t.same(short(owed({ stage: 'planned' })), ['unknown', null, null, []], 'a plan has no sum')
})

t.test('an estimate says what would make a debt of it', async (t) => {
  const missing = (parts: Partial<Contract>): string[] => missingNames(find(owed(parts).finding, 'contract-sum'))
  t.same(missing({ value: { estimated: { cents: 350_000_00 } } }), ['value.awarded'])
  t.same(missing({ framework: { ceiling: { cents: 900_000_00 } } }), ['base.what-enters', 'framework.callOffs'])
  t.same(missing({ changes: [{ kind: 'termination', on: '2026-09-01' }] }), ['changes'])
})

t.test('which amounts enter the threshold is a rule, and is not guessed', async (t) => {
  const unsure = (parts: Partial<Contract>, why: string, others: Partial<MatchRequest> = {}, ...unstated: readonly string[]): void => {
    const obligation = owed(parts, others)
    t.equal(obligation.applies, 'unknown', why)
    t.same(missingNames(find(obligation.finding, 'threshold')), ['threshold.what-enters', ...unstated], why)
  }
  unsure({ ...awarded(150_000_00), options: [{ value: { cents: 60_000_00 } }] }, 'an option')
  unsure({ ...awarded(150_000_00), options: [{ description: 'another year' }] }, 'an option without a value', {}, 'options')
  unsure({ ...awarded(150_000_00), renewals: {} }, 'renewals', {}, 'renewals')
  unsure({ value: { awarded: { cents: 150_000_00 }, estimated: { cents: 250_000_00 } } }, 'an estimate above, an award below')
  unsure({ value: { awarded: { cents: 210_000_00 }, estimated: { cents: 190_000_00 } } }, 'an estimate below, an award above')
  unsure({ lots: [{ id: '1', ...awarded(150_000_00) }, { id: '2', ...awarded(60_000_00) }] }, 'another lot', { choice: { lot: '1' } })
  unsure({ lots: [{ id: '1', ...awarded(150_000_00) }, { id: '2' }] }, 'a lot without a value', { choice: { lot: '1' } })
  unsure({ lots: [{ id: '1', ...awarded(150_000_00) }, { id: '2', awards: [award('a', 'Fictief A', 30_000_00), award('b', 'Fictief B', 30_000_00)] }] }, 'the awards of another lot', { choice: { lot: '1' } })
  unsure({ value: {}, awards: [award('a', 'Fictief A', 150_000_00), award('b', 'Fictief B', 60_000_00)] }, 'another award', { choice: { party: 'Fictief A' } })
  t.equal(owed({ ...awarded(150_000_00), options: [{ value: { cents: 49_999_99 } }] }).applies, 'not-met', 'all of it together stays below')
})

t.test('VAT only adds to an amount', async (t) => {
  const vat = (cents: number) => short(owed(awarded(cents), { ruleSet: rules({
    scope: [provision({ applies: true })],
    threshold: [provision({ cents: 200_000_00, operator: '>=' as const, vat: 'including' as const })],
    rate: [provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false })],
    base: [provision({ of: 'contract-sum' as const })]
  }) }))[0]
  t.equal(vat(200_000_00), 'met')
  t.equal(vat(199_999_99), 'unknown')
})

t.test('of several lots, awards or buyers no sum is known until one is chosen', async (t) => {
  for (const [parts, missing] of [
    [{ lots: [{ id: '1', ...awarded(300_000_00) }, { id: '2', ...awarded(300_000_00) }] }, 'choice.lot'],
    [{ awards: [award('a', 'Fictief A', 300_000_00), award('b', 'Fictief B', 300_000_00)] }, 'choice.party'],
    [{ buyers: [{ name: 'Bloemendaal' }, { name: 'Haarlem' }] }, 'value.of-this-buyer']
  ] as const) {
    const obligation = owed(parts)
    t.same(short(obligation), ['unknown', null, null, []])
    t.ok(missingNames(obligation.finding).includes(missing), missing)
  }
  t.equal(owed({ awards: [award('a', 'Fictief A', 300_000_00), award('b', 'Fictief B', 400_000_00)] }, { choice: { party: 'Fictief B' } }).dueCents, 20_000_00)
})

t.test('one ceiling over several lots or contractors is not the ceiling of one', async (t) => {
  const framework = { ceiling: { cents: 900_000_00 } }
  t.same(short(owed({ framework, lots: [{ id: '1' }, { id: '2' }] }, { choice: { lot: '1' } })), ['unknown', null, null, []])
  t.same(short(owed({ framework, awards: [award('a', 'Fictief A'), award('b', 'Fictief B')] }, { choice: { party: 'Fictief A' } })), ['unknown', null, null, []])
  t.same(short(owed({ framework, awards: [award('a', 'Fictief A')] })), ['unknown', null, 45_000_00, ['framework', 'not-sure-it-applies']])
})

t.test('supplies ask for a labour share and for no amount', async (t) => {
  const supplies = (labourShareBasisPoints?: number) => short(owed({ nature: 'supplies', ...awarded(20_000_00), ...(labourShareBasisPoints === undefined ? {} : { labourShareBasisPoints }) }))
  t.same(supplies(3000), ['met', 1_000_00, null, []])
  t.same(supplies(2999), ['not-met', 0, null, []])
  t.same(supplies(), ['unknown', null, 1_000_00, ['not-sure-it-applies']])
  const { nature: _nature, ...unknownNature } = contract()
  t.equal(match(request({ contract: unknownNature })).obligation.applies, 'unknown', 'and without a nature either can be')
})

t.test('what the contract says prevails, and the difference shows', async (t) => {
  const lower = owed({ terms: { rateBasisPoints: 200 } })
  t.same(short(lower), ['met', 7_000_00, null, []])
  t.equal(factOf(find(lower.finding, 'rate'), 'rate-of-rule-set'), 500)
  const below = owed({ ...awarded(100_000_00), terms: { applies: true } })
  t.same(short(below), ['met', 5_000_00, null, []])
  t.equal(find(below.finding, 'threshold')?.verdict, 'not-met', 'the rule set would have said no')
  t.same(owed({ nature: 'supplies', terms: { applies: true } }).finding.missing, [], 'nothing is missing that the contract has settled')
  t.same(short(owed({ terms: { applies: false } })), ['not-met', 0, null, []])
  const fixed = owed({ terms: { amountCents: 9_000_00 } })
  t.same(short(fixed), ['met', 9_000_00, null, []])
  t.equal(factOf(find(fixed.finding, 'contract-sum'), 'sum'), 350_000_00, 'sum and rate stay beside it')
  t.same(short(owed({ terms: { rateBasisPoints: 200 } }, { authority: 'haarlem' })), ['met', 7_000_00, null, []], 'a rate in the contract needs none in the rules')
  t.same(short(owed({ terms: { mentions: [{ text: 'social return', place: 'II.2.4' }] }, ...awarded(1_000_00) })), ['not-met', 0, null, []], 'a passage settles nothing')
})

t.test('a missing rate gives unknown; an assumption gives an estimate, marked, never a debt', async (t) => {
  t.same(short(owed({}, { authority: 'haarlem' })), ['met', null, null, []])
  const assumed = owed({}, { authority: 'haarlem', assumptions: [{ topic: 'rate', basisPoints: 500, reason: 'as a neighbour has' }], fillings: [{ state: 'filled', cents: 2_500_00 }] })
  t.same(short(assumed), ['met', null, 17_500_00, ['assumed-rate']])
  t.equal(assumed.estimate?.leftCents, 15_000_00)
  t.equal(assumed.leftCents, null)
  t.ok(find(assumed.finding, 'amount-due')?.facts.some(({ name, assumed }) => name === 'estimate' && assumed === true))
  const amountDue = (obligation: Obligation): Finding['facts'] => find(obligation.finding, 'amount-due')?.facts ?? []
  const unexplained = amountDue(owed({}, { authority: 'haarlem', assumptions: [{ topic: 'rate', basisPoints: 500 }] })).map(({ name }) => name)
  t.ok(unexplained.includes('assumed-rate'))
  t.notOk(unexplained.includes('assumption'), 'no reason was given, so none is asked after')
  t.equal(amountDue(owed({ value: { estimated: { cents: 350_000_00 } } })).find(({ name }) => name === 'estimate')?.assumed, undefined, 'an estimate of the buyer is no assumption of the caller')
  const unused = owed({}, { assumptions: [{ topic: 'rate', basisPoints: 100 }] })
  t.same(short(unused), ['met', 17_500_00, null, []], 'where the rate is known an assumption changes nothing')
  t.equal(factOf(find(unused.finding, 'rate'), 'assumption-not-used'), 100)
  t.same(short(owed({ value: { estimated: { cents: 350_000_00 } } }, { assumptions: [{ topic: 'rate', basisPoints: 100 }] })), ['met', null, 17_500_00, ['estimated-value']], 'nor where the sum is an estimate')
})

t.test('a rate that may be lower is a flag for a person', async (t) => {
  t.equal(find(owed({}).finding, 'rate')?.discretion, true)
})

t.test('a rate of something else than the contract sum gives no amount and no estimate', async (t) => {
  const of = (provisions: RuleSet['provisions'], assumptions: MatchRequest['assumptions'] = []) => short(owed({}, { assumptions, ruleSet: rules({ scope: [provision({ applies: true })], threshold: [provision({ cents: null, operator: '>=' as const, vat: 'excluding' as const })], ...provisions }) }))
  const rate = [provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false })]
  t.same(of({ rate, base: [provision({ of: 'wage-sum' as const })] }), ['met', null, null, []])
  t.same(of({ base: [provision({ of: 'wage-sum' as const })] }, [{ topic: 'rate', basisPoints: 500 }]), ['met', null, null, []])
  t.same(of({ rate }), ['met', null, null, []], 'a base that is not known is not guessed')
})

t.test('rounding is the rule’s', async (t) => {
  const due = (unit: 'cent' | 'euro', mode: 'half-up' | 'down'): number | null => owed(awarded(200_010_10), { ruleSet: rules({
    scope: [provision({ applies: true })], threshold: [provision({ cents: null, operator: '>=' as const, vat: 'excluding' as const })],
    rate: [provision({ kind: 'fixed' as const, basisPoints: 505, lowerIsPossible: false })], base: [provision({ of: 'contract-sum' as const })], rounding: [provision({ unit, mode })]
  }) }).dueCents
  t.equal(due('cent', 'half-up'), 10_100_51)
  t.equal(due('euro', 'half-up'), 10_101_00)
  t.equal(due('euro', 'down'), 10_100_00)
})

t.test('what is filled and agreed is taken off, never below nothing', async (t) => {
  const left = (...cents: number[]) => owed({}, { fillings: cents.map((one, index) => ({ state: index === 0 ? 'filled' as const : 'agreed' as const, cents: one })) })
  t.same([left(5_000_00, 2_500_00).leftCents, left(5_000_00, 2_500_00).filledCents], [10_000_00, 7_500_00])
  t.equal(left(17_500_01).leftCents, 0)
  t.equal(factOf(find(left(5_000_00, 2_500_00).finding, 'already-filled'), 'agreed'), 2_500_00)
})

t.test('sources that contradict each other leave a step unknown, and each stands below it with what it says', async (t) => {
  const note = (en: string) => ({ nl: `Fictief: ${en}`, en })
  const threshold = (operator: '>' | '>=', en: string) => provision({ cents: 200_000_00, operator, vat: 'excluding' as const }, { id: operator, note: note(en) })
  const owes = match({ ...request(), ruleSet: rules({ scope: [provision({ applies: true })], threshold: [threshold('>', 'more than'), threshold('>=', 'or more')] }) }).obligation
  const step = find(owes.finding, 'threshold')
  t.same([owes.applies, step?.verdict, factOf(step, 'reason'), missingNames(step)], ['unknown', 'unknown', 'sources-contradict', ['threshold.contradiction']])
  t.same(step?.because.map(({ code, rule }) => [code, rule?.provision, rule?.note?.en]), [['contradicting-source', '>', 'more than'], ['contradicting-source', '>=', 'or more']])
})

t.test('an authority without rules, and a day before any rule: unknown, each by its own name', async (t) => {
  const reason = (obligation: Obligation): unknown => factOf(find(obligation.finding, 'scope'), 'reason')
  const none = owed({}, { authority: 'elsewhere', ruleSet: request({ authority: 'netherlands' }).ruleSet })
  t.same([...short(none), reason(none)], ['unknown', null, null, [], 'no-rule-set'])
  const early = owed({ days: { publication: '2016-01-01', contract: '2016-05-01' } })
  t.same([...short(early), reason(early)], ['unknown', null, null, [], 'no-rule-on-that-day'])
  const late = owed({ days: { publication: '2021-02-10', contract: '2021-04-01' } })
  t.same([...short(late), reason(late)], ['unknown', null, null, [], 'rule-later-than-contract'])
})
