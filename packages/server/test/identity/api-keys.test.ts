// Do keys for machines open what they should, for as long as they should, and to nobody who guesses?
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { type CreatedApiKey, createApiKey } from '../../dist/actions/keys/create-api-key.js'
import { revokeApiKey } from '../../dist/actions/keys/revoke-api-key.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import type { Identification } from '../../dist/identity/index.js'
import type { ApiKey } from '../../dist/store/index.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { createTenant } from '../../dist/store/postgresql/create-tenant.js'
import { asOwner } from '../database/as-application.js'
import { openIdentification } from './open-identification.js'

const DAY = 86_400_000
const OTHER = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'another', name: 'Another region', register: 'other' }
const by = { kind: 'person', issuer: 'urn:sroi:demonstration', subject: 'platform-administrator', organisation: null, scopes: null, strong: true, tenantId: null } as const

const opened = await openIdentification(t)
const { store, clock, identification, databaseUrl } = opened
await createTenant(databaseUrl, OTHER)
const connection = await connect(databaseUrl)
t.teardown(() => connection.close())
const HERE: string = DEMONSTRATION_TENANT.id
const stores: Readonly<Record<string, PostgresqlStore>> = { [HERE]: createPostgresqlStore(connection, HERE), [OTHER.id]: createPostgresqlStore(connection, OTHER.id) }

const inDays = (days: number): string => new Date(Date.parse(clock.now()) + days * DAY).toISOString()
const input = (changes: object = {}): object => ({ name: `machine ${randomUUID()}`, scopes: ['read'], expiresAt: inDays(300), ...changes })
const create = (asked: object, tenantId = HERE): Promise<CreatedApiKey> => stores[tenantId]!.write((writing) => createApiKey({ writing, at: clock.now(), by }, tenantId, asked))
const make = (changes: object = {}): Promise<CreatedApiKey> => create(input(changes))
const revoke = (id: string, tenantId = HERE): Promise<ApiKey> => stores[tenantId]!.write((writing) => revokeApiKey({ writing, at: clock.now(), by }, id))
const list = (tenantId = HERE): Promise<readonly ApiKey[]> => stores[tenantId]!.keys.list({ after: null, most: 100 })

function ask (text: string, address = '192.0.2.7', who: Identification = identification) {
  return who.ofBearer([`Bearer ${text}`], { isWrite: false, address })
}

/** With what a promise is refused. */
async function refusal (asking: Promise<unknown>): Promise<unknown> {
  return asking.then(() => 'it was not refused', (error: unknown) => error)
}

const refused = (reason: RegExp): object => ({ problem: 'unauthorized', detail: reason, headers: { 'WWW-Authenticate': /error="invalid_token"/ } })

t.test('a key is written as one of ours, and says which machine of which tenant asks, with which scopes', async (t) => {
  const { key, text } = await make({ scopes: ['read', 'export-data', 'read'] })
  t.match(text, /^sroi_0193a00000007000800000000000000\d_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/)
  t.same(await ask(text), { kind: 'key', issuer: 'urn:sroi:api-key', subject: key.id, organisation: null, scopes: ['read', 'export-data'], strong: false, tenantId: HERE })
})

t.test('the database has no key in it, and the list shows no secret', async (t) => {
  const { key, text } = await make()
  const secret = text.slice(-43)
  const rows = await asOwner(t, databaseUrl)`SELECT * FROM api_keys`
  t.ok(rows.length > 0)
  t.notMatch(JSON.stringify(rows), secret)
  const listed = await list()
  t.same(listed.find(({ id }) => id === key.id), key)
  t.notMatch(JSON.stringify(listed), /secret|digest/i)
})

t.test('a key of which one character is another, of another tenant, or cut off, opens nothing', async (t) => {
  const { text } = await make()
  const other = text.replace(/.$/, (last) => last === 'A' ? 'B' : 'A')
  const elsewhere = text.replace(/^sroi_[0-9a-f]{32}/, `sroi_${OTHER.id.replaceAll('-', '')}`)
  for (const [index, wrong] of [other, elsewhere, text.slice(0, -1), `${text}A`, `sroi${text.slice(4).toUpperCase()}`, 'sroi_', `sroi_${'0'.repeat(32)}_${'0'.repeat(32)}_${'A'.repeat(43)}`].entries()) {
    t.match(await refusal(ask(wrong, `198.51.100.${index}`)), refused(/does not exist/), wrong.slice(0, 60))
  }
})

t.test('a key that expired, or was revoked, opens nothing, on any replica, within 30 seconds', async (t) => {
  const [short, long] = [await make({ expiresAt: inDays(1) }), await make()]
  const replica = (await openIdentification(t, {}, opened)).identification
  for (const { text } of [short, long]) for (const who of [identification, replica]) t.ok(await ask(text, '192.0.2.7', who))
  t.match(await revoke(long.key.id), { id: long.key.id, revokedAt: /^\d/ })
  clock.move(30_001)
  for (const who of [identification, replica]) t.match(await refusal(ask(long.text, '192.0.2.7', who)), refused(/revoked/))
  clock.move(DAY)
  t.match(await refusal(ask(short.text)), refused(/expired/))
})

