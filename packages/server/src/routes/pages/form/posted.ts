// What a browser sent, as text by name: a form has no types.
import { EMPTY_FORM, FIELD_NAMES, type FormValues } from './fields.ts'

export type Posted = Readonly<Record<string, readonly string[]>>

/** Everything that is text; a name can occur more than once. */
export function readPosted (body: unknown): Posted {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, [value].flat().filter((item): item is string => typeof item === 'string')]))
}

/** The last value of a name; empty when there is none. */
export function one (posted: Posted, name: string): string {
  return (Object.hasOwn(posted, name) ? posted[name] : undefined)?.at(-1) ?? ''
}

/** The fields of the facts form. Codes that were ticked are added to those that were typed, codes that were unticked are taken out. */
export function valuesOf (posted: Posted): FormValues {
  const values = { ...EMPTY_FORM, ...Object.fromEntries(FIELD_NAMES.map((name) => [name, one(posted, name)])) }
  const picked = posted['cpvPick'] ?? []
  const unticked = new Set((posted['cpvShown'] ?? []).filter((code) => !picked.includes(code)))
  const typed = values.cpv.split(/[\s,;]+/u).filter((code) => code !== '' && !unticked.has(code))
  return { ...values, cpv: [...new Set([...typed, ...picked])].join(', ') }
}
