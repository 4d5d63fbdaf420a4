import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged, kindOf, notLaidDown } from '../asked.ts'

/** Has somebody judged every criterion? On what else than the application is voted, this says nothing. */
export function guardFindings (asked: Asked): readonly Finding[] {
  const { of: { file: { procedure: { criteria } }, found }, type } = asked
  if (type === 'vote-cast' && kindOf(asked) !== 'admission') return []
  if (criteria === undefined) return [judged(asked, 'case-findings', 'unknown', 'procedure criteria', { missing: notLaidDown('criteria') })]
  const lacking = criteria.filter((criterion) => !found.some((one) => one.criterion === criterion))
  return [judged(asked, 'case-findings', lacking.length === 0 ? 'met' : 'not-met', 'awb 3:2', { facts: [fact('criteria', 'texts', criteria), ...(lacking.length === 0 ? [] : [fact('criteria-lacking', 'texts', lacking)])] })]
}
