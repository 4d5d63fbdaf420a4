// `sroi reserve`: may a supplier perform a reserved contract, and may a contract be reserved?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice, readSuppliers } from '@sroi/fixtures'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

interface SupplierAsRead { id: string, name: string, integrationIsMainAim?: { value: boolean }, labels: unknown[], targetGroupShares: unknown[] }

const { folder, file } = makeFiles(t, 'reserve')
const suppliers = readSuppliers() as SupplierAsRead[]
const named = (id: string): SupplierAsRead => suppliers.find((one) => one.id === id) as SupplierAsRead

const DAY = ['--on', '2026-11-22', '--known-at', '2026-11-22T10:00:00Z']
const ABLE = 'fic-0001'
const BELOW = 'fic-0032'
const UNKNOWN = 'fic-0002'

t.test('0, 1 and 2: it may, it may not, it is not known', async (t) => {
  for (const [id, code] of [[ABLE, 0], [BELOW, 1], [UNKNOWN, 2]] as const) t.equal((await run('reserve', '--supplier', id, '--counted-by', 'headcount', ...DAY)).code, code, id)
  t.match(await run('reserve', '--supplier', BELOW, ...DAY), { code: 2, out: /of de aanbestedingsstukken personen of fte tellen/ }, 'heads alone do not tell how many fte there are')
  for (const other of [['--reservation', 'res-pub-ser'], ['--regime', 'utilities']]) t.equal((await run('reserve', '--supplier', ABLE, ...DAY, ...other)).code, 2, other.join(' '))
  t.equal((await run('reserve', '--supplier', ABLE, ...DAY, '--reservation', 'res-ws', '--regime', 'classic')).code, 0)
})

t.test('the answer names the supplier, both tests, the article and the day', async (t) => {
  const dutch = await run('reserve', '--supplier', ABLE, ...DAY)
  t.match(dutch.out, /^Zeedorn Groenwerk \(fictief\): mag de voorbehouden opdracht uitvoeren op 22 november 2026\.\n/)
  t.match(dutch.out, /Integratie is het hoofddoel\.[^]*haalt 30%\.[^]*PSO 30\+[^]*artikel 2\.82 <https:[^\n]*\n *Bij deze regel: [^\n]*\n *Geldt voor 22 november 2026/)
  t.match((await run('reserve', '--supplier', BELOW, '--counted-by', 'headcount', ...DAY, '--language', 'en')).out, /\(fictional\): may not perform the reserved contract on 22 November 2026\.[^]*stays below 30%/)
  t.match((await run('reserve', '--supplier', UNKNOWN, ...DAY)).out, /het is niet bekend of deze[^]*Integratie is niet het hoofddoel\. Het is niet bekend of het een sociale werkplaats is\.[^]*Nog nodig van de leverancier: het aandeel werknemers in de zin van artikel 2\.82/)
})

t.test('the days of the contract select the rule; without them the day itself does', async (t) => {
  for (const day of ['--published', '--awarded', '--concluded']) t.equal((await run('reserve', '--supplier', ABLE, ...DAY, day, '2015-01-01')).code, 2, day)
  const early = await run('reserve', '--supplier', ABLE, '--on', '2016-06-30', '--json')
  t.equal(JSON.parse(early.out).finding.rule, null)
})

t.test('--json gives the finding with where it came from; a file gives the same as the register', async (t) => {
  const ofRegister = JSON.parse((await run('reserve', '--supplier', ABLE, ...DAY, '--json')).out)
  t.match(ofRegister, { supplier: { id: ABLE, identifier: { scheme: 'fictional' } }, finding: { code: 'reservation', verdict: 'met' }, provenance: { on: '2026-11-22', knownAt: '2026-11-22T10:00:00.000Z', register: { revision: 1 } } })
  const ofFile = JSON.parse((await run('reserve', '--supplier-file', file('able.json', named(ABLE)), ...DAY, '--json')).out)
  t.same(ofFile.finding, ofRegister.finding)
  t.equal(ofFile.provenance.register, null)
})

