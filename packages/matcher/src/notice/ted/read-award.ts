// What one AWARD_CONTRACT says: contractors, sum, day; or that nothing was awarded.
import type { Amount } from '../../model/amount.ts'
import type { Award } from '../../model/contract-party.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { readAmount } from '../values/read-amount.ts'
import { readDay } from '../values/read-day.ts'
import { type XmlElement, elementsOf, first, textOf } from '../xml/element.ts'
import { readParties } from './read-parties.ts'
import { publishedRange } from './read-totals.ts'

/** Where a contractor must be named and there is none, some write that instead of a name. */
const NOT_A_NAME = /\b(?:niet gegund|geen (?:inschrijving|gunning)|not awarded)/iu

export interface ReadAward {
  readonly award: Award
  /** The estimate that the award repeats. */
  readonly estimated: XmlElement | undefined
}

/** `part` is the pointer of the lot or the contract, `index` the place of the award in it. Undefined: not awarded, with a gap. */
export function readAward (notes: Notes, element: XmlElement, part: string, index: number, id: string, concerns: string | null): ReadAward | undefined {
  const awarded = first(element, 'AWARDED_CONTRACT')
  if (awarded === undefined) {
    const reason = elementsOf(first(element, 'NO_AWARDED_CONTRACT'))[0]?.name
    noteGap(notes, 'not-stated', `${part}/awards`, { concerns, published: reason ?? 'NO_AWARDED_CONTRACT' })
    return undefined
  }
  const contractor = first(awarded, 'CONTRACTORS', 'CONTRACTOR', 'ADDRESS_CONTRACTOR') ?? first(awarded, 'CONTRACTOR', 'ADDRESS_CONTRACTOR')
  const name = textOf(first(contractor, 'OFFICIALNAME'))
  if (name !== undefined && NOT_A_NAME.test(name)) {
    noteGap(notes, 'unreadable', `${part}/awards`, { concerns, published: name })
    return undefined
  }
  const at = `${part}/awards/${index}`
  noteFact(notes, at, element)
  const parties = readParties(notes, awarded, at)
  if (parties.length === 0) noteGap(notes, 'not-stated', `${at}/parties`, { concerns })
  return {
    award: {
      id,
      parties,
      ...present({
        value: readSum(notes, awarded, at, concerns),
        on: readDay(notes, first(awarded, 'DATE_CONCLUSION_CONTRACT'), `${at}/on`, concerns)
      })
    },
    estimated: first(awarded, 'VALUES', 'VAL_ESTIMATED_TOTAL') ?? first(awarded, 'VAL_ESTIMATED_TOTAL')
  }
}

function readSum (notes: Notes, awarded: XmlElement, at: string, concerns: string | null): Amount | undefined {
  const total = first(awarded, 'VALUES', 'VAL_TOTAL') ?? first(awarded, 'VAL_TOTAL')
  const range = first(awarded, 'VALUES', 'VAL_RANGE_TOTAL') ?? first(awarded, 'VAL_RANGE_TOTAL')
  if (total === undefined && range !== undefined) noteGap(notes, 'unreadable', `${at}/value`, { concerns, published: publishedRange(range) })
  return readAmount(notes, total, `${at}/value`, concerns)
}
