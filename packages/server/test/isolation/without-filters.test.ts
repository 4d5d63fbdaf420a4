// The database keeps regions apart by itself: the same tests, with the filter of every query replaced by `true`.
import { register } from 'node:module'
import t from 'tap'

register(new URL('../../test/isolation/without-filters.mjs', import.meta.url))

const { ofTenant } = await import('../../dist/store/postgresql/of-tenant.js')
const { registers } = await import('../../dist/store/postgresql/tables/register.js')
const { testIsolation } = await import('./isolation.js')

t.test('the filter is taken away indeed', async (t) => {
  t.same(ofTenant(registers, 'x').queryChunks.map((chunk) => (chunk as { value?: unknown }).value), [['true']])
})

await testIsolation(t)
