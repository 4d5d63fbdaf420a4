// Laws that hold for every contract under every set of rules on obligations.
import fc from 'fast-check'
import t from 'tap'
import type {
  AssessOutcome, AssessRequest, BaseRule, Contract, ContractFacts, Entering, EntersRule, LabourShareRule, MergedRuleSet, MinimumTermRule, ObligationCapRule, OwnLabelRule, Provision, RateRule, RoundingRule, RuleSet, ThresholdRule, Verdict
} from '@sroi/matcher'
import { assess, MatcherError, mergeRuleSets } from '@sroi/matcher'
import { obligationSchema } from '@sroi/matcher/schema'
import { anyContract } from './arbitrary.ts'
import { everyFinding, factOf, find, NOW, provision, TODAY } from './make.ts'

const maybe = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined, freq: 2 })
const present = <V>(value: object): V => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as V

const amounts = fc.constantFrom(1, 1_000_00, 200_000_00, 350_000_00)
const points = fc.constantFrom(0, 200, 500, 5000, 10_000)
const operator = fc.constantFrom('>=' as const, '>' as const)
const entering = fc.constantFrom<Entering[]>(true, false, 'when-agreed')
const PARTS = ['options', 'renewals', 'extraWork', 'indexation', 'callOffs'] as const
const enters: fc.Arbitrary<EntersRule> = fc.record({ options: maybe(entering), renewals: maybe(entering), extraWork: maybe(entering), indexation: maybe(entering), callOffs: maybe(entering) }).map((one) => present<EntersRule>(one))

const threshold: fc.Arbitrary<ThresholdRule> = fc.record({
  cents: fc.option(amounts, { nil: null }), operator, vat: fc.constantFrom('excluding' as const, 'including' as const),
  enters: maybe(enters), per: maybe(fc.constantFrom('notice' as const, 'lot' as const)), split: maybe(fc.constantFrom('year' as const, 'party' as const))
}).map((one) => present<ThresholdRule>(one))
const base: fc.Arbitrary<BaseRule> = fc.record({
  of: fc.constantFrom('contract-sum' as const, 'contract-sum' as const, 'wage-sum' as const, 'invoiced-turnover' as const), enters: maybe(enters), split: maybe(fc.constantFrom('none' as const, 'year' as const, 'party' as const))
}).map((one) => present<BaseRule>(one))
const rate: fc.Arbitrary<RateRule> = fc.oneof(
  { weight: 4, arbitrary: points.map((basisPoints): RateRule => ({ kind: 'fixed', basisPoints, lowerIsPossible: false })) },
  fc.constantFrom<RateRule[]>({ kind: 'custom' }, { kind: 'activity' }, { kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: 500, canBeOffered: true })
)
const ownLabel: fc.Arbitrary<OwnLabelRule> = fc.record({
  labels: fc.constantFrom<OwnLabelRule['labels'][]>([], [{ scheme: 'pso', levels: ['3'], reductionBasisPoints: 5000 }, { scheme: 'pso', levels: null, reductionBasisPoints: 1000 }], [{ scheme: 'pso', levels: null, reductionBasisPoints: null }]),
  complete: fc.boolean(), atTender: fc.constantFrom('publication' as const, 'award' as const, 'contract' as const, null), throughout: fc.constantFrom(true, false, null)
})

/** One provision, at times without its value. */
const one = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<readonly Provision<V>[]> => fc.oneof(
  { weight: 6, arbitrary: value.map((found) => [provision(found)]) }, { weight: 1, arbitrary: fc.constant([provision<V>(null)]) }
)
/** As that, or none. */
const some = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<readonly Provision<V>[]> => fc.oneof(one(value), fc.constant([]))
/** Two rates on both sides of an amount, or one for all. */
const rates: fc.Arbitrary<readonly Provision<RateRule>[]> = fc.oneof(one(rate), fc.tuple(rate, rate, amounts).map(([small, large, value]) => [
  provision(small, { id: 'small', when: { sumCents: { lower: null, upper: { value, operator: '<' } } } }),
  provision(large, { id: 'large', when: { sumCents: { lower: { value, operator: '>=' }, upper: null } } })
]))

