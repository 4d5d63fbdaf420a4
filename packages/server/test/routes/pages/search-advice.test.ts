// What the search page advises: what else can be tried, why a firm is not there, which codes fit.
import t from 'tap'
import { buildApp } from '../../../dist/app.js'
import type { Tenants } from '../../../dist/dependencies.js'
import { createLog } from '../../../dist/logging/create-log.js'
import { buildApplication } from '../../application/build-application.js'
import { open, read } from './browser-like.js'
import { CONTRACT, address, firms, links } from './search-page.js'

const { app, clock, tenants, identification } = await buildApplication(t)

t.test('where few firms fit, the page tells what else can be tried, and each step gives what it told', async (t) => {
  let followed = 0
  for (const asked of [
    { need: 'tuinman in Haarlem', municipality: 'zandvoort', standing: 'full', label: 'b-corp/' }, { need: 'vuurwerk afsteken' }, { need: 'catering', within: '5000', leadTime: '7', capacity: '1000000' }
  ]) {
    const { html } = await open(app, address({ ...CONTRACT, ...asked }))
    t.match(read(html), 'Wat kunt u nog proberen?')
    const section = /<section class="next-best[\s\S]*?<\/section>/u.exec(html)?.[0] ?? ''
    for (const [, href = '', text = ''] of section.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gu)) {
      const [, count] = / geeft (\d+) leveranciers?(?! van wie)/u.exec(read(text)) ?? []
      if (count === undefined) continue
      followed += 1
      t.match(read((await open(app, href.replaceAll('&amp;', '&'))).html), new RegExp(` ${count} ${count === '1' ? 'telt' : 'tellen'} mee`, 'u'), read(text))
    }
  }
  t.ok(followed > 4, `${followed} steps`)
  t.notMatch(read((await open(app, address({ ...CONTRACT, need: 'onderhoud' }))).html), 'Wat kunt u nog proberen?')
})

t.test('a firm that somebody misses: where it stands, why, and the least that would change it', async (t) => {
  const asked = { ...CONTRACT, need: 'tuinman', municipality: 'haarlem' }
  const { html } = await open(app, address({ ...asked, why: 'helmgras en hag' }))
  const told = read(/<section class="why-firm[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '')
  t.match(told, 'Helmgras en Haag : valt buiten uw vraag.')
  t.match(told, 'Zit in een andere gemeente dan u vraagt (Zandvoort).')
  t.match(told, 'Wat dit kan veranderen')
  t.match(told, 'Kies ook: Zandvoort')
  t.match(read((await open(app, address({ ...CONTRACT, need: 'tuinman', why: 'helmgras en haag' }))).html), /Helmgras en Haag : telt mee, op plaats \d+\./u)
  t.match(read((await open(app, address({ ...asked, why: 'qqqqqqq' }))).html), 'In het register staat geen bedrijf met deze naam.')
  t.equal((await open(app, address({ ...asked, why: '<b>'.repeat(300) }))).status, 200)
})

t.test('a need proposes codes, each with how sure it is, the words that led there and one click to look for it as well', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'tuinman in Zandvoort' }))
  t.match(read(html), /Hier passen \d CPV-codes bij.*77310000 Beplanten en onderhouden van groengebieden 8\d% zeker, door: tuinman/u)
  const [choose] = links(html, /^Zoek ook op 77310000/u)
  const chosen = await open(app, (choose ?? '').replace('#results', ''))
  t.match(read(chosen.html), /Uw keuzes CPV-code: 77310000 Beplanten/u)
  t.same(links(chosen.html, /^Zoek ook op 77310000/u), [], 'what is chosen is not proposed again')
  const [away] = links(chosen.html, /^Haal weg: CPV-code: 77310000/u)
  t.equal(new URL(away ?? '', 'http://x').searchParams.get('cpv'), null)
  t.notMatch(read((await open(app, address({ ...CONTRACT, need: 'qzqz' }))).html), /CPV-codes? bij/u)
})

t.test('what would make a firm count is one click away where the question alone can do it', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'tuinman', municipality: 'haarlem', why: 'helmgras en haag' }))
  const [also] = links(html, /^Laat mijn keuze zien: Kies ook: Zandvoort/u)
  t.match(also, /#why-firm$/)
  const { html: after } = await open(app, (also ?? '').replace('#why-firm', ''))
  t.match(read(after), /Helmgras en Haag : telt mee, op plaats \d+\./u)
  const spend = await open(app, address({ ...CONTRACT, need: 'tuinman', budget: '100', why: 'helmgras en haag' }))
  const [more] = links(spend.html, /^Laat mijn keuze zien: Koop voor minstens/u)
  t.ok(more, 'and so is a larger purchase')
  t.match(read((await open(app, (more ?? '').replace('#why-firm', ''))).html), /Helmgras en Haag : telt mee/u)
  const firm = await open(app, address({ ...CONTRACT, need: 'tuinman', why: 'hoveniersbedrijf polderknol' }))
  t.match(read(firm.html), /Het bedrijf krijgt een (tijdelijke )?badge.* \(dit kan alleen het bedrijf doen\)/u)
  const both = await open(app, address({ ...CONTRACT, need: 'tuinman', municipality: 'zandvoort', why: 'hoveniersbedrijf polderknol' }))
  t.match(read(both.html), /Kies ook: [^(]*, en: Het bedrijf krijgt [^(]* \(hiervoor moet ook het bedrijf iets doen\)/u)
})

t.test('steps call places and labels by their names, and say what they give in euros', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'tuinman', municipality: 'zandvoort', label: 'pso/30-plus' }))
  const steps = read(/<section class="next-best[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '')
  t.match(steps, /keurmerk \(PSO 30\+\)\. Dat geeft/u)
  t.match(steps, /gemeente waar de leverancier zit \(Zandvoort\)/u)
  t.match(steps, /(Samen kunnen ze|Die kan) (de hele )?€ \d/u)
})

t.test('a card tells how far a firm is, what it can take on, from which order, and by which label it counts', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'tuinman in Zandvoort' }))
  t.match(read(/<ul class="offer-facts">[\s\S]*?<\/ul>/u.exec(html)?.[0] ?? ''), /op [\d,]+ k?m .*kan per jaar € [\d.]+ aan .*vanaf € [\d.]+ .*keurmerk: /u)
})

t.test('where it is not known what is owed, the page says why and what would settle it', async (t) => {
  const { html } = await open(app, address({ authority: 'haarlem', need: 'tuinman' }))
  t.match(read(html), /Of u iets moet invullen, is niet bekend.*Wat nodig is voor een zeker antwoord.*Nog nodig van de opdracht: of het werken, leveringen of diensten zijn/u)
  t.same(links(html, /Vul de gegevens van uw opdracht aan/u), ['#field-authority'])
})

t.test('where it cannot be told why a firm is not there, the firms that were found are shown all the same', async (t) => {
  const lines: string[] = []
  const log = createLog('error', { write: (line: string) => { lines.push(line) } })
  const opening: Tenants['open'] = (tenant) => ({ ...tenants.open(tenant), log, tellWhy: async () => { throw new Error('no thread today') } })
  const failing = await buildApp({ tenants: { ...tenants, open: opening }, identification, clock, log })
  t.teardown(() => failing.close())
  const { status, html } = await open(failing, address({ ...CONTRACT, need: 'tuinman', why: 'helmgras en haag' }))
  t.equal(status, 200)
  t.match(read(html), 'Dat konden wij nu niet uitzoeken. Probeer het straks nog eens.')
  t.ok(firms(html).length > 0)
  t.match(lines.join(''), 'why a firm is not there could not be told', 'and somebody can find out why')
})
