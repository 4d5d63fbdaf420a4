import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract, question } from '../../application/question.js'
import { heading, open, type PageAnswer, read, send } from './browser-like.js'

const { app, store } = await buildApplication(t)

const FACTS = { authority: 'bloemendaal', nature: 'services', amount: '350.000', concluded: '2026-05-01', cpv: '77310000', title: 'Groenonderhoud' }

/** Sends a form and follows where it leads. */
async function ask (app: FastifyInstance, url: string, fields: Record<string, string>): Promise<PageAnswer & { url: string }> {
  const { status, location } = await send(app, url, fields)
  if (status !== 303 || location === undefined) throw new Error(`no outcome, but ${status}`)
  return { ...await open(app, location), url: location }
}

t.test('the hand-filled contract of € 350 000 owes € 17.500: the answer first, then why, then who helps', async (t) => {
  const { html } = await ask(app, '/matches', FACTS)
  t.equal(heading(html), 'U moet € 17.500 invullen')
  const text = read(html)
  t.match(text, 'Opdrachtsom € 350.000 Percentage 5% Verplichting € 17.500')
  t.match(text, 'gelezen in de tekst')
  t.match(html, /<a class="[^"]*" href="https:\/\/lokaleregelgeving\.overheid\.nl\/[^"]+" rel="noreferrer">/u)
  t.ok(text.indexOf('Waarom? Stap voor stap') < text.lastIndexOf('Wie kan u helpen?'))
  for (const list of ['Telt mee', 'Nog niet zeker', 'Telt niet mee']) t.match(text, new RegExp(`${list} \\d+`, 'u'))
})

t.test('of a subsidy no contract sum is shown, and nobody asks what kind of contract it is', async (t) => {
  const { nature: _nature, ...facts } = FACTS
  const text = read((await ask(app, '/matches', { ...facts, authority: 'haarlem', trigger: 'subsidy', amount: '600.000', assumedRate: '5' })).html)
  t.match(text, 'Subsidie € 600.000')
  t.notMatch(text, /Opdrachtsom|Soort opdracht: niet bekend/u)
})

t.test('a fictional supplier is marked as such wherever it shows', async (t) => {
  const { html, url } = await ask(app, '/matches', FACTS)
  const cards = html.match(/<article class="card supplier/gu)?.length ?? 0
  t.ok(cards > 10)
  t.equal(html.match(/ · verzonnen<\/p>/gu)?.length, cards, 'on every card')
  const [, first = ''] = /href="(\/matches\/[^"]+\/suppliers\/[^"]+)"/u.exec(html) ?? []
  t.match((await open(app, first)).html, ' · verzonnen</p>')
  t.match((await open(app, `/en${url}`)).html, ' · fictional</p>')
})

t.test('the counts of the three lists are of all suppliers', async (t) => {
  const { html } = await ask(app, '/matches', FACTS)
  const counts = [...html.matchAll(/<span class="count">(\d+)<\/span>/gu)].map(([, count]) => Number(count))
  t.equal(counts.length, 3)
  t.equal(counts.reduce((sum, count) => sum + count, 0), (await store.registerAt())?.suppliers.length)
})

t.test('what is filled and agreed is taken off', async (t) => {
  t.match(read((await ask(app, '/matches', { ...FACTS, filled: '5.000', agreed: '1.500,50' })).html), 'Al geregeld € 6.500,50 Nog in te vullen € 10.999,50')
  t.match(heading((await ask(app, '/matches', { ...FACTS, filled: '20000' })).html), 'U moest € 17.500 invullen. Dat is al gedaan.')
})

t.test('where the rate is missing the amount is not known, and an assumption is an estimate and no debt', async (t) => {
  const unknown = await ask(app, '/matches', { ...FACTS, authority: 'haarlem' })
  t.equal(heading(unknown.html), 'De verplichting geldt. Het bedrag is niet bekend.')
  t.notMatch(read(unknown.html), 'Ongeveer €')
  const assumed = /name="question" value="([^"]*)"/gu
  const asked = [...unknown.html.matchAll(assumed)].at(-1)?.[1]?.replaceAll('&quot;', '"') ?? ''
  const { html } = await ask(app, '/matches', { question: asked, assumedRate: '5' })
  const text = read(html)
  t.match(text, 'Ongeveer € 17.500 als het percentage 5% is')
  t.match(text, 'Dit is een schatting op uw aanname, geen schuld.')
  t.notMatch(text, 'U moet € 17.500')
  t.match(text, 'Kan hiervan invullen € 17.500 schatting', 'what a firm fills of an estimate is one')
})

