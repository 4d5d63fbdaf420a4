// What does this contract owe, and what is left of it?
import { contradictionIn } from '../contract/index.ts'
import type { ContractPart } from '../model/assess.ts'
import type { Contract } from '../model/contract.ts'
import type { Finding } from '../model/finding.ts'
import type { Assumption, Filling, Obligation } from '../model/obligation.ts'
import type { IsoDay, Period } from '../model/values.ts'
import { allOf, evidenceFor, fact, finding, missingOf, verdictOf } from '../primitives/index.ts'
import { assessAmount } from './assess-amount.ts'
import { assessApplies } from './assess-applies.ts'
import type { ContractSum } from './contract-sum.ts'
import { findExemption } from './find-exemption.ts'
import type { ObligationRules } from './obligation-rules.ts'

export interface ObligationQuestion {
  readonly contract: Contract
  readonly part: ContractPart
  readonly rules: ObligationRules
  /** As `contractSum` gives it. */
  readonly sum: ContractSum
  readonly fillings: readonly Filling[]
  readonly assumptions: readonly Assumption[]
  /** When the contract runs; null: not known. */
  readonly performance: Period | null
  readonly on: IsoDay
}

/**
 * Derives the obligation of the chosen part. What the contract itself says prevails over the rule set, and the rule set's own
 * answer stays in the findings, so that the difference shows. Decisions that let a contract off are read on the day it was
 * concluded, else on the day asked.
 */
export function assessObligation ({ contract, part, rules, sum, fillings, assumptions, performance, on }: ObligationQuestion): Obligation {
  const { days = {} } = contract
  const exemption = findExemption(part, days, on)
  const byRules = [...assessApplies(contract, part, sum, rules), ...(exemption.exempt === null ? [] : [exemption.exempt])]
  const terms = termsFinding(part, days.contract ?? null)
  const applies = terms?.verdict ?? allOf(byRules.map(({ verdict }) => verdict))
  const asked = terms === null ? byRules : [terms, ...byRules]
  const filledCents = fillings.reduce((total, { cents }) => total + cents, 0)

  if (applies === 'not-met') {
    return {
      applies, sumCents: sum.cents, rateBasisPoints: null, dueCents: 0, filledCents, leftCents: 0, estimate: null, finding: finding('obligation', applies, { because: asked })
    }
  }
  const amount = assessAmount({ part, applies, sum, rules, exemption, assumptions, days, performance, on })
  const left = amount.dueCents === null ? null : Math.max(0, amount.dueCents - filledCents)
  const because = filledCents === 0 ? [...asked, amount.finding] : [...asked, amount.finding, filledFinding(fillings, left)]
  return {
    applies,
    sumCents: sum.cents,
    rateBasisPoints: amount.rateBasisPoints,
    dueCents: amount.dueCents,
    filledCents,
    leftCents: left,
    estimate: amount.estimate === null ? null : { ...amount.estimate, leftCents: Math.max(0, amount.estimate.cents - filledCents) },
    ...(amount.byYear.length === 0 ? {} : { dueByYear: amount.byYear }),
    finding: finding('obligation', applies, { missing: missingOf(terms === null ? because : [terms, amount.finding]), because })
  }
}

/** Null when the contract does not settle whether social return applies. An agreed rate or amount settles it; clauses that contradict each other do not. */
function termsFinding ({ facts: { terms }, evidence: byPointer }: ContractPart, concluded: IsoDay | null): Finding | null {
  const applies = terms?.applies ?? (terms?.rateBasisPoints !== undefined || terms?.amountCents !== undefined ? true : undefined)
  if (terms === undefined || applies === undefined) return null
  const evidence = evidenceFor(byPointer, '/terms', true)
  const missing = contradictionIn(terms)
  return finding('contract-terms', missing.length > 0 ? 'unknown' : verdictOf(applies), {
    facts: [
      fact('applies', 'boolean', applies, evidence),
      ...(terms.rateBasisPoints === undefined ? [] : [fact('rate', 'basis-points', terms.rateBasisPoints, evidence)]),
      ...(terms.offeredBasisPoints === undefined ? [] : [fact('rate-offered', 'basis-points', terms.offeredBasisPoints, evidence)]),
      ...(terms.amountCents === undefined ? [] : [fact('amount-in-contract', 'cents', terms.amountCents, evidence)]),
      ...(terms.base === undefined ? [] : [fact('base', 'code', terms.base, evidence)]),
      ...(terms.penaltyFactorBasisPoints === undefined ? [] : [fact('penalty-factor', 'basis-points', terms.penaltyFactorBasisPoints, evidence)]),
      ...(terms.tableVersionOn === undefined ? [] : [fact('table-version-on', 'day', terms.tableVersionOn, evidence)]),
      ...(terms.clause === undefined ? [] : [fact('clause', 'text', terms.clause, evidence)])
    ],
    on: concluded,
    missing
  })
}

function filledFinding (fillings: readonly Filling[], leftCents: number | null): Finding {
  const sumOf = (state: Filling['state']): number => fillings.filter((filling) => filling.state === state).reduce((total, { cents }) => total + cents, 0)
  return finding('already-filled', leftCents === null ? 'unknown' : 'met', {
    facts: [fact('filled', 'cents', sumOf('filled')), fact('agreed', 'cents', sumOf('agreed')), fact('left', 'cents', leftCents)]
  })
}
