// Many questions to one register, a slice at a time: whoever calls owns the workers.
import { answerTo } from '../answer-to.ts'
import { checkAssessment, checkValues } from '../check-request.ts'
import type { Problem } from '../error.ts'
import type { SearchBatch } from '../model/batch.ts'
import type { SearchOutcome } from '../model/search.ts'
import { findDoubleIds } from '../request/index.ts'
import { collectAt, type Reader, refuseAll, rememberReadings, searchChecked } from '../search/index.ts'
import { sliceFaults } from './slice-faults.ts'

/**
 * The answers to the questions `from` up to but not including `until`, each the same as `search` gives. The register is checked once, and its offerings are
 * read once; pass a reader of `rememberReadings` to share what was read among slices.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem of every question of the slice at once, each at its place; and for a slice that is none.
 */
export function searchMany (batch: SearchBatch, from: number, until: number, reader: Reader): readonly SearchOutcome[] {
  return answerTo(() => {
    const { questions, suppliers, register } = batch
    const problems: Problem[] = [...sliceFaults(from, until), ...findDoubleIds(suppliers, 'suppliers')]
    collectAt('', problems, () => { checkValues({ suppliers, register }) })
    refuseAll(problems)
    const remembering = rememberReadings(reader)
    const outcomes = questions.slice(from, until).map((question, index) => collectAt(`/questions/${from + index}`, problems, () => {
      checkAssessment(question)
      return searchChecked({ ...question, suppliers, register }, remembering)
    }))
    refuseAll(problems)
    return outcomes.filter((one) => one !== null)
  })
}
