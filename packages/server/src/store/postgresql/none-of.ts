import type { OrganisationIdentifier } from '@sroi/matcher'
import { and, type Column, eq, not, or, type SQL } from 'drizzle-orm'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'

/** What is of none of these organisations; undefined: there are none to leave out. What is of no organisation at all is left in. */
export function noneOf (organisations: readonly OrganisationIdentifier[], scheme: Column, value: Column): SQL | undefined {
  const any = or(...organisations.map(normalOrganisation).map((one) => and(eq(scheme, one.scheme), eq(value, one.value))))
  return any === undefined ? undefined : not(any)
}
