import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { leavingAsideTerm } from '../../terms/index.ts'
import { type Asked, judged } from '../asked.ts'

/** Only what was not completed within the term that was set is left aside, and only as long as that may still be told. */
export function guardLeavingAside (asked: Asked): readonly Finding[] {
  const { of, on, knownAt } = asked
  const request = of.requests.at(-1)
  if (request === undefined) return []
  const { termUntil } = request
  if (typeof termUntil === 'string' && on <= termUntil) {
    return [judged(asked, 'case-leaving-aside', 'not-met', 'awb 4:5', { facts: [fact('term-until', 'day', termUntil), fact('case-fault', 'code', 'term-runs')] })]
  }
  const { finding } = leavingAsideTerm({ ruleSet: of.file.ruleSet, on, knownAt, request })
  return [judged(asked, 'case-leaving-aside', finding.verdict, 'awb 4:5', { missing: finding.missing, because: [finding] })]
}
