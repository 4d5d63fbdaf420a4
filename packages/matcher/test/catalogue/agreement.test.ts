// Two engines that must agree: the plain loop over `judge`, and the catalogue.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError } from '@sroi/matcher'
import { buildCatalogue, search, searchCatalogue, type SearchRequest } from '@sroi/matcher/search'
import { anySearch, READER } from '../search/arbitrary.ts'

function told (ask: () => unknown): string {
  try {
    return JSON.stringify(ask())
  } catch (error) {
    if (error instanceof MatcherError) return error.message
    throw error
  }
}

function byCatalogue ({ suppliers, register, ...request }: SearchRequest): () => unknown {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]))
  return () => searchCatalogue(buildCatalogue(suppliers, register, READER), request, READER, (id) => byId.get(id) as SearchRequest['suppliers'][number])
}

t.test('the whole answer is the same: totals, facets, order, findings, marks', async (t) => {
  let ranked = 0
  fc.assert(fc.property(anySearch, (request) => {
    const plain = told(() => search(request, READER))
    ranked += plain.includes('"contributions"') ? 1 : 0
    return told(byCatalogue(request)) === plain
  }), { numRuns: 600 })
  t.ok(ranked >= 60, `${ranked} with somebody ranked`)
})

t.test('page after page as well', async (t) => {
  let pages = 0
  fc.assert(fc.property(anySearch, (request) => {
    for (let after: string | null | undefined; after !== null;) {
      const asked: SearchRequest = { ...request, show: 2, ...(after === undefined ? {} : { after }) }
      const plain = told(() => search(asked, READER))
      if (told(byCatalogue(asked)) !== plain) return false
      pages += 1
      after = plain.startsWith('{') ? (JSON.parse(plain) as { ranked: { next: string | null } }).ranked.next : null
    }
    return true
  }), { numRuns: 150 })
  t.ok(pages >= 110, `${pages} pages`)
})
