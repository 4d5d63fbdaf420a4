import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { file } = makeFiles(t, 'obligations')
const DAYS = ['--on', '2026-11-22', '--known-at', '2026-11-22T09:00:00Z']
const obligations = (...words: string[]): ReturnType<typeof run> => run('obligations', ...words, ...DAYS)

const own = (id: string, part: object = {}): object => ({
  id, authority: 'bloemendaal', need: { text: 'tuinman' }, ...part,
  contract: { id, title: `Werk ${id}`, nature: 'services', cpv: ['77310000'], days: { contract: '2026-05-01' }, value: { awarded: { cents: 35_000_000 } } }
})

t.test('0: those that it can fill, the best fit first, in euros and with reasons; a misspelt name finds the firm', async (t) => {
  const { code, out, err } = await obligations('--supplier', 'tuinplog rozemodder')
  t.same([code, err], [0, ''])
  t.match(out, /^Tuinploeg Rozemodder \(fic-0004\), 22 november 2026\n/)
  t.match(out, / {2}1\. Onderhoud van begraafplaatsen en parken, Bloemendaal: vult € 17\.500 van € 17\.500; score \d+\n {5}opdrachtnemer: Fictief Hoveniersbedrijf Langeduin\n +\d+ Het aanbod past/)
  t.match(out, /\(schatting\)/, 'what leans on an assumption says so')
  t.match(out, /Hier is niets meer in te vullen:\n {2}\S/)
  t.match(out, /Gerekend met netherlands .*; register demonstratie, stand 1; .*; lijst van verplichtingen [0-9a-f]{16}; lexicon/)
  const english = await obligations('--supplier', 'fic-0004', '--same-division', '--language', 'en')
  t.match(english.out, /Does not fit what is looked for \(\d+, of which \d+ shown\):\n {2}- .*\n {6}The offering is in another CPV division/)
})

t.test('1: a firm that does not count fills none, and each says why once', async (t) => {
  const { code, out } = await obligations('--supplier', 'fic-0008')
  t.equal(code, 1)
  t.match(out, /Kan niet worden ingevuld \(17, waarvan 17 getoond\):\n {2}- .*\n {6}De leverancier heeft geen badge en geen aanvraag\./)
})

t.test('obligations of a file stand alone, or beside the list; the JSON is that of the interface', async (t) => {
  const path = file('own.json', [own('a'), own('b', { fillings: [{ state: 'filled', cents: 1_750_000 }] })])
  const alone = await obligations('--supplier', 'fic-0004', '--obligations', path, '--json')
  t.match(JSON.parse(alone.out), { supplier: { id: 'fic-0004' }, ranked: { total: 1, items: [{ id: 'a' }] }, filled: ['b'], asked: { a: { title: 'Werk a', source: 'given' } } })
  const both = JSON.parse((await obligations('--supplier', 'fic-0004', '--obligations', file('question.json', { obligations: [own('a')] }), '--listed', '--json')).out) as { ranked: { total: number } }
  t.ok(both.ranked.total > 5)
})

t.test('a list goes on where an earlier answer ended', async (t) => {
  const first = await obligations('--supplier', 'fic-0004', '--show', '4')
  const after = /De volgende: --after (\S+)/.exec(first.out)?.[1] ?? ''
  const second = await obligations('--supplier', 'fic-0004', '--show', '4', '--after', after)
  t.equal(second.code, 0)
  t.notMatch(second.out, /begraafplaatsen/)
  t.match(second.out, /Kan worden ingevuld \(14, waarvan 4 getoond\)/)
  t.match(await obligations('--supplier', 'fic-0004', '--after', 'x'), { code: 3, err: /^--after: / })
})

t.test('rules of the caller take the place of those of every authority', async (t) => {
  const rules = file('rules.json', { id: 'own', version: '1', title: { nl: 'Eigen', en: 'Own' }, authority: null, provisions: {} })
  t.match((await obligations('--supplier', 'fic-0004', '--rules', rules)).out, /Gerekend met own 1; /)
})

t.test('3: every mistake, under the option it came from', async (t) => {
  t.match(await obligations(), { code: 3, err: /^--supplier: Say which supplier/ })
  t.match(await obligations('--supplier', 'qqqq', '--show', 'many'), { code: 3, err: /--show: 'many'[^]*--supplier: The register has no supplier that is called like 'qqqq'/ })
  t.match(await obligations('--supplier', 'fic-0004', '--obligations', file('wrong.json', [own('a', { authority: 'blomendaal' }), { id: 'b' }])), { code: 3, err: /\/obligations\/0\/authority: There is no authority 'blomendaal'[^]*|\/obligations\/1\/contract/ })
  t.match(await obligations('--supplier', 'fic-0004', '--obligations', file('none.json', { a: 1 })), { code: 3, err: /^--obligations: The file holds no JSON list/ })
  t.match(await obligations('--supplier', 'fic-0004', '--obligations', 'nowhere.json'), { code: 3, err: /cannot be read/ })
  t.match(await obligations('stray', '--supplier', 'fic-0004'), { code: 3, err: /^stray: / })
  t.match(await obligations('--suplier', 'x'), { code: 3, err: /--suplier: There is no such option here.*supplier/ })
})

t.test('help tells it in both languages', async (t) => {
  t.match(await run('help', 'obligations'), { code: 0, out: /Afsluitcode: 0 er is er ten minste een/ })
  t.match(await run('obligations', '--help', '--language', 'en'), { code: 0, out: /Exit code: 0 there is at least one/ })
  t.match((await run('help')).out, /sroi obligations --supplier NAAM/)
})
