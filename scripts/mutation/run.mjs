// Changes the matcher in many small ways, and says which changes no test notices. Takes minutes; no part of `npm test`.
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { describeProblem, StatedProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'
import { runSample } from './run-sample.mjs'
import { percentOf, scoreFolders } from './score-folders.mjs'
import { strykerOptions } from './stryker-options.mjs'

const folders = ['rules', 'obligation', 'valuation', 'reservation', 'admission', 'primitives']
const least = 90

/** Of the changes of the catalogue that are tried: some make no difference to any answer. */
const leastOfSample = 80

/** @param {readonly string[]} args folders of `packages/matcher/src`, all six when empty; or `--catalogue`, with `--most=300` and `--seed=1` */
export async function run (args) {
  try {
    if (args.includes('--catalogue')) process.exit(await runSample({ ...sampleOf(args), least: leastOfSample }) ? 0 : 1)
    const unknown = args.filter(arg => !folders.includes(arg))
    if (unknown.length > 0) throw new StatedProblem(`${unknown.map(arg => JSON.stringify(arg)).join(', ')}: no such folder. Name one or more of ${folders.join(', ')}, or none for all.`)
    await prepare({ root, progress: createProgress({ heartbeat: 15_000 }), withTests: true })
    process.chdir(root)
    // Not before it is installed.
    const { Stryker } = await import('@stryker-mutator/core')
    const chosen = args.length === 0 ? folders : args
    const scores = scoreFolders(chosen, await new Stryker(strykerOptions(root, chosen)).runMutationTest())
    for (const score of scores) console.log(describe(score))
    const isGood = scores.every(score => percentOf(score) >= least && score.errors === 0)
    console.log(isGood ? `\nAt least ${least} % in each folder.` : `\nNot good enough: at least ${least} % in each folder, and no errors.`)
    process.exit(isGood ? 0 : 1)
  } catch (error) {
    console.log(describeProblem(error))
    process.exit(1)
  }
}

/** @param {readonly string[]} args */
function sampleOf (args) {
  const { most = '300', seed = '1', ...others } = Object.fromEntries(args.filter(arg => arg !== '--catalogue').map(arg => [arg.split('=')[0]?.replace(/^--/, ''), arg.split('=')[1] ?? '']))
  const unknown = Object.keys(others)
  if (unknown.length > 0 || !/^[1-9]\d*$/.test(most)) throw new StatedProblem(`--catalogue goes with --most=N, a whole number above 0, and --seed=TEXT; not with ${unknown.length > 0 ? unknown.join(', ') : `--most=${most}`}.`)
  return { most: Number(most), seed }
}

/** @param {import('./score-folders.mjs').Score} score */
function describe (score) {
  const { folder, killed, timedOut, survived, notCovered, errors } = score
  return `${folder.padEnd(12)}${percentOf(score).toFixed(1).padStart(5)} %   ${killed} killed, ${timedOut} timed out, ${survived} survived, ${notCovered} not covered${errors === 0 ? '' : `, ${errors} ERRORS`}`
}
