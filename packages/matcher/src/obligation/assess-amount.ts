// How much is due? Sum times rate, rounded once; an estimate beside it when one of them is not certain.
import type { BasisPoints, Cents } from '../model/values.ts'
import type { FactUsed, Finding, Verdict } from '../model/finding.ts'
import type { Assumption, ContractPart, EstimateReason } from '../model/match.ts'
import type { RoundingRule } from '../model/rule-set.ts'
import { assumedFact, byRule, evidenceFor, fact, finding, missingOf, shareOf, unknownByRule } from '../primitives/index.ts'
import type { ContractSum } from './contract-sum.ts'
import type { ObligationRules } from './obligation-rules.ts'

export interface AmountAssessed {
  readonly dueCents: Cents | null
  readonly rateBasisPoints: BasisPoints | null
  readonly estimate: { readonly cents: Cents, readonly rateBasisPoints: BasisPoints | null, readonly reasons: readonly EstimateReason[] } | null
  readonly finding: Finding
}

/** Exact cents, half up: used where no rule says how to round, and shown as such. */
const UNSTATED_ROUNDING: RoundingRule = { unit: 'cent', mode: 'half-up' }

/** What would make a debt of an estimate. */
const SETTLED_BY: Readonly<Record<ContractSum['reasons'][number], string>> = {
  'estimated-value': 'value.awarded',
  framework: 'framework.callOffs',
  'changes-not-settled': 'changes'
}

/**
 * The amount for a part to which an obligation applies, or may apply. Due only when it applies, the sum is the contract's own
 * and the rate is the rule's or the contract's. An assumption of the caller gives an estimate, never a debt.
 */
export function assessAmount (
  part: ContractPart, applies: Verdict, sum: ContractSum, rules: ObligationRules, assumptions: readonly Assumption[]
): AmountAssessed {
  const terms = part.facts.terms
  const termsEvidence = evidenceFor(part.evidence, '/terms', terms === undefined ? null : true)
  const assumed = assumptions.find(({ topic }) => topic === 'rate') ?? null
  const rate = rateFinding(rules, terms?.rateBasisPoints ?? null, termsEvidence, assumed)
  const base = baseFinding(rules, terms?.rateBasisPoints !== undefined, termsEvidence)
  const sumStep = finding('contract-sum', sum.cents === null || sum.reasons.length > 0 ? 'unknown' : 'met', {
    facts: [fact('sum', 'cents', sum.cents, sum.evidence), fact('sum-kind', 'code', sum.kind), ...(sum.published === null ? [] : [fact('published', 'text', sum.published)])],
    missing: sum.cents === null ? sum.missing : sum.reasons.map((reason) => ({ kind: 'contract-fact', name: SETTLED_BY[reason] }))
  })
  const steps = [sumStep, base, rate]
  if (terms?.amountCents !== undefined) return fixedByContract(terms.amountCents, applies, termsEvidence, steps)

  const ruled = terms?.rateBasisPoints ?? (rules.rate.state === 'in-force' ? rules.rate.value.basisPoints : null)
  const rounding = rules.rounding.state === 'in-force' ? rules.rounding.value : UNSTATED_ROUNDING
  const isDue = applies === 'met' && ruled !== null && sum.cents !== null && steps.every(({ verdict }) => verdict === 'met')
  const facts: FactUsed[] = [fact('sum', 'cents', sum.cents, sum.evidence), fact('rate', 'basis-points', ruled), fact('rounding', 'code', `${rounding.unit} ${rounding.mode}`)]
  const rule = rules.rounding.state === 'in-force' ? rules.rounding.rule : null

  if (isDue) {
    const due = shareOf(sum.cents, ruled, rounding)
    return {
      dueCents: due,
      rateBasisPoints: ruled,
      estimate: null,
      finding: finding('amount-due', 'met', { facts: [...facts, fact('due', 'cents', due)], rule, on: rate.on, because: steps })
    }
  }
  const used = ruled ?? assumed?.basisPoints ?? null
  const isOfSum = base.verdict === 'met' || (ruled === null && rules.base.state !== 'in-force')
  const estimate = used === null || sum.cents === null || applies === 'not-met' || !isOfSum
    ? null
    : { cents: shareOf(sum.cents, used, rounding), rateBasisPoints: used, reasons: estimateReasons(applies, sum, ruled) }
  const assumedFacts = estimate === null ? [] : [
    ...(ruled === null ? [assumedFact('assumed-rate', 'basis-points', used), assumedFact('assumption', 'text', assumed?.reason ?? null)] : []),
    assumedFact('estimate', 'cents', estimate.cents)
  ]
  return {
    dueCents: null,
    rateBasisPoints: ruled,
    estimate,
    finding: finding('amount-due', 'unknown', { facts: [...facts, ...assumedFacts], rule, on: rate.on, missing: missingOf(steps), because: steps })
  }
}

function estimateReasons (applies: Verdict, sum: ContractSum, ruled: BasisPoints | null): EstimateReason[] {
  return [
    ...sum.reasons,
    ...(ruled === null ? ['assumed-rate' as const] : []),
    ...(applies === 'unknown' ? ['not-sure-it-applies' as const] : [])
  ]
}

/** An assumption beside a rate that is known changes nothing, and is shown as not used. */
function rateFinding ({ rate }: ObligationRules, agreed: BasisPoints | null, evidence: FactUsed['evidence'], assumed: Assumption | null): Finding {
  const ruled = rate.state === 'in-force' ? rate.value.basisPoints : null
  const unused = assumed === null ? [] : [assumedFact('assumption-not-used', 'basis-points', assumed.basisPoints)]
  if (agreed !== null) {
    return finding('rate', 'met', { facts: [fact('rate', 'basis-points', agreed, evidence), fact('rate-of-rule-set', 'basis-points', ruled), ...unused], rule: rate.state === 'in-force' ? rate.rule : null })
  }
  if (rate.state !== 'in-force') return unknownByRule('rate', rate)
  const found = byRule('rate', 'met', rate, [fact('rate', 'basis-points', ruled), ...unused])
  return rate.value.lowerIsPossible ? { ...found, discretion: true } : found
}

/**
 * Only a part of the contract sum can be computed from a contract; turnover and wage sum are not known beforehand. A rate that
 * the contract names is one of its sum. An assumed rate is too, as long as no rule says otherwise.
 */
function baseFinding ({ base }: ObligationRules, agreed: boolean, evidence: FactUsed['evidence']): Finding {
  if (agreed) return finding('base', 'met', { facts: [fact('base', 'code', 'contract-sum', evidence)] })
  if (base.state !== 'in-force') return unknownByRule('base', base)
  const isSum = base.value.of === 'contract-sum'
  return byRule('base', isSum ? 'met' : 'unknown', base, [fact('base', 'code', base.value.of)], isSum ? [] : [{ kind: 'contract-fact', name: base.value.of }])
}

/** An amount in the contract stands by itself; what sum and rate would say is shown beside it. */
function fixedByContract (cents: Cents, applies: Verdict, evidence: FactUsed['evidence'], steps: readonly Finding[]): AmountAssessed {
  const due = applies === 'met' ? cents : null
  return {
    dueCents: due,
    rateBasisPoints: null,
    estimate: due === null && applies === 'unknown' ? { cents, rateBasisPoints: null, reasons: ['not-sure-it-applies'] } : null,
    finding: finding('amount-due', due === null ? 'unknown' : 'met', { facts: [fact('amount-in-contract', 'cents', cents, evidence), fact('due', 'cents', due)], because: steps })
  }
}
