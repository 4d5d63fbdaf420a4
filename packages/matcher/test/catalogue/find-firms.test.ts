// Whom a question would give, and the rank of one, by the records alone: the same as the plain loop says with all its reasons.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError } from '@sroi/matcher'
import { buildCatalogue, changeCatalogue, findFirms, findRank, search, type SearchOutcome, type SearchRequest } from '@sroi/matcher/search'
import { anyCloseSearch, READER } from '../search/arbitrary.ts'
import { byId } from './both-engines.ts'

t.setTimeout(100_000)

/** All of the answer; null where the question is refused. */
function whole ({ after: _after, showAside: _aside, ...request }: SearchRequest): SearchOutcome | null {
  try {
    return search({ ...request, show: 1000 }, READER)
  } catch (error) {
    if (error instanceof MatcherError) return null
    throw error
  }
}

const inOrder = (ids: readonly string[]): readonly string[] => [...ids].sort()

t.test('the firms, what each fills and counts, and the place of each are those of the search', async (t) => {
  let ranked = 0
  let silent = 0
  fc.assert(fc.property(anyCloseSearch, ({ suppliers, register, ...asking }) => {
    const answer = whole({ suppliers, register, ...asking })
    if (answer === null) return true
    const half = suppliers.length >>> 1
    const catalogue = changeCatalogue(buildCatalogue(suppliers.slice(0, half), register, READER), { put: suppliers.slice(half) }, register.revision, READER)
    const facts = byId(suppliers)
    const supplierOf = (id: string) => facts.get(id) as (typeof suppliers)[number]
    const found = findFirms(catalogue, asking, READER, supplierOf)
    const told = new Map(found.ranked.map((one) => [one.id, one]))
    ranked += answer.ranked.items.length
    silent += answer.ranked.items.filter(({ fillable }) => fillable.cents === null).length
    return told.size === found.ranked.length && told.size === answer.ranked.total &&
      answer.ranked.items.every(({ supplier: { id }, fillable, recognitionBasisPoints }, place) => {
        const one = told.get(id)
        return one?.cents === fillable.cents && one?.recognitionBasisPoints === recognitionBasisPoints && findRank(catalogue, asking, id, READER, supplierOf) === place + 1
      }) &&
      JSON.stringify(inOrder(found.pending)) === JSON.stringify(inOrder(answer.pending.items.map(({ supplier }) => supplier.id))) &&
      answer.pending.items.every(({ supplier: { id } }) => findRank(catalogue, asking, id, READER, supplierOf) === null)
  }), { numRuns: 300 })
  t.ok(ranked > 100 && silent > 40, `${ranked} ranked, ${silent} of them do not say what they can take on`)
})
