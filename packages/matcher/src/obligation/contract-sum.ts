// What is the sum of the chosen part, and how sure is it? Never the total of several lots, never a symbol, never another currency.
import type { Amount, Contract } from '../model/contract.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Missing } from '../model/finding.ts'
import type { ContractPart, EstimateReason } from '../model/match.ts'
import type { Cents } from '../model/values.ts'
import { evidenceFor } from '../primitives/index.ts'

/** Values of one euro or less are how some buyers fill in a field they must not leave empty. */
const SYMBOLIC: Cents = 100

export interface ContractSum {
  /** Null: not known. */
  readonly cents: Cents | null
  readonly kind: 'awarded' | 'estimated' | 'ceiling' | null
  /** The most it can become, with options, renewals and the other lots; null: not known. */
  readonly upperCents: Cents | null
  /** Empty: this is the sum the contract was concluded for, and an amount due can be taken of it. */
  readonly reasons: readonly EstimateReason[]
  /** As published, where it could not be used. */
  readonly published: string | null
  readonly evidence: Evidence | null
  readonly missing: readonly Missing[]
}

/** The sum of the part. An estimate, a framework's ceiling or an unsettled change is a sum, but none that a debt can be taken of. */
export function contractSum (contract: Contract, part: ContractPart): ContractSum {
  const stage = contract.stage ?? 'concluded'
  if (stage === 'profile' || stage === 'planned') return unknownSum('value', contract)
  if ((contract.buyers?.length ?? 0) > 1) return unknownSum('value.of-this-buyer', contract)

  const lots = contract.lots ?? []
  const { awards = [], value } = part.facts
  if (awards.length > 1) return unknownSum('choice.party', contract)
  if (lots.length > 1 && part.lot === null) return unknownSum('choice.lot', contract)

  const [amount, kind, pointer] = pick(contract, part, stage === 'call')
  if (amount === undefined || kind === null) return unknownSum(value?.estimated === undefined ? 'value' : 'value.awarded', contract)
  const cents = usableCents(amount)
  if (cents === null) {
    return { ...unknownSum(amount.vat === 'including' ? 'value.vat' : 'value', contract), published: published(amount) }
  }
  const changes = contract.changes?.length ?? 0
  const reasons: EstimateReason[] = []
  if (kind === 'estimated') reasons.push('estimated-value')
  if (kind === 'ceiling') reasons.push('framework')
  if (changes > 0) reasons.push('changes-not-settled')
  return {
    cents,
    kind,
    upperCents: changes > 0 ? null : upperBound(contract, part, cents),
    reasons,
    published: amount.published ?? null,
    evidence: evidenceFor(part.evidence, pointer, cents),
    missing: []
  }
}

/** What was awarded goes before what was estimated; a framework only has a ceiling. The pointer tells where evidence is kept. */
function pick ({ framework }: Contract, { facts }: ContractPart, isCall: boolean): [Amount | undefined, ContractSum['kind'], string] {
  const award = facts.awards?.[0]?.value
  const awarded: [Amount | undefined, string] = award === undefined ? [facts.value?.awarded, '/value/awarded'] : [award, '/awards/0/value']
  const estimated: [Amount | undefined, string] = [facts.value?.estimated, '/value/estimated']
  if (framework !== undefined) {
    const [amount, pointer] = framework.ceiling !== undefined ? [framework.ceiling, '/framework/ceiling'] : awarded[0] === undefined ? estimated : awarded
    return [amount, 'ceiling', pointer]
  }
  return !isCall && awarded[0] !== undefined ? [awarded[0], 'awarded', awarded[1]] : [estimated[0], 'estimated', estimated[1]]
}

function usableCents (amount: Amount): Cents | null {
  if (amount.cents === undefined || (amount.currency ?? 'EUR') !== 'EUR' || amount.vat === 'including') return null
  return amount.cents <= SYMBOLIC ? null : amount.cents
}

/** Whether options, renewals and other lots enter the threshold is a rule; until it is known they only widen the range. */
function upperBound (contract: Contract, part: ContractPart, cents: Cents): Cents | null {
  const others = (contract.lots ?? []).filter(({ id }) => id !== part.lot).map(({ value, awards }) => awards?.[0]?.value ?? value?.awarded ?? value?.estimated)
  const extras = [...(part.facts.options ?? []).map(({ value }) => value), ...(part.facts.renewals === undefined ? [] : [part.facts.renewals.value])]
  let sum = cents
  for (const amount of [...others, ...extras]) {
    const extra = amount === undefined ? null : usableCents(amount)
    if (extra === null) return null
    sum += extra
  }
  return sum
}

function unknownSum (missing: string, contract: Contract): ContractSum {
  return {
    cents: null,
    kind: null,
    upperCents: null,
    reasons: contract.stage === 'call' ? ['estimated-value'] : [],
    published: null,
    evidence: null,
    missing: [{ kind: missing.startsWith('choice') ? 'decision' : 'contract-fact', name: missing }]
  }
}

function published (amount: Amount): string {
  return `${amount.published ?? (amount.cents === undefined ? '?' : (amount.cents / 100).toFixed(2))} ${amount.currency ?? 'EUR'}`
}
