import type { CaseEvent } from '../../model/case-event.ts'
import type { Finding } from '../../model/finding.ts'
import type { AdmissionCase } from '../../model/admission-case.ts'
import type { IsoDay } from '../../model/values.ts'
import { dayFault, fact } from '../../primitives/index.ts'
import { type Asked, judged } from '../asked.ts'

/** A day that an event names beside its own: within which days it must lie. */
interface Named {
  readonly day: IsoDay
  readonly earliest?: IsoDay | undefined
  readonly latest?: IsoDay | undefined
}

/** Do the days that an event names exist, and can they be? */
export function guardDays (asked: Asked): readonly Finding[] {
  const { of, event } = asked
  if (event === null) return []
  const named = daysOf(of, event)
  const faults = [
    ...named.flatMap(({ day, earliest, latest }) => {
      const fault = dayFault(day) !== null ? 'no-such-day' : earliest !== undefined && day < earliest ? 'day-too-early' : latest !== undefined && day > latest ? 'day-too-late' : null
      return fault === null ? [] : [[fact('case-fault', 'code', fault), fact('named-day', 'text', String(day))]]
    }),
    ...onlyOnce(of, event)
  ]
  if (faults.length === 0) return [judged(asked, 'case-days', 'met', 'case order')]
  return faults.map((facts) => judged(asked, 'case-days', 'not-met', 'case order', { facts }))
}

function daysOf (of: AdmissionCase, event: CaseEvent): readonly Named[] {
  const { on } = event
  if (event.type === 'completion-requested') return event.termUntil === null ? [] : [{ day: event.termUntil, earliest: on }]
  if (event.type === 'decision-delayed' || event.type === 'objection-adjourned') return [{ day: event.newLastDay, earliest: on }]
  if (event.type === 'hearing-offered') return [{ day: event.until, earliest: on }]
  if (event.type === 'temporary-admission-decided') return startOf(event.badgeFrom, on)
  if (event.type === 'objection-upheld') return event.instead.kind === 'admit-temporarily' ? startOf(event.instead.badgeFrom, on) : event.instead.kind === 'extend' ? [{ day: event.instead.until }] : []
  if (event.type === 'extension-given') return [{ day: event.until, earliest: on }]
  if (event.type === 'objection-lodged') return [{ day: event.receivedOn, earliest: of.decisions.find(({ id }) => id === event.against)?.on, latest: on }]
  if (event.type === 'view-received') return [{ day: event.receivedOn, latest: on }]
  if (event.type !== 'label-handed-in') return []
  const { from, until } = event.label.period
  return [{ day: event.receivedOn, latest: on }, { day: from }, ...(until === null ? [] : [{ day: until, earliest: from }])]
}

function startOf (badgeFrom: IsoDay | null, on: IsoDay): readonly Named[] {
  return badgeFrom === null ? [] : [{ day: badgeFrom, earliest: on }]
}

/** A badge without a first day, where the tenant lets the decision name it; a second message that something takes longer. */
function onlyOnce (of: AdmissionCase, event: CaseEvent): readonly (readonly ReturnType<typeof fact>[])[] {
  const badgeFrom = event.type === 'temporary-admission-decided' ? event.badgeFrom : event.type === 'objection-upheld' && event.instead.kind === 'admit-temporarily' ? event.instead.badgeFrom : undefined
  const isTold = (event.type === 'decision-delayed' && of.notice !== null) ||
    (event.type === 'objection-adjourned' && of.objections.some(({ id, adjournment }) => id === event.objection && adjournment !== null))
  return [
    ...(badgeFrom === null && of.file.procedure.yearFrom === 'badge-start' ? [[fact('case-fault', 'code', 'no-first-day')]] : []),
    ...(isTold ? [[fact('case-fault', 'code', 'told-already')]] : [])
  ]
}
