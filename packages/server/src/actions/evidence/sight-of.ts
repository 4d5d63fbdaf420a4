import type { Membership, Reach } from '../../access/index.ts'
import type { EvidenceSight } from '../../store/index.ts'

/** Which files somebody sees. Who only sits in the committee sees those of cases: what a firm keeps for itself is not yet anybody's business. */
export function sightOf ({ reach, allowedBy }: { readonly reach: Reach, readonly allowedBy: readonly Membership[] }): EvidenceSight {
  return { reach, isOfCasesOnly: allowedBy.every(({ role }) => role === 'committee-member') }
}
