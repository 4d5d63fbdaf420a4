// `sroi search`: in somebody's own words, from a shell.
import t from 'tap'
import { run } from '../application/run-cli.js'

const CONTRACT = ['--authority', 'bloemendaal', '--nature', 'services', '--amount', '350000', '--concluded', '2026-05-01', '--on', '2026-11-22']

t.test('it says what is left, how the words were read, who can fill it and why, and what each choice gives', async (t) => {
  const { code, out, err } = await run('search', '--need', 'tuinman in Haarlem', ...CONTRACT, '--show', '1')
  t.same([code, err], [0, ''])
  t.match(out, /Nog in te vullen: € 17\.500/)
  t.match(out, /Zo is uw vraag gelezen:\n {2}tuinman: ook groenonderhoud\n {2}in de buurt van Haarlem/)
  t.match(out, / {2}1\. .*: vult € 17\.500 met een inkoop van/)
  t.match(out, /\n +\d+ Het aanbod past bij wat u zoekt: tuinman/)
  t.match(out, /Verder kiezen[^]*Status\n {4}badge \(\d+, \d+, \d+\)[^]*Keurmerk\n[^]*PSO 30\+ \(\d+/)
  t.match(out, /lexicon nl-purchasing/)
})

t.test('in English as well', async (t) => {
  const { out } = await run('search', '--need', 'hovennier qzqz', ...CONTRACT, '--show', '1', '--division', '77', '--language', 'en')
  t.match(out, /Left to fill: € 17,500/)
  t.match(out, /hovennier: not in the word list, so also hovenier, groenonderhoud\n {2}qzqz: we do not know this word/)
  t.match(out, /CPV division\n {4}Agricultural, .* chosen/)
})

t.test('a list goes on where it says, in quotes where a shell needs them', async (t) => {
  const first = await run('search', '--need', 'onderhoud', ...CONTRACT, '--show', '2')
  const [, next = ''] = /inkoop telt[^]*?--after (\S+)\n/.exec(first.out) ?? []
  const second = await run('search', '--need', 'onderhoud', ...CONTRACT, '--show', '2', '--after', next)
  t.equal(second.code, 0)
  t.match(second.out, /Leveranciers bij wie een inkoop telt \(\d+, waarvan 2 getoond\)/)
  t.notMatch(second.out, /nog niet bekend is \(/, 'the other lists show nothing')
  t.notMatch(second.out, / {2}1\. /, 'nobody is called the first')
})

t.test('words that say nothing, and text that is too long, are told', async (t) => {
  t.match((await run('search', '--need', 'de en het', ...CONTRACT, '--show', '0')).out, /geen woord zegt wat u zoekt/)
  t.match((await run('search', '--need', 'tuinman '.repeat(100), ...CONTRACT, '--show', '0')).out, /alleen het begin is gelezen/)
})

t.test('without a need the register is searched by conditions alone', async (t) => {
  const { code, out } = await run('search', ...CONTRACT, '--standing', 'temporary', '--show', '1')
  t.equal(code, 0)
  t.notMatch(out, /gelezen/)
  t.match(out, /tijdelijke badge \(\d+, \d+, \d+\) gekozen/)
})

t.test('3: every mistake names its option', async (t) => {
  const { code, out, err } = await run('search', '--need', 'x'.repeat(10_001), ...CONTRACT, '--standing', 'gold', '--municipality', 'harlem', '--works-in', 'velzen', '--division', '7', '--lead-time', 'soon', '--after', 'x'.repeat(1001))
  t.same([code, out], [3, ''])
  for (const option of ['need', 'standing', 'municipality', 'works-in', 'division', 'lead-time', 'after']) t.match(err, new RegExp(`^--${option}: `, 'm'), option)
  t.match(err, /--municipality: .*'haarlem'/)
  t.match(await run('search', ...CONTRACT, '--within', 'near'), { code: 3, err: /^--within: 'near' is not a number/ })
  t.match(await run('search', ...CONTRACT, '--after', 'nonsense'), { code: 3, err: /^--after: 'nonsense' is not where a page goes on/ })
  t.match(await run('search', ...CONTRACT, '--standng', 'x'), { code: 3, err: /--standng: There is no such option here; did you mean 'standing'/ })
  t.match(await run('match', ...CONTRACT, '--need', 'x'), { code: 3, err: /--need: There is no such option here/ })
})

t.test('where few fit, it tells what else can be tried', async (t) => {
  const { out } = await run('search', '--need', 'tuinman', ...CONTRACT, '--municipality', 'zandvoort', '--label', 'b-corp')
  t.match(out, /Wat u nog kunt proberen:\n {2}Zonder deze voorwaarde: .* geeft \d+ leverancier/)
  t.notMatch((await run('search', '--need', 'onderhoud', ...CONTRACT, '--show', '0')).out, /Wat u nog kunt proberen/)
})

t.test('--why tells where a firm stands, why, and the least that would change it', async (t) => {
  const { code, out } = await run('search', '--need', 'tuinman', ...CONTRACT, '--municipality', 'haarlem', '--why', 'helmgras en hag')
  t.equal(code, 1)
  t.match(out, /^Helmgras en Haag: valt buiten uw vraag\.[^]*Zit in een andere gemeente dan u vraagt[^]*Wat dit kan veranderen:\n {2}Kies ook: Zandvoort/)
  t.match(await run('search', '--need', 'tuinman', ...CONTRACT, '--why', 'helmgras en haag', '--language', 'en'), { code: 0, out: /^Helmgras en Haag: counts, in place \d+\.$/m })
  t.match(JSON.parse((await run('search', ...CONTRACT, '--why', 'fic-0001', '--json')).out), { supplier: { id: 'fic-0001' } })
  t.match(await run('search', ...CONTRACT, '--why', 'qqqqqqqq'), { code: 3, err: /^--why: The register has no supplier/ })
})

t.test('2: where no rules are known, the search still answers', async (t) => {
  const { code, out } = await run('search', '--need', 'tuinman', '--authority', 'other', '--amount', '350000', '--on', '2026-11-22', '--show', '1')
  t.equal(code, 2)
  t.match(out, /Leveranciers bij wie het nog niet bekend is \(\d+/)
})

t.test('help is there in both languages, with every option', async (t) => {
  for (const [words, exit] of [[['help', 'search'], /Afsluitcode: 0/], [['search', '--help', '--language', 'en'], /Exit code: 0/]] as const) {
    const { code, out } = await run(...words)
    t.equal(code, 0)
    t.match(out, exit)
    for (const option of ['need', 'cpv', 'same-division', 'reserved', 'budget', 'from', 'until', 'standing', 'label', 'municipality', 'works-in', 'division', 'within', 'lead-time', 'capacity', 'minimum-order', 'show', 'after', 'seed', 'why', 'rules', 'json']) t.match(out, `--${option} `, option)
  }
  t.match((await run('help')).out, /sroi search --need/)
})

t.test('it proposes codes with how sure it is and the words that led there, and takes one with --cpv', async (t) => {
  const { out } = await run('search', '--need', 'tuinman in Zandvoort', ...CONTRACT, '--show', '0')
  t.match(out, /CPV-codes die hierbij passen \(kies er een met --cpv\):\n {2}77310000 Beplanten [^\n]* \(\d\d% zeker, door: tuinman\)/)
  const read = JSON.parse((await run('search', '--need', 'qzqz', ...CONTRACT, '--cpv', '77310000', '--same-division', '--show', '0', '--json')).out)
  t.ok(read.ranked.total > 0, 'beside words that find nobody')
  t.match(await run('search', ...CONTRACT, '--cpv', '7731'), { code: 3, err: /^--cpv: '7731' is not a CPV code/ })
})

t.test('the amount, the reservation and the period of performance can be asked', async (t) => {
  const { out } = await run('search', '--need', 'tuinman', ...CONTRACT, '--budget', '4000', '--from', '2026-06-01', '--until', '2027-12-31', '--show', '1')
  t.match(out, /vult € 4\.000 met een inkoop van € 4\.000/)
  const total = async (...words: readonly string[]): Promise<number> => JSON.parse((await run('search', '--need', 'tuinman', ...CONTRACT, ...words, '--show', '0', '--json')).out).ranked.total
  t.ok(await total('--reserved') < await total())
  t.match(await run('search', ...CONTRACT, '--from', '2027-01-01', '--until', '2026-01-01', '--budget', 'veel'), { code: 3, err: /^--budget: [^]*^--until: .*ends before it starts/m })
})

t.test('steps and reasons call places and labels by their names, with what each gives in euros', async (t) => {
  const { out } = await run('search', '--need', 'tuinman', ...CONTRACT, '--municipality', 'zandvoort', '--label', 'b-corp')
  t.match(out, /Wat u nog kunt proberen:\n[^]*gemeente waar de leverancier zit \(Zandvoort\)\. Dat geeft [^\n]*\n {4}(Samen kunnen ze|Die kan) /)
  t.match(out, /keurmerk \(B Corp\)/)
})
