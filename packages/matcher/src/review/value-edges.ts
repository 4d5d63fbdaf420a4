// Where the value of an effort flips: bands, minimum hours, caps, ages, terms to look back, ceilings.
import type { Provision } from '../model/provision.ts'
import type { MergedRuleSet, Topic } from '../model/rule-set.ts'
import type { BonusRule, BuildingBlockRule, CapRule, LookBackRule, AdditionalityRule, PurchaseRecognitionRule } from '../model/valuation-rules.ts'
import { bandEdges, type Bare, dayEdges, type Edge, type EdgeKind, type Layered, lowestSum } from './edges.ts'
import { FULL_YEAR } from './example-effort.ts'

const VALUE_TOPICS = [
  'buildingBlocks', 'bonuses', 'lookBack', 'additionality', 'referenceDay', 'purchaseRecognition', 'shortfall', 'entryRounding'
] as const satisfies readonly Topic[]

/** What is due where the edge of a ceiling on purchases is asked: € 1 000 000. */
export const DUE = 100_000_000

/** Asked of one kind of contract: where a provision names kinds, of its first. */
export function valueEdgesOf (ruleSet: MergedRuleSet): readonly Edge[] {
  return VALUE_TOPICS.flatMap((topic) => (ruleSet.provisions[topic] as readonly Layered[]).flatMap(({ ruleSet: id, provision }) => {
    const trigger = provision.when?.triggers?.[0] ?? 'contract'
    const nature = trigger === 'subsidy' ? null : provision.when?.natures?.[0] ?? 'services'
    return [...effortEdges(topic, provision), ...boundDayEdges(provision)].map((edge) => ({ topic, ruleSet: id, provision: provision.id, ...edge, trigger, nature }))
  }))
}

/** A rule that the day of the contract selects binds no contract of before it was known. */
function boundDayEdges (provision: Provision<unknown>): readonly Bare[] {
  const days = dayEdges(provision)
  return provision.selectedBy === 'contract' ? days.filter(({ at }) => at >= provision.published) : days
}

function effortEdges (topic: Topic, { value, when }: Provision<unknown>): readonly Bare[] {
  const months = when?.efforts?.benefitMonths
  const levels = (when?.efforts?.education ?? []).slice(0, 1).flatMap(({ levels: span }) => span === null ? [] : [span.from, ...(span.until === null ? [] : [span.until])])
  const selected = [...(months === undefined ? [] : bandEdges('benefit-months', months)), ...each('education-level', [...new Set(levels)])]
  if (value === null) return selected
  if (topic === 'buildingBlocks') return [...selected, ...blockEdges(value as BuildingBlockRule)]
  if (topic === 'bonuses') return [...selected, ...bonusEdges(value as BonusRule)]
  if (topic === 'lookBack') return each('look-back', [(value as LookBackRule).months])
  // who still works there is never new, so the first edge is at one month
  if (topic === 'additionality') return [...selected, ...each('months-since-employer', [Math.max(1, (value as AdditionalityRule).months)])]
  if (topic === 'shortfall') return [{ kind: 'due', at: 0, operator: null }]
  return topic === 'purchaseRecognition' ? ceilingEdges(value as PurchaseRecognitionRule) : selected
}

function blockEdges ({ values, hoursBasis, minimumWeekHundredths: minimum, cap, maximumPerDayCents: maximum }: BuildingBlockRule): readonly Bare[] {
  const [first] = values
  const isByTime = first?.unit === 'year' || first?.unit === 'month'
  const daily = maximum === null || first === undefined ? [] : 'basisPoints' in first
    ? each('cost', first.basisPoints === 0 ? [] : [lowestSum(maximum, first.basisPoints)])
    : each('hours', first.unit === 'hour' && first.cents > 0 ? [Math.ceil(maximum * 100 / first.cents)] : [])
  return [
    ...each('week-hours', [...new Set([...(minimum === null ? [] : [minimum]), ...(isByTime && hoursBasis?.by === 'fixed' ? [hoursBasis.weekHundredths] : [])])]),
    ...(cap === null || !isByTime ? [] : capEdges(cap)),
    ...daily
  ]
}

function capEdges (cap: CapRule): readonly Bare[] {
  if (cap.clock === 'calendar') return each('duration', [cap.months])
  return cap.clock === 'worked' ? each('worked-hours', [FULL_YEAR * cap.months / 12]) : []
}

function bonusEdges ({ condition }: BonusRule): readonly Bare[] {
  if (condition.of === 'age') return bandEdges('age', condition.years)
  return condition.of === 'after-internship' ? each('internship-months', [condition.months]) : []
}

function ceilingEdges ({ labels, ceilingBasisPoints: ceiling }: PurchaseRecognitionRule): readonly Bare[] {
  const share = labels.find(({ basisPoints }) => (basisPoints ?? 0) > 0)?.basisPoints ?? null
  return ceiling === null || share === null ? [] : each('cost', [lowestSum(DUE * ceiling / 10_000, share)])
}

function each (kind: EdgeKind, values: readonly number[]): readonly Bare[] {
  return values.map((at) => ({ kind, at, operator: null }))
}
