// `npm test`, in a straight line: from a fresh clone to one last line that counts.
import { chooseDatabase } from './choose-database.mjs'
import { findChromium } from './find-chromium.mjs'
import { findTests } from './find-tests.mjs'
import { formatTotals } from './format-totals.mjs'
import { orderTests } from './order-tests.mjs'
import { runTap } from './run-tap.mjs'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { describeProblem, StatedProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'

/** @param {readonly string[]} args */
export async function run (args) {
  const controller = new AbortController()
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => controller.abort(signal))
  const progress = createProgress({ heartbeat: 15_000 })
  let totals = { passed: 0, failed: 0, skipped: 0 }
  let isSound = false
  try {
    const withCoverage = args.includes('--coverage')
    const parts = args.filter(arg => arg !== '--coverage')
    await prepare({ root, progress, signal: controller.signal, withTests: true })

    const tests = orderTests(findTests(root, parts))
    if (tests.length === 0) throw new StatedProblem(parts.length === 0 ? 'There is no test file.' : `No test file has ${parts.map(part => JSON.stringify(part)).join(' or ')} in its path.`)

    const chromium = findChromium(process.env)
    progress.say(chromium === undefined ? 'No Chromium found: the browser tests are skipped. Install one, or set CHROMIUM_PATH.' : `Browser tests use ${chromium}`)

    const database = await chooseDatabase({ root, environment: process.env, say: progress.say })
    try {
      controller.signal.throwIfAborted()
      const outcome = await runTap({
        root,
        tests,
        withCoverage,
        signal: controller.signal,
        environment: { ...withoutDatabase(process.env), TEST_DATABASE_URL: database.url, DURABILITY: 'warn', ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }) },
        write: line => console.log(line)
      })
      totals = outcome.totals
      isSound = outcome.code === 0 && totals.failed === 0 && totals.passed > 0 && outcome.files === tests.length
      if (outcome.files !== tests.length) console.log(`Only ${outcome.files} of ${tests.length} test files reported an outcome.`)
    } finally {
      await database.stop()
    }
  } catch (error) {
    console.log(controller.signal.aborted ? `Stopped (${controller.signal.reason}).` : describeProblem(error))
  }
  if (controller.signal.aborted) isSound = false
  console.log(`\n${formatTotals(totals)}`)
  process.exit(isSound ? 0 : 1)
}

/**
 * DATABASE_URL could be somebody's production: no test ever sees it.
 * @param {NodeJS.ProcessEnv} environment
 */
function withoutDatabase (environment) {
  const { DATABASE_URL: _never, ...rest } = environment
  return rest
}