const anyProvisions: fc.Arbitrary<RuleSet['provisions']> = fc.record({
  scope: one(fc.constant({ applies: true })),
  threshold: one(threshold),
  labourShare: some(fc.record({ minimumBasisPoints: fc.constantFrom(3000, null), operator }) as fc.Arbitrary<LabourShareRule>),
  minimumTerm: some(fc.record({ months: fc.constantFrom(6, 24), operator }) as fc.Arbitrary<MinimumTermRule>),
  rate: rates,
  base: one(base),
  ownLabel: some(ownLabel),
  cap: some(fc.record({ cents: fc.oneof(fc.constant(1_50), amounts) }) as fc.Arbitrary<ObligationCapRule>),
  rounding: some(fc.record({ unit: fc.constantFrom('cent' as const, 'euro' as const), mode: fc.constantFrom('half-up' as const, 'down' as const) }) as fc.Arbitrary<RoundingRule>)
})

const set = (provisions: RuleSet['provisions'], parts: Partial<RuleSet> = {}): RuleSet => ({ id: 'r', version: '1', title: { nl: 'r', en: 'r' }, authority: null, provisions, ...parts })
const merged = (provisions: RuleSet['provisions']): MergedRuleSet => mergeRuleSets([set(provisions)])

/** Contracts of which a sum can be known, more often than not; some of a consortium. */
const someContract: fc.Arbitrary<Contract> = fc.tuple(anyContract, fc.constantFrom('any', 'plain', 'together'), fc.constantFrom(199_999_99, 200_000_00, 350_000_01)).map(([any, kind, cents]) => {
  if (kind === 'any') return any
  const { lots: _lots, buyers: _buyers, stage: _stage, awards: _awards, framework: _framework, terms: _terms, ...bare } = any
  const awards = [{ id: 'a', parties: [{ name: 'Fictief A', shareBasisPoints: 3333 }, { name: 'Fictief B', shareBasisPoints: 6667 }] }]
  return { ...bare, value: { awarded: { cents } }, ...(kind === 'plain' ? {} : { awards }) }
})
const choice: fc.Arbitrary<AssessRequest['choice']> = maybe(fc.record({ lot: maybe(fc.constantFrom('1', '2')), party: maybe(fc.constantFrom('Fictief A', 'Fictief B')) }).map((chosen) => present<NonNullable<AssessRequest['choice']>>(chosen)))
const loose: fc.Arbitrary<AssessRequest> = fc.tuple(someContract, choice, anyProvisions).map(([contract, chosen, provisions]) =>
  ({ contract, ...(chosen === undefined ? {} : { choice: chosen }), authority: 'a', ruleSet: merged(provisions), on: TODAY, knownAt: NOW }))

/** Contracts of which all is known, under rules that say all: so that the laws on what is due are about something. */
const settled: fc.Arbitrary<AssessRequest> = fc.tuple(fc.constantFrom(199_999_99, 200_000_00, 350_000_01, 1_000_000_03), fc.constantFrom(500, 333, 10_000), fc.constantFrom('none' as const, 'year' as const), anyProvisions).map(([cents, basisPoints, split, { cap = [], rounding = [] }]) => {
  const enters: EntersRule = { options: false, renewals: false, extraWork: false, indexation: false, callOffs: false }
  const known = <V>(provisions: readonly Provision<V>[]): readonly Provision<V>[] => provisions.filter(({ value }) => value !== null)
  const contract: Contract = {
    id: 'settled', nature: 'services', value: { awarded: { cents } }, period: { from: '2026-03-01', until: '2028-08-31' },
    days: { publication: '2026-01-05', award: '2026-02-16', contract: '2026-02-20' }
  }
  const provisions: RuleSet['provisions'] = {
    scope: [provision({ applies: true })], threshold: [provision<ThresholdRule>({ cents: 200_000_00, operator: '>=', vat: 'excluding', enters })],
    rate: [provision<RateRule>({ kind: 'fixed', basisPoints, lowerIsPossible: false })], base: [provision<BaseRule>({ of: 'contract-sum', enters, split })], cap: known(cap), rounding: known(rounding)
  }
  return { contract, authority: 'a', ruleSet: merged(provisions), on: TODAY, knownAt: NOW }
})
const anyRequest = fc.oneof({ weight: 2, arbitrary: loose }, { weight: 1, arbitrary: settled })

