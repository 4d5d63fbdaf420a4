import type { OrganisationIdentifier } from '@sroi/matcher'
import { digestOf } from '../../json/digest.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { changeRecord } from '../../store/index.ts'
import { refuseInterestedChange } from '../admission/refuse-interested.ts'
import type { Write } from '../write.ts'

/**
 * A firm takes back what it handed in by mistake: it no longer has the file, and when nobody else has it the file is gone. What a case leans on stays.
 * @throws HttpProblem `evidence-not-found`, or `evidence-in-case`; RefusedCase for who of the region has an interest in the firm
 */
export async function takeEvidenceBack (write: Pick<Write, 'writing' | 'by' | 'at' | 'reach' | 'memberships'>, sha256: string, organisation: OrganisationIdentifier): Promise<void> {
  const { writing, by, at } = write
  await refuseInterestedChange(write, organisation, { isOfRegion: false })
  const taken = await writing.evidence.takeBack(sha256, organisation)
  if (taken === 'none') throw new HttpProblem('evidence-not-found')
  if (taken === 'in-case') throw new HttpProblem('evidence-in-case')
  writing.appendAtEnd(changeRecord(at, [{ object: 'evidence', id: sha256, before: digestOf({ organisation, sha256 }), after: null }]), by)
}
