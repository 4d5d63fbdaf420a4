import { MOST, shorten } from '../values/shorten.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'

/** The lots, or the parts that a planned procedure will have. Groups of lots are no lots. */
export function lotsOf (root: XmlElement): readonly XmlElement[] {
  return all(root, 'ProcurementProjectLot').filter((lot) => first(lot, 'ID')?.attributes.get('schemeName') !== 'LotsGroup')
}

export function idOfLot (lot: XmlElement, index: number): string {
  return shorten(textOf(first(lot, 'ID')) ?? String(index + 1), MOST.id)
}
