import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readNotice } from '@sroi/fixtures'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'
import { contract, question } from '../application/question.js'

const BIN = fileURLToPath(new URL('../../bin/sroi.mjs', import.meta.url))
const { folder, file } = makeFiles(t, 'cli')

const services = file('services.json', contract())
const small = file('small.json', contract({ value: { awarded: { cents: 100_000, vat: 'excluding' } } }))
const notice = file('notice.xml', readNotice('eforms-29-award-services.xml'))

t.test('0, 1 and 2: the exit code says whether an obligation applies', async (t) => {
  t.equal((await run('match', '--contract', services, '--authority', 'bloemendaal')).code, 0)
  t.equal((await run('match', '--contract', small, '--authority', 'bloemendaal')).code, 1)
  t.equal((await run('match', '--contract', services, '--authority', 'other')).code, 2)
})

t.test('the answer is told in euros, Dutch by default and English on choice', async (t) => {
  const dutch = await run('match', '--contract', services, '--authority', 'bloemendaal', '--filled', '2500', '--show', '2')
  t.match(dutch.out, /De social-returnverplichting geldt\.[^]*U moet invullen: € 17\.500 \(5%\)[^]*Nog in te vullen: € 15\.000/)
  t.match(dutch.out, /Leveranciers bij wie een inkoop telt \(\d+, waarvan 2 getoond\)[^]*\(fictief\): vult € /)
  t.equal(dutch.err, '')
  const english = await run('match', '--contract', services, '--authority', 'bloemendaal', '--filled', '2500', '--language', 'en')
  t.match(english.out, /The social return obligation applies\.[^]*You must fill: € 17,500 \(5%\)[^]*Left to fill: € 15,000/)
})

t.test('an assumed rate gives an estimate that is called one', async (t) => {
  const { out } = await run('match', '--contract', services, '--authority', 'haarlem', '--assume-rate', '5', '--language', 'en')
  t.match(out, /You must fill: not known[^]*Estimate, not a debt: about € 17,500/)
})

t.test('every option reaches the question', async (t) => {
  const asked = file('question.json', { ...question(), authority: 'haarlem', fillings: [{ state: 'filled', cents: 1 }] })
  const { out, code } = await run('match', '--contract', asked, '--authority', 'bloemendaal', '--filled', '2500', '--filled', '10,5', '--agreed', '1.25',
    '--on', '2026-12-01', '--known-at', '2026-11-01T00:00:00Z', '--delivery', '2026-12-24', '--show', '1', '--json')
  t.equal(code, 0)
  const outcome = JSON.parse(out)
  t.equal(outcome.obligation.filledCents, 1 + 250_000 + 1_050 + 125)
  t.equal(outcome.ranked.items.length, 1)
  t.match(outcome.provenance, { on: '2026-12-01', knownAt: '2026-11-01T00:00:00.000Z', delivery: '2026-12-24' })
})

