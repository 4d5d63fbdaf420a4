import { type ApplicationAssessment, type Completeness, type IsoDay, type IsoInstant, type LabelRuleSet, VERSION } from '@sroi/matcher'
import { assessApplication, completeness } from '@sroi/matcher/application'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { KeptProfile, RuleSetReference } from '../../store/index.ts'
import { holdingsOf } from '../label-records/holdings-of.ts'
import { mergedOnce } from '../merged-once.ts'
import { ruleSetReferences } from '../references.ts'
import { rulesOfAdmission } from './rules-of-admission.ts'

/** More labels than any firm has. */
const MOST_LABELS = 200

/** What a firm is told of its own case, and what that rests on. */
export interface AssessedProfile extends ApplicationAssessment {
  /** Null: the region has not laid down how it decides. */
  readonly completeness: Completeness | null
  readonly provenance: {
    readonly matcher: string
    readonly on: IsoDay
    readonly knownAt: IsoInstant
    readonly profile: Pick<KeptProfile, 'version' | 'sha256'>
    /** Base first. */
    readonly ruleSets: readonly RuleSetReference[]
    readonly labelRules: readonly { readonly id: string, readonly version: string }[]
    /** The number of the procedure; null: there is none. */
    readonly procedure: number | null
  }
}

/**
 * A firm's own case, criterion by criterion, by the rules of today and by what somebody has checked of its labels. Nothing is stored and nothing is decided.
 * @param on absent: today
 * @param before the last day on which a label is soon enough; absent: that of a temporary badge that begins on the day
 */
export async function assessProfile ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, labelRules: readonly LabelRuleSet[], { profile, organisation, version, sha256 }: Pick<KeptProfile, 'profile' | 'organisation' | 'version' | 'sha256'>, on?: IsoDay, before?: IsoDay): Promise<AssessedProfile> {
  const knownAt = clock.now()
  const day = on ?? amsterdamDay(knownAt)
  const laidDown = await store.cases.procedure()
  const layers = await rulesOfAdmission(store, laidDown?.ruleSet ?? null)
  const records = await store.labelRecords.list({ organisation, recheckDueBy: null, after: null, most: MOST_LABELS })
  const assessed = assessApplication({ profile, ruleSet: mergedOnce(layers), labelRules, checkedLabels: holdingsOf(records), on: day, knownAt, ...(before === undefined ? {} : { before }) })
  return {
    ...assessed,
    completeness: laidDown === null ? null : completeness({ profile, procedure: laidDown.procedure, on: day }),
    provenance: {
      matcher: VERSION, on: day, knownAt, profile: { version, sha256 }, ruleSets: ruleSetReferences(layers), labelRules: labelRules.map(({ id, version: of }) => ({ id, version: of })), procedure: laidDown?.number ?? null
    }
  }
}
