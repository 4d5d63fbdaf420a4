// `--rules FILE`: every command asks rules of one's own, on the layers that come with the program.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRuleSet } from '@sroi/fixtures'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { folder, file } = makeFiles(t, 'own')

/** The rules of the guide for another municipality, with something else in them. */
const GUIDE = readFileSync(new URL('../../../../docs/embedding.md', import.meta.url), 'utf8').split('```json\n')[1]?.split('```')[0] ?? ''
const own = (parts: object = {}): object => ({ ...JSON.parse(GUIDE), ...parts })
const exampletown = file('exampletown.json', GUIDE)
const onNational = file('on-national.json', own({ extends: 'netherlands' }))
const MOMENT = ['--on', '2027-03-01', '--known-at', '2027-03-01T09:00:00Z']
const WORKS = ['--nature', 'works', '--amount', '150000', '--published', '2027-02-01', ...MOMENT, '--language', 'en']
const idsOf = (out: string): readonly string[] => JSON.parse(out).provenance.ruleSets.map(({ id }: { id: string }) => id)

t.test('assess and match ask the rules of the file, of the authority that the file names', async (t) => {
  const owed = await run('assess', '--rules', exampletown, ...WORKS)
  t.match(owed, { code: 0, err: '', out: /You must fill: € 6,000 \(4%\)/ })
  const matched = await run('match', '--rules', exampletown, ...WORKS)
  t.match(matched, { code: 0, err: '', out: /You must fill: € 6,000 \(4%\)/ })
  t.equal((await run('assess', '--rules', exampletown, '--authority', 'exampletown', ...WORKS)).out.split('\n')[0], owed.out.split('\n')[0])
  const asked = file('asked.json', { contract: { id: 'c', nature: 'works', value: { awarded: { cents: 15_000_000 } }, days: { publication: '2027-02-01' } }, authority: 'exampletown' })
  t.match(await run('assess', '--rules', exampletown, '--contract', asked, ...MOMENT, '--language', 'en'), { code: 0, out: /€ 6,000/ })
})

t.test('the layers below come from the program, or from files named before', async (t) => {
  t.same(idsOf((await run('match', '--rules', file('on-region.json', own({ extends: 'kennemer' })), ...WORKS, '--json')).out), ['netherlands', 'kennemer', 'exampletown'])
  const region = file('region.json', { id: 'region', version: '1', title: { nl: 'Regio', en: 'Region' }, authority: null, extends: 'netherlands', provisions: {} })
  const town = file('town.json', own({ extends: 'region' }))
  t.same(idsOf((await run('assess', '--rules', region, '--rules', town, ...WORKS, '--json')).out), ['netherlands', 'region', 'exampletown'])
  t.match(await run('assess', '--rules', region, ...WORKS), { code: 2, err: '' }, 'a base is asked as the rules of nobody in particular')
})

t.test('reserve, term and threshold ask them too', async (t) => {
  const days = ['--published', '2026-11-22']
  for (const words of [['threshold', '--estimate', '1', '--nature', 'works', '--regime', 'classic', ...days], ['term', 'objection', '--sent', '2026-09-01'], ['reserve', '--plan', 'none']]) {
    const { out, err } = await run(...words, '--rules', onNational, '--json')
    t.same([idsOf(out), err], [['netherlands', 'exampletown'], ''], words.join(' '))
    t.same(idsOf((await run(...words, '--rules', exampletown, '--json')).out), ['exampletown'], 'only what the file builds on')
  }
  const term = { count: 3, unit: 'weeks', firstDay: 'day-after', missingDay: null, setBy: 'contract' }
  const [provision] = (own() as { provisions: { base: object[] } }).provisions.base
  const quick = file('quick.json', own({ provisions: { objectionTerm: [{ ...provision, value: term, selectedBy: 'term-start' }], termExtension: [{ ...provision, id: 'none', value: { movesTermsSetBy: [], restDays: [], longest: {} }, selectedBy: 'term-end' }] } }))
  t.equal(JSON.parse((await run('term', 'objection', '--sent', '2027-02-01', '--rules', quick, ...MOMENT, '--json')).out).lastDay, '2027-02-22')
})

t.test('3: what is wrong is told as the check of rules tells it, with what else is wrong', async (t) => {
  const wrong = file('wrong.json', GUIDE.replace('"contract-sum"', '"contract-sums"'))
  for (const language of ['nl', 'en']) {
    const [line = ''] = (await run('rules', 'check', wrong, '--language', language)).out.split('\n').slice(1)
    const [place = '', told = ''] = line.split(/: (?:fout|error) invalid-value: /)
    const { code, out, err } = await run('assess', '--rules', wrong, '--language', language)
    t.same([code, out], [3, ''])
    t.ok(place !== '' && err.split('\n').includes(`${place}: ${told}`), err)
    t.match(err, /Give either --notice FILE or --contract FILE/, 'and the question')
  }
  t.match(await run('value', '--rules', wrong), { code: 3, err: /contract-sums[^]*--efforts: / })
  t.match(await run('assess', '--rules', file('lost.json', own({ extends: 'nowhere' })), ...WORKS, '--language', 'nl'), { code: 3, err: /lost\.json:\d+:\d+ \/extends: Regelset 'exampletown' bouwt voort op 'nowhere', [^]*: --rules BESTAND vóór dit bestand\.$/ })
  t.match(await run('assess', '--rules', exampletown, '--rules', file('other.json', readRuleSet('netherlands')), ...WORKS), { code: 3, err: /other\.json:1:1 \/extends: Rule set 'netherlands' extends nothing but lies on 'exampletown'/ })
  t.match(await run('assess', '--rules', exampletown, '--rules', exampletown, ...WORKS), { code: 3, err: /Rule set 'exampletown' is layer 0 as well/ })
  t.match(await run('threshold', '--rules', join(folder, 'absent.json')), { code: 3, err: /absent\.json: Het bestand kan niet worden gelezen/ })
  t.match(await run('assess', '--rules', exampletown, '--authority', 'haarlem', ...WORKS), { code: 3, err: /^--rules: The rule set is that of 'exampletown', the question is about 'haarlem'/ })
})

t.test('help names the option where rules are asked', async (t) => {
  for (const command of ['match', 'assess', 'value', 'reserve', 'term', 'threshold']) {
    t.match((await run('help', command)).out, /--rules BESTAND/, command)
    t.match((await run(command, '--help', '--language', 'en')).out, /--rules FILE/, command)
  }
  t.match(await run('pathway', exampletown, '--rules', exampletown), { code: 3, err: /--rules: There is no such option here/ }, 'labels have rules of their issuers')
})
