import type { AdmissionCase, CaseFile, Procedure, RuleSet } from '@sroi/matcher'
import { replayCase } from '@sroi/matcher/procedure'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import type { CaseReading, KeptCase } from '../../store/index.ts'
import { mergedOnce } from '../merged-once.ts'

/** What a case is judged by: its own procedure and rules, with the committee, its rotation and the mandates of today, which have days of their own, and the mail domains of everybody as they are known today. */
export function caseFile (kept: Pick<KeptCase, 'id' | 'applicant' | 'applicantDomains' | 'ties' | 'earlier' | 'procedure' | 'newest'>, ruleSets: readonly RuleSet[]): CaseFile {
  const { id, applicant, applicantDomains, ties, earlier, procedure, newest } = kept
  return { id, applicant, applicantDomains, ...(ties.length === 0 ? {} : { ties }), procedure: withCommitteeOf(procedure, newest.procedure), ruleSet: mergedOnce(ruleSets), earlier }
}

function withCommitteeOf ({ rotation: _rotation, ...procedure }: Procedure, { committee, rotation, mandates, commonMailDomains }: Procedure): Procedure {
  return {
    ...procedure,
    ...(rotation === undefined ? {} : { rotation }),
    mandates,
    commonMailDomains,
    committee: committee.map((member) => member.organisation === null ? member : { ...member, organisation: normalOrganisation(member.organisation) })
  }
}

/** The record of a case, replayed. */
export async function caseOnRecord (kept: KeptCase, cases: Pick<CaseReading, 'ruleSets'>): Promise<AdmissionCase> {
  return replayCase({ file: caseFile(kept, await cases.ruleSets(kept.ruleSets)), events: kept.events })
}
