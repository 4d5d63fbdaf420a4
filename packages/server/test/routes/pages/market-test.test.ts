import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { open, read } from './browser-like.js'

const { app } = await buildApplication(t)
const ASKED: readonly (readonly [string, string])[] = Object.entries({ title: 'Groen', authority: 'bloemendaal', nature: 'services', amount: '250.000', cpv: '77310000', months: '24', regime: 'classic', buyer: 'sub-central', social: 'no' })

function address (path = '/market-test', part: Readonly<Record<string, string>> = {}, routes = ['sheltered-workshop', 'integration-operator']): string {
  return `${path}?${new URLSearchParams([...Object.entries({ ...Object.fromEntries(ASKED), ...part }), ...routes.map((route): [string, string] => ['route', route])])}`
}

t.test('the page asks for the contract and for whom, in both languages', async (t) => {
  for (const [path, title] of [['/market-test', 'Zijn er bedrijven voor een voorbehouden opdracht?'], ['/en/market-test', 'Are there firms for a reserved contract?']] as const) {
    const { status, html } = await open(app, path)
    t.equal(status, 200)
    t.match(read(html), title)
    t.match(html, /value="sheltered-workshop" checked/)
    t.notMatch(html, 'error-summary')
  }
})

t.test('the counts, the capacity, who can do it alone, the firms with what is missing, and whether it may be reserved', async (t) => {
  const { status, html } = await open(app, address())
  t.equal(status, 200)
  const text = read(html)
  t.match(text, /Er zijn leveranciers voor een voorbehouden opdracht: 2 vandaag/)
  t.match(text, /Voldoen vandaag 2 .*Samen per jaar € 595\.000 Kunnen de opdracht alleen aan 2 bij € 125\.000 per jaar/)
  t.match(text, /Zeedorn Groenwerk Ja voldoet vandaag Kan € 420\.000 per jaar aan/)
  t.match(text, /Nog nodig van de leverancier: of het een sociale werkplaats is/)
  t.match(text, /De opdracht mag zo worden voorbehouden\. .*artikel 2\.82.*Rechtstreeks gunnen mag niet/)
})

t.test('the elements for the notice and the text for the file can be copied and downloaded', async (t) => {
  const { html } = await open(app, address())
  t.match(html, /<textarea[^>]*readonly[^>]*>&lt;cac:TendererQualificationRequest/u)
  const [xml = '', text = ''] = [...html.matchAll(/href="(\/market-test\/[^"]*)"/gu)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
  const notice = await open(app, xml)
  t.match([notice.status, notice.headers['content-type'], notice.headers['content-disposition']], [200, 'application/xml; charset=utf-8', /attachment; filename="voorbehoud\.xml"/])
  t.match(notice.html, /^<cac:TendererQualificationRequest>[\s\S]*listName="reserved-procurement">res-ws</)
  const motivation = await open(app, text)
  t.match([motivation.status, motivation.headers['content-type']], [200, 'text/plain; charset=utf-8'])
  t.match(motivation.html, /^Zijn er bedrijven voor een voorbehouden opdracht\?\nGroen\nBloemendaal, 22 november 2026\n[\s\S]*- De opdracht mag zo worden voorbehouden\.\n[\s\S]*Regels: netherlands/)
  t.match((await open(app, address('/en/market-test/motivation.txt'))).html, /^Are there firms for a reserved contract\?/)
})

t.test('below the threshold there is nothing for the notice', async (t) => {
  const { html } = await open(app, address('/market-test', { amount: '80.000' }))
  t.match(read(html), 'Er is nog niets voor de aankondiging')
  t.notMatch(html, 'notice.xml')
  t.equal((await open(app, address('/market-test/notice.xml', { amount: '80.000' }))).status, 404)
})

t.test('without a length or an estimate nobody guesses', async (t) => {
  t.match(read((await open(app, address('/market-test', { months: '' }))).html), /Kunnen de opdracht alleen aan 1 de raming of de looptijd is niet bekend/)
})

t.test('what has mistakes is told at its field', async (t) => {
  for (const [part, routes, field] of [[{}, [], 'route'], [{}, ['sheltered-workshop', 'public-service'], 'route'], [{}, ['everybody'], 'route'], [{ months: 'x' }, ['sheltered-workshop'], 'months'], [{ months: '1201' }, ['sheltered-workshop'], 'months'], [{ authority: '' }, ['sheltered-workshop'], 'authority'], [{ amount: 'x' }, ['sheltered-workshop'], 'amount'], [{ countedBy: 'x' }, ['sheltered-workshop'], 'countedBy']] as const) {
    const { status, html } = await open(app, address('/market-test', part as Readonly<Record<string, string>>, [...routes]))
    t.equal(status, 400, field)
    t.match(html, `href="#field-${field}"`)
    t.match(html, `id="field-${field}"`)
  }
  t.equal((await open(app, address('/market-test/notice.xml', {}, []))).status, 400)
  t.equal((await open(app, address('/market-test/motivation.txt', { authority: 'x' }))).status, 400)
})

t.test('whatever stands in the address, it is shown and never run', async (t) => {
  for (const title of ['<script>alert(1)</script>', '</textarea><img src=x>']) {
    const { status, html } = await open(app, address('/market-test', { title }))
    t.equal(status, 200)
    t.notMatch(html, /<script>alert|<img/u)
  }
})
