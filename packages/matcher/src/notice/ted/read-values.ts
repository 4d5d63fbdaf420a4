// The sums of the contract and of each lot, from the totals, the lots and the awards together.
import type { Amount } from '../../model/amount.ts'
import type { Stage } from '../../model/contract-kind.ts'
import type { ContractFacts, Lot } from '../../model/contract.ts'
import { nameOfLot } from '../name-of-lot.ts'
import { type Notes, noteAbsent, noteSamePlace } from '../notes.ts'
import { present } from '../present.ts'
import { settleAwarded } from '../settle-awarded.ts'
import { readAmount } from '../values/read-amount.ts'
import { type XmlElement, first } from '../xml/element.ts'
import type { ReadAward } from './read-award.ts'
import { type Results, awardsOf } from './read-results.ts'
import type { Totals } from './read-totals.ts'

/** The sums of a contract without lots; of a contract with lots only the total, and that only if there is a single lot. */
export function valueOfContract (notes: Notes, totals: Totals, results: Results, object: XmlElement | undefined, stage: Stage, lots: number): ContractFacts['value'] | undefined {
  if (stage === 'profile' || stage === 'planned') return undefined
  if (lots > 0) return knownValue(totals.estimated, totals.awarded)
  const estimated = totals.estimated ??
    readAmount(notes, first(object, 'OBJECT_DESCR', 'VAL_OBJECT'), '/value/estimated') ??
    estimateOfOnly(notes, results.ofContract, '', null)
  const awarded = stage === 'call' ? totals.awarded : settleAwarded(notes, totals.awarded, awardsOf(results.ofContract), '', null)
  return knownValue(estimated, awarded)
}

/** The lots with their awards and the sums these settle. The total of the notice is also the sum of its only lot. */
export function withResults (notes: Notes, lots: readonly Lot[], totals: Totals, results: Results, stage: Stage): readonly Lot[] {
  return lots.map((lot, index) => {
    const at = `/lots/${index}`
    const concerns = nameOfLot(lot.id, lot.title)
    const read = results.ofLot.get(index) ?? []
    const awards = awardsOf(read)
    const estimated = lot.value?.estimated ?? ofOnlyLot(notes, lots, totals.estimated, 'estimated') ?? estimateOfOnly(notes, read, at, concerns)
    const total = ofOnlyLot(notes, lots, totals.awarded, 'awarded')
    const isAwarded = stage === 'award' || stage === 'change'
    if (isAwarded && awards.length === 0) noteAbsent(notes, `${at}/awards`, concerns)
    const value = knownValue(estimated, isAwarded ? settleAwarded(notes, total, awards, at, concerns) : undefined)
    return { ...lot, ...(awards.length > 0 && { awards }), ...(value !== undefined && { value }) }
  })
}

function ofOnlyLot (notes: Notes, lots: readonly Lot[], total: Amount | undefined, name: 'estimated' | 'awarded'): Amount | undefined {
  if (lots.length !== 1 || total === undefined) return undefined
  noteSamePlace(notes, `/lots/0/value/${name}`, `/value/${name}`)
  return total
}

/** An award repeats the estimate of its contract; of several contracts it is not the estimate of the whole. */
function estimateOfOnly (notes: Notes, read: readonly ReadAward[], at: string, concerns: string | null): Amount | undefined {
  const only = read.length === 1 ? read[0] : undefined
  if (only === undefined || notes.gapPointers.has(`${at}/value/estimated`)) return undefined
  return readAmount(notes, only.estimated, `${at}/value/estimated`, concerns)
}

function knownValue (estimated: Amount | undefined, awarded: Amount | undefined): ContractFacts['value'] | undefined {
  return estimated === undefined && awarded === undefined ? undefined : present({ estimated, awarded })
}
