// What is the sum of the chosen part, and how sure is it? Never the total of several lots, never a symbol, never another currency.
import type { Amount, Contract } from '../model/contract.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Missing } from '../model/finding.ts'
import type { ContractPart, EstimateReason } from '../model/match.ts'
import type { Cents } from '../model/values.ts'
import { evidenceFor, isSymbol, usableCents } from '../primitives/index.ts'
import type { ObligationRules } from './obligation-rules.ts'
import { type ThresholdRange, thresholdRange } from './threshold-range.ts'

export interface ContractSum {
  /** Null: not known. */
  readonly cents: Cents | null
  readonly kind: 'awarded' | 'estimated' | 'ceiling' | null
  /** What a threshold may be compared with; null: not known. */
  readonly range: ThresholdRange | null
  /** Empty: this is the sum the contract was concluded for, and an amount due can be taken of it. */
  readonly reasons: readonly SumReason[]
  /** As published, where it could not be used. */
  readonly published: string | null
  readonly evidence: Evidence | null
  readonly missing: readonly Missing[]
}

/** Why a sum is not one that a debt can be taken of. */
type SumReason = Extract<EstimateReason, 'estimated-value' | 'framework' | 'changes-not-settled'>

type Placed = readonly [amount: Amount | undefined, pointer: string]

/** The sum of the part. An estimate, a framework's ceiling or an unsettled change is a sum, but none that a debt can be taken of. */
export function contractSum (contract: Contract, part: ContractPart, threshold: ObligationRules['threshold']): ContractSum {
  const stage = contract.stage ?? 'concluded'
  if (stage === 'profile' || stage === 'planned') return unknownSum('value', contract)
  if ((contract.buyers?.length ?? 0) > 1) return unknownSum('value.of-this-buyer', contract)
  if ((part.facts.awards?.length ?? 0) > 1) return unknownSum('choice.party', contract)
  if ((contract.lots?.length ?? 0) > 1 && part.lot === null) return unknownSum('choice.lot', contract)

  const { amount, kind, pointer } = pick(contract, part, stage === 'call')
  if (amount === undefined) return unknownSum('value', contract)
  const cents = usableCents(amount)
  if (cents === null) {
    return { ...unknownSum(amount.vat === 'including' ? 'value.vat' : 'value', contract), published: published(amount) }
  }
  const reasons: SumReason[] = []
  if (kind === 'estimated') reasons.push('estimated-value')
  if (kind === 'ceiling') reasons.push('framework')
  if (stage === 'change' || (contract.changes?.length ?? 0) > 0) reasons.push('changes-not-settled')
  return {
    cents,
    kind,
    range: thresholdRange(contract, part, cents, threshold.state === 'in-force' ? threshold.value.enters ?? {} : {}),
    reasons,
    published: amount.published ?? null,
    evidence: evidenceFor(part.evidence, pointer, cents),
    missing: []
  }
}

/** What was awarded goes before what was estimated; a framework only has a ceiling. The pointer tells where evidence is kept. */
function pick (contract: Contract, part: ContractPart, isCall: boolean): { amount: Amount | undefined, kind: ContractSum['kind'], pointer: string } {
  const { facts } = part
  const awarded = firstStated([[facts.awards?.[0]?.value, '/awards/0/value'], [facts.value?.awarded, '/value/awarded']])
  const estimated: Placed = [facts.value?.estimated, '/value/estimated']
  if (contract.framework !== undefined) {
    const ceiling: Placed = [isShared(contract, part) ? undefined : contract.framework.ceiling, '/framework/ceiling']
    const [amount, pointer] = firstStated([ceiling, awarded, estimated])
    return { amount, kind: 'ceiling', pointer }
  }
  const [amount, pointer] = isCall ? estimated : firstStated([awarded, estimated])
  return { amount, kind: pointer === '/value/estimated' ? 'estimated' : 'awarded', pointer }
}

/** One ceiling over several lots or contractors is not the ceiling of one. */
function isShared ({ lots = [], awards = [] }: Contract, { lot }: ContractPart): boolean {
  return lots.length > 1 || (lots.find(({ id }) => id === lot)?.awards ?? awards).length > 1
}

/** A symbol counts as not stated, unless nothing else is. */
function firstStated (places: readonly Placed[]): Placed {
  return places.find(([amount]) => amount !== undefined && !isSymbol(amount)) ??
    places.find(([amount]) => amount !== undefined) ?? places.at(-1) as Placed
}

function unknownSum (missing: string, contract: Contract): ContractSum {
  return {
    cents: null,
    kind: null,
    range: null,
    reasons: contract.stage === 'call' ? ['estimated-value'] : [],
    published: null,
    evidence: null,
    missing: [{ kind: missing.startsWith('choice') ? 'decision' : 'contract-fact', name: missing }]
  }
}

function published (amount: Amount): string {
  return `${amount.published ?? (amount.cents === undefined ? '?' : (amount.cents / 100).toFixed(2))} ${amount.currency ?? 'EUR'}`
}