t.test('3: every mistake is named by its option or its place in the file', async (t) => {
  t.match(await run('reserve'), { code: 3, out: '', err: /either --supplier ID or --supplier-file FILE/ })
  t.match(await run('reserve', '--supplier', 'fic-001'), { code: 3, err: /--supplier: There is no supplier 'fic-001'[^]*Did you mean/ })
  const { err } = await run('reserve', '--supplier', ABLE, '--reservation', 'res-x', '--regime', 'clasic', '--on', '2026-02-31', '--concluded', 'soon')
  for (const option of ['--reservation', '--regime', '--on', '--concluded']) t.match(err, new RegExp(`${option}: `))
  const { name: _name, ...nameless } = named(ABLE)
  t.match(await run('reserve', '--supplier-file', file('wrong.json', { ...nameless, nmae: 'x' })), { code: 3, err: /\/nmae: [^]*Did you mean 'name'/ })
  t.match(await run('reserve', '--supplier', ABLE, '--delivery', '2027-01-01'), { code: 3, err: /--delivery: There is no such option here/ })
  const more = await run('reserve', '--supplier', ABLE, '--reserved-execution', 'maybe', '--counted-by', 'hands', '--cpv', '123', '--months', 'long', '--lot', '9', '--estimate', '1.000,5', '--supplier-file', 'x')
  for (const option of ['--supplier-file', '--estimate']) t.match(more.err, new RegExp(`${option}: `))
  const wrong = await run('reserve', '--supplier', ABLE, '--reserved-execution', 'maybe', '--counted-by', 'hands', '--cpv', '123', '--months', 'long')
  for (const option of ['--reserved-execution', '--counted-by', '--cpv', '--months']) t.match(wrong.err, new RegExp(`${option}: `))
  t.match(await run('reserve', '--supplier', ABLE, '--lot', '9'), { code: 3, err: /--lot: The contract has no lots/ })
  t.match(await run('reserve', '--supplier', ABLE, '--contract', file('list.json', [])), { code: 3, err: /--contract: The file holds no JSON object/ })
  t.match(await run('reserve', '--supplier', ABLE, '--contract', 'x', '--notice', 'y'), { code: 3, err: /x: The file cannot be read/ })
  t.match(await run('reserve', '--plan', 'everybody', '--buyer', 'local', '--social-or-other', 'perhaps'), { code: 3, err: /--plan: [^]*--buyer: [^]*--social-or-other: / })
  t.match(await run('reserve', '--plan', 'public-service', '--plan', 'sheltered-workshop'), { code: 3, err: /--plan: Article 2\.82a[^]*different tests/ })
})

const LOTS = file('lots.json', { contract: { id: 'lots', regime: 'classic', nature: 'services', cpv: ['77310000'], value: { estimated: { cents: 500_000_00 } }, lots: [{ id: '1', reservation: 'res-ws' }, { id: '2', reservation: 'none', reservedExecution: 'yes' }] } })

t.test('a contract file is asked lot by lot, and options come before it', async (t) => {
  t.equal((await run('reserve', '--supplier', ABLE, '--contract', LOTS, '--lot', '1', ...DAY)).code, 0)
  const programme = await run('reserve', '--supplier', ABLE, '--contract', LOTS, '--lot', '2', ...DAY)
  t.match(programme, { code: 2, out: /programma voor beschermde arbeid/ })
  t.match(await run('reserve', '--supplier', ABLE, '--contract', LOTS, ...DAY), { code: 2, out: /of en hoe de opdracht is voorbehouden/ })
  const counted = await run('reserve', '--supplier', ABLE, '--contract', file('whole.json', { id: 'c', reservation: 'res-ws', countedBy: 'fte' }), '--counted-by', 'headcount', ...DAY)
  t.match(counted, { code: 0, out: /De aanbestedingsstukken tellen in: personen/ })
  const notice = join(folder, 'notice.xml')
  writeFileSync(notice, readNotice('eforms-16-call-two-lots.xml'))
  const { out } = await run('reserve', '--supplier', ABLE, '--notice', notice, '--lot', 'LOT-0001', ...DAY, '--language', 'en')
  t.match(out, /Zeedorn Groenwerk \(fictional\): /)
})