/** Null where the choice of lot or party does not fit the contract. */
function answer (request: AssessRequest): AssessOutcome | null {
  try {
    return assess(request)
  } catch (error) {
    if (error instanceof MatcherError && error.problems.every(({ place }) => place.startsWith('/choice'))) return null
    throw error
  }
}

function law (name: string, holds: (outcome: AssessOutcome, request: AssessRequest) => boolean, numRuns = 600): void {
  t.test(name, async (t) => {
    let answered = 0
    let due = 0
    fc.assert(fc.property(anyRequest, (request) => {
      const outcome = answer(request)
      if (outcome === null) return true
      answered += 1
      due += Number((outcome.obligation.dueCents ?? 0) > 0)
      return holds(outcome, request)
    }), { numRuns })
    t.ok(answered > numRuns / 3, `${answered} requests were answered`)
    t.ok(due > numRuns / 10, `something is due in ${due} of them`)
  })
}

function numbersIn (value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

law('every number of an answer is a whole number, and the answer has its shape', (outcome) =>
  numbersIn(outcome).every(Number.isSafeInteger) && obligationSchema.safeParse(outcome.obligation).success)

law('an amount is due or estimated, never both; nothing that is not sure to apply is due', ({ obligation: { applies, dueCents, estimate, leftCents } }) =>
  (dueCents === null || estimate === null) && (applies !== 'unknown' || dueCents === null) && (applies !== 'not-met' || dueCents === 0) && (dueCents === null) === (leftCents === null))

law('what is not known says what would settle it', ({ obligation: { applies, dueCents, finding } }) =>
  finding.missing.length > 0 || (applies !== 'unknown' && dueCents !== null))

law('what is due for each year adds up to what is due, and the years follow each other', ({ obligation: { dueCents, dueByYear } }) => dueByYear === undefined ||
  (dueByYear.reduce((sum, { cents }) => sum + cents, 0) === dueCents && dueByYear.every(({ from, until, cents }, index) => from <= until && cents >= 0 && (index === 0 || from > (dueByYear[index - 1]?.until ?? '')))))

law('nothing above a cap that holds is due, unless the contract itself says so', ({ part, obligation: { dueCents, finding } }) => {
  const cap = factOf(find(finding, 'cap'), 'cap')
  return typeof cap !== 'number' || dueCents === null || part.facts.terms?.amountCents !== undefined || dueCents <= cap
})

law('the same request gives the same bytes', (outcome, request) => JSON.stringify(answer(JSON.parse(JSON.stringify(request)) as AssessRequest)) === JSON.stringify(outcome), 200)

type Changed = readonly [applies: Verdict, dueCents: number | null]
const decided = ({ obligation: { applies, dueCents } }: AssessOutcome): Changed => [applies, dueCents]

/** Contracts with something on top of the sum, or with a framework; all that can be stated is. */
const onTop = fc.record({
  cents: fc.constantFrom(150_000_00, 190_000_00, 350_000_00), options: maybe(amounts), renewals: maybe(amounts), callOffs: maybe(fc.array(amounts, { maxLength: 2 })),
  changes: fc.array(fc.record({ kind: fc.constantFrom('option' as const, 'renewal' as const, 'extra-work' as const, 'indexation' as const), sumAfter: amounts }), { maxLength: 2 })
}).map(({ cents, options, renewals, callOffs, changes }): Contract => ({
  id: 'c', nature: 'services', days: { publication: '2026-02-16', award: '2026-05-11', contract: '2026-06-08' },
  ...(callOffs === undefined ? { value: { awarded: { cents } } } : { framework: { ceiling: { cents }, callOffs: callOffs.map((one, index) => ({ id: String(index), value: { cents: one }, on: '2026-07-01' })) } }),
  ...(options === undefined ? {} : { options: [{ value: { cents: options } }] }), ...(renewals === undefined ? {} : { renewals: { value: { cents: renewals } } }),
  changes: changes.map(({ kind, sumAfter }, index) => ({ kind, on: `2026-0${7 + index}-01`, sumAfter: { cents: sumAfter } }))
}))
const allEnter = fc.record({ options: entering, renewals: entering, extraWork: entering, indexation: entering, callOffs: entering })

t.test('where a text does not say what enters, an answer is given exactly when every text would give it', async (t) => {
  let [silentKnown, silentOpen] = [0, 0]
  fc.assert(fc.property(onTop, allEnter, allEnter, fc.constantFrom(...PARTS), fc.constantFrom('threshold' as const, 'base' as const), maybe(amounts), (contract, first, second, part, topic, cap) => {
    const by = (said: Entering | undefined): Changed => {
      const { [part]: _part, ...others } = topic === 'threshold' ? first : second
      const enters = said === undefined ? others : { ...others, [part]: said }
      const outcome = assess({ contract, authority: 'a', on: TODAY, knownAt: NOW, ruleSet: merged({
        scope: [provision({ applies: true })],
        threshold: [provision<ThresholdRule>({ cents: 200_000_00, operator: '>=', vat: 'excluding', enters: topic === 'threshold' ? enters : first })],
        rate: [provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false })],
        base: [provision<BaseRule>({ of: 'contract-sum', enters: topic === 'base' ? enters : second })],
        ...(cap === undefined ? {} : { cap: [provision({ cents: cap })] })
      }) })
      return decided(outcome)
    }
    const [applies, due] = by(undefined)
    const texts = ([true, 'when-agreed', false] as const).map(by)
    // an option or a renewal that nobody stated is asked for only by a text that lets it count from the start
    const isStated = (part !== 'options' || contract.options !== undefined) && (part !== 'renewals' || contract.renewals !== undefined)
    const said = isStated ? texts : texts.slice(1)
    const verdicts = new Set(said.map(([verdict]) => verdict))
    const dues = new Set(said.map(([, cents]) => cents))
    if (applies === 'unknown') silentOpen += 1
    else silentKnown += 1
    if (applies !== 'unknown' && !verdicts.has('unknown') && [...verdicts].join() !== applies) return false
    if (due !== null && [...dues].join() !== String(due)) return false
    return topic === 'base' || part === 'callOffs' || applies !== 'unknown' || verdicts.has('unknown') || verdicts.size > 1
  }), { numRuns: 1500 })
  t.ok(silentKnown > 300 && silentOpen > 50, `${silentKnown} were known although the text was silent, ${silentOpen} were not`)
})

