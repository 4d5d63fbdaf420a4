// Changes one folder of the matcher in small ways, some of all there are, and asks whether the law that two engines agree notices.
import { rmSync } from 'node:fs'
import { root } from '../root.mjs'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { StatedProblem } from '../prepare/stated-problem.mjs'
import { mutantProcess } from './mutant-process.mjs'
import { sampleMutants } from './sample-mutants.mjs'

const folder = 'catalogue'
/** The laws, with so many examples each; the sizes at which blocks begin take too long for every change. */
const tests = ['catalogue/agreement.test.js', 'catalogue/change.test.js', 'catalogue/one-after-another.test.js', 'catalogue/find-firms.test.js', 'batch/summarize-many.test.js']
const cases = '80'
/** A loop that never ends is stopped by its count; this is for what else may hang. */
const longest = 180_000
const times = 100
/** After so many changes all tests are done without any: nothing an earlier change left behind may make them fail. */
const round = 25

/** @typedef {{ mutant: import('@stryker-mutator/api/core').Mutant, outcome: 'killed' | 'survived' | 'not reached' | 'error', why: string }} Tried */

/**
 * @param {{ most: number, seed: string, least: number }} asked `least`: per cent that must be noticed
 * @returns {Promise<boolean>} whether enough was noticed
 */
export async function runSample ({ most, seed, least }) {
  await prepare({ root, progress: createProgress({ heartbeat: 15_000 }), withTests: true })
  // Not before it is installed.
  const { makeMutatedCopy } = await import('./make-mutated-copy.mjs')
  const { copy, mutants } = await makeMutatedCopy(root, folder, test => tests.includes(test))
  try {
    const chosen = sampleMutants(mutants, most, seed)
    console.log(`${chosen.length} of ${mutants.length} changes of packages/matcher/src/${folder}, seed '${seed}', ${cases} examples of each law`)
    const tried = await tryAll(copy, chosen)
    const noticed = tried.filter(({ outcome }) => outcome === 'killed').length
    for (const { mutant, outcome, why } of tried) if (outcome !== 'killed') console.log(describe(mutant, outcome, why))
    // what no question of the law comes to is another law's affair, such as that of batches; it is shown, and proves nothing
    const reached = tried.filter(({ outcome }) => outcome !== 'not reached').length
    const percent = reached === 0 ? 0 : 100 * noticed / reached
    console.log(`\n${noticed} of ${reached} noticed (${percent.toFixed(1)} %); at least ${least} % are asked for. ${tried.length - reached} not reached.`)
    return percent >= least && tried.every(({ outcome }) => outcome !== 'error')
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/**
 * @param {string} copy
 * @param {readonly import('@stryker-mutator/api/core').Mutant[]} mutants
 * @returns {Promise<Tried[]>}
 */
async function tryAll (copy, mutants) {
  const worker = mutantProcess(copy, { ...process.env, AGREEMENT_CASES: cases })
  try {
    const dry = await worker.ask({ kind: 'dry' }, longest)
    const failing = dry.tests?.filter((/** @type {{ status: number }} */ { status }) => status !== 0) ?? []
    if (dry.status !== 'complete' || failing.length > 0) throw new StatedProblem(`The tests do not pass without any change: ${JSON.stringify(failing.map((/** @type {{ name: string }} */ { name }) => name))} ${dry.errorMessage ?? dry.status}. Run npm test -- catalogue.`)
    /** @type {Tried[]} */
    const tried = []
    for (const mutant of mutants) {
      tried.push(await tryOne(worker, mutant, dry.mutantCoverage))
      if (tried.length % round !== 0 && tried.length < mutants.length) continue
      const { status } = await worker.ask(withMutant({ ...mutant, id: 'none' }, undefined, undefined), longest)
      if (status !== 'survived') throw new StatedProblem(`After ${tried.length} changes the tests fail without any change: ${status}. A test keeps something from one time to the next.`)
      console.log(`… ${tried.length} tried, ${tried.filter(({ outcome }) => outcome === 'killed').length} noticed`)
    }
    return tried
  } finally {
    worker.end()
  }
}

/**
 * @param {ReturnType<typeof mutantProcess>} worker
 * @param {import('@stryker-mutator/api/core').Mutant} mutant
 * @param {import('@stryker-mutator/api/core').MutantCoverage} coverage
 * @returns {Promise<Tried>}
 */
async function tryOne (worker, mutant, { perTest, static: whileLoading }) {
  const reaching = Object.entries(perTest).filter(([test, hits]) => !test.endsWith('› loading') && (hits[mutant.id] ?? 0) > 0)
  const isStatic = reaching.length === 0
  if (isStatic && (whileLoading[mutant.id] ?? 0) === 0) return { mutant, outcome: 'not reached', why: '' }
  // What works while files load needs a process in which they have not.
  if (isStatic) worker.end()
  const hits = reaching.reduce((sum, [, ofTest]) => sum + (ofTest[mutant.id] ?? 0), whileLoading[mutant.id] ?? 0)
  const { status, errorMessage = '' } = await worker.ask(withMutant(mutant, isStatic ? undefined : reaching.map(([test]) => test), hits * times), longest)
  if (isStatic) worker.end()
  return { mutant, outcome: status === 'survived' ? 'survived' : status === 'error' ? 'error' : 'killed', why: errorMessage }
}

/**
 * Examples are the same each time, so that a test that fails need not be done again without the change: that is what 'static' says to the runner.
 * @param {import('@stryker-mutator/api/core').Mutant} activeMutant
 * @param {readonly string[] | undefined} testFilter
 * @param {number | undefined} hitLimit
 */
function withMutant (activeMutant, testFilter, hitLimit) {
  return { kind: 'mutant', options: { activeMutant, mutantActivation: 'static', testFilter, hitLimit, timeout: longest, disableBail: false, sandboxFileName: activeMutant.fileName, reloadEnvironment: false } }
}

/**
 * @param {import('@stryker-mutator/api/core').Mutant} mutant
 * @param {string} outcome
 * @param {string} why
 */
function describe ({ fileName, location: { start }, mutatorName, replacement = '' }, outcome, why) {
  return `${outcome.padEnd(11)} ${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)} ${why}`.trimEnd()
}
