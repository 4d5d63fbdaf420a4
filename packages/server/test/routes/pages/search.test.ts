import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { hidden, open, read, send } from './browser-like.js'
import { CONTRACT, address, firms, links } from './search-page.js'

const { app } = await buildApplication(t)

t.test('the page asks what is needed and for which contract, in both languages', async (t) => {
  for (const [path, question, contract] of [['/search', 'Wat zoekt u?', 'Gegevens van uw opdracht'], ['/en/search', 'What do you need?', 'The facts of your contract']] as const) {
    const { status, html } = await open(app, path)
    t.equal(status, 200)
    t.match(read(html), question)
    t.match(read(html), contract)
    t.match(html, `<form class="search-form" method="get" action="${path}"`)
    t.notMatch(html, 'error-summary')
  }
})

t.test('an answer: what is owed, how the words were read, firms in euros with the words marked, and how to reach them', async (t) => {
  const { status, html } = await open(app, address({ ...CONTRACT, need: 'tuinmn in Haarlem qzqz' }))
  t.equal(status, 200)
  const text = read(html)
  t.match(text, /U moet € 17\.500 invullen/)
  t.match(text, /tuinmn kennen wij niet\. Bedoelt u .*tuinman/)
  t.match(text, /qzqz kennen wij niet\. Wij zochten het zoals het er staat/)
  t.match(text, /Haarlem: bedrijven in de buurt staan hoger/)
  t.match(text, /Kan hiervan invullen € \d/)
  t.match(html, /<mark>Groenonderhoud<\/mark>/)
  t.match(html, /href="mailto:[^"]+" aria-label="Mail /)
  t.match(html, /href="tel:/)
  t.match(text, /Waarom op deze plaats\?.*Past bij wat u zoekt/)
  t.match(html, '<title>tuinmn in Haarlem qzqz – ')
})

t.test('everything that was asked stands in the address and in the form, and goes along with every link', async (t) => {
  const asked = { ...CONTRACT, need: 'onderhoud & meer', standing: ['full', 'temporary'], label: ['pso/2', 'b-corp/'], within: '20000', capacity: '5000', trigger: 'contract' }
  const { html } = await open(app, address(asked))
  t.match(html, 'value="onderhoud &amp; meer"')
  for (const [name, value] of [['standing', 'full'], ['standing', 'temporary'], ['label', 'pso/2'], ['label', 'b-corp/'], ['within', '20000']]) {
    t.match(html, new RegExp(`<input [^>]*name="${name ?? ''}" value="${value ?? ''}" checked`, 'u'), `${name ?? ''} ${value ?? ''}`)
  }
  t.match(html, /name="capacity" value="5000"/)
  t.match(html, /<input type="hidden" name="trigger" value="contract"/)
  const [away] = links(html, /Haal weg: Keurmerk: PSO Trede 2/u)
  const query = new URL(away ?? '', 'http://x').searchParams
  t.same([query.getAll('standing'), query.getAll('label'), query.get('need'), query.get('within'), query.get('amount')], [['full', 'temporary'], ['b-corp/'], 'onderhoud & meer', '20000', '350.000'])
  const [english] = links(html, /^ ?English/u)
  t.match(english, /^\/en\/search\?/)
  t.same(new URL(english ?? '', 'http://x').searchParams.getAll('label'), ['pso/2', 'b-corp/'])
  const [nothing] = links(html, /Haal alle keuzes weg/u)
  t.same([...new URL(nothing ?? '', 'http://x').searchParams.keys()].sort(), ['amount', 'authority', 'concluded', 'nature', 'need', 'trigger'])
})

t.test('each value of a facet tells what the answer will be, and that is what it is', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'onderhoud' }))
  const values = [...html.matchAll(/name="(standing|label|municipality|worksIn|division|within|leadTime)" value="([^"]+)"\/?><label[^>]*>[\s\S]*?facet__count">(\d+)/gu)]
  t.ok(values.length > 30)
  for (const [, name = '', value = '', count = ''] of values.filter((_one, index) => index % 4 === 0)) {
    const { html: chosen } = await open(app, address({ ...CONTRACT, need: 'onderhoud', [name]: value }))
    t.match(read(chosen), new RegExp(` ${count} ${count === '1' ? 'telt' : 'tellen'} mee`, 'u'), `${name} ${value}`)
  }
})

