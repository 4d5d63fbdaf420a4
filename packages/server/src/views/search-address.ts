import type { Language } from '@sroi/matcher'
import { addressIn } from './address.ts'

/** What the search page is asked; lists and texts by name, and the facts of the contract by name. */
export type AskedValues = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>

/** The address of the search page with some of what is asked changed; what is empty is left out. */
export function searchAddress (language: Language, values: AskedValues, changes: Changes): string {
  return `${addressIn(language, '/search')}${queryOf(values, changes)}`
}

/** The address of the page of a mix, which is asked what the search page is asked and more. */
export function mixAddress (language: Language, values: AskedValues, changes: Changes): string {
  return `${addressIn(language, '/mix')}${queryOf(values, changes)}`
}

type Changes = Readonly<Record<string, string | readonly string[]>>

function queryOf (values: AskedValues, changes: Changes): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...values, ...changes })) {
    if (typeof value === 'string') add(query, name, value)
    else if (isList(value)) for (const one of value) add(query, name, one)
    else for (const [fact, text] of Object.entries(value)) add(query, fact, text)
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

function isList (value: AskedValues[string]): value is readonly string[] {
  return Array.isArray(value)
}

function add (query: URLSearchParams, name: string, value: string): void {
  if (value !== '') query.append(name, value)
}
