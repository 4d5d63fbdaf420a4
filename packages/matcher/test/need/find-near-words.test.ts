// The index of misspellings finds what reading every word of the lexicon finds, and nothing else.
import { compileLexicon, type Lexicon } from '@sroi/matcher/search'
import fc from 'fast-check'
import t from 'tap'
import { lettersOff } from '../../dist/need/compiled-lexicon.js'
import { findNearWords } from '../../dist/need/find-near-words.js'
import { osaDistance } from '../../dist/need/osa-distance.js'
import { EDIT_KINDS, editWord } from './edit-word.ts'
import { SHIPPED, shipped, SMALL } from './lexicons.ts'

/** Every word, one by one. */
function byScan (written: string, lexicon: Lexicon): readonly string[] {
  const most = lettersOff(written)
  for (let letters = 1; letters <= most; letters += 1) {
    const words = lexicon.words.map(({ word }) => word).filter((word) => osaDistance(written, word, letters) === letters)
    if (words.length > 0) return words.sort()
  }
  return []
}

const found = (written: string, compiled = shipped): readonly string[] => findNearWords(written, compiled)?.words.map(({ word }) => word) ?? []

/** A word with up to two letters left out, added, changed or swapped. */
function misspelt (words: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ kind: fc.constantFrom(...EDIT_KINDS), at: fc.nat(40), letter: fc.constantFrom(...'abeinrst') })
  return fc.tuple(fc.constantFrom(...words), fc.array(edit, { minLength: 1, maxLength: 3 })).map(([word, edits]) => editWord(word, edits))
}

t.test('the shipped lexicon: as a scan of all its words', async (t) => {
  let near = 0
  fc.assert(fc.property(misspelt(SHIPPED.words.map(({ word }) => word)), (written) => {
    const [indexed, scanned] = [found(written), byScan(written, SHIPPED)]
    near += scanned.length > 0 ? 1 : 0
    return indexed.length === scanned.length && indexed.every((word, at) => word === scanned[at])
  }), { numRuns: 400 })
  t.ok(near > 150, `${near} of 400 are near a word`)
})

t.test('any lexicon of short words that look alike: as a scan', async (t) => {
  let [near, several] = [0, 0]
  const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'e', '\u00df', 'ж'), minLength: 1, maxLength: 14 })
  // apart from each other as far as misspellings are, so that several are equally near
  const alike = fc.string({ unit: fc.constantFrom('a', 'b', 'e', '\u00df', 'ж'), minLength: 5, maxLength: 12 }).chain((word) => fc.tuple(fc.uniqueArray(misspelt([word]).filter((other) => other !== '' && other !== word), { minLength: 4, maxLength: 12 }), fc.constant(word)))
  const anyCase = fc.oneof(fc.uniqueArray(anyWord, { minLength: 1, maxLength: 30 }).chain((words) => fc.tuple(fc.constant(words), fc.oneof(anyWord, misspelt(words)))), alike)
  fc.assert(fc.property(anyCase, ([words, written]) => {
    const lexicon: Lexicon = { ...SMALL, words: words.map((word) => ({ word, weight: 50 })), meanings: [] }
    const [indexed, scanned] = [found(written, compileLexicon(lexicon)), byScan(written, lexicon)]
    near += scanned.length > 0 ? 1 : 0
    several += scanned.length > 1 ? 1 : 0
    return indexed.length === scanned.length && indexed.every((word, at) => word === scanned[at])
  }), { numRuns: 2_000 })
  t.ok(near > 400 && several > 150, `${near} of 2 000 are near a word, ${several} near more than one`)
})

t.test('short words are not guessed at, and a word is not near itself', async (t) => {
  t.same(found('goe'), [])
  t.equal(lettersOff('abc'), 0)
  t.equal(lettersOff('abcd'), 1)
  t.equal(lettersOff('abcdefg'), 2)
  t.notOk(found('hovenier').includes('hovenier'))
  t.same(found('hoveneer'), ['hovenier'])
})
