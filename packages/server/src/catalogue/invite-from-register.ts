import { type Catalogue, type Invitation, type InviteRequest, inviteThroughCatalogue, type Reader } from '@sroi/matcher/search'
import { asOurFault } from './as-our-fault.ts'
import { supplierOf } from './supplier-of.ts'

/**
 * The answer of `inviteFirms` to a request, through the catalogue of the register in it.
 * @throws MatcherError INVALID_REQUEST as `inviteFirms`.
 */
export function inviteFromRegister (catalogue: Catalogue, { suppliers, ...request }: InviteRequest, reader: Reader): Invitation {
  return asOurFault(() => inviteThroughCatalogue(catalogue, request, reader, supplierOf(suppliers)))
}
