// A mutation run must not praise tests that notice nothing, and must not call a change noticed that was not.
import t from 'tap'
import { runStep } from '../mutation/run-step.mjs'
import { sampleMutants } from '../mutation/sample-mutants.mjs'
import { percentOf, scoreFolders } from '../mutation/score-folders.mjs'
import { TapRunner } from '../mutation/tap-runner.mjs'
import { makeFolder } from './make-folder.mjs'
import { makeLinkedFolder } from './make-linked-folder.mjs'
import { runScript, scriptPath } from './run-script.mjs'

t.test('a test that is done again says what failed, however it fails', async t => {
  /** @type {(body: (t: import('tap').Test) => unknown) => Promise<string | null>} */
  const outcome = body => runStep({ method: 'test', args: ['a promise', body] })
  t.equal(await outcome(async t => { t.equal(1, 1) }), null)
  t.equal(await outcome(async t => { t.test('deeper', async t => { t.ok(true) }) }), null)
  t.match(await outcome(async t => { t.equal(1, 2, 'one is two') }), /one is two/)
  t.match(await outcome(async t => { t.test('deeper', async t => { t.ok(false, 'deep') }) }), /deep/)
  t.match(await outcome(async () => { throw new Error('thrown later') }), /thrown later/)
  t.match(await outcome(() => { throw new Error('thrown at once') }), /thrown at once/)
  t.match(await runStep({ method: 'equal', args: [1, 2, 'outside a test'] }), /outside a test/)
})

t.test('a test that fails without the mutant too is an error of the run, not a kill', async t => {
  const folder = makeFolder(t, {
    'package.json': '{ "type": "module" }',
    'dist/index.js': "export const broken = () => globalThis.__stryker__.activeMutant === 'm'\n",
    'dist-test/a.test.js': "import t from 'tap'\nimport { broken } from '../dist/index.js'\nlet times = 0\nt.test('sound', async t => { t.equal(broken(), false) })\nt.test('only once', async t => { t.equal(times++, 0) })\n"
  })
  const runner = new TapRunner(folder)
  const dry = await runner.dryRun()
  t.same(dry.status === 'complete' && dry.tests.map(({ status }) => status), [0, 0, 0], 'both tests, and loading the file')
  /** @type {(id: string, test: string) => ReturnType<TapRunner['mutantRun']>} */
  const run = (id, test) => runner.mutantRun({
    activeMutant: { id, fileName: 'index.js', mutatorName: 'm', replacement: '', location: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } },
    mutantActivation: 'runtime', testFilter: [`a.test.ts › ${test}`], timeout: 1000, disableBail: false, sandboxFileName: 'index.js', reloadEnvironment: false
  })
  t.match(await run('m', '1 sound'), { status: 'killed', killedBy: ['a.test.ts › 1 sound'] })
  t.match(await run('other', '1 sound'), { status: 'survived' })
  t.match(await run('other', '2 only once'), { status: 'error', errorMessage: /fails without a mutant too/ })
})

t.test('Stryker, told so by us, tells noticed changes from those that no test notices', async t => {
  const folder = makeLinkedFolder(t, {
    'package.json': '{ "type": "module" }',
    'packages/matcher/package.json': '{ "type": "module" }',
    'packages/matcher/dist/index.js': "export const isLarge = n => n > 10\nexport const UNIT = 'euro'\nexport const ZONE = 'nl'\nexport function isWhole (n) { while (n > 0) n -= 1; return n === 0 }\nexport const unused = () => 'never asked'\n",
    'packages/matcher/dist-test/make.js': "import { ZONE } from '../dist/index.js'\nif (ZONE !== 'nl') throw new Error('no test can load')\n",
    'packages/matcher/dist-test/rules.test.js': "import t from 'tap'\nimport { isLarge, isWhole, UNIT } from '../dist/index.js'\nt.test('large', async t => { t.equal(isLarge(11), true); t.equal(isLarge(9), false) })\nt.test('the unit', async t => { t.equal(UNIT, 'euro') })\nt.test('whole', async t => { t.equal(isWhole(2), true); t.equal(isWhole(1.5), false) })\n"
  })
  const { code, output } = await runScript(['-e', `process.chdir(${JSON.stringify(folder)}); import(${JSON.stringify(scriptPath('test/mutate-small-package.mjs'))})`])
  t.equal(code, 0, output)
  const outcomes = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  for (const expected of [
    'Killed: n <= 10', 'Survived: n >= 10', 'Killed: ""', 'NoCoverage: ""', 'Timeout: n += 1', 'Killed: n !== 0'
  ]) t.ok(outcomes.includes(expected), `${expected} among ${outcomes.join(', ')}`)
  t.equal(outcomes.filter((/** @type {string} */ outcome) => outcome === 'Killed: ""').length, 2, 'a constant that a test looks at, and one without which no test loads')
})

t.test('each folder has its own share, and nothing tried is nothing proved', async t => {
  const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'].map(status => ({ status, fileName: '/a/src/rules/b.ts' }))
  const [rules, terms] = scoreFolders(['rules', 'terms'], mutants)
  t.same(rules, { folder: 'rules', killed: 1, timedOut: 1, survived: 1, notCovered: 1, errors: 1 })
  t.equal(rules && percentOf(rules), 50)
  t.equal(terms && percentOf(terms), 0)
})

t.test('a folder that does not exist is refused, not praised', async t => {
  const { code, output } = await runScript([scriptPath('mutation.mjs'), 'rulez'])
  t.equal(code, 1)
  t.match(output, /"rulez": no such folder\. Name one or more of rules, obligation/)
})

t.test('a sample is the same for the same seed, another for another, and stays when other changes come', async t => {
  const mutants = Array.from({ length: 200 }, (_, line) => ({ fileName: `/src/${line % 3}.ts`, location: { start: { line } }, replacement: 'true' }))
  const linesOf = (/** @type {readonly { location: { start: { line: number } } }[]} */ sample) => sample.map(({ location }) => location.start.line)
  const sample = sampleMutants(mutants, 20, '1')
  t.equal(sample.length, 20)
  t.same(linesOf(sample), linesOf(sample).sort((a, b) => a - b), 'in the order of the files')
  t.same(sampleMutants(mutants, 20, '1'), sample)
  t.notSame(sampleMutants(mutants, 20, '2'), sample)
  const fewer = mutants.filter(mutant => mutant.location.start.line % 2 === 0)
  t.ok(linesOf(sample).filter(line => line % 2 === 0).every(line => linesOf(sampleMutants(fewer, 20, '1')).includes(line)))
  t.same(sampleMutants(mutants.slice(0, 3), 20, '1'), mutants.slice(0, 3))
})

t.test('a sample of nothing, or with an option that does not exist, is refused', async t => {
  for (const option of ['--most=0', '--most=all', '--sede=1']) {
    const { code, output } = await runScript([scriptPath('mutation.mjs'), '--catalogue', option])
    t.equal(code, 1)
    t.match(output, /--catalogue goes with --most=N, a whole number above 0, and --seed=TEXT/)
  }
})
