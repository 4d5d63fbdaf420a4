// Who comes first, in small registers of which each line says why it stands there; the fast engine says the same.
import t from 'tap'
import type { Offering, Supplier } from '@sroi/matcher'
import { buildCatalogue, search, searchCatalogue, type SearchRequest } from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { READER } from './arbitrary.ts'
import { RANKING_SETS, type RankedLine } from './ranking-sets.ts'

/** Alike in everything that a line does not speak of. */
function firmOf ({ id, offering: parts = { title: 'Hovenier' }, firm = {} }: RankedLine): Supplier {
  const { capacityCents: _capacity, ...plain } = offering({ title: 'Hovenier', text: '', cpv: [], minimumOrderCents: 0 })
  const offered: Offering = { ...plain, ...id === 'not-stated' ? {} : { capacityCents: 50_000_00 }, ...parts }
  return supplier({ id, name: 'Fictief', offerings: [offered], ...firm })
}

t.ok(RANKING_SETS.length >= 12, `${RANKING_SETS.length} sets`)

for (const { name, need, ranked, notRanked = [] } of RANKING_SETS) {
  t.test(name, async (t) => {
    const suppliers = [...ranked, ...notRanked].map(firmOf)
    const asked: SearchRequest = { ...request({ suppliers }), need }
    const ids = search(asked, READER).ranked.items.map((one) => one.supplier.id)
    t.same(ids, ranked.map(({ id }) => id), ranked.map(({ id, why }) => `${id}: ${why}`).join('; '))
    const reversed = search({ ...asked, suppliers: suppliers.toReversed(), seed: 'another' }, READER).ranked.items
    t.same(reversed.map((one) => one.supplier.id), ids, 'in whatever order the register lies, and by no turn among equals')
    const scores = reversed.map(({ score }) => score)
    t.ok(scores.every((score, place) => place === 0 || score < (scores[place - 1] as number)), `each below the one before: ${scores.join(' ')}`)
    const byId = new Map(suppliers.map((one) => [one.id, one]))
    const { suppliers: _suppliers, register, ...asking } = asked
    const fast = searchCatalogue(buildCatalogue(suppliers, register, READER), asking, READER, (id) => byId.get(id) as Supplier)
    t.same(fast.ranked.items.map((one) => one.supplier.id), ids, 'the catalogue says the same')
  })
}
