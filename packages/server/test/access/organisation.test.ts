// One firm is one firm, however its number is written: when somebody signs in, becomes a member, is entered, imported or owns a contract.
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import postgres from 'postgres'
import t from 'tap'
import type { Supplier } from '@sroi/matcher'
import { organisationOf } from '../../dist/identity/providers/organisation-of.js'
import { identifierKey } from '../../dist/exchange/judging/identifier-key.js'
import { isSameOrganisation, normalOrganisation, spellingsOf } from '../../dist/organisation/normal-organisation.js'
import { migrate, MIGRATIONS } from '../../dist/store/migrate.js'
import { memberDigest } from '../../dist/store/postgresql/member-digest.js'
import { buildApplication } from '../application/build-application.js'
import { signedIn } from '../application/signed-in.js'
import { emptyDatabase } from '../database/create-database.js'

const NORMAL = { scheme: 'nl-kvk', value: '12345678' }
const WRITTEN = [
  { scheme: 'kvk', value: '12345678' }, { scheme: 'KvK', value: ' 12345678 ' }, { scheme: 'nl-kvk', value: '12.34.56.78' }, { scheme: 'NL-KVK', value: '1234 5678' },
  { scheme: 'nl:kvk', value: '12345678' }, { scheme: 'coc', value: '1234-5678' }
]

t.test('all ways to write a number of the Chamber of Commerce are one organisation, and a number of elsewhere is another', (t) => {
  for (const written of WRITTEN) {
    t.same(normalOrganisation(written), NORMAL, JSON.stringify(written))
    t.equal(identifierKey(written), 'nl-kvk 12345678')
    t.same(organisationOf({ number: written.value }, { organisation: [{ scheme: written.scheme, claim: ['number'] }] }), NORMAL, 'as a claim of a token')
  }
  t.same(normalOrganisation({ scheme: 'BE-KBO', value: ' 0123.456.789 ' }), { scheme: 'be-kbo', value: '0123.456.789' }, 'of another scheme nothing is known but its name')
  t.same(normalOrganisation({ scheme: 'kvk', value: 'F-1' }), { scheme: 'nl-kvk', value: 'F-1' }, 'what is no number stays as it is')
  t.notOk(isSameOrganisation({ scheme: 'fictional', value: '12345678' }, NORMAL))
  t.notOk(isSameOrganisation({ scheme: 'kvk', value: '87654321' }, NORMAL))
  t.end()
})

t.test('writing it the normal way twice is writing it once', (t) => {
  fc.assert(fc.property(fc.record({ scheme: fc.oneof(fc.constantFrom('kvk', ' KVK', 'nl_kvk', 'x'), fc.string()), value: fc.string() }), (organisation) => {
    const normal = normalOrganisation(organisation)
    t.ok(isSameOrganisation(organisation, normal) && JSON.stringify(normalOrganisation(normal)) === JSON.stringify(normal) && spellingsOf(normal.scheme)[0] === normal.scheme)
  }))
  t.end()
})

t.test('a person of a firm reaches what the register has of it, however anybody wrote its number', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, {
    coordinator: { role: 'coordinator' }, administrator: { role: 'platform-administrator' }, firm: { role: 'supplier', organisation: NORMAL }, contractor: { role: 'contractor', organisation: NORMAL }
  })
  const example = (name: string): object => JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'))
  const facts = { ...example('new-supplier.json'), identifier: { scheme: 'kvk', value: '12.34.56.78' } }
  const entered = await ask('coordinator', 'POST', '/v1/suppliers', facts)
  t.match(entered, { status: 201, body: { facts: { identifier: NORMAL } } })
  const { id } = entered.body.facts as Supplier
  t.equal((await ask('firm', 'GET', `/v1/suppliers/${id}/registration`)).status, 200)
  t.equal((await ask('coordinator', 'POST', '/v1/suppliers', { ...facts, identifier: { scheme: 'NL-KVK', value: '12345678' } })).status, 409, 'a firm is entered once')

  const contract = await ask('contractor', 'POST', '/v1/contracts', { ...example('new-contract.json'), owner: { scheme: 'KVK', value: '1234 5678' } })
  t.match(contract, { status: 201, body: { owner: NORMAL } })
  t.equal((await ask('contractor', 'GET', '/v1/contracts')).body.items.length, 1)

  const member = { kind: 'organisation', issuer: 'kvk', subject: '12.34.56.78', role: 'supplier' }
  t.match(await ask('administrator', 'POST', '/v1/members', member), { status: 201, body: { issuer: 'nl-kvk', subject: '12345678' } })
  t.equal((await ask('administrator', 'POST', '/v1/members', { ...member, issuer: 'nl-kvk', subject: '12345678' })).status, 409)
  const memberships = await application.tenants.membershipsOf({ kind: 'person', issuer: 'https://elsewhere.example', subject: 'somebody', organisation: NORMAL, scopes: null, strong: true, tenantId: null }, '2026-11-22')
  t.match(memberships, [{ role: 'supplier' }])
})

