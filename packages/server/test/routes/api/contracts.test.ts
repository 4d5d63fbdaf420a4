// Contracts that are kept: whose they are, what they said through time, and what they owe.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { createTenant } from '../../../dist/store/postgresql/create-tenant.js'
import { buildApplication } from '../../application/build-application.js'
import { post } from '../../application/send.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'
import { TEMPLATE_RECEIPTS } from '../../database/create-database.js'

const CONTRACT = JSON.parse(readFileSync(new URL('../../../examples/new-contract.json', import.meta.url), 'utf8'))
const FILLING = JSON.parse(readFileSync(new URL('../../../examples/filling.json', import.meta.url), 'utf8'))
const OWNER = CONTRACT.owner
const { owner: _owner, ...OF_NOBODY } = CONTRACT

const PEOPLE = {
  contractor: { role: 'contractor', organisation: OWNER },
  other: { role: 'contractor', organisation: { scheme: 'fictional', value: '90000003' } },
  manager: { role: 'contract-manager', authority: 'bloemendaal' },
  neighbour: { role: 'contract-manager', authority: 'haarlem' },
  buyer: { role: 'buyer', authority: 'bloemendaal' },
  coordinator: { role: 'coordinator' },
  supplier: { role: 'supplier', organisation: OWNER }
} as const

t.test('a contractor keeps a contract, and its authority sees it; nobody else can tell that it exists', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const made = await ask('contractor', 'POST', '/v1/contracts', OF_NOBODY)
  t.equal(made.status, 201)
  const { id } = made.body
  t.match(made.headers, { etag: '"1"', location: `/v1/contracts/${id}`, 'register-revision': '1' })
  t.same(made.body, { ...CONTRACT, id, version: 1, archived: false, recordedAt: '2026-11-22T09:00:00.000Z' })
  const nothing = await ask('neighbour', 'GET', '/v1/contracts/01938f6c-5d10-7c4b-9a35-2f1f0f4b7a99')
  t.match(nothing, { status: 404, body: { type: 'urn:sroi:problem:contract-not-found' } })
  for (const name of ['contractor', 'manager', 'buyer', 'coordinator']) {
    t.same((await ask(name, 'GET', `/v1/contracts/${id}`)).body, made.body, name)
    t.same((await ask(name, 'GET', '/v1/contracts')).body, { items: [made.body], nextCursor: null }, name)
  }
  for (const name of ['other', 'neighbour']) {
    t.equal((await ask(name, 'GET', `/v1/contracts/${id}`)).text, nothing.text, name)
    t.equal((await ask(name, 'GET', `/v1/contracts/${id}/obligation`)).text, nothing.text, name)
    t.equal((await ask(name, 'PUT', `/v1/contracts/${id}`, CONTRACT, { 'if-match': '*' })).text, nothing.text, name)
    t.equal((await ask(name, 'POST', `/v1/contracts/${id}/fillings`, FILLING)).text, nothing.text, name)
    t.equal((await ask(name, 'DELETE', `/v1/contracts/${id}`, undefined, { 'if-match': '*' })).text, nothing.text, name)
    t.same((await ask(name, 'GET', '/v1/contracts')).body.items, [], name)
  }
  for (const name of ['buyer', 'coordinator', 'supplier']) t.equal((await ask(name, 'PUT', `/v1/contracts/${id}`, CONTRACT, { 'if-match': '*' })).status, 403, name)
  t.equal((await ask('supplier', 'GET', '/v1/contracts')).status, 403)
})

t.test('nobody keeps a contract in the name of somebody else', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  t.match(await ask('other', 'POST', '/v1/contracts', CONTRACT), { status: 403, body: { detail: /another organisation/ } })
  t.match(await ask('neighbour', 'POST', '/v1/contracts', CONTRACT), { status: 403, body: { detail: /authority that you do not work for/ } })
  t.match(await ask('manager', 'POST', '/v1/contracts', { ...OF_NOBODY, contract: { id: 'van-de-gemeente' } }), { status: 201, body: { owner: null } })
  const made = await ask('contractor', 'POST', '/v1/contracts', CONTRACT)
  const version = { 'if-match': '"1"' }
  t.match(await ask('contractor', 'PUT', `/v1/contracts/${made.body.id}`, { ...CONTRACT, owner: { scheme: 'fictional', value: '90000003' } }, version), { status: 403 })
  t.match(await ask('contractor', 'PUT', `/v1/contracts/${made.body.id}`, { ...CONTRACT, authority: 'haarlem' }, version), { status: 400, body: { errors: [{ pointer: '/authority', code: 'other-authority' }] } })
  t.match(await ask('manager', 'PUT', `/v1/contracts/${made.body.id}`, { ...CONTRACT, owner: null }, version), { status: 200, body: { owner: null } })
  t.equal((await ask('contractor', 'GET', `/v1/contracts/${made.body.id}`)).status, 404, 'from then on it is of the authority alone')
})

