// May an event be put on the record of a case? Allowed or refused, with every rule that says so.
import { answerTo } from '../answer-to.ts'
import { MatcherError, type Problem } from '../error.ts'
import type { AdmissionCase, Happening } from '../model/admission-case.ts'
import type { CaseEvent } from '../model/case-event.ts'
import { allOf, dayFault, instantFault } from '../primitives/index.ts'
import type { Asked } from './asked.ts'
import { askGuards } from './guards/index.ts'
import { recordEvent } from './record-event.ts'
import { withoutCount } from './secret-votes.ts'
import { standsOn } from './state-on.ts'
import { CASE_EVENT_TYPES } from './states.ts'

/**
 * Judges an event by the state of the case on its day, as known at the moment it is recorded. Allowed: what it may by, and the record with it. Refused: everything that
 * forbids it or that is not known, all at once, with no more of secret votes than that they do not carry it; the case stays what it was.
 * @throws MatcherError INVALID_REQUEST when the event has no type, no day or no moment that can be.
 */
export function mayHappen (of: AdmissionCase, event: CaseEvent): Happening {
  return answerTo(() => {
    check(event)
    return judge(of, event)
  })
}

function judge (of: AdmissionCase, event: CaseEvent): Happening {
  // a day before the record is refused below; until then the case is taken as it stands
  const on = of.last !== null && event.on < of.last.on ? of.last.on : event.on
  const knownAt = event.recordedAt
  const stands = standsOn(of, { on, knownAt })
  const asked: Asked = { of, stands, type: event.type, event, on, knownAt }
  const because = askGuards(asked)
  if (allOf(because.map(({ verdict }) => verdict)) !== 'met') return { allowed: false, from: stands.state, because: withoutCount(asked, because.filter(({ verdict }) => verdict !== 'met')) }
  const next = recordEvent(of, event)
  return { allowed: true, from: stands.state, to: standsOn(next, { on, knownAt }).state, because, next }
}

function check ({ type, on, recordedAt }: CaseEvent): void {
  const problems: Problem[] = []
  const [day, moment] = [dayFault(on), instantFault(recordedAt)]
  if (!CASE_EVENT_TYPES.includes(type)) problems.push({ place: '/type', code: 'no-event', detail: `'${String(type)}' is no type of event. Choose one of CASE_EVENT_TYPES.` })
  if (day !== null) problems.push({ place: '/on', ...day })
  if (moment !== null) problems.push({ place: '/recordedAt', ...moment })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
