// What holds of every search.
import fc from 'fast-check'
import t from 'tap'
import { match, MatcherError, type Filters } from '@sroi/matcher'
import { search, type FacetName, type SearchOutcome, type SearchRequest } from '@sroi/matcher/search'
import { anySearch, READER } from './arbitrary.ts'

t.setTimeout(100_000)

/** An answer; null where the choice of lot or party is refused. */
function found (request: SearchRequest): SearchOutcome | null {
  try {
    return search(request, READER)
  } catch (error) {
    if (error instanceof MatcherError) return null
    throw error
  }
}

function law (name: string, least: number, holds: (outcome: SearchOutcome, request: SearchRequest) => number): void {
  t.test(name, async (t) => {
    let interesting = 0
    fc.assert(fc.property(anySearch, (request) => {
      const outcome = found(request)
      if (outcome === null) return true
      const cases = holds(outcome, request)
      interesting += Math.max(0, cases)
      return cases >= 0
    }), { numRuns: 200 })
    t.ok(interesting >= least, `${interesting} cases`)
  })
}

/** The filters with one value alone chosen in a facet. */
function choose (filters: Filters, name: FacetName, value: unknown): Filters {
  return { ...filters, [name]: name === 'withinMetres' || name === 'mostLeadTimeDays' ? value : [value] }
}

/** The finding that tells whether a facet's condition is met. */
const CODES: Readonly<Record<FacetName, string>> = {
  standings: 'asked-standing', labels: 'asked-label', municipalities: 'asked-municipality', worksIn: 'asked-works-in', divisions: 'asked-division', withinMetres: 'asked-distance', mostLeadTimeDays: 'asked-lead-time'
}

law('every supplier is in exactly one place', 150, ({ ranked, pending, refused, outside }, { suppliers }) => {
  const shown = [...ranked.items, ...pending.items, ...refused.items].map(({ supplier }) => supplier.id)
  return new Set(shown).size === shown.length && ranked.total + pending.total + refused.total + outside === suppliers.length ? shown.length : -1
})

law('each count of a facet is what the answer would be with that value alone', 500, ({ facets }, request) => {
  let counted = 0
  for (const { name, values } of facets) {
    for (const { value, ranked, pending, refused } of values) {
      const chosen = found({ ...request, filters: choose(request.filters ?? {}, name, value), show: 1000 }) as SearchOutcome
      const known = (list: SearchOutcome['pending']): number => list.items.filter(({ asked }) => asked.filter(({ code }) => code === CODES[name]).every(({ verdict }) => verdict === 'met')).length
      if (chosen.ranked.total !== ranked || known(chosen.pending) !== pending || known(chosen.refused) !== refused) return -1
      counted += ranked + pending + refused
    }
  }
  return counted
})

law('what is chosen stays among the values, and choosing changes no other count of its own facet', 25, (outcome, request) => {
  let cases = 0
  for (const { name, values } of outcome.facets) {
    const first = values[0]
    if (first === undefined || values.length < 2) continue
    const chosen = found({ ...request, filters: choose(request.filters ?? {}, name, first.value) }) as SearchOutcome
    const again = new Map(chosen.facets.find((facet) => facet.name === name)?.values.map((one) => [JSON.stringify(one.value), one]))
    for (const one of values) {
      const other = again.get(JSON.stringify(one.value))
      // a value that was only listed because it was chosen may go
      if (other === undefined ? !one.chosen && one.ranked + one.pending + one.refused > 0 : other.ranked !== one.ranked || other.pending !== one.pending || other.refused !== one.refused) return -1
      cases += 1
    }
  }
  return cases
})

law('a list of which nothing was shown begins where its cursor says', 100, ({ ranked, pending, refused }, request) => {
  const none = found({ ...request, show: 0, showAside: 0 }) as SearchOutcome
  let cases = 0
  for (const [list, whole] of [['ranked', ranked], ['pending', pending], ['refused', refused]] as const) {
    if (none[list].total !== whole.total || none[list].items.length > 0 || (none[list].next === null) !== (whole.total === 0)) return -1
    if (none[list].next === null) continue
    const first = found({ ...request, show: 1000, after: none[list].next })?.[list].items
    if (JSON.stringify(first?.slice(0, whole.items.length)) !== JSON.stringify(whole.items)) return -1
    cases += 1
  }
  return cases
})

law('pages of any size give every list whole, in the same order, each supplier once', 50, (outcome, request) => {
  const { ranked } = outcome
  const seen: string[] = []
  let next: string | null = null
  do {
    const page: SearchOutcome = search({ ...request, show: 2, ...(next === null ? {} : { after: next }) }, READER)
    seen.push(...page.ranked.items.map(({ supplier }) => supplier.id))
    next = page.ranked.next
  } while (next !== null)
  return JSON.stringify(seen) === JSON.stringify(ranked.items.map(({ supplier }) => supplier.id)) ? seen.length : -1
})

law('pending and refused can be paged to their end as well', 50, (outcome, request) => {
  let cases = 0
  for (const list of ['pending', 'refused'] as const) {
    const seen: string[] = []
    let next: string | null = null
    do {
      const page: SearchOutcome = search({ ...request, show: 1, ...(next === null ? {} : { after: next }) }, READER)
      seen.push(...page[list].items.map(({ supplier }) => supplier.id))
      next = page[list].next
    } while (next !== null)
    if (JSON.stringify(seen) !== JSON.stringify(outcome[list].items.map(({ supplier }) => supplier.id))) return -1
    cases += seen.length
  }
  return cases
})

law('what is said of a supplier does not depend on who else is in the register', 50, (outcome, request) => {
  for (const candidate of outcome.ranked.items) {
    const alone = found({ ...request, suppliers: request.suppliers.filter(({ id }) => id === candidate.supplier.id) }) as SearchOutcome
    if (JSON.stringify(alone.ranked.items[0]) !== JSON.stringify(candidate)) return -1
  }
  return outcome.ranked.items.length
})

law('the order of the register does not matter', 50, (outcome, request) => {
  const turned = found({ ...request, suppliers: [...request.suppliers].reverse() })
  return JSON.stringify(turned) === JSON.stringify(outcome) ? outcome.ranked.items.length : -1
})

law('a condition more only takes suppliers out', 50, (outcome, request) => {
  const { filters: _filters, ...without } = request
  const wide = found({ ...without, show: 1000 }) as SearchOutcome
  const ids = new Set(wide.ranked.items.map(({ supplier }) => supplier.id))
  return outcome.ranked.items.every(({ supplier }) => ids.has(supplier.id)) ? outcome.ranked.items.length : -1
})

law('without words it is the match', 12, (outcome, { need, ...request }) => {
  if (need?.text !== undefined) return 0
  const { ranked, pending, refused, obligation, outside } = match({ ...request, ...(need === undefined ? {} : { need }) })
  const same = (page: { readonly items: readonly unknown[] }, shown: { readonly items: readonly unknown[] }): boolean => JSON.stringify(page.items) === JSON.stringify(shown.items)
  return same(outcome.ranked, ranked) && same(outcome.pending, pending) && same(outcome.refused, refused) && outcome.outside === outside && JSON.stringify(outcome.obligation) === JSON.stringify(obligation) ? 1 : -1
})
