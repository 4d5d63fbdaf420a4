// Does an administrator end the sessions of their own region, and of no other?
import t from 'tap'
import { uuidv7 } from 'uuidv7'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import type { KeptMember } from '../../dist/store/store.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { signedIn } from '../application/signed-in.js'

const OTHER = { id: '0193a000-0000-7000-8000-0000000001aa', slug: 'other', name: 'Other', host: null, visitors: 'none' } as const
const FIRM = { scheme: 'fictional', value: '90000009' }
const ISSUER = 'https://provider.example'

t.test('sessions of who works for another region go on, and nothing is told of them', async (t) => {
  const application = await buildApplication(t)
  await createTenant(application.databaseUrl, { ...OTHER, register: 'other' })
  const directory = createDirectory(await connect(application.databaseUrl))
  t.teardown(() => directory.close())
  const member = (more: Partial<KeptMember>): KeptMember => ({
    id: uuidv7(), kind: 'person', issuer: ISSUER, subject: 'neighbour', role: 'coordinator', authority: null, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1, ...more
  })
  await application.tenants.open(OTHER).store.write(async ({ members }) => {
    await members.create(member({}))
    await members.create(member({ subject: 'formerly', validUntil: '2026-11-21' }))
  })
  const begin = async (mark: string, subject: string, tenantId: string | null): Promise<void> =>
    directory.identity.createSession({ digest: mark.repeat(64), issuer: ISSUER, subject, organisation: FIRM, strong: true, name: null, tenantId, startedAt: NOW, seenAt: NOW })
  await begin('a', 'neighbour', OTHER.id)
  await begin('b', 'neighbour', null)
  await begin('c', 'neighbour', DEMONSTRATION_TENANT.id)
  await begin('d', 'only-here', null)
  await begin('e', 'formerly', null)
  const ask = await signedIn(t, application, { administrator: { role: 'platform-administrator' } })
  const made = await ask('administrator', 'POST', '/v1/members', { kind: 'organisation', issuer: FIRM.scheme, subject: FIRM.value, role: 'supplier' })
  t.equal(made.status, 201)
  t.match(await ask('administrator', 'POST', `/v1/members/${made.body.id}/session-endings`), { status: 200, body: { ended: 3 } })
  const left = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (mark) => await directory.identity.findSession(mark.repeat(64)) !== null))
  t.same(left, [true, true, false, false, false])
  t.match(await ask('administrator', 'POST', `/v1/members/${made.body.id}/session-endings`), { status: 200, body: { ended: 0 } })
})
