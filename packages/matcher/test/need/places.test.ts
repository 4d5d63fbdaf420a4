// Places in a need are places, not words to look for.
import { compilePlaces, readNeed } from '@sroi/matcher/search'
import t from 'tap'
import { small } from './lexicons.ts'

const places = compilePlaces([
  { id: 'velsen', names: ['Velsen', 'IJmuiden'] }, { id: 'best', names: ['Best'] }, { id: 'bergen', names: ['Bergen'] }, { id: 'bergen-op-zoom', names: ['Bergen op Zoom'] },
  { id: 's-hertogenbosch', names: ["'s-Hertogenbosch", 'Den Bosch'] }, { id: 'laren', names: ['Laren'] }
])
const read = (text: string): readonly [places: readonly string[], words: readonly string[]] => {
  const need = readNeed(text, small, places)
  return [need.places.map(({ id, written, from, until }) => text.slice(from, until) === written ? id : `${id} is not at its place`), need.words.map(({ written }) => written)]
}

t.test('a place is taken out of the words, however it is written', async (t) => {
  t.same(read('hovenier in Velsen'), [['velsen'], ['hovenier']])
  t.same(read('hovenier Velsen-Noord')[0], [], 'a part of another name is no place')
  t.same(read('hovenier velsen'), [['velsen'], ['hovenier']])
  t.same(read('Hovenier IJMUIDEN of Den Bosch'), [['velsen', 's-hertogenbosch'], ['Hovenier', 'of']])
  t.same(read("hovenier bij 's-Hertogenbosch"), [['s-hertogenbosch'], ['hovenier', 'bij']])
})

t.test('a name that is an ordinary word is a place where the text makes that clear', async (t) => {
  t.same(read('de best fiets'), [[], ['best', 'fiets']], 'a short word')
  t.same(read('fiets in best'), [['best'], ['fiets']])
  t.same(read('fiets Best'), [['best'], ['fiets']])
  t.same(read('Best een fiets'), [[], ['Best', 'fiets']], 'a capital is due at the beginning')
  t.same(read('Een fiets. Best een fiets'), [[], ['fiets', 'Best', 'fiets']], 'and after a full stop')
  t.same(read('bergen fiets'), [[], ['bergen', 'fiets']], 'a word of the lexicon')
  t.same(read('fiets rond bergen'), [['bergen'], ['fiets', 'rond']])
  t.same(read('laren fiets'), [[], ['laren', 'fiets']], 'a name that the lexicon says is an ordinary word')
})

t.test('the longest name counts, and the first of two places with one name', async (t) => {
  t.same(read('fiets in bergen op zoom'), [['bergen-op-zoom'], ['fiets']])
  t.same(compilePlaces([{ id: 'a', names: ['X'] }, { id: 'b', names: ['x', '', ' - '] }]).byName, new Map([['x', 'a']]))
})

t.test('without places everything is a word', async (t) => {
  t.same(readNeed('velsen', small).places, [])
  t.same(readNeed('velsen', small).words.map(({ written }) => written), ['velsen'])
})

t.test('a name with a mistake in it is still that place, where the text makes clear that it is one', async (t) => {
  t.same(read('hovenier in velzen'), [['velsen'], ['hovenier']])
  t.same(read('hovenier Ijmuden'), [['velsen'], ['hovenier']], 'by its capital')
  t.same(read('hovenier velzen'), [[], ['hovenier', 'velzen']], 'it may be the name of a firm')
  t.same(read('Velzen hovenier'), [[], ['Velzen', 'hovenier']], 'a capital is due at the beginning')
  t.same(read('hovenier in belsen'), [[], ['hovenier', 'belsen']], 'people rarely miss the first letter')
  t.same(read('hovenier in velzon'), [[], ['hovenier', 'velzon']], 'two mistakes')
  t.same(read('fiets in lares'), [[], ['fiets', 'lares']], 'too short')
  t.same(readNeed('fiets in Haerlen', small, compilePlaces([{ id: 'a', names: ['Haarlen'] }, { id: 'b', names: ['Heerlen'] }])).places, [], 'two places are as near')
  t.same(readNeed('kantoor in fietsen', small, compilePlaces([{ id: 'a', names: ['Fietsel'] }])).places, [], 'a form of a word')
})
