// The page on which a coordinator hands files in, sees what becomes of them, and has them written. Without JavaScript.
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { asOwner } from '../../database/as-application.js'
import { OURS, pagesFor } from './pages-for.js'

function form (file: string, name: string, kind = 'suppliers') {
  const boundary = 'sroi-boundary'
  const payload = `--${boundary}\r\nContent-Disposition: form-data; name="kind"\r\n\r\n${kind}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${file}\r\n--${boundary}--\r\n`
  return { headers: { ...OURS, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload }
}

async function done (app: FastifyInstance, url: string): Promise<string> {
  for (;;) {
    const answer = await app.inject({ url })
    if (answer.headers['refresh'] === undefined) return answer.body
    t.match(answer.body, /Kijk hoe ver het is|See how far it is/)
    await wait(50)
  }
}

t.test('a file is handed in, looked at, and written', async (t) => {
  const application = await buildApplication(t)
  const app = await pagesFor(t, application, 'coordinator')
  const page = (await app.inject({ url: '/import' })).body
  t.match(page, /<h1[^>]*>Een bestand importeren/)
  t.notMatch(page, /option value="contracts"/, 'what a coordinator may not import is not offered')
  t.equal((await app.inject({ method: 'POST', url: '/import', ...form('x', 'x.csv', 'contracts') })).statusCode, 403)
  const answer = await app.inject({ method: 'POST', url: '/import', ...form('kvk;naam;plaats;gemeente\n12345678;Voorbeeld <b>;Haarlem;Haarlem\n1234;Fout;Haarlem;Harlem\n', '../lijst "1".csv') })
  t.equal(answer.statusCode, 303)
  const url = String(answer.headers['location'])
  const checked = await done(app, url)
  t.match(checked, /1 rij met een fout/)
  t.notMatch(checked, /<b>/)
  t.match(checked, /Bedoelt u &#39;Haarlem&#39;|Bedoelt u 'Haarlem'/)
  t.match(checked, /Schrijf 1 rij in het register/)
  t.equal((await app.inject({ method: 'POST', url: `${url}/acceptances`, headers: OURS })).statusCode, 303)
  t.match(await done(app, url), /Het register is nu bij versie 2/)
  t.match(await done(app, url.replace('/import', '/en/import')), /The register is now at revision 2/)
  t.match((await app.inject({ url: '/import' })).body, /geschreven/)
  t.match((await app.inject({ url })).body, /href="\/publish"/)
})

t.test('without a file, or with one that cannot be read, the page says so', async (t) => {
  const app = await pagesFor(t, await buildApplication(t), 'coordinator')
  const empty = await app.inject({ method: 'POST', url: '/import', ...form('', '') })
  t.equal(empty.statusCode, 400)
  t.match(empty.body, /Kies een bestand/)
  const odd = await app.inject({ method: 'POST', url: '/import', ...form('naam;plaatss\nA;B\n', 'odd.csv') })
  t.match(await done(app, String(odd.headers['location'])), /De kolom &#39;plaatss&#39;|De kolom 'plaatss'/)
  t.equal((await app.inject({ url: '/import/nothing' })).statusCode, 404)
})

t.test('files go out with a name, and others reach none of it', async (t) => {
  const application = await buildApplication(t)
  const app = await pagesFor(t, application, 'coordinator')
  t.match((await app.inject({ url: '/import/template?kind=labels&format=xlsx' })).headers, { 'content-disposition': 'attachment; filename="keurmerken-sjabloon.xlsx"' })
  t.match((await app.inject({ url: '/en/export?kind=offerings&format=csv' })).body, /^\ufefforganisation number,/)
  t.equal((await app.inject({ url: '/export?kind=nothing' })).statusCode, 404)
  const buyer = await pagesFor(t, application, 'buyer')
  for (const url of ['/import', '/export?kind=suppliers']) t.equal((await buyer.inject({ url })).statusCode, 403, url)
})

t.test('who gives a file up is in the log, once', async (t) => {
  const application = await buildApplication(t)
  const app = await pagesFor(t, application, 'coordinator')
  const { headers: { location } } = await app.inject({ method: 'POST', url: '/import', ...form('kvk;naam\n12345678;Voorbeeld\n', 'lijst.csv') })
  const url = String(location)
  await done(app, url)
  const lines = async () => (await asOwner(t, application.databaseUrl)`SELECT FROM audit_events WHERE object = 'import' AND result = 'done'`).length
  const before = await lines()
  for (let time = 0; time < 2; time += 1) t.equal((await app.inject({ method: 'POST', url: `${url}/cancellation`, headers: OURS })).statusCode, 303)
  t.equal(await lines(), before + 1)
})
