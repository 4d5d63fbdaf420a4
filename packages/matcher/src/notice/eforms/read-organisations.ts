// Organisations stand once in the notice, with a technical id, and are referred to by it.
import type { Organisation } from '../../model/contract-party.ts'
import { type Notes, noteFact } from '../notes.ts'
import { present } from '../present.ts'
import { readText } from '../values/read-text.ts'
import { MOST, shorten } from '../values/shorten.ts'
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
  const value = readText(notes, first(company, 'PartyLegalEntity', 'CompanyID'), `${pointer}/identifier`, MOST.number)
  return {
    name: shorten(name, MOST.name),
    ...present({
      identifier: value === undefined ? undefined : { scheme: 'published-national-id', value },
      town: readText(notes, first(company, 'PostalAddress', 'CityName'), `${pointer}/town`, MOST.town)
    })
  }
}
