import type { Dependencies } from '../../dependencies.ts'
import type { KeptProfile } from '../../store/index.ts'
import { type ProfileNamed, profilesNamed } from './profile-of-case.ts'
import type { CaseRead } from './read-record.ts'

/** A version that was handed in. `version` null: its time ended, and its text is gone. */
export interface ProfileHandedIn extends ProfileNamed {
  readonly version: number | null
}

/** What a firm said of itself, as whoever judges its case reads it. */
export interface CaseProfile {
  /** The version that was asked for, else the one that was last handed in, else the newest. Null: nothing is kept of it. */
  readonly shown: KeptProfile | null
  /** The first one first. Empty: nothing was handed in yet. */
  readonly handedIn: readonly ProfileHandedIn[]
  /** The newest, where that is another than the one that was last handed in; null: it is not. */
  readonly later: KeptProfile | null
}

/**
 * @param read a case that whoever asks may open
 * @param asked the digest of a version of the record, or of the newest; any other is as none. Null: none
 */
export async function readCaseProfile ({ store: { profiles } }: Pick<Dependencies, 'store'>, { view: { case: { applicant } }, events }: CaseRead, asked: string | null): Promise<CaseProfile> {
  const kept = await Promise.all(profilesNamed(events).map(async (named) => ({ named, profile: await profiles.findVersion(applicant, { sha256: named.sha256 }) })))
  const newest = await profiles.find(applicant)
  const last = kept.at(-1)
  const later = newest === null || newest.sha256 === last?.named.sha256 ? null : newest
  const wanted = asked === null ? undefined : kept.find(({ named }) => named.sha256 === asked) ?? (later?.sha256 === asked ? { profile: later } : undefined)
  const shown = wanted ?? last ?? { profile: newest }
  return { shown: shown.profile, handedIn: kept.map(({ named, profile }) => ({ ...named, version: profile?.version ?? null })), later: last === undefined ? null : later }
}
