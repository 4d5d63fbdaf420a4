// A text as words: folded, with their places; compounds; and words that were written apart.
import fc from 'fast-check'
import t from 'tap'
import { fold } from '../../dist/need/fold.js'
import { joinsFrom, joinWords } from '../../dist/need/join-words.js'
import { splitCompound } from '../../dist/need/split-compound.js'
import { stem } from '../../dist/need/stem.js'
import { wordsOf } from '../../dist/need/words-of.js'
import { small } from './lexicons.ts'

const split = (word: string): readonly string[] | null => splitCompound(word, small)?.map((part) => part.word) ?? null

t.test('capitals, accents, hyphens and apostrophes do not make another word', async (t) => {
  for (const [written, folded] of [['Hovenier', 'hovenier'], ['cafés', 'cafes'], ['re-integratie', 'reintegratie'], ["foto's", 'fotos'], ['STRASSE', 'strasse'], ['straße', 'strasse'], ['œuvre', 'oeuvre'], ['ﬁets', 'fiets'], ['İstanbul', 'istanbul']] as const) t.equal(fold(written), folded, written)
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

t.test('every word is at its place in the text', async (t) => {
  const text = '  Een hovenier, voor onze re-integratie (2026)!'
  t.same(wordsOf(text, 100).words.map(({ written }) => written), ['Een', 'hovenier', 'voor', 'onze', 're-integratie', '2026'])
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (any) => wordsOf(any, 20).words.every(({ written, from, until }) => any.slice(from, until) === written)))
  t.same(wordsOf('a b c', 2), { words: wordsOf('a b', 2).words, cutOff: true })
  t.equal(wordsOf('x'.repeat(5_000), 5).words[0]?.word.length, 64, 'one word of any length stays a word of 64 letters')
  t.equal(wordsOf('\uFDFA'.repeat(100), 5).words[0]?.word.length, 64, 'also when folding makes it longer')
})

t.test('a text without accents has the words that it would have with one', async (t) => {
  let many = 0
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', 'q', '0', '9', '-', "'", ' ', ',', '_', '\n'), maxLength: 40 }), (text) => {
    const { words } = wordsOf(text, 6)
    many += words.length > 2 ? 1 : 0
    return JSON.stringify(words) === JSON.stringify(wordsOf(`${text} é`, 6).words.filter(({ written }) => written !== 'é'))
  }), { numRuns: 2_000 })
  t.ok(many > 100, `${many} texts of three words and more`)
})

t.test('forms of a word have one stem, also where Dutch writes f for v and s for z', async (t) => {
  for (const forms of [['hovenier', 'hoveniers'], ['brief', 'brieven'], ['huis', 'huizen'], ['reiniging', 'reinigingen'], ['meubel', 'meubels'], ['fiets', 'fietsen'], ['brug', 'bruggen'], ['haven', 'havens']]) t.equal(new Set(forms.map(stem)).size, 1, forms.join(' '))
  t.not(stem('tuin'), stem('toon'))
})

t.test('a compound is split in known words, fewest first, longest last part first', async (t) => {
  t.same(split('tuinmeubel'), ['tuin', 'meubel'])
  t.same(split('tuinmeubels'), ['tuin', 'meubel'], 'the last part may be a form of a word')
  t.same(split('tuinonderhoudskantoor'), ['tuin', 'onderhoud', 'kantoor'], 'a linking s is no part')
  t.same(split('meubelentuin'), ['meubel', 'tuin'])
  t.same(split('tuinkantoormeubel'), ['tuinkantoor', 'meubel'], 'two parts, not three')
  t.same(split('tuinkantoor'), ['tuin', 'kantoor'], 'also one that is known as a whole')
  t.equal(split('tuin'), null)
  t.equal(split('tuinzebra'), null, 'what is not made of known words is not split')
  t.equal(split('tuinonderhoudstuinonderhoudstuin'), null, 'four parts at most')
  t.equal(split(''), null)
})

t.test('words that the lexicon knows as one are joined, and cover both', async (t) => {
  const text = 'de openbare verlichting en fietsen'
  const { words } = wordsOf(text, 100)
  t.same(joinWords(words, small).map(({ word, from, until }) => [word, text.slice(from, until)]), [
    ['de', 'de'], ['openbareverlichting', 'openbare verlichting'], ['en', 'en'], ['fietsen', 'fietsen']
  ])
  t.same(joinsFrom(words, 0, small), [], 'what says nothing begins no word')
  t.same(joinWords(wordsOf('fiets en tuin', 9).words, small).map(({ word }) => word), ['fiets', 'en', 'tuin'], 'nor ends one')
  t.same(joinWords(wordsOf('voor tuin', 9).words, small).map(({ word }) => word), ['voor', 'tuin'])
  t.same(joinsFrom(wordsOf('openbare en verlichting', 9).words, 0, small), [])
})
