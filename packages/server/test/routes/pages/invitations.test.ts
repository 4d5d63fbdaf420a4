import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { hidden, open, read, send } from './browser-like.js'

const { app } = await buildApplication(t)
const ASKED = { need: 'hovenier', title: 'Groen <van> begraafplaatsen', authority: 'bloemendaal', nature: 'services', amount: '80.000', cpv: '77310000', regime: 'classic', buyer: 'sub-central', social: 'no', procedure: 'multiple-private', number: '3' }

function address (part: Readonly<Record<string, string>> = {}, path = '/invitations'): string {
  return `${path}?${new URLSearchParams({ ...ASKED, ...part })}`
}

/** The names of the firms of a section, in order. */
function firms (html: string, id: string): readonly string[] {
  const section = html.slice(html.indexOf(`aria-labelledby="${id}"`)).split('</section>')[0] ?? ''
  return [...section.matchAll(/<h4[^>]*>([\s\S]*?)<\/h4>/gu)].map(([, name]) => read(name ?? '').replace(/^\s*\d+\. /u, '').trim())
}

t.test('the page asks for the contract and the procedure, in both languages', async (t) => {
  for (const [path, title] of [['/invitations', 'Wie nodigt u uit?'], ['/en/invitations', 'Whom do you invite?']] as const) {
    const { status, html } = await open(app, path)
    t.equal(status, 200)
    t.match(read(html), title)
    t.notMatch(html, 'error-summary')
  }
})

t.test('a proposal: who and who comes next, why place does not count with the article, the lot, and no place of any firm', async (t) => {
  const { status, html } = await open(app, address())
  t.equal(status, 200)
  const text = read(html)
  t.equal(firms(html, 'invited').length, 3)
  t.ok(firms(html, 'next').length > 0)
  t.match(text, /De plaats van een bedrijf telt hier niet mee .*Bron: Aanbestedingswet 2012, artikel 1\.4/)
  t.match(text, /Het lot was: [0-9a-f]{12}/)
  t.match(text, /De reden van de keuze ontbreekt\. Een mens moet die vastleggen/)
  t.notMatch(html, /<th scope="row">Dichtbij|Is \d[\d,.]* km ver/u, 'no points for place')
  t.same([...html.matchAll(/class="supplier__town">([^<]*)</gu)].map(([, town]) => town).filter((town) => town !== 'verzonnen'), [], 'nothing beside a name says where a firm sits')
  t.notMatch(text, 'haalt de Europese drempel De')
})

t.test('who was invited of late is told beside the firm, and goes behind its equals', async (t) => {
  const before = (await open(app, address())).html
  const [first = ''] = firms(before, 'invited')
  const id = new RegExp(`name="lately\\.(fic-\\d+)"[^>]*aria-label="[^"]*${first}"`, 'u').exec(before)?.[1] ?? ''
  t.match(id, /^fic-/)
  const after = (await open(app, address({ [`lately.${id}`]: '3' }))).html
  t.not(firms(after, 'invited')[0], first)
  t.match(after, new RegExp(`name="lately\\.${id}" value="3"`, 'u'))
})

t.test('a person records the reason: a record with it, to keep as JSON; without one nothing is made', async (t) => {
  const { html } = await open(app, address())
  const question = hidden(html, 'question')
  const missing = await send(app, '/invitations', { question, reason: '  ', by: '' })
  t.equal(missing.status, 400)
  t.match(missing.html, 'href="#field-reason"')
  const made = await send(app, '/invitations', { question, reason: 'Zij kennen <het> terrein.', by: 'inkoper' })
  t.equal(made.status, 200)
  t.match(read(made.html), /Verslag van de uitnodiging .*Zij kennen <het> terrein\. Vastgelegd op 22 november 2026 Door inkoper Opdracht Groen <van> begraafplaatsen/)
  for (const name of firms(html, 'invited')) t.match(read(made.html), name)
  const english = await send(app, '/en/invitations', { question: hidden(made.html, 'question'), reason: hidden(made.html, 'reason'), by: hidden(made.html, 'by') })
  t.match(read(english.html), /Record of the invitation .*By inkoper/)
  const file = await send(app, '/invitations', { question, reason: 'Zij kennen het terrein.', by: '', as: 'json' })
  t.match(file.headers['content-disposition'], /attachment; filename="uitnodiging\.json"/)
  const record = JSON.parse(file.html) as { question: { seed: string }, outcome: { reason: object, provenance: { seed: string } } }
  t.match(record, { question: { reason: { text: 'Zij kennen het terrein.', on: '2026-11-22' } }, outcome: { finding: { verdict: 'met' }, invited: [{}, {}, {}] } })
  t.equal(record.outcome.provenance.seed, record.question.seed)
})

t.test('an estimate that reaches the European threshold warns', async (t) => {
  t.match(read((await open(app, address({ amount: '300.000' }))).html), /De raming haalt de Europese drempel Onderhands aanbesteden kan dan niet zomaar/)
})

t.test('what has mistakes is told at its field, and nothing that was typed is lost', async (t) => {
  const { status, html } = await open(app, address({ authority: '', amount: 'veel', 'lately.fic-0004': 'x' }))
  t.equal(status, 400)
  for (const field of ['authority', 'amount', 'lately.fic-0004']) t.match(html, `href="#field-${field}"`, field)
  t.match(html, 'value="hovenier"')
  for (const [part, field] of [[{ number: '1' }, 'number'], [{ number: 'x' }, 'number'], [{ procedure: 'open' }, 'procedure'], [{ regime: 'x' }, 'regime'], [{ buyer: 'x' }, 'buyer'], [{ seed: '\u0000' }, 'seed']] as const) {
    const wrong = await open(app, address(part as unknown as Readonly<Record<string, string>>))
    t.equal(wrong.status, 400, field)
    t.match(wrong.html, `href="#field-${field}"`, field)
  }
  t.equal((await open(app, address({ 'lately.nobody': '1' }))).status, 400)
  for (const state of ['', '{', '{}', 'null', JSON.stringify({ authority: 'x' })]) t.equal((await send(app, '/invitations', { question: state, reason: 'x' })).status, 400, state)
})

t.test('whatever stands in the address, it is shown and never run', async (t) => {
  for (const need of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '🙂', 'x'.repeat(9000)]) {
    const { status, html } = await open(app, address({ need }))
    t.equal(status, 200, need.slice(0, 20))
    t.notMatch(html, /<script>alert|<img/u)
  }
})