t.test('--reservation res-pub-ser asks what article 2.82a asks, and says that it is not confirmed', async (t) => {
  const asked = await run('reserve', '--supplier', ABLE, ...DAY, '--reservation', 'res-pub-ser', '--cpv', '75122000', '--months', '24', '--no-renewals', '--authority', 'haarlem')
  t.match(asked, { code: 2, out: /een openbare taak die met deze diensten te maken heeft[^]*De diensten staan op de lijst van artikel 2\.82a[^]*niet langer dan 36 maanden/ })
  t.match(asked.out, /Niet bevestigd\./)
  const silent = await run('reserve', '--supplier', ABLE, ...DAY, '--reservation', 'res-pub-ser', '--months', '24')
  t.match(silent.out, /of de opdracht kan worden verlengd, en hoe lang/, 'not said is not none')
  t.notMatch(asked.out, /of de opdracht kan worden verlengd/)
  t.equal((await run('reserve', '--supplier', ABLE, ...DAY, '--reservation', 'res-pub-ser', '--months', '48')).code, 1)
})

t.test('--plan gives the codes of the notice, and says that a direct award is not allowed', async (t) => {
  const BASE = ['--nature', 'services', '--regime', 'classic', '--buyer', 'sub-central', '--social-or-other', 'no', ...DAY]
  const allowed = await run('reserve', '--plan', 'sheltered-workshop', '--plan', 'sheltered-programme', '--estimate', '216000', ...BASE)
  t.match(allowed, { code: 0, out: /^Dit mag\.\nIn de aankondiging \(eForms\): BT-71 = res-ws, BT-736 = yes\nVoorbehouden is een keuze[^]*Rechtstreeks gunnen mag niet/ })
  t.match(await run('reserve', '--plan', 'integration-operator', '--estimate', '215999,99', ...BASE), { code: 2, out: /BT-71 = niet bekend, BT-736 = no[^]*onder de Europese drempel/ })
  t.match(await run('reserve', '--plan', 'public-service', '--estimate', '750000', ...BASE.map((word) => word === 'no' ? 'yes' : word), '--cpv', '75122000', '--months', '37', '--language', 'en'), { code: 1, out: /^This is not allowed\.\nIn the notice \(eForms\): BT-71 = none, BT-736 = no/ })
  const json = JSON.parse((await run('reserve', '--plan', 'sheltered-workshop', '--contract', LOTS, '--lot', '2', '--buyer', 'sub-central', '--social-or-other', 'no', ...DAY, '--json')).out)
  t.match(json, { lot: '2', reservation: 'res-ws', reservedExecution: 'no', finding: { code: 'reservation-plan', verdict: 'met' }, provenance: { on: '2026-11-22' } })
  t.match(await run('reserve', '--plan', 'none', ...DAY), { code: 0, out: /BT-71 = none, BT-736 = no\n\n/ })
  t.match(await run('reserve', '--plan', 'sheltered-workshop', '--contract', LOTS, '--lot', '2', ...DAY), { code: 2, out: /^Perceel 2: Het is niet bekend of dit mag[^]*Nog nodig van de opdracht: of de opdrachtgever het Rijk is/ })
})

t.test('help is there in both languages', async (t) => {
  t.match(await run('reserve', '--help'), { code: 0, out: /voorbehouden \(artikel 2\.82[^]*Afsluitcode: 0 mag/ })
  t.match(await run('help', 'reserve', '--language', 'en'), { code: 0, out: /reserved \(article 2\.82[^]*Exit code: 0 may/ })
})
