// What the search page is asked, as text by name, exactly as it stands in its address.
import { valuesOf, type Posted, one } from '../form/posted.ts'
import type { FormValues } from '../form/fields.ts'

/** Conditions with several values. */
export const LIST_NAMES = ['standing', 'label', 'municipality', 'worksIn', 'division'] as const

/** `why`: the name of a firm that somebody misses. `match`: the id of a recorded match whose contract is meant. `after` and `before`: where a list goes on, and how many went before. */
export const TEXT_NAMES = ['need', 'match', 'within', 'leadTime', 'capacity', 'minimumOrder', 'after', 'before', 'why'] as const

export type SearchFieldName = typeof LIST_NAMES[number] | typeof TEXT_NAMES[number]

export type SearchValues = Readonly<Record<typeof LIST_NAMES[number], readonly string[]>> & Readonly<Record<typeof TEXT_NAMES[number], string>> & {
  /** The facts of a contract that was told by hand. */
  readonly facts: FormValues
}

/** More values of one condition are not read. */
const MOST = 100

export function searchValuesOf (posted: Posted): SearchValues {
  const lists = LIST_NAMES.map((name) => [name, [...new Set((Object.hasOwn(posted, name) ? posted[name] : undefined) ?? [])].filter((value) => value !== '').slice(0, MOST)])
  const texts = TEXT_NAMES.map((name) => [name, one(posted, name)])
  return { ...Object.fromEntries([...lists, ...texts]), facts: valuesOf(posted) } as SearchValues
}

/** Was anything asked, or was the page only opened? */
export function isAsked ({ facts, ...values }: SearchValues): boolean {
  return [...Object.values(facts), ...Object.values(values).flat()].some((value) => value !== '')
}
