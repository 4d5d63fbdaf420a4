// From plain Dutch to codes.
import { readCpv } from '@sroi/fixtures'
import { compileVocabulary, proposeCpv } from '@sroi/matcher/search'
import fc from 'fast-check'
import t from 'tap'
import { shipped } from './lexicons.ts'

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

t.test('a need that does not choose between codes under one gets the one above them', async (t) => {
  const small = compileVocabulary([['77000000', 'iets'], ['77310000', 'hovenier'], ['77311000', 'hovenier zee'], ['77312000', 'hovenier zon'], ['77313000', 'hovenier duin']].map(([code = '', label = '']) => ({ code, label })), shipped)
  t.equal(proposeCpv({ title: 'hovenier' }, shipped, small, 1)[0]?.code, '77310000')
})

t.test('any text: as many as asked, most sure first, the same again', async () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('hovenier', 'onderhoud', 'lunch', 'zorg', 'ict', '\u0000', '😀', 'שלום')).map((words) => words.join(' '))), fc.integer({ min: 0, max: 7 }), (title, most) => {
    const proposals = proposeCpv({ title, text: title }, shipped, vocabulary, most)
    return proposals.length <= most && JSON.stringify(proposals) === JSON.stringify(proposeCpv({ title, text: title }, shipped, vocabulary, most)) &&
      proposals.every(({ confidence, because }, at) => Number.isInteger(confidence) && confidence >= 0 && confidence <= 10_000 && because.length > 0 && confidence <= (proposals[at - 1]?.confidence ?? 10_000))
  }), { numRuns: 100 })
})
