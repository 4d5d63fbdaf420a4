// `sroi term`: until when a term runs, from options or a file.
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { file } = makeFiles(t, 'term')

const ON = (day: string): readonly string[] => ['--on', day, '--known-at', '2026-11-22T10:00:00Z']
const RECEIVED = ['term', 'decision', '--received', '2026-06-01']

t.test('0, 1 and 2: the term runs, it is over, it is not known', async (t) => {
  t.match(await run(...RECEIVED, ...ON('2026-07-27')), { code: 0, out: /^Laatste dag: 27 juli 2026\n[^]*Aanvraag ontvangen op: 1 juni 2026[^]*artikel 4:13 lid 2/ })
  t.equal((await run(...RECEIVED, ...ON('2026-07-28'))).code, 1)
  t.match(await run(...RECEIVED, '--asked', '2026-06-10', '--term-until', '2026-06-24', ...ON('2026-07-28'), '--language', 'en'), { code: 2, out: /^Last day: not known\n[^]*when the application was completed/ })
})

t.test('what was asked, what made it stand still and what was told lengthen the term', async (t) => {
  const last = async (...words: string[]): Promise<unknown> => JSON.parse((await run(...RECEIVED, ...words, ...ON('2026-09-01'), '--json')).out).lastDay
  t.equal(await last('--asked', '2026-06-10', '--term-until', '2026-06-24', '--completed', '2026-06-20'), '2026-08-05')
  t.equal(await last('--asked', '2026-06-10', '--term-until', '2026-06-24', '--completed', 'none'), '2026-08-10')
  t.equal(await last('--asked', '2026-06-10', '--term-until', 'none', '--completed', 'none'), '2026-07-27')
  t.equal(await last('--stood-still', 'consent:2026-06-10:2026-06-19'), '2026-08-06')
  t.equal(await last('--stood-still', 'force-majeure:2026-07-01:none'), null)
  t.equal(await last('--stood-still', 'consent:2026-07-01'), null)
  t.equal(await last('--told', '2026-07-20', '--new-last-day', '2026-09-30'), '2026-09-30')
})

t.test('each term has its own options', async (t) => {
  const objection = ['--sent', '2026-10-12', ...ON('2026-11-22')]
  t.match(await run('term', 'objection', ...objection), { code: 0, out: /^Laatste dag: 23 november 2026/ })
  t.match(await run('term', 'objection-decision', ...objection, '--committee', 'no', '--adjourned', 'none'), { code: 0, out: /^Laatste dag: 4 januari 2027/ })
  t.match(await run('term', 'objection-decision', ...objection, '--committee', 'no'), { code: 0, out: /^Laatste dag: niet bekend[^]*of de beslissing op het bezwaar is verdaagd/ })
  t.match(await run('term', 'objection-decision', ...objection, '--committee', 'yes', '--adjourned', '2026-12-01', '--new-last-day', '2027-03-01'), { code: 0, out: /^Laatste dag: 1 maart 2027/ })
  t.match(await run('term', 'leaving-aside', '--asked', '2026-06-10', '--term-until', '2026-06-24', '--completed', 'none', ...ON('2026-07-01')), { code: 0, out: /^Laatste dag: 22 juli 2026/ })
  t.match(await run('term', 'badge-year', '--from', '2028-02-29', '--authority', 'bloemendaal', ...ON('2028-03-01')), { code: 0, out: /^Laatste dag: 28 februari 2029/ })
  t.equal((await run('term', 'badge-year', '--from', '2028-02-29', ...ON('2028-03-01'))).code, 2, 'without an authority there is no rule on badges')
})

t.test('a file holds the whole question, with more requests; --json gives it with where it came from', async (t) => {
  const question = file('question.json', {
    term: 'decision', receivedOn: '2026-06-01', notice: null, otherStandstills: [],
    requests: [{ askedOn: '2026-06-10', termUntil: '2026-06-24', completedOn: null }, { askedOn: '2026-06-15', termUntil: '2026-06-30', completedOn: null }]
  })
  const { code, out } = await run('term', question, ...ON('2026-08-17'), '--json')
  t.equal(code, 0)
  t.match(JSON.parse(out), { term: 'decision', lastDay: '2026-08-17', finding: { code: 'decision-term', verdict: 'met' }, provenance: { on: '2026-08-17', knownAt: '2026-11-22T10:00:00.000Z', ruleSets: [{ id: 'netherlands' }] } })
  t.equal((await run('term', question, ...ON('2026-08-18'))).code, 1)
})