t.test('a notice is read: facts with their lines, and what it does not say', async (t) => {
  const { out, code } = await run('notice', notice)
  t.equal(code, 0)
  t.match(out, /Wat erin staat, en waar:[^]*\(regel \d+: [^]*Wat er niet in staat:/)
  t.match((await run('notice', notice, '--language', 'en')).out, /What it says, and where:/)
  t.ok(JSON.parse((await run('notice', notice, '--json')).out).places.length > 5)
})

t.test('3: every mistake of the input is on standard error, and nothing on standard output', async (t) => {
  const { code, out, err } = await run('match', '--contract', services, '--filled', '2.500', '--agreed', '-3', '--assume-rate', 'five')
  t.same([code, out], [3, ''])
  t.match(err, /--filled: '2\.500' is not a number[^]*--agreed: [^]*--assume-rate: [^]*--authority: /)
})

t.test('a misspelt option, command or authority is told what it resembles', async (t) => {
  t.match(await run('match', '--autority', 'haarlem'), { code: 3, err: /--autority: There is no such option here; did you mean 'authority'/ })
  t.match(await run('mach'), { code: 3, err: /did you mean 'match'/ })
  t.match(await run('match', '--contract', services, '--authority', 'harlem'), { code: 3, err: /--authority: [^]*'haarlem'/ })
  t.match(await run('match', '--contract', services, '--authority', 'haarlem', '--lot', '9'), { code: 3, err: /^--lot: / })
  t.match(await run('notice', notice, '--lot', '1'), { code: 3, err: /--lot: There is no such option here/ })
  t.match(await run('match', 'stray', '--contract', services, '--authority', 'haarlem'), { code: 3, err: /^stray: / })
  t.match(await run('match', '--contract'), { code: 3, err: /--contract: The value is absent/ })
  t.equal((await run('assess', '--amount', '--language', 'en')).err.trim(), '--amount: The value is absent. Write it after the option', 'an option is no value')
  t.equal((await run('assess', '--bogus', '3')).err.trim(), '--bogus: There is no such option here', 'nothing is guessed that does not look like it, and its value is no second mistake')
  t.match((await run('assess', '--json', 'stray')).err, /^stray: /m)
})

t.test('files that cannot be used are named with the reason', async (t) => {
  t.match(await run('match', '--notice', join(folder, 'nowhere.xml'), '--authority', 'other'), { code: 3, err: /nowhere\.xml: The file cannot be read \(ENOENT\)/ })
  t.match(await run('notice', file('a.pdf', '%PDF-1.7')), { code: 3, err: /PDF/ })
  t.match(await run('match', '--contract', file('broken.json', '{'), '--authority', 'other'), { code: 3, err: /not JSON/ })
  t.match(await run('match', '--contract', file('list.json', []), '--authority', 'other'), { code: 3, err: /holds no JSON object/ })
  t.match(await run('match', '--contract', services, '--notice', notice, '--authority', 'other'), { code: 3, err: /either --notice FILE or --contract FILE/ })
  t.match(await run('notice'), { code: 3, err: /sroi notice FILE/ })
})

t.test('help is there for every command, in both languages, and documents the exit codes', async (t) => {
  for (const words of [[], ['help'], ['--help'], ['help', 'match'], ['match', '--help'], ['help', 'notice'], ['notice', '-h']]) {
    const dutch = await run(...words)
    t.equal(dutch.code, 0)
    t.match(dutch.out, /Afsluitcode: 0/)
    t.match((await run(...words, '--language', 'en')).out, /Exit code: 0/)
  }
  t.match((await run('help', 'match', '--language', 'en')).out, /--assume-rate/)
})

t.test('--database without DATABASE_URL says what is needed', async (t) => {
  const before = process.env['DATABASE_URL']
  delete process.env['DATABASE_URL']
  t.teardown(() => { if (before !== undefined) process.env['DATABASE_URL'] = before })
  t.match(await run('match', '--contract', services, '--authority', 'other', '--database'), { code: 3, err: /--database needs DATABASE_URL/ })
})

t.test('a reader that stops early, as head does, gets no error, and the exit code stays', (t) => {
  const { stderr, stdout } = spawnSync('bash', ['-c', `"${process.execPath}" "${BIN}" match --contract "${services}" --authority other --show 100 --json | head -c 10; echo "\${PIPESTATUS[0]}"`], { encoding: 'utf8' })
  t.equal(stderr, '')
  t.match(stdout, /2\n$/)
  t.end()
})

t.test('the program itself runs, and says so when it was not built', (t) => {
  const out = execFileSync(process.execPath, [BIN, 'help', '--language', 'en'], { encoding: 'utf8' })
  t.match(out, /how much social return/)
  mkdirSync(join(folder, 'bin'))
  copyFileSync(BIN, join(folder, 'bin', 'sroi.mjs'))
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'sroi.mjs')], { encoding: 'utf8' })
  t.equal(status, 4)
  t.match(stderr, /not built yet/)
  t.end()
})
