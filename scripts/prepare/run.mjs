// From a fresh clone to a program that `sroi serve` can run.
import { root } from '../root.mjs'
import { prepare } from './prepare.mjs'
import { createProgress } from './progress.mjs'
import { describeProblem } from './stated-problem.mjs'

export async function run () {
  try {
    await prepare({ root, progress: createProgress() })
    console.log('Built. Next: npx sroi help serve')
  } catch (error) {
    console.error(describeProblem(error))
    process.exit(1)
  }
}