t.test('a contract is changed version by version, and none of them is lost', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const url = `/v1/contracts/${(await ask('contractor', 'POST', '/v1/contracts', CONTRACT)).body.id}`
  t.equal((await ask('contractor', 'PUT', url, CONTRACT)).status, 428)
  t.equal((await ask('contractor', 'PUT', url, CONTRACT, { 'if-match': '"2"' })).status, 412)
  const changed = await ask('contractor', 'PUT', url, { ...CONTRACT, contract: { ...CONTRACT.contract, title: 'Anders (fictief)' } }, { 'if-match': '"1"' })
  t.match(changed, { status: 200, headers: { etag: '"2"' }, body: { version: 2, contract: { title: 'Anders (fictief)' } } })
  const filled = await ask('manager', 'POST', `${url}/fillings`, FILLING)
  t.match(filled, { status: 201, body: { version: 3, fillings: [...CONTRACT.fillings, FILLING] } })
  const over = await ask('contractor', 'DELETE', url, undefined, { 'if-match': '"3"' })
  t.match(over, { status: 200, body: { version: 4, archived: true } })
  t.same((await ask('contractor', 'GET', url)).body, over.body)
  t.same((await ask('contractor', 'GET', '/v1/contracts')).body.items, [])
  t.same((await ask('contractor', 'GET', '/v1/contracts?archived=true')).body.items, [over.body])
  for (const [method, path] of [['PUT', url], ['DELETE', url], ['POST', `${url}/fillings`]] as const) {
    t.match(await ask('contractor', method, path, method === 'POST' ? FILLING : method === 'PUT' ? CONTRACT : undefined, { 'if-match': '"4"' }), { status: 409, body: { type: 'urn:sroi:problem:contract-archived' } })
  }
  const sql = asOwner(t, application.databaseUrl)
  t.equal((await sql`SELECT FROM contract_versions`).length, 4)
  await t.rejects(sql`UPDATE contract_versions SET version = 9`, { code: '23001' })
  const receipts = await sql`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE position > ${TEMPLATE_RECEIPTS} ORDER BY position`
  const digests = receipts.map((row) => JSON.parse(row['payload']).changes.items[0] as { before: string | null, after: string })
  t.equal(digests.length, 4)
  for (const [index, { before }] of digests.entries()) t.equal(before, digests[index - 1]?.after ?? null, 'each says where it began')
  t.equal((await sql`SELECT FROM audit_events WHERE object = 'contract' AND result = 'done'`).length, 4)
})

t.test('of twenty who change one version at once exactly one does; twenty fillings at once are all there', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const { id } = (await ask('contractor', 'POST', '/v1/contracts', CONTRACT)).body
  const url = `/v1/contracts/${id}`
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 20, maxLength: 20 }), async (titles) => {
    const version = (await ask('contractor', 'GET', url)).headers['etag'] as string
    const answers = await Promise.all(titles.map((title) => ask('contractor', 'PUT', url, { ...CONTRACT, contract: { ...CONTRACT.contract, title } }, { 'if-match': version })))
    t.same(answers.map(({ status }) => status).sort(), [200, ...Array<number>(19).fill(412)])
    t.same((await ask('contractor', 'GET', url)).body, answers.find(({ status }) => status === 200)?.body)
  }), { numRuns: 3 })
  const added = await Promise.all(Array.from({ length: 20 }, (_, cents) => ask('contractor', 'POST', `${url}/fillings`, { state: 'filled', cents })))
  t.same([...new Set(added.map(({ status }) => status))], [201])
  t.same((await ask('contractor', 'GET', url)).body.fillings.slice(1).map(({ cents }: { cents: number }) => cents).sort((one: number, other: number) => one - other), Array.from({ length: 20 }, (_, cents) => cents))
})

t.test('of several contracts that are given one number at once one has it, and the others hear that it is taken', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const numbered = (id: string) => ({ ...CONTRACT, contract: { ...CONTRACT.contract, id } })
  const made = []
  for (let number = 0; number < 8; number++) made.push(await ask('contractor', 'POST', '/v1/contracts', numbered(`own-${number}`)))
  for (const wanted of ['same', 'again', 'once-more']) {
    const answers = await Promise.all(made.map(({ body: { id } }) => ask('contractor', 'PUT', `/v1/contracts/${id}`, numbered(wanted), { 'if-match': '*' })))
    t.same(answers.map(({ status }) => status).sort(), [200, ...Array<number>(7).fill(409)], wanted)
    for (const { body } of answers.filter(({ status }) => status === 409)) t.equal(body.type, 'urn:sroi:problem:contract-exists')
  }
})

