// The facts of a question as the form shows them: those of the chosen lot where it has its own.
import type { Amount, Award, Contract, ContractFacts, Filling, MatchQuestion, PartChoice } from '@sroi/matcher'
import type { FormFacts } from './form-facts.ts'

type Known = Partial<MatchQuestion> & { readonly contract: Contract }

export function factsOfQuestion ({ contract, authority, choice = {}, fillings = [], assumptions = [], need = {} }: Known): FormFacts {
  const part = partOf(contract, choice)
  const award = awardOf(part, choice)
  const { amount, kind } = amountOf(contract, part, award)
  const { rateBasisPoints, amountCents, applies } = part.terms ?? {}
  const facts: { [K in keyof FormFacts]: FormFacts[K] | undefined } = {
    title: contract.title,
    authority,
    trigger: contract.trigger,
    nature: part.nature,
    lot: choice.lot,
    party: choice.party,
    amount: usable(amount),
    amountKind: usable(amount) === undefined ? undefined : kind,
    labourShare: part.labourShareBasisPoints,
    published: contract.days?.publication,
    awarded: contract.days?.award,
    concluded: contract.days?.contract,
    from: part.period?.from,
    until: part.period?.until ?? undefined,
    cpv: need.cpv ?? part.cpv,
    sameDivision: need.sameDivisionOnly === true ? true : undefined,
    budget: need.budgetCents,
    delivery: need.delivery,
    needReservation: need.reservation === undefined ? undefined : true,
    filled: sumOf(fillings, 'filled'),
    agreed: sumOf(fillings, 'agreed'),
    terms: applies === undefined ? undefined : applies ? 'yes' : 'no',
    termsRate: rateBasisPoints,
    termsAmount: amountCents,
    reservation: part.reservation,
    assumedRate: assumptions.find(({ topic }) => topic === 'rate')?.basisPoints
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as FormFacts
}

/** Of several lots with none chosen, the amounts are nobody's. */
function partOf (contract: Contract, { lot: wanted }: PartChoice): ContractFacts {
  const lots = contract.lots ?? []
  if (lots.length === 0) return contract
  const lot = wanted === undefined && lots.length === 1 ? lots[0] : lots.find(({ id }) => id === wanted)
  const { value: _value, awards: _awards, ...common } = contract
  return lot === undefined ? common : { ...common, ...lot }
}

function awardOf ({ awards = [] }: ContractFacts, { party }: PartChoice): Award | undefined {
  if (party === undefined) return awards.length === 1 ? awards[0] : undefined
  return awards.find(({ parties }) => parties.some(({ name }) => name === party))
}

/** What was awarded goes before an estimate; of a framework there is only the ceiling. */
function amountOf ({ framework }: Contract, { value }: ContractFacts, award: Award | undefined): { amount: Amount | undefined, kind: NonNullable<FormFacts['amountKind']> } {
  if (framework !== undefined) return { amount: framework.ceiling ?? award?.value ?? value?.awarded ?? value?.estimated, kind: 'ceiling' }
  const awarded = award?.value ?? value?.awarded
  return awarded === undefined ? { amount: value?.estimated, kind: 'estimated' } : { amount: awarded, kind: 'awarded' }
}

/** Symbols and other currencies are not offered as if they were sums. */
function usable (amount: Amount | undefined): number | undefined {
  return amount?.cents === undefined || amount.cents <= 100 || amount.vat === 'including' ? undefined : amount.cents
}

function sumOf (fillings: readonly Filling[], state: Filling['state']): number | undefined {
  const found = fillings.filter((filling) => filling.state === state)
  return found.length === 0 ? undefined : found.reduce((total, { cents }) => total + cents, 0)
}
