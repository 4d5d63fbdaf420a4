// `sroi threshold`: does an estimate reach the European threshold?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '@sroi/fixtures'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { folder } = makeFiles(t, 'threshold')
const KNOWN = ['--known-at', '2026-11-22T10:00:00Z']
const MUNICIPAL = ['--nature', 'services', '--regime', 'classic', '--buyer', 'sub-central', '--social-or-other', 'no', '--published', '2026-05-01', ...KNOWN]

t.test('0, 1 and 2: reached, not reached, not known; an estimate that equals it is caught', async (t) => {
  t.match(await run('threshold', '--estimate', '216000', ...MUNICIPAL), { code: 0, out: /haalt de Europese drempel voor leveringen of diensten voor een andere overheid \(vanaf € 216\.000 zonder btw\)[^]*Geldt voor 1 mei 2026/ })
  t.equal((await run('threshold', '--estimate', '215999,99', ...MUNICIPAL)).code, 1)
  t.match(await run('threshold', '--estimate', '300000', '--nature', 'services', '--regime', 'classic', ...KNOWN, '--language', 'en'), { code: 2, out: /whether the buyer is central government or another authority[^]*social or other specific service/ })
  t.match(await run('threshold', '--estimate', '99999999', '--nature', 'works', '--regime', 'defence', ...KNOWN), { code: 2, out: /de Europese drempel voor dit soort procedure/ })
})

t.test('the day of publication decides the year', async (t) => {
  const year = async (published: string): Promise<number> => (await run('threshold', '--estimate', '220000', ...MUNICIPAL, '--published', published)).code
  t.same([await year('2024-06-01'), await year('2026-06-01'), await year('2016-06-01')], [1, 0, 0])
  t.equal((await run('threshold', '--estimate', '220000', ...MUNICIPAL, '--published', '2030-01-01')).code, 2)
})

t.test('a file or a notice gives the contract; options come before it', async (t) => {
  const path = join(folder, 'contract.json')
  writeFileSync(path, JSON.stringify({ id: 'c', nature: 'works', regime: 'concession', days: { publication: '2026-05-01' }, value: { estimated: { cents: 5_404_000_00 } } }))
  const { code, out } = await run('threshold', '--contract', path, ...KNOWN, '--json')
  t.equal(code, 0)
  t.match(JSON.parse(out), { finding: { code: 'eu-threshold', verdict: 'met' }, provenance: { knownAt: '2026-11-22T10:00:00.000Z', ruleSets: [{ id: 'netherlands' }] } })
  t.equal((await run('threshold', '--contract', path, '--estimate', '5403999,99', ...KNOWN, '--published', '2026-05-01')).code, 1)
  const notice = join(folder, 'notice.xml')
  writeFileSync(notice, readNotice('eforms-16-call-two-lots.xml'))
  t.match(await run('threshold', '--notice', notice, '--buyer', 'sub-central', ...KNOWN), { out: /Europese drempel/ })
})

t.test('3: every mistake is named by its option', async (t) => {
  const { code, err } = await run('threshold', '--estimate', '100000', '--nature', 'food', '--buyer', 'both', '--social-or-other', 'perhaps', '--published', 'soon', '--known-at', 'now')
  t.equal(code, 3)
  for (const option of ['--nature', '--buyer', '--social-or-other', '--published', '--known-at']) t.match(err, new RegExp(`${option}: `))
  t.match(await run('threshold', '--estimate', '1.000,5'), { code: 3, err: /--estimate: / })
  t.match(await run('threshold', '--amount', '5'), { code: 3, err: /--amount: There is no such option here/ })
})

t.test('help is there in both languages', async (t) => {
  t.match(await run('threshold', '--help'), { code: 0, out: /Europese drempel[^]*Afsluitcode: 0 de raming haalt/ })
  t.match(await run('help', 'threshold', '--language', 'en'), { code: 0, out: /European threshold[^]*Exit code: 0 the estimate reaches/ })
})
