import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { hidden, open, read, send } from './browser-like.js'

const { app } = await buildApplication(t)

/** The titles of a list, in order. */
function titles (html: string, list = 'ranked'): readonly string[] {
  const section = new RegExp(`<section class="suppliers suppliers--${list}"[\\s\\S]*?</section>`, 'u').exec(html)?.[0] ?? ''
  return [...section.matchAll(/<h4[^>]*>([\s\S]*?)<\/h4>/gu)].map(([, name]) => read(name ?? '').replace(/^\s*\d+\. /u, '').trim())
}

t.test('the page asks for a firm, says which contracts it shows, and keeps nothing', async (t) => {
  for (const [path, title, which] of [['/obligations', 'Welke verplichtingen kunt u invullen?', 'ziet u nooit'], ['/en/obligations', 'Which obligations could you fill?', 'you never see']] as const) {
    const { status, html } = await open(app, path)
    t.equal(status, 200)
    t.match(read(html), title)
    t.match(read(html), which)
    t.notMatch(html, 'error-summary')
  }
})

t.test('a misspelt name finds the firm: the best fit first, in euros, with why and with the contract one click away', async (t) => {
  const { status, html } = await open(app, '/obligations?supplier=tuinplog+rozemodder')
  t.equal(status, 200)
  const text = read(html)
  t.match(text, /Voor Tuinploeg Rozemodder U kunt er \d+ van de \d+ invullen/)
  t.equal(titles(html)[0], 'Onderhoud van begraafplaatsen en parken')
  t.match(text, /Kan hiervan invullen € 17\.500 van € 17\.500 die nog open is/)
  t.match(text, /Opdrachtnemer: Fictief Hoveniersbedrijf Langeduin/)
  t.match(text, /Waarom op deze plaats\?.*Het aanbod past/)
  t.match(text, /Telt niet mee \d+ .*Het keurmerk PSO 30\+ is dan niet meer geldig/)
  t.match(text, /Hier is niets meer in te vullen \d+ Lunches en vergadercatering, Bloemendaal/)
  const { status: recorded, location } = await send(app, '/matches', { question: hidden(html, 'question') })
  t.equal(recorded, 303, 'the contract leads to its own outcome')
  t.match(read((await open(app, location ?? '')).html), 'Onderhoud van begraafplaatsen en parken')
})

t.test('every list is read to its end, and the address of a page that no longer fits begins again', async (t) => {
  const seen: string[] = []
  let next: string | undefined = '/obligations?supplier=fic-0004'
  while (next !== undefined) {
    const { status, html } = await open(app, next)
    t.equal(status, 200)
    seen.push(...titles(html))
    next = /href="([^"]*after=[^"]*ranked[^"]*)#results"/u.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  t.equal(seen.length, 14)
  t.equal(new Set(seen).size, 14)
  t.match(await open(app, '/obligations?supplier=fic-0004&after=nonsense'), { status: 303, location: '/obligations?supplier=fic-0004' })
})

t.test('only work that the firm offers; the rest says so', async (t) => {
  const { html } = await open(app, '/en/obligations?supplier=fic-0004&sameDivision=yes')
  t.match(html, /name="sameDivision" value="yes" checked/)
  t.match(read(html), /Does not fit what you offer \d+ .*The offering is in another CPV division/)
  t.match(html, /class="language-switch" href="\/obligations\?supplier=fic-0004&amp;sameDivision=yes"/)
})

t.test('nobody of that name, no name, and whatever stands in the address', async (t) => {
  for (const [query, message] of [['supplier=qqqqqqqq', 'Er staat geen bedrijf met deze naam'], ['supplier=', 'Vul de naam van uw bedrijf in'], ['supplier=%20', 'Vul de naam']] as const) {
    const { status, html } = await open(app, `/obligations?${query}`)
    t.equal(status, 400, query)
    t.match(read(html), message)
    t.match(html, 'href="#field-supplier"')
    t.match(html, '<title>Fout: ')
  }
  for (const supplier of ['<script>alert(1)</script>', '"><img src=x>', 'x'.repeat(9000), '\u202E', '🙂', "' OR 1=1"]) {
    const { status, html } = await open(app, `/obligations?${new URLSearchParams({ supplier })}`)
    t.ok(status === 400 || status === 200, supplier.slice(0, 20))
    t.notMatch(html, /<script>alert|<img/u)
  }
})
