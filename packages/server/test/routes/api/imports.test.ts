// Files in and out, from the upload to the register: checked first, accepted in one go, and never half there.
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { Supplier } from '@sroi/matcher'
import t from 'tap'
import { uuidv7 } from 'uuidv7'
import { buildApplication } from '../../application/build-application.js'
import { type Ask, signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'

// every test of this file has a service and a thread of its own
t.setTimeout(90_000)

const PEOPLE = { coordinator: { role: 'coordinator' }, auditor: { role: 'auditor' }, buyer: { role: 'buyer' } } as const
const CSV = { 'content-type': 'text/csv' }
const HEADER = 'Organisatienummer;Naam;Plaats;Gemeente'
const TWO = `${HEADER}\r\n12345678;Voorbeeld (fictief);Haarlem;Haarlem\r\n1234;Fout;Harlem;Harlem\r\n`

async function upload (ask: Ask, file: string, kind = 'suppliers'): Promise<string> {
  const answer = await ask('coordinator', 'POST', `/v1/imports?kind=${kind}&fileName=lijst.csv`, file, CSV)
  if (answer.status !== 202) throw new Error(answer.text)
  return answer.headers['location'] as string
}

async function until (ask: Ask, address: string, states: readonly string[]): Promise<ReturnType<typeof JSON.parse>> {
  for (;;) {
    const { body } = await ask('coordinator', 'GET', address)
    if (states.includes(body.state)) return body
    await wait(50)
  }
}

const settled = ['checked', 'failed', 'cancelled', 'accepted']

async function accept (ask: Ask, address: string): Promise<ReturnType<typeof JSON.parse>> {
  const answer = await ask('coordinator', 'POST', `${address}/acceptances`)
  if (answer.status !== 202) throw new Error(answer.text)
  return until(ask, address, ['accepted', 'checked'])
}

t.test('a file is checked, accepted and in the register, with a receipt; the same file again changes nothing', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const address = await upload(ask, TWO)
  const checked = await until(ask, address, settled)
  t.match(checked, { state: 'checked', fileName: 'lijst.csv', progress: { read: 2, judged: 2 }, counts: { accepted: 1, quarantined: 1 }, revision: null })
  t.match((await ask('coordinator', 'GET', `${address}/rows?outcome=quarantined&language=nl`)).body, {
    items: [{ row: 3, problems: [{ code: 'unknown-municipality', suggestions: ['Haarlem'], detail: /Bedoelt u 'Haarlem'/ }, { code: 'no-kvk-number', value: '1234', column: 'number' }] }], nextCursor: null
  })
  const sql = asOwner(t, application.databaseUrl)
  const known = async () => (await sql`SELECT payload, revision FROM supplier_versions WHERE payload -> 'identifier' ->> 'value' = '12345678'`)[0]
  t.equal(await known(), undefined, 'nothing is written before it is accepted')
  const accepted = await accept(ask, address)
  t.match(accepted, { state: 'accepted', revision: 2, counts: { accepted: 1, changedMeanwhile: 0 } })
  t.match(await known(), { revision: '2', payload: { name: 'Voorbeeld (fictief)' } })
  const [receipt] = await sql`SELECT payload FROM receipts JOIN receipt_payloads ON receipt_id = id WHERE kind = 'change' ORDER BY position DESC LIMIT 1`
  t.match(JSON.parse(receipt?.['payload']), { kind: 'change', register: { to: 2 }, changes: { total: 1, items: [{ object: 'supplier', before: null }] } })
  const [version] = await sql`SELECT sha256, payload FROM supplier_versions WHERE revision = 2`
  t.equal(JSON.parse(receipt?.['payload']).changes.items[0].after, version?.['sha256'])
  const again = await upload(ask, TWO)
  t.match(await until(ask, again, settled), { counts: { unchanged: 1, accepted: 0, changed: 0 } })
  t.match(await accept(ask, again), { state: 'accepted', revision: null }, 'there was nothing to write')
  t.equal((await ask('coordinator', 'POST', `${again}/acceptances`)).status, 409, 'it is accepted once')
  t.equal((await ask('coordinator', 'DELETE', again)).status, 409)
  t.match(await sql`SELECT action, object, object_id FROM audit_events WHERE object = 'import' ORDER BY at`, [{ action: 'import-data' }, { action: 'import-data' }, {}, {}])
})

