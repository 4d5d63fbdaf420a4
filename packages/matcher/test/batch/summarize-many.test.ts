// A batch says what `search` says of each question, shortly.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError, type Supplier } from '@sroi/matcher'
import {
  buildCatalogue, type Catalogue, changeCatalogue, checkMany, readSnapshot, search, type SearchOutcome, type SearchRequest, type SearchSummary, summarizeMany, type SummaryRequest, writeSnapshot
} from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { refusalsOf } from '../problems-of.ts'
import { anySearch, anySuppliers, READER } from '../search/arbitrary.ts'

const REGISTER = { id: 'r', revision: 1 }
const CASES = Number(process.env['AGREEMENT_CASES'] ?? 120)

/** As it is asked of a batch, and as it is asked alone. */
function questionOf ({ suppliers: _suppliers, register: _register, show: _show, after: _after, ...question }: SearchRequest): SummaryRequest {
  return question
}

function factsOf (suppliers: readonly Supplier[]): (id: string) => Supplier {
  const byId = new Map(suppliers.map((one) => [one.id, one]))
  return (id) => byId.get(id) as Supplier
}

function alone ({ top, show: _show, ...question }: SummaryRequest, suppliers: readonly Supplier[], register = REGISTER): SearchOutcome | null {
  try {
    return search({ ...question, suppliers, register, show: top ?? 20 }, READER)
  } catch (error) {
    if (error instanceof MatcherError) return null
    throw error
  }
}

/** What a whole answer comes to when it is told shortly. */
function shortly ({ obligation: { finding: _finding, dueByYear: _byYear, ...obligation }, warnings, provenance: { delivery }, ranked, pending, refused, outside }: SearchOutcome, show = 0): Omit<SearchSummary, 'coverage'> {
  return {
    obligation, warnings, delivery,
    totals: { ranked: ranked.total, pending: pending.total, refused: refused.total, outside },
    top: ranked.items.map(({ supplier: { id }, score, fillable }) => ({ id, score, cents: fillable.cents ?? 0 })),
    shown: ranked.items.slice(0, show)
  }
}

function withoutCoverage ({ coverage: _coverage, ...summary }: SearchSummary): Omit<SearchSummary, 'coverage'> {
  return summary
}

t.test('each summary is the answer that the question gets alone, however the questions are sliced', async (t) => {
  let ranked = 0
  fc.assert(fc.property(fc.array(fc.tuple(anySearch, fc.nat(5), fc.nat(3)), { minLength: 1, maxLength: 5 }), fc.nat(5), (searches, cut) => {
    const suppliers = searches[0]?.[0].suppliers ?? []
    const questions = searches.map(([one, top, show]): SummaryRequest => ({ ...questionOf(one), top, show })).filter((question) => alone(question, suppliers) !== null)
    const expected = questions.map((question) => shortly(alone(question, suppliers) as SearchOutcome, question.show))
    ranked += expected.filter(({ top }) => top.length > 0).length
    const catalogue = buildCatalogue(suppliers, REGISTER, READER)
    const whole = summarizeMany(catalogue, questions, 0, questions.length, READER, factsOf(suppliers))
    const sliced = [...summarizeMany(catalogue, questions, 0, cut, READER, factsOf(suppliers)), ...summarizeMany(catalogue, questions, cut, Math.max(cut, questions.length), READER, factsOf(suppliers))]
    return JSON.stringify(whole.map(withoutCoverage)) === JSON.stringify(expected) && JSON.stringify(sliced) === JSON.stringify(whole)
  }), { numRuns: CASES })
  t.ok(ranked >= CASES / 10, `${ranked} with somebody ranked`)
})

t.test('a register of thousands, changed since and read back from bytes, as well', async (t) => {
  const pool = fc.sample(anySuppliers, { numRuns: 60, seed: 17 }).flat()
  const many = Array.from({ length: 1100 }, (_, index): Supplier => ({ ...(pool[index % pool.length] as Supplier), id: `s-${(index * 7919) % 1100}` }))
  const built = buildCatalogue(many.slice(0, 700), REGISTER, READER)
  const changed = changeCatalogue(changeCatalogue(built, { put: many.slice(700, 1000) }, 2, READER), { put: many.slice(1000), remove: [] }, 3, READER)
  const questions = fc.sample(anySearch, { numRuns: 9, seed: 23 }).map(questionOf)
  const asked = questions.filter((question) => alone(question, [], { id: 'r', revision: 3 }) !== null)
  const expected = asked.map((question) => shortly(alone(question, many, { id: 'r', revision: 3 }) as SearchOutcome))
  for (const catalogue of [changed, readSnapshot(writeSnapshot(changed), READER)]) {
    t.strictSame(summarizeMany(catalogue, asked, 0, asked.length, READER, factsOf(many)).map(withoutCoverage), expected)
  }
  t.ok(expected.some(({ totals: { ranked } }) => ranked > 100), 'somebody is ranked')
})

