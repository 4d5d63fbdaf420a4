// The page of a purchase mix, as a browser without a script meets it.
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { question } from '../../application/question.js'
import { post } from '../../application/send.js'
import { heading, hidden, open, read } from './browser-like.js'

// a solver has its time
t.setTimeout(240_000)
const { app } = await buildApplication(t)

const SEARCH = { authority: 'bloemendaal', nature: 'services', amount: '350.000', concluded: '2026-05-01', cpv: '77310000', need: 'tuinman' }
const PLANNED = { plan1What: 'groenonderhoud', plan1Amount: '6.000', plan1From: '3/2027', plan1Until: '10-2027', plan1For: 'yes' }

function address (asked: Readonly<Record<string, string>>, path = '/mix'): string {
  return `${path}?${new URLSearchParams(asked)}`
}

/** Every link of a page: what it says, and where it leads. */
function links (html: string): readonly (readonly [text: string, href: string])[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gu)].map(([, href, text]) => [read(text ?? '').trim(), (href ?? '').replaceAll('&amp;', '&')])
}

function linkTo (html: string, words: RegExp): string {
  const found = links(html).find(([text]) => words.test(text))?.[1]
  if (found === undefined) throw new Error(`no link says ${words}`)
  return found
}

t.test('from the firms that a search found, one click leads to mixes that fill what is left', async (t) => {
  for (const [prefix, words, first] of [['', /Vul de rest in met een mix/, /U kunt de € 17\.500 die nog openstaat uiterlijk op 22 november 2027 invullen\./], ['/en', /Fill the rest with a mix/, /The € 17,500 that is left can be filled by 22 November 2027\./]] as const) {
    const search = await open(app, address(SEARCH, `${prefix}/search`))
    const { status, html } = await open(app, linkTo(search.html, words))
    t.equal(status, 200)
    t.match(read(html), first)
    t.match(heading(html), words)
    t.match(html, 'id="mix-3"')
    t.match(html, /href="mailto:[^"]+"/)
    t.equal((await open(app, linkTo(html, /Terug naar de gevonden bedrijven|Back to the firms found/))).status, 200)
  }
})

t.test('a contract without codes: it is assumed, and said, that what is bought is for it, until somebody says otherwise', async (t) => {
  const { cpv: _cpv, ...asked } = SEARCH
  const assumed = await open(app, address(asked))
  t.match(read(assumed.html), /Wij gaan ervan uit dat u dit voor deze opdracht koopt/)
  t.match(assumed.html, 'id="mix-1"')
  const told = await open(app, linkTo(assumed.html, /Dat klopt niet/))
  t.notMatch(told.html, 'id="mix-1"')
  t.notMatch(read(told.html), /Wij gaan ervan uit dat u dit voor deze opdracht koopt/)
  t.match(read(told.html), /Het is niet bekend of inkopen tellen die niets met de opdracht te maken hebben/)
})

t.test('from a recorded match as well, with the contract as it was recorded', async (t) => {
  const { body: { id } } = await post(app, '/v1/matches', question())
  const match = await open(app, `/matches/${id}`)
  const { status, html } = await open(app, linkTo(match.html, /Vul de rest in met een mix/))
  t.equal(status, 200)
  t.equal(hidden(html, 'match'), id)
  t.match(read(html), /€ 17\.500/)
  t.equal((await open(app, '/mix?match=018f0000-0000-7000-8000-000000000000')).status, 404)
})

t.test('a mix says what to buy where, in place of what, on which days, when it counts, and that nothing is better', async (t) => {
  const { html } = await open(app, address({ ...SEARCH, ...PLANNED, share: '50', deadline: '2027-12-31' }))
  const text = read(html)
  t.match(text, /Te kopen € 17\.500 Koopt u toch al € 6\.000 Extra uitgaven € 11\.500 Vult in € 17\.500/)
  t.match(text, /Dit is de beste mix die er is/)
  t.match(text, /€ 6\.000 in plaats van: groenonderhoud \. Laat leveren van 1 maart 2027 tot en met \d+ \w+ 2027\. Hiervan telt 100%\. Dat vult € 6\.000 in\./)
  t.match(text, /Wanneer telt een inkoop hier\? 100% van 22 november 2026 tot en met|100% vanaf 22 november 2026/)
  t.match(text, /gelezen als 77310000/, 'how the words were read')
  t.match(text, /De regels voor deze opdracht laten iets open/)
  t.match(text, /welk deel met inkopen gevuld mag worden/)
  const shares = [...text.matchAll(/(\d+(?:,\d+)?)% van de mix/gu)].map(([, share]) => Number(share?.replace(',', '.')))
  t.ok(shares.length > 2 && shares.every((share) => share <= 50))
})

