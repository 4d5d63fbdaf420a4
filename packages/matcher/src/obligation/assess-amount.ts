// How much is due? Base times rate, rounded once, not above the cap; an estimate beside it when one of them is not certain.
import type { BasisPoints, Cents } from '../model/values.ts'
import type { FactUsed, Finding, Verdict } from '../model/finding.ts'
import type { Assumption, ContractPart, EstimateReason } from '../model/match.ts'
import type { RoundingRule } from '../model/rule-set.ts'
import { assumedFact, byRule, evidenceFor, fact, finding, missingOf, shareOf, unknownByRule } from '../primitives/index.ts'
import type { ContractSum } from './contract-sum.ts'
import type { ExemptionFound } from './find-exemption.ts'
import { findBase } from './find-base.ts'
import { findRate } from './find-rate.ts'
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
 * The amount for a part to which an obligation applies, or may apply. Due only when it applies, the base is final and the rate
 * is the rule's or the contract's. An assumption of the caller gives an estimate, never a debt.
 */
export function assessAmount (
  part: ContractPart, applies: Verdict, sum: ContractSum, rules: ObligationRules, { lowered }: ExemptionFound, assumptions: readonly Assumption[]
): AmountAssessed {
  const terms = part.facts.terms
  const assumed = assumptions.find(({ topic }) => topic === 'rate') ?? null
  const rate = findRate(part, rules.rate, lowered, assumed)
  const base = findBase(part, rules, terms?.rateBasisPoints !== undefined)
  const sumStep = sumFinding(sum)
  const capStep = capFinding(rules)
  const steps = [...(base.isSum ? [sumStep] : []), base.finding, rate.finding, ...(capStep === null ? [] : [capStep])]
  if (terms?.amountCents !== undefined) return fixedByContract(terms.amountCents, applies, evidenceFor(part.evidence, '/terms', true), steps)

  const rounding = rules.rounding.state === 'in-force' ? rules.rounding.value : UNSTATED_ROUNDING
  const capCents = rules.cap.state === 'in-force' ? rules.cap.value.cents : null
  const amountOf = (cents: Cents, share: BasisPoints): Cents => Math.min(shareOf(cents, share, rounding), capCents ?? Number.MAX_SAFE_INTEGER)
  const baseCents = base.isSum ? sum.cents : base.cents
  const facts: FactUsed[] = [
    base.isSum ? fact('sum', 'cents', sum.cents, sum.evidence) : fact('base-amount', 'cents', base.cents),
    fact('rate', 'basis-points', rate.basisPoints),
    ...(capCents === null ? [] : [fact('cap', 'cents', capCents)]),
    fact('rounding', 'code', `${rounding.unit} ${rounding.mode}`)
  ]
  const rule = rules.rounding.state === 'in-force' ? rules.rounding.rule : null
  if (applies === 'met' && rate.basisPoints !== null && baseCents !== null && steps.every(({ verdict }) => verdict === 'met')) {
    const due = amountOf(baseCents, rate.basisPoints)
    return {
      dueCents: due,
      rateBasisPoints: rate.basisPoints,
      estimate: null,
      finding: finding('amount-due', 'met', { facts: [...facts, fact('due', 'cents', due)], rule, on: rate.finding.on, because: steps })
    }
  }
  const used = rate.basisPoints ?? rate.atLeast ?? assumed?.basisPoints ?? null
  const isAssumed = rate.basisPoints === null && rate.atLeast === null
  const canEstimate = base.finding.verdict === 'met' || (base.isSum && rate.basisPoints === null)
  const estimate = used === null || baseCents === null || !canEstimate
    ? null
    : { cents: amountOf(baseCents, used), rateBasisPoints: used, reasons: estimateReasons(applies, base.isSum ? sum : null, isAssumed, rate.atLeast !== null) }
  const estimateFacts = estimate === null ? [] : [
    ...(isAssumed ? [assumedFact('assumed-rate', 'basis-points', used)] : []),
    ...(isAssumed && assumed?.reason !== undefined ? [assumedFact('assumption', 'text', assumed.reason)] : []),
    (isAssumed ? assumedFact : fact)('estimate', 'cents', estimate.cents)
  ]
  return {
    dueCents: null,
    rateBasisPoints: rate.basisPoints,
    estimate,
    finding: finding('amount-due', 'unknown', { facts: [...facts, ...estimateFacts], rule, on: rate.finding.on, missing: missingOf(steps), because: steps })
  }
}

function sumFinding (sum: ContractSum): Finding {
  return finding('contract-sum', sum.cents === null || sum.reasons.length > 0 ? 'unknown' : 'met', {
    facts: [fact('sum', 'cents', sum.cents, sum.evidence), fact('sum-kind', 'code', sum.kind), ...(sum.published === null ? [] : [fact('published', 'text', sum.published)])],
    missing: sum.cents === null ? sum.missing : sum.reasons.map((reason) => ({ kind: 'contract-fact', name: SETTLED_BY[reason] }))
  })
}

/** Null where no rule speaks of a cap. */
function capFinding ({ cap }: ObligationRules): Finding | null {
  if (cap.state === 'no-provision') return null
  return cap.state === 'in-force' ? byRule('cap', 'met', cap, [fact('cap', 'cents', cap.value.cents)]) : unknownByRule('cap', cap)
}

function estimateReasons (applies: Verdict, sum: ContractSum | null, isAssumed: boolean, isMinimum: boolean): EstimateReason[] {
  return [
    ...(sum?.reasons ?? []),
    ...(isAssumed ? ['assumed-rate' as const] : []),
    ...(isMinimum ? ['minimum-rate' as const] : []),
    ...(applies === 'unknown' ? ['not-sure-it-applies' as const] : [])
  ]
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
