// Organisations stand once in the notice, with a technical id, and are referred to by it.
import type { Organisation } from '../../model/contract.ts'
import { type Notes, noteFact } from '../notes.ts'
import { present } from '../present.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { inLanguage } from './in-language.ts'
import { extensionOf } from './notice-kind.ts'

export type Organisations = ReadonlyMap<string, XmlElement>

export function organisationsOf (root: XmlElement): Organisations {
  const found = new Map<string, XmlElement>()
  for (const organisation of all(extensionOf(root), 'Organizations', 'Organization')) {
    const id = textOf(first(organisation, 'Company', 'PartyIdentification', 'ID'))
    if (id !== undefined && !found.has(id)) found.set(id, organisation)
  }
  return found
}

/**
 * Name, published number and town. Contact, touch points and owners are persons' and are never read; the number is as published and is
 * nobody's KvK number.
 */
export function readOrganisation (notes: Notes, organisation: XmlElement | undefined, language: string | undefined, pointer: string): Organisation | undefined {
  const company = first(organisation, 'Company')
  const nameElement = inLanguage(all(company, 'PartyName', 'Name'), language)
  const name = textOf(nameElement)
  if (nameElement === undefined || name === undefined) return undefined
  noteFact(notes, pointer, nameElement)
  const number = first(company, 'PartyLegalEntity', 'CompanyID')
  const town = first(company, 'PostalAddress', 'CityName')
  const value = textOf(number)
  if (number !== undefined && value !== undefined) noteFact(notes, `${pointer}/identifier`, number)
  if (town !== undefined && textOf(town) !== undefined) noteFact(notes, `${pointer}/town`, town)
  return {
    name,
    ...present({ identifier: value === undefined ? undefined : { scheme: 'published-national-id', value }, town: textOf(town) })
  }
}
