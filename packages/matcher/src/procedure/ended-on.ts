// Since when has a case ended?
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseQuestion } from '../model/admission-case.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { checkQuestion, standsOn } from './state-on.ts'

/**
 * The day of the decision or the withdrawal that ended it, or the first day after a badge that lapsed; null: it has not ended. What happens in it afterwards, such as handing it over, does not
 * end it anew.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function endedOn (of: AdmissionCase, question: CaseQuestion): IsoDay | null {
  return answerTo(() => {
    checkQuestion(of, question)
    const { state, until } = standsOn(of, question)
    if (state === 'lapsed') return until === null ? null : daysLater(until, 1)
    if (state === 'withdrawn') return of.withdrawnOn
    if (state !== 'refused' && state !== 'left-aside') return null
    return of.decisions.findLast(({ type }) => type === 'refusal-decided' || type === 'leaving-aside-decided')?.on ?? null
  })
}
