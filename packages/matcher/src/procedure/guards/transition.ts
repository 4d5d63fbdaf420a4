import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged } from '../asked.ts'
import { EVENT_RULES } from '../event-rules.ts'
import { cellOf } from '../states.ts'

/** Does the table know such an event in this state? While an objection runs, what it is about goes on. */
export function guardTransition (asked: Asked): readonly Finding[] {
  const { stands: { state, beneath }, type } = asked
  const own = cellOf(state, type)
  const cell = own === 'as-beneath' ? cellOf(beneath, type) : own
  const refusal = typeof cell === 'string' && cell !== 'stays' ? cell : null
  const facts = [fact('case-state', 'code', own === 'as-beneath' ? beneath : state), fact('case-event', 'code', type), ...(refusal === null ? [] : [fact('case-fault', 'code', refusal)])]
  return [judged(asked, 'case-transition', refusal === null ? 'met' : 'not-met', EVENT_RULES[type].norm, { facts })]
}
