// What Stryker is told: which files it changes, what it copies, and how that is compiled.
import { join } from 'node:path'

const matcher = 'packages/matcher'

/**
 * The tests that ask for answers, by folder or by the start of their name. Those of files, sentences and packages prove nothing
 * about a rule. Laws with thousands of examples are left out as well: a mutant that only they notice deserves a test of its own.
 */
const tests = [
  'admission', 'contract', 'labels', 'match', 'obligation', 'primitives', 'procurement', 'reservation', 'rules', 'scoring', 'terms',
  'valuation', 'worked-cases'
]
/** How the files of such laws end. */
const laws = ['laws', 'properties']

/**
 * @param {string} root of the checkout
 * @param {readonly string[]} folders of `packages/matcher/src`
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export function strykerOptions (root, folders) {
  return {
    mutate: folders.map(folder => `${matcher}/src/${folder}/**/*.ts`),
    ignorePatterns: ['**', `!${matcher}/{src,dist,dist-test}/**`, `!${matcher}/{package,tsconfig}.json`, '!tsconfig.base.json',
      `${matcher}/dist-test/**/*.test.js`, `!${matcher}/dist-test/{${tests}}*.test.js`, `!${matcher}/dist-test/{${tests}}/*.test.js`,
      // what the questions are made of asks for data that is not copied
      `${matcher}/dist-test/**/*{${laws}}.test.js`, `${matcher}/dist-test/questions.js`],
    // A mutant need not be well typed. The copy lies two folders below the checkout, and gets its node_modules after this.
    buildCommand: `node ../../node_modules/typescript/bin/tsc -p ${matcher} --noCheck --composite false --incremental false --tsBuildInfoFile null --declaration false --declarationMap false --sourceMap false`,
    disableTypeChecks: false,
    testRunner: 'tap-in-process',
    plugins: [join(root, 'scripts', 'mutation', 'tap-runner.mjs')],
    coverageAnalysis: 'perTest',
    // Generous, for on a busy machine a slow test must not pass for an endless one. A loop that never ends is stopped by its count.
    timeoutMS: 30_000,
    timeoutFactor: 10,
    maxTestRunnerReuse: 500,
    tempDirName: '.mutation',
    cleanTempDir: 'always',
    reporters: ['progress-append-only', 'clear-text'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    thresholds: { high: 100, low: 90, break: null },
    logLevel: /** @type {import('@stryker-mutator/api/core').LogLevel} */ ('warn'),
    warnings: { preprocessorErrors: true, unknownOptions: true, unserializableOptions: true, slow: false }
  }
}
