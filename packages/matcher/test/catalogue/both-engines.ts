// One question, asked of both engines; an answer as text, or what is said where there is none.
import { MatcherError, type Supplier } from '@sroi/matcher'
import { type Catalogue, type Reader, search, searchCatalogue, type SearchRequest } from '@sroi/matcher/search'

function told (ask: () => unknown): string {
  try {
    return JSON.stringify(ask())
  } catch (error) {
    if (error instanceof MatcherError) return error.message
    throw error
  }
}

/** The plain loop over `judge`. */
export function byLoop (request: SearchRequest, reader: Reader): string {
  return told(() => search(request, reader))
}

/** The catalogue; `facts`: what it was built of. The suppliers of the request are not looked at. */
export function byCatalogue (catalogue: Catalogue, { suppliers: _suppliers, register: _register, ...asking }: SearchRequest, reader: Reader, facts: ReadonlyMap<string, Supplier>): string {
  return told(() => searchCatalogue(catalogue, asking, reader, (id) => facts.get(id) as Supplier))
}

export function byId (suppliers: readonly Supplier[]): ReadonlyMap<string, Supplier> {
  return new Map(suppliers.map((supplier) => [supplier.id, supplier]))
}

/** How many are ranked, and how many are inside the question; none in an answer that is a refusal. */
export function totalsOf (answer: string): { readonly ranked: number, readonly inside: number } {
  if (!answer.startsWith('{')) return { ranked: 0, inside: 0 }
  const { ranked, pending, refused } = JSON.parse(answer) as Record<'ranked' | 'pending' | 'refused', { total: number }>
  return { ranked: ranked.total, inside: ranked.total + pending.total + refused.total }
}
