import type { IsoDay } from '@sroi/matcher'
import type { OpenObligationQuestion } from '@sroi/matcher/search'
import type { DemonstrationContract } from '../store/index.ts'

/** The obligations of the contracts that the register lists, under the id of the contract. Those whose last day has passed are open no longer. */
export function listOpenObligations (contracts: readonly DemonstrationContract[], on: IsoDay, sameDivisionOnly: boolean): readonly OpenObligationQuestion[] {
  const times = new Map<string, number>()
  return contracts.map(({ question: { show: _show, seed: _seed, ...asked } }) => {
    const time = (times.get(asked.contract.id) ?? 0) + 1
    times.set(asked.contract.id, time)
    const id = time === 1 ? asked.contract.id : `${asked.contract.id}-${time}`
    return { id, ...asked, ...(sameDivisionOnly ? { need: { ...asked.need, sameDivisionOnly } } : {}) }
  }).filter(({ contract: { period } }) => typeof period?.until !== 'string' || period.until >= on)
}
