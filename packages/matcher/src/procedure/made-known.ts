// What of a record has effect, and what the firm knows of it.
import { answerTo } from '../answer-to.ts'
import type { CaseOnRecord } from '../model/admission-case.ts'
import { EVENT_RULES } from './event-rules.ts'

/**
 * The record without the decisions that were not sent: a decision has no effect before it is made known (Awb 3:40), and making it known is sending it to the firm (3:41). On it a badge that was
 * granted and not sent does not run yet, and one that was taken away and not sent still does. The same record where every decision was sent.
 * @throws MatcherError INVALID_REQUEST when it is no record.
 */
export function madeKnown (onRecord: CaseOnRecord): CaseOnRecord {
  return answerTo(() => {
    const { file, events } = onRecord
    const sent = new Set(events.flatMap((event) => event.type === 'decision-sent' ? [event.decision] : []))
    const known = events.filter(({ id, type }) => EVENT_RULES[type]?.decides === undefined || sent.has(id))
    return known.length === events.length ? onRecord : { file, events: known }
  })
}
