import type { OrganisationIdentifier } from '@sroi/matcher'
import { organisationSchema } from '@sroi/matcher/schema'
import { isWithin, type Reach } from '../../access/index.ts'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'

/** The firm that an address names. Another's is as one that is not there: throws HttpProblem `profile-not-found`. */
export function organisationOfPath ({ scheme, value }: { readonly scheme: string, readonly value: string }, reach: Reach): OrganisationIdentifier {
  const named = organisationSchema.safeParse(normalOrganisation({ scheme, value }))
  if (!named.success || !isWithin(reach, { organisation: named.data, authority: null, visitor: false })) throw new HttpProblem('profile-not-found')
  return named.data
}
