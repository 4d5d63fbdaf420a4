// `sroi assess`: the obligation alone, from options, a file or a notice; the same as a match gives.
import { readNotice } from '@sroi/fixtures'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'
import { contract } from '../application/question.js'

const { file } = makeFiles(t, 'assess')
const services = file('services.json', contract())
const notice = file('notice.xml', readNotice('eforms-29-award-services.xml'))

const BY_HAND = ['--nature', 'services', '--amount', '350000', '--concluded', '2026-05-01']

t.test('facts in options are enough: every step with its article, how sure that is and the day', async (t) => {
  const dutch = await run('assess', '--authority', 'bloemendaal', ...BY_HAND)
  t.equal(dutch.code, 0)
  t.match(dutch.out, /De social-returnverplichting geldt\.[^]*U moet invullen: € 17\.500 \(5%\)/)
  t.match(dutch.out, /haalt de drempel[^]*Bron: [^\n]*artikel 4 lid 1 <https:[^\n]*\(gelezen in de tekst\)\n *Geldt voor 1 mei 2026/)
  t.notMatch(dutch.out, /Leveranciers|fictief/, 'no suppliers')
  const english = await run('assess', '--authority', 'haarlem', ...BY_HAND, '--assume-rate', '5', '--language', 'en')
  t.match(english, { code: 0, out: /You must fill: not known[^]*about € 17,500[^]*\(inferred, wholly or in part\)\n *About this rule: The commission of this project[^\n]*\n *Holds for 1 May 2026/ })
})

t.test('the State, a region, and a municipality of which no percentage was read: asked like any other, and told what is missing', async (t) => {
  const state = await run('assess', '--authority', 'rijk', '--nature', 'services', '--amount', '250000', '--concluded', '2016-05-02', '--language', 'en')
  t.match(state, { code: 2, out: /sources contradict each other[^]*contract value above € 250,000[^]*wage sum of at least € 250,000/ })
  t.match(await run('assess', '--authority', 'lekstroom', '--nature', 'services', '--amount', '100000', '--concluded', '2026-11-22'), { code: 1, out: /boven € 100\.000/ })
  const unread = await run('assess', '--authority', 'utrecht', ...BY_HAND)
  t.match(unread, { code: 2, out: /Bij deze regel: [^\n]*De tekst met het percentage is niet gelezen/ })
  t.notMatch(unread.out, /hierover geen regel bekend/)
})

t.test('1 and 2: no obligation, and not known', async (t) => {
  t.equal((await run('assess', '--authority', 'bloemendaal', '--nature', 'services', '--amount', '199999,99', '--concluded', '2026-05-01')).code, 1)
  t.equal((await run('assess', '--authority', 'other', ...BY_HAND)).code, 2)
  t.equal((await run('assess', '--authority', 'bloemendaal', '--nature', 'services', '--amount', '350000')).code, 2, 'no day, so no rule')
})

t.test('--json is the obligation and the warnings of the match with the same question', async (t) => {
  for (const source of [['--contract', services], ['--notice', notice], BY_HAND]) {
    const asked = [...source, '--authority', 'bloemendaal', '--filled', '2500', '--on', '2026-11-22', '--known-at', '2026-11-22T10:00:00Z', '--json']
    const assessment = JSON.parse((await run('assess', ...asked)).out)
    const { part, obligation, warnings, provenance } = JSON.parse((await run('match', ...asked)).out)
    t.same([assessment.part, assessment.obligation, assessment.warnings], [part, obligation, warnings], String(source[0]))
    t.same(assessment.provenance, { matcher: provenance.matcher, ruleSets: provenance.ruleSets, on: '2026-11-22', knownAt: '2026-11-22T10:00:00.000Z' })
  }
})

t.test('every fact reaches the contract', async (t) => {
  const { out } = await run('assess', '--authority', 'bloemendaal', '--trigger', 'contract', '--nature', 'supplies', '--estimate', '90000.50', '--labour-share', '29,99',
    '--published', '2026-02-01', '--awarded', '2026-04-01', '--concluded', '2026-05-01')
  t.match(out, /€ 90\.000,50[^]*/)
  t.match(out, /29,99%/)
  t.match((await run('assess', '--authority', 'bloemendaal', '--trigger', 'subsidy', '--amount', '900000', '--concluded', '2026-05-01')), { code: 1, out: /subsidie/ })
})

t.test('a subsidy is called one, and nobody asks for its nature', async (t) => {
  const subsidy = file('subsidy.json', { id: 's', title: 'Buurtfeest', trigger: 'subsidy', value: { awarded: { cents: 600_000_00 } }, days: { contract: '2026-05-01' } })
  const dutch = await run('assess', '--authority', 'haarlem', '--contract', subsidy)
  t.match(dutch.out, /^Subsidie: Buurtfeest$/m)
  t.notMatch(dutch.out, /Opdracht:|Soort opdracht|opdrachtsom/i)
  t.match((await run('assess', '--authority', 'haarlem', '--contract', subsidy, '--language', 'en')).out, /^Subsidy: Buurtfeest$/m)
  t.match((await run('assess', '--authority', 'haarlem', '--contract', file('titled.json', { ...contract(), title: 'Groen' }))).out, /^Opdracht: Groen$/m)
})

t.test('that there are no options and no renewals reaches the contract; left out it is not known', async (t) => {
  const facts = async (...none: string[]) => JSON.parse((await run('assess', '--authority', 'bloemendaal', ...BY_HAND, ...none, '--json')).out).part.facts
  t.match(await facts('--no-options', '--no-renewals'), { options: [], renewals: null })
  const silent = await facts()
  t.same(['options' in silent, 'renewals' in silent], [false, false])
})

