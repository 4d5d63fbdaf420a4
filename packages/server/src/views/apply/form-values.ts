// What stands in the form of a profile, as text by name.
import type { Posted } from '../../routes/pages/form/posted.ts'

/** More offers than any firm has. */
const MOST_OFFERS = 200

/** The last value of a name; empty when there is none. */
export function lastOf (values: Posted, name: string): string {
  return (Object.hasOwn(values, name) ? values[name] : undefined)?.at(-1) ?? ''
}

/** Which rows of a list a form has: one is always empty. */
export function rowsOf (values: Posted, prefix: string, most: number): readonly number[] {
  const found = Object.keys(values).flatMap((name) => {
    const row = new RegExp(`^${prefix}-(\\d{1,3})-`, 'u').exec(name)?.[1]
    return row === undefined ? [] : [Number(row)]
  })
  return [...new Set(found)].filter((row) => row < most).sort((one, other) => one - other)
}

export function offerRows (values: Posted): readonly number[] {
  return rowsOf(values, 'offer', MOST_OFFERS)
}

/** Codes that were typed and ticked, each once; those that are none are left in the text. */
export function codesOf (values: Posted, row: number): readonly string[] {
  const typed = lastOf(values, `offer-${row}-cpv`).split(/[\s,;]+/u).filter((code) => code !== '').map((code) => code.replace(/-\d$/u, ''))
  return [...new Set([...typed, ...values[`offer-${row}-pick`] ?? []])]
}
