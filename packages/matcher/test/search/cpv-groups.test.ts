// A CPV branch as a condition: a division of two digits, or a group of three.
import t from 'tap'
import { search, type SearchOutcome } from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { READER } from './arbitrary.ts'

const offers = (id: string, cpv: readonly string[]): ReturnType<typeof supplier> => supplier({ id, offerings: [offering({ cpv })] })
const FIRMS = [offers('parks', ['77310000']), offers('trees', ['77210000']), offers('anything-green', ['77000000']), offers('cleaning', ['90910000']), offers('silent', [])]

const ask = (divisions: readonly string[]): SearchOutcome => search({ ...request({ suppliers: FIRMS }), filters: { divisions } }, READER)
const ids = (items: SearchOutcome['pending']['items']): readonly string[] => items.map(({ supplier: { id } }) => id).sort()

t.test('a group holds what lies in it; a code of the division alone may lie in it; other groups do not', async (t) => {
  const { ranked, pending, outside } = ask(['773'])
  t.same([ids(ranked.items), ids(pending.items), outside], [['parks'], ['anything-green', 'silent'], 2])
})

t.test('a division holds all its groups', async (t) => {
  const { ranked, pending, outside } = ask(['77'])
  t.same([ids(ranked.items), ids(pending.items), outside], [['anything-green', 'parks', 'trees'], ['silent'], 1])
})

t.test('branches are alternatives', async (t) => {
  t.same(ids(ask(['773', '90']).ranked.items), ['cleaning', 'parks'])
})

t.test('a chosen group is a value of its facet, with what it gives', async (t) => {
  t.same(ask(['773']).facets.find(({ name }) => name === 'divisions')?.values, [
    { value: '773', ranked: 1, pending: 0, refused: 0, chosen: true },
    { value: '77', ranked: 3, pending: 0, refused: 0, chosen: false },
    { value: '90', ranked: 1, pending: 0, refused: 0, chosen: false }
  ])
})
