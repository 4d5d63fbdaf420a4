// Stryker's test runner for our tap tests: in one process, so that a mutant costs milliseconds.
import { resolve } from 'node:path'
import { declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { loadTests } from './load-tests.mjs'

/**
 * What the instrumented code reads and counts.
 * @typedef {{ [K in keyof import('@stryker-mutator/api/core').InstrumenterContext]?: import('@stryker-mutator/api/core').InstrumenterContext[K] | undefined }} Context
 */

export class TapRunner {
  static inject = tokens()

  /** @type {Promise<import('./load-tests.mjs').LoadedTest[]> | undefined} */
  #tests
  #folder
  /** @type {Context} */
  #context

  /** @param {string} [folder] of the package; Stryker makes its copy of the checkout the working folder */
  constructor (folder = resolve('packages', 'matcher')) {
    this.#folder = folder
    const global = /** @type {{ __stryker__?: Context }} */ (globalThis)
    this.#context = global.__stryker__ ??= {}
  }

  /** Modules stay loaded; for a mutant that works while they load, Stryker starts another process. */
  capabilities () {
    return { reloadEnvironment: false }
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun () {
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const results = []
    for (const { id, fileName, run } of await this.#load()) {
      this.#context.currentTestId = id
      const began = performance.now()
      const failureMessage = await run()
      const timeSpentMs = performance.now() - began
      results.push({ id, name: id, fileName, timeSpentMs, ...(failureMessage === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage }) })
    }
    this.#context.currentTestId = undefined
    // Stryker keeps this order in its filters: the cheapest test has the first chance to fail.
    results.sort((one, other) => one.timeSpentMs - other.timeSpentMs)
    const { static: whileLoading, perTest } = this.#context.mutantCoverage ?? { static: {}, perTest: {} }
    const ordered = Object.fromEntries(results.flatMap(({ id }) => perTest[id] === undefined ? [] : [[id, perTest[id]]]))
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: whileLoading, perTest: ordered } }
  }

  /**
   * A test counts as a killer only when it passes again without the mutant: a test that fails by chance, or because of what an
   * earlier mutant left behind, is an error of the run.
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun ({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const isStatic = mutantActivation === 'static'
    if (isStatic) {
      this.#activate(activeMutant.id, hitLimit)
      try {
        await this.#load()
      } catch (error) {
        return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: `The tests do not load: ${error}`, nrOfTests: 0 }
      }
    }
    const tests = await this.#load()
    const byId = new Map(tests.map(test => [test.id, test]))
    const chosen = testFilter === undefined ? tests.filter(({ isLoading }) => !isLoading) : testFilter.flatMap(id => byId.get(id) ?? [])
    if (!isStatic) this.#activate(activeMutant.id, hitLimit)
    for (const [index, { id, run }] of chosen.entries()) {
      const failureMessage = await run()
      const endless = determineHitLimitReached(this.#context.hitCount, hitLimit)
      if (endless !== undefined) return toMutantRunResult(endless)
      if (failureMessage === null) continue
      if (!isStatic) {
        this.#activate(undefined, undefined)
        const again = await run()
        if (again !== null) return { status: MutantRunStatus.Error, errorMessage: `'${id}' fails without a mutant too: ${again}` }
      }
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: index + 1 }
    }
    return { status: MutantRunStatus.Survived, nrOfTests: chosen.length }
  }

  #load () {
    this.#tests ??= loadTests(this.#folder, id => { this.#context.currentTestId = id })
    return this.#tests
  }

  /**
   * @param {string | undefined} mutant
   * @param {number | undefined} hitLimit
   */
  #activate (mutant, hitLimit) {
    this.#context.activeMutant = mutant
    this.#context.hitLimit = hitLimit
    this.#context.hitCount = hitLimit === undefined ? undefined : 0
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'tap-in-process', TapRunner)]
