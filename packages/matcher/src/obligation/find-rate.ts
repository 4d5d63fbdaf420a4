// Which rate holds for this part: what the contract says, what was offered, what was decided, or what the rule says?
import type { ContractPart } from '../model/assess.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactUsed, Finding, Lookup } from '../model/finding.ts'
import type { RangeRate, RateRule } from '../model/obligation-rules.ts'
import type { Assumption } from '../model/obligation.ts'
import type { BasisPoints } from '../model/values.ts'
import { assumedFact, byRule, evidenceFor, fact, finding, unknownByRule } from '../primitives/index.ts'
import type { ExemptionFound } from './find-exemption.ts'

export interface RateFound {
  /** Null: not known. */
  readonly basisPoints: BasisPoints | null
  /** With a range and nothing agreed: at least this. */
  readonly atLeast: BasisPoints | null
  /** No rate at all: an activity is agreed instead. */
  readonly isActivity?: true
  readonly finding: Finding
}

/** In this order: a rate in the contract, a lower rate that was decided, a rate that was offered, the rule. An assumption changes none of them. */
export function findRate (part: ContractPart, rate: Lookup<RateRule>, lowered: ExemptionFound['lowered'], assumed: Assumption | null): RateFound {
  const terms = part.facts.terms
  const evidence = evidenceFor(part.evidence, '/terms', true)
  const unused = assumed === null ? [] : [assumedFact('assumption-not-used', 'basis-points', assumed.basisPoints)]
  const rule = rate.state === 'in-force' ? rate.rule : null
  const beside = [...besideTheRule(rate), ...unused]
  if (terms?.rateBasisPoints !== undefined) return known(terms.rateBasisPoints, finding('rate', 'met', { facts: [fact('rate', 'basis-points', terms.rateBasisPoints, evidence), ...beside], rule }))
  if (lowered?.basisPoints === null) {
    return { basisPoints: null, atLeast: null, finding: finding('rate', 'unknown', { facts: [...lowered.facts, ...beside], rule, missing: [{ kind: 'contract-fact', name: 'days.contract' }] }) }
  }
  if (lowered !== null) return known(lowered.basisPoints, finding('rate', 'met', { facts: [fact('rate', 'basis-points', lowered.basisPoints), ...lowered.facts, ...beside], rule }))
  if (rate.state !== 'in-force') return { basisPoints: null, atLeast: null, finding: unknownByRule('rate', rate) }

  if (rate.value.kind === 'fixed') {
    const found = byRule('rate', 'met', rate, [fact('rate', 'basis-points', rate.value.basisPoints), ...unused])
    return known(rate.value.basisPoints, rate.value.lowerIsPossible ? { ...found, discretion: true } : found)
  }
  if (rate.value.kind === 'custom') {
    return { basisPoints: null, atLeast: null, finding: byRule('rate', 'unknown', rate, [fact('rate', 'basis-points', null)], [{ kind: 'contract-fact', name: 'terms.rate' }]) }
  }
  if (rate.value.kind === 'activity') {
    return { basisPoints: null, atLeast: null, isActivity: true, finding: byRule('rate', 'unknown', rate, [fact('rate-kind', 'code', 'activity'), ...unused], [{ kind: 'decision', name: 'activity' }]) }
  }
  return fromRange(rate as Extract<Lookup<RateRule>, { state: 'in-force' }>, rate.value, terms?.offeredBasisPoints ?? null, evidence, unused)
}

/** An offer within the range binds; one outside it contradicts the rule, and a person must say what holds. */
function fromRange (rate: Extract<Lookup<RateRule>, { state: 'in-force' }>, range: RangeRate, offered: BasisPoints | null, evidence: Evidence | null, unused: readonly FactUsed[]): RateFound {
  const { minimumBasisPoints: least, maximumBasisPoints: most, canBeOffered } = range
  const facts = [fact('rate-at-least', 'basis-points', least), fact('rate-at-most', 'basis-points', most), ...(offered === null ? [] : [fact('rate-offered', 'basis-points', offered, evidence)]), ...unused]
  const fits = offered !== null && canBeOffered && offered >= least && (most === null || offered <= most)
  if (fits) return known(offered, byRule('rate', 'met', rate, [fact('rate', 'basis-points', offered, evidence), ...facts]))
  const missing = [{ kind: 'contract-fact' as const, name: offered === null ? 'terms.rate' : 'terms.offered' }]
  return { basisPoints: null, atLeast: offered === null ? least : null, finding: byRule('rate', 'unknown', rate, facts, missing) }
}

/** What the rule set would have said, so that a difference shows. */
function besideTheRule (rate: Lookup<RateRule>): readonly FactUsed[] {
  if (rate.state !== 'in-force' || rate.value.kind === 'custom' || rate.value.kind === 'activity') return [fact('rate-of-rule-set', 'basis-points', null)]
  if (rate.value.kind === 'fixed') return [fact('rate-of-rule-set', 'basis-points', rate.value.basisPoints)]
  return [fact('rate-at-least', 'basis-points', rate.value.minimumBasisPoints), fact('rate-at-most', 'basis-points', rate.value.maximumBasisPoints)]
}

function known (basisPoints: BasisPoints, found: Finding): RateFound {
  return { basisPoints, atLeast: null, finding: found }
}
