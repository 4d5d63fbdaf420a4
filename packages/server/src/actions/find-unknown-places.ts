// Ids of authorities in a question: a misspelt one would find nobody, and say nothing.
import { OTHER_BUYER, type Problem, type Supplier } from '@sroi/matcher'
import type { Authority } from '../store/index.ts'
import { nearest } from '../suggestion/nearest.ts'
import { partOf } from './part-of.ts'

/** Whose rules are asked for must be in the list; where suppliers sit or work in the list, or in the register. */
export function findUnknownPlaces (input: unknown, authorities: readonly Authority[], suppliers: readonly Supplier[]): readonly Problem[] {
  const ids = new Set(authorities.map(({ id }) => id))
  const filters = partOf(input, 'filters')
  const places = (['municipalities', 'worksIn'] as const).flatMap((name) => {
    const asked = partOf(filters, name)
    return Array.isArray(asked) ? asked.slice(0, 100).map((id: unknown, index) => ({ id, place: `/filters/${name}/${index}` })) : []
  }).filter((one): one is { id: string, place: string } => typeof one.id === 'string' && !ids.has(one.id))
  const registered = places.length === 0 ? ids : placesOf(suppliers)
  const authority = partOf(input, 'authority')
  return [
    ...(typeof authority !== 'string' || ids.has(authority) ? [] : [unknown(authority, '/authority', ids, ` For a buyer that is not in the list use '${OTHER_BUYER}'`)]),
    ...places.filter(({ id }) => !registered.has(id)).map(({ id, place }) => unknown(id, place, ids, ' Use the id of a municipality, in lower case'))
  ]
}

const known = new WeakMap<readonly Supplier[], ReadonlySet<string>>()

/** Where suppliers of a register sit or work; read once, for a batch asks it thousands of times. */
function placesOf (suppliers: readonly Supplier[]): ReadonlySet<string> {
  const places = known.get(suppliers) ?? new Set(suppliers.flatMap(({ place, worksIn }) => [place.municipality, ...worksIn]))
  known.set(suppliers, places)
  return places
}

function unknown (id: string, place: string, ids: ReadonlySet<string>, repair: string): Problem {
  const near = nearest(id, [...ids])
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((found) => `'${found}'`).join(' or ')}?`
  return { place, code: 'unknown-authority', detail: `There is no authority '${id.slice(0, 80)}' in the list.${meant}${repair}` }
}
