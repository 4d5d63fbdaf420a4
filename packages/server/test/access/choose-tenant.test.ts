// In which tenant does somebody act?
import t from 'tap'
import type { Identity } from '../../dist/access/caller.js'
import { chooseTenant, type Tenant } from '../../dist/access/choose-tenant.js'

const PERSON: Identity = { kind: 'person', issuer: 'https://issuer.example', subject: 'one', organisation: null, scopes: null, strong: true, tenantId: null }
const tenant = (slug: string, more: Partial<Tenant> = {}): Tenant => ({ id: slug.toUpperCase(), slug, name: slug, host: null, visitors: 'none', ...more })
const ONE = tenant('one')
const TWO = tenant('two', { host: 'two.example' })
const OPEN = tenant('open', { visitors: 'ask' })
const NOTHING = { named: null, host: 'service.example' }
const memberOf = (...all: readonly Tenant[]) => all.map(({ id }) => ({ tenantId: id, role: 'buyer', authority: null } as const))

t.test('a member of one tenant acts there, whatever other tenants there are', async (t) => {
  t.equal(chooseTenant([ONE, TWO, OPEN], PERSON, memberOf(ONE), NOTHING), ONE)
})

t.test('a member of several says which', async (t) => {
  t.equal(chooseTenant([ONE, TWO], PERSON, memberOf(ONE, TWO), NOTHING), 'tenant-required')
  t.equal(chooseTenant([ONE, TWO], PERSON, memberOf(ONE, TWO), { named: 'one', host: null }), ONE)
  t.equal(chooseTenant([ONE, TWO], PERSON, memberOf(ONE, TWO), { named: null, host: 'two.example' }), TWO, 'by the host name, too')
  t.equal(chooseTenant([ONE, TWO], PERSON, memberOf(ONE, TWO), { named: 'one', host: 'two.example' }), ONE, 'what is named goes before the host name')
})

t.test('what somebody chose before holds as long as they may be there', async (t) => {
  const chosen = (id: string | null, memberships = memberOf(ONE, TWO)) => chooseTenant([ONE, TWO, OPEN], PERSON, memberships, { ...NOTHING, chosen: id })
  t.equal(chosen(TWO.id), TWO)
  t.equal(chosen(TWO.id, memberOf(ONE)), ONE, 'it ended')
  t.equal(chosen(null), 'tenant-required')
  t.equal(chooseTenant([ONE, TWO], PERSON, memberOf(ONE, TWO), { named: null, host: 'two.example', chosen: ONE.id }), TWO, 'the host name goes before it')
})

t.test('a tenant in which somebody is no member is answered as one that does not exist', async (t) => {
  for (const named of ['two', 'nowhere', '', 'ONE']) t.equal(chooseTenant([ONE, TWO], PERSON, memberOf(ONE), { named, host: null }), 'no-membership', named)
  t.equal(chooseTenant([ONE, TWO], PERSON, memberOf(ONE), { named: null, host: 'two.example' }), ONE, 'its host name leads to where somebody is a member')
  t.equal(chooseTenant([ONE, TWO], PERSON, [], NOTHING), 'no-membership')
  t.equal(chooseTenant([ONE, TWO], null, [], NOTHING), 'unauthorized')
  t.equal(chooseTenant([ONE, TWO], null, [], { named: 'one', host: null }), 'unauthorized')
})

t.test('a visitor is let in where visitors are, and says where when there are several', async (t) => {
  t.equal(chooseTenant([ONE, OPEN], null, [], NOTHING), OPEN)
  t.equal(chooseTenant([OPEN, tenant('other', { visitors: 'record' })], null, [], NOTHING), 'tenant-required')
  t.equal(chooseTenant([ONE, OPEN], PERSON, [], NOTHING), OPEN, 'who is known and no member is a visitor')
  t.equal(chooseTenant([ONE, OPEN], PERSON, memberOf(ONE), { named: 'open', host: null }), OPEN, 'also beside a membership elsewhere')
})

t.test('a key acts in its own tenant only', async (t) => {
  const key: Identity = { ...PERSON, kind: 'key', tenantId: ONE.id }
  t.equal(chooseTenant([ONE, TWO, OPEN], key, memberOf(ONE), NOTHING), ONE)
  t.equal(chooseTenant([ONE, TWO, OPEN], key, memberOf(ONE), { named: 'open', host: null }), 'no-membership', 'not even where visitors are let in')
})