type Fill = (contract: Contract) => Contract
const fill = (facts: Partial<Contract>): Fill => (contract) => ({ ...facts, ...contract })
const DAYS = ['2019-09-15', '2021-04-01', '2026-06-01', '2027-03-01']
/** Each fills a fact that is not there, and leaves one that is. */
const FILLS: readonly Fill[] = [
  ...(['works', 'supplies', 'services'] as const).map((nature) => fill({ nature })),
  ...[0, 2999, 3000, 10_000].map((labourShareBasisPoints) => fill({ labourShareBasisPoints })),
  ...[1, 100_000_00, 900_000_00].flatMap((cents): Fill[] => [
    (contract) => ({ ...contract, value: { awarded: { cents }, ...contract.value } }),
    (contract) => ({ ...contract, value: { estimated: { cents }, ...contract.value } }),
    fill({ awards: [{ id: 'filled', parties: [{ name: 'Fictief A' }], value: { cents } }] }),
    fill({ options: [{ value: { cents } }] }), fill({ renewals: { value: { cents } } }), fill({ wageSum: { cents } }), fill({ invoicedTurnover: { cents } }),
    (contract) => contract.framework === undefined ? contract : { ...contract, framework: { ceiling: { cents }, ...contract.framework } },
    (contract) => contract.framework === undefined ? contract : { ...contract, framework: { callOffs: [{ id: 'filled', value: { cents }, on: '2026-01-01' }], ...contract.framework } },
    (contract) => contract.lots === undefined ? contract : { ...contract, lots: contract.lots.map((lot) => ({ value: { awarded: { cents } }, ...lot })) }
  ]),
  fill({ options: [] }), fill({ renewals: null }), fill({ awards: [] }), fill({ exemptions: [] }), fill({ contractorLabels: [] }), fill({ contractorLabels: [{ scheme: 'pso', level: '3', period: { from: '2018-01-01', until: null } }] }),
  ...[{ from: '2026-01-01', until: '2026-03-31' }, { from: '2026-01-01', until: '2030-12-31' }, { from: '2026-01-01', until: null }].map((period) => fill({ period })),
  ...[3, 60].map((months) => fill({ months })),
  ...DAYS.flatMap((day): Fill[] => (['publication', 'award', 'contract'] as const).map((which) => (contract) => ({ ...contract, days: { [which]: day, ...contract.days } }))),
  fill({ exemptions: [{ kind: 'exempt', reason: 'disproportionate', legalBasis: 'article 4', decidedOn: '2026-05-01', period: { from: '2010-01-01', until: null } }] }),
  ...[{ applies: false }, { applies: true }, { rulesOn: '2019-01-01' }, { rateBasisPoints: 700 }].map((terms): Fill => (contract) => ({ ...contract, terms: { ...terms, ...contract.terms } }))
]
/** Nothing is awarded before it is published, nor concluded before it is awarded: such days contradict each other, and none of them is an answer. */
const isInOrder = ({ days: { publication, award, contract } = {} }: Contract): boolean => {
  const known = [publication, award, contract].filter((day) => day !== undefined)
  return known.every((day, index) => index === 0 || (known[index - 1] as string) <= day)
}
const NAMING = new Set(['contract-terms', 'exemption', 'rules-in-contract'])
const NAMED = new Set(['sum-stated-elsewhere', 'months-stated-elsewhere'])

