// Type-ahead over any names, and after any changes of them.
import fc from 'fast-check'
import t from 'tap'
import { changeNames, readNames } from '../../dist/suggestion/name-index.js'
import type { Named } from '../../dist/suggestion/part.js'
import { suggestNames } from '../../dist/suggestion/suggest-names.js'

/** Places of texts. */
function createSuggester (texts: readonly string[]): (typed: string, limit: number) => readonly number[] {
  const index = readNames(texts.map((name, place) => ({ id: String(place).padStart(6, '0'), name })))
  return (typed, limit) => suggestNames(index, typed, limit).map(({ id }) => Number(id))
}

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

t.test('after any changes: what an index that is read anew suggests', async (t) => {
  const names = fc.array(fc.record({ id: fc.stringMatching(/^[a-f]{1,2}$/), name: fc.constantFrom(...TEXTS.slice(0, 400)) }), { minLength: 4, maxLength: 30 })
  const change = fc.record({ put: names, remove: fc.array(fc.nat(50), { maxLength: 3 }) })
  let followed = 0
  fc.assert(fc.property(names, fc.array(change, { maxLength: 4 }), fc.constantFrom('de', 'bakkerij', 'de abrde', 'tuinnen', 'fiets 4'), (first, changes, typed) => {
    let all = new Map(first.map((named) => [named.id, named]))
    let index = readNames(inOrder(all))
    for (const { put, remove } of changes) {
      const ids = [...all.keys()]
      const removed = [...new Set(remove.flatMap((place) => ids[place] ?? []))].filter((id) => !put.some((named) => named.id === id))
      all = new Map([...all, ...put.map((named) => [named.id, named] as const)])
      for (const id of removed) all.delete(id)
      const changed = changeNames(index, [...new Map(put.map((named) => [named.id, named])).values()], removed)
      if (changed !== null) followed += 1
      index = changed ?? readNames(inOrder(all))
    }
    return JSON.stringify(suggestNames(index, typed, 10)) === JSON.stringify(suggestNames(readNames(inOrder(all)), typed, 10))
  }), { numRuns: 300 })
  t.ok(followed > 50, `${followed} changes were followed`)
})

t.test('of many that are equally near, in both parts of an index, the first by id are looked at', async (t) => {
  const all = Array.from({ length: 900 }, (_, index) => ({ id: String(index).padStart(4, '0'), name: `bakkerij ${'x'.repeat(index % 7)}` }))
  const odd = all.filter((_, index) => index % 10 === 3)
  const index = changeNames(readNames(all.filter((named) => !odd.includes(named))), odd, [])
  t.equal(index?.parts.length, 2)
  t.same(suggestNames(index!, 'bakkerij', 200), suggestNames(readNames(all), 'bakkerij', 200))
})

t.test('when many came or went, it says that all should be read anew', async (t) => {
  const all = Array.from({ length: 40 }, (_, index) => ({ id: String(index).padStart(4, '0'), name: 'a' }))
  t.ok(changeNames(readNames(all), [], all.slice(0, 10).map(({ id }) => id)))
  t.equal(changeNames(readNames(all), [], all.slice(0, 11).map(({ id }) => id)), null)
  t.equal(changeNames(readNames(all), Array.from({ length: 1001 }, (_, index) => ({ id: `n${index}`, name: 'b' })), []), null)
})

function inOrder (names: ReadonlyMap<string, Named>): readonly Named[] {
  return [...names.values()].sort((one, other) => one.id < other.id ? -1 : 1)
}
