// What would a reader want to know that the notice does not say? Absence is unknown, never no.
import type { Stage } from '../model/contract-kind.ts'
import type { Contract, ContractFacts } from '../model/contract.ts'
import { nameOfLot } from './name-of-lot.ts'
import { type Notes, noteAbsent, noteGap } from './notes.ts'
import { shownAmount } from './values/read-amount.ts'

/** Notes every absent fact of the contract and its lots that has no gap yet. The sum is settled where the awards are read. */
export function noteUnstated (notes: Notes, contract: Contract, stage: Stage): void {
  if (contract.buyers === undefined || contract.buyers.length === 0) noteAbsent(notes, '/buyers')
  if (contract.title === undefined) noteAbsent(notes, '/title')
  if (contract.regime === undefined) noteAbsent(notes, '/regime')
  if (contract.days?.publication === undefined) noteAbsent(notes, '/days/publication')
  if (contract.nature === undefined) noteAbsent(notes, '/nature')
  if (contract.cpv === undefined) noteAbsent(notes, '/cpv')
  noteAbsent(notes, '/terms/applies')
  noteAbsent(notes, '/terms/rateBasisPoints')
  // only supplies ask for it, and no form has the field
  if (contract.nature === 'supplies') noteAbsent(notes, '/labourShareBasisPoints')
  noteStage(notes, contract, stage)

  const lots = contract.lots ?? []
  if (lots.length === 0) noteUnstatedPart(notes, contract, '', null, stage)
  lots.forEach((lot, index) => noteUnstatedPart(notes, { ...lot, ...inherited(contract, lot) }, `/lots/${index}`, nameOfLot(lot.id, lot.title), stage))
}

function noteStage (notes: Notes, contract: Contract, stage: Stage): void {
  if (stage === 'call') {
    noteGap(notes, 'estimate-only', '/value/awarded', { published: shownAmount(contract.value?.estimated) })
  }
  if (stage === 'award' || stage === 'concluded') {
    const awards = [...contract.awards ?? [], ...(contract.lots ?? []).flatMap((lot) => lot.awards ?? [])]
    if (awards.length === 0) noteAbsent(notes, '/awards')
    else if (contract.days?.contract === undefined && contract.days?.award === undefined) noteAbsent(notes, '/days/contract')
  }
}

function noteUnstatedPart (notes: Notes, facts: ContractFacts, at: string, concerns: string | null, stage: Stage): void {
  if (stage === 'call' && facts.value?.estimated === undefined) noteAbsent(notes, `${at}/value/estimated`, concerns)
  if (facts.period === undefined && facts.months === undefined && !hasGapUnder(notes, at)) noteAbsent(notes, `${at}/period`, concerns)
  if (facts.performance === undefined) noteAbsent(notes, `${at}/performance`, concerns)
  if (facts.reservation === undefined) noteAbsent(notes, `${at}/reservation`, concerns)
  if (facts.reservedExecution === undefined) noteAbsent(notes, `${at}/reservedExecution`, concerns)
}

function hasGapUnder (notes: Notes, at: string): boolean {
  return ['/period', '/period/from', '/period/until', '/months'].some((name) => notes.gapPointers.has(`${at}${name}`))
}

/** R2.0.9 says for the whole notice who may take part; a lot without a line of its own has that of the contract. */
function inherited (contract: Contract, lot: ContractFacts): ContractFacts {
  return {
    ...(lot.reservation === undefined && contract.reservation !== undefined && { reservation: contract.reservation }),
    ...(lot.reservedExecution === undefined && contract.reservedExecution !== undefined && { reservedExecution: contract.reservedExecution })
  }
}
