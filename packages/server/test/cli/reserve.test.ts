// `sroi reserve`: may a supplier perform a contract reserved under article 2.82?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSuppliers } from '@sroi/fixtures'
import t from 'tap'
import { run } from '../application/run-cli.js'

interface SupplierAsRead { id: string, name: string, integrationIsMainAim?: { value: boolean }, labels: unknown[], targetGroupShares: unknown[] }

const folder = mkdtempSync(join(tmpdir(), 'sroi-reserve-'))
t.teardown(() => rmSync(folder, { recursive: true }))
const suppliers = readSuppliers() as SupplierAsRead[]
const named = (id: string): SupplierAsRead => suppliers.find((one) => one.id === id) as SupplierAsRead

function file (name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

const DAY = ['--on', '2026-11-22', '--known-at', '2026-11-22T10:00:00Z']
const ABLE = 'fic-0001'
const BELOW = 'fic-0032'
const UNKNOWN = 'fic-0002'

t.test('0, 1 and 2: it may, it may not, it is not known', async (t) => {
  for (const [id, code] of [[ABLE, 0], [BELOW, 1], [UNKNOWN, 2]] as const) t.equal((await run('reserve', '--supplier', id, ...DAY)).code, code, id)
  for (const other of [['--reservation', 'res-pub-ser'], ['--regime', 'utilities']]) t.equal((await run('reserve', '--supplier', ABLE, ...DAY, ...other)).code, 2, other.join(' '))
  t.equal((await run('reserve', '--supplier', ABLE, ...DAY, '--reservation', 'res-ws', '--regime', 'classic')).code, 0)
})

t.test('the answer names the supplier, both tests, the article and the day', async (t) => {
  const dutch = await run('reserve', '--supplier', ABLE, ...DAY)
  t.match(dutch.out, /^Zeedorn Groenwerk \(fictief\): mag de voorbehouden opdracht uitvoeren op 22 november 2026\.\n/)
  t.match(dutch.out, /integratie is het hoofddoel\.[^]*haalt 30%\.[^]*PSO 30\+[^]*artikel 2\.82 <https:[^\n]*\n *Geldt voor 22 november 2026/)
  t.match((await run('reserve', '--supplier', BELOW, ...DAY, '--language', 'en')).out, /\(fictional\): may not perform the reserved contract on 22 November 2026\.[^]*stays below 30%/)
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
  t.match(await run('reserve', '--supplier', ABLE, '--authority', 'haarlem'), { code: 3, err: /--authority: There is no such option here/ })
})

t.test('help is there in both languages', async (t) => {
  t.match(await run('reserve', '--help'), { code: 0, out: /voorbehouden \(artikel 2\.82[^]*Afsluitcode: 0 mag/ })
  t.match(await run('help', 'reserve', '--language', 'en'), { code: 0, out: /reserved \(article 2\.82[^]*Exit code: 0 may/ })
})
