// From plain Dutch to codes.
import { readCpv } from '@sroi/fixtures'
import { compileVocabulary, proposeCpv } from '@sroi/matcher/search'
import fc from 'fast-check'
import t from 'tap'
import { shipped, small } from './lexicons.ts'

const CPV = readCpv()
const vocabulary = compileVocabulary(CPV.map(([code, label]) => ({ code, label })), shipped)
const propose = (title: string, text?: string): ReturnType<typeof proposeCpv> => proposeCpv(text === undefined ? { title } : { title, text }, shipped, vocabulary, 5)

t.test('everyday words lead to the group under which it is bought', async (t) => {
  for (const [title, start] of [
    ['tuinman', '773'], ['schoonmaakster voor ons kantoor', '909'], ['catering voor een lunch', '555'], ['stratenmaker', '4523'], ['advocaat', '791'], ['drukwerk en folders', '798'],
    ['beveiliger', '797'], ['verzekering', '665'], ['laptops', '302'], ['accountant', '792'], ['taxivervoer', '601'], ['asbest verwijderen', '9065'], ['window cleaner', '90911'], ['riolering', '904']
  ] as const) t.ok(propose(title).slice(0, 3).some(({ code }) => code.startsWith(start)), `${title}: ${propose(title).map(({ code }) => code).join(' ')}`)
})

t.test('an official label leads to its own code first', async (t) => {
  for (const code of ['90911300', '79710000', '45442100', '55520000', '98395000', '50750000', '30192000']) {
    const label = CPV.find(([one]) => one === code)?.[1] ?? ''
    t.ok(propose(label).slice(0, 2).some((one) => one.code === code), `${label}: ${propose(label).map((one) => one.code).join(' ')}`)
  }
})

t.test('it says which words led there, most telling first, and how sure it is', async (t) => {
  const [first] = propose('een nieuwe glazenwasser')
  t.same(first?.because.slice(0, 1), ['glazenwasser'])
  t.ok((first?.confidence ?? 0) > (propose('een nieuwe glazenwasser met zebra, pinguin, giraffe en walvis')[0]?.confidence ?? 0), 'less sure when more of it is not understood')
})

t.test('a text adds to a title, and a guess at a word leads nowhere', async (t) => {
  t.ok(propose('Aanbesteding 2027', 'wij zoeken een hovenier die het plantsoen onderhoudt').some(({ code }) => code.startsWith('773')))
  t.same(propose('xhovenir'), [])
  t.same(propose(''), [])
  t.same(propose('de het een'), [])
})

/** Proposals from labels of ours. */
function among (title: string, labels: Readonly<Record<string, string>>, text = ''): ReturnType<typeof proposeCpv> {
  return proposeCpv({ title, text }, small, compileVocabulary(Object.entries(labels).map(([code, label]) => ({ code, label })), small), 9)
}

t.test('a code is also found by the code above it, and below it', async (t) => {
  t.same(among('tuin', { 11000000: 'meubel', 11100000: 'tuin' }).map(({ code }) => code), ['11100000', '11000000'])
  const codes = among('tuin kantoor', { 11100000: 'tuin', 11110000: 'kantoor', 10000000: 'kantoor' }).map(({ code }) => code)
  t.ok(codes.indexOf('11110000') < codes.indexOf('10000000'), codes.join(' '))
})

t.test('a word of the title weighs more than one of the text, and does not weigh more for ever', async (t) => {
  const labels = { 11000000: 'fiets', 22000000: 'meubel' }
  t.equal(among('meubel', labels, 'fiets')[0]?.code, '22000000')
  t.equal(among('meubel', labels, 'fiets '.repeat(6))[0]?.code, '11000000')
  t.same(among('meubel', labels, 'fiets '.repeat(6)), among('meubel', labels, 'fiets '.repeat(60)))
})

t.test('a need that does not choose between codes under one gets the one above them', async (t) => {
  t.equal(among('tuin', { 55000000: 'fiets', 55310000: 'meubel', 55311000: 'tuin', 55312000: 'tuin', 55313000: 'tuin' })[0]?.code, '55310000')
  t.equal(among('tuin', { 55000000: 'fiets', 55310000: 'meubel', 55311000: 'tuin', 55312000: 'tuin', 55313000: 'kantoor' })[0]?.code, '55311000', 'two are a choice')
})

t.test('codes of another nature than the contract come later, and are not left out', async (t) => {
  const codes = (nature?: 'works' | 'supplies' | 'services'): readonly string[] => proposeCpv({ title: 'tuin', ...nature === undefined ? {} : { nature } }, small, compileVocabulary(
    [['03000000', 'tuin'], ['45000000', 'tuin'], ['48000000', 'tuin'], ['50000000', 'tuin'], ['98000000', 'tuin']].map(([code = '', label = '']) => ({ code, label })), small), 9).map(({ code }) => code.slice(0, 2))
  t.same(codes(), ['03', '45', '48', '50', '98'])
  t.same(codes('works'), ['45', '03', '48', '50', '98'])
  t.same(codes('supplies'), ['03', '48', '45', '50', '98'])
  t.same(codes('services'), ['50', '98', '03', '45', '48'])
})

t.test('any text: as many as asked, most sure first, the same again', async (t) => {
  let [proposed, cut] = [0, 0]
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('hovenier', 'onderhoud', 'lunch', 'zorg', 'ict', '\u0000', '😀', 'שלום')).map((words) => words.join(' '))), fc.integer({ min: 0, max: 7 }), (title, most) => {
    const proposals = proposeCpv({ title, text: title }, shipped, vocabulary, most)
    proposed += proposals.length > 1 ? 1 : 0
    cut += most > 0 && proposals.length === most ? 1 : 0
    return proposals.length <= most && JSON.stringify(proposals) === JSON.stringify(proposeCpv({ title, text: title }, shipped, vocabulary, most)) &&
      proposals.every(({ confidence, because }, at) => Number.isInteger(confidence) && confidence >= 0 && confidence <= 10_000 && because.length > 0 && confidence <= (proposals[at - 1]?.confidence ?? 10_000))
  }), { numRuns: 100 })
  t.ok(proposed > 15 && cut > 15, `${proposed} of 100 had codes to order, ${cut} as many as asked`)
})
