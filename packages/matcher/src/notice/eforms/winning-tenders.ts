// Which tenders won the lot, and in which contract?
import type { LotResult, SettledContract, Tender } from './index-result.ts'

export interface Winner {
  readonly id: string
  readonly tender: Tender
  readonly contract: SettledContract | undefined
}

/**
 * The tenders of the concluded contracts. Before there is a contract: the tender ranked first, or the only one; a result also lists the
 * tenders that lost.
 */
export function winningTenders (result: LotResult, lotId: string): readonly Winner[] {
  if (result.contracts.length > 0) return result.contracts.flatMap((contract) => ofContract(contract, lotId))
  const ranked = result.tenders.filter((tender) => tender.rank === '1')
  const won = ranked.length > 0 ? ranked : result.tenders.length === 1 ? result.tenders : []
  return won.map((tender) => ({ id: tender.id, tender, contract: undefined }))
}

/** A contract can cover several lots; the tenders for this one, or else its first tender, which names the parties. */
function ofContract (contract: SettledContract, lotId: string): readonly Winner[] {
  const own = contract.tendersOfLot.get(lotId) ?? contract.tenders.slice(0, 1)
  return own.map((tender) => ({ id: own.length === 1 ? contract.id : `${contract.id}/${tender.id}`, tender, contract }))
}
