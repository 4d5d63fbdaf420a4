// A question, as each part of a catalogue is asked it: its words are looked for, and the rest is put as numbers.
import type { AskedQuestion, Reader } from '../search/index.ts'
import { type Asked, askSegment } from './asked.ts'
import { Catalogue, type Part } from './catalogue.ts'
import { findWords } from './words-in-rows.ts'

export function eachPart (catalogue: Catalogue, { question, read }: AskedQuestion, { lexicon }: Reader, visit: (part: Part, asked: Asked) => void): void {
  const wholeWeight = read?.words.reduce((sum, { weight }) => sum + weight, 0) ?? 0
  for (const part of Catalogue.partsOf(catalogue)) {
    if (read !== null) findWords(part.segment, read, lexicon)
    visit(part, askSegment(question, wholeWeight, part.segment))
  }
}
