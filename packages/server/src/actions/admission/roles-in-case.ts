import type { Actor, ActorId, CaseRole, IsoDay, OrganisationIdentifier, Procedure } from '@sroi/matcher'
import { isSameOrganisation, normalOrganisation } from '../../organisation/normal-organisation.ts'
import type { Membership } from '../../access/index.ts'
import type { By } from '../../store/index.ts'

/** In what somebody acts, and as whom. */
export interface Acting {
  readonly by: By
  readonly memberships: readonly Membership[]
  readonly me: ActorId | null
  readonly applicant: OrganisationIdentifier
  readonly procedure: Procedure
  readonly on: IsoDay
}

/**
 * What somebody is in a case on a day, the first one first. A membership says what they may be; the procedure who chairs the committee and who acts for the board.
 * Nobody is a member who is not in the committee of that day: the rules refuse such a vote and say why, so that the role is still told.
 */
export function rolesInCase ({ by, memberships, me, applicant, procedure, on }: Acting): readonly CaseRole[] {
  const organisation = by?.organisation ?? null
  const roles = memberships.flatMap(({ role }): readonly CaseRole[] => {
    // a new firm is no member yet
    if (role === 'supplier' || role === 'visitor') return organisation !== null && isSameOrganisation(organisation, applicant) ? ['firm'] : []
    if (role === 'coordinator' || role === 'machine') return [role]
    if (role !== 'committee-member') return []
    const holds = (day: { readonly from: IsoDay, readonly until: IsoDay | null }): boolean => day.from <= on && (day.until === null || on <= day.until)
    const chairs = procedure.committee.some((member) => member.actor === me && member.chairs && holds(member.period))
    const ofBoard = procedure.mandates.some((mandate) => mandate.role === 'board' && mandate.holder === me && me !== null && holds(mandate.period))
    return [...(chairs ? ['chair' as const] : []), 'member', ...(ofBoard ? ['board' as const] : [])]
  })
  return [...new Set(roles)]
}

/** Who acts, as an event names them. Where the committee knows of a tie that the sign-in does not show, that counts as well. */
export function actorOf ({ by, procedure }: Pick<Acting, 'by' | 'procedure'>, id: ActorId, role: CaseRole): Actor {
  const organisation = by?.organisation ?? null
  const seat = procedure.committee.find(({ actor }) => actor === id)
  return {
    id, role,
    organisation: organisation === null ? seat?.organisation ?? null : normalOrganisation(organisation),
    emailDomain: seat?.emailDomain ?? null
  }
}
