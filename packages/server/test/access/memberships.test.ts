// Who sees which memberships, in the database itself?
import t from 'tap'
import type { Identity } from '../../dist/access/caller.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import { memberDigest } from '../../dist/store/postgresql/member-digest.js'
import { asApplication } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'

const OTHER = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'other', name: 'Another region', register: 'other' }
const FIRM = { kind: 'organisation', issuer: 'fictional', subject: 'F-1' } as const
const PERSON = { kind: 'person', issuer: 'https://issuer.example', subject: 'one' } as const
const IDENTITY: Identity = { kind: 'person', issuer: PERSON.issuer, subject: PERSON.subject, organisation: { scheme: FIRM.issuer, value: FIRM.subject }, scopes: null, strong: false, tenantId: null }
const DAY = '2026-11-22'

const url = await clonedDatabase(t)
await createTenant(url, OTHER)
const sql = asApplication(t, url)
let count = 0
async function add (tenantId: string, member: typeof FIRM | typeof PERSON | { kind: 'client', issuer: string, subject: string }, role: string, more: { from?: string, until?: string | null, authority?: string | null } = {}): Promise<void> {
  count += 1
  const id = `0193a000-0000-7000-8000-0000000001${String(count).padStart(2, '0')}`
  await sql.begin(async (handle) => {
    await handle`SELECT set_config('app.tenant_id', ${tenantId}, true)`
    await handle`INSERT INTO memberships (tenant_id, id, member, kind, issuer, subject, role, authority_id, valid_from, valid_until, confirmed_on)
      VALUES (${tenantId}, ${id}, ${memberDigest(member)}, ${member.kind}, ${member.issuer}, ${member.subject}, ${role}, ${more.authority ?? null}, ${more.from ?? '2026-01-01'}, ${more.until ?? null}, '2026-01-01')`
  })
}
await add(DEMONSTRATION_TENANT.id, FIRM, 'contractor')
await add(OTHER.id, FIRM, 'supplier')
await add(DEMONSTRATION_TENANT.id, PERSON, 'buyer', { authority: 'haarlem' })
await add(OTHER.id, PERSON, 'auditor', { until: '2026-11-21' })
await add(OTHER.id, PERSON, 'coordinator', { from: '2026-11-23' })
await add(OTHER.id, { kind: 'client', issuer: PERSON.issuer, subject: PERSON.subject }, 'machine')

t.test('an identity has its own memberships and those of its organisation, in every tenant, on the days they hold', async (t) => {
  const directory = createDirectory(await connect(url))
  t.teardown(() => directory.close())
  const roles = async (identity: Identity, on: string) => (await directory.membershipsOf(identity, on)).map(({ tenantId, role, authority }) => `${tenantId === OTHER.id ? 'other' : 'demo'}: ${role}${authority === null ? '' : ` of ${authority}`}`).sort()
  t.same(await roles(IDENTITY, DAY), ['demo: buyer of haarlem', 'demo: contractor', 'other: supplier'])
  t.same(await roles(IDENTITY, '2026-11-21'), ['demo: buyer of haarlem', 'demo: contractor', 'other: auditor', 'other: supplier'], 'the last day counts')
  t.same(await roles(IDENTITY, '2026-11-23'), ['demo: buyer of haarlem', 'demo: contractor', 'other: coordinator', 'other: supplier'], 'and the first')
  t.same(await roles(IDENTITY, '2025-12-31'), [])
  t.same(await roles({ ...IDENTITY, issuer: 'https://other.example' }, DAY), ['demo: contractor', 'other: supplier'], 'the same subject of another issuer is somebody else')
  t.same(await roles({ ...IDENTITY, organisation: { scheme: 'nl-kvk', value: 'F-1' } }, DAY), ['demo: buyer of haarlem'], 'the same number in another scheme is another organisation')
  t.same(await roles({ ...IDENTITY, kind: 'client', organisation: null }, DAY), ['other: machine'], 'a client of the same name is not the person')
  t.same(await roles({ ...IDENTITY, kind: 'key', organisation: null }, DAY), [], 'a key is a member of nothing')
})

t.test('who proves to be a member sees the rows of that member and no others, and can write none', async (t) => {
  await sql.begin(async (handle) => {
    await handle`SELECT set_config('app.members', ${memberDigest(FIRM)}, true)`
    t.same((await handle`SELECT role FROM memberships ORDER BY role`).map((row) => row['role']), ['contractor', 'supplier'])
    t.equal((await handle`UPDATE memberships SET role = 'auditor'`).count, 0)
    for (const table of ['supplier_versions', 'receipts', 'authorities', 'registers']) t.same(await handle`SELECT FROM ${handle(table)}`, [], table)
  })
  t.same(await sql`SELECT FROM memberships`, [], 'the setting ends with its transaction')
})
