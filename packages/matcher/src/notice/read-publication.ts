// On which day was the notice published? Rules are selected by it.
import type { IsoDay } from '../model/values.ts'
import { type Notes, noteFact, noteGap } from './notes.ts'
import { parseDay } from './values/parse-day.ts'
import { readDay } from './values/read-day.ts'
import { type XmlElement, textOf } from './xml/element.ts'

const POINTER = '/days/publication'

/**
 * The stated day. A file that was never published states only the day it was sent: that day is taken, because without any day no rule
 * can be selected, but the evidence says what it is and a gap keeps the publication day unknown.
 */
export function readPublication (notes: Notes, published: XmlElement | undefined, dispatched: readonly (XmlElement | undefined)[]): IsoDay | undefined {
  const day = readDay(notes, published, POINTER)
  if (day !== undefined || notes.gapPointers.has(POINTER)) return day
  for (const element of dispatched) {
    const text = textOf(element)
    const sent = text === undefined ? undefined : parseDay(text)
    if (element === undefined || sent === undefined) continue
    noteFact(notes, POINTER, element, 'dispatch day, publication day not stated')
    noteGap(notes, 'not-stated', POINTER, { published: text })
    return sent
  }
  return undefined
}
