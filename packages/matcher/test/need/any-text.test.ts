// Whatever somebody writes: an answer, of a bounded size.
import { closeness, compilePlaces, highlight, MAX_NEED_WORDS, readNeed, readOffering } from '@sroi/matcher/search'
import fc from 'fast-check'
import t from 'tap'
import { shipped } from './lexicons.ts'

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  'one letter': 'x',
  'a word of a million letters': 'a'.repeat(1_000_000),
  'a million spaces': ' '.repeat(1_000_000),
  'a hundred thousand words': 'hovenir '.repeat(100_000),
  'words that cost most to take apart': 'tuinonderhoudstuinonderhoudstuinonderhoudstuinonderhoudsx '.repeat(100),
  emoji: '👩‍🌾'.repeat(2_000),
  'right to left': 'مرحبا بالعالم '.repeat(800),
  'control characters': '\u0000\u0007\u200f\u202e'.repeat(2_500),
  'half of a pair': '\ud83d'.repeat(1_000),
  'letters that fold to eighteen': '\ufdfa'.repeat(10_000),
  'accents on nothing': '\u0301'.repeat(10_000),
  'words that say nothing': 'de het een van '.repeat(1_000)
}
const places = compilePlaces([{ id: 'a', names: ['Fictief'] }])

/** Everything that reads a text. */
function readAll (text: string): readonly number[] {
  const need = readNeed(text, shipped, places)
  const offering = readOffering(text, { title: text, text, cpv: ['00000000'] }, shipped, () => null)
  return [need.words.length, need.words.reduce((sum, { alternatives }) => sum + alternatives.length, 0), offering.keys.size, closeness(need, offering, shipped)?.fit ?? 0, highlight(text, need, shipped).length]
}

t.test('hostile texts are read, and not all of them', async (t) => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    const [words = 0, alternatives = 0, keys = 0, fit = -1, marks = 0] = readAll(text)
    t.ok(words <= MAX_NEED_WORDS * 4 && alternatives <= words * 120 && keys <= 20_000 && fit >= 0 && fit <= 10_000 && marks <= 2_000, `${name}: ${[words, alternatives, keys, fit, marks].join(' ')}`)
  }
})

/** Again, with a lexicon that has read much in between. */
const again = (text: string): readonly number[] => readAll(text)

t.test('any text is read, twice the same', async (t) => {
  let worded = 0
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
    const { words } = readNeed(text, shipped)
    worded += words.length > 0 ? 1 : 0
    return readAll(text).join() === again(text).join() && words.every(({ from, until, weight, alternatives }) => from < until && until <= text.length && weight >= 1 && weight <= shipped.lexicon.unknownWeight && alternatives.length > 0)
  }), { numRuns: 300 })
  t.ok(worded > 90, `${worded} of 300 have words`)
})
