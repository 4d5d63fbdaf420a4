import type { Mark } from '@sroi/matcher/search'

/** A part of a text with its marks; `before` and `after`: something was left out there. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly before: boolean
  readonly after: boolean
}

/** How much of what goes before the first mark is kept, as a part of all that is kept. */
const BEFORE = 0.25
/** A word that reaches further than this is cut in two. */
const WORD = 40

/** Of a long text so many UTF-16 units around the first word that was found, cut between words where there are any. */
export function excerptOf (text: string, marks: readonly Mark[], most: number): Excerpt {
  if (text.length <= most) return { text, marks, before: false, after: false }
  const lead = Math.floor(most * BEFORE)
  const word = Math.min(WORD, lead)
  const wanted = Math.min(Math.max(0, (marks[0]?.from ?? 0) - lead), text.length - most)
  const from = wanted === 0 ? 0 : wholeFrom(text, wanted, word)
  const until = from + most >= text.length ? text.length : wholeUntil(text, from + most, word)
  return {
    text: text.slice(from, until),
    marks: marks.flatMap((mark) => mark.until <= from || mark.from >= until ? [] : [{ from: Math.max(mark.from, from) - from, until: Math.min(mark.until, until) - from }]),
    before: from > 0,
    after: until < text.length
  }
}

function wholeFrom (text: string, place: number, word: number): number {
  const space = text.indexOf(' ', place)
  return space >= 0 && space - place < word ? space + 1 : notWithin(text, place)
}

function wholeUntil (text: string, place: number, word: number): number {
  const space = text.lastIndexOf(' ', place)
  return space >= 0 && place - space < word ? space : notWithin(text, place)
}

/** Half a character is none. */
function notWithin (text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place
}
