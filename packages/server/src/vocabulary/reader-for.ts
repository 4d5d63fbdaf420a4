// With what needs are read: the lexicon, the labels of codes, and the municipalities as places.
import { compilePlaces, type Reader, rememberReadings } from '@sroi/matcher/search'
import type { Authority } from '../store/index.ts'
import { sha256 } from '../json/digest.ts'
import { catalogueReader } from './catalogue-reader.ts'
import { writtenLabels } from './cpv-labels.ts'
import { AUTHORITIES, authoritiesText, LABELS } from './lists-of-words.ts'
import { municipalitiesAsPlaces } from './municipalities-as-places.ts'

const readers = new WeakMap<readonly Authority[], Reader>()

/**
 * The lexicon is compiled once; the places once for each list of authorities, and a store hands out the same list until it changes. What was read of an
 * offering is remembered as long as the store holds the supplier. Throws StartError when the lexicon is not in order.
 */
export function readerFor (authorities: readonly Authority[]): Reader {
  const known = readers.get(authorities)
  if (known !== undefined) return known
  const { places, pointOf } = municipalitiesAsPlaces(authorities)
  const lists = [{ id: LABELS, version: writtenLabels().version }, { id: AUTHORITIES, version: sha256(authoritiesText(authorities)) }]
  const reader = rememberReadings({ ...catalogueReader(), places: compilePlaces(places), pointOf, lists })
  readers.set(authorities, reader)
  return reader
}
