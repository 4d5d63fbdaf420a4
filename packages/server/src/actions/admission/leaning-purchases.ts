import type { LeaningPurchase } from '@sroi/matcher'
import type { Dependencies } from '../../dependencies.ts'
import type { KeptContract } from '../../store/index.ts'
import type { ContractNamed } from './list-expiring.ts'

const AT_ONCE = 500

/** What is agreed at some suppliers and has not been counted yet, over all contracts that are not over. */
export async function leaningPurchases ({ store }: Pick<Dependencies, 'store'>, suppliers: ReadonlySet<string>): Promise<{ readonly purchases: readonly LeaningPurchase[], readonly contracts: ReadonlyMap<string, ContractNamed> }> {
  const purchases: LeaningPurchase[] = []
  const contracts = new Map<string, ContractNamed>()
  let after: string | null = null
  while (suppliers.size > 0) {
    const page: readonly KeptContract[] = await store.contracts.list({ reach: { all: true }, archived: false, after, most: AT_ONCE })
    for (const kept of page) {
      const own = purchasesOf(kept, suppliers)
      purchases.push(...own)
      if (own.length > 0) contracts.set(kept.id, { id: kept.id, authority: kept.authority, title: kept.contract.title ?? kept.contract.id })
    }
    if (page.length < AT_ONCE) break
    after = page.at(-1)?.id ?? null
  }
  return { purchases, contracts }
}

function purchasesOf ({ id, authority, owner, contract, fillings }: KeptContract, suppliers: ReadonlySet<string>): readonly LeaningPurchase[] {
  const { from, until } = contract.period ?? {}
  return fillings.flatMap(({ state, cents, supplier, on }, index) => state !== 'agreed' || supplier === undefined || !suppliers.has(supplier)
    ? []
    : [{
        id: `${id}/${index}`, supplier, contract: id, contractor: owner === null ? authority : `${owner.scheme} ${owner.value}`, cents, countsCents: cents, countsOn: on ?? null,
        contractPeriod: from === undefined || until === undefined ? null : { from, until }, cpv: contract.cpv ?? []
      }])
}
