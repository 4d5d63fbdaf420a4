// `sroi value`: what efforts are worth and what is short, from a shell.
import { readRuleSet } from '@sroi/fixtures'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { file } = makeFiles(t, 'value')

/** A full-time hire from social assistance for the whole of 2024, under a table of 36 hours. */
const hire = { id: 'place-1', kind: 'hire', group: 'participatiewet', period: { from: '2024-01-01', until: '2024-12-31' }, weeklyHoursHundredths: 3600, age: { from: 27, until: 54 }, circumstances: [], internshipMonthsBefore: 0 }
const question = (parts: object = {}): object => ({ contract: { id: 'c', nature: 'services', days: { publication: '2023-10-02', award: '2023-11-13', contract: '2023-12-11' } }, efforts: [hire], ...parts })
const plain = file('plain.json', question())

t.test('a hire is worth what the table of the region says, told in both languages', async (t) => {
  const dutch = await run('value', '--efforts', plain, '--authority', 'den-haag')
  t.equal(dutch.code, 0)
  t.match(dutch.out, /Alle inspanningen samen: € 40\.000\n[^]*Per inspanning:\n {2}\+ place-1: € 40\.000[^]*Deze inspanning telt voor € 40\.000\.[^]*Bron: Social return: bouwblokken[^]*Gerekend met netherlands [^]*haaglanden/)
  t.equal(dutch.err, '')
  const english = await run('value', '--efforts', plain, '--authority', 'den-haag', '--language', 'en')
  t.match(english.out, /All efforts together: € 40,000[^]*This effort counts for € 40,000\./)
})

t.test('0, 1 and 2: the exit code says whether enough was filled', async (t) => {
  const code = async (parts: object, authority = 'den-haag'): Promise<number> => (await run('value', '--efforts', file('asked.json', question(parts)), '--authority', authority)).code
  t.equal(await code({ dueCents: 40_000_00 }), 0)
  t.equal(await code({ dueCents: 40_000_01 }), 1)
  t.equal(await code({}, 'schiedam'), 2, 'the table of this authority could not be read')
  t.equal(await code({ efforts: [{ ...hire, startedOn: '2022-01-01' }] }), 1, 'it started too long before the contract')
})

t.test('what is short and what must be paid for it are told', async (t) => {
  const days = { publication: '2026-12-01', award: '2027-02-01', contract: '2027-03-01' }
  const asked = file('short.json', question({
    contract: { id: 'c', nature: 'services', days },
    efforts: [{ ...hire, period: { from: '2028-01-01', until: '2028-12-31' }, benefitMonths: { from: 10, until: 14 }, age: { from: 27, until: 49 } }],
    dueCents: 50_000_00,
    settlement: { repair: 'over', fault: 'contractor' }
  }))
  const { out, code } = await run('value', '--efforts', asked, '--authority', 'harlingen', '--on', '2029-01-31', '--known-at', '2029-01-31T10:00:00Z', '--language', 'en')
  t.equal(code, 1)
  t.match(out, /Short: € 15,000\nTo be paid for that: € 15,000[^]*It is € 15,000 short\. For that you must pay € 15,000\./)
})

t.test('what is not known says what is certain, and what would settle it', async (t) => {
  const { age: _age, ...without } = hire
  const { out, code } = await run('value', '--efforts', file('no-age.json', question({ efforts: [without] })), '--authority', 'den-haag', '--language', 'en')
  t.equal(code, 2)
  t.match(out, /All efforts together: not known, at least € 40,000[^]*Still needed of the effort: the age band on the reference day/)
})

t.test('rules of one’s own, base first, take the place of those of an authority', async (t) => {
  const files = ['netherlands', 'oost-nederland'].map((id) => file(`${id}.json`, readRuleSet(id)))
  const rules = (paths: readonly string[]): string[] => paths.flatMap((path) => ['--rules', path])
  const asked = file('east.json', question({ efforts: [{ ...hire, weeklyHoursHundredths: 4000, benefitMonths: { from: 30, until: 40 } }] }))
  const { out, code } = await run('value', '--efforts', asked, ...rules(files), '--json')
  t.equal(code, 0)
  const valuation = JSON.parse(out)
  t.equal(valuation.totalCents, 40_000_00)
  t.same(valuation.provenance.ruleSets.map(({ id }: { id: string }) => id), ['netherlands', 'oost-nederland'])
  t.match(await run('value', '--efforts', asked, ...rules([...files].reverse())), { code: 3, err: /extends/ }, 'layers in the wrong order')
})

t.test('3: every mistake of the input is told with its place', async (t) => {
  t.match(await run('value', '--authority', 'den-haag'), { code: 3, err: /--efforts: Say which file/ })
  t.match(await run('value', '--efforts', plain), { code: 3, err: /^--authority: 'authority' is absent/ })
  t.match(await run('value', '--efforts', plain, '--authority', 'den-hag'), { code: 3, err: /--authority: There is no authority 'den-hag' in the list\. Did you mean 'den-haag'/ })
  t.match(await run('value', '--efforts', file('list.json', []), '--authority', 'den-haag'), { code: 3, err: /holds no JSON object/ })
  t.match(await run('value', '--efforts', plain, '--authority', 'den-haag', '--on', 'soon', '--known-at', 'now'), { code: 3, err: /--on: [^]*--known-at: / })
  t.match(await run('value', '--efforts', plain, '--rules', file('broken.json', { id: 'x' })), { code: 3, err: /broken\.json:1:1 \/provisions: 'provisions' ontbreekt/ })
  t.match(await run('value', '--efforts', plain, '--authority', 'den-haag', '--lot', '1'), { code: 3, err: /--lot: There is no such option here/ })
})

t.test('no fact of a person goes in: no name, no birth date, no number, no single age', async (t) => {
  for (const [key, content] of [['name', 'Jan'], ['birthDate', '1980-01-01'], ['bsn', '123456789'], ['age', { from: 44, until: 44 }], ['group', 'Jan Jansen']] as const) {
    const { code, err } = await run('value', '--efforts', file('person.json', question({ efforts: [{ ...hire, [key]: content }] })), '--authority', 'den-haag')
    t.equal(code, 3, key)
    t.match(err, new RegExp(`/efforts/0/${key}`), key)
  }
})

t.test('help tells the options and the exit codes, in both languages', async (t) => {
  t.match((await run('help', 'value')).out, /sroi value --efforts BESTAND[^]*Afsluitcode: 0/)
  t.match((await run('value', '--help', '--language', 'en')).out, /sroi value --efforts FILE[^]*Exit code: 0/)
  const [example] = /^ {2}\{\n[^]*^ {2}\}$/m.exec((await run('help', 'value')).out) ?? []
  const valuation = JSON.parse((await run('value', '--efforts', file('example.json', JSON.parse(example ?? 'null')), '--authority', 'haaglanden', '--json')).out)
  t.match(valuation, { efforts: [{ id: 'place-1', verdict: 'met', cents: 4_000_000 }, { id: 'catering' }], shortfall: {} }, 'the example can be asked as it stands')
})
