import type { Organisation } from '../../model/contract-party.ts'
import { type Notes, noteFact } from '../notes.ts'
import { present } from '../present.ts'
import { readText } from '../values/read-text.ts'
import { MOST, shorten } from '../values/shorten.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'

/**
 * Name, published number and town of an address. Contact point, e-mail, telephone and street are persons' or useless here and are never
 * read. The number is as published: often none of a register, so it is nobody's KvK number.
 */
export function readOrganisation (notes: Notes, address: XmlElement, pointer: string): Organisation | undefined {
  const name = textOf(first(address, 'OFFICIALNAME'))
  if (name === undefined) return undefined
  noteFact(notes, pointer, address)
  const value = readText(notes, first(address, 'NATIONALID'), `${pointer}/identifier`, MOST.number)
  return {
    name: shorten(name, MOST.name),
    ...present({
      identifier: value === undefined ? undefined : { scheme: 'published-national-id', value },
      town: readText(notes, first(address, 'TOWN'), `${pointer}/town`, MOST.town)
    })
  }
}
