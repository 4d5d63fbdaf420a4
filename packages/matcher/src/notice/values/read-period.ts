// When is the contract performed? Start and end as stated; or a start and a length; or a length alone.
import type { ContractFacts } from '../../model/contract.ts'
import { isDay, lastDayOfMonths } from '../../primitives/index.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { type XmlElement, textOf } from '../xml/element.ts'
import { parseMonths } from './parse-months.ts'
import { readDay } from './read-day.ts'

interface StatedPeriod {
  readonly start: XmlElement | undefined
  readonly end: XmlElement | undefined
  readonly duration: XmlElement | undefined
  readonly unit: string | undefined
  /** The notice says that it has no end. */
  readonly unlimited?: boolean
}

export function readPeriod (notes: Notes, stated: StatedPeriod, at: string, concerns: string | null): Pick<ContractFacts, 'period' | 'months'> {
  const from = readDay(notes, stated.start, `${at}/period/from`, concerns)
  const until = readDay(notes, stated.end, `${at}/period/until`, concerns)
  const months = readMonths(notes, stated, at, concerns)
  if (from === undefined) {
    if (until !== undefined) {
      notes.elements.delete(`${at}/period/until`)
      noteGap(notes, 'not-stated', `${at}/period/from`, { concerns, published: `… ${until}` })
    }
    return present({ months })
  }
  if (until !== undefined && until < from) {
    notes.elements.delete(`${at}/period/from`)
    notes.elements.delete(`${at}/period/until`)
    noteGap(notes, 'unreadable', `${at}/period`, { concerns, published: `${from} – ${until}` })
    return present({ months })
  }
  if (until !== undefined) return present({ period: { from, until }, months })
  const counted = months === undefined ? undefined : lastDayOfMonths(from, months)
  if (counted !== undefined && stated.duration !== undefined && isDay(counted)) {
    noteFact(notes, `${at}/period/until`, stated.duration, 'counted from the start and the duration')
    return present({ period: { from, until: counted }, months })
  }
  if (stated.unlimited !== true && !notes.gapPointers.has(`${at}/period/until`)) noteGap(notes, 'not-stated', `${at}/period/until`, { concerns })
  return present({ period: stated.unlimited === true ? { from, until: null } : { from }, months })
}

function readMonths (notes: Notes, stated: StatedPeriod, at: string, concerns: string | null): number | undefined {
  const published = textOf(stated.duration)
  if (stated.duration === undefined || published === undefined) return undefined
  const months = parseMonths(published, stated.unit ?? '')
  if (months === undefined) noteGap(notes, 'unreadable', `${at}/months`, { concerns, published: `${published} ${stated.unit ?? ''}`.trim() })
  else noteFact(notes, `${at}/months`, stated.duration)
  return months
}
