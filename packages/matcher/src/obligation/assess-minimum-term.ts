// Does the contract run long enough for an obligation to arise?
import type { ContractPart } from '../model/assess.ts'
import type { Finding } from '../model/finding.ts'
import { byRule, evidenceFor, fact, reaches, unknownByRule, verdictOf } from '../primitives/index.ts'
import type { ObligationRules } from './obligation-rules.ts'
import { termOf } from './term-of.ts'

/** Null where no rule asks for a term. A contract that is said to run without an end runs long enough; of one whose last day is not known nothing is. */
export function assessMinimumTerm (part: ContractPart, { minimumTerm }: ObligationRules): Finding | null {
  if (minimumTerm.state === 'no-provision') return null
  const { months: term, isEndless, pointer, elsewhere } = termOf(part.facts)
  const facts = [fact('months', 'count', term, evidenceFor(part.evidence, pointer, term)), ...elsewhere]
  if (minimumTerm.state !== 'in-force') return unknownByRule('minimum-term', minimumTerm, facts)
  const { months: asked, operator } = minimumTerm.value
  const compared = [...facts, fact('months-asked', 'count', asked), fact('operator', 'code', operator)]
  if (isEndless) return byRule('minimum-term', 'met', minimumTerm, compared)
  if (term === null) return byRule('minimum-term', 'unknown', minimumTerm, compared, [{ kind: 'contract-fact', name: 'period' }])
  return byRule('minimum-term', verdictOf(reaches(term, asked, operator)), minimumTerm, compared)
}
