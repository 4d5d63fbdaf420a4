import type { Actor } from '../../model/case-event.ts'
import type { Finding } from '../../model/finding.ts'
import type { CaseRole, Decider } from '../../model/procedure.ts'
import { fact, isWithin } from '../../primitives/index.ts'
import { type Asked, judged, kindOf, notLaidDown } from '../asked.ts'
import { EVENT_RULES } from '../event-rules.ts'

const ROLE_OF: Readonly<Record<Decider, CaseRole>> = { committee: 'chair', 'coordinator-under-mandate': 'coordinator', foundation: 'board' }

/** Who may do it; null: the tenant has not said who decides. */
export function rolesFor (asked: Asked): readonly CaseRole[] | null {
  const { roles } = EVENT_RULES[asked.type]
  const kind = kindOf(asked)
  if (roles.length > 0 || kind === null) return roles
  const decider = asked.of.file.procedure.deciders[kind]
  return decider === undefined ? null : [ROLE_OF[decider]]
}

/** Has who does it the role, and is that role really theirs? */
export function guardRole (asked: Asked): readonly Finding[] {
  const { event } = asked
  const roles = rolesFor(asked)
  if (roles === null) return [judged(asked, 'case-role', 'unknown', 'procedure deciders', { missing: notLaidDown(`deciders.${kindOf(asked) ?? ''}`) })]
  if (event === null) return []
  const fault = roles.includes(event.actor.role) ? faultOf(asked, event.actor) : 'other-role'
  const norm = EVENT_RULES[asked.type].roles.length === 0 ? 'procedure deciders' : event.actor.role === 'member' || event.actor.role === 'chair' ? 'procedure committee' : EVENT_RULES[asked.type].norm
  return [judged(asked, 'case-role', fault === null ? 'met' : 'not-met', norm, {
    facts: [fact('case-role', 'code', event.actor.role), fact('case-roles', 'texts', roles), ...(fault === null ? [] : [fact('case-fault', 'code', fault)])]
  })]
}

function faultOf ({ of: { file: { applicant, procedure } }, on }: Asked, { id, role, organisation }: Actor): string | null {
  if (role === 'firm') return organisation?.scheme === applicant.scheme && organisation.value === applicant.value ? null : 'other-organisation'
  if (role !== 'member' && role !== 'chair') return null
  const sits = procedure.committee.some(({ actor, chairs, period }) => actor === id && (role === 'member' || chairs) && isWithin(on, period))
  return sits ? null : 'not-in-committee'
}
