import t from 'tap'
import { formatTotals } from '../test-run/format-totals.mjs'
import { readTap } from '../test-run/read-tap.mjs'

/** @param {string} tap */
function read (tap) {
  /** @type {string[]} */
  const lines = []
  const reader = readTap(line => lines.push(line))
  for (const line of tap.split('\n')) reader.read(line)
  return { lines, ...reader.result() }
}

const passing = `# Subtest: packages/matcher/dist-test/match.test.js
    # Subtest: a promise
        ok 1 - should be equal
        1..1
    ok 1 - a promise # time=3.2ms
    ok 2 - a page in a browser # SKIP no Chromium was found
    1..2
ok 1 - packages/matcher/dist-test/match.test.js # time=1234.5ms
`
const failing = `# Subtest: packages/server/dist-test/app.test.js
    not ok 1 - answers
      ---
      diff: |
        -200
        +500
      ...
    1..1
not ok 2 - packages/server/dist-test/app.test.js # time=18ms
  ---
  exitCode: 1
  ...
`

t.test('a passing file is one line, and says what it skipped and why', async t => {
  const { lines, files } = read(passing)
  t.same(lines, [
    'passed    1.23 s  packages/matcher/test/match.test.ts',
    '          skipped: a page in a browser (no Chromium was found)'
  ])
  t.equal(files, 1)
})

t.test('a failing file is shown whole and named again at the end', async t => {
  const { lines } = read(failing + passing)
  t.match(lines.join('\n'), /diff: \|\n {8}-200\n {8}\+500/)
  t.ok(lines.includes('FAILED    0.02 s  packages/server/test/app.test.ts'))
  t.ok(lines.includes('  exitCode: 1'))
  t.equal(lines.at(-1), '\nFailed files:\n  packages/server/test/app.test.ts')
  t.notOk(lines.some(line => line.includes('should be equal')), 'a passing file after it stays quiet')
})

t.test('the counts are those of tap, where a zero is left out', async t => {
  t.same(read('# { total: 8, pass: 5, fail: 1, todo: 1, skip: 1 }').totals, { passed: 5, failed: 1, skipped: 2 })
  t.same(read('# { total: 3, pass: 3 }').totals, { passed: 3, failed: 0, skipped: 0 })
  t.same(read(passing).totals, { passed: 0, failed: 0, skipped: 0 }, 'without the count of tap nothing has passed')
})

t.test('the closing line has exactly one form', async t => {
  t.equal(formatTotals({ passed: 5, failed: 1, skipped: 2 }), '5 passed, 1 failed, 2 skipped')
  t.equal(formatTotals({ passed: 0, failed: 0, skipped: 0 }), '0 passed, 0 failed')
})

t.test('the table of coverage is passed on', async t => {
  const table = ['-----------|---------|----------|---------|---------|-------', 'File       | % Stmts | % Branch | % Funcs | % Lines | Uncovered', '  match.ts |     100 |       95 |     100 |     100 | 12']
  t.same(read(`${passing}${table.join('\n')}\n# { total: 1, pass: 1 }`).lines.slice(-3), table)
})
