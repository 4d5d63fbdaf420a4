// `npm run check`, in a straight line: all checks run, and all that is wrong is said at once.
import { formatProblem } from './problem.mjs'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { describeProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'

/** In the order of running: what compiles comes first, because others use what was compiled. */
const files = ['types', 'lint', 'imports', 'environment', 'municipalities', 'unused', 'generated', 'design-rules', 'interface-changes', 'links', 'lockfile', 'dependency-page', 'entry-sizes', 'packed-library']

export async function run () {
  const progress = createProgress({ heartbeat: 15_000 })
  let count = 0
  let failing = 0
  try {
    await prepare({ root, progress, compile: false })
    for (const file of files) {
      // Loaded here: some checks import packages that have only now been installed.
      /** @type {import('./problem.mjs').Check} */
      const { name, find } = await import(`./${file}.mjs`)
      const problems = await progress.step(`Checking ${name}`, () => findSafely(find, `scripts/checks/${file}.mjs`, progress.say))
      for (const problem of problems) console.log(formatProblem(problem))
      count += problems.length
      failing += problems.length > 0 ? 1 : 0
    }
  } catch (error) {
    console.log(describeProblem(error))
    console.log('\nThe checks could not be run.')
    process.exit(1)
  }
  console.log(count === 0 ? `\nAll ${files.length} checks pass.` : `\n${count} ${count === 1 ? 'problem' : 'problems'} in ${failing} of ${files.length} checks.`)
  process.exit(count === 0 ? 0 : 1)
}

/**
 * A check that breaks is a problem too, and keeps nobody from seeing the others.
 * @param {import('./problem.mjs').Check['find']} find
 * @param {string} file
 * @param {(line: string) => void} [say]
 * @returns {Promise<import('./problem.mjs').Problem[]>}
 */
export async function findSafely (find, file, say = () => {}) {
  try {
    return await find({ root, say })
  } catch (error) {
    return [{ file, why: describeProblem(error), repair: 'mend what it stumbles over, or the check itself' }]
  }
}
