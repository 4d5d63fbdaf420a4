import { buildCatalogue, type Catalogue, type Reader } from '@sroi/matcher/search'
import type { Register } from '../store/index.ts'

const built = new WeakMap<Register['suppliers'], Catalogue>()

/** The catalogue of a register; built once, as long as the store hands out the same suppliers. */
export function catalogueOf ({ id, revision, suppliers }: Register, reader: Reader): Catalogue {
  const known = built.get(suppliers)
  if (known !== undefined) return known
  const fresh = buildCatalogue(suppliers, { id, revision }, reader)
  built.set(suppliers, fresh)
  return fresh
}
