import { readNotice as readFixture } from '@sroi/fixtures'
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { hidden, open, read, send, upload } from './browser-like.js'

const { app } = await buildApplication(t)

t.test('a notice of each generation: every fact with its place, and what is not said', async (t) => {
  for (const name of ['r209-f03-award-three-lots.xml', 'eforms-29-award-services.xml']) {
    const { status, html } = await upload(app, '/notices', readFixture(name))
    t.equal(status, 200, name)
    const text = read(html)
    t.match(text, 'Dit staat in de aankondiging')
    t.match(text, /regel \d+: /u, 'where a fact stands')
    t.match(text, 'Die staat niet in onze lijst', 'a buyer that nobody here knows is said to be one')
    t.match(text, 'Wat er niet staat, weten wij niet. Het betekent niet "nee".')
  }
})

t.test('joint buyers are named one by one with what is not known of each; one that is known can be chosen', async (t) => {
  const xml = Buffer.from(readFixture('r209-f02-joint-framework.xml')).toString()
  const names = [...new Set([...xml.matchAll(/OFFICIALNAME>(Gemeente [^<]+)</gu)].map(([, name]) => name ?? ''))]
  t.ok(names.length > 1)
  const { html } = await upload(app, '/notices', Buffer.from(xml.replaceAll(names[0] ?? '', 'Gemeente Bloemendaal')))
  const text = read(html)
  t.match(text, 'Meer gemeenten kopen samen in')
  for (const name of ['Gemeente Bloemendaal', ...names.slice(1)]) t.ok(text.includes(`${name} Bedrag: welk deel van deze koper is, staat er niet.`), name)
  t.match(text, 'Deze koper staat niet in onze lijst')
  t.match(text, 'Ga verder met Gemeente Bloemendaal')
  const { html: form } = await send(app, '/contract', { contract: hidden(html, 'contract'), authority: hidden(html, 'authority') })
  t.match(form, '<option value="bloemendaal" selected')
})

t.test('the facts of a notice fill the form; what is left as it was keeps its place in the notice', async (t) => {
  const { html } = await upload(app, '/notices', readFixture('r209-f03-award-three-lots.xml'))
  const lot = /<select[^>]*id="field-lot"[\s\S]*?<option value="([^"]+)">/u.exec(html.replace('<option value="" selected', ''))?.[1] ?? ''
  const { html: form } = await send(app, '/contract', { contract: hidden(html, 'contract'), authority: 'haarlem', lot })
  t.match(read(form), 'Wij vulden in wat in de aankondiging staat')
  t.match(form, `<option value="${lot}" selected`)
})

t.test('the language changes with the notice still there', async (t) => {
  const { html } = await upload(app, '/notices', readFixture('eforms-16-call-two-lots.xml'))
  t.match(html, 'formaction="/en/notices"')
  const { status, html: english } = await send(app, '/en/notices', { reading: hidden(html, 'reading') })
  t.equal(status, 200)
  t.match(read(english), 'What it does not say, we do not know')
  t.strictSame(JSON.parse(hidden(english, 'reading')), JSON.parse(hidden(html, 'reading')))
})

t.test('what is not a notice is refused with the place and the repair, and the page is still there', async (t) => {
  const bad: readonly (readonly [string, Buffer])[] = [
    ['broken', Buffer.from('<TED_EXPORT><A></TED_EXPORT>')],
    ['entity', Buffer.from('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><TED_EXPORT>&x;</TED_EXPORT>')],
    ['pdf', Buffer.from('%PDF-1.7 ...')],
    ['text', Buffer.from('hello')],
    ['deep', Buffer.from('<a>'.repeat(100_000))],
    ['encoding', Buffer.from([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00])]
  ]
  for (const [name, bytes] of bad) {
    const { status, html } = await upload(app, '/notices', bytes)
    t.equal(status, 400, name)
    t.match(html, '<title>Fout: ')
    t.match(html, /href="#field-notice"/u)
    t.match(html, /<div class="detail">Technische uitleg: <span lang="en">/u)
    t.notMatch(html, 'root:x')
  }
})

t.test('a file of another kind is called what it is, in the language of the page', async (t) => {
  for (const [bytes, dutch, english] of [
    [Buffer.from('%PDF-1.7 ...'), 'Dit is een PDF', 'This is a PDF'],
    [Buffer.from([0x50, 0x4B, 0x03, 0x04]), 'Dit is een ZIP-bestand', 'This is a ZIP file'],
    [Buffer.from([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00]), 'niet opgeslagen als UTF-8', 'not stored as UTF-8']
  ] as const) {
    t.match(read((await upload(app, '/notices', bytes)).html), dutch)
    t.match(read((await upload(app, '/en/notices', bytes)).html), english)
  }
})

t.test('nothing, or too much, is told in plain words', async (t) => {
  t.match(read((await upload(app, '/notices', Buffer.alloc(0))).html), 'Kies het XML-bestand van de aankondiging')
  const large = await upload(app, '/en/notices', Buffer.alloc(6_000_000, 0x20))
  t.equal(large.status, 400)
  t.match(read(large.html), 'This file is too large')
  t.match(read((await send(app, '/notices', { demonstration: '../../package.json' })).html), 'hoort niet bij de demonstratie')
})

t.test('a reading that somebody made up is refused', async (t) => {
  for (const reading of ['{}', '{"gaps":[{"code":"constructor"}]}', 'x']) t.equal((await send(app, '/notices', { reading })).status, 400, reading)
})

t.test('a title full of markup is text', async (t) => {
  const xml = Buffer.from(readFixture('r209-f03-award-three-lots.xml')).toString().replace(/(<TITLE>\s*<P>)[^<]*/u, '$1&lt;script&gt;alert(1)&lt;/script&gt; "quoted"')
  const { html } = await upload(app, '/notices', Buffer.from(xml))
  t.match(html, '&lt;script>alert(1)')
  t.notMatch(html, '<script')
  t.equal((await open(app, '/')).status, 200)
})
