// What a need in somebody's own words is looked for as.
import { closeness, MAX_NEED_WORDS, readNeed, readOffering } from '@sroi/matcher/search'
import t from 'tap'
import { shipped, small } from './lexicons.ts'

const keysOf = (text: string, lexicon = small): readonly string[] => readNeed(text, lexicon).words.flatMap(({ alternatives }) => alternatives.map(({ key, strength }) => `${key} ${strength}`))
const meaningsOf = (text: string): readonly string[] => readNeed(text, shipped).words.flatMap(({ alternatives }) => alternatives.flatMap(({ key }) => key.startsWith('m:') ? [key.slice(2)] : []))

t.test('a known word is looked for as itself and by its meaning', async (t) => {
  t.same(keysOf('hovenier'), ['w:hovenier 100', 'm:green 85'])
  t.same(readNeed('hovenier', small).words[0]?.alternatives.map(({ route, as }) => [route, as]), [['written', 'hovenier'], ['meaning', 'groen']])
  t.same(keysOf('Hoveniers'), ['w:hovenier 100', 'm:green 85'], 'in every form')
  t.same(readNeed('voor de tuinman', small).words.map(({ written, from, until }) => [written, from, until]), [['tuinman', 8, 15]])
})

t.test('everyday words for one thing mean one thing, in both languages', async (t) => {
  for (const word of ['tuinman', 'hovenier', 'groenonderhoud', 'tuinmannen', 'gardener', 'landscaping']) t.ok(meaningsOf(word).includes('groenonderhoud'), word)
  for (const [text, meaning] of [
    ['glazenwasser', 'glasbewassing'], ['glas bewassing', 'glasbewassing'], ['window cleaner', 'glasbewassing'], ['stratenmaker', 'straatmaken'], ['advocaat', 'juridisch'], ['jeugdzorg', 'jeugdhulp'],
    ['openbare verlichting', 'openbare-verlichting'], ['kerstpakketten', 'relatiegeschenken'], ['wifi', 'netwerk'], ['charging station', 'laadpalen'], ['verzekeringen', 'verzekering'], ['asfalt', 'wegen']
  ] as const) t.ok(meaningsOf(text).includes(meaning), `${text}: ${meaningsOf(text).join(' ')}`)
})

t.test('a compound is looked for whole, and by its parts; what a first part means is not what is needed', async (t) => {
  const [first, last] = readNeed('tuinmeubel', small).words
  t.same(first?.alternatives.map(({ key, strength, route }) => [key, strength, route]), [['w:tuinmeubel', 100, 'written'], ['w:tuin', 60, 'part']])
  t.same(last?.alternatives.map(({ key, strength }) => [key, strength]), [['w:tuinmeubel', 100], ['w:meubel', 80]])
  t.ok((last?.weight ?? 0) > (first?.weight ?? 0), 'what it is weighs more than what is said of it')
  t.notOk(keysOf('tuinmanmeubel').some((key) => key.startsWith('m:')))
})

t.test('a misspelling is looked for as what was meant; surely when it can only be that, else as a guess', async (t) => {
  t.same(keysOf('hovenir'), ['w:hovenir 100', 'w:hovenier 100', 'm:green 85'])
  t.same(keysOf('hofenier'), ['w:hofenier 100', 'w:hovenier 100', 'm:green 85'], 'f sounds like v')
  t.same(keysOf('tuinamn'), ['w:tuinamn 100', 'w:tuinman 100', 'm:green 85'], 'two letters swapped')
  t.ok(keysOf('apenbareverlichting').includes('w:openbareverlicht 75'), 'another first letter: a guess')
  t.ok(readNeed('kledingsstukken', shipped).words[0]?.alternatives.some(({ as, strength }) => as === 'kledingstukken' && strength === 75), 'a compound as it stands: a guess')
  t.ok(keysOf('tuinkan').includes('w:tuinman 75'), 'another letter that sounds otherwise, in a short word: a guess')
  t.same(readNeed('hovenir', small).words[0]?.nearName, { word: 'hovenir', letters: 2 }, 'and it may be a name')
  t.ok(readNeed('besturingsyteem', shipped).words.some(({ alternatives }) => alternatives.some(({ as }) => as === 'besturingssysteem')))
})

t.test('a known word is no misspelling of another', async (t) => {
  t.same(keysOf('fietsen'), ['w:fiet 100'])
  t.equal(readNeed('fiets', small).words[0]?.nearName, null)
})

t.test('an unknown word stays what it is, for it may be a name', async (t) => {
  t.same(readNeed('Zwierezwam', small).words.map(({ weight, alternatives }) => [weight, alternatives.length]), [[90, 1]])
  const offering = readOffering('Zwierezwam Fictief', { title: 'Fiets', text: '', cpv: [] }, small, () => null)
  t.equal(closeness(readNeed('Zwierezwam', small), offering, small)?.fit, 9_500)
  t.equal(closeness(readNeed('zwiereswam', small), offering, small)?.fit, 9_500, 'names are misspelt as well')
})

t.test('codes are taken out of the words', async (t) => {
  const { codes, words } = readNeed('hovenier 77310000 77310000', small)
  t.same([codes, words.length], [['77310000'], 1])
})

t.test('words that say nothing are not looked for', async (t) => {
  t.same(readNeed('voor de van een', small).words, [])
  t.equal(closeness(readNeed('voor de', small), { keys: new Map(), names: new Map() }, small), null)
})

t.test('no more than so many words are read, and it says so', async (t) => {
  t.same([readNeed(`${' '.repeat(10_000)}fiets`, small).words, readNeed(`${' '.repeat(10_000)}fiets`, small).cutOff], [[], true])
  t.equal(readNeed('fiets '.repeat(MAX_NEED_WORDS), small).cutOff, false)
  t.equal(readNeed('fiets '.repeat(MAX_NEED_WORDS + 1), small).cutOff, true)
  t.equal(readNeed('fiets '.repeat(MAX_NEED_WORDS + 1), small).words.length, MAX_NEED_WORDS)
})
