// Are the firms of a ladder, and the rank of one, those of the whole register, over many pages?
import { nextBest, whyNot } from '@sroi/matcher/search'
import t from 'tap'
import { findFirms, findRank } from '../../dist/catalogue/index.js'
import { changeCosts } from '../../dist/vocabulary/change-costs.js'
import { open } from './open-catalogues.js'
import { QUESTIONS, READER, registerOf, requestOf, suppliersOf } from './registers.js'

// the demonstration ranks and leaves open about half of its suppliers: several pages of 500
const register = registerOf(suppliersOf(1900))

t.test('firms found page by page give the ladder of the plain loop', async (t) => {
  const { catalogues } = open(t, { large: 2000 })
  const catalogue = await catalogues.of(register)
  for (const question of QUESTIONS.slice(0, 2)) {
    const { suppliers, ...request } = await requestOf(question, register)
    const asked: Parameters<typeof findFirms>[1][] = []
    const expected = nextBest({ ...request, suppliers }, READER)
    nextBest({ ...request, suppliers: [] }, READER, { find: (one) => { asked.push({ ...one, suppliers }); return { ranked: [], pending: [] } } })
    const found = new Map<string, Awaited<ReturnType<typeof findFirms>>>()
    for (const one of asked) found.set(JSON.stringify([one.need, one.filters]), await findFirms(catalogue, { ...one, show: 1 }, READER))
    t.ok([...found.values()].some(({ ranked, pending }) => ranked.length > 500 && pending.length > 500), 'there is more than one page')
    t.same(nextBest({ ...request, suppliers: [] }, READER, { find: ({ need, filters }) => found.get(JSON.stringify([need, filters]))! }), expected)
  }
})

t.test('the rank of a firm is its place among all', async (t) => {
  const { catalogues } = open(t, { large: 2000 })
  const catalogue = await catalogues.of(register)
  const request = await requestOf(QUESTIONS[0]!, register)
  const { ranked } = await findFirms(catalogue, request, READER)
  t.ok(ranked.length > 600)
  for (const place of [0, 499, 500, ranked.length - 1]) {
    const { id } = ranked[place]!
    t.equal(await findRank(catalogue, request, id, READER), place + 1)
  }
  t.equal(whyNot(request, ranked[505]!.id, changeCosts(), READER).rank, 506)
  await t.rejects(findRank(catalogue, request, 'nobody', READER), /not ranked/)
})
