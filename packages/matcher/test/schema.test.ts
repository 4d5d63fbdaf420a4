// What comes from outside: shapes that agree with the model, and every problem at once with its place and its repair.
import { listRuleSets, readContracts, readRuleSet, readSuppliers } from '@sroi/fixtures'
import type {
  Amount, BadgeYearQuestion, Contract, DecisionTermQuestion, Effort, EuThresholdQuestion, Finding, Firm, LabelRuleSet, LeavingAsideQuestion, MatchOutcome, MatchQuestion, MixQuestion,
  ObjectionDecisionQuestion, ObjectionTermQuestion, Obligation, ReservationPlanRequest, ReservationRequest, RuleSet, Supplier, ValuationQuestion
} from '@sroi/matcher'
import { match, type Problem } from '@sroi/matcher'
import type { NoticeReading as Reading } from '@sroi/matcher/notice'
import { search, type Lexicon, type SearchOutcome, type SearchQuestion } from '@sroi/matcher/search'
import type {
  amountSchema, contractSchema, effortSchema, findingSchema, firmSchema, labelRulesSchema, lexiconSchema, mixQuestionSchema, noticeReadingSchema, obligationSchema, reservationPlanQuestionSchema, reservationQuestionSchema,
  termQuestionSchema, thresholdQuestionSchema, valuationQuestionSchema
} from '@sroi/matcher/schema'
import { daySchema, instantSchema, matchOutcomeSchema, matchQuestionSchema, parse, ruleSetSchema, searchOutcomeSchema, searchQuestionSchema, supplierSchema } from '@sroi/matcher/schema'
import fc from 'fast-check'
import t from 'tap'
import type { z } from 'zod'
import { contract, offering, request, rulesOf, supplier } from './make.ts'
import { problemsOf } from './problems-of.ts'
import { READER } from './search/arbitrary.ts'

