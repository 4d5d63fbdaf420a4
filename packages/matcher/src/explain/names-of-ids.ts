// What ids are called that only a list of the caller knows: municipalities and codes.
import type { AuthorityId, CpvCode, Language, Words } from '../model/values.ts'

/** Names for the ids in a finding. An id without a name is shown as it stands. */
export interface NamesOfIds {
  readonly municipalities?: ReadonlyMap<AuthorityId, Words>
  /** By eight digits: a branch of two or three digits is called as the code that begins so and goes on with zeroes. */
  readonly codes?: ReadonlyMap<CpvCode, Words>
}

/** The facts whose values are municipalities, and those whose values are codes or branches of them. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['works-in', 'municipalities-chosen', 'firm-municipality', 'criterion-municipalities', 'place.municipality'])
const CODES: ReadonlySet<string> = new Set(['divisions', 'divisions-chosen', 'needed', 'offered'])

/** The values of a fact by their names; null: they are no ids. */
export function nameIds (fact: string, values: readonly string[], { municipalities, codes }: NamesOfIds, language: Language): string | null {
  if (MUNICIPALITIES.has(fact)) return values.map((id) => municipalities?.get(id)?.[language] ?? id).join(', ')
  if (!CODES.has(fact)) return null
  const names = values.map((code) => ({ code, name: codes?.get(code.padEnd(8, '0'))?.[language] }))
  // a label has commas of its own
  return names.map(({ code, name }) => name === undefined ? code : `${code} ${name}`).join(names.some(({ name }) => name !== undefined) ? '; ' : ', ')
}
