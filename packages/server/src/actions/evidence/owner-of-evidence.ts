import { MatcherError, type OrganisationIdentifier } from '@sroi/matcher'
import { isWithin, type Reach } from '../../access/index.ts'
import { isSameOrganisation, normalOrganisation } from '../../organisation/normal-organisation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { EvidenceOwner, Store } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'

/** Whose a file is to be, as somebody says it. */
export interface OwnerSaid {
  readonly scheme?: string | undefined
  readonly value?: string | undefined
  readonly caseId?: string | undefined
}

/**
 * Whose a file is to be: of one's own firm, or of the one that somebody of the region names, in a case of that firm or in none; the region can also add one to a case that is
 * not of the firm.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when it would be another firm's
 */
export async function ownerOfEvidence ({ store }: { readonly store: Store }, reach: Reach, said: OwnerSaid): Promise<EvidenceOwner> {
  const organisation = organisationOf(reach, said)
  if (said.caseId === undefined) {
    if (organisation === null) throw new MatcherError('INVALID_REQUEST', [{ place: '/scheme', code: 'absent', detail: 'It is not said whose file this is. Name the firm with scheme and value, or a case with caseId' }])
    return { organisation, caseId: null }
  }
  const applicant = isUuid(said.caseId) ? await store.evidence.applicantOf(said.caseId) : null
  if (applicant === null || !isWithin(reach, { organisation: applicant, authority: null, visitor: false }) || (organisation !== null && !isSameOrganisation(organisation, applicant))) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/caseId', code: 'unknown-case', detail: 'is no case of this firm. Leave it out, or use the id of a case of the firm' }])
  }
  return { organisation, caseId: said.caseId }
}

/** Null: nobody's, as far as it is said. Whoever acts for a firm acts for that firm alone. */
export function organisationOf (reach: Reach, { scheme, value }: OwnerSaid): OrganisationIdentifier | null {
  if ((scheme === undefined) !== (value === undefined)) {
    throw new MatcherError('INVALID_REQUEST', [{ place: scheme === undefined ? '/scheme' : '/value', code: 'absent', detail: 'is absent. A firm is named by scheme and value together' }])
  }
  const named = scheme === undefined || value === undefined ? null : normalOrganisation({ scheme, value })
  if (reach.all) return named
  if (reach.organisation === null || (named !== null && !isSameOrganisation(named, reach.organisation))) throw new HttpProblem('not-allowed', [], 'It is the file of another firm. Leave scheme and value out to act for your own')
  return normalOrganisation(reach.organisation)
}
