import type { CaseEvent, FirmProfile, IsoDay, OrganisationIdentifier } from '@sroi/matcher'
import type { ProfileReading } from '../../store/index.ts'
import { PROFILE_DOCUMENT } from '../evidence/follow-documents.ts'

/** A version of the profile as the record names it. */
export interface ProfileNamed {
  readonly sha256: string
  /** The event that named it, and its day. */
  readonly event: string
  readonly on: IsoDay
}

/** Each version of the profile that was handed in, the first one first. */
export function profilesNamed (events: readonly CaseEvent[]): readonly ProfileNamed[] {
  const all = events.flatMap((event) => [...event.evidence, ...('documents' in event ? event.documents : [])].flatMap(({ kind, sha256 }) => kind === PROFILE_DOCUMENT ? [{ sha256, event: event.id, on: event.on }] : []))
  return all.filter(({ sha256 }, index) => all[index - 1]?.sha256 !== sha256)
}

/** What a firm said of itself, in the version that was last handed in; null: none was, or its time ended. */
export async function profileOfCase (events: readonly CaseEvent[], applicant: OrganisationIdentifier, profiles: Pick<ProfileReading, 'findVersion'>): Promise<FirmProfile | null> {
  const named = profilesNamed(events).at(-1)
  return named === undefined ? null : (await profiles.findVersion(applicant, { sha256: named.sha256 }))?.profile ?? null
}
