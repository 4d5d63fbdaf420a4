// Runs the fuzzer as a test among the tests, with as many requests as are asked for.
import { run as runTests } from '../test-run/run.mjs'

const names = new Map([['--requests', 'FUZZ_REQUESTS'], ['--seed', 'FUZZ_SEED']])

/** @param {readonly string[]} args */
export async function run (args) {
  const problem = readOptions(args, process.env)
  if (problem !== null) {
    console.log(problem)
    process.exit(2)
  }
  await runTests(['packages/server/test/fuzz'])
}

/**
 * Puts options where the fuzzer reads them.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} environment
 * @returns {string | null} what is wrong with them
 */
export function readOptions (args, environment) {
  for (const arg of args) {
    const [option = '', value = ''] = arg.split('=')
    const variable = names.get(option)
    if (variable === undefined) return `There is no option ${option}. There are --requests=50000 and --seed=1`
    if (!/^[1-9]\d{0,8}$/.test(value)) return `${option} has '${value}'. Give a whole number above 0`
    environment[variable] = value
  }
  return null
}
