import t from 'tap'
import { runTap } from '../test-run/run-tap.mjs'
import { makeLinkedFolder } from './make-linked-folder.mjs'
import { plainEnvironment, runScript, scriptPath } from './run-script.mjs'

const good = "import t from 'tap'\nt.test('a promise', async t => { t.equal(1, 1); t.equal(2, 2) })\n"

/**
 * @param {import('tap').Test} t
 * @param {Record<string, string>} files
 */
async function run (t, files) {
  const folder = makeLinkedFolder(t, { 'package.json': '{ "type": "module" }', ...files })
  /** @type {string[]} */
  const lines = []
  const outcome = await runTap({ root: folder, tests: Object.keys(files), withCoverage: false, environment: plainEnvironment(), signal: new AbortController().signal, write: line => lines.push(line) })
  return { ...outcome, text: lines.join('\n') }
}

t.test('tests that pass are counted, and the run succeeds', async t => {
  t.match(await run(t, { 'good.test.mjs': good }), { code: 0, files: 1, totals: { passed: 2, failed: 0, skipped: 0 } })
})

t.test('a file is told how long it may take, and gets no loaders', async t => {
  const { text, totals } = await run(t, { 'told.test.mjs': "import t from 'tap'\nt.equal(process.env.TAP_TIMEOUT, '120')\nt.same(process.execArgv, ['--enable-source-maps'])\nt.notOk(process.env.NODE_OPTIONS)\n" })
  t.same(totals, { passed: 3, failed: 0, skipped: 0 }, text)
})

t.test('a failing, a crashing and an empty file each fail the run, and say why', async t => {
  const { code, files, totals, text } = await run(t, {
    'good.test.mjs': good,
    'failing.test.mjs': "import t from 'tap'\nt.equal(1, 2, 'one is two')\n",
    'crashing.test.mjs': "throw new Error('it crashed')\n",
    'empty.test.mjs': '\n'
  })
  t.not(code, 0)
  t.equal(files, 4)
  t.same(totals, { passed: 2, failed: 3, skipped: 0 })
  for (const said of ['one is two', 'it crashed', 'it holds no test', 'FAILED']) t.ok(text.includes(said), said)
})

t.test('a run in which nothing ran fails, with the counts as its last line', async t => {
  const { code, output } = await runScript([scriptPath('test.mjs'), 'a path that no test has'])
  t.equal(code, 1)
  t.equal(output.trimEnd().split('\n').at(-1), '0 passed, 0 failed')
})