t.test('every list can be read to its end, page by page, each firm once', async (t) => {
  for (const [list, need, words] of [['ranked', 'onderhoud', /De volgende \d+ ?: Telt mee/u], ['pending', '', /De volgende \d+ ?: Nog niet zeker/u], ['refused', '', /De volgende \d+ ?: Telt niet mee/u]] as const) {
    const asked = address({ ...CONTRACT, need })
    const seen: string[] = []
    let next: string | undefined = asked
    for (let pages = 0; next !== undefined && pages < 20; pages += 1) {
      const { status, html } = await open(app, next)
      t.equal(status, 200)
      seen.push(...firms(html, list))
      if (pages > 0) t.match(read(html), 'Terug naar het begin')
      next = links(html, words)[0]
    }
    const total = Number(new RegExp(`id="${list}">[^<]*<span class="count">(\\d+)`, 'u').exec((await open(app, asked)).html)?.[1])
    t.ok(total > 10, `${total} in ${list}`)
    t.equal(seen.length, total)
    t.equal(new Set(seen).size, total)
  }
})

t.test('a page of a question that changed begins again', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'onderhoud' }))
  const next = new URL(links(html, /De volgende/u)[0] ?? '', 'http://x')
  next.searchParams.set('need', 'catering')
  const { status, location } = await open(app, `${next.pathname}${next.search}`)
  t.equal(status, 303)
  t.same([...new URL(location ?? '', 'http://x').searchParams.keys()].sort(), ['amount', 'authority', 'concluded', 'nature', 'need'])
  t.equal((await open(app, address({ ...CONTRACT, after: 'nonsense' }))).status, 303)
})

t.test('a recorded match can be searched further: its contract goes along by its number', async (t) => {
  const { html } = await open(app, '/')
  const { location = '' } = await send(app, '/matches', { question: hidden(html, 'question') })
  const match = await open(app, location)
  const [further] = links(match.html, /Zoek in uw eigen woorden/u)
  t.equal(further, `/search?match=${location.split('/').at(-1) ?? ''}`)
  const found = await open(app, `${further ?? ''}&need=catering`)
  t.equal(found.status, 200)
  t.match(read(found.html), 'U zoekt voor deze opdracht:')
  t.match(found.html, `<input type="hidden" name="match" value="${location.split('/').at(-1) ?? ''}"`)
  t.ok(firms(found.html).length > 0)
  t.equal((await open(app, '/search?match=01a00000-0000-7000-8000-000000000000')).status, 404)
  t.equal((await open(app, "/search?match='%20OR%201=1")).status, 404)
})

t.test('what has mistakes is told at its field, and nothing that was chosen is lost', async (t) => {
  const { status, html } = await open(app, address({ need: 'tuinman', amount: '1.5', capacity: 'veel', label: 'pso/2', within: '5000' }))
  t.equal(status, 400)
  t.match(html, '<title>Fout: ')
  for (const field of ['authority', 'amount', 'capacity']) {
    t.match(html, `href="#field-${field}"`, field)
    t.match(html, `id="field-${field}"`, `${field} can be put right`)
  }
  t.match(html, '<input type="hidden" name="label" value="pso/2"')
  t.match(html, '<input type="hidden" name="within" value="5000"')
  t.match(html, 'value="tuinman"')
  for (const [name, value] of [['standing', 'gold'], ['division', '7'], ['municipality', 'harlem'], ['within', 'ver'], ['leadTime', '-1']] as const) {
    const wrong = await open(app, address({ ...CONTRACT, [name]: value }))
    t.equal(wrong.status, 400, `${name} ${value}`)
    t.match(wrong.html, 'error-summary')
    t.notMatch(wrong.html, `<input type="hidden" name="${name}"`, 'and is not sent again')
  }
})

t.test('whatever stands in the address, it is shown and never run', async (t) => {
  for (const need of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '🙂🙂', 'תחזוקת גנים', 'x', 'de en het', '\u202Etuin', 'x'.repeat(9000), "'; DROP TABLE suppliers"]) {
    const { status, html } = await open(app, address({ ...CONTRACT, need }))
    t.equal(status, 200, need.slice(0, 30))
    t.notMatch(html, /<script>alert|<img/u)
  }
  t.match(read((await open(app, address({ ...CONTRACT, need: 'de en het' }))).html), 'Geen woord zegt wat u zoekt')
  t.match(read((await open(app, address({ ...CONTRACT, need: 'tuinman '.repeat(200) }))).html), 'Uw tekst is te lang')
  for (const need of ['x'.repeat(10_001), 'tuin\u0007man']) {
    const { status, html } = await open(app, address({ ...CONTRACT, need }))
    t.equal(status, 400)
    t.match(html, 'href="#field-need"')
  }
  t.equal((await open(app, address({ ...CONTRACT, need: 'tuinman', nobody: 'x', __proto__: 'x', standing: Array.from({ length: 300 }, () => 'full') }))).status, 200)
})

