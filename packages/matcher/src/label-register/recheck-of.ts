// By which day must somebody look at a label again?
import { answerTo } from '../answer-to.ts'
import { MatcherError, type Problem } from '../error.ts'
import type { LabelRecord, Recheck, RecheckQuestion } from '../model/label-record.ts'
import type { IsoDay } from '../model/values.ts'
import { compareText, dayFault, daysLater, fact, finding, labelName } from '../primitives/index.ts'

/**
 * The first of: the day that was set, the end of the time that a check holds, the last day of the label itself. A label in doubt is due from the day of the doubt on. One that was found not to
 * be one is never due.
 * @throws MatcherError INVALID_REQUEST when the day does not exist or the number of days cannot be.
 */
export function recheckOf (record: LabelRecord, question: RecheckQuestion): Recheck {
  return answerTo(() => {
    const { on, everyDays } = question
    check(question)
    const { label, check: { result, on: checkedOn }, suspension, recheckDue } = record
    const days = [recheckDue, everyDays === null ? null : daysLater(checkedOn, everyDays), label.period.until, suspension?.since ?? null].filter((day): day is IsoDay => day !== null)
    const due = result === 'invalid' ? null : [...days].sort(compareText)[0] ?? null
    const isOver = result === 'invalid'
    const verdict = isOver ? 'met' : due === null ? 'unknown' : on < due ? 'met' : 'not-met'
    return {
      due,
      finding: finding('label-recheck', verdict, {
        facts: [fact('label', 'text', labelName(label)), fact('checked-on', 'day', checkedOn), fact('check-result', 'code', result), fact('recheck-due', 'day', due)],
        on,
        missing: verdict === 'unknown' ? [{ kind: 'rule-value', name: 'procedure.recheckDays' }] : []
      })
    }
  })
}

function check ({ on, everyDays }: RecheckQuestion): void {
  const fault = dayFault(on)
  const problems: Problem[] = fault === null ? [] : [{ place: '/on', ...fault }]
  if (everyDays !== null && (!Number.isInteger(everyDays) || everyDays < 1 || everyDays > 36_600)) problems.push({ place: '/everyDays', code: 'no-number', detail: `${everyDays} is no whole number of days from 1 to 36600. Correct it, or give null when nothing is laid down.` })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
