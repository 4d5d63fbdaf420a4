import type { OrganisationIdentifier } from '@sroi/matcher'
import { KVK } from '../sheets/shared-columns.ts'

/** By what two numbers are the same: the short name of the Chamber of Commerce is the long one. */
export function identifierKey ({ scheme, value }: OrganisationIdentifier): string {
  return `${scheme === 'kvk' ? KVK : scheme} ${value}`
}
