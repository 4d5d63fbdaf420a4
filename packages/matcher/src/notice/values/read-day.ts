import type { IsoDay } from '../../model/values.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { type XmlElement, textOf } from '../xml/element.ts'
import { parseDay } from './parse-day.ts'

/** A day as the notice states it, or a gap with the text as published: an official notice is not refused for 31 February. */
export function readDay (notes: Notes, element: XmlElement | undefined, pointer: string, concerns: string | null = null): IsoDay | undefined {
  const published = textOf(element)
  if (element === undefined || published === undefined) return undefined
  const day = parseDay(published)
  if (day === undefined) noteGap(notes, 'unreadable', pointer, { concerns, published })
  else noteFact(notes, pointer, element)
  return day
}
