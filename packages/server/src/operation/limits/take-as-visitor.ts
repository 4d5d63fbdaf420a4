import { networkOfAddress } from './asker-of.ts'
import { leftOf, type Limiters } from './limit-requests.ts'
import { takeFromEach } from './take-from-each.ts'

/**
 * Takes what a visitor of a tenant asks, as the hooks do one after the other: from what their network may, and from what all visitors of the tenant may. Refused: nothing was taken.
 * @returns what the answer says is left, for the header `RateLimit`
 */
export function takeAsVisitor (limiters: Limiters, address: string | undefined, tenantId: string, cost: number): string | 'refused' {
  const [ofNetwork, ofAll] = takeFromEach([{ limiter: limiters.visitor, key: networkOfAddress(address) }, { limiter: limiters.visitors, key: tenantId }], cost)
  return ofNetwork?.allowed === true && ofAll?.allowed === true ? leftOf('visitors', ofAll) : 'refused'
}
