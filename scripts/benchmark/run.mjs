// `npm run benchmark`, in a straight line: the questions, what each part of an answer costs, and a table.
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { describeProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'
import { formatReport } from './format-report.mjs'
import { measure } from './measure.mjs'

const ROUNDS = 30

export async function run () {
  const progress = createProgress()
  try {
    await prepare({ root, progress })
    // Loaded here: it imports what has only now been compiled.
    const { readSubjects } = await import('./subjects.mjs')
    const subjects = readSubjects()
    const measured = await progress.step(`Measuring ${ROUNDS} rounds`, () => measure(subjects, ROUNDS))
    console.log(`\n${formatReport(measured, ROUNDS)}`)
  } catch (error) {
    console.log(describeProblem(error))
    process.exit(1)
  }
}
