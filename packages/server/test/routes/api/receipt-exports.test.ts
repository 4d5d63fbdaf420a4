// All that was recorded, over HTTP, for who may read it.
import type { AddressInfo } from 'node:net'
import { get as open } from 'node:http'
import t from 'tap'
import { buildApp } from '../../../dist/app.js'
import { openSolver } from '../../../dist/solver/open-solver.js'
import { verifyExport } from '../../../dist/verification/index.js'
import { buildApplication, NOW, SIGNING } from '../../application/build-application.js'
import { question } from '../../application/question.js'
import { post } from '../../application/send.js'
import { signedIn } from '../../application/signed-in.js'
import { asOwner } from '../../database/as-application.js'

const PEOPLE = { auditor: { role: 'auditor' }, coordinator: { role: 'coordinator' }, contractor: { role: 'contractor' }, administrator: { role: 'platform-administrator' } } as const

const check = (text: string) => verifyExport([Buffer.from(text)], { keys: [SIGNING.signer.key], heads: [], tenant: null }, () => openSolver({ milliseconds: 20_000 }))

t.test('an auditor gets a file that verifies, and the log says that they did', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  t.match(await post(application.app, '/v1/matches', question({ show: 1 })), { status: 201 })
  const answer = await ask('auditor', 'GET', '/v1/receipt-exports')
  t.match(answer, { status: 200, headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'content-disposition': /^attachment; filename="receipts-[a-z-]+\.jsonl"$/ } })
  const { state, fault, header, counts } = await check(answer.text)
  t.same([state, fault, header?.madeAt, header?.register, counts.shown], ['reproduced', null, NOW, false, 1])
  const whole = await check((await ask('coordinator', 'GET', '/v1/receipt-exports?register=true')).text)
  t.same([whole.state, whole.counts.whole], ['reproduced', 1])
  const later = await check((await ask('auditor', 'GET', `/v1/receipt-exports?from=${header!.to}`)).text)
  t.same([later.state, later.receipts], ['reproduced', 1])
  const sql = asOwner(t, application.databaseUrl)
  t.same((await sql`SELECT role, result FROM audit_events WHERE action = 'read-receipts' ORDER BY id`).map(({ role, result }) => [role, result]), [['auditor', 'done'], ['coordinator', 'done'], ['auditor', 'done']])
})

t.test('nobody else gets it, and a question that has mistakes is answered with all of them', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  for (const name of ['contractor', 'administrator']) t.match(await ask(name, 'GET', '/v1/receipt-exports'), { status: 403 })
  t.match(await application.app.inject({ method: 'GET', url: '/v1/receipt-exports' }), { statusCode: 401 })
  for (const query of ['from=0', 'from=1.5', 'from=1&from=2', 'register=yes', 'form=1', 'from=9999999999999999']) t.match(await ask('auditor', 'GET', `/v1/receipt-exports?${query}`), { status: 400, body: { errors: [{}] } }, query)
  t.match(await ask('auditor', 'GET', '/v1/receipt-exports?from=999'), { status: 400, body: { errors: [{ pointer: /from/, code: 'too-big' }] } })
  const unsigned = await signedIn(t, application, { another: { role: 'auditor' } }, { signing: null })
  t.match(await unsigned('another', 'GET', '/v1/receipt-exports'), { status: 503, body: { type: /not-ready/ } })
})

t.test('whoever goes away in the middle leaves no transaction open', async (t) => {
  const application = await buildApplication(t)
  const { store, databaseUrl, tenants, clock } = application
  const filler = 'x'.repeat(20_000)
  for (let count = 0; count < 150; count++) await store.record({ kind: 'change', createdAt: NOW, register: null, changes: { total: 1, sha256: '0'.repeat(64), items: [{ object: 'contract', id: `${count} ${filler}`, before: null, after: null }] } })
  const identification = { ...application.identification, ofBearer: async () => ({ kind: 'person' as const, issuer: 'https://provider.example', subject: 'auditor', organisation: null, scopes: null, strong: true, tenantId: null }) }
  await signedIn(t, application, PEOPLE)
  const app = await buildApp({ tenants, identification, clock, log: { info: () => {}, warn: () => {}, error: () => {} }, signing: SIGNING })
  t.teardown(() => app.close())
  await app.listen({ port: 0, host: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => {
    const request = open({ port: (app.server.address() as AddressInfo).port, path: '/v1/receipt-exports', headers: { authorization: 'Bearer auditor' } }, (response) => {
      response.once('data', () => {
        response.destroy()
        resolve()
      })
    })
    request.once('error', reject)
  })
  const sql = asOwner(t, databaseUrl)
  const isOpen = async (): Promise<boolean> => (await sql`SELECT FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid() AND application_name = 'sroi'`).length > 0
  for (let turn = 0; turn < 200 && await isOpen(); turn++) await new Promise((resolve) => { setTimeout(resolve, 25) })
  t.notOk(await isOpen())
})
