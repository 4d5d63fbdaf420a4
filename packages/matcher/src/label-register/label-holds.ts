// Does a label on record hold on a day?
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { Finding, Missing, Verdict } from '../model/finding.ts'
import type { LabelRecord } from '../model/label-record.ts'
import type { IsoDay } from '../model/values.ts'
import { dayFault, fact, finding, isWithin, labelName, untilFact } from '../primitives/index.ts'

/**
 * Found valid, on one of its own days and not in doubt: it holds. In doubt on a signal, real but on no list, or looked at only after the day: not known. Whether the region accepts it, and
 * what follows for a badge, others say.
 * @throws MatcherError INVALID_REQUEST when the day does not exist.
 */
export function labelHolds (record: LabelRecord, on: IsoDay): Finding {
  return answerTo(() => {
    const fault = dayFault(on)
    if (fault !== null) throw new MatcherError('INVALID_REQUEST', [{ place: '/on', ...fault }])
    const { label, check, suspension } = record
    const [verdict, missing] = judge(record, on)
    return finding('label-record', verdict, {
      facts: [
        fact('label', 'text', labelName(label)), fact('issuer', 'text', label.issuer), fact('label-number', 'text', label.number), fact('from', 'day', label.period.from), untilFact(label.period.until),
        fact('check-result', 'code', check.result, { level: check.level, source: check.source, on: check.on }), ...(suspension === null ? [] : [fact('in-doubt-since', 'day', suspension.since)])
      ],
      on,
      missing
    })
  })
}

function judge ({ label, check, suspension }: LabelRecord, on: IsoDay): readonly [Verdict, readonly Missing[]] {
  // what is certain comes before what is in doubt
  if (check.result === 'invalid' || !isWithin(on, label.period)) return ['not-met', []]
  if (suspension !== null && on >= suspension.since) return ['unknown', [{ kind: 'decision', name: 'label.doubt' }]]
  if (check.result === 'not-listed') return ['unknown', [{ kind: 'rule-value', name: `acceptedLabels.${labelName(label)}` }]]
  return check.on > on ? ['unknown', [{ kind: 'decision', name: 'label.check' }]] : ['met', []]
}
