import type { AdmissionCase, CaseEvent, CaseEventType, IsoDay } from '@sroi/matcher'
import { stateOn } from '@sroi/matcher/procedure'
import type { StandingSpan } from './standing-records.ts'

/** What gives something to the firm, or gives it back. */
const FAVOURABLE: ReadonlySet<CaseEventType> = new Set<CaseEventType>(['temporary-admission-decided', 'full-admission-decided', 'extension-given', 'suspension-lifted', 'objection-upheld'])
/** What changes nothing in whether there is a badge: at most until when. */
const STANDING_STAYS: ReadonlySet<CaseEventType> = new Set<CaseEventType>(['extension-given', 'extension-refused', 'objection-rejected'])

/**
 * The days on which a firm stands how, once a decision was sent: a badge that is given, or given back, holds from the day of the decision, as its letter says; what is taken away is gone from the day
 * on which the firm was told. It reaches back no further than what the firm was told in between: a suspension that came and went stays where it was.
 * @param known the record with the event, without decisions that were not sent
 */
export function heldSpans (spans: readonly StandingSpan[], known: AdmissionCase, event: CaseEvent): readonly StandingSpan[] {
  const [first, ...rest] = spans
  const sent = event.type === 'decision-sent' ? known.decisions.find(({ id }) => id === event.decision) : undefined
  if (first === undefined || sent === undefined || !FAVOURABLE.has(sent.type) || (first.standing !== 'temporary' && first.standing !== 'full')) return spans
  const begins = stateOn(known, { on: event.on, knownAt: event.recordedAt }).from ?? event.on
  const told = known.decisions.flatMap(({ id, type, sentOn }) => id === sent.id || sentOn === null || STANDING_STAYS.has(type) ? [] : [sentOn])
  // the latest of them, never later than the day on which it was sent
  const from = [begins, sent.on, ...told].sort().at(-1) as IsoDay
  return from < first.from ? [{ ...first, from }, ...rest] : spans
}
