import { buildCatalogue, searchCatalogue } from '@sroi/matcher/search'

/** With every reason of the twenty that are shown, marks, and facets as if each value alone were chosen. Who is pending or refused is counted, as the others count. */
export const ours = {
  name: 'ours',
  build: ({ suppliers, reader, supplierOf }) => {
    const catalogue = buildCatalogue(suppliers(), { id: 'bench', revision: 1 }, reader)
    return { ask: ({ request }) => {
      const { ranked, pending, refused } = searchCatalogue(catalogue, { ...request, showAside: 0 }, reader, supplierOf)
      return { total: ranked.total + pending.total + refused.total, top: ranked.items.map(({ supplier }) => supplier.id) }
    } }
  }
}