// The compiler compares: a key, a type or a may-be-absent that differs in either direction does not compile.
type Plain<T> = T extends readonly (infer U)[] ? readonly Plain<U>[] : T extends object ? { readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T
type Wide<T> = T extends string ? string : T extends readonly (infer U)[] ? readonly Wide<U>[] : T extends object ? { readonly [K in keyof T]: K extends 'because' ? 'findings' : Wide<Exclude<T[K], undefined>> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
type Agrees<S extends z.ZodType, M> = Same<Plain<z.infer<S>>, Plain<M>>
/** For answers: findings rest on findings, and closed lists of codes are texts on the wire. */
type AgreesWidely<S extends z.ZodType, M> = Same<Wide<z.infer<S>>, Wide<M>>
/** What somebody tells; the rules and the clock are the caller's. */
type Asked<Q> = Plain<Omit<Q, 'ruleSet' | 'on' | 'knownAt'>>
type AgreesOnTerm<K extends string, Q> = Same<Plain<Omit<Extract<z.infer<typeof termQuestionSchema>, { term: K }>, 'term' | 'on'>>, Asked<Q>>

const AGREE: {
  amount: Agrees<typeof amountSchema, Amount>
  lexicon: Agrees<typeof lexiconSchema, Lexicon>
  contract: Agrees<typeof contractSchema, Contract>
  question: Agrees<typeof matchQuestionSchema, MatchQuestion>
  searchQuestion: Agrees<typeof searchQuestionSchema, SearchQuestion>
  supplier: Agrees<typeof supplierSchema, Supplier>
  ruleSet: Agrees<typeof ruleSetSchema, RuleSet>
  effort: Agrees<typeof effortSchema, Effort>
  mixQuestion: Agrees<typeof mixQuestionSchema, MixQuestion>
  valuationQuestion: Agrees<typeof valuationQuestionSchema, ValuationQuestion>
  reservationQuestion: Agrees<typeof reservationQuestionSchema, Asked<ReservationRequest>>
  reservationPlanQuestion: Agrees<typeof reservationPlanQuestionSchema, Asked<ReservationPlanRequest>>
  thresholdQuestion: Agrees<typeof thresholdQuestionSchema, Asked<EuThresholdQuestion>>
  terms: readonly [AgreesOnTerm<'decision', DecisionTermQuestion>, AgreesOnTerm<'leaving-aside', LeavingAsideQuestion>, AgreesOnTerm<'objection', ObjectionTermQuestion>, AgreesOnTerm<'objection-decision', ObjectionDecisionQuestion>, AgreesOnTerm<'badge-year', BadgeYearQuestion>]
  firm: Agrees<typeof firmSchema, Firm>
  labelRules: Agrees<typeof labelRulesSchema, LabelRuleSet>
  finding: AgreesWidely<typeof findingSchema, Finding>
  obligation: AgreesWidely<typeof obligationSchema, Obligation>
  outcome: AgreesWidely<typeof matchOutcomeSchema, MatchOutcome>
  searchOutcome: AgreesWidely<typeof searchOutcomeSchema, SearchOutcome>
  reading: AgreesWidely<typeof noticeReadingSchema, Reading>
} = { amount: true, lexicon: true, contract: true, question: true, searchQuestion: true, supplier: true, ruleSet: true, effort: true, mixQuestion: true, valuationQuestion: true, reservationQuestion: true, reservationPlanQuestion: true, thresholdQuestion: true, terms: [true, true, true, true, true], firm: true, labelRules: true, finding: true, obligation: true, outcome: true, searchOutcome: true, reading: true }

t.test('every schema agrees with its type, which the compiler has compared', async (t) => {
  for (const [name, agrees] of Object.entries(AGREE)) t.ok(Array.isArray(agrees) ? agrees.every((one) => one) : agrees, name)
})

t.test('all the data of the project passes', async (t) => {
  for (const id of listRuleSets()) t.ok(ruleSetSchema.safeParse(readRuleSet(id)).success, `rule set ${id}`)
  t.same(readSuppliers().filter((one) => !supplierSchema.safeParse(one).success), [], 'suppliers')
  t.ok(readContracts().length > 0)
  const outcome = match(request({ suppliers: [supplier()] }))
  t.same(matchOutcomeSchema.parse(outcome), outcome, 'an answer passes unchanged')
  const found = search({ ...request({ suppliers: [supplier({ offerings: [offering({ title: 'Hovenier' })] }), supplier({ id: 's-2', labels: [] })] }), need: { text: 'tuinman in Haarlem 77310000 qqqq' }, show: 1 }, READER)
  t.same(searchOutcomeSchema.parse(found), found, 'and so does that of a search')
})

const problems = (input: unknown, schema: z.ZodType = matchQuestionSchema): readonly Problem[] => problemsOf(() => parse(schema, input))

const question = (parts: object = {}): unknown => ({ authority: 'bloemendaal', contract: { ...contract(), ...parts } })
/** As it comes over the wire. */
const wire = (text: string): unknown => JSON.parse(text)

t.test('a good question passes', async (t) => {
  t.same(problems(question()), [])
})

t.test('each fault: where, and how to repair it', async (t) => {
  for (const [what, input, place, code, detail] of [
    ['a negative amount', question({ value: { awarded: { cents: -1 } } }), '/contract/value/awarded/cents', 'too-small', /^-1 is below zero/],
    ['a fraction of a cent', question({ value: { awarded: { cents: 0.5 } } }), '/contract/value/awarded/cents', 'invalid-type', /^0\.5 is not an amount in whole cents\. € 350 000 is 35000000/],
    ['a huge amount', question({ value: { awarded: { cents: 1e15 } } }), '/contract/value/awarded/cents', 'too-big', /largest amount/],
    ['an amount as text', question({ value: { awarded: { cents: '35000000' } } }), '/contract/value/awarded/cents', 'invalid-type', /^'35000000' is not an amount in whole cents/],
    ['cents of another currency', question({ value: { awarded: { cents: 1, currency: 'USD' } } }), '/contract/value/awarded/cents', 'custom', /not the euro/],
    ['31 February', question({ days: { publication: '2026-02-31' } }), '/contract/days/publication', 'no-day', /^'2026-02-31' is not a day of the calendar/],
    ['a day in another notation', question({ days: { publication: '31-01-2026' } }), '/contract/days/publication', 'no-day', /2027-03-01/],
    ['a period that ends before it starts', question({ period: { from: '2026-02-01', until: '2026-01-31' } }), '/contract/period/until', 'period-backwards', /ends before it starts\. Swap/],
    ['a period of a label without its end', question({ contractorLabels: [{ scheme: 'pso', level: '3', period: { from: '2026-02-01' } }] }), '/contract/contractorLabels/0/period/until', 'absent', /^'until' is absent\. Write it as 2027-03-01/],
    ['a misspelt key', { ...question() as object, autority: 'x' }, '/autority', 'unknown-key', /^'autority' is not a known key here\. Did you mean 'authority'\?$/],
    ['a misspelt key, nested', question({ value: { awarded: { cent: 1 } } }), '/contract/value/awarded/cent', 'unknown-key', /Did you mean 'cents'\?$/],
    ['a misspelt key in a list', question({ lots: [{ id: '1', natuer: 'works' }] }), '/contract/lots/0/natuer', 'unknown-key', /Did you mean 'nature'\?$/],
    ['letters that changed places', question({ labuorShareBasisPoints: 1 }), '/contract/labuorShareBasisPoints', 'unknown-key', /'labourShareBasisPoints'/],
    ['a key that resembles none', question({ days: { zebra: 1 } }), '/contract/days/zebra', 'unknown-key', /The keys here are publication, award, contract\.$/],
    ['a wrong word', question({ nature: 'service' }), '/contract/nature', 'invalid-value', /^'service' is not one of 'works', 'supplies', 'services'\.$/],
    ['a list for an object', question({ value: [] }), '/contract/value', 'invalid-type', /^The list is not an object\.$/],
    ['a text for a list', question({ cpv: '77310000' }), '/contract/cpv', 'invalid-type', /^'77310000' is not a list\.$/],
    ['a CPV code with its check digit', question({ cpv: ['77310000-6'] }), '/contract/cpv/0', 'no-cpv-code', /eight digits without the check digit/],
    ['a text for yes or no', question({ terms: { applies: 'yes' } }), '/contract/terms/applies', 'invalid-type', /^'yes' is not true or false\.$/],
    ['too many', question({ cpv: Array.from({ length: 201 }, () => '77310000') }), '/contract/cpv', 'too-big', /^The list holds more than 200\. Give at most 200\.$/],
    ['no authority', { contract: contract() }, '/authority', 'absent', /^'authority' is absent\./],
    ['an empty authority', { contract: contract(), authority: '' }, '/authority', 'too-small', /is empty/],
    ['no contract', { authority: 'x' }, '/contract', 'absent', /^'contract' is absent\. Give an object\.$/],
    ['nothing', undefined, '', 'absent', /^The value is absent\. Give an object\.$/],
    ['a list', [], '', 'invalid-type', /^The list is not an object\.$/],
    ['a null', null, '', 'invalid-type', /^null is not an object\.$/],
    ['NUL', question({ title: 'a\u0000b' }), '/contract/title', 'invalid-format', /control characters/],
    ['a lone surrogate', question({ title: 'a\uD800b' }), '/contract/title', 'invalid-format', /broken Unicode/],
    ['NUL in an id', { contract: contract(), authority: 'a\u0000' }, '/authority', 'invalid-format', /control characters/],
    ['a long text, which is not repeated in full', question({ title: 'x'.repeat(3000) }), '/contract/title', 'too-big', /^'x{80}…' is longer than 2000 characters\.$/],
    ['a prototype', wire('{"authority":"a","contract":{"id":"c","__proto__":{"nature":"works"}}}'), '/contract/__proto__', 'unknown-key', /known key/],
    ['a constructor', wire('{"authority":"a","contract":{"id":"c","constructor":1}}'), '/contract/constructor', 'unknown-key', /known key/],
    ['a key with a slash and a tilde', question({ 'a/~b': 1 }), '/contract/a~1~0b', 'unknown-key', /known key/]
  ] as const) {
    const found = problems(input)
    t.equal(found.length, 1, `${what}: one problem`)
    t.same([found[0]?.place, found[0]?.code], [place, code], what)
    t.match(found[0]?.detail, detail, `${what}: ${found[0]?.detail ?? ''}`)
  }
})

t.test('a search takes a need in words and where a page goes on; a match takes neither', async (t) => {
  const asked = { ...question() as object, need: { text: 'tuinman' }, after: 'x' }
  t.same(problems(asked, searchQuestionSchema), [])
  t.same(problems(asked).map(({ place, code }) => `${place} ${code}`).sort(), ['/after unknown-key', '/need/text unknown-key'])
  t.same(problems({ ...asked, need: { text: 'x'.repeat(10_000) } }, searchQuestionSchema), [])
  t.match(problems({ ...asked, need: { text: 'x'.repeat(10_001) }, after: 'x'.repeat(1001) }, searchQuestionSchema), [
    { place: '/need/text', code: 'too-big', detail: /is longer than 10000 characters\.$/ }, { place: '/after', code: 'too-big', detail: /is longer than 1000 characters\.$/ }
  ])
  t.match(problems({ ...asked, need: { text: 'a\u0000b' } }, searchQuestionSchema), [{ place: '/need/text', code: 'invalid-format' }])
})

t.test('two letters that changed places are one slip, also in a short key', async (t) => {
  t.match(problems(question({ period: { form: '2026-01-01', until: null } })).find(({ code }) => code === 'unknown-key')?.detail, /Did you mean 'from'\?$/)
})

t.test('an amount beyond whole numbers is refused as well', async (t) => {
  for (const cents of [1e300, 2 ** 53]) t.ok(problems(question({ value: { awarded: { cents } } })).every(({ place }) => place === '/contract/value/awarded/cents'), String(cents))
  t.equal(problems(question({ value: { awarded: { cents: 2 ** 53 } } })).length > 0, true)
})

t.test('all problems at once', async (t) => {
  const found = problems({ contract: { id: 'c', nature: 'x', days: { award: '2026-13-01' }, value: { awarded: { cents: -5 }, awarde: 1 }, period: { from: 'a', until: 'b' } }, fillings: [{ state: 'filed' }], showw: 1 })
  t.same(found.map(({ place }) => place).sort(), [
    '/authority', '/contract/days/award', '/contract/nature', '/contract/period/from', '/contract/period/until',
    '/contract/value/awarde', '/contract/value/awarded/cents', '/fillings/0/cents', '/fillings/0/state', '/showw'
  ])
})

t.test('a rule set is as strict: weights, missing values and their notes', async (t) => {
  const base = JSON.stringify(readRuleSet('kennemer'))
  const changed = (from: string, to: string): readonly Problem[] => {
    const text = base.replace(from, to)
    t.not(text, base)
    return problems(wire(text), ruleSetSchema)
  }
  t.match(changed('"subject-closeness":4500', '"subject-closeness":4501')[0], { place: '/provisions/ranking/0/value/weights', detail: /add up to 10000/ })
  t.match(changed('"certainty":"inferred"', '"certainty":"missing"')[0], { place: '/provisions/badge/0/value', detail: /Exactly a missing provision/ })
  t.match(changed('"selectedBy"', '"selectBy"').map(({ detail }) => detail).join(), /Did you mean 'selectedBy'\?/)
  const bare = readRuleSet('haarlem') as { provisions: { rate: { note?: unknown }[] } }
  delete bare.provisions.rate[0]?.note
  t.match(problems(bare, ruleSetSchema)[0], { place: '/provisions/rate/0/note', code: 'absent', detail: /which source it is inferred from/ })
})

t.test('a supplier has no place for a person', async (t) => {
  t.match(problems({ ...supplier(), workers: [{ name: 'x' }] }, supplierSchema)[0], { place: '/workers', code: 'unknown-key' })
})

t.test('days and moments', async (t) => {
  t.ok(daySchema.safeParse('2024-02-29').success)
  t.notOk(daySchema.safeParse(20240229).success)
  t.notOk(instantSchema.safeParse('2024-02-29').success)
})

t.test('whatever is passed, the answer is a value or problems with a place and a repair', async (t) => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.object({ key: fc.constantFrom('contract', 'authority', 'need', 'days', 'lots', 'value', '__proto__', 'x') }).map((contract) => ({ contract, authority: contract }))), (input) =>
    problems(input).every(({ place, code, detail }) => /^(\/|$)/.test(place) && /^[a-z-]+$/.test(code) && detail.endsWith('.') || detail.endsWith('?')) && problems(input).length > 0), { numRuns: 500 })
  t.pass('500 values')
})

t.test('the rules of an authority that is not in the data are only what holds for everybody', async (t) => {
  t.equal(rulesOf(null).authority, null)
})
