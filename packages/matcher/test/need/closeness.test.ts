// How well an offering answers a need: by its own words only, and never less for saying more.
import { closeness, type Closeness, highlight, readNeed, readOffering } from '@sroi/matcher/search'
import fc from 'fast-check'
import t from 'tap'
import { SHIPPED, shipped, small } from './lexicons.ts'

const LABELS: Readonly<Record<string, string>> = { 77310000: 'Beplanten en onderhouden van groengebieden', 50232100: 'Onderhoud van straatverlichting' }
const labelOf = (code: string): string | null => LABELS[code] ?? null
const offer = (title: string, text = '', cpv: readonly string[] = []): ReturnType<typeof readOffering> => readOffering('Fictief bedrijf', { title, text, cpv }, small, labelOf)
const fit = (need: string, offering: ReturnType<typeof readOffering>): number => closeness(readNeed(need, small), offering, small)?.fit ?? -1

t.test('the word itself in the title is all of it; elsewhere, and otherwise said, it is less', async (t) => {
  t.equal(fit('hovenier', offer('Hovenier')), 10_000)
  t.equal(fit('hovenier', offer('Iets', 'onze hoveniers')), 8_000)
  t.equal(fit('hovenier', offer('Tuinman')), 8_500, 'another word for it')
  t.equal(fit('hovenier', offer('Iets', '', ['77310000'])), 5_900, 'a code under which it is bought')
  t.equal(fit('hovenier', offer('Kantoorhovenier')), 8_000, 'the last part of a compound')
  t.equal(fit('tuinman', offer('Kantoorhovenier')), 6_800, 'and what that means')
  t.equal(fit('tuinkantoor', offer('Een tuin kantoor')), 10_000, 'written apart')
  t.equal(fit('hovenier', offer('Fiets')), 0)
  t.equal(fit('verlichting', offer('Iets', '', ['50232100'])), 0)
  t.equal(fit('openbare verlichting', offer('Iets', '', ['50232100'])), 5_900)
})

t.test('words count by their weight', async (t) => {
  t.equal(fit('hovenier onderhoud', offer('Hovenier')), Math.floor(90 * 10_000 / 110))
  t.equal(fit('hovenier onderhoud', offer('Onderhoud')), Math.floor(20 * 10_000 / 110))
})

t.test('what was found says as what, strongest alternative first', async (t) => {
  const { found } = closeness(readNeed('hovenir fiets', small), offer('Tuinman'), small) as Closeness
  t.same(found.map(({ word, as, strength }) => [word.written, as.as, as.route, strength]), [['hovenir', 'groen', 'misspelling', 85]])
})

const anyText = fc.array(fc.oneof(fc.constantFrom('openbare', 'verlichting', 'hovenier', 'tuin', 'tuinmeubels', 'kantoor', 'de', 'Zwierezwam', 'hovenir'), fc.constantFrom(...SHIPPED.words.map(({ word }) => word))), { maxLength: 8 }).map((words) => words.join(' '))

t.test('saying more never lowers it: law', async (t) => {
  let [higher, same] = [0, 0]
  for (const lexicon of [small, shipped]) {
    fc.assert(fc.property(anyText, anyText, anyText, anyText, (need, title, text, more) => {
      const read = readNeed(need, lexicon)
      const before = closeness(read, readOffering('Fictief', { title, text, cpv: [] }, lexicon, labelOf), lexicon)?.fit ?? 0
      const after = [
        closeness(read, readOffering('Fictief', { title: `${title} ${more}`, text, cpv: [] }, lexicon, labelOf), lexicon)?.fit ?? 0,
        closeness(read, readOffering('Fictief', { title, text: `${text} ${more}`, cpv: ['77310000'] }, lexicon, labelOf), lexicon)?.fit ?? 0
      ]
      higher += after.some((one) => one > before) ? 1 : 0
      same += before > 0 ? 1 : 0
      return after.every((one) => one >= before && one <= 10_000)
    }), { numRuns: 300 })
  }
  t.ok(higher > 60 && same > 60, `of 600 ${higher} became higher, and in ${same} something was found before`)
})

t.test('who offers exactly what is asked answers all of it: law', async (t) => {
  let asked = 0
  fc.assert(fc.property(anyText, (need) => {
    const read = readNeed(need, shipped)
    asked += read.words.length > 1 ? 1 : 0
    return read.words.length === 0 || closeness(read, readOffering('Fictief', { title: need, text: '', cpv: [] }, shipped, labelOf), shipped)?.fit === 10_000
  }), { numRuns: 300 })
  t.ok(asked > 150, `${asked} ask for more than one word`)
})

t.test('a page can mark what was found, and only that', async (t) => {
  const text = 'Onze Tuinmannen doen tuinonderhoud, ook openbare  verlichting.'
  const marked = (need: string): readonly string[] => highlight(text, readNeed(need, small), small).map(({ from, until }) => text.slice(from, until))
  t.same(marked('hovenier'), ['Tuinmannen'], 'another word for it')
  t.same(marked('tuinman'), ['Tuinmannen'])
  t.same(marked('onderhoud'), ['tuinonderhoud'])
  t.same(marked('openbare verlichting'), ['openbare  verlichting'])
  t.same(marked('de'), [])
})

t.test('an offering that was found has something to mark in its title or text: law', async (t) => {
  let [found, unfound] = [0, 0]
  fc.assert(fc.property(anyText, anyText, (need, title) => {
    const read = readNeed(need, shipped)
    const marks = highlight(title, read, shipped)
    const isFound = (closeness(read, readOffering('', { title, text: '', cpv: [] }, shipped, labelOf), shipped)?.fit ?? 0) > 0
    const areInOrder = marks.every(({ from, until }, at) => from < until && until <= title.length && (at === 0 || (marks[at - 1]?.until ?? 0) <= from))
    if (isFound) found += 1
    else unfound += 1
    return areInOrder && isFound === marks.length > 0
  }), { numRuns: 300 })
  t.ok(found > 50 && unfound > 50, `${found} were found, ${unfound} were not`)
})