t.test('everything that was asked stands in the form, and goes along to the other language', async (t) => {
  const asked = { ...SEARCH, ...PLANNED, objective: 'fewest-suppliers', deadline: '2027-12-31', left: '12.500', most: '3', total: '20000', extra: '15000', local: 'yes', near: '25', unrelated: 'yes', assumed: '5000' }
  const { html } = await open(app, address(asked))
  for (const [name, value] of Object.entries({ deadline: '2027-12-31', left: '12.500', most: '3', total: '20000', extra: '15000', near: '25', assumed: '5000', plan1What: 'groenonderhoud', plan1From: '3/2027' })) t.match(html, new RegExp(`name="${name}" value="${value}"`, 'u'), name)
  t.match(html, /name="objective" value="fewest-suppliers" checked/)
  t.match(html, /name="local" value="yes" checked/)
  for (const [name, value] of Object.entries({ authority: 'bloemendaal', amount: '350.000', cpv: '77310000', need: 'tuinman' })) t.equal(hidden(html, name), value)
  const other = new URL(linkTo(html, /^English$/), 'http://x')
  t.equal(other.pathname, '/en/mix')
  t.same(Object.fromEntries(other.searchParams), asked)
  t.match(read(html), /12\.500/)
})

t.test('what clashes is named, and each way out is a link that works', async (t) => {
  const { html } = await open(app, address({ ...SEARCH, total: '10000', deadline: '2027-12-31' }))
  t.match(read(html), /Dit past niet/)
  t.match(read(html), /U moet € 17\.500 invullen\. U mag hoogstens voor € 10\.000 kopen\./)
  const ways = links(html).filter(([text]) => /^(Vul|Koop voor|Neem deze uitweg)/u.test(text))
  t.equal(ways.length, 3)
  for (const [text, href] of ways) t.match(read((await open(app, href)).html), /Dit past U kunt/, text)
})

t.test('where rules do not say whether other purchases count, that can be assumed with one click', async (t) => {
  const { html } = await open(app, address({ ...SEARCH, cpv: '', need: 'lunch', other: 'yes', deadline: '2027-12-31' }))
  t.match(read(html), /Het is niet bekend of inkopen tellen die niets met de opdracht te maken hebben/)
  const { html: assumed } = await open(app, linkTo(html, /Neem aan dat zulke inkopen wel tellen/))
  t.match(read(assumed), /Dit past U kunt/)
})

t.test('where only an estimate is known, that is filled and said; where nothing is known, it is asked', async (t) => {
  const { html } = await open(app, address({ ...SEARCH, authority: 'haarlem', assumedRate: '5' }))
  t.match(read(html), /Wat u nog moet invullen, is een schatting\. Het is geen schuld\./)
  const { status, html: unknown } = await open(app, address({ ...SEARCH, authority: 'haarlem' }))
  t.equal(status, 400)
  t.match(unknown, /<a [^>]*href="#field-left">Wat u nog moet invullen, is niet bekend/)
  const { html: said } = await open(app, address({ ...SEARCH, authority: 'haarlem', left: '10000' }))
  t.match(read(said), /U kunt de € 10\.000 die nog openstaat/)
})

t.test('every mistake is told at its field, and what was typed stays', async (t) => {
  const { status, html } = await open(app, address({ ...SEARCH, share: 'half', most: 'x', total: '1.5', near: '-1', deadline: '31-12-2027', plan2What: 'qzqzqz', plan2Amount: '', plan2From: '13-2027', plan2Until: '01-2027', objective: 'cheapest' }))
  t.equal(status, 400)
  const fields = [...html.matchAll(/href="#field-(\w+)"/gu)].map(([, field]) => field)
  t.same([...new Set(fields)].sort(), ['deadline', 'most', 'near', 'plan2Amount', 'plan2From', 'plan2What', 'share', 'total'])
  for (const field of fields) t.match(html, `id="field-${field}"`)
  t.match(html, 'name="share" value="half"')
  t.match(html, /<title>[^<]*Vul de rest in met een mix/)
  t.notMatch(html, 'id="mix-1"')
  const { status: other, html: wrong } = await open(app, address({ ...SEARCH, objective: 'best', deadline: '2027-02-30' }))
  t.equal(other, 400)
  t.same([...wrong.matchAll(/class="error-summary"[\s\S]*?<\/section>/gu)].length, 1)
})

t.test('odd addresses: an answer or a clear page, never a fault', async (t) => {
  t.match(await open(app, '/mix'), { status: 303, location: '/search' })
  t.match(await open(app, '/en/mix?objective=cheapest'), { status: 303, location: '/en/search' })
  for (const odd of [{ plan1What: 'x'.repeat(5_000), plan1Amount: '1' }, { need: '\u202e😀\u0000' }, { deadline: '2020-01-01' }, { left: '0' }, { left: '999999999999' }, { most: '0' }, { share: '0' }, { standing: 'nobody' }]) {
    const { status, html } = await open(app, address({ ...SEARCH, ...odd }))
    t.ok(status === 200 || status === 400, `${JSON.stringify(odd).slice(0, 60)} ${status}`)
    t.match(html, '<h1')
  }
})