t.test('3: every mistake is named by its option or its place in the file', async (t) => {
  t.match(await run('term'), { code: 3, out: '', err: /Say which term it is about: decision, leaving-aside/ })
  t.match(await run('term', 'decison'), { code: 3, err: /decison: There is no such term, and no file of that name; did you mean 'decision'/ })
  t.match(await run('term', 'no-such.json'), { code: 3, err: /no-such\.json: The file cannot be read/ })
  const { err } = await run(...RECEIVED, '--asked', 'soon', '--term-until', '2026-02-31', '--told', '2026-13-01', '--new-last-day', 'later', '--on', 'today', '--authority', 'harlem')
  for (const option of ['--asked', '--term-until', '--told', '--new-last-day', '--on', '--authority']) t.match(err, new RegExp(`${option}: `))
  t.match(err, /did you mean 'haarlem'/)
  t.match(await run(...RECEIVED, '--asked', '2026-05-01'), { code: 3, err: /--asked: 2026-05-01 lies before 2026-06-01/ })
  const wrong = await run('term', 'objection', '--received', '2026-06-01', '--committee', 'yes', '--stood-still', 'x')
  for (const option of ['--received', '--committee', '--stood-still']) t.match(wrong.err, new RegExp(`${option}: This option says nothing of the term 'objection'`))
  t.match(await run(...RECEIVED, '--term-until', '2026-06-24', '--new-last-day', '2026-09-30', '--stood-still', 'consent'), { code: 3, err: /--stood-still: 'consent' is not a ground[^]*--asked: Say on which day|--asked: Say on which day[^]*--stood-still: 'consent' is not a ground/ })
  t.match(await run(...RECEIVED, '--new-last-day', '2026-09-30'), { code: 3, err: /--new-last-day: Say as well when it was told/ })
  t.match(await run(...RECEIVED, '--stood-still', 'because:2026-06-10:2026-06-19'), { code: 3, err: /--stood-still: / })
  t.match(await run('term', 'leaving-aside'), { code: 3, err: /--asked: Say on which day/ })
  t.match(await run('term', 'objection-decision', '--committee', 'perhaps'), { code: 3, err: /--committee: / })
  t.match(await run('term', file('list.json', [])), { code: 3, err: /The file holds no JSON object/ })
  t.match(await run('term', file('strange.json', { term: 'appeal' })), { code: 3, err: /\/term: [^]*decision, leaving-aside/ })
  t.match(await run('term', file('typo.json', { term: 'objection', sentOnn: '2026-06-01' })), { code: 3, err: /\/sentOnn: / })
  t.match(await run('term', file('good.json', { term: 'objection' }), '--sent', '2026-06-01'), { code: 3, err: /--sent: A file holds the whole question/ })
  t.match(await run(...RECEIVED, '--known-at', 'now'), { code: 3, err: /--known-at: / })
})

t.test('help is there in both languages', async (t) => {
  t.match(await run('term', '--help'), { code: 0, out: /sroi term TERMIJN[^]*Afsluitcode: 0 de termijn loopt nog/ })
  t.match(await run('help', 'term', '--language', 'en'), { code: 0, out: /sroi term TERM[^]*Exit code: 0 the term still runs/ })
})

t.test('an adjournment says how far it reaches at most, and a term is told without a buyer', async (t) => {
  const adjourned = await run('term', 'objection-decision', '--sent', '2026-05-01', '--committee', 'yes', '--adjourned', '2026-06-20', '--new-last-day', '2026-12-01', '--on', '2026-07-01', '--language', 'en')
  t.match(adjourned, { code: 0, out: /Last day: 16 October 2026[^]*adjourned in time, until and including 16 October 2026 at most\./ })
  const aside = await run('term', 'leaving-aside', '--asked', '2026-06-10', '--term-until', '2026-06-24', '--completed', 'none', '--on', '2026-07-01')
  t.match(aside, { code: 0, out: /Wie over de aanvraag beslist, kan hier anders beslissen/ })
  t.notMatch(aside.out, /opdrachtgever/)
})
