// Do the chosen lot and contractor occur in the contract, and does an amount belong to one lot?
import type { Contract } from '@sroi/matcher'
import type { FormFacts } from './form-facts.ts'
import type { FormProblem } from './read-form.ts'

export function checkChoice (base: Contract | null, { lot, party, amount }: FormFacts): readonly FormProblem[] {
  const lots = base?.lots ?? []
  const chosen = lots.find(({ id }) => id === lot) ?? (lots.length === 1 ? lots[0] : undefined)
  const problems: FormProblem[] = []
  if (lot !== undefined && chosen?.id !== lot) problems.push({ field: 'lot', kind: 'lot', value: lot })
  if (lot === undefined && lots.length > 1 && amount !== undefined) problems.push({ field: 'lot', kind: 'lot', value: '' })
  const awards = chosen?.awards ?? base?.awards ?? []
  if (party !== undefined && !awards.some(({ parties }) => parties.some(({ name }) => name === party))) problems.push({ field: 'party', kind: 'party', value: party })
  return problems
}