t.test('an assumption that is no percentage comes back in the form', async (t) => {
  const { status, html } = await send(app, '/matches', { question: JSON.stringify(question({ authority: 'haarlem' })), assumedRate: 'vijf' })
  t.equal(status, 400)
  t.match(html, 'href="#field-assumedRate"')
  t.match(html, 'value="vijf"')
  t.match(html, 'value="350.000"', 'the facts are there too')
})

t.test('an assumption is offered nowhere else', async (t) => {
  t.notMatch((await ask(app, '/matches', FACTS)).html, 'id="assume"')
  t.notMatch((await ask(app, '/matches', { ...FACTS, amount: '1.000,00' })).html, 'id="assume"')
  const undated = (await ask(app, '/matches', { ...FACTS, concluded: '' })).html
  t.notMatch(undated, 'id="assume"', 'where only a day is missing the rule may well name a rate')
  t.match(read(undated), 'Nog nodig van de opdracht: de dag van publicatie')
  const least = (await ask(app, '/matches', { ...FACTS, authority: 'schiedam', published: '2026-11-22', concluded: '2026-11-22' })).html
  t.match(read(least), 'het percentage is een minimum')
  t.notMatch(least, 'id="assume"', 'nor where the rule names the least it can be')
})

t.test('where sources contradict each other, the page names both and what each says', async (t) => {
  const { html } = await ask(app, '/matches', { authority: 'gelderland-midden', trigger: 'supplier-year', amount: '200.000', concluded: '2023-12-31' })
  t.equal(heading(html), 'Of u iets moet invullen, is niet bekend')
  t.match(read(html), /Of u iets moet invullen, is niet bekend De drempel is niet bekend/u, 'what they leave unknown is the reason')
  t.match(read(html), /bronnen spreken elkaar tegen.*een van de bronnen die elkaar tegenspreken.*“meer dan 200\.000”.*een van de bronnen die elkaar tegenspreken.*“200\.000 of meer”/u)
})

t.test('a contract below the threshold owes nothing; one without an amount is not known, with what would settle it', async (t) => {
  const nothing = await ask(app, '/matches', { ...FACTS, amount: '199.999,99' })
  t.equal(heading(nothing.html), 'U hoeft niets in te vullen')
  t.match(read(nothing.html), 'U hoeft niets in te vullen De opdrachtsom van € 199.999,99 blijft onder de drempel', 'the reason stands beside the answer')
  t.notMatch(read(nothing.html), 'Kan hiervan invullen', 'there are no euros to fill')
  const { html } = await ask(app, '/matches', { ...FACTS, amount: '' })
  t.equal(heading(html), 'Of u iets moet invullen, is niet bekend')
  t.match(read(html), 'Wat nodig is voor een zeker antwoord Nog nodig van de opdracht')
  t.match(read(html), /is niet bekend De opdrachtsom is niet bekend|is niet bekend .{0,80}drempel/u)
})

