import { setImmediate } from 'node:timers/promises'
import { type Catalogue, type CatalogueReader, changeCatalogue } from '@sroi/matcher/search'
import type { Difference } from './difference.ts'

/** So many suppliers are read before others have their turn. */
const AT_ONCE = 250

/** The catalogue as it is after the change; the one given stays as it was. */
export async function changeInTurns (catalogue: Catalogue, { put, remove }: Difference, revision: number, reader: CatalogueReader): Promise<Catalogue> {
  let next = changeCatalogue(catalogue, { put: put.slice(0, AT_ONCE), remove }, revision, reader)
  for (let from = AT_ONCE; from < put.length; from += AT_ONCE) {
    await setImmediate()
    next = changeCatalogue(next, { put: put.slice(from, from + AT_ONCE) }, revision, reader)
  }
  return next
}
