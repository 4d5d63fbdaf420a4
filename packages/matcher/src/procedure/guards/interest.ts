import type { CaseEventType } from '../../model/case-event.ts'
import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged } from '../asked.ts'
import { interestOf } from '../interest-of.ts'

/** What somebody with an interest can still do: say so, and give the case to another. */
const ALWAYS: ReadonlySet<CaseEventType> = new Set(['interest-declared', 'case-handed-over'])

/** Nobody with an interest in the firm prepares, votes, chairs or decides. */
export function guardInterest (asked: Asked): readonly Finding[] {
  const { of, event, type } = asked
  if (event === null || event.actor.role === 'firm' || event.actor.role === 'machine' || ALWAYS.has(type)) return []
  const { actor } = event
  const sits = of.file.procedure.committee.filter((member) => member.actor === actor.id)
  const interest = [actor, ...sits.map(({ organisation, emailDomain }) => ({ id: actor.id, organisation, emailDomain }))].map((one) => interestOf(of, one)).find((one) => one !== null)
  return [judged(asked, 'case-interest', interest === undefined ? 'met' : 'not-met', 'awb 2:4', { facts: interest === undefined ? [] : [fact('case-fault', 'code', interest)] })]
}