t.test('conditions that nobody meets say so, and every one can be taken back', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'tuinman', municipality: 'leiden', label: 'nobody-has-this' }))
  t.match(read(html), 'Geen bedrijf past bij alles wat u vraagt')
  t.equal(links(html, /Haal weg/u).length, 2)
})

t.test('the page runs no script of its own but the suggestions, which come from here and may be kept', async (t) => {
  const { html, headers } = await open(app, address({ ...CONTRACT, need: 'tuinman' }))
  const scripts = [...html.matchAll(/<script[^>]*>/gu)].map(([tag]) => tag)
  t.equal(scripts.length, 1)
  t.match(scripts[0], /^<script src="\/[^"]+\.js" defer>$/)
  t.notMatch(html, /<style|\sstyle=|\son[a-z]+=/u)
  t.match(headers['content-security-policy'], "script-src 'self'")
  const script = await open(app, /src="([^"]+)"/u.exec(scripts[0] ?? '')?.[1] ?? '')
  t.match(script, { status: 200, headers: { 'content-type': /^text\/javascript/, 'cache-control': /immutable/ } })
  t.notMatch(script.html, /innerHTML|eval|https?:/u)
})

t.test('the day, the amount, the codes, the reservation and the period can be asked, are shown as choices and can be taken back', async (t) => {
  const asked = { ...CONTRACT, need: 'tuinman', delivery: '2027-01-05', budget: '5.000', cpv: '77311000', needReservation: 'yes', sameDivision: 'yes', from: '2026-06-01', until: '2027-12-31' }
  const { status, html } = await open(app, address(asked))
  t.equal(status, 200)
  const chosen = links(html, /^Haal weg: /u).map((href) => new URL(href, 'http://x').searchParams)
  t.same(chosen.map((query) => Object.keys(asked).filter((name) => query.get(name) === null)), [['cpv'], ['delivery'], ['budget'], ['sameDivision'], ['needReservation']])
  t.match(read(html), /Levering op 5 januari 2027.*Inkoop van hooguit € 5\.000/u)
  t.match(read(html), 'Kan hiervan invullen € 5.000')
  const all = new URL(links(html, /Haal alle keuzes weg/u)[0] ?? '', 'http://x').searchParams
  t.same([...all.keys()].sort(), ['amount', 'authority', 'concluded', 'from', 'nature', 'need', 'until'])
  for (const [name, value, told] of [['delivery', '2027-02-31', 'geen bestaande dag'], ['budget', '1.5', 'geen bedrag'], ['cpv', '7731', 'geen CPV-code'], ['until', '2026-01-01', 'eindigt voordat hij begint']] as const) {
    const wrong = await open(app, address({ ...asked, [name]: value }))
    t.equal(wrong.status, 400, name)
    t.match(read(wrong.html), told)
    t.match(wrong.html, `href="#field-${name}"`)
    t.match(wrong.html, `id="field-${name}"`)
  }
})

t.test('a choice that does not exist is told by its name and in Dutch, with the repair', async (t) => {
  const told = async (asked: Readonly<Record<string, string>>, path?: string): Promise<string> => read(/<section class="error-summary[\s\S]*?<\/section>/u.exec((await open(app, address({ ...CONTRACT, ...asked }, path))).html)?.[0] ?? '')
  t.match(await told({ municipality: 'harlem' }), /Bij "Zit in" staat een keuze die er niet is.*Bedoelt u 'haarlem'/u)
  t.match(await told({ division: '7' }), /Bij "Soort werk".*is geen CPV-groep van twee cijfers/u)
  t.match(await told({ within: '99999999' }), /Bij "Afstand".*is meer dan 1000000/u)
  t.match(await told({ need: '\u0001' }), /Dit gegeven klopt niet: Wat zoekt u/u)
  t.match(await told({ municipality: 'harlem' }, '/en/search'), /"Sits in" holds a choice that does not exist.*Did you mean 'haarlem'/u)
})

t.test('an answer can be recorded, with the words and how they were read', async (t) => {
  const { html } = await open(app, address({ ...CONTRACT, need: 'hovennier in Zandvoort', standing: 'full' }))
  t.match(html, /<button [^>]*form="record">/u)
  const { location = '' } = await send(app, '/matches', { question: hidden(html, 'question') })
  const recorded = await open(app, location)
  t.match(read(recorded.html), /Gezocht op: hovennier in Zandvoort \(gelezen als .*groenonderhoud.*\)/u)
  t.same(firms(recorded.html).slice(0, 3), firms(html).slice(0, 3))
  t.match(links(recorded.html, /Zoek in uw eigen woorden/u)[0], /need=hovennier\+in\+Zandvoort/u)
  const { location: again } = await send(app, '/contract', { question: hidden(recorded.html, 'question') })
  t.equal(again, undefined, 'the facts can be corrected')
})
