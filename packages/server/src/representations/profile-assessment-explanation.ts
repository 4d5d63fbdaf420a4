import type { Language } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'
import type { AssessedProfile } from '../actions/firm-profiles/assess-profile.ts'

export interface ProfileAssessmentExplanation {
  readonly language: Language
  /** Of each, in their order. */
  readonly criteria: readonly (readonly Line[])[]
  readonly badges: { readonly temporary: readonly Line[], readonly full: readonly Line[] }
  readonly chances: readonly { readonly pathway: readonly Line[], readonly accepted: readonly Line[] }[]
  readonly completeness: readonly Line[] | null
}

/** What a firm is told of its own case, in words. */
export function representProfileAssessment ({ criteria, badges, chances, completeness }: AssessedProfile, language: Language): ProfileAssessmentExplanation {
  return {
    language,
    criteria: criteria.map(({ finding }) => explain(finding, language)),
    badges: { temporary: explain(badges.temporary, language), full: explain(badges.full, language) },
    chances: chances.map(({ pathway, accepted }) => ({ pathway: explain(pathway.finding, language), accepted: explain(accepted, language) })),
    completeness: completeness === null ? null : explain(completeness.finding, language)
  }
}
