import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged, notLaidDown } from '../asked.ts'

/** Is every document there that an application must hold? */
export function guardCompleteness (asked: Asked): readonly Finding[] {
  const { of: { file: { procedure: { documents } }, documents: there } } = asked
  if (documents === undefined) return [judged(asked, 'case-completeness', 'unknown', 'procedure documents', { missing: notLaidDown('documents') })]
  const lacking = documents.filter((kind) => !there.includes(kind))
  return [judged(asked, 'case-completeness', lacking.length === 0 ? 'met' : 'not-met', 'awb 4:5', { facts: [fact('documents', 'texts', there), ...(lacking.length === 0 ? [] : [fact('documents-lacking', 'texts', lacking)])] })]
}
