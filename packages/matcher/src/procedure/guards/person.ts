import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged } from '../asked.ts'
import { EVENT_RULES } from '../event-rules.ts'

/** The machine proposes, a person decides. */
export function guardPerson (asked: Asked): readonly Finding[] {
  const { event, type } = asked
  if (event === null || (EVENT_RULES[type].decides === undefined && type !== 'vote-cast')) return []
  return [judged(asked, 'case-person', event.actor.role === 'machine' ? 'not-met' : 'met', 'case a-person-decides', { facts: [fact('case-role', 'code', event.actor.role)] })]
}
