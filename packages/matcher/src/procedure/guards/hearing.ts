import type { HearingSubject } from '../../model/case-event.ts'
import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged, kindOf } from '../asked.ts'
import type { Norm } from '../norms.ts'

/** Has the firm been heard, or is it said why not? A refusal needs it only where it rests on facts that others gave. */
export function guardHearing (asked: Asked): readonly Finding[] {
  const { of: { hearings, found } } = asked
  const kind = kindOf(asked)
  const subject: HearingSubject = kind === 'extension' || kind === 'suspension' || kind === 'withdrawal' || kind === 'objection' ? kind : 'refusal'
  const norm: Norm = subject === 'refusal' ? 'awb 4:7' : subject === 'objection' ? 'awb 7:2' : 'awb 4:8'
  const facts = [fact('hearing-subject', 'code', subject)]
  const isNeeded = subject !== 'refusal' || found.some(({ verdict, basedOn }) => verdict !== 'met' && basedOn === 'others')
  if (!isNeeded) return [judged(asked, 'case-hearing', 'met', norm, { facts: [...facts, fact('hearing', 'code', 'not-needed')] })]
  const hearing = hearings.find((one) => one.subject === subject)?.state ?? 'none-offered'
  return [judged(asked, 'case-hearing', hearing === 'closed' || hearing === 'skipped' ? 'met' : 'not-met', norm, { facts: [...facts, fact('hearing', 'code', hearing)] })]
}
