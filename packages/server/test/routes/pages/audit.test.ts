// The page on which an auditor sees who did what. Without JavaScript.
import t from 'tap'
import { buildApplication, SIGNING } from '../../application/build-application.js'
import { auditEvent } from '../../store/records.js'
import { pagesFor } from './pages-for.js'

const ANNA = { issuer: 'https://provider.example', subject: 'anna <b>', organisation: null }

const application = await buildApplication(t)
const app = await pagesFor(t, application, 'auditor')
const { store } = application
await store.log({
  audit: [
    { event: auditEvent({ at: '2026-03-28T23:30:00.000Z', objectId: 'kwekerij', traceId: 'c'.repeat(32) }), by: ANNA },
    { event: auditEvent({ at: '2026-03-27T10:00:00.000Z', action: 'read-members', object: 'member', objectId: null, result: 'refused', times: 12, role: 'buyer' }), by: ANNA },
    ...Array.from({ length: 60 }, (_, index) => ({ event: auditEvent({ at: '2026-01-05T10:00:00.000Z', role: 'visitor' as const, objectId: `one-${index}-` }), by: null }))
  ]
})
const page = async (url: string) => app.inject({ url })

t.test('the newest stand first, with who, what, with what and how it ended, in both languages; this look among them', async (t) => {
  const { statusCode, body } = await page('/audit')
  t.equal(statusCode, 200)
  const [first = '', ...rows] = body.split('<tr>').slice(2)
  t.match(first, /auditor <span[^>]*>Auditor, https:\/\/provider\.example<\/span>.*Het logboek lezen.*Gedaan/s)
  t.match(rows[0], /29 maart 2026, 00:30:00.*anna &lt;b>.*Leveranciers wijzigen.*leverancier <code>kwekerij<\/code>.*Gedaan/s, 'by the clocks of Amsterdam')
  t.match(rows[1], /Inkoper.*Leden bekijken.*Geweigerd <span[^>]*>12 keer in een minuut/s)
  t.match(rows[2], /Bezoeker/)
  t.match((await page('/en/audit')).body, /29 March 2026, 00:30:00.*Change suppliers.*12 times in a minute/s)
})

t.test('the filters of the form leave what they name, and the next page goes on with them', async (t) => {
  const { body } = await page('/audit?from=2026-03-29&until=2026-03-29')
  t.match(body, 'kwekerij')
  t.equal(body.split('<tr>').length, 3)
  t.match((await page('/audit?result=refused')).body, /Leden bekijken.*12 keer/s)
  t.notMatch((await page('/audit?result=refused')).body, 'kwekerij')
  t.match((await page(`/audit?traceId=${'c'.repeat(32)}`)).body, /kwekerij.*/s)
  t.match((await page('/audit?action=publish-rules')).body, 'Er is niets gevonden.')
  const seen = new Set<string>()
  let url: string | undefined = '/audit?action=change-supplier&until=2026-01-31'
  for (let pages = 0; url !== undefined && pages < 5; pages++) {
    const shown: string = (await page(url)).body
    for (const [, id = ''] of shown.matchAll(/<code>(one-\d+-)<\/code>/g)) seen.add(id)
    url = /href="(\/audit\?[^"]*after=[^"]*)"/.exec(shown)?.[1]?.replaceAll('&amp;', '&')
    if (url !== undefined) t.match(url, /action=change-supplier&|&action=change-supplier/)
  }
  t.equal(seen.size, 60)
  t.equal(url, undefined)
})

t.test('what is no day is told at its field; whatever else stands in the address is no filter', async (t) => {
  const { statusCode, body } = await page('/audit?from=2026-02-30&until=gisteren')
  t.equal(statusCode, 400)
  t.match(body, /href="#field-from">Geef een bestaande dag.*href="#field-until">Geef een bestaande dag/s)
  t.equal((await page('/audit?action=constructor&result=x&traceId=1&after=2026-99-99T99:99:99.000Z~0193a000-0000-7000-8000-00000000000b')).statusCode, 200)
})

t.test('who may not read it has it neither in the menu nor otherwise', async (t) => {
  t.match((await page('/search')).body, '<a class="site-nav__link" href="/audit">Logboek')
  const other = await pagesFor(t, application, 'platform-administrator')
  t.notMatch((await other.inject({ url: '/search' })).body, 'href="/audit"')
  t.equal((await other.inject({ url: '/audit' })).statusCode, 403)
})

t.test('the auditor takes all receipts along where the service can sign, and nobody else does', async (t) => {
  const signs = await pagesFor(t, application, 'auditor', { signing: SIGNING }, 'another')
  t.match((await signs.inject({ url: '/audit' })).body, 'href="/audit/receipts.jsonl"')
  const file = await signs.inject({ url: '/audit/receipts.jsonl' })
  t.match(file, { statusCode: 200, headers: { 'content-type': /^application\/x-ndjson/, 'content-disposition': /receipts-/ } })
  t.match(file.body, /"type":"manifest"/)
  t.notMatch((await page('/audit')).body, 'receipts.jsonl')
  t.equal((await page('/audit/receipts.jsonl')).statusCode, 503)
  const administrator = await pagesFor(t, application, 'platform-administrator')
  for (const url of ['/audit', '/audit/receipts.jsonl']) t.equal((await administrator.inject({ url })).statusCode, 403, url)
})