t.test('labels have the moment of acceptance, and what somebody changed meanwhile is not overwritten', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  await accept(ask, await ready(ask, `${HEADER}\n11111111;Een;Haarlem;Haarlem\n22222222;Twee;Haarlem;Haarlem\n`))
  await accept(ask, await ready(ask, 'kvk;keurmerk;trede;geldig vanaf\n11111111;pso;2;2025-10-01\n', 'labels'))
  const sql = asOwner(t, application.databaseUrl)
  const [row] = await sql`SELECT payload, recorded_at FROM supplier_versions WHERE payload -> 'identifier' ->> 'value' = '11111111' ORDER BY revision DESC LIMIT 1`
  t.equal((row?.['payload'] as Supplier | undefined)?.labels[0]?.recordedAt, application.clock.now())
  const late = await ready(ask, `${HEADER}\n11111111;Eerste;Haarlem;Haarlem\n22222222;Tweede;Haarlem;Haarlem\n33333333;Derde;Haarlem;Haarlem\n`)
  await accept(ask, await ready(ask, 'kvk;naam\n22222222;Anders\n'))
  await accept(ask, await ready(ask, `${HEADER}\n33333333;Iemand;Haarlem;Haarlem\n`))
  t.match(await accept(ask, late), { state: 'accepted', counts: { changed: 2, accepted: 1, changedMeanwhile: 2 } })
  t.match((await ask('coordinator', 'GET', `${late}/rows`)).body.items.map(({ row, outcome }: { row: number, outcome: string }) => `${row} ${outcome}`), ['2 changed', '3 changed-meanwhile', '4 changed-meanwhile'])
  const names = await sql`SELECT DISTINCT ON (supplier_id) payload ->> 'name' AS name FROM supplier_versions WHERE revision > 1 ORDER BY supplier_id, revision DESC`
  t.same(names.map(({ name }) => name).sort(), ['Anders', 'Eerste', 'Iemand'])
})

t.test('who went on in another leaves the register, and the old id is sent on', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  await accept(ask, await ready(ask, `${HEADER}\n11111111;Oud;Haarlem;Haarlem\n22222222;Nieuw;Haarlem;Haarlem\n`))
  const sql = asOwner(t, application.databaseUrl)
  const [old, kept] = await sql<{ id: string }[]>`SELECT supplier_id AS id FROM supplier_versions WHERE revision = 2 ORDER BY payload ->> 'name' DESC`
  await accept(ask, await ready(ask, 'kvk;samengegaan uit\n22222222;11111111\n'))
  t.match(await sql`SELECT removed, reason FROM supplier_versions WHERE revision = 3`, [{ removed: true, reason: 'merged' }])
  const store = application.imports.store((await application.tenants.list())[0]?.id ?? '')
  t.equal(await store.mergedInto(old?.id ?? ''), kept?.id)
  t.equal(await store.mergedInto(kept?.id ?? ''), null)
  t.match(await ask('coordinator', 'GET', `/v1/suppliers/${old?.id}`), { status: 301, headers: { location: `/v1/suppliers/${kept?.id}` } })
  const again = await ready(ask, 'kvk;keurmerk;trede;geldig vanaf\n11111111;pso;2;2025-10-01\n', 'labels')
  t.match(await accept(ask, again), { counts: { accepted: 1, warned: 1 } }, 'a label of the old number goes to the new one')
})

t.test('a contract that is imported is kept, and changed by the next file', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  await alsoContractManager(application, null)
  const file = 'opdrachtnummer;gemeente;titel;bedrag;gesloten\nA-1;Haarlem;Schoonmaak;350.000,00;1-5-2026\n'
  await accept(ask, await ready(ask, file, 'contracts'))
  await accept(ask, await ready(ask, file.replace('350.000,00', '360000'), 'contracts'))
  t.match((await ask('coordinator', 'GET', '/v1/contracts')).body.items, [{ authority: 'haarlem', owner: null, version: 2, contract: { id: 'A-1', value: { awarded: { cents: 36_000_000 } } } }])
  t.match(await until(ask, await upload(ask, file.replace('350.000,00', '360000'), 'contracts'), settled), { counts: { unchanged: 1 } })
  t.match((await ask('coordinator', 'GET', '/v1/exports/contracts', undefined, { accept: 'application/json' })).body, [{ authority: 'haarlem', contract: { id: 'A-1' } }])
})

/** Who is a coordinator has that role as well; null: for all authorities. */
async function alsoContractManager ({ store }: Awaited<ReturnType<typeof buildApplication>>, authority: string | null, subject = 'coordinator'): Promise<void> {
  await store.write(async ({ members }) => {
    await members.create({ id: uuidv7(), kind: 'person', issuer: 'https://provider.example', subject, role: 'contract-manager', authority, validFrom: '2026-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
  })
}

t.test('an import writes no contract that who hands it in, or accepts it, may not change one by one', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { ...PEOPLE, both: { role: 'coordinator' } })
  await alsoContractManager(application, 'haarlem', 'both')
  const both: Ask = (_name, ...asked) => ask('both', ...asked)
  const file = 'opdrachtnummer;gemeente;titel\nA-1;Haarlem;Schoonmaak\nA-2;Velsen;Groen\n'
  t.equal((await ask('coordinator', 'POST', '/v1/contracts', {})).status, 403)
  t.match(await ask('coordinator', 'POST', '/v1/imports?kind=contracts', file, CSV), { status: 403, body: { type: /not-allowed/ } })
  const tenantId = (await application.tenants.list())[0]?.id ?? ''
  const others = await application.imports.receive(tenantId, { kind: 'contracts', format: 'csv', fileName: null, by: null, reach: { all: true } }, Readable.from([Buffer.from(file)]))
  t.match(await until(ask, `/v1/imports/${others}`, settled), { state: 'checked', counts: { accepted: 2 } })
  t.equal((await ask('coordinator', 'POST', `/v1/imports/${others}/acceptances`)).status, 403, 'nor what somebody else handed in')
  const address = await ready(both, file, 'contracts')
  t.match((await ask('coordinator', 'GET', `${address}/rows`)).body.items, [{ row: 2, outcome: 'accepted' }, { row: 3, outcome: 'quarantined', problems: [{ code: 'not-yours', column: 'authority', value: 'velsen' }] }])
  t.match(await accept(both, `/v1/imports/${others}`), { state: 'accepted', counts: { changedMeanwhile: 1 } })
  t.match((await ask('coordinator', 'GET', '/v1/contracts')).body.items.map(({ authority }: { authority: string }) => authority), ['haarlem'])
})

