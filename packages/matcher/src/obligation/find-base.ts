// What is the rate taken of: the contract sum, what was invoiced, or the wage sum?
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { ContractPart } from '../model/match.ts'
import type { Cents } from '../model/values.ts'
import { byRule, evidenceFor, fact, finding, unknownByRule, usableCents } from '../primitives/index.ts'
import type { ObligationRules } from './obligation-rules.ts'

export interface BaseFound {
  /** The amount itself where the rule takes another one than the contract sum; null: the contract sum, or not known. */
  readonly cents: Cents | null
  /** Is the rate one of the contract sum? */
  readonly isSum: boolean
  readonly finding: Finding
}

/**
 * A rate that the contract names is one of its sum. Turnover and wage sum are not known beforehand: they count when they are
 * given. Where no rule is known an assumed rate is taken of the sum.
 */
export function findBase (part: ContractPart, { base }: ObligationRules, agreed: boolean): BaseFound {
  if (agreed) {
    const evidence: Evidence | null = evidenceFor(part.evidence, '/terms', true)
    return { cents: null, isSum: true, finding: finding('base', 'met', { facts: [fact('base', 'code', 'contract-sum', evidence)] }) }
  }
  if (base.state !== 'in-force') return { cents: null, isSum: true, finding: unknownByRule('base', base) }
  const { of } = base.value
  if (of === 'contract-sum') return { cents: null, isSum: true, finding: byRule('base', 'met', base, [fact('base', 'code', of)]) }
  const [amount, pointer] = of === 'wage-sum' ? [part.facts.wageSum, '/wageSum'] : [part.facts.invoicedTurnover, '/invoicedTurnover']
  const cents = amount === undefined ? null : usableCents(amount)
  const facts = [fact('base', 'code', of), fact('base-amount', 'cents', cents, evidenceFor(part.evidence, pointer, cents))]
  return { cents, isSum: false, finding: byRule('base', cents === null ? 'unknown' : 'met', base, facts, cents === null ? [{ kind: 'contract-fact', name: of }] : []) }
}