t.test('filling a missing fact never changes a yes or a no, unless it contradicts what was known; then it is named', async (t) => {
  let [settled, contradicted] = [0, 0]
  fc.assert(fc.property(anyRequest, fc.constantFrom(...FILLS), (request, filled) => {
    const [before, after] = [answer(request), answer({ ...request, contract: filled(request.contract) })]
    if (before === null || after === null || !isInOrder(filled(request.contract))) return true
    const [first, second] = [before.obligation.applies, after.obligation.applies]
    if (first === 'unknown' && second !== 'unknown') settled += 1
    if (first === 'unknown' || second === 'unknown' || first === second) return true
    contradicted += 1
    return everyFinding(after.obligation.finding).some(({ code, facts }) => NAMING.has(code) || facts.some(({ name }) => NAMED.has(name)))
  }), { numRuns: 5000 })
  t.ok(settled > 50, `${settled} unknowns were settled`)
  t.ok(contradicted > 2, `${contradicted} facts contradicted what was known`)
})

t.test('a fact that contradicts another is named where it decides', async (t) => {
  const bare: Contract = { id: 'c', nature: 'services', days: { publication: '2026-02-16', award: '2026-05-11', contract: '2026-06-08' } }
  const amountsTwice = fc.tuple(amounts, amounts).map(([first, second]): readonly [Contract, Contract] => {
    const before: Contract = { ...bare, value: { awarded: { cents: first } }, period: { from: '2026-07-01', until: '2027-06-30' } }
    return [before, { ...before, awards: [{ id: 'a', parties: [{ name: 'Fictief A' }], value: { cents: second } }] }]
  })
  const termsTwice = fc.tuple(fc.constantFrom(3, 6, 24), fc.constantFrom('2026-08-31', '2027-06-30', '2029-06-30')).map(([months, until]): readonly [Contract, Contract] => {
    const before: Contract = { ...bare, value: { awarded: { cents: 350_000_00 } }, months }
    return [before, { ...before, period: { from: '2026-07-01', until } }]
  })
  let flipped = 0
  fc.assert(fc.property(fc.oneof(amountsTwice, termsTwice), threshold, maybe(fc.constantFrom(6, 12)), ([first, second], asked, months) => {
    const ruleSet = merged({ scope: [provision({ applies: true })], threshold: [provision(asked)], ...(months === undefined ? {} : { minimumTerm: [provision<MinimumTermRule>({ months, operator: '>=' })] }) })
    const [before, after] = [first, second].map((contract) => assess({ contract, authority: 'a', ruleSet, on: TODAY, knownAt: NOW }).obligation)
    if (before === undefined || after === undefined || before.applies === after.applies || before.applies === 'unknown' || after.applies === 'unknown') return true
    flipped += 1
    return everyFinding(after.finding).some(({ facts }) => facts.some(({ name }) => NAMED.has(name)))
  }), { numRuns: 1500 })
  t.ok(flipped > 50, `${flipped} answers were turned`)
})