const { suppliers: _suppliers, register: _register, ...OPEN } = request()
/** A contract of which 17 500 euros are to be filled. */
const OWED: SummaryRequest = { ...OPEN, need: { text: 'tuinman' } }

function firm (id: string, capacityCents?: number): Supplier {
  const { capacityCents: _none, ...offered } = offering({ title: 'Hovenier', cpv: [] })
  return supplier({ id, offerings: [capacityCents === undefined ? offered : { ...offered, capacityCents }] })
}

function coverage (suppliers: readonly Supplier[], part: Partial<SummaryRequest> = {}): readonly unknown[] {
  const [summary] = summarizeMany(buildCatalogue(suppliers, REGISTER, READER), [{ ...OWED, ...part }], 0, 1, READER, factsOf(suppliers))
  const { verdict, leftCents, estimated, filledCents } = summary?.coverage ?? {}
  return [verdict, leftCents, estimated, filledCents]
}

t.test('it says whether those that are named fill what is left: never more than is left, and never a no that is not certain', async (t) => {
  t.same(coverage([firm('a', 10_000_00), firm('b', 10_000_00)]), ['met', 17_500_00, false, 17_500_00])
  t.same(coverage([firm('a', 10_000_00)]), ['not-met', 17_500_00, false, 10_000_00], 'all are named')
  t.same(coverage([firm('a', 10_000_00), firm('b', 10_000_00)], { top: 1 }), ['unknown', 17_500_00, false, 10_000_00], 'more count than are named')
  t.same(coverage([firm('a', 10_000_00), firm('b')]), ['unknown', 17_500_00, false, 10_000_00], 'one does not state its capacity')
  t.same(coverage([firm('a', 10_000_00), firm('b', 10_000_00)], { need: { text: 'tuinman', budgetCents: 5_000_00 } }), ['not-met', 17_500_00, false, 5_000_00], 'no more than the budget')
  t.same(coverage([]), ['not-met', 17_500_00, false, 0])
  t.same(coverage([], { fillings: [{ state: 'filled', cents: 17_500_00 }] }), ['met', 0, false, 0], 'nothing is left')
  const { value: _value, ...unvalued } = OWED.contract
  t.same(coverage([firm('a', 10_000_00)], { contract: unvalued }), ['unknown', null, false, null], 'what is left is not known')
})

t.test('facts of those who are shown that are not those of the catalogue are noticed', async (t) => {
  const catalogue = buildCatalogue([firm('a', 10_000_00)], REGISTER, READER)
  t.same(refusalsOf(() => summarizeMany(catalogue, [{ ...OWED, show: 1 }], 0, 1, READER, () => firm('a', 1_000_00))), [' other-facts'])
  t.same(refusalsOf(() => summarizeMany(catalogue, [OWED], 0, 1, READER, () => { throw new Error('nobody is shown') })), [])
})

t.test('mistakes of all questions are told at once, each at its place, and nothing is answered', async (t) => {
  const catalogue = buildCatalogue([firm('a', 10_000_00)], REGISTER, READER)
  const told = (questions: readonly SummaryRequest[], from: number, until: number, one: Catalogue = catalogue): readonly (readonly string[])[] => [
    refusalsOf(() => summarizeMany(one, questions, from, until, READER, () => firm('a'))), refusalsOf(() => checkMany(questions, from, until, READER))
  ]
  const mistaken = [OWED, { ...OWED, on: 'nu' }, OWED, { ...OWED, choice: { lot: '9' } }, { ...OWED, top: -1, show: 0.5 }]
  const all = ['/questions/1/on no-day', '/questions/3/choice/lot unknown-lot', '/questions/4/top no-count', '/questions/4/show no-count']
  t.same(told(mistaken, 0, 5), [all, all])
  t.same(told(mistaken, 0, 1), [[], []], 'a slice answers for itself')
  t.same(told(mistaken, 3, 2), [[' no-slice'], [' no-slice']])
  const other = { ...READER, lexicon: { ...READER.lexicon, lexicon: { ...READER.lexicon.lexicon, version: 'x' } } }
  t.same(refusalsOf(() => summarizeMany(catalogue, [OWED], 0, 1, other, () => firm('a'))), [' other-lexicon'])
})
