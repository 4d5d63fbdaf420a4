import type { CaseEvent, FirmProfile, OrganisationIdentifier } from '@sroi/matcher'
import type { ProfileReading } from '../../store/index.ts'
import { PROFILE_DOCUMENT } from '../evidence/follow-documents.ts'

/** What a firm said of itself, in the version that was last handed in; null: none was, or its time ended. */
export async function profileOfCase (events: readonly CaseEvent[], applicant: OrganisationIdentifier, profiles: Pick<ProfileReading, 'findVersion'>): Promise<FirmProfile | null> {
  const named = events.flatMap((event) => [...event.evidence, ...('documents' in event ? event.documents : [])]).filter(({ kind }) => kind === PROFILE_DOCUMENT).at(-1)
  return named === undefined ? null : (await profiles.findVersion(applicant, { sha256: named.sha256 }))?.profile ?? null
}
