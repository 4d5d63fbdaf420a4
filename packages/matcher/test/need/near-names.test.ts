// The index of names finds exactly the names that a look at every one of them finds.
import { readNeed, readOffering } from '@sroi/matcher/search'
import fc from 'fast-check'
import t from 'tap'
import { nameIndex, nearNames } from '../../dist/need/near-names.js'
import { EDIT_KINDS, editWord } from './edit-word.ts'
import { SHIPPED, shipped } from './lexicons.ts'
import { textbookDistance } from './textbook-distance.ts'

t.setTimeout(100_000)
/** As people write names: short ones, digits, accents, ligatures, letters of other languages, one longer than what is compared first. */
const ODD = [
  'Zwiek', 'Qbus', 'Xyzo', 'b2bq', '3dprq', 'a1b2c3', '24uurq', 'Zwéékje', 'Naïvéq', 'Œuvrq', 'Straßenq', 'Ĳsbaanq', 'ﬁetsenq', 'Łódźbuurq', 'Đorđeviq', 'Ærøskq', 'Çelıkq', 'Čapeqova', 'Zwierezwammerij', 'qqqqqqqq', 'ababababab',
  'жжжжж', 'Ελληνq', '😀qqqqq', 'ﷺqq'
]
/** Dutch words behind a letter that makes names of them. */
const DUTCH = SHIPPED.words.filter(({ word }) => /^[a-z]+$/.test(word)).slice(0, 4000).filter((_, place) => place % 5 === 0).map(({ word }) => `q${word}`)

/** As the catalogue keeps them: folded, and known to no lexicon. */
const names = [...new Set([...ODD, ...DUTCH].flatMap((text) => [...readOffering('', { title: text, text: '', cpv: [] }, shipped, () => null).names.keys()]))]
const INDEXED = nameIndex(names)

const LETTERS = [...'abeijnostz', ...'qx', ...'019', 'é', 'ë', 'ß', 'œ', 'ж', '́']
const anyEdit = fc.record({ kind: fc.constantFrom(...EDIT_KINDS), at: fc.nat(40), letter: fc.constantFrom(...LETTERS) })

/** Up to three edits, so that some lie just too far. */
const anyMisspelt = fc.tuple(fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...names)), fc.array(anyEdit, { maxLength: 3 })).map(([name, edits]) => editWord(name, edits))

function byScan (word: string, letters: number, among: readonly string[]): readonly string[] {
  return among.flatMap((name, place) => {
    // each letter more or less is an edit
    if (Math.abs(name.length - word.length) > letters) return []
    const distance = textbookDistance(word, name)
    return distance === 0 || distance > letters ? [] : [`${place} ${SHIPPED.strengths.nearName[distance - 1] as number}`]
  }).sort()
}

t.test('many names: the index finds what a scan finds, each as strongly', { timeout: 100_000 }, async (t) => {
  let [one, two, short] = [0, 0, 0]
  t.ok(names.length > 500, `${names.length} names`)
  fc.assert(fc.property(anyMisspelt, (written) => readNeed(written, shipped).words.every(({ nearName }) => {
    if (nearName === null) return true
    const found = nearNames(nearName, INDEXED, shipped).map(({ place, strength }) => `${place} ${strength}`).sort()
    one += found.length > 0 && nearName.letters === 1 ? 1 : 0
    two += found.length > 0 && nearName.letters === 2 ? 1 : 0
    short += nearName.letters === 0 ? 1 : 0
    return found.join() === byScan(nearName.word, nearName.letters, names).join()
  })), { numRuns: 300 })
  t.ok(one > 10 && two > 50 && short > 0, `found one letter off in ${one}, up to two in ${two}; ${short} too short to be off`)
})

t.test('names of few letters that look alike, few and many of them: as a scan', async (t) => {
  const anyName = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 11 })
  let found = 0
  for (const [least, most] of [[1, 20], [257, 320]] as const) {
    fc.assert(fc.property(fc.uniqueArray(anyName, { minLength: least, maxLength: most }), fc.array(anyName, { minLength: 1, maxLength: 8 }), fc.constantFrom(0, 1, 2), (some, asked, letters) => {
      const index = nameIndex(some)
      return asked.every((word) => {
        const near = nearNames({ word, letters }, index, shipped).map(({ place, strength }) => `${place} ${strength}`).sort()
        found += near.length
        return near.join() === byScan(word, letters, some).join()
      })
    }), { numRuns: 40 })
  }
  t.ok(found > 300, `${found} found`)
})
