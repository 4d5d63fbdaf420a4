// What is short of what was due, and what does the contractor owe because of it?
import type { Trigger } from '../model/contract-kind.ts'
import type { FactUsed, Lookup, Missing } from '../model/finding.ts'
import type { Settlement, Shortfall } from '../model/valuation.ts'
import type { ShortfallRule } from '../model/valuation-rules.ts'
import type { Cents } from '../model/values.ts'
import { fact, finding, ratio, roundCents, times, WHOLE } from '../primitives/index.ts'

export interface ShortfallQuestion {
  readonly dueCents: Cents
  /** Null: not known. */
  readonly filledCents: Cents | null
  readonly leastFilledCents: Cents
  readonly trigger: Trigger
  readonly settlement: Settlement
  /** The factor that the contract itself names, which prevails; null: none. */
  readonly clauseFactorBasisPoints: number | null
}

/**
 * A repair period and fault are facts: a person gives the one and decides the other. A subsidy knows no contractual penalty,
 * whatever a rule set says: its grant is reviewed by a decision under public law, which a person takes.
 */
export function assessShortfall (question: ShortfallQuestion, rule: Lookup<ShortfallRule>): Shortfall {
  const { dueCents, filledCents, leastFilledCents, trigger } = question
  const short = filledCents === null ? leastFilledCents >= dueCents ? 0 : null : Math.max(0, dueCents - filledCents)
  const facts = [fact('due', 'cents', dueCents), fact('filled', 'cents', filledCents), fact('short', 'cents', short)]
  const by = rule.state === 'in-force' || rule.state === 'value-missing' ? { rule: rule.rule, on: rule.on } : {}
  if (short === 0) return { shortCents: 0, penaltyCents: 0, finding: finding('shortfall', 'met', { facts, ...by }) }
  if (short === null) {
    return { shortCents: null, penaltyCents: null, finding: finding('shortfall', 'unknown', { facts: [...facts, fact('least-value', 'cents', leastFilledCents)], ...by, missing: [{ kind: 'effort-fact', name: 'efforts.value' }] }) }
  }
  const answer = (penalty: Cents | null, more: readonly FactUsed[], missing: readonly Missing[], discretion = false): Shortfall => ({
    shortCents: short, penaltyCents: penalty, finding: finding('shortfall', 'not-met', { facts: [...facts, ...more, fact('penalty', 'cents', penalty)], ...by, missing, discretion })
  })
  const decided = (): Shortfall => answer(null, [fact('consequence', 'code', 'public-law-decision')], [{ kind: 'decision', name: 'settlement.public-law' }], true)
  if (trigger === 'subsidy') return decided()
  const { clauseFactorBasisPoints: clause, settlement } = question
  const byRules = rule.state === 'in-force' ? rule.value : null
  const penalty = byRules?.consequence === 'contractual-penalty' ? byRules : null
  if (clause !== null) {
    const stated = penalty ?? { consequence: 'contractual-penalty', repairPeriodFirst: null, faultDefence: null }
    const difference = fact('factor-by-rules', 'basis-points', penalty?.factorBasisPoints ?? null)
    return penaltyOf(short, { ...stated, factorBasisPoints: clause }, settlement, (cents, more, missing, discretion) => answer(cents, [...more, difference], missing, discretion))
  }
  if (rule.state !== 'in-force') return answer(null, [], rule.missing)
  return penalty === null ? decided() : penaltyOf(short, penalty, settlement, answer)
}

type Penalty = Extract<ShortfallRule, { consequence: 'contractual-penalty' }>
type Answer = (penalty: Cents | null, more: readonly FactUsed[], missing: readonly Missing[], discretion?: boolean) => Shortfall

function penaltyOf (short: Cents, { factorBasisPoints, repairPeriodFirst, faultDefence }: Penalty, { repair, fault }: Settlement, answer: Answer): Shortfall {
  const facts = [
    fact('consequence', 'code', 'contractual-penalty'),
    fact('factor', 'basis-points', factorBasisPoints),
    fact('repair', 'code', repair === undefined ? null : `repair-${repair}`),
    fact('fault', 'code', fault === undefined ? null : `fault-${fault}`)
  ]
  // fault decided in the contractor's favour ends it wherever it is a defence
  if (faultDefence === true && fault === 'not-contractor') return answer(0, facts, [], true)
  const missing: Missing[] = []
  if (repairPeriodFirst !== false && repair !== 'over') {
    if (repairPeriodFirst === true && repair !== undefined) return answer(0, [...facts, fact('repair-first', 'boolean', true)], [])
    missing.push(repairPeriodFirst === null ? { kind: 'rule-value', name: 'shortfall.repair' } : { kind: 'decision', name: 'settlement.repair' })
  }
  if (faultDefence !== false && fault !== 'contractor') {
    missing.push(faultDefence === null && fault === 'not-contractor' ? { kind: 'rule-value', name: 'shortfall.fault' } : { kind: 'decision', name: 'settlement.fault' })
  }
  const penalty = roundCents(times(ratio(short), ratio(factorBasisPoints, WHOLE)), { unit: 'cent', mode: 'half-up' })
  return missing.length > 0 ? answer(null, facts, missing, true) : answer(penalty, facts, [])
}