t.test('the address is permanent and reads in both languages', async (t) => {
  const { url, html } = await ask(app, '/en/matches', { ...FACTS, amount: '350,000.00' })
  t.match(url, /^\/en\/matches\//u)
  t.equal(heading(html), 'You owe € 17,500 of social return')
  const dutch = url.replace('/en', '')
  t.match(html, `<a class="language-switch" href="${dutch}"`)
  t.equal(heading((await open(app, dutch)).html), 'U moet € 17.500 invullen')
  t.equal((await open(app, url)).html, html)
})

t.test('more of a list is one link away', async (t) => {
  const { url, html } = await ask(app, '/matches', FACTS)
  const cards = (page: string): number => (page.match(/<article class="card supplier"/gu) ?? []).length
  t.equal(cards(html), 10)
  t.match(html, `href="${url}?show=20#ranked-11"`)
  const more = await open(app, `${url}?show=20`)
  t.equal(cards(more.html), 20)
  t.match(more.html, 'id="ranked-11"')
  t.match(more.html, `href="/en${url}?show=20"`, 'the other language shows as many')
  t.equal(cards((await open(app, `${url}?show=veel`)).html), 10)
})

t.test('the score of a firm is the sum of what is shown', async (t) => {
  const { html } = await ask(app, '/en/matches', FACTS)
  const tables = [...html.matchAll(/<table class="score">([\s\S]*?)<\/table>/gu)]
  t.equal(tables.length, 10)
  for (const [table] of tables) {
    const points = [...table.matchAll(/<span class="score__points">([\d,]+) /gu)].map(([, text]) => Number(text?.replace(',', '')))
    const total = Number(/<td>([\d,]+) of 10,000<\/td>/u.exec(table)?.[1]?.replace(',', ''))
    t.equal(points.reduce((sum, part) => sum + part, 0), total)
  }
})

t.test('every firm on the page has a page of its own that agrees: it counts, is not certain, or does not count', async (t) => {
  const { html } = await ask(app, '/matches', FACTS)
  for (const [list, sentence] of [['ranked', 'Een inkoop hier telt mee'], ['pending', 'nog niet zeker'], ['refused', 'Een inkoop hier telt niet mee']] as const) {
    const href = new RegExp(`id="${list}-1">[\\s\\S]*?<a class="[^"]+" href="([^"]+)">([^<]+)</a>`, 'u').exec(html)
    const { status, html: supplier } = await open(app, href?.[1] ?? '')
    t.equal(status, 200)
    t.match(supplier, `<h1 class="utrecht-heading-1">${href?.[2]}</h1>`)
    t.match(read(supplier), sentence)
    t.match(supplier, /href="mailto:[^"]+\?subject=Inkopen%20met%20social%20return%3A%20Groenonderhoud"/u)
    t.match(supplier, /href="tel:\d+"/u)
    t.match(read(supplier), 'Terug naar de uitkomst')
  }
})

t.test('a reserved contract tells of each firm whether it may perform it', async (t) => {
  const { html } = await ask(app, '/matches', { ...FACTS, reservation: 'res-ws' })
  const href = /id="ranked-1">[\s\S]*?<a class="[^"]+" href="([^"]+)">/u.exec(html)?.[1] ?? ''
  t.match(read((await open(app, href)).html), 'Mag dit bedrijf een voorbehouden opdracht doen?')
})

t.test('warnings stand before the explanation', async (t) => {
  const asked = question({ contract: contract({ buyers: [{ name: 'Fictieve Inkoopdienst' }], terms: { mentions: [{ text: 'SROI is <b>een</b> eis', place: 'A/B' }] } }) })
  const { html } = await ask(app, '/matches', { question: JSON.stringify(asked) })
  const text = read(html)
  t.match(text, 'Let hierop')
  t.match(text, 'Fictieve Inkoopdienst')
  t.match(html, 'SROI is &lt;b>een&lt;/b> eis')
  t.ok(text.indexOf('Let hierop') < text.indexOf('Waarom? Stap voor stap'))
})

t.test('hostile text in a question is text on every page', async (t) => {
  const title = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
  const { html, url } = await ask(app, '/matches', { ...FACTS, title })
  const { html: supplier } = await open(app, `${url}/suppliers/${/suppliers\/([^"]+)"/u.exec(html)?.[1] ?? ''}`)
  for (const page of [html, supplier]) {
    t.notMatch(page, '<script')
    t.notMatch(page, '<img')
  }
  t.match(html, '&lt;script>alert(1)')
})

t.test('a match or a supplier that is not there is a page that says so', async (t) => {
  const { url } = await ask(app, '/matches', FACTS)
  for (const address of ['/matches/nope', '/matches/0193a000-0000-7000-8000-00000000ffff', `${url}/suppliers/nobody`, '/en/matches/0193a000-0000-7000-8000-00000000ffff']) {
    const { status, html } = await open(app, address)
    t.equal(status, 404, address)
    t.match(html, '<title>')
  }
})

t.test('when the database is gone, a person gets a page with a number to mention and nothing of the inside', async (t) => {
  const { app, disconnect } = await buildApplication(t)
  await disconnect()
  const { status, html } = await open(app, '/matches/0193a000-0000-7000-8000-00000000ffff')
  t.ok(status >= 500)
  t.match(html, '<title>Fout: ')
  t.notMatch(html, /postgres|select |ECONN|at [a-z]+ \(/iu)
})
