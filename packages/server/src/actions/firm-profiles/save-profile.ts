import type { OrganisationIdentifier } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { digestOf } from '../../json/digest.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { tooManyToday } from '../../problems/too-many-today.ts'
import { changeRecord, type KeptProfile } from '../../store/index.ts'
import { refuseInterestedChange } from '../admission/refuse-interested.ts'
import type { Write } from '../write.ts'
import { readProfileFacts } from './profile-facts.ts'

/** More than anybody needs who saves each step a few times: no version is ever taken out before its time. */
const MOST_A_DAY = 200

export interface SavedProfile {
  readonly profile: KeptProfile
  readonly isNew: boolean
}

/**
 * The next version of what a firm says of itself, all of it; the first one where there is none. What says the same as the newest makes no other.
 * @param input `FirmProfileFacts`, unchecked.
 * @param expectsNone who saves says of no version that they saw it
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when somebody else saved one meanwhile, or `too-many-today`; RefusedCase for who of the region has an interest in the firm.
 */
export async function saveProfile (write: Write, organisation: OrganisationIdentifier, input: unknown, expectsNone: boolean): Promise<SavedProfile> {
  const { writing, by, at, authorities } = write
  await refuseInterestedChange(write, organisation, { isOfRegion: false })
  const before = await writing.profiles.lock(organisation)
  if (before !== null) write.requireVersion(before.version)
  else if (!expectsNone) throw new HttpProblem('version-changed')
  const facts = readProfileFacts(input, organisation, authorities)
  if (before !== null && digestOf(facts) === before.sha256) return { profile: before, isNew: false }
  const onBehalf = by?.organisation == null || !isSameOrganisation(by.organisation, organisation)
  if (!onBehalf && await writing.profiles.savedOn(organisation, amsterdamDay(at)) >= MOST_A_DAY) throw tooManyToday(at, `You saved ${MOST_A_DAY} versions today, which is as many as can be`)
  const profile = await writing.profiles.save(facts, { version: (before?.version ?? 0) + 1, onBehalf, by, at })
  writing.appendAtEnd(changeRecord(at, [{ object: 'firm-profile', id: idOfProfile(organisation), before: before?.sha256 ?? null, after: profile.sha256 }]), by)
  return { profile, isNew: before === null }
}

/** As logs and receipts name it. */
export function idOfProfile ({ scheme, value }: OrganisationIdentifier): string {
  return `${scheme}/${value}`
}