t.test('a file that cannot be read says why, and one that is given up writes nothing', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const bad = await until(ask, await upload(ask, 'naam;plaatss\nA;B\n'), settled)
  t.match(bad, { state: 'failed', problems: [{ code: 'unknown-column', value: 'plaatss', detail: /plaats/ }, { code: 'column-absent' }] })
  t.equal((await ask('coordinator', 'POST', `/v1/imports/${bad.id}/acceptances`)).status, 409)
  const address = await ready(ask, TWO)
  t.match((await ask('coordinator', 'DELETE', address)).body, { state: 'cancelled' })
  t.match(await ask('coordinator', 'POST', `${address}/acceptances`), { status: 409, body: { type: 'urn:sroi:problem:import-not-open' } })
})

t.test('who may not import reaches nothing, and what is odd is refused', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const address = await ready(ask, TWO)
  for (const name of ['buyer', 'auditor']) {
    t.equal((await ask(name, 'POST', '/v1/imports?kind=suppliers', TWO, CSV)).status, 403)
    t.equal((await ask(name, 'GET', address)).status, 403)
  }
  t.equal((await ask('buyer', 'GET', '/v1/exports/suppliers')).status, 403)
  t.equal((await ask('auditor', 'GET', '/v1/exports/suppliers')).status, 200)
  t.equal((await ask('coordinator', 'POST', '/v1/imports?kind=suppliers', '{}')).status, 415)
  t.equal((await ask('coordinator', 'POST', '/v1/imports?kind=nothing', TWO, CSV)).status, 400)
  t.equal((await ask('coordinator', 'POST', '/v1/imports', TWO, CSV)).status, 400)
  for (const id of ['x', '01a204eb-ec01-74d2-823e-78e0304f5c45']) t.match(await ask('coordinator', 'GET', `/v1/imports/${id}`), { status: 404, body: { type: 'urn:sroi:problem:import-not-found' } })
  t.equal((await ask('coordinator', 'GET', `${address}/rows?outcome=odd`)).status, 400)
})

t.test('exports and templates are files with a name, of the kind that is asked for', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const csv = await ask('coordinator', 'GET', '/v1/exports/suppliers?language=en')
  t.match(csv.headers, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="suppliers-1.csv"' })
  t.match(csv.text, /^\ufefforganisation number,number scheme,name,/)
  t.match(await until(ask, await upload(ask, csv.text), settled), { counts: { accepted: 0, changed: 0, quarantined: 0 } }, 'it comes back in unchanged')
  const workbook = await ask('coordinator', 'GET', '/v1/import-templates/labels', undefined, { accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
  t.match(workbook.headers, { 'content-type': /spreadsheetml/, 'content-disposition': 'attachment; filename="keurmerken-sjabloon.xlsx"' })
  t.match((await ask('buyer', 'GET', '/v1/import-templates/labels')).text, /^\ufefforganisatienummer;soort nummer;keurmerk;/)
})

async function ready (ask: Ask, file: string, kind?: string): Promise<string> {
  const address = await upload(ask, file, kind)
  const { state, problems } = await until(ask, address, settled)
  if (state !== 'checked') throw new Error(JSON.stringify(problems))
  return address
}

t.test('a program imports what its scopes let it change one by one, and nothing else', async (t) => {
  const machine = (...scopes: readonly string[]) => ({ role: 'machine', scopes: ['import-data', ...scopes] }) as const
  const ask = await signedIn(t, await buildApplication(t), { bare: machine(), register: machine('change-supplier'), contracts: machine('change-contract') })
  const status = async (name: string, kind: string) => (await ask(name, 'POST', `/v1/imports?kind=${kind}&fileName=lijst.csv`, TWO, CSV)).status
  for (const kind of ['suppliers', 'labels', 'offerings', 'contracts']) t.equal(await status('bare', kind), 403, kind)
  t.same([await status('register', 'suppliers'), await status('register', 'contracts')], [202, 403])
  t.same([await status('contracts', 'suppliers'), await status('contracts', 'contracts')], [403, 202])
})
