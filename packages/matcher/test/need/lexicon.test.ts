// The lexicon that ships, and what is refused of another.
import { readCpv } from '@sroi/fixtures'
import { lexiconSchema, parse } from '@sroi/matcher/schema'
import { compileLexicon } from '@sroi/matcher/search'
import t from 'tap'
import { stem } from '../../dist/need/stem.js'
import { fold } from '../../dist/need/fold.js'
import { refusalsOf } from '../problems-of.ts'
import { SHIPPED, SMALL } from './lexicons.ts'

const refused = (input: unknown): readonly string[] => refusalsOf(() => parse(lexiconSchema, input))

t.test('every meaning is bought under codes that exist, each once, the strongest first', async (t) => {
  const codes = new Set(readCpv().map(([code]) => code))
  t.ok(SHIPPED.meanings.length >= 250)
  for (const { id, cpv } of SHIPPED.meanings) {
    t.ok(cpv.length > 0 && cpv.every(({ code }) => codes.has(code)), id)
    t.equal(new Set(cpv.map(({ code }) => code)).size, cpv.length, id)
    t.ok(cpv.every(({ strength }, at) => strength >= 30 && strength <= (cpv[at - 1]?.strength ?? 100)), id)
  }
})

t.test('every meaning has words, and no word means more than four things', async (t) => {
  const meant = new Set(SHIPPED.words.flatMap(({ meanings = [] }) => meanings))
  t.same(SHIPPED.meanings.filter(({ id }) => !meant.has(id)).map(({ id }) => id), [])
  t.same(SHIPPED.words.filter(({ meanings = [] }) => meanings.length > 4 || new Set(meanings).size < meanings.length), [])
})

t.test('words are written as the matcher folds and stems them', async (t) => {
  t.same(SHIPPED.words.filter(({ word }) => fold(word) !== word).map(({ word }) => word), [])
  t.same(SHIPPED.words.filter((one) => stem(one.word) !== one.stem).map(({ word }) => word), [])
  t.same(SHIPPED.silent.filter((word) => fold(word) !== word), [])
})

t.test('a lexicon without stems reads the same', async (t) => {
  const bare = { ...SHIPPED, words: SHIPPED.words.map(({ stem: _, ...word }) => word) }
  t.same([...compileLexicon(bare).byStem.keys()].sort(), [...compileLexicon(SHIPPED).byStem.keys()].sort())
})

t.test('a lexicon that says two things of one word is refused, every fault at once', async (t) => {
  t.same(refused(SMALL), [])
  t.same(refused({ ...SMALL, words: [...SMALL.words, { word: 'fiets', weight: 20 }, { word: 'voor', weight: 20 }, { word: 'zee', weight: 5, meanings: ['sea'] }], meanings: [...SMALL.meanings, ...SMALL.meanings.slice(0, 1)] }), [
    '/meanings/2/id repeated', '/words/14/word repeated', '/words/15/word silent', '/words/16/meanings/0 no-meaning'
  ])
  t.same(refused({ ...SMALL, unknownWeight: 0, words: [{ word: 'Fiets', weight: 101 }], meanings: [{ id: '', name: { nl: 'x' }, cpv: [{ code: '1', strength: -1 }] }] }).map((problem) => problem.split(' ')[0]), [
    '/words/0/word', '/words/0/weight', '/meanings/0/id', '/meanings/0/name/en', '/meanings/0/cpv/0/code', '/meanings/0/cpv/0/strength', '/unknownWeight'
  ])
})

t.test('compiling changes nothing', async (t) => {
  const before = JSON.stringify(SMALL)
  compileLexicon(SMALL)
  t.equal(JSON.stringify(SMALL), before)
})
