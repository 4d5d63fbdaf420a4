import type { OrganisationIdentifier } from '@sroi/matcher'
import type { Write } from '../actions/write.ts'
import { DEMONSTRATION_ISSUER, DEMONSTRATION_PERSONS } from '../identity/index.ts'
import { isSameOrganisation } from '../organisation/normal-organisation.ts'

/**
 * Somebody of the demonstration, as what they do it: as whoever signs in as that person.
 * @param who the id of a person, or `firm`: whoever acts for the firm, who is nobody to play where no person of the demonstration is of that firm
 */
export function actingAs (who: string, firm: OrganisationIdentifier | null): Pick<Write, 'by' | 'memberships' | 'reach'> {
  const person = DEMONSTRATION_PERSONS.find(({ id, organisation }) => who === 'firm' ? firm !== null && organisation !== null && isSameOrganisation(organisation, firm) : id === who)
  const organisation = who === 'firm' ? firm : person?.organisation ?? null
  const role = who === 'firm' ? 'supplier' : person?.role ?? 'visitor'
  const subject = person?.id ?? `firm-${firm?.value.toLowerCase() ?? ''}`
  return {
    by: { kind: 'person', issuer: DEMONSTRATION_ISSUER, subject, organisation },
    memberships: [{ role, authority: null }],
    reach: organisation === null ? { all: true } : { all: false, organisation, authorities: [], ofVisitors: false }
  }
}
