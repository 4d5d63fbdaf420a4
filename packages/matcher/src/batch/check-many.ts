import { answerTo } from '../answer-to.ts'
import type { SummaryRequest } from '../model/batch.ts'
import type { Reader } from '../search/index.ts'
import { askMany } from './ask-many.ts'

/**
 * Are the questions of a slice in order? For a caller who answers them one after the other and wants to refuse before the first answer is given.
 * @throws MatcherError INVALID_REQUEST as `summarizeMany` does.
 */
export function checkMany (questions: readonly SummaryRequest[], from: number, until: number, reader: Reader): void {
  answerTo(() => { askMany(questions, from, until, reader) })
}
