// `sroi batch`: many contracts from a file.
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { file } = makeFiles(t, 'batch')
const LIST = file('list.csv', `nummer;gemeente;soort;bedrag;gesloten;zoekt
C-1;bloemendaal;diensten;350000;1-5-2026;tuinman
C-2;bloemendaal;diensten;40000;15-3-2026;
C-3;haarlem;werken;"1.250.000,00";15-3-2026;schilder
`)
const ENOUGH = file('enough.csv', 'nummer;gemeente;soort;bedrag;gesloten;zoekt\nC-1;bloemendaal;diensten;350000;1-5-2026;tuinman\n')

t.test('it says of each what is left, who can fill it and whether that is enough, and of all together', async (t) => {
  const { code, out, err } = await run('batch', LIST)
  t.same([code, err], [2, ''], 'of one it is not known')
  t.match(out, /^C-1 \(bloemendaal\): open € 17\.500; \d+ leveranciers tellen; genoeg\n {2}1\. .+ \(.+\): € 17\.500\n/)
  t.match(out, /\nC-2 \(bloemendaal\): er geldt geen verplichting\nC-3 \(haarlem\): wat open staat is niet bekend; /)
  t.match(out, /\n3 opdrachten, samen open € 17\.500; van 1 is niet bekend wat open staat\nGenoeg bij 2, niet genoeg bij 0, niet bekend bij 1\nGerekend met register .*, versie 1$/)
})

t.test('0 when it is enough everywhere, 1 when it is certainly not somewhere', async (t) => {
  t.match(await run('batch', ENOUGH, '--language', 'en'), { code: 0, out: /left € 17,500; \d+ suppliers count; enough/ })
  const { code, out } = await run('batch', ENOUGH, '--municipality', 'zandvoort', '--label', 'b-corp')
  t.match([code, out], [1, /0 leveranciers tellen; niet genoeg: samen € 0/])
})

t.test('for programs: JSON, or a line for each answer, with all reasons where they are asked', async (t) => {
  const whole = JSON.parse((await run('batch', LIST, '--format', 'json', '--top', '2', '--show', '1')).out)
  t.match(whole, { answered: 3, answers: [{ index: 0, contract: 'C-1', top: [{}, {}], shown: [{ contributions: [{}, {}, {}, {}] }] }, {}, {}], provenance: { register: { revision: 1 } } })
  const lines = (await run('batch', LIST, '--format', 'ndjson', '--top', '2', '--show', '1')).out.split('\n').map((line) => JSON.parse(line))
  t.strictSame(lines, [...whole.answers, { answered: 3, provenance: whole.provenance }])
})

t.test('for a spreadsheet: a line for each contract', async (t) => {
  const { out } = await run('batch', LIST, '--format', 'csv')
  const [header, ...lines] = out.split('\n')
  t.match(header, /^\ufeffnummer;gemeente;verplichting;in te vullen;/)
  t.same(lines.map((line) => line.split(';').slice(0, 6)), [['C-1', 'bloemendaal', 'ja', '17500,00', '0,00', '17500,00'], ['C-2', 'bloemendaal', 'nee', '0,00', '0,00', '0,00'], ['C-3', 'haarlem', 'ja', '', '0,00', '']])
})

t.test('JSON is read as the interface takes it, and options hold for all', async (t) => {
  const questions = [1, 2].map((id) => ({ authority: 'haarlem', contract: { id: `J-${id}`, nature: 'services', value: { awarded: { cents: 35_000_000 } }, days: { contract: '2026-05-01' } } }))
  for (const path of [file('list.json', questions), file('batch.json', { questions })]) {
    const { code, out } = await run('batch', path, '--authority', 'bloemendaal', '--need', 'tuinman', '--format', 'ndjson')
    t.match([code, out], [0, /"contract":"J-1","authority":"bloemendaal"/])
  }
})

t.test('progress is told on standard error when there are many', async (t) => {
  const many = file('many.csv', `nummer;gemeente;soort;bedrag;gesloten;zoekt\n${Array.from({ length: 200 }, (_, index) => `M-${index};bloemendaal;diensten;350000;1-5-2026;tuinman`).join('\n')}`)
  const { code, out, err } = await run('batch', many, '--format', 'ndjson')
  t.equal(code, 0)
  t.equal(out.split('\n').length, 201)
  t.same(err.split('\n'), Array.from({ length: 10 }, (_, index) => `${(index + 1) * 20} van 200 beantwoord`))
})

t.test('3: every mistake, at its line and column or under its option, and no answer', async (t) => {
  const bad = file('bad.csv', 'nummer;gemeente;soort;bedrag;gesloten\nA;harlem;diensten;350000;1-5-2026\nB;haarlem;iets;350000;30-2-2026\n')
  const { code, out, err } = await run('batch', bad)
  t.same([code, out], [3, ''])
  t.match(err, /^line 2, gemeente: There is no authority 'harlem'.*\nline 3, soort: .*\nline 3, gesloten: /)
  t.match(await run('batch', LIST, '--standing', 'gold', '--top', 'veel'), { code: 3, err: /^--standing: [^\n]*\n--top: [^\n]*$/ }, 'once, and not for each contract')
  t.match(await run('batch', file('cells.csv', 'nummer;bedrag\nA;350.000')), { code: 3, err: /^line 2, bedrag: '350\.000' is not an amount/ })
  t.match(await run('batch', LIST, '--format', 'xml'), { code: 3, err: /^--format: 'xml' is not a format/ })
  t.match(await run('batch'), { code: 3, err: /^Say which contracts/ })
  t.match(await run('batch', 'absent.csv'), { code: 3, err: /no-file|cannot be read/ })
})

t.test('help is there in both languages, with every option', async (t) => {
  for (const [words, exit] of [[['help', 'batch'], /Afsluitcode: 0/], [['batch', '--help', '--language', 'en'], /Exit code: 0/]] as const) {
    const { code, out } = await run(...words)
    t.equal(code, 0)
    t.match(out, exit)
    for (const option of ['format', 'top', 'show', 'authority', 'need', 'delivery', 'standing', 'seed', 'rules', 'on', 'known-at', 'database']) t.match(out, `--${option} `, option)
  }
  t.match((await run('help')).out, /sroi batch BESTAND/)
})
