import type { Finding } from '../../model/finding.ts'
import { daysLater, fact, verdictOf } from '../../primitives/index.ts'
import { type Asked, judged, notLaidDown } from '../asked.ts'

/** May somebody whose earlier case ended apply again? Where the tenant has not said when, a person says so for this case. */
export function guardReapplication (asked: Asked): readonly Finding[] {
  const { of: { file: { earlier, procedure: { reapplicationAfterDays } }, reapplicationAllowed }, on } = asked
  if (earlier === null) return [judged(asked, 'case-reapplication', 'met', 'procedure reapplication')]
  const facts = [fact('earlier-ended-on', 'day', earlier.endedOn)]
  if (reapplicationAllowed) return [judged(asked, 'case-reapplication', 'met', 'procedure reapplication', { facts: [...facts, fact('reapplication-allowed', 'boolean', true)] })]
  if (reapplicationAfterDays === undefined) return [judged(asked, 'case-reapplication', 'unknown', 'procedure reapplication', { facts, missing: notLaidDown('reapplicationAfterDays') })]
  const first = daysLater(earlier.endedOn, reapplicationAfterDays + 1)
  return [judged(asked, 'case-reapplication', verdictOf(on >= first), 'procedure reapplication', { facts: [...facts, fact('reapply-from', 'day', first)] })]
}
