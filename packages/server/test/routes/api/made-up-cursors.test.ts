// Whoever makes a cursor up, with a place that no list can have, is told so: the database is never asked for it.
import { Readable } from 'node:stream'
import t from 'tap'
import { PLACES } from '../../../dist/audit/place.js'
import { writeCursor } from '../../../dist/http/cursor.js'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { pagesFor } from '../pages/pages-for.js'

const ID = '0193a000-0000-7000-8000-000000000001'
const NO_MOMENTS = ['2026-99-99T99:99:99Z', '2026-11-22T........Z', '2026-02-30T12:00:00Z', '2026-11-22T24:00:00Z', '2026-11-22T12:00:60Z', '0000-01-01T00:00:00Z', '2026-11-22T12:00:00.1234567Z', '2026-11-22T12:00:00.Z']
const REFUSED = { status: 400, body: { errors: [{ pointer: '/cursor', code: 'no-cursor' }] } }

t.test('the audit log goes on at a moment that there is, over the interface and on the page', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { auditor: { role: 'auditor' } })
  const page = await pagesFor(t, application, 'auditor', {}, 'another')
  const at = (moment: string): string => `/v1/audit-events?cursor=${writeCursor({ list: 'audit-events' }, { revision: null, after: `${moment}~${ID}` })}`
  for (const moment of NO_MOMENTS) {
    t.match(await ask('auditor', 'GET', at(moment)), REFUSED, moment)
    t.equal((await page.inject({ url: '/audit', query: { after: `${moment}~${ID}` } })).statusCode, 200, `${moment} on the page: from the start`)
  }
  for (const moment of ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.123Z', '2026-11-22T12:00:00.123456Z', '2028-02-29T23:59:59Z']) {
    t.ok(PLACES.test(`${moment}~${ID}`))
    t.equal((await ask('auditor', 'GET', at(moment))).status, 200, moment)
  }
})

t.test('cases and profiles go on at a day and an organisation that there can be', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { coordinator: { role: 'coordinator' } })
  const page = await pagesFor(t, application, 'coordinator', {}, 'another')
  for (const place of [`2026-99-99 ${ID}`, `2026-02-30 ${ID}`, `0000-00-00 ${ID}`, `2026-11-22 ${ID}x`, `tomorrow ${ID}`]) {
    t.match(await ask('coordinator', 'GET', `/v1/admission-cases?cursor=${writeCursor({ list: 'admission-cases' }, { revision: null, after: place })}`), REFUSED, place)
    t.equal((await page.inject({ url: '/admission', query: { after: place } })).statusCode, 200, `${place} on the page: from the start`)
  }
  for (const place of ['% %', '%00 x', 'x %E0%A4%A', 'x', 'x y z', '%ED%A0%80 y']) {
    t.match(await ask('coordinator', 'GET', `/v1/firm-profiles?cursor=${writeCursor({ list: 'firm-profiles' }, { revision: null, after: place })}`), REFUSED, place)
  }
  for (const place of [`2026-11-22 ${ID}`, `- ${ID}`]) t.equal((await ask('coordinator', 'GET', `/v1/admission-cases?cursor=${writeCursor({ list: 'admission-cases' }, { revision: null, after: place })}`)).status, 200, place)
  t.equal((await ask('coordinator', 'GET', `/v1/firm-profiles?cursor=${writeCursor({ list: 'firm-profiles' }, { revision: null, after: 'nl-kvk 12345678' })}`)).status, 200)
  for (const query of ['scheme=%00&value=x', 'scheme=x&value=%00', 'scheme=x&value=%01']) t.equal((await ask('coordinator', 'GET', `/v1/evidence-files?${query}`)).status, 400, query)
})

t.test('the rows of an import go on at a number that a row can have', async (t) => {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, { coordinator: { role: 'coordinator' } })
  const tenantId = (await application.tenants.list())[0]?.id ?? ''
  const id = await application.imports.receive(tenantId, { kind: 'suppliers', format: 'csv', fileName: null, by: null, reach: { all: true } }, Readable.from(['x']))
  const after = (row: string): string => `/v1/imports/${id}/rows?cursor=${writeCursor({ list: 'import-rows', id }, { revision: null, after: row })}`
  for (const row of ['999999999999999', '2147483648', '1000000000', '0', '-1', '1.5']) t.match(await ask('coordinator', 'GET', after(row)), REFUSED, row)
  for (const row of ['1', '250000', '999999999']) t.equal((await ask('coordinator', 'GET', after(row))).status, 200, row)
})
