// Type-ahead over any texts.
import fc from 'fast-check'
import t from 'tap'
import { createSuggester } from '../../dist/suggestion/create-suggester.js'

/** More than are handed to Fuse at once, so that the short list has to be chosen well. */
const TEXTS = ['bakkerij', 'tuinen', 'schilders', 'catering', 'drukkerij', 'fietsen', 'kringloop', 'verhuizers'].flatMap((kind) => Array.from({ length: 60 }, (_, index) => `De ${String.fromCharCode(97 + index % 26)}${String.fromCharCode(97 + index % 7)}rde ${kind} ${index}`))
const suggest = createSuggester(TEXTS)

t.test('a text is the first suggestion for itself, among many that look like it', async (t) => {
  TEXTS.forEach((text, place) => t.equal(suggest(text, 1)[0], place, text))
})

t.test('a letter that is wrong, left out, doubled or swapped is forgiven', async (t) => {
  const names = ['Hoveniersbedrijf Polderknol', 'Bakkerij Het Gouden Korrel', ...TEXTS]
  const found = createSuggester(names)
  for (const wrong of ['Hovenirsbedrijf Polderknol', 'Hoveeniersbedrijf', 'hovneiersbedrijf', 'polderknal']) t.equal(found(wrong, 1)[0], 0, wrong)
  for (const wrong of ['bakerij het gouden', 'goude korrel', 'BAKKERIJ HET GUODEN']) t.equal(found(wrong, 3).includes(1), true, wrong)
})

t.test('what begins with it goes before what holds it, and shorter before longer', async (t) => {
  const names = ['Het grote tuinhuis', 'Tuinhuis aan zee', 'Tuinhuis']
  t.same(createSuggester(names)('tuin', 10), [2, 1, 0])
})

t.test('accents and capitals make no difference', async (t) => {
  t.same(createSuggester(['Café Één', 'Iets anders'])('CAFE een', 10), [0])
})

t.test('of any texts, whatever is typed: places that exist, each once, no more than asked, the same every time', async (t) => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(12), (texts, typed, limit) => {
    const found = createSuggester(texts)(typed, limit)
    return found.length <= limit && new Set(found).size === found.length && found.every((place) => place in texts) && JSON.stringify(createSuggester(texts)(typed, limit)) === JSON.stringify(found)
  }), { numRuns: 500 })
  t.pass('500 lists')
})

t.test('nothing typed suggests nothing', async (t) => {
  for (const typed of ['', '   ', '\u0301']) t.same(suggest(typed, 10), [], JSON.stringify(typed))
})
