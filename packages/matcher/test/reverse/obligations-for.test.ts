// For one firm, the obligations that it could fill: the same answer as each obligation's own search gives of it.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError, type Supplier } from '@sroi/matcher'
import { obligationsFor, type ObligationsFound, type ObligationsRequest, type OpenObligation, search, type SearchRequest } from '@sroi/matcher/search'
import { contract, offering, request, supplier } from '../make.ts'
import { anySearch, READER } from '../search/arbitrary.ts'
import { refusalsOf } from '../problems-of.ts'

/** What a search asks, without the register. */
function obligationOf (id: string, { suppliers: _suppliers, register: _register, seed: _seed, show: _show, ...asked }: SearchRequest): OpenObligation {
  return { id, ...asked }
}

const LIST = { id: 'open', revision: 1 }

function isAnswered (asked: SearchRequest): boolean {
  try {
    search(asked, READER)
    return true
  } catch (error) {
    if (error instanceof MatcherError) return false
    throw error
  }
}

const anyObligations = fc.tuple(fc.array(anySearch, { minLength: 2, maxLength: 8 }), fc.string({ maxLength: 3 })).map(([searches, seed]) => {
  const answered = searches.filter(isAnswered)
  return { supplier: answered[0]?.suppliers[0] as Supplier, obligations: answered.map((one, index) => obligationOf(`o-${index}`, one)), list: LIST, seed, show: 100 }
}).filter(({ obligations }) => obligations.length > 1)

const PLACES = ['ranked', 'pending', 'refused', 'outside'] as const

t.test('each obligation stands where its own search has the firm, with the same judgement, and is in one place', async (t) => {
  const seen: Record<string, number> = {}
  fc.assert(fc.property(anyObligations, (asked: ObligationsRequest) => {
    const found = obligationsFor(asked, READER)
    for (const obligation of asked.obligations) {
      const { id: _id, ...rest } = obligation
      const own = search({ ...rest, suppliers: [asked.supplier], register: LIST, show: 10 }, READER)
      const places = PLACES.filter((place) => found[place].items.some(({ id }) => id === obligation.id))
      if (own.obligation.leftCents === 0) {
        if (!found.filled.includes(obligation.id) || places.length > 0) return false
        continue
      }
      const [place] = places
      if (place === undefined || places.length > 1) return false
      seen[place] = (seen[place] ?? 0) + 1
      const judged = found[place].items.find(({ id }) => id === obligation.id)
      const ofSearch = place === 'outside' ? undefined : own[place].items[0]
      if (place === 'outside' ? own.outside !== 1 || judged?.judgement.asked.every(({ verdict }) => verdict !== 'not-met') : JSON.stringify(ofSearch) !== JSON.stringify(judged?.judgement)) return false
      if (JSON.stringify(own.obligation) !== JSON.stringify(judged?.obligation)) return false
    }
    return found.filled.length + PLACES.reduce((sum, place) => sum + found[place].total, 0) === asked.obligations.length
  }), { numRuns: 150 })
  for (const place of PLACES) t.ok((seen[place] ?? 0) >= 8, `${place}: ${seen[place] ?? 0}`)
})

t.test('pages of any size give each list whole, in the same order, and the order of the obligations does not matter', async (t) => {
  let paged = 0
  fc.assert(fc.property(anyObligations, (asked: ObligationsRequest) => {
    const whole = obligationsFor(asked, READER)
    if (JSON.stringify(obligationsFor({ ...asked, obligations: [...asked.obligations] }, READER)) !== JSON.stringify(whole)) return false
    const turned = obligationsFor({ ...asked, obligations: [...asked.obligations].reverse() }, READER)
    for (const place of PLACES) {
      const ids = whole[place].items.map(({ id }) => id)
      if (JSON.stringify(turned[place].items.map(({ id }) => id)) !== JSON.stringify(ids)) return false
      const seen: string[] = []
      let next: string | null = null
      do {
        const page: ObligationsFound = obligationsFor({ ...asked, show: 1, ...(next === null ? {} : { after: next }) }, READER)
        seen.push(...page[place].items.map(({ id }) => id))
        next = page[place].next
      } while (next !== null)
      if (JSON.stringify(seen) !== JSON.stringify(ids)) return false
      paged += seen.length
    }
    return true
  }), { numRuns: 40 })
  t.ok(paged > 50, `${paged}`)
})

const near = (id: string, cpv: string, parts: Partial<SearchRequest> = {}): OpenObligation => obligationOf(id, { ...request({ contract: contract({ cpv: [cpv] }) }), ...parts })

t.test('the best fit comes first; what cannot be filled says why', async (t) => {
  const found = obligationsFor({
    supplier: supplier(),
    obligations: [near('cleaning', '90910000'), near('green', '77310000'), near('asks-else', '77310000', { filters: { municipalities: ['velsen'] } }), near('done', '77310000', { fillings: [{ state: 'filled', cents: 17_500_00 }] })],
    list: LIST
  }, READER)
  t.same(found.ranked.items.map(({ id }) => id), ['green', 'cleaning'])
  t.same(found.outside.items.map(({ id, judgement }) => [id, judgement.asked.map(({ code, verdict }) => `${code} ${verdict}`)]), [['asks-else', ['asked-municipality not-met']]])
  t.same(found.filled, ['done'])
  const refused = obligationsFor({ supplier: supplier({ admissions: [], labels: [] }), obligations: [near('green', '77310000')], list: LIST }, READER)
  t.equal(refused.refused.items[0]?.judgement.finding.because.find(({ verdict }) => verdict === 'not-met')?.code, 'badge-held')
})

t.test('obligations that are equal take turns by the seed', async (t) => {
  const obligations = ['a', 'b', 'c', 'd'].map((id) => near(id, '77310000'))
  const first = new Map<string, number>()
  for (let seed = 0; seed < 400; seed += 1) {
    const id = obligationsFor({ supplier: supplier(), obligations, list: LIST, seed: String(seed) }, READER).ranked.items[0]?.id ?? ''
    first.set(id, (first.get(id) ?? 0) + 1)
  }
  for (const id of ['a', 'b', 'c', 'd']) t.ok((first.get(id) ?? 0) > 60, `${id} ${first.get(id) ?? 0}`)
})

const problems = (parts: Partial<ObligationsRequest>): readonly string[] => refusalsOf(() => obligationsFor({ supplier: supplier(), obligations: [near('a', '77310000')], list: LIST, ...parts }, READER))

t.test('mistakes are told all at once, each at its place', async (t) => {
  t.same(problems({
    supplier: supplier({ offerings: [offering({ capacityCents: -1 })] }),
    obligations: [near('a', '77310000', { on: 'nu' }), near('a', '7731', {}), near('c', '77310000', { choice: { lot: '9' } })]
  }), ['/obligations/1/id double-id', '/supplier/offerings/0/capacityCents no-amount', '/obligations/0/on no-day', '/obligations/1/contract/cpv/0 no-cpv-code', '/obligations/2/choice/lot unknown-lot'])
  t.same(problems({ after: 'x' }), ['/after no-cursor'])
  const { next } = obligationsFor({ supplier: supplier(), obligations: [near('a', '77310000'), near('b', '77310000')], list: LIST, show: 1 }, READER).ranked
  t.same(problems({ obligations: [near('a', '77310000'), near('b', '77310000')], after: next as string }), [])
  t.same(problems({ obligations: [near('a', '77310000'), near('b', '77310000')], after: next as string, list: { id: 'open', revision: 2 } }), ['/after other-question'])
})