/** A contract that names the version of its rules has said so. */
function withoutVersion<F extends ContractFacts> ({ terms: { rulesOn: _rulesOn, ...terms } = {}, ...facts }: F): F {
  return { ...facts, terms } as F
}

t.test('a provision changes no answer whose days lie before it, and none that was published after the contract', async (t) => {
  const OTHER: RuleSet['provisions'] = {
    scope: [provision({ applies: false })],
    threshold: [provision<ThresholdRule>({ cents: 1, operator: '>', vat: 'excluding' })],
    labourShare: [provision<LabourShareRule>({ minimumBasisPoints: 9999, operator: '>' })],
    minimumTerm: [provision<MinimumTermRule>({ months: 1200, operator: '>' })],
    rate: [provision<RateRule>({ kind: 'fixed', basisPoints: 9999, lowerIsPossible: false })],
    base: [provision<BaseRule>({ of: 'wage-sum' })],
    ownLabel: [provision<OwnLabelRule>({ labels: [], complete: false, atTender: null, throughout: null })],
    cap: [provision({ cents: 1 })],
    rounding: [provision<RoundingRule>({ unit: 'euro', mode: 'down' })]
  }
  const topics = Object.keys(OTHER) as (keyof typeof OTHER)[]
  const days = { publication: '2025-01-06', award: '2025-03-03', contract: '2025-04-01' }
  let compared = 0
  fc.assert(fc.property(anyRequest, fc.constantFrom(...topics), fc.constantFrom('publication' as const, 'award' as const, 'contract' as const, null), fc.boolean(), (request, topic, selectedBy, isLate) => {
    const asked: AssessRequest = { ...request, contract: { ...withoutVersion(request.contract), lots: (request.contract.lots ?? []).map(withoutVersion), stage: 'concluded', days } }
    const [other] = (OTHER[topic] ?? []) as readonly Provision<never>[]
    const time = isLate ? { valid: { from: '2010-01-01', until: null }, published: '2025-04-02' } : { valid: { from: '2025-04-02', until: null }, published: '2010-01-01' }
    const added = { ruleSet: 'later', provision: { ...other, id: 'later', selectedBy, ...time } }
    const ruleSet = { ...asked.ruleSet, provisions: { ...asked.ruleSet.provisions, [topic]: [...asked.ruleSet.provisions[topic], added] } }
    const before = answer(asked)
    compared += before === null ? 0 : 1
    return JSON.stringify(answer({ ...asked, ruleSet })) === JSON.stringify(before)
  }), { numRuns: 800 })
  t.ok(compared > 250, `${compared} were compared`)
})

t.test('a base with an empty overlay is the base', async (t) => {
  fc.assert(fc.property(anyRequest, anyProvisions, (request, provisions) => {
    const lower = set(provisions, { id: 'base' })
    const [alone, both] = [mergeRuleSets([lower]), mergeRuleSets([lower, set({}, { id: 'overlay', extends: 'base' })])]
    const of = (ruleSet: MergedRuleSet): string => JSON.stringify(answer({ ...request, ruleSet })?.obligation)
    return JSON.stringify(both.provisions) === JSON.stringify(alone.provisions) && of(both) === of(alone)
  }), { numRuns: 300 })
  t.pass('300 rule sets')
})
