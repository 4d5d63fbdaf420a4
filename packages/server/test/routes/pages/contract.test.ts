import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract } from '../../application/question.js'
import { hidden, open, read, send } from './browser-like.js'

const { app } = await buildApplication(t)

t.test('the form offers the authorities with rules first, and asks for nothing but the authority', async (t) => {
  const { html } = await open(app, '/contract')
  const order = [...html.matchAll(/<optgroup label="([^"]+)"><option value="([^"]+)"/gu)].map(([, label, first]) => `${label}: ${first}`)
  t.strictSame(order, ['Gemeenten waarvan wij regels kennen: beverwijk', 'Het Rijk en regio’s waarvan wij regels kennen: gelderland-midden', 'Andere gemeenten: aa-en-hunze'])
  t.equal([...html.matchAll(/aria-required/gu)].length, 1)
})

t.test('all mistakes come at once: above the form, linked to their fields, and at the fields; nothing typed is lost', async (t) => {
  const typed = { authority: '', amount: '1.5', cpv: '12', concluded: '2026-02-31', title: 'Mijn "opdracht" <b>', assumedRate: '500' }
  const { status, html } = await send(app, '/matches', typed)
  t.equal(status, 400)
  t.match(html, '<title>Fout: De gegevens van uw opdracht')
  const links = [...html.matchAll(/<li><a class="[^"]+" href="#([^"]+)"/gu)].map(([, id]) => id ?? '')
  t.strictSame(links.sort(), ['field-amount', 'field-assumedRate', 'field-authority', 'field-concluded', 'field-cpv'])
  for (const id of links) {
    const control = new RegExp(`<(?:input|select)[^>]* id="${id}"[^>]*>`, 'u').exec(html)?.[0] ?? ''
    t.match(control, 'aria-invalid="true"', id)
    const described = /aria-describedby="([^"]+)"/u.exec(control)?.[1]?.split(' ') ?? []
    t.ok(described.includes(`${id}-error`), `${id} is described by its message`)
    for (const target of described) t.match(html, `id="${target}"`)
  }
  t.match(html, /<h2[^>]*id="error-summary"[^>]*tabindex="-1"[^>]*autofocus/u, 'the heading takes the focus')
  t.match(html, 'value="1.5"')
  t.match(html, 'value="Mijn &quot;opdracht&quot; &lt;b')
  t.notMatch(html, '<b>')
  t.match(html, '<details class="more-fields" open', 'a mistake is not hidden in what is closed')
  t.match(html, 'novalidate')
})

t.test('the mistakes are told in English on the English page', async (t) => {
  const { html } = await send(app, '/en/matches', { amount: 'much' })
  t.match(html, '<title>Error: ')
  t.match(read(html), '"much" is not an amount we understand for certain')
})

t.test('changing the language takes along what was typed, and judges nothing yet', async (t) => {
  const { html: dutch } = await open(app, '/contract')
  t.match(dutch, /<button class="language-switch" type="submit" form="facts" formaction="\/en\/contract" formnovalidate lang="en">/u)
  const { status, html } = await send(app, '/en/contract', { title: 'Groen', amount: 'not yet', authority: 'haarlem', cpv: '77310000' })
  t.equal(status, 200)
  t.match(html, '<html lang="en"')
  t.match(html, 'value="Groen"')
  t.match(html, 'value="not yet"')
  t.match(html, '<option value="haarlem" selected')
  t.notMatch(html, 'aria-invalid')
})

t.test('the Enter key sends the form: the first button of the form is not the one that changes the language', async (t) => {
  const { html } = await open(app, '/contract')
  const first = /<button[^>]*form="facts"[^>]*>/u.exec(html)?.[0] ?? ''
  t.notMatch(first, 'formaction')
})

t.test('a word finds codes with their labels; ticked codes stay', async (t) => {
  const { html } = await send(app, '/contract', { search: 'cpv', cpvSearch: 'catering', cpv: '77310000', authority: 'haarlem' })
  t.match(html, /value="77310000" checked/u)
  t.match(read(html), /5552\d{4} .*catering/iu)
  t.notMatch(html, 'aria-invalid')
  t.match(read((await send(app, '/en/contract', { search: 'cpv', cpvSearch: 'zzzzzzzz' })).html), 'No code found for "zzzzzzzz"')
})

t.test('an earlier question fills the form, and comes back as the same question', async (t) => {
  const question = { authority: 'bloemendaal', contract: contract({ title: 'Park', labourShareBasisPoints: 3050 }), fillings: [{ state: 'filled', cents: 500_025 }] }
  const { html } = await send(app, '/contract', { question: JSON.stringify(question) })
  for (const value of ['350.000', '30,5', '5.000,25', '77310000', '2026-05-01', 'Park']) t.match(html, `value="${value}"`)
  t.strictSame(JSON.parse(hidden(html, 'base')), question.contract)
})

t.test('hidden state that somebody made up is refused as a page, and nothing is stored', async (t) => {
  const hostile = ['{', '[]', '{"id":1}', '{"id":"a","__proto__":{"x":1}}', `{"id":"a","nature":"<script>"}`, 'null', `{"id":"${'a'.repeat(300)}"}`]
  for (const state of hostile) {
    t.equal((await send(app, '/contract', { contract: state })).status, 400, `contract ${state.slice(0, 30)}`)
    t.equal((await send(app, '/matches', { base: state, authority: 'haarlem' })).status, 400, `base ${state.slice(0, 30)}`)
    const { status, html } = await send(app, '/matches', { question: state })
    t.equal(status, 400, `question ${state.slice(0, 30)}`)
    t.notMatch(html, '<script>')
  }
})

t.test('an amount without a chosen lot is asked to be put with one', async (t) => {
  const base = JSON.stringify({ id: 'c', lots: [{ id: '1' }, { id: '2' }] })
  const { status, html } = await send(app, '/matches', { base, authority: 'bloemendaal', amount: '1000,00' })
  t.equal(status, 400)
  t.match(html, 'href="#field-lot"')
  t.match(html, /<select[^>]*id="field-lot"[^>]*aria-invalid="true"/u)
  t.equal((await send(app, '/matches', { base, authority: 'bloemendaal', amount: '1000,00', lot: '2' })).status, 303)
  t.equal((await send(app, '/matches', { base, authority: 'bloemendaal', lot: 'x' })).status, 400, 'a lot that does not occur')
})