t.test('revoking twice keeps the first moment; a key that is not there, or of another tenant, is not there', async (t) => {
  const { key } = await make()
  const first = await revoke(key.id)
  clock.move(1000)
  t.same(await revoke(key.id), first)
  t.match(await refusal(revoke(key.id, OTHER.id)), { problem: 'api-key-not-found' })
  t.match(await refusal(revoke('0193a000-0000-7000-8000-0000000000ff')), { problem: 'api-key-not-found' })
  t.same(await list(OTHER.id), [])
})

t.test('a key that is limited to networks is worth nothing elsewhere', async (t) => {
  const { text } = await make({ networks: ['192.0.2.0/24', '2001:db8::/32', '198.51.100.200'] })
  for (const address of ['192.0.2.255', '2001:db8:1::9', '198.51.100.200', '::ffff:192.0.2.1']) t.ok(await ask(text, address), address)
  for (const address of ['192.0.3.1', '2001:db9::1', '198.51.100.201', '::ffff:192.0.3.1', 'unknown', '']) t.match(await refusal(ask(text, address)), refused(/from this address/), address)
})

t.test('a machine has two keys that work, however many are asked for at once; a place is free again after revoking or expiring', async (t) => {
  const name = 'a machine in a hurry'
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => make({ name, expiresAt: inDays(2) })))
  t.equal(results.filter(({ status }) => status === 'fulfilled').length, 2)
  t.ok(results.every((result) => result.status === 'fulfilled' || (result.reason as { problem: string }).problem === 'too-many-keys'))
  const [one] = results.flatMap((result) => result.status === 'fulfilled' ? [result.value] : [])
  await revoke(one?.key.id ?? '')
  const next = await make({ name })
  t.match(await refusal(make({ name })), { problem: 'too-many-keys' })
  clock.move(3 * DAY)
  t.ok(await make({ name }), 'the other one expired')
  t.ok(await ask(next.text))
  await t.resolves(create(input({ name }), OTHER.id), 'another tenant has its own')
})

t.test('every mistake in what is asked of a key is told at once', async (t) => {
  const problems = async (wrong: object): Promise<readonly string[]> => {
    const error = await create(wrong).then(() => null, (reason: unknown) => reason as { problems: readonly { place: string, code: string }[] })
    return error?.problems.map(({ place, code }) => `${place} ${code}`) ?? []
  }
  t.same(await problems({ name: '', scopes: ['everything'], networks: ['300.1.1.1/8', '10.0.0.0/33'], expiresAt: 'soon', secret: 'x' }),
    ['/name too-small', '/name invalid-format', '/scopes/0 invalid-value', '/networks/0 no-network', '/networks/1 no-network', '/expiresAt invalid-format', '/secret unknown-key'])
  t.same(await problems(input({ expiresAt: inDays(366) })), ['/expiresAt too-big'])
  t.same(await problems(input({ expiresAt: inDays(-1) })), ['/expiresAt too-small'])
  t.same(await problems(input({ scopes: [] })), ['/scopes too-small'])
  t.same(await problems(input({ scopes: ['change-members'] })), ['/scopes/0 invalid-value'], 'what no machine may do')
  t.ok(await make({ expiresAt: inDays(365) }))
})

t.test('whoever guesses is slowed down, alone; a good key of the same address goes on, also one that was never seen', async (t) => {
  const { text } = await make()
  const guess = (address: string): Promise<unknown> => ask(`sroi_${'0'.repeat(32)}_${'0'.repeat(32)}_${'A'.repeat(43)}`, address)
  await ask(text, '203.0.113.1')
  for (let time = 0; time < 10; time += 1) t.match(await refusal(guess('203.0.113.1')), { problem: 'unauthorized' })
  t.match(await refusal(guess('203.0.113.1')), { problem: 'too-many-attempts', headers: { 'Retry-After': /^\d+$/ } })
  t.ok(await ask((await make()).text, '203.0.113.1'), 'a key that was not seen yet')
  t.ok(await ask(text, '203.0.113.1'))
  t.match(await refusal(ask(text.replace(/.$/, (last) => last === 'A' ? 'B' : 'A'), '203.0.113.1')), { problem: 'too-many-attempts' }, 'the number of a good key with another secret is a guess')
  t.match(await refusal(ask('sroi_', '203.0.113.1')), { problem: 'too-many-attempts' })
  t.match(await refusal(guess('203.0.113.2')), { problem: 'unauthorized' }, 'others are not slowed down')
  clock.move(60_001)
  t.match(await refusal(guess('203.0.113.1')), { problem: 'unauthorized' })
})

t.test('the day of the last use is noted, once a day', async (t) => {
  const { key, text } = await make()
  const used = async (): Promise<string | null | undefined> => (await list()).find(({ id }) => id === key.id)?.usedOn
  t.equal(await used(), null)
  await ask(text)
  await ask(text)
  const day = clock.now().slice(0, 10)
  for (let tries = 0; tries < 100 && await used() === null; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 10) })
  t.equal(await used(), day)
  await store.noteApiKeyUse(HERE, key.id, '2000-01-01')
  t.equal(await used(), day, 'never back')
})
