// Two engines that must agree: the plain loop over `judge`, and the catalogue.
import fc from 'fast-check'
import t from 'tap'
import { buildCatalogue, type SearchRequest } from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { anyCloseSearch, READER } from '../search/arbitrary.ts'
import { byCatalogue, byId, byLoop, totalsOf } from './both-engines.ts'

/** `AGREEMENT_CASES=10000` asks more, and takes as long as it takes. */
const CASES = Number(process.env['AGREEMENT_CASES'] ?? 400)
const TIMEOUT = CASES > 400 ? 0 : 100_000
t.setTimeout(TIMEOUT)

function areSame (request: SearchRequest): string | null {
  const plain = byLoop(request, READER)
  return byCatalogue(buildCatalogue(request.suppliers, request.register, READER), request, READER, byId(request.suppliers)) === plain ? plain : null
}

t.test('the whole answer is the same: totals, facets, order, findings, marks', { timeout: TIMEOUT }, async (t) => {
  let ranked = 0
  fc.assert(fc.property(anyCloseSearch, (request) => {
    const answer = areSame(request)
    ranked += answer !== null && totalsOf(answer).ranked > 0 ? 1 : 0
    return answer !== null
  }), { numRuns: CASES })
  t.ok(ranked >= CASES / 10, `${ranked} of ${CASES} with somebody ranked`)
})

t.test('page after page as well', { timeout: TIMEOUT }, async (t) => {
  let pages = 0
  fc.assert(fc.property(anyCloseSearch, (request) => {
    for (let after: string | null | undefined; after !== null;) {
      const answer = areSame({ ...request, show: 2, ...(after === undefined ? {} : { after }) })
      if (answer === null) return false
      pages += 1
      after = answer.startsWith('{') ? (JSON.parse(answer) as { ranked: { next: string | null } }).ranked.next : null
    }
    return true
  }), { numRuns: Math.min(CASES, 150) })
  t.ok(pages >= Math.min(CASES, 150) * 0.7, `${pages} pages`)
})

t.test('of two offerings that nobody can order now, the one whose order would be possible speaks for the firm, in both', async (t) => {
  const past = { from: '2010-01-01', until: '2010-12-31' }
  const { capacityCents: _stated, ...silent } = offering({ period: past, minimumOrderCents: 1, cpv: ['90910000'] })
  const small = offering({ period: past, capacityCents: 1_000_00, minimumOrderCents: 1_000_01 })
  for (const [possible, impossible] of [['a', 'b'], ['b', 'a']] as const) {
    // though the other lies nearer to what is needed
    const asked = request({ need: { cpv: ['77310000'] }, suppliers: [supplier({ offerings: [{ ...silent, id: possible }, { ...small, id: impossible }] })] })
    const answer = areSame(asked)
    t.equal(answer === null ? null : (JSON.parse(answer) as { refused: { items: { supplier: { offering: { id: string } } }[] } }).refused.items[0]?.supplier.offering.id, possible)
  }
})
