// How much is due? Base times rate, not above the cap, less what the contractor's own label takes off, rounded once; an estimate beside it when one of them is not certain.
import { contradictionIn } from '../contract/index.ts'
import type { ContractPart } from '../model/assess.ts'
import type { ContractDays } from '../model/contract.ts'
import type { Assumption, DueInYear } from '../model/obligation.ts'
import type { BasisPoints, Cents, IsoDay, Period } from '../model/values.ts'
import type { FactUsed, Finding, Missing, Verdict } from '../model/finding.ts'
import { byRule, evidenceFor, fact, finding, missingOf, unknownByRule } from '../primitives/index.ts'
import { amountOf, isRoundedAlike, reckoningBy } from './amount-of.ts'
import type { ContractSum } from './contract-sum.ts'
import { dueByYear } from './due-by-year.ts'
import { type Estimate, estimateAmount } from './estimate-amount.ts'
import type { ExemptionFound } from './find-exemption.ts'
import { findBase } from './find-base.ts'
import { findOwnLabel } from './find-own-label.ts'
import { findRate } from './find-rate.ts'
import type { ObligationRules } from './obligation-rules.ts'

export interface AmountQuestion {
  readonly part: ContractPart
  readonly applies: Verdict
  readonly sum: ContractSum
  readonly rules: ObligationRules
  readonly exemption: ExemptionFound
  readonly assumptions: readonly Assumption[]
  readonly days: ContractDays
  /** When the contract runs; null: not known. */
  readonly performance: Period | null
  readonly on: IsoDay
}

export interface AmountAssessed {
  readonly dueCents: Cents | null
  readonly rateBasisPoints: BasisPoints | null
  readonly estimate: Estimate | null
  /** Empty where no rule asks for it. */
  readonly byYear: readonly DueInYear[]
  readonly finding: Finding
}

/**
 * The amount for a part to which an obligation applies, or may apply. Due only when it applies, and base, rate and reduction are the
 * rule's or the contract's; what a rule leaves open is harmless as long as the amount is the same either way. An assumption of the
 * caller gives an estimate, never a debt.
 */
export function assessAmount ({ part, applies, sum, rules, exemption: { lowered }, assumptions, days, performance, on }: AmountQuestion): AmountAssessed {
  const terms = part.facts.terms
  const assumed = assumptions.find(({ topic }) => topic === 'rate') ?? null
  const rate = findRate(part, rules.rate, lowered, assumed)
  const base = findBase(part, rules)
  const sumStep = sumFinding(sum)
  const capStep = capFinding(rules)
  const own = findOwnLabel(part, rules.ownLabel, days, performance, on)
  const certain = [base.finding, rate.finding, ...(capStep === null ? [] : [capStep])]
  const steps = [...(base.isSum ? [sumStep] : []), ...certain, ...(own.finding === null ? [] : [own.finding])]
  const byYear = (due: Cents): readonly DueInYear[] => rules.base.state === 'in-force' && rules.base.value.split === 'year' ? dueByYear(due, performance) : []
  const reckoning = reckoningBy(rules)
  const { rounding, capCents } = reckoning
  const span = base.isSum ? sum.span : [base.cents ?? 0, base.cents ?? Infinity] as const
  if (terms?.amountCents !== undefined) {
    const byRate = terms.rateBasisPoints === undefined || span[0] !== span[1] || (base.isSum && sum.isEstimate) ? terms.amountCents : amountOf(span[0], terms.rateBasisPoints, 0, reckoning)
    const facts = [
      fact('amount-in-contract', 'cents', terms.amountCents, evidenceFor(part.evidence, '/terms', true)),
      ...(byRate === terms.amountCents ? [] : [fact('due-by-rate', 'cents', byRate)])
    ]
    return fixedByContract(terms.amountCents, facts, contradictionIn(terms), steps, byYear)
  }
  const facts: FactUsed[] = [
    base.isSum ? fact('sum', 'cents', sum.cents, sum.evidence) : fact('base-amount', 'cents', base.cents),
    fact('rate', 'basis-points', rate.basisPoints),
    ...(capCents === null ? [] : [fact('cap', 'cents', capCents)]),
    ...(own.mostBasisPoints > 0 && own.leastBasisPoints === own.mostBasisPoints ? [fact('reduction', 'basis-points', own.mostBasisPoints)] : []),
    fact('rounding', 'code', `${rounding.unit} ${rounding.mode}`)
  ]
  const rule = rules.rounding.state === 'in-force' ? rules.rounding.rule : null
  if (applies === 'met' && rate.basisPoints !== null && !(base.isSum && sum.isEstimate) && certain.every(({ verdict }) => verdict === 'met')) {
    const due = amountOf(span[1], rate.basisPoints, own.leastBasisPoints, reckoning)
    const isSettled = due === amountOf(span[0], rate.basisPoints, own.mostBasisPoints, reckoning)
    if (isSettled && isRoundedAlike(span[1], rate.basisPoints, own.leastBasisPoints, reckoning)) {
      const years = byYear(due)
      return {
        dueCents: due,
        rateBasisPoints: rate.basisPoints,
        estimate: null,
        byYear: years,
        finding: finding('amount-due', 'met', { facts: [...facts, fact('due', 'cents', due), ...(years.length === 0 ? [] : [fact('years', 'count', years.length)])], rule, on: rate.finding.on, because: steps })
      }
    }
  }
  const because = [...steps, ...reckoning.findings]
  const { estimate, facts: estimateFacts } = estimateAmount({ applies, sum, base, rate, own, assumed, reckoning })
  return {
    dueCents: null,
    rateBasisPoints: rate.basisPoints,
    estimate,
    byYear: [],
    finding: finding('amount-due', 'unknown', { facts: [...facts, ...estimateFacts], rule, on: rate.finding.on, missing: missingOf(because), because })
  }
}

function sumFinding (sum: ContractSum): Finding {
  const isKnown = sum.cents !== null && sum.reasons.length === 0
  return finding('contract-sum', isKnown ? 'met' : 'unknown', {
    facts: [
      fact('sum', 'cents', sum.cents, sum.evidence), fact('sum-kind', 'code', sum.kind), ...(sum.published === null ? [] : [fact('published', 'text', sum.published)]),
      ...(sum.elsewhere === null ? [] : [fact('sum-stated-elsewhere', 'cents', sum.elsewhere)])
    ],
    missing: isKnown ? [] : sum.missing
  })
}

/** Null where no rule speaks of a cap. */
function capFinding ({ cap }: ObligationRules): Finding | null {
  if (cap.state === 'no-provision') return null
  return cap.state === 'in-force' ? byRule('cap', 'met', cap, [fact('cap', 'cents', cap.value.cents)]) : unknownByRule('cap', cap)
}

/** An amount in the contract stands by itself, unless it contradicts another clause; what sum and rate would say is shown beside it. */
function fixedByContract (dueCents: Cents, facts: readonly FactUsed[], missing: readonly Missing[], because: readonly Finding[], byYear: (due: Cents) => readonly DueInYear[]): AmountAssessed {
  if (missing.length > 0) return { dueCents: null, rateBasisPoints: null, estimate: null, byYear: [], finding: finding('amount-due', 'unknown', { facts, missing, because }) }
  return { dueCents, rateBasisPoints: null, estimate: null, byYear: byYear(dueCents), finding: finding('amount-due', 'met', { facts: [...facts, fact('due', 'cents', dueCents)], because }) }
}
