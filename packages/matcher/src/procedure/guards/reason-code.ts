import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged } from '../asked.ts'
import { EVENT_RULES } from '../event-rules.ts'

/** Every event has one of the reasons of its type. */
export function guardReasonCode (asked: Asked): readonly Finding[] {
  const { event, type } = asked
  if (event === null) return []
  const { reasons } = EVENT_RULES[type]
  const isKnown = reasons.includes(event.reason)
  return [judged(asked, 'case-reason', isKnown ? 'met' : 'not-met', 'case record', { facts: [fact('case-reason', isKnown ? 'code' : 'text', event.reason), fact('case-reasons', 'texts', reasons)] })]
}
