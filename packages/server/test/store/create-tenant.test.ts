// The first tenant of an empty database, made by everybody who starts at once.
import t from 'tap'
import { createTenant } from '../../dist/store/index.js'
import { buildApplication } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'

t.test('many that make the same tenant at once make it once, and none of them fails', async (t) => {
  const { databaseUrl } = await buildApplication(t)
  for (let round = 0; round < 5; round++) {
    const tenant = { id: `0193a000-0000-7000-8000-00000000010${round}`, slug: `ronde-${round}`, name: 'Ronde (fictief)', register: `ronde-${round}` }
    await Promise.all(Array.from({ length: 8 }, () => createTenant(databaseUrl, tenant)))
  }
  const [row] = await asOwner(t, databaseUrl)`SELECT count(*)::integer FROM tenants WHERE slug LIKE 'ronde-%'`
  t.equal(row?.['count'], 5)
})
