// What the readers write down while they read: where each fact stands, and what the notice does not give.
import type { GapCode, NoticeGap, NoticePlace } from '../model/notice.ts'
import { MAX_NOTICE_FACTS } from './limits.ts'
import { refuseNotice } from './refuse-notice.ts'
import { MOST, shorten } from './values/shorten.ts'
import type { XmlElement } from './xml/element.ts'
import { pathOf } from './xml/path-of.ts'

export interface Notes {
  /** JSON pointer into the contract → the element the fact was read from. */
  readonly elements: Map<string, XmlElement>
  /** JSON pointer → what the reader of the evidence must know about the fact. */
  readonly remarks: Map<string, string>
  readonly gaps: NoticeGap[]
  /** Pointers that have a gap already. */
  readonly gapPointers: Set<string>
}

export function startNotes (): Notes {
  return { elements: new Map(), remarks: new Map(), gaps: [], gapPointers: new Set() }
}

export function noteFact (notes: Notes, pointer: string, element: XmlElement, remark?: string): void {
  notes.elements.set(pointer, element)
  if (remark !== undefined) notes.remarks.set(pointer, remark)
  refuseTooMany(notes, pointer)
}

export function noteGap (notes: Notes, code: GapCode, pointer: string, told: { concerns?: string | null, published?: string | null | undefined } = {}): void {
  notes.gaps.push({ code, pointer, concerns: told.concerns ?? null, published: told.published === undefined || told.published === null ? null : shorten(told.published, MOST.published) })
  notes.gapPointers.add(pointer)
  refuseTooMany(notes, pointer)
}

/** A gap for a fact that is simply absent, unless a more telling gap is there already. */
export function noteAbsent (notes: Notes, pointer: string, concerns: string | null = null): void {
  if (!notes.gapPointers.has(pointer)) noteGap(notes, 'not-stated', pointer, { concerns })
}

/** The same place supports another fact: the sum of the only award is the sum of the contract. */
export function noteSamePlace (notes: Notes, pointer: string, as: string, remark?: string): void {
  const element = notes.elements.get(as)
  if (element !== undefined) noteFact(notes, pointer, element, remark ?? notes.remarks.get(as))
}

/** Removes the gap at a pointer, because the fact was found elsewhere, and gives it back. */
export function takeBackGap (notes: Notes, pointer: string): NoticeGap | undefined {
  if (!notes.gapPointers.has(pointer)) return undefined
  const place = notes.gaps.findIndex((gap) => gap.pointer === pointer)
  notes.gapPointers.delete(pointer)
  return place === -1 ? undefined : notes.gaps.splice(place, 1)[0]
}

/** Takes over what was noted elsewhere about one property. */
export function adoptNotes (notes: Notes, from: Notes, property: string): void {
  const concernsIt = (pointer: string): boolean => pointer === property || pointer.startsWith(`${property}/`)
  for (const [pointer, element] of from.elements) {
    if (concernsIt(pointer)) noteFact(notes, pointer, element, from.remarks.get(pointer))
  }
  for (const gap of from.gaps) {
    if (concernsIt(gap.pointer)) noteGap(notes, gap.code, gap.pointer, gap)
  }
}

export function placesOf (notes: Notes): NoticePlace[] {
  return [...notes.elements].map(([pointer, element]) => ({ pointer, path: pathOf(element), line: element.line }))
}

function refuseTooMany (notes: Notes, place: string): void {
  if (notes.elements.size + notes.gaps.length <= MAX_NOTICE_FACTS) return
  refuseNotice({
    place,
    code: 'too-many-facts',
    detail: `The notice yields more than ${MAX_NOTICE_FACTS} facts; its lots, tenders and contracts refer to each other too often. Give the XML of one notice.`
  })
}
