// What a firm says of itself, as somebody sends it.
import { type FirmProfile, MatcherError, type OrganisationIdentifier } from '@sroi/matcher'
import { firmProfileSchema, problemsOf } from '@sroi/matcher/schema'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import type { Authority } from '../../store/index.ts'
import { partOf } from '../part-of.ts'
import { doubleOfferings, unknownPlaces } from '../register/supplier-facts.ts'

export const profileFactsSchema = firmProfileSchema.partial({ organisation: true })
  .meta({ id: 'FirmProfileFacts', description: 'What a firm says of itself, all of it. What is left out is not known yet: a profile that is half filled in is as good as any. There is no place for a single worker' })

/** A checked profile of a firm. Throws MatcherError INVALID_REQUEST with every problem. */
export function readProfileFacts (input: unknown, organisation: OrganisationIdentifier, authorities: readonly Authority[]): FirmProfile {
  const parsed = profileFactsSchema.safeParse(input)
  const problems = [
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, profileFactsSchema)),
    ...otherOrganisation(input, organisation),
    ...unknownPlaces(input, authorities),
    ...doubleOfferings(input)
  ]
  if (!parsed.success || problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  // JSON has no undefined: what is optional is there or not
  return { ...parsed.data as Omit<FirmProfile, 'organisation'>, organisation }
}

function otherOrganisation (input: unknown, organisation: OrganisationIdentifier) {
  const given = partOf(input, 'organisation')
  const [scheme, value] = [partOf(given, 'scheme'), partOf(given, 'value')]
  if (typeof scheme !== 'string' || typeof value !== 'string' || isSameOrganisation({ scheme, value }, organisation)) return []
  return [{ place: '/organisation', code: 'other-organisation', detail: 'is another firm than that of the address. Leave it out' }]
}
