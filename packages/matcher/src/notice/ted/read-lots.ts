import type { Lot } from '../../model/contract.ts'
import { nameOfLot } from '../name-of-lot.ts'
import { type Notes, noteFact } from '../notes.ts'
import { present } from '../present.ts'
import { findMentions } from '../social-return/find-mentions.ts'
import { readAmount } from '../values/read-amount.ts'
import { readText } from '../values/read-text.ts'
import { MOST, shorten } from '../values/shorten.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { readDescription } from './read-description.ts'

/** The descriptions that are lots: none when the notice says there is no division, or has one description and does not mention lots. */
export function lotsOf (object: XmlElement | undefined): readonly XmlElement[] {
  const descriptions = all(object, 'OBJECT_DESCR')
  if (first(object, 'NO_LOT_DIVISION') !== undefined) return []
  return first(object, 'LOT_DIVISION') !== undefined || descriptions.length > 1 ? descriptions : []
}

/** Each lot with its own facts. Its number is the notice's; without one it is its place in the list. */
export function readLots (notes: Notes, descriptions: readonly XmlElement[], carriesSum: boolean): readonly Lot[] {
  return descriptions.map((description, index) => {
    const at = `/lots/${index}`
    const number = first(description, 'LOT_NO')
    const id = shorten(textOf(number) ?? String(index + 1), MOST.id)
    noteFact(notes, `${at}/id`, number ?? description)
    const title = readText(notes, first(description, 'TITLE'), `${at}/title`, MOST.title)
    const concerns = nameOfLot(id, title)
    const estimated = carriesSum ? readAmount(notes, first(description, 'VAL_OBJECT'), `${at}/value/estimated`, concerns) : undefined
    const mentions = findMentions(notes, [description], at, new Set())
    return {
      id,
      ...present({ title }),
      ...readDescription(notes, description, [], at, concerns),
      ...(estimated !== undefined && { value: { estimated } }),
      ...(mentions.length > 0 && { terms: { mentions } })
    }
  })
}
