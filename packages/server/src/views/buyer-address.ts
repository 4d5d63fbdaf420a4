// What stands in the addresses of the pages of a buyer.
import type { InviteValues } from '../routes/pages/buyer/invite-values.ts'
import type { MarketValues } from '../routes/pages/buyer/market-values.ts'
import type { AddressValues } from './address-with.ts'

/** How often a firm was invited of late stands under this and its id. */
export const LATELY = 'lately.'

export function inviteAddressValues ({ facts, lately, ...values }: InviteValues): AddressValues {
  return { ...facts, ...values, ...Object.fromEntries(Object.entries(lately).map(([id, times]) => [`${LATELY}${id}`, times])) }
}

export function marketAddressValues ({ facts, ...values }: MarketValues): AddressValues {
  return { ...facts, ...values }
}
