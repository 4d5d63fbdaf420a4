// Loads the compiled tests of a checkout (or of Stryker's copy of it), once, each test ready to be done again and again.
import { register } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { configureGlobal } from 'fast-check'
import { listFiles } from '../prepare/list-files.mjs'
import { takeSteps } from './recorded-steps.mjs'
import { runStep } from './run-step.mjs'

/** @typedef {{ id: string, fileName: string, isLoading: boolean, run: () => Promise<string | null> }} LoadedTest `run` gives what failed, or null */

let reloads = 0

/**
 * Besides its tests each file has one more: loading it anew and doing all it holds. That one counts for what a test file
 * computes before its first test.
 * @param {string} folder of the package, with `dist` and `dist-test`
 * @param {(id: string | undefined) => void} onLoading before a test file, or what the tests share, is loaded; with nothing afterwards
 * @returns {Promise<LoadedTest[]>}
 */
export async function loadTests (folder, onLoading) {
  register('./redirect-tap.mjs', import.meta.url)
  // The same examples for every mutant; the smallest counterexample is of no interest.
  configureGlobal({ seed: 1, endOnFailure: true })

  const ofTests = scripts(join(folder, 'dist-test'))
  const isTest = (/** @type {string} */ file) => file.endsWith('.test.js')
  for (const file of scripts(join(folder, 'dist'))) await import(pathToFileURL(file).href)
  onLoading('what the tests share')
  for (const file of ofTests.filter(file => !isTest(file))) await import(pathToFileURL(file).href)

  /** @type {LoadedTest[]} */
  const tests = []
  for (const file of ofTests.filter(isTest)) {
    const name = relative(join(folder, 'dist-test'), file).replace(/\.js$/, '.ts')
    const loading = `${name} › loading`
    onLoading(loading)
    await import(pathToFileURL(file).href)
    takeSteps().forEach((step, index) => tests.push({ id: `${name} › ${index + 1} ${step.args[0]}`, fileName: file, isLoading: false, run: () => runStep(step) }))
    tests.push({ id: loading, fileName: file, isLoading: true, run: () => runAnew(file) })
  }
  onLoading(undefined)
  return tests
}

/** @param {string} folder */
function scripts (folder) {
  return listFiles(folder).filter(file => file.endsWith('.js'))
}

/** @param {string} file */
async function runAnew (file) {
  reloads += 1
  try {
    await import(`${pathToFileURL(file).href}?reload=${reloads}`)
  } catch (error) {
    takeSteps()
    return String(error)
  }
  for (const step of takeSteps()) {
    const failure = await runStep(step)
    if (failure !== null) return failure
  }
  return null
}
