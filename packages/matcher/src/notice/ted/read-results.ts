// Which awards belong to which lot? An award names its lot by number; one that names none, or several, belongs to the contract.
import type { Award } from '../../model/contract-party.ts'
import type { Lot } from '../../model/contract.ts'
import { nameOfLot } from '../name-of-lot.ts'
import type { Notes } from '../notes.ts'
import { MOST, shorten } from '../values/shorten.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { type ReadAward, readAward } from './read-award.ts'

export interface Results {
  readonly ofContract: readonly ReadAward[]
  /** By the place of the lot in the list. */
  readonly ofLot: ReadonlyMap<number, readonly ReadAward[]>
}

export function readResults (notes: Notes, form: XmlElement, lots: readonly Lot[]): Results {
  const ofContract: ReadAward[] = []
  const ofLot = new Map<number, ReadAward[]>()
  const places = new Map(lots.map((lot, index) => [lot.id, index]))
  const elements = all(form, 'AWARD_CONTRACT')
  const numbers = idsOf(elements)
  elements.forEach((element, index) => {
    const place = places.get(textOf(first(element, 'LOT_NO')) ?? '')
    const lot = place === undefined ? undefined : lots[place]
    const list = place === undefined ? ofContract : ofLot.get(place) ?? []
    if (place !== undefined) ofLot.set(place, list)
    const read = readAward(notes, element, place === undefined ? '' : `/lots/${place}`, list.length, numbers[index] ?? String(index + 1), lot === undefined ? null : nameOfLot(lot.id, lot.title))
    if (read !== undefined) list.push(read)
  })
  return { ofContract, ofLot }
}

/** The awards alone. */
export function awardsOf (results: readonly ReadAward[] | undefined): readonly Award[] {
  return (results ?? []).map(({ award }) => award)
}

/** The contract numbers of the notice, or the places in the list when two awards have the same number or one has none. */
function idsOf (elements: readonly XmlElement[]): readonly string[] {
  const numbers = elements.map((element) => textOf(first(element, 'CONTRACT_NO')))
  const distinct = new Set(numbers)
  if (!distinct.has(undefined) && distinct.size === elements.length) return numbers.map((number) => shorten(String(number), MOST.id))
  return elements.map((_, index) => String(index + 1))
}
