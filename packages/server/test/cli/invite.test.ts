import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { file } = makeFiles(t, 'invite')
const DAYS = ['--on', '2026-11-22', '--known-at', '2026-11-22T09:00:00Z']
const TENDER = ['--authority', 'bloemendaal', '--estimate', '80000', '--nature', 'services', '--regime', 'classic', '--cpv', '77310000', '--need', 'hovenier', '--buyer', 'sub-central', '--social-or-other', 'no']
const invite = (...words: string[]): ReturnType<typeof run> => run('invite', '--procedure', 'multiple-private', '--invite', '3', ...TENDER, ...DAYS, ...words)

t.test('2, then 0: the reason is missing until a person records it', async (t) => {
  const missing = await invite()
  t.same([missing.code, missing.err], [2, ''])
  t.match(missing.out, /^Uit te nodigen \(3\):\n {2}1\. /)
  t.match(missing.out, /Waar een leverancier zit, telt niet mee bij een uitnodiging[^]*Bron: Aanbestedingswet 2012, artikel 1\.4/)
  t.match(missing.out, /De reden van de keuze ontbreekt\. Een mens moet die vastleggen\./)
  t.match(missing.out, /\nHet lot: [0-9a-f]{12}\n/)
  const told = await invite('--reason', 'Zij kennen het terrein', '--reason-on', '2026-11-22', '--reason-by', 'inkoper')
  t.equal(told.code, 0)
  t.match(told.out, /De reden van de keuze: Zij kennen het terrein\.[^]*Vastgelegd door: inkoper/)
})

t.test('1: too few firms', async (t) => {
  t.match(await invite('--invite', '999'), { code: 1, out: /Er zijn te weinig leveranciers om uit te nodigen: \d+ van de 999/ })
})

t.test('who was invited of late goes behind its equals, and the lot can be given', async (t) => {
  const first = JSON.parse((await invite('--json', '--seed', 'a')).out) as { invited: { supplier: { id: string }, invitedLately: number | null }[], provenance: { seed: string } }
  t.same([first.provenance.seed, first.invited[0]?.invitedLately], ['a', null])
  const winner = first.invited[0]?.supplier.id ?? ''
  const second = JSON.parse((await invite('--json', '--seed', 'a', '--invited-lately', `${winner}=2`, '--invited-lately', first.invited[1]?.supplier.id ?? '')).out) as typeof first
  t.not(second.invited[0]?.supplier.id, winner)
  t.equal(second.invited.find(({ supplier }) => supplier.id === winner)?.invitedLately ?? 2, 2)
})

t.test('an estimate that reaches the European threshold is told first', async (t) => {
  const english = await invite('--estimate', '300000', '--language', 'en')
  t.match(english.out, /^Take note: the estimate reaches the European threshold\./)
  t.notMatch((await invite('--language', 'en')).out, /Take note/)
})

t.test('a file may hold the whole question', async (t) => {
  const question = file('question.json', { authority: 'bloemendaal', procedure: 'single-private', invite: 1, contract: { id: 'c', stage: 'planned', cpv: ['77310000'] }, invitedLately: {}, reason: { text: 'x', on: '2026-11-22' } })
  t.match(await run('invite', '--contract', question, ...DAYS), { code: 0, out: /^Uit te nodigen \(1\)/ })
})

t.test('3: every mistake, under the option it came from', async (t) => {
  const { code, err } = await run('invite', '--procedure', 'open', '--invite', 'some', '--invited-lately', 'fic-004=x', '--reason', 'x', ...TENDER, '--on', 'today')
  t.equal(code, 3)
  for (const wrong of [/^--procedure: 'open' is not one of/m, /^--invite: 'some' is not/m, /^--invited-lately: There is no supplier 'fic-004'/m, /^--invited-lately: 'x' is not/m, /^\/reason\/on: 'on' is absent/m, /^--on: 'today' is not a day/m]) t.match(err, wrong)
  t.match(await invite('--municipality', 'haarlem'), { code: 3, err: /--municipality: There is no such option here/ })
  t.match(await run('invite', '--authority', 'bloemendaal'), { code: 3, err: /--notice: Give either --notice FILE or --contract FILE/ })
  t.match(await invite('--procedure', 'single-private'), { code: 3, err: /^--invite: 3 is not how many firms a single private tender invites/ })
})

t.test('help tells it in both languages', async (t) => {
  t.match(await run('help', 'invite'), { code: 0, out: /Afsluitcode: 0 er zijn er genoeg en de reden is vastgelegd/ })
  t.match(await run('invite', '--help', '--language', 'en'), { code: 0, out: /Exit code: 0 there are enough and the reason is recorded/ })
  t.match((await run('help')).out, /sroi invite --procedure SOORT/)
})
