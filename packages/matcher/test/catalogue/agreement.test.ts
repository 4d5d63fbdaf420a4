// Two engines that must agree: the plain loop over `judge`, and the catalogue.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError } from '@sroi/matcher'
import { buildCatalogue, changeCatalogue, search, searchCatalogue, type SearchRequest } from '@sroi/matcher/search'
import { anySearch, anySuppliers, READER } from '../search/arbitrary.ts'

/** `AGREEMENT_CASES=10000 npm test -- catalogue/agreement` asks more. */
const CASES = Number(process.env['AGREEMENT_CASES'] ?? 600)

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
  }), { numRuns: CASES })
  t.ok(ranked >= CASES / 10, `${ranked} of ${CASES} with somebody ranked`)
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

t.test('a register of thousands, in several parts, as well', async (t) => {
  const pool = fc.sample(anySuppliers, { numRuns: 60, seed: 11 }).flat()
  const many = Array.from({ length: 2500 }, (_, index) => ({ ...(pool[index % pool.length] as SearchRequest['suppliers'][number]), id: `s-${(index * 7919) % 2500}` }))
  const byId = new Map(many.map((supplier) => [supplier.id, supplier]))
  const built = buildCatalogue(many.slice(0, 1800), { id: 'r', revision: 1 }, READER)
  const catalogue = changeCatalogue(changeCatalogue(built, { put: many.slice(1800, 2400) }, 2, READER), { put: many.slice(2400) }, 3, READER)
  let inside = 0
  for (const [index, asked] of fc.sample(anySearch, { numRuns: 12, seed: 5 }).entries()) {
    const { suppliers: _suppliers, register: _register, ...asking } = { ...asked, show: 20, seed: `seed ${index}` }
    const plain = told(() => search({ ...asking, suppliers: many, register: { id: 'r', revision: 3 } }, READER))
    inside += plain.startsWith('{') ? (JSON.parse(plain) as { ranked: { total: number } }).ranked.total : 0
    if (told(() => searchCatalogue(catalogue, asking, READER, (id) => byId.get(id) as SearchRequest['suppliers'][number])) !== plain) t.fail(`question ${index}`)
  }
  t.ok(inside > 500, `${inside} ranked`)
})
