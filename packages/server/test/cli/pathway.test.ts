import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { folder, file } = makeFiles(t, 'pathway')

const baker = {
  id: 'fictional-bakery', legalForm: 'bv', labels: [], purchases: [],
  workforce: { totalFteHundredths: 1000, targetGroup: [{ position: 'wia', contractType: 'regular', fteHundredths: 100 }] }
}
/** Nothing of what any issuer asks is there. */
const nowhere = {
  id: 'fictional-nowhere', legalForm: 'vof', labels: [], purchases: [], workforce: { totalFteHundredths: 1000, targetGroup: [] },
  statements: { selfEmployedWithoutStaff: true }, counts: { performanceTopics: 0 }
}
const bakery = file('bakery.json', baker)
const DAYS = ['--before', '2027-11-21', '--on', '2026-11-22', '--known-at', '2026-11-22T10:00:00Z']
const pathway = (path: string, ...more: string[]): ReturnType<typeof run> => run('pathway', path, ...DAYS, ...more)

t.test('0 and 2: a label that can be had, and nothing certain', async (t) => {
  t.equal((await pathway(bakery)).code, 0)
  t.equal((await pathway(file('silent.json', { id: 'f', labels: [] }))).code, 2)
  const held = { scheme: 'social-enterprise-nl', level: null, issuer: 'x', period: { from: '2020-01-01', until: null }, evidence: { level: 'register', source: 'fictional', on: null }, recordedAt: '2020-01-01T00:00:00Z' }
  t.equal((await pathway(file('held.json', { id: 'f', labels: [held] }))).code, 0)
})

t.test('1: none at all, and that is certain; an open one makes it 2', async (t) => {
  const path = file('nowhere.json', nowhere)
  const none = await pathway(path, '--scheme', 'social-enterprise-nl')
  t.equal(none.code, 1)
  t.match(none.out, /- Social Enterprise NL: niet te halen met deze gegevens/)
  t.equal((await pathway(path, '--scheme', 'social-enterprise-nl', '--scheme', 'pso')).code, 2, 'what the basic step of the PSO asks was not read')
})

t.test('a scheme that is not there is told what it resembles', async (t) => {
  t.match(await pathway(bakery, '--scheme', 'pso', '--scheme', 'b-crop'), { code: 3, err: /^--scheme: There are no rules of a label 'b-crop'.*'b-corp'/ })
})

t.test('the plan is told in Dutch by default and in English on choice, and says who decides', async (t) => {
  const dutch = await pathway(bakery)
  t.match(dutch.out, /Welke keurmerken zijn te halen vóór of op 21 november 2027\?\nDit is een planning\. De uitgever van een keurmerk meet en beslist zelf\./)
  t.match(dutch.out, /\+ PSO Trede 2: te halen[^]*Nog te doen:\n {4}de aanvraag bij de uitgever, duur niet bekend[^]*Wat nog niet bekend is:\n {4}hoe lang de aanvraag duurt/)
  t.match(dutch.out, /De bijdrage van 10% haalt de norm van 9% voor stap 2\.[^]*Bron: PSO-Nederland, PSO-normen </)
  t.equal(dutch.err, '')
  const english = await pathway(bakery, '--language', 'en')
  t.match(english.out, /Which labels can be had on or before 21 November 2027\?[^]*- PSO Trede 3: cannot be had with these facts[^]*The contribution of 10% stays below the norm of 15\.5% for step 3\./)
})

t.test('steps and a running application are told', async (t) => {
  const bv = { ...baker, statements: { partOfPublicInstitution: false, missionInStatutes: false, impactReport: true, ownRegistrationNumber: true, qualitativeCriteria: true }, shares: { commercialIncome: 9000 } }
  const steps = await pathway(file('steps.json', { ...bv, applications: [{ scheme: 'code-sociale-ondernemingen', level: null, on: '2026-11-01' }] }), '--language', 'en')
  t.match(steps.out, /Register Code Sociale Ondernemingen: can be had\n {2}Still to do:\n {4}arrange: the mission is in the statutes \(asked: yes\), duration not known\n {4}the application with the issuer, runs since 1 November 2026, duration not known/)
  const young = { ...bv, workforce: { totalFteHundredths: 1000, steady: { fteHundredths: 800, since: '2026-05-01' }, targetGroup: [{ position: 'wia', contractType: 'regular', fteHundredths: 400 }] } }
  t.match((await pathway(file('young.json', young))).out, /PSO 30\+: te halen\n {2}Nog te doen:\n {4}wachten tot 1 mei 2027/)
})

