import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, eventOf, judged, kindOf, notLaidDown } from '../asked.ts'

/** Who prepared does not decide, who granted does not withdraw, and who decided does not decide on the objection to it. */
export function guardFourEyes (asked: Asked): readonly Finding[] {
  const { of: { file: { procedure: { fourEyes } }, proposals } } = asked
  const kind = kindOf(asked)
  const proposal = proposals.find((one) => one.kind === kind)
  if (fourEyes === undefined) return [judged(asked, 'case-four-eyes', 'unknown', 'procedure four-eyes', { missing: notLaidDown('fourEyes') }), ...ofObjection(asked)]
  const fault = fourEyes.decision ? faultOf(asked, proposal?.by ?? []) : null
  const ofPair = kind === 'withdrawal' && fourEyes.withdrawal && isPairOfGrant(asked, proposal?.by ?? [])
  const faults = [...(fault === null ? [] : [fault]), ...(ofPair ? ['pair-of-grant'] : [])]
  const found = faults.length === 0
    ? [judged(asked, 'case-four-eyes', 'met', 'procedure four-eyes')]
    : faults.map((one) => judged(asked, 'case-four-eyes', 'not-met', 'procedure four-eyes', { facts: [fact('case-fault', 'code', one)] }))
  return [...found, ...ofObjection(asked)]
}

function faultOf ({ event }: Asked, preparers: readonly string[]): string | null {
  if (preparers.length === 0) return 'nobody-prepared'
  return event !== null && preparers.includes(event.actor.id) ? 'prepared-it' : null
}

/** Nobody new among who prepared and who decides, compared with who did so at the grant. */
function isPairOfGrant ({ of: { decisions, temporaryBy, fullBy }, event }: Asked, preparers: readonly string[]): boolean {
  const grant = decisions.find(({ id }) => id === (fullBy ?? temporaryBy))
  if (event === null || grant === undefined) return false
  const granted = [grant.by, ...grant.preparedBy]
  return [event.actor.id, ...preparers].every((one) => granted.includes(one))
}

function ofObjection (asked: Asked): readonly Finding[] {
  const decision = eventOf(asked, 'objection-upheld', 'objection-rejected')
  if (decision === null) return []
  const objection = asked.of.objections.find(({ id }) => id === decision.objection)
  const contested = asked.of.decisions.find(({ id }) => id === objection?.against)
  const isSame = contested?.by === decision.actor.id
  return [judged(asked, 'case-four-eyes', isSame ? 'not-met' : 'met', 'awb 10:3', { facts: isSame ? [fact('case-fault', 'code', 'decided-it-before')] : [] })]
}
