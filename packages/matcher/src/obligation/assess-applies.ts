// Does an obligation apply? Scope, threshold, term and labour share, each by its own provision.
import type { Contract } from '../model/contract.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { ContractPart } from '../model/match.ts'
import { byRule, evidenceFor, fact, finding, reaches, unknownByRule, verdictOf } from '../primitives/index.ts'
import { assessMinimumTerm } from './assess-minimum-term.ts'
import type { ContractSum } from './contract-sum.ts'
import type { ObligationRules } from './obligation-rules.ts'

/** The questions in the order a person would ask them; term and labour share only where a rule asks for them. */
export function assessApplies (contract: Contract, part: ContractPart, sum: ContractSum, rules: ObligationRules): readonly Finding[] {
  const scope = assessScope(contract, part, rules)
  if (scope.verdict === 'not-met' || rules.scope.state === 'no-provision') return [scope]
  const others = [assessMinimumTerm(part, rules), assessLabourShare(part, rules)]
  return [scope, assessThreshold(sum, rules), ...others.filter((step) => step !== null)]
}

function assessScope (contract: Contract, part: ContractPart, { scope, laterThanContract }: ObligationRules): Finding {
  const facts = [
    fact('trigger', 'code', contract.trigger ?? 'contract', evidenceFor(part.evidence, '/trigger', contract.trigger)),
    fact('nature', 'code', part.facts.nature ?? null, evidenceFor(part.evidence, '/nature', part.facts.nature))
  ]
  if (scope.state === 'in-force') return byRule('scope', verdictOf(scope.value.applies), scope, facts)
  if (laterThanContract === null) return unknownByRule('scope', scope, facts)
  return finding('scope', 'unknown', {
    facts: [...facts, fact('reason', 'code', 'rule-later-than-contract'), fact('contract-day', 'day', contract.days?.contract ?? null)],
    rule: laterThanContract,
    on: contract.days?.contract ?? null,
    missing: [{ kind: 'contract-fact', name: 'terms' }]
  })
}

function assessThreshold (sum: ContractSum, { threshold }: ObligationRules): Finding {
  const facts = [fact('sum', 'cents', sum.cents, sum.evidence), fact('sum-kind', 'code', sum.kind)]
  if (threshold.state !== 'in-force') return unknownByRule('threshold', threshold, facts)
  const { cents: asked, operator, vat } = threshold.value
  const compared = [...facts, fact('threshold', 'cents', asked), fact('operator', 'code', operator), fact('threshold-vat', 'code', vat)]
  if (asked === null) return byRule('threshold', 'met', threshold, compared)
  if (sum.range === null) return byRule('threshold', 'unknown', threshold, compared, sum.missing)
  const { leastCents: least, mostCents: most } = sum.range
  if (reaches(least, asked, operator)) return byRule('threshold', 'met', threshold, compared)
  const isBelow = most !== null && !reaches(most, asked, operator)
  // VAT only adds: an amount without it can show that a threshold with it is reached, never that it is not
  if (isBelow && vat === 'excluding') return byRule('threshold', 'not-met', threshold, compared)
  const missing: Missing = isBelow ? { kind: 'contract-fact', name: 'value.with-vat' } : { kind: 'rule-value', name: 'threshold.what-enters' }
  return byRule('threshold', 'unknown', threshold, [...compared, fact('least', 'cents', least), fact('upper', 'cents', most)], [missing])
}

function assessLabourShare (part: ContractPart, { labourShare }: ObligationRules): Finding | null {
  if (labourShare.state === 'no-provision') return null
  const share = part.facts.labourShareBasisPoints ?? null
  const facts = [fact('labour-share', 'basis-points', share, evidenceFor(part.evidence, '/labourShareBasisPoints', share))]
  if (labourShare.state !== 'in-force') return unknownByRule('labour-share', labourShare, facts)
  const { minimumBasisPoints: minimum, operator } = labourShare.value
  if (minimum === null) return null
  const compared = [...facts, fact('minimum', 'basis-points', minimum), fact('operator', 'code', operator)]
  if (share === null) return byRule('labour-share', 'unknown', labourShare, compared, [{ kind: 'contract-fact', name: 'labourShare' }])
  return byRule('labour-share', verdictOf(reaches(share, minimum, operator)), labourShare, compared)
}