t.test('turnover, wage sum and term reach the contract, for rules that ask for them', async (t) => {
  const region = await run('assess', '--authority', 'oost-nederland', '--nature', 'services', '--amount', '350000', '--invoiced', '300000', '--assume-rate', '5', '--concluded', '2026-05-01', '--language', 'en')
  t.match(region, { code: 2, out: /about € 15,000/ }, '5 per cent of what was invoiced')
  const state = (...terms: string[]) => run('assess', '--authority', 'rijk', '--nature', 'services', '--amount', '600000', '--wage-sum', '300000', '--concluded', '2016-05-02', '--language', 'en', ...terms)
  t.match(await state('--months', '12'), { code: 2, out: /Wage sum|wage sum[^]*€ 300,000/ })
  t.match(await state('--months', '5'), { code: 1 }, 'too short a term')
  t.match(await state('--months', 'ten'), { code: 3, err: /--months: / })
  t.match(await run('assess', '--authority', 'rijk', '--wage-sum', '1.000'), { code: 3, err: /--wage-sum: / })
})

t.test('3: mistakes are named by their option, and nothing is answered', async (t) => {
  const { code, out, err } = await run('assess', '--authority', 'harlem', '--nature', 'servces', '--amount', '3', '--concluded', '2026-02-31')
  t.same([code, out], [3, ''])
  t.match(err, /--authority: [^\n]*'haarlem'/)
  t.match(err, /--nature: 'servces'/)
  t.match(err, /--concluded: '2026-02-31' is not a day/)
  t.match(await run('assess', '--authority', 'haarlem', '--amount', '350.000'), { code: 3, err: /--amount: '350\.000' is not a number/ })
  t.match(await run('assess', '--nature', 'servces', '--amount', '350.000', '--concluded', '2026-02-31'), { code: 3, err: /--authority: [^]*--amount: [^]*--nature: 'servces'[^]*--concluded: '2026-02-31'|--amount: [^]*--authority: [^]*--nature: 'servces'[^]*--concluded: '2026-02-31'/ }, 'a number that cannot be read hides nothing else')
  t.match(await run('assess', '--authority', 'haarlem'), { code: 3, err: /either --notice FILE or --contract FILE, or the facts in options/ })
  t.match(await run('assess', '--authority', 'haarlem', '--contract', services, '--amount', '3'), { code: 3, err: /either --notice FILE/ })
  t.match(await run('assess', 'stray', '--authority', 'haarlem', ...BY_HAND), { code: 3, err: /^stray: / })
  t.match(await run('assess', '--authority', 'haarlem', ...BY_HAND, '--show', '3'), { code: 3, err: /--show: There is no such option here/ })
})

t.test('3: a percentage above 100 is named as it was written', async (t) => {
  const { code, err } = await run('assess', '--authority', 'bloemendaal', ...BY_HAND, '--labour-share', '130', '--assume-rate', '101')
  t.same([code, err.trim().split('\n')], [3, [
    "--labour-share: '130' is above 100 %. Give a percentage from 0 to 100, as 5 or 2.5",
    "--assume-rate: '101' is above 100 %. Give a percentage from 0 to 100, as 5 or 2.5"
  ]])
  t.equal((await run('assess', '--authority', 'bloemendaal', ...BY_HAND, '--labour-share', '100')).code, 0, 'all of it is possible')
})

t.test('the last line says with which rules, for which day and with the knowledge of when: enough to ask it again', async (t) => {
  const at = ['--on', '2026-11-22', '--known-at', '2026-11-22T10:00:00Z']
  const { out } = await run('assess', '--authority', 'bloemendaal', ...BY_HAND, ...at)
  t.match(out.trim().split('\n').at(-1), /^Gerekend met netherlands \S+, kennemer \S+, bloemendaal \S+; dag van de vraag 22 november 2026; met wat bekend was op 2026-11-22T10:00:00\.000Z; programma \S+$/)
  const matched = await run('match', '--authority', 'bloemendaal', ...BY_HAND, ...at, '--language', 'en')
  t.match(matched.out.trim().split('\n').at(-1), /^Reckoned with [^;]*; register \S+, revision 1; day of the question 22 November 2026; with what was known at \S+Z; program \S+$/)
  const threshold = await run('threshold', '--estimate', '1', '--known-at', '2026-11-22T10:00:00Z')
  t.match(threshold.out.trim().split('\n').at(-1), /^Gerekend met netherlands \S+; met wat bekend was op \S+Z; programma \S+$/)
})

t.test('help is there in both languages', async (t) => {
  t.match(await run('assess', '--help'), { code: 0, out: /Alleen de verplichting[^]*--concluded DAG[^]*--assume-rate[^]*Afsluitcode: 0/ })
  t.match(await run('help', 'assess', '--language', 'en'), { code: 0, out: /The obligation only[^]*--concluded DAY[^]*--assume-rate[^]*Exit code: 0/ })
})

t.test('3: a file that holds no JSON is named, with the place where it goes wrong', async (t) => {
  const folder = t.testdir({ 'empty.json': '', 'broken.json': '{\n  "contract": {,}\n}', 'double.json': '{"id": "a", "id": "b"}' })
  for (const [name, told] of [['empty.json', 'There is nothing to read'], ['broken.json', 'It goes wrong at line 2, column 16'], ['double.json', "The key 'id' occurs twice"]] as const) {
    for (const words of [['assess', '--authority', 'bloemendaal', '--contract'], ['value', '--efforts'], ['reserve', '--supplier-file'], ['pathway']]) {
      const { code, out, err } = await run(...words, `${folder}/${name}`)
      t.same([code, out], [3, ''])
      t.match(err, `${folder}/${name}`, words.join(' '))
      t.match(err, told, words.join(' '))
    }
  }
})
