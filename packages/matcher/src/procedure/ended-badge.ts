// The badge of a case that is over: who leant on it must look elsewhere.
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseQuestion, CaseStateOnDay } from '../model/admission-case.ts'
import type { EndedBadge } from '../model/badge-lapse.ts'
import { daysLater } from '../primitives/index.ts'
import { badgeSpan } from './badge-on.ts'
import { checkQuestion, standsOn } from './state-on.ts'

/**
 * A badge that ran and lapsed, or was withdrawn before it lapsed; null: there was none, or it runs.
 * @param supplier how purchases name the firm.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function endedBadge (of: AdmissionCase, question: CaseQuestion, supplier: string): EndedBadge | null {
  return answerTo(() => {
    checkQuestion(of, question)
    const badge = { supplier, case: of.file.id }
    const lapsed = ({ beneath, until }: CaseStateOnDay): EndedBadge | null =>
      beneath === 'lapsed' && until !== null ? { ...badge, how: 'lapsed', until, effect: of.file.procedure.effectOfLapse ?? null } : null
    const stands = standsOn(of, question)
    if (stands.beneath !== 'withdrawn') return lapsed(stands)
    const { before, withdrawnOn } = of
    if (before === null || withdrawnOn === null) return null
    // what is taken away is gone from the day on which the firm was told
    const gone = of.decisions.findLast(({ type, on }) => type === 'withdrawal-decided' && on === withdrawnOn)?.sentOn ?? withdrawnOn
    const from = badgeSpan({ ...of, stage: before }, { ...question, on: withdrawnOn })?.from ?? null
    // it never began
    if (from === null || from >= gone) return null
    // before the firm was told the dates may have ended it: there was nothing left to take away
    return lapsed(standsOn({ ...of, stage: before }, { ...question, on: gone })) ?? { ...badge, how: 'withdrawn', until: daysLater(gone, -1), effect: null }
  })
}
