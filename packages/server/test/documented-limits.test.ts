// A limit that a page tells is the limit of the code.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MAX_NEED_WORDS } from '@sroi/matcher/search'
import t from 'tap'
import { MOST_QUESTIONS, searchSchema, summarySchema } from '../dist/actions/question-schema.js'
import { PORT_LIMITS } from '../dist/cli/conformance/start-port.js'
import { EVIDENCE_LIMIT, REFUSALS } from '../dist/evidence/index.js'
import { BATCH_LIMIT, LIMITS, READING_LIMITS } from '../dist/http/limits.js'
import { MAX_DEPTH } from '../dist/json/find-json-problems.js'
import { MAX_NOTICE_BYTES } from '../dist/notices/decode-notice.js'
import { SETTINGS } from '../dist/operation/settings/settings.js'
import { MOST_PROBLEMS } from '../dist/problems/limit-problems.js'

const MIB = 1024 * 1024

function read (file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8')
}

/** A number that its file keeps to itself. */
function kept (file: string, pattern: RegExp): number {
  const [, number = ''] = pattern.exec(read(file)) ?? []
  return Number(number.replaceAll('_', ''))
}

t.test('the page about errors: how large a question, a notice and a rule file may be, how deep, and how many mistakes are told', async (t) => {
  const page = read('docs/errors.md')
  t.match(page, `A question may have ${LIMITS.bodyLimit / MIB} MiB, a notice ${MAX_NOTICE_BYTES / 1_000_000} MB.`)
  t.match(page, `A batch of questions may have ${BATCH_LIMIT / MIB} MiB.`)
  t.match(page, `| a notice above ${MAX_NOTICE_BYTES / 1_000_000} MB |`)
  t.match(page, `rules of at most ${rulesMebibytes()} MiB`)
  t.match(page, `more than ${MAX_DEPTH} deep`)
  t.match(page, 'more than a hundred mistakes')
  t.equal(MOST_PROBLEMS, 100)
})

t.test('the page about evidence: what is refused, how large a file and how much of one firm may be, how many come in at once', (t) => {
  const page = read('docs/evidence.md')
  t.same([...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, code, words]) => [code, words]), Object.entries(REFUSALS).map(([code, { en }]) => [code, en]))
  t.match(page, `at most ${EVIDENCE_LIMIT / MIB} MiB`)
  t.match(page, `One firm keeps ${SETTINGS.evidenceQuota.fallback} MB`)
  t.match(read('packages/server/src/evidence/open-evidence-desk.ts'), 'const AT_ONCE = { sender: 2, tenant: 4, all: 8 }')
  t.match(page, 'Two files of one sender come in at once, four of a region, eight at a replica')
  t.equal(kept('packages/server/src/store/postgresql/firm-files/evidence-writing.ts', /^const PIECE = (\d+) \* 1024$/m), 256)
  t.end()
})

t.test('the page about rules: how large a rule file may be', async (t) => {
  t.match(read('docs/rules.md'), `file has at most ${rulesMebibytes()} MiB;`)
})

t.test('the page about conformance: how long an answer may take, how long a line may be, how many stray lines', async (t) => {
  const page = read('docs/conformance.md')
  t.match(page, `no answer within ${PORT_LIMITS.milliseconds / 1000} seconds`)
  t.match(page, `a line of more than ${PORT_LIMITS.characters / MIB} MiB`)
  t.match(page, 'up to a thousand of them')
  t.equal(PORT_LIMITS.strayLines, 1000)
})

t.test('the page about running it: how long the end takes at most', async (t) => {
  t.match(read('docs/operations-local.md'), `after ${kept('scripts/start/create-lifetime.mjs', /^const deadline = ([\d_]+)$/m) / 1000} seconds at the latest`)
})

t.test('the page of the library: how small the main entry stays', async (t) => {
  t.match(read('packages/matcher/README.md'), `stays below ${kept('scripts/checks/entry-sizes.mjs', /^const BUDGET = ([\d_]+)$/m) / 1000} kB`)
})

t.test('the Node that the pages ask for is the one of package.json', async (t) => {
  const { engines: { node } } = JSON.parse(read('package.json')) as { engines: { node: string } }
  const asked = node.replace('>=', '')
  for (const file of ['README.md', 'CONTRIBUTING.md', 'REVIEW.md', 'docs/operations-local.md', 'docs/dependencies.md', 'packages/matcher/README.md']) {
    t.same([...read(file).matchAll(/Node (\d+\.\d+)/g)].map(([, version]) => version).filter((version) => version !== asked), [], file)
    t.match(read(file), `Node ${asked}`, file)
  }
})

function rulesMebibytes (): number {
  return kept('packages/server/src/cli/rules/rule-file.ts', /^const MAX_RULES_BYTES = (\d+) \* 1024 \* 1024$/m)
}

t.test('the page about searching: how long a need, what is typed and a page may be', async (t) => {
  const page = read('docs/search.md')
  const question = searchSchema.shape
  t.ok(question.need.safeParse({ text: 'x'.repeat(10_000) }).success)
  t.notOk(question.need.safeParse({ text: 'x'.repeat(10_001) }).success)
  t.match(page, `at most 10 000 characters, of which the first ${MAX_NEED_WORDS} words are read`)
  t.match(page, `Words after the ${MAX_NEED_WORDS}th are not read`)
  t.match(page, `the text for suggestions at most ${kept('packages/server/src/routes/api/suggestions.ts', /typedText\('[^']*', (\d+)\)/)}`)
  t.match(page, `for proposed codes at most ${kept('packages/server/src/routes/api/code-proposals.ts', /typedText\('[^']*', (\d+)\)/).toLocaleString('en-GB').replace(',', ' ')}`)
  t.ok(question.show.safeParse(1000).success)
  t.notOk(question.show.safeParse(1001).success)
  t.match(page, `lists ${kept('packages/matcher/src/search/facets.ts', /^const MOST_VALUES = (\d+)$/m)} values`)
})

t.test('the page about batches: how many questions, how many bytes, how many suppliers, how many at once', async (t) => {
  const page = read('docs/batch.md')
  const { top, show } = summarySchema.shape
  t.match(page, `at most ${String(MOST_QUESTIONS).replace(/000$/, ' 000')} questions and ${BATCH_LIMIT / MIB} MiB`)
  t.same([top.safeParse(1000).success, top.safeParse(1001).success, show.safeParse(100).success, show.safeParse(101).success], [true, false, true, false])
  t.match(page, 'with `top` (at most 1000) and with `show` (at most 100)')
  t.equal(kept('packages/server/src/batch/open-pool.ts', /^const BATCHES = (\d+)$/m), 8)
  t.match(page, 'Eight batches are answered at a time, two of one who asks')
  t.equal(kept('packages/server/src/batch/open-pool.ts', /^const BATCHES_OF_ONE = (\d+)$/m), 2)
  t.match(page, `at least ${READING_LIMITS.bytes / 1024} KiB must be read every ${READING_LIMITS.every / 1000} seconds, and all of it in ${READING_LIMITS.most / 60_000} minutes`)
  t.equal(kept('packages/server/src/batch/open-pool.ts', /^const MOST_THREADS = (\d+)$/m), 8)
  t.match(page, 'as many as there are processors and at most eight')
  t.equal(kept('packages/server/src/batch/open-pool.ts', /^const IDLE = ([\d_]+)$/m), 30_000)
  t.match(page, 'end half a minute after the last')
})
