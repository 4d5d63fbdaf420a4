// Many questions to one register: the same answers as one by one, and the register read once.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError } from '@sroi/matcher'
import { rememberReadings, search, searchMany, type SearchBatch, type SearchOutcome, type SearchRequest } from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { anySearch, READER } from '../search/arbitrary.ts'
import { refusalsOf } from '../problems-of.ts'

const REGISTER = { id: 'r', revision: 1 }

function alone (question: SearchBatch['questions'][number], suppliers: SearchBatch['suppliers']): SearchOutcome | null {
  try {
    return search({ ...question, suppliers, register: REGISTER }, READER)
  } catch (error) {
    if (error instanceof MatcherError) return null
    throw error
  }
}

function questionOf ({ suppliers: _suppliers, register: _register, ...question }: SearchRequest): SearchBatch['questions'][number] {
  return question
}

t.test('each answer is the one that the question gets alone, however the questions are sliced', async (t) => {
  let answers = 0
  fc.assert(fc.property(fc.array(anySearch, { minLength: 1, maxLength: 6 }), fc.nat(6), (searches, cut) => {
    const suppliers = searches[0]?.suppliers ?? []
    const questions = searches.map(questionOf).filter((question) => alone(question, suppliers) !== null)
    const batch = { questions, suppliers, register: REGISTER }
    const expected = JSON.stringify(questions.map((question) => alone(question, suppliers)))
    const sliced = [...searchMany(batch, 0, cut, READER), ...searchMany(batch, cut, Math.max(cut, questions.length), rememberReadings(READER))]
    answers += questions.length
    return JSON.stringify(searchMany(batch, 0, questions.length, READER)) === expected && JSON.stringify(sliced) === expected
  }), { numRuns: 40 })
  t.ok(answers > 30, `${answers} answers`)
})

/** A reader that counts how often it looks at the code of an offering. */
function counting (): { readonly reader: typeof READER, readonly count: () => number } {
  let looked = 0
  return { count: () => looked, reader: { ...READER, labelOf: (code) => { looked += 1; return READER.labelOf(code) } } }
}

t.test('an offering is read once, however many questions are asked, and once for all slices when the reader remembers', async (t) => {
  const texts = ['hovenier', 'schoonmaak', 'catering', 'tuinman']
  const suppliers = [supplier({ offerings: [offering({ cpv: ['77310000'] })] })]
  const questions = texts.map((text) => ({ ...questionOf(request()), need: { text } }))
  const batch = { questions, suppliers, register: REGISTER }
  const once = counting()
  searchMany(batch, 0, 4, once.reader)
  t.equal(once.count(), 1)
  const sliced = counting()
  const reader = rememberReadings(sliced.reader)
  for (const index of [0, 1, 2, 3]) searchMany(batch, index, index + 1, reader)
  t.equal(sliced.count(), 1)
  const single = counting()
  for (const question of questions) search({ ...question, suppliers, register: REGISTER }, single.reader)
  t.equal(single.count(), 4)
})

const problems = (batch: Partial<SearchBatch>, from = 0, until = 10): readonly string[] => refusalsOf(() => searchMany({ questions: [questionOf(request())], suppliers: [], register: REGISTER, ...batch }, from, until, READER))

t.test('mistakes are told at the place of their question, those of the register once', async (t) => {
  const good = questionOf(request())
  t.same(problems({ questions: [good, { ...good, on: 'nu' }, good, { ...good, choice: { lot: '9' } }] }), ['/questions/1/on no-day', '/questions/3/choice/lot unknown-lot'])
  t.same(problems({ questions: [good, { ...good, on: 'nu' }] }, 0, 1), [], 'a slice answers for itself')
  t.same(problems({ questions: [good, good], suppliers: [supplier({ offerings: [offering({ capacityCents: 0.5 })] }), supplier()] }), ['/suppliers/1/id double-id', '/suppliers/0/offerings/0/capacityCents no-amount'])
  t.same(problems({}, -1, 2), [' no-slice'])
  t.same(problems({}, 3, 2), [' no-slice'])
  t.same(problems({}, 0, Number.NaN), [' no-slice'])
})
