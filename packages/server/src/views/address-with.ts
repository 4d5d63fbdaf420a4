import type { Language } from '@sroi/matcher'
import { addressIn } from './address.ts'

/** What stands in an address, by name; a name can have several values. */
export type AddressValues = Readonly<Record<string, string | readonly string[]>>

/** The address of a page with what it is asked; what is empty is left out. */
export function addressWith (language: Language, path: string, ...values: readonly AddressValues[]): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(Object.assign({}, ...values) as AddressValues)) {
    for (const one of [value].flat()) if (one !== '') query.append(name, one)
  }
  const text = query.toString()
  return `${addressIn(language, path)}${text === '' ? '' : `?${text}`}`
}
