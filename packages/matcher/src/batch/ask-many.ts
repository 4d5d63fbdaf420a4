// The questions of a slice, read and checked: before anybody looks through a register for one of them.
import { checkAssessment } from '../check-request.ts'
import type { Problem } from '../error.ts'
import type { SummaryRequest } from '../model/batch.ts'
import { ask, type AskedQuestion, collectAt, type Reader, refuseAll } from '../search/index.ts'
import { sliceFaults } from './slice-faults.ts'

/** @throws MatcherError INVALID_REQUEST, with every problem of every question of the slice at once, each at its place; and for a slice that is none. */
export function askMany (questions: readonly SummaryRequest[], from: number, until: number, reader: Reader): readonly AskedQuestion[] {
  const problems: Problem[] = [...sliceFaults(from, until)]
  refuseAll(problems)
  const asked = questions.slice(from, until).map((question, index) => collectAt(`/questions/${from + index}`, problems, () => {
    checkAssessment(question)
    return ask(question, reader)
  }))
  refuseAll(problems)
  return asked.filter((one) => one !== null)
}
