import type { Finding } from '../../model/finding.ts'
import { fact, isWithin } from '../../primitives/index.ts'
import { type Asked, judged, kindOf } from '../asked.ts'

/** Does who decides hold a mandate for it on that day? */
export function guardMandate (asked: Asked): readonly Finding[] {
  const { of: { file: { procedure: { mandates } } }, event, on } = asked
  const kind = kindOf(asked)
  if (event === null || kind === null) return []
  const { id, role } = event.actor
  const held = mandates.find((mandate) => mandate.kinds.includes(kind) && mandate.role === role && (mandate.holder === null || mandate.holder === id) && isWithin(on, mandate.period))
  const facts = [fact('decision-kind', 'code', kind), ...(held === undefined ? [] : [fact('mandate', 'text', held.reference)])]
  return [judged(asked, 'case-mandate', held === undefined ? 'not-met' : 'met', 'awb 10:3', { facts })]
}
