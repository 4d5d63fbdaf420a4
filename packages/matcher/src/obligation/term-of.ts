// How long does the contract run, and is that said twice, and differently?
import type { ContractFacts } from '../model/contract.ts'
import type { FactUsed } from '../model/finding.ts'
import { fact, wholeMonths } from '../primitives/index.ts'

export interface TermFound {
  /** In whole months; null: not known, or without an end. */
  readonly months: number | null
  readonly isEndless: boolean
  /** Where it stands. */
  readonly pointer: '/period' | '/months'
  /** The other statement, where it differs: the period counts. */
  readonly elsewhere: readonly FactUsed[]
}

export function termOf ({ period, months }: ContractFacts): TermFound {
  if (period?.until === undefined) return { months: months ?? null, isEndless: false, pointer: '/months', elsewhere: [] }
  const { from, until } = period
  const term = until === null ? null : wholeMonths({ from, until })
  return { months: term, isEndless: until === null, pointer: '/period', elsewhere: months === undefined || months === term ? [] : [fact('months-stated-elsewhere', 'count', months)] }
}