t.test('as JSON, with what it was reckoned with', async (t) => {
  const plan = JSON.parse((await pathway(bakery, '--json')).out) as { pathways: { scheme: string, level: string | null, outcome: string }[], provenance: object }
  t.match(plan.provenance, { on: '2026-11-22', before: '2027-11-21', knownAt: '2026-11-22T10:00:00.000Z', labelRules: [{ id: 'b-corp' }, {}, { id: 'pso' }, {}] })
  t.equal(plan.pathways.find(({ scheme, level }) => scheme === 'pso' && level === '2')?.outcome, 'reachable')
  t.equal(plan.pathways.length, 11)
})

t.test('a file may hold the whole question; an option prevails over it, and the clock gives the rest', async (t) => {
  const question = file('question.json', { firm: baker, before: '2030-01-01', on: '2026-11-22' })
  t.match(JSON.parse((await run('pathway', question, '--json')).out), { provenance: { before: '2030-01-01', on: '2026-11-22' } })
  t.match(JSON.parse((await run('pathway', question, '--before', '2031-01-01', '--json')).out), { provenance: { before: '2031-01-01' } })
})

t.test('3: every mistake, with its place in the file or its option', async (t) => {
  const wrong = file('wrong.json', { id: 'f', legalfrom: 'bv', labels: [], workforce: { totalFteHundredths: -1 }, workers: [{ name: 'x' }] })
  const { code, out, err } = await run('pathway', wrong, '--on', 'today')
  t.same([code, out], [3, ''])
  t.match(err, /--before: Say by which day/)
  t.match(err, /--on: 'today' is not a day/)
  t.match(err, /\/workforce\/totalFteHundredths: -1 is below zero/)
  t.match(err, /\/legalfrom: 'legalfrom' is not a known key here\. Did you mean 'legalForm'\?/)
  t.match(err, /\/workers: 'workers' is not a known key here/, 'there is no place for a person')
  t.match(await run('pathway', bakery, '--on', '2026-11-22', '--before', '2026-11-21'), { code: 3, err: /^--before: .*lies before the day of the question/ })
  t.match(await run('pathway'), { code: 3, err: /sroi pathway FILE --before DAY/ })
  t.match(await run('pathway', join(folder, 'nothing.json'), ...DAYS), { code: 3, err: /cannot be read/ })
  t.match(await run('pathway', file('broken.json', '{'), ...DAYS), { code: 3, err: /not JSON/ })
  t.match(await run('pathway', file('list.json', []), ...DAYS), { code: 3, err: /The list is not an object/ })
  t.match(await run('pathway', bakery, 'stray', ...DAYS), { code: 3, err: /^stray: / })
  t.match(await run('match', '--before', '2027-01-01'), { code: 3, err: /--before: There is no such option here/ })
  t.match(await run('pathway', bakery, '--lot', '1', ...DAYS), { code: 3, err: /--lot: There is no such option here/ })
})

t.test('the firm that ships is an example to begin with', async (t) => {
  const { code, out } = await pathway(fileURLToPath(new URL('../../../fixtures/firms/fictional-bakery.json', import.meta.url)), '--language', 'en')
  t.equal(code, 0)
  t.match(out, /\+ PSO Trede 2: can be had\n/)
  t.match(out, /- PSO 30\+: cannot be had with these facts\n/)
  t.match(out, /Your contribution is 13\.13%: 10\.7% direct and 2\.43% indirect\./)
})

t.test('help documents the exit codes, in both languages', async (t) => {
  for (const words of [['help', 'pathway'], ['pathway', '--help']]) {
    t.match(await run(...words), { code: 0, out: /Afsluitcode: 0 ten minste één keurmerk/ })
    t.match(await run(...words, '--language', 'en'), { code: 0, out: /Exit code: 0 at least one label/ })
  }
  t.match((await run('help')).out, /sroi pathway BESTAND --before DAG/)
})
