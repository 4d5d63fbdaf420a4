// Does an obligation apply? Scope, threshold, term and labour share, each by its own provision.
import type { ContractPart } from '../model/assess.ts'
import type { Contract } from '../model/contract.ts'
import type { FactUsed, Finding, Missing } from '../model/finding.ts'
import type { Operator } from '../model/provision.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { byRule, evidenceFor, fact, finding, reaches, unknownByRule, usableCents, verdictOf, WHOLE } from '../primitives/index.ts'
import { assessMinimumTerm } from './assess-minimum-term.ts'
import type { ContractSum } from './contract-sum.ts'
import type { ObligationRules } from './obligation-rules.ts'
import { termOf } from './term-of.ts'

/** The questions in the order a person would ask them; term and labour share only where a rule asks for them. */
export function assessApplies (contract: Contract, part: ContractPart, sum: ContractSum, rules: ObligationRules): readonly Finding[] {
  const scope = assessScope(contract, part, rules)
  if (scope.verdict === 'not-met') return [scope]
  const others = [assessThreshold(part, sum, rules), assessMinimumTerm(part, rules), assessLabourShare(part, rules)].filter((step) => step !== null)
  // where no rule speaks of such contracts the rest asks for nothing, and can still decide that nothing is owed
  return [scope, ...rules.scope.state === 'no-provision' ? others.filter(({ verdict }) => verdict === 'not-met') : others]
}

function assessScope (contract: Contract, part: ContractPart, { scope, laterThanContract }: ObligationRules): Finding {
  const facts = [
    fact('trigger', 'code', contract.trigger ?? 'contract', evidenceFor(part.evidence, '/trigger', contract.trigger)),
    // a subsidy has no nature: that it is not known would ask for something that nobody can give
    ...(contract.trigger === 'subsidy' && part.facts.nature === undefined ? [] : [fact('nature', 'code', part.facts.nature ?? null, evidenceFor(part.evidence, '/nature', part.facts.nature))])
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

function assessThreshold (part: ContractPart, sum: ContractSum, { threshold }: ObligationRules): Finding {
  const together = sum.cents === null && sum.range !== null
  const facts = together
    ? [fact('sum', 'cents', sum.range.span[0]), fact('sum-kind', 'code', 'lots-together')]
    : [fact('sum', 'cents', sum.cents, sum.evidence), fact('sum-kind', 'code', sum.kind), ...elsewhere(sum)]
  if (threshold.state !== 'in-force') return unknownByRule('threshold', threshold, facts)
  const { cents, operator, vat, vatRateBasisPoints: vatRate, split } = threshold.value
  if (cents === null) return byRule('threshold', 'met', threshold, facts)
  const isConverted = vat === 'including' && vatRate !== undefined
  const compared = [...facts, ...(split === undefined ? [] : [fact('threshold-split', 'code', `split-${split}`)]), ...(split === 'year' ? termOf(part.facts).elsewhere : []), fact('threshold', 'cents', cents), fact('operator', 'code', operator), fact('threshold-vat', 'code', vat), ...(isConverted ? [fact('threshold-vat-rate', 'basis-points', vatRate)] : [])]
  if (sum.range === null) return byRule('threshold', 'unknown', threshold, compared, sum.missing)
  const [least, most] = sum.range.span
  const withVat = vat === 'including' && least === most ? centsWithVat(sum, least, vatRate) : null
  // two amounts with VAT are compared as they stand: without it, what is equal could lie a cent apart
  const asked = isConverted && withVat === null ? thresholdWithoutVat(cents, vatRate, operator) : cents
  if (reaches(withVat ?? least, asked, operator)) return byRule('threshold', 'met', threshold, compared)
  const isBelow = !reaches(withVat ?? most, asked, operator)
  // VAT only adds: an amount without it can show that a threshold with it is reached, never that it is not
  if (isBelow && (vat === 'excluding' || isConverted || withVat !== null)) return byRule('threshold', 'not-met', threshold, compared)
  const missing: readonly Missing[] = isBelow ? [{ kind: 'contract-fact', name: 'value.with-vat' }] : sum.range.missing
  return byRule('threshold', 'unknown', threshold, [...compared, fact('least', 'cents', least), fact('upper', 'cents', most === Infinity ? null : most)], missing)
}

/** The sum as the contract states it with VAT, where that is all that is compared, and of no other rate than the threshold names. Null: it is not. */
function centsWithVat ({ stated }: ContractSum, compared: Cents, vatRate: BasisPoints | undefined): Cents | null {
  if (stated === null || stated.vat !== 'including' || (vatRate !== undefined && stated.vatRateBasisPoints !== vatRate)) return null
  return usableCents(stated) === compared ? stated.cents as Cents : null
}

/** The whole cents that reach a threshold exactly when they reach it with VAT: rounded up for `>=`, down for `>`. */
function thresholdWithoutVat (cents: Cents, vatRate: BasisPoints, operator: Operator): Cents {
  const [exact, by] = [BigInt(cents) * BigInt(WHOLE), BigInt(WHOLE + vatRate)]
  return Number(operator === '>=' ? (exact + by - 1n) / by : exact / by)
}

function elsewhere ({ elsewhere: cents }: ContractSum): readonly FactUsed[] {
  return cents === null ? [] : [fact('sum-stated-elsewhere', 'cents', cents)]
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
