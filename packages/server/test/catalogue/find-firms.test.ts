// Are the firms of a ladder, and the rank of one, those of the whole register?
import { nextBest, search, whyNot } from '@sroi/matcher/search'
import t from 'tap'
import { findFirms, findRank } from '../../dist/catalogue/index.js'
import { changeCosts } from '../../dist/vocabulary/change-costs.js'
import { open } from './open-catalogues.js'
import { QUESTIONS, READER, registerOf, requestOf, suppliersOf } from './registers.js'

const register = registerOf(suppliersOf(1900))

t.test('firms found by their records give the ladder of the plain loop', async (t) => {
  const { catalogues } = open(t, { large: 2000 })
  const catalogue = await catalogues.of(register)
  for (const question of QUESTIONS.slice(0, 2)) {
    const { suppliers, ...request } = await requestOf(question, register)
    const asked: Parameters<typeof findFirms>[1][] = []
    const expected = nextBest({ ...request, suppliers }, READER)
    nextBest({ ...request, suppliers: [] }, READER, { find: (one) => { asked.push({ ...one, suppliers }); return { ranked: [], pending: [] } } })
    const found = new Map<string, ReturnType<typeof findFirms>>()
    for (const one of asked) found.set(JSON.stringify([one.need, one.filters]), findFirms(catalogue, { ...one, show: 1 }, READER))
    t.ok([...found.values()].some(({ ranked, pending }) => ranked.length > 500 && pending.length > 500), 'there are many')
    t.same(nextBest({ ...request, suppliers: [] }, READER, { find: ({ need, filters }) => found.get(JSON.stringify([need, filters]))! }), expected)
  }
})

t.test('the rank of a firm is its place among all', async (t) => {
  const { catalogues } = open(t, { large: 2000 })
  const catalogue = await catalogues.of(register)
  const request = await requestOf(QUESTIONS[0]!, register)
  const { ranked: firms } = findFirms(catalogue, request, READER)
  t.ok(firms.length > 600)
  const ids = search({ ...request, show: 1000 }, READER).ranked.items.map(({ supplier }) => supplier.id)
  for (const place of [0, 1, 199, 599, ids.length - 1]) t.equal(findRank(catalogue, request, ids[place]!, READER), place + 1)
  t.equal(whyNot(request, ids[505]!, changeCosts(), READER).rank, 506)
  t.throws(() => findRank(catalogue, request, 'nobody', READER), /not ranked/)
})
