// Is a recorded match, asked of the catalogue, to the byte what the plain loop over the register answers, and does it replay without a catalogue?
import fc from 'fast-check'
import t from 'tap'
import { answerMatch } from '../../dist/actions/answer-match.js'
import { matchRecord } from '../../dist/actions/match-record.js'
import type { Search } from '../../dist/actions/question.js'
import { createCatalogues } from '../../dist/catalogue/index.js'
import { canonicalText } from '../../dist/json/digest.js'
import type { Register } from '../../dist/store/store.js'
import { NOW } from '../application/build-application.js'
import { question } from '../application/question.js'
import { QUESTIONS, READER, registerOf, requestOf, storeOf, suppliersOf } from './registers.js'

const DAY = '2026-11-22'
const ALL = suppliersOf(400)

/** What a receipt would say that was made without a catalogue, as the service did before it had one. */
async function byLoop (asked: Search, register: Register): Promise<object> {
  const { on: _on, knownAt: _knownAt, ...rest } = asked
  const request = await requestOf(asked, register)
  const outcome = answerMatch(request, () => READER)
  const shown = new Set([...outcome.ranked.items, ...outcome.pending.items, ...outcome.refused.items].map(({ supplier }) => supplier.id))
  return { question: rest, on: asked.on ?? DAY, knownAt: asked.knownAt ?? NOW, suppliers: register.suppliers.filter(({ id }) => shown.has(id)), outcome }
}

t.test('over any register, whatever is asked, and however few are shown', async (t) => {
  const anyQuestion = fc.tuple(
    fc.constantFrom(...QUESTIONS), fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }), fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), fc.string({ maxLength: 8 }),
    fc.constantFrom<Partial<Search>>({}, { filters: { withinMetres: 15_000 } }, { filters: { standings: ['full'] } }, { filters: { labels: [{ scheme: 'pso' }] } })
  ).map(([one, show, showAside, seed, more]): Search => ({ ...one, ...more, seed, ...(show === undefined ? {} : { show }), ...(showAside === undefined ? {} : { showAside }) }))
  let ranked = 0
  await fc.assert(fc.asyncProperty(anyQuestion, fc.subarray([...ALL], { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (asked, suppliers, revision) => {
    const register = registerOf(suppliers, revision)
    const { outcome, suppliers: shown, question: recorded, on, knownAt } = await matchRecord({ store: storeOf(register), clock: { now: () => NOW }, catalogues: createCatalogues() }, asked)
    ranked += outcome.ranked.total > 0 ? 1 : 0
    return canonicalText({ question: recorded, on, knownAt, suppliers: shown, outcome }) === canonicalText(await byLoop({ ...asked, on: DAY }, register))
  }), { numRuns: 150 })
  t.ok(ranked > 50, `${ranked} with somebody ranked`)
})

t.test('a match of one catalogue is not answered by another', async (t) => {
  const [one, other] = [registerOf(suppliersOf(20)), registerOf(suppliersOf(40))]
  const catalogues = createCatalogues()
  const wrong = { ...catalogues, of: () => catalogues.of(other) }
  await t.rejects(matchRecord({ store: storeOf(one), clock: { now: () => NOW }, catalogues: wrong }, { ...question(), show: 50 }))
})