t.test('an owner has one contract of a number with an authority, and cannot find out the numbers of others', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const first = await ask('contractor', 'POST', '/v1/contracts', CONTRACT)
  t.match(await ask('contractor', 'POST', '/v1/contracts', CONTRACT), { status: 409, body: { type: 'urn:sroi:problem:contract-exists' } })
  t.equal((await ask('other', 'POST', '/v1/contracts', OF_NOBODY)).status, 201)
  t.equal((await ask('contractor', 'POST', '/v1/contracts', { ...CONTRACT, authority: 'haarlem' })).status, 201)
  const second = await ask('contractor', 'POST', '/v1/contracts', { ...CONTRACT, contract: { ...CONTRACT.contract, id: 'een-ander' } })
  t.equal((await ask('contractor', 'PUT', `/v1/contracts/${second.body.id}`, CONTRACT, { 'if-match': '"1"' })).status, 409)
  t.same((await ask('contractor', 'GET', `/v1/contracts/${second.body.id}`)).body, second.body)
  const pages = []
  for (let cursor = ''; pages.length < 5;) {
    const { body } = await ask('contractor', 'GET', `/v1/contracts?limit=1${cursor}`)
    pages.push(...body.items.map(({ id }: { id: string }) => id))
    if (body.nextCursor === null) break
    cursor = `&cursor=${body.nextCursor}`
  }
  t.equal(pages.length, 3)
  t.equal(pages[0], first.body.id)
  t.equal(new Set(pages).size, 3)
})

t.test('what a contract owes is what the same facts owe in an assessment', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const { id } = (await ask('contractor', 'POST', '/v1/contracts', CONTRACT)).body
  const { authority, contract, fillings } = CONTRACT
  const [kept, asked] = [await ask('contractor', 'GET', `/v1/contracts/${id}/obligation?explain=true&language=en`), await post(application.app, '/v1/obligation-assessments?explain=true&language=en', { authority, contract, fillings })]
  t.equal(kept.status, 200)
  t.same(kept.body, asked.body)
  t.equal((await ask('contractor', 'GET', `/v1/contracts/${id}/obligation?on=gisteren`)).status, 400)
  t.equal((await ask('contractor', 'GET', `/v1/contracts/${id}/obligation?on=2030-01-01`)).body.provenance.on, '2030-01-01')
})

t.test('what is wrong with a contract is told all at once, and leaves nothing behind', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const answer = await ask('contractor', 'POST', '/v1/contracts', { ...CONTRACT, authority: 'atlantis', contract: { id: 7, cpv: ['1'] }, fillings: [{ state: 'x', cents: -1 }], worker: 'J. Jansen' })
  t.equal(answer.status, 400)
  t.same(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/authority', '/contract/cpv/0', '/contract/id', '/fillings/0/cents', '/fillings/0/state', '/worker'])
  const sql = asOwner(t, application.databaseUrl)
  for (const table of ['contracts', 'contract_versions', 'audit_events']) t.equal((await sql`SELECT FROM ${sql(table)}`).length, 0, table)
})

t.test('a contract of another region is as one that does not exist', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  await createTenant(application.databaseUrl, { id: '0193a000-0000-7000-8000-00000000000b', slug: 'another', name: 'Another region (fictional)', register: 'other' })
  const sql = asOwner(t, application.databaseUrl)
  const { id } = (await ask('contractor', 'POST', '/v1/contracts', CONTRACT)).body
  await sql`INSERT INTO memberships SELECT '0193a000-0000-7000-8000-00000000000b', id, member, kind, issuer, subject, 'coordinator', NULL, valid_from, NULL, 1, confirmed_on FROM memberships WHERE subject = 'coordinator'`
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  const there = { tenant: 'another' }
  t.match(await ask('coordinator', 'GET', `/v1/contracts/${id}`, undefined, there), { status: 404, body: { type: 'urn:sroi:problem:contract-not-found' } })
  t.same((await ask('coordinator', 'GET', '/v1/contracts', undefined, there)).body.items, [])
  t.equal((await ask('coordinator', 'GET', `/v1/contracts/${id}`, undefined, { tenant: 'demonstratie' })).status, 200)
})
