import type { Finding } from '../../model/finding.ts'
import { amsterdamDay, daysBetween, fact } from '../../primitives/index.ts'
import { type Asked, judged, notLaidDown } from '../asked.ts'
import { EVENT_RULES } from '../event-rules.ts'

/**
 * What a committee votes, what is decided and that it was sent are put on record on the day itself, or as much later as the tenant allows: whoever could choose the day would choose the term that starts on it. Nothing to say
 * of what is recorded on its own day.
 */
export function guardRecordWithin (asked: Asked): readonly Finding[] {
  const { of: { file: { procedure: { recordWithinDays } } }, event, type } = asked
  if (event === null || (EVENT_RULES[type].decides === undefined && type !== 'vote-cast' && type !== 'decision-sent')) return []
  const days = daysBetween(event.on, amsterdamDay(event.recordedAt))
  if (days <= 0) return []
  const facts = [fact('happened-on', 'day', event.on), fact('days-later', 'count', days)]
  if (recordWithinDays === undefined) return [judged(asked, 'case-order', 'unknown', 'procedure record-within-days', { facts, missing: notLaidDown('recordWithinDays') })]
  const isLate = days > recordWithinDays
  return [judged(asked, 'case-order', isLate ? 'not-met' : 'met', 'procedure record-within-days', { facts: [...facts, ...(isLate ? [fact('case-fault', 'code', 'recorded-too-late')] : [])] })]
}
