// The page for a list of contracts: a file goes in, a table or a CSV comes out, without JavaScript.
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { heading, hidden, open, read, send, upload } from './browser-like.js'

const { app } = await buildApplication(t)
const LIST = Buffer.from('nummer;soort;bedrag;gesloten;zoekt\nC-1;diensten;350000;1-5-2026;tuinman\nC-<2>;diensten;40000;15-3-2026;\n')
const TEXTS = { authority: 'bloemendaal', need: '' }

t.test('the form is there in both languages, with every column that is known', async (t) => {
  const { status, html } = await open(app, '/batch')
  t.equal(status, 200)
  t.equal(heading(html), 'Veel opdrachten tegelijk')
  t.match(html, /<form [^>]*method="post" action="\/batch" enctype="multipart\/form-data"/)
  t.match(html, 'formaction="/batch/answers.csv"')
  t.match(read(html), /nummer, titel, gemeente, soort, bedrag, raming, cpv, .*, levertijd\./)
  t.match(read((await open(app, '/en/batch')).html), 'assumed rate')
  t.match((await open(app, '/')).html, 'href="/batch"')
})

t.test('a list gives a row for each contract: what is left, who counts, whether it is enough', async (t) => {
  const { status, html } = await upload(app, '/batch', LIST, 'lijst.csv', 'list', TEXTS)
  t.equal(status, 200)
  const text = read(html)
  t.match(text, /Samen open € 17\.500 Genoeg 2 Niet genoeg 0 Niet bekend 0/)
  t.match(text, /2 opdrachten .* C-1 € 17\.500 \d+ .*: € 17\.500/)
  t.match(text, /C-<2> geen verplichting – – –/)
  t.match(html, /<th scope="row">C-&lt;2>/)
})

t.test('what is needed, and whose rules, can be said for the whole list', async (t) => {
  const counts = async (need: string): Promise<string> => /C-1 € 17\.500 (\d+) /.exec(read((await upload(app, '/batch', Buffer.from('nummer;soort;bedrag;gesloten\nC-1;diensten;350000;1-5-2026\n'), 'lijst.csv', 'list', { ...TEXTS, need })).html))?.[1] ?? ''
  const [all, few] = [await counts(''), await counts('tuinman')]
  t.ok(Number(few) > 0 && Number(few) < Number(all), `${few} of ${all}`)
})

t.test('the list travels with the page: as CSV, and in the other language', async (t) => {
  const { html } = await upload(app, '/batch', LIST, 'lijst.csv', 'list', TEXTS)
  const carried = { list: hidden(html, 'list'), authority: hidden(html, 'authority'), need: '' }
  const csv = await send(app, '/batch/answers.csv', carried)
  t.match(csv, { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="antwoorden.csv"' } })
  const lines = csv.html.split('\r\n')
  t.match(lines, [/^\ufeffnummer;gemeente;/, /^C-1;bloemendaal;ja;17500,00;/, /^C-<2>;bloemendaal;nee;/, ''])
  t.equal((await upload(app, '/batch/answers.csv', LIST, 'lijst.csv', 'list', TEXTS)).html, csv.html, 'as straight from the form')
  t.match(html, 'formaction="/en/batch"')
  t.equal(heading((await send(app, '/en/batch', carried)).html), 'What is left')
  t.match((await send(app, '/en/batch/answers.csv', carried)).html, /^\ufeffid,authority,/)
  t.match(await open(app, '/batch/answers.csv'), { status: 303, location: '/batch' })
})

t.test('a long list is shown in part, counted in full, and does not travel', async (t) => {
  const long = Buffer.from(`nummer;soort;bedrag;gesloten;titel\n${Array.from({ length: 230 }, (_, index) => `L-${index};diensten;350000;1-5-2026;${'x'.repeat(index === 0 ? 1_900 : 1_500)}`).join('\n')}\n${'\n'.repeat(1024 * 1024)}`)
  const { status, html } = await upload(app, '/batch', long, 'lijst.csv', 'list', TEXTS)
  t.equal(status, 200)
  t.match(read(html), /De eerste 200 van 230 opdrachten/)
  t.match(read(html), 'Download de CSV voor alle opdrachten.')
  t.match(read(html), /Samen open € 4\.025\.000/)
  t.notMatch(html, 'name="list"')
})

t.test('every mistake is told with its line and column, and the choices are kept', async (t) => {
  const bad = Buffer.from('nummer;soort;bedrag;gesloten\nA;diensten;350.000;1-5-2026\nB;iets;1;1-5-2026\n')
  const { status, html } = await upload(app, '/batch', bad, 'lijst.csv', 'list', { authority: 'bloemendaal', need: 'tuinman' })
  t.equal(status, 400)
  t.match(read(html), 'Regel 2, kolom bedrag: dit kunnen wij niet gebruiken.')
  t.match(html, '<option value="bloemendaal" selected')
  t.match(html, 'value="tuinman"')
  t.match(read((await upload(app, '/batch', Buffer.from('nummer;soort\nB;iets\n'), 'lijst.csv', 'list', TEXTS)).html), 'Regel 2, kolom soort')
  t.match(await upload(app, '/batch', LIST, 'lijst.csv', 'list', { authority: 'nergens', need: '' }), { status: 400, html: /kunnen wij niet gebruiken/ })
})

t.test('no file, an empty one, one that is too large, and one that is no list are told', async (t) => {
  t.match(await send(app, '/batch', {}), { status: 400, html: /Kies een bestand met opdrachten\./ })
  t.match(await upload(app, '/batch', Buffer.alloc(0), '', 'list', TEXTS), { status: 400, html: /Kies een bestand met opdrachten\./ })
  t.match(await upload(app, '/batch', Buffer.alloc(6_000_000, 'x'), 'groot.csv', 'list', TEXTS), { status: 400, html: /Dit bestand is te groot\./ })
  for (const odd of ['hallo', '{', '%PDF-1.7', 'nummer;bedag\nA;1']) t.equal((await upload(app, '/batch', Buffer.from(odd), 'x', 'list', TEXTS)).status, 400, odd)
})
