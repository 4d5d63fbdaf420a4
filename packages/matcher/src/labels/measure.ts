// The contribution of a firm as exact shares, between bounds where something is not known.
import type { Missing } from '../model/finding.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelRules } from '../model/label-rules.ts'
import { ALL, type Fraction, type FractionRange, NOTHING, sumOf } from './fractions.ts'
import { type WeighedGroup, weighTargetGroup } from './weigh-target-group.ts'

export interface Measured {
  readonly sizeFteHundredths: number | null
  readonly direct: FractionRange | null
  readonly indirect: FractionRange | null
  readonly total: FractionRange | null
  /** The groups of the target group; null: not known. */
  readonly groups: readonly WeighedGroup[] | null
  readonly missing: readonly Missing[]
}

/** Direct: weighted target fte of all fte. Indirect: the suppliers' target fte of all fte and those together. Total: both. */
export function measure (firm: Firm, rules: LabelRules): Measured {
  const workforce = firm.workforce ?? {}
  const size = workforce.totalFteHundredths
  const bought = firm.purchases?.reduce((sum, { targetFteHundredths }) => sum + targetFteHundredths, 0)
  const weighed = workforce.targetGroup === undefined
    ? { groups: null, missing: [{ kind: 'supplier-fact' as const, name: 'workforce.targetGroup' }] }
    : weighTargetGroup(workforce.targetGroup, workforce, rules)
  const missing: Missing[] = [
    ...(size === undefined ? [{ kind: 'supplier-fact' as const, name: 'workforce.totalFte' }] : []),
    ...weighed.missing,
    ...(bought === undefined ? [{ kind: 'supplier-fact' as const, name: 'purchases' }] : [])
  ]
  if (size === undefined || size === 0) {
    return { sizeFteHundredths: size ?? null, direct: null, indirect: null, total: null, groups: weighed.groups, missing: size === 0 ? [{ kind: 'supplier-fact', name: 'workforce.totalFte' }] : missing }
  }
  const all = weighed.groups === null ? null : weighed.groups.reduce<Fraction>((sum, { fte }) => sumOf(sum, fte), NOTHING)
  if (all !== null && all.top > BigInt(size) * all.bottom) {
    return { sizeFteHundredths: size, direct: null, indirect: null, total: null, groups: null, missing: [{ kind: 'supplier-fact', name: 'workforce.targetGroup.more-than-all' }] }
  }
  const direct: FractionRange = weighed.groups === null
    ? { least: NOTHING, most: ALL }
    : { least: shareOfSize(weighed.groups, 'leastWeight', size), most: shareOfSize(weighed.groups, 'mostWeight', size) }
  const own = bought === undefined ? null : { top: BigInt(bought), bottom: BigInt(size + bought) }
  const indirect: FractionRange = own === null ? { least: NOTHING, most: ALL } : { least: own, most: own }
  return {
    sizeFteHundredths: size,
    direct,
    indirect,
    total: { least: sumOf(direct.least, indirect.least), most: sumOf(direct.most, indirect.most) },
    groups: weighed.groups,
    missing
  }
}

function shareOfSize (groups: readonly WeighedGroup[], weight: 'leastWeight' | 'mostWeight', size: number): Fraction {
  const weighted = groups.reduce<Fraction>((sum, one) => sumOf(sum, { top: one.fte.top * one[weight], bottom: one.fte.bottom }), NOTHING)
  return { top: weighted.top, bottom: weighted.bottom * 100_000_000n * BigInt(size) }
}
