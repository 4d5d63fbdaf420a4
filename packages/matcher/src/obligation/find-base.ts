// What is the rate taken of: the contract sum, what was invoiced, or the wage sum?
import type { ContractPart } from '../model/assess.ts'
import type { FactUsed, Finding } from '../model/finding.ts'
import type { BaseRule } from '../model/obligation-rules.ts'
import type { Cents } from '../model/values.ts'
import { byRule, evidenceFor, fact, finding, unknownByRule, usableCents } from '../primitives/index.ts'
import type { ObligationRules } from './obligation-rules.ts'

export interface BaseFound {
  /** The amount itself where another one is taken than the contract sum; null: the contract sum, or not known. */
  readonly cents: Cents | null
  /** Is the rate one of the contract sum? */
  readonly isSum: boolean
  readonly finding: Finding
}

/**
 * The clause of the contract goes before the rule, which stays beside it; a rate that the contract names is one of its sum where it
 * names no base. Turnover and wage sum are not known beforehand: they count when they are given. Where no rule is known an assumed
 * rate is taken of the sum.
 */
export function findBase (part: ContractPart, { base }: ObligationRules): BaseFound {
  const { terms } = part.facts
  const agreed = terms?.base ?? (terms?.rateBasisPoints === undefined ? undefined : 'contract-sum')
  if (agreed !== undefined) {
    const beside = base.state === 'in-force' && base.value.of !== agreed ? [fact('base-of-rule-set', 'code', base.value.of)] : []
    const rule = base.state === 'in-force' ? base.rule : null
    return taken(part, agreed, [fact('base', 'code', agreed, evidenceFor(part.evidence, '/terms', true)), ...beside], (verdict, facts, missing) => finding('base', verdict, { facts, rule, missing }))
  }
  if (base.state !== 'in-force') return { cents: null, isSum: true, finding: unknownByRule('base', base) }
  return taken(part, base.value.of, [fact('base', 'code', base.value.of)], (verdict, facts, missing) => byRule('base', verdict, base, facts, missing))
}

type Told = (verdict: 'met' | 'unknown', facts: readonly FactUsed[], missing: Finding['missing']) => Finding

function taken (part: ContractPart, of: BaseRule['of'], facts: readonly FactUsed[], told: Told): BaseFound {
  if (of === 'contract-sum') return { cents: null, isSum: true, finding: told('met', facts, []) }
  const [amount, pointer] = of === 'wage-sum' ? [part.facts.wageSum, '/wageSum'] : [part.facts.invoicedTurnover, '/invoicedTurnover']
  const cents = amount === undefined ? null : usableCents(amount)
  const compared = [...facts, fact('base-amount', 'cents', cents, evidenceFor(part.evidence, pointer, cents))]
  return { cents, isSum: false, finding: told(cents === null ? 'unknown' : 'met', compared, cents === null ? [{ kind: 'contract-fact', name: of }] : []) }
}
