import type { IsoDay, IsoInstant, LabelRuleSet, MergedRuleSet, Milestone, OrganisationIdentifier } from '@sroi/matcher'
import { assessApplication } from '@sroi/matcher/application'
import { milestones } from '@sroi/matcher/procedure'
import type { Dependencies } from '../../dependencies.ts'
import { holdingsOf } from '../label-records/holdings-of.ts'

const MOST_LABELS = 200

interface Asked {
  readonly applicant: OrganisationIdentifier
  readonly labelRules: readonly LabelRuleSet[]
  readonly ruleSet: MergedRuleSet
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  /** The last day of the badge. */
  readonly before: IsoDay
}

/** What is still to be done for the label that the firm means to get; empty: it has chosen none, or said nothing of itself. */
export async function stepsLeft ({ store }: Pick<Dependencies, 'store'>, { applicant, labelRules, ruleSet, ...question }: Asked): Promise<readonly Milestone[]> {
  const profile = (await store.profiles.find(applicant))?.profile
  const [aim] = profile?.aims ?? []
  if (profile === undefined || aim === undefined) return []
  const checkedLabels = holdingsOf(await store.labelRecords.list({ organisation: applicant, recheckDueBy: null, after: null, most: MOST_LABELS }))
  const { chances } = assessApplication({ profile, ruleSet, labelRules, checkedLabels, ...question })
  const pathway = chances.map((chance) => chance.pathway).find(({ scheme, level }) => scheme === aim.scheme && (aim.level === null || level === aim.level))
  return pathway === undefined ? [] : milestones(pathway, { on: question.on, before: question.before })
}
