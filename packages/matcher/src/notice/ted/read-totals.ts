// The values the notice states for everything it announces together.
import type { Amount } from '../../model/amount.ts'
import type { Stage } from '../../model/contract-kind.ts'
import { type Notes, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { publishedAmount, readAmount } from '../values/read-amount.ts'
import { type XmlElement, first, textOf } from '../xml/element.ts'

export interface Totals {
  readonly estimated?: Amount
  readonly awarded?: Amount
}

/**
 * A profile or planning carries no sum; the total of several lots is the sum of no contract; the lowest and the highest offer are no sum
 * either. Each of these becomes a gap with the figure as published.
 */
export function readTotals (notes: Notes, object: XmlElement | undefined, stage: Stage, lots: number): Totals {
  const estimated = first(object, 'VAL_ESTIMATED_TOTAL')
  const total = first(object, 'VAL_TOTAL')
  const range = first(object, 'VAL_RANGE_TOTAL')
  if (stage === 'profile' || stage === 'planned') {
    noteGap(notes, 'profile-only', '/value', { published: publishedAmount(estimated) })
    return {}
  }
  if (lots > 1) {
    noteGap(notes, 'several-lots', '/value', { published: publishedAmount(total) ?? publishedAmount(estimated) ?? publishedRange(range) })
    return {}
  }
  const sums = present({
    estimated: readAmount(notes, estimated, '/value/estimated'),
    awarded: readAmount(notes, total, '/value/awarded')
  })
  if (total === undefined && range !== undefined) noteGap(notes, 'unreadable', '/value/awarded', { published: publishedRange(range) })
  return sums
}

export function publishedRange (range: XmlElement | undefined): string | undefined {
  if (range === undefined) return undefined
  return `${textOf(first(range, 'LOW')) ?? '?'} – ${textOf(first(range, 'HIGH')) ?? '?'} ${range.attributes.get('CURRENCY') ?? ''}`.trim()
}
