import type { OrganisationIdentifier } from '@sroi/matcher'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'

/** By what two numbers are the same, however they are written. */
export function identifierKey (identifier: OrganisationIdentifier): string {
  const { scheme, value } = normalOrganisation(identifier)
  return `${scheme} ${value}`
}
