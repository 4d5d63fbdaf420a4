import type { PlaceNames } from '@sroi/matcher/search'
import type { RdPoint } from '@sroi/matcher'
import type { Authority } from '../store/index.ts'

/** The municipalities of a list of authorities as places that a need may name: only a municipality has a number, and only a municipality is a place. */
export function municipalitiesAsPlaces (authorities: readonly Pick<Authority, 'id' | 'name' | 'code' | 'point'>[]): { readonly places: readonly PlaceNames[], readonly pointOf: (place: string) => RdPoint | null } {
  const municipalities = authorities.filter(({ code }) => code !== null)
  const points = new Map(municipalities.map(({ id, point }) => [id, point]))
  return { places: municipalities.map(({ id, name }) => ({ id, names: [...new Set([name.nl, name.en])] })), pointOf: (place) => points.get(place) ?? null }
}
