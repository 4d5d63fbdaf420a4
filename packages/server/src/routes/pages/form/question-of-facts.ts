// The question that the form asks.
import type { Contract, IsoDay, MatchQuestion } from '@sroi/matcher'
import { correctContract } from './correct-contract.ts'
import type { FormFacts } from './form-facts.ts'

/** `base`: the contract the form began with, from a notice or an earlier question; null for an empty form. */
export function questionOfFacts (base: Contract | null, facts: FormFacts, authorityName: string, today: IsoDay): MatchQuestion {
  const { authority, lot, party } = facts
  if (authority === undefined) throw new Error('a question needs an authority')
  const choice = { ...(lot === undefined ? {} : { lot }), ...(party === undefined ? {} : { party }) }
  const contract = correctContract(base ?? { id: 'by-hand' }, choice, facts, authorityName, { level: 'self-declared', source: 'in-the-question', on: today })
  const fillings = [
    ...(facts.filled === undefined ? [] : [{ state: 'filled' as const, cents: facts.filled }]),
    ...(facts.agreed === undefined ? [] : [{ state: 'agreed' as const, cents: facts.agreed }])
  ]
  const need = needOfFacts(facts)
  return {
    contract,
    authority,
    ...(Object.keys(choice).length === 0 ? {} : { choice }),
    ...(fillings.length === 0 ? {} : { fillings }),
    ...(facts.assumedRate === undefined ? {} : { assumptions: [{ topic: 'rate' as const, basisPoints: facts.assumedRate }] }),
    ...(Object.keys(need).length === 0 ? {} : { need })
  }
}

/** What is asked of the purchase, without its codes: those are of the contract. */
export function needOfFacts (facts: FormFacts): NonNullable<MatchQuestion['need']> {
  return {
    ...(facts.sameDivision === undefined ? {} : { sameDivisionOnly: true }),
    ...(facts.needReservation === undefined ? {} : { reservation: 'res-ws' as const }),
    ...(facts.budget === undefined ? {} : { budgetCents: facts.budget }),
    ...(facts.delivery === undefined ? {} : { delivery: facts.delivery })
  }
}
