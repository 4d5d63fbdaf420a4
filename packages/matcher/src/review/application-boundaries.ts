// Around what is asked of a firm that applies: the days of each criterion, and the least share of its income.
import { assessApplication, TARGET_GROUP_BANDS } from '../application/index.ts'
import type { AdmissionCriterionRule, CriterionCondition, IncomeCondition } from '../model/criterion-rule.ts'
import type { FirmProfile, TargetGroupBand } from '../model/firm-profile.ts'
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import type { BasisPoints, IsoDay } from '../model/values.ts'
import { reaches, WHOLE } from '../primitives/index.ts'
import type { ApplicationBoundary, Moment } from './boundary.ts'
import { dayOfSide } from './day-of-side.ts'
import { decidedBy } from './decided-by.ts'
import { SIDES, STEP, type Side } from './edge-contract.ts'
import { type Bare, dayEdges, type Edge } from './edges.ts'
import { recorded } from './example-supplier.ts'

type Criterion = Provision<AdmissionCriterionRule>

export function applicationBoundaries (ruleSet: MergedRuleSet, isAsked: (edge: Edge) => boolean, { knownAt }: Moment): readonly ApplicationBoundary[] {
  return ruleSet.provisions.admissionCriteria.flatMap(({ ruleSet: id, provision }) => [...incomeEdges(provision), ...dayEdges(provision)]
    .map((edge): Edge => ({ topic: 'admissionCriteria', ruleSet: id, provision: provision.id, ...edge, trigger: 'contract', nature: null })).filter(isAsked)
    .flatMap((edge) => SIDES.flatMap((side): readonly ApplicationBoundary[] => {
      const on = dayOfSide(edge, side, provision)
      const question = questionOf(ruleSet, provision, edge, side, on)
      if (question === null) return []
      const { criteria, badges } = assessApplication({ ...question, ruleSet, on, knownAt })
      const name = provision.value?.criterion ?? provision.id
      // on a day on which the criterion is not asked, what is asked for the badge tells so
      const finding = criteria.find(({ criterion }) => criterion === name)?.finding ?? badges[provision.value?.badges[0] ?? 'temporary']
      return [{ edge, side, asks: 'application', question, on, knownAt, outcome: { verdict: finding.verdict, ...decidedBy(edge, finding) } }]
    })))
}

function incomeEdges ({ value }: Criterion): readonly Bare[] {
  const asked = (value?.ways ?? []).flatMap(({ asks }) => asks.filter((condition) => condition.kind === 'income'))
  // two that ask the same share are one edge
  return [...new Map(asked.map((one) => [`${one.fact} ${one.minimumBasisPoints}`, one])).values()].map(({ minimumBasisPoints: at, operator }): Bare => ({ kind: 'income-share', at, operator }))
    .filter((edge, index, all) => all.findIndex(({ at }) => at === edge.at) === index)
}

/** A firm that meets the way in which the edge lies, or the first one; and only that. Null where there is no such share. */
function questionOf (ruleSet: MergedRuleSet, { value }: Criterion, { kind, at }: Edge, side: Side, on: IsoDay): ApplicationBoundary['question'] | null {
  const isEdge = (condition: CriterionCondition): condition is IncomeCondition => kind === 'income-share' && condition.kind === 'income' && condition.minimumBasisPoints === at
  const way = (value?.ways ?? []).find(({ asks }) => asks.some(isEdge)) ?? value?.ways[0]
  const share = Number(at) + STEP[side]
  if (kind === 'income-share' && (share < 0 || share > WHOLE)) return null
  const [label] = ruleSet.provisions.acceptedLabels.flatMap(({ provision }) => provision.value?.accepted ?? [])
  const shown = label === undefined ? null : { scheme: label.scheme, level: label.levels?.[0] ?? null }
  const firm = (way?.asks ?? []).reduce<FirmProfile>((so, condition) => meeting(so, condition, on, isEdge(condition) ? share : null, shown), { organisation: { scheme: 'fictional', value: 'boundary' } })
  const isLabelled = way?.asks.some((condition) => condition.kind === 'accepted-label') === true && shown !== null
  return { profile: firm, labelRules: [], checkedLabels: isLabelled ? [{ ...shown, issuer: 'boundary', ...recorded(on), period: { from: on, until: null } }] : [] }
}

type Meets = (profile: FirmProfile, condition: CriterionCondition, on: IsoDay, share: BasisPoints | null, label: { readonly scheme: string, readonly level: string | null } | null) => FirmProfile

/** The profile with one fact more, by which it meets a condition. What people judge no fact meets. */
const meeting: Meets = (profile, condition, on, share, label) => {
  if (condition.kind === 'established-in') return { ...profile, place: { town: 'boundary', municipality: condition.municipalities[0] ?? '' } }
  if (condition.kind === 'works-in') return { ...profile, worksIn: condition.municipalities.slice(0, 1) }
  if (condition.kind === 'legal-form') return { ...profile, ...(condition.allowed[0] === undefined ? {} : { legalForm: condition.allowed[0] }) }
  if (condition.kind === 'label-aim') return label === null ? profile : { ...profile, aims: [label] }
  if (condition.kind === 'income') {
    const { fact, minimumBasisPoints: minimum, operator } = condition
    const exact = share ?? Math.min(WHOLE, operator === '>' ? minimum + 1 : minimum)
    return { ...profile, income: { ...profile.income, [fact]: { leastBasisPoints: exact, mostBasisPoints: exact } } }
  }
  if (condition.kind === 'target-group') {
    const { vocabulary, measure, minimumBasisPoints: minimum, operator } = condition
    const bands = Object.entries(TARGET_GROUP_BANDS) as readonly (readonly [TargetGroupBand, { readonly leastBasisPoints: BasisPoints }])[]
    const band = bands.find(([, { leastBasisPoints: least }]) => reaches(least, minimum, operator))?.[0] ?? '50-or-more'
    return { ...profile, targetGroups: [...profile.targetGroups ?? [], { vocabulary, measure: measure ?? 'headcount', band, period: { from: on, until: on } }] }
  }
  if (condition.kind !== 'statement') return profile
  const group = condition.fact === 'complementsOffer' || condition.fact === 'createsJobsInRegion' ? 'region' : 'statements'
  return { ...profile, [group]: { ...profile[group], [condition.fact]: condition.asked } }
}