t.test('a supplier that the register got before there was one way is found all the same, and written the normal way when it changes', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { coordinator: { role: 'coordinator' }, firm: { role: 'supplier', organisation: NORMAL } })
  const [first] = (await application.store.registerAt())!.suppliers as [Supplier]
  await application.store.publish({ suppliers: [{ ...first, identifier: { scheme: 'kvk', value: '12345678' } }] }, '2026-11-22T09:00:00.000Z')
  const url = `/v1/suppliers/${first.id}`
  t.match(await ask('firm', 'GET', `${url}/registration`), { status: 200, body: { facts: { identifier: { scheme: 'kvk' } } } })
  const other = { ...first, id: undefined, identifier: NORMAL }
  t.equal((await ask('coordinator', 'POST', '/v1/suppliers', other)).status, 409, 'nobody else can have the number')
  t.match(await ask('coordinator', 'PUT', url, { ...first, identifier: NORMAL }, { 'if-match': '"2"' }), { status: 200, body: { facts: { identifier: NORMAL } } })
})

t.test('members, sessions and owners of contracts of before are written the normal way, in every region', async (t) => {
  const url = await emptyDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await cp(MIGRATIONS, folder, { recursive: true })
  for (const later of await readdir(folder)) if (later >= '0015' && later.endsWith('.sql') && later !== 'schema.sql') await rm(join(folder, later))
  await migrate(url, folder)
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  t.teardown(() => sql.end())
  const tenant = '0193a000-0000-7000-8000-00000000000c'
  const scoped = <T>(work: (handle: postgres.TransactionSql) => Promise<T>) => sql.begin(async (handle) => {
    await handle`SELECT set_config('app.tenant_id', ${tenant}, true)`
    return work(handle)
  })
  await scoped(async (handle) => {
    await handle`INSERT INTO tenants (id, slug, name) VALUES (${tenant}, 'older', 'An older region (fictional)')`
    await handle`INSERT INTO registers (tenant_id, id, revision) VALUES (${tenant}, 'older', 1)`
    await handle`INSERT INTO authorities (tenant_id, id, position, name_nl, name_en) VALUES (${tenant}, 'haarlem', 1, 'Haarlem', 'Haarlem')`
    const members = [['organisation', 'kvk', '12.34.56.78'], ['organisation', 'fictional', 'F-1'], ['person', 'kvk', '12.34.56.78']] as const
    for (const [index, [kind, issuer, subject]] of members.entries()) {
      await handle`INSERT INTO memberships (tenant_id, id, member, kind, issuer, subject, role, valid_from, confirmed_on)
        VALUES (${tenant}, ${`0193a000-0000-7000-8000-00000000000${index}`}, ${memberDigest({ kind, issuer, subject })}, ${kind}, ${issuer}, ${subject}, 'supplier', '2026-01-01', '2026-01-01')`
    }
    await handle`INSERT INTO sessions (digest, issuer, subject, organisation_scheme, organisation_value, strong, started_at, seen_at) VALUES (${'a'.repeat(64)}, 'i', 's', 'KvK', '12345678', true, now(), now())`
    for (const [index, [scheme, reference]] of ([['kvk', 'one'], ['kvk', 'two'], ['nl-kvk', 'two']] as const).entries()) {
      await handle`INSERT INTO contracts (tenant_id, id, authority_id, owner_scheme, owner_value, reference, version) VALUES (${tenant}, ${`0193a000-0000-7000-8000-0000000000f${index}`}, 'haarlem', ${scheme}, '12345678', ${reference}, 1)`
    }
  })
  await migrate(url)
  await scoped(async (handle) => {
    const members = await handle<{ kind: 'organisation', issuer: string, subject: string, member: string }[]>`SELECT kind, issuer, subject, member FROM memberships ORDER BY id`
    t.same(members.map(({ kind, issuer, subject }) => `${kind} ${issuer} ${subject}`), ['organisation nl-kvk 12345678', 'organisation fictional F-1', 'person kvk 12.34.56.78'])
    for (const { member, ...who } of members) t.equal(member, memberDigest(who), 'the digest is that of who it is now')
    t.same([...await handle`SELECT organisation_scheme AS scheme FROM sessions`], [{ scheme: 'nl-kvk' }])
    t.same((await handle`SELECT owner_scheme, reference FROM contracts ORDER BY id`).map((row) => `${row['owner_scheme']} ${row['reference']}`), ['nl-kvk one', 'kvk two', 'nl-kvk two'], 'two that would be one stay two')
  })
})
