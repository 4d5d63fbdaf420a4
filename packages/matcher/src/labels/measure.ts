// The contribution of a firm as exact shares, between bounds where something is not known.
import type { Missing } from '../model/finding.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelRules } from '../model/label-rules.ts'
import { NOTHING, ONCE, plus, ratio } from '../primitives/index.ts'
import { reachesShare, type ShareBounds, sumOver } from './share-bounds.ts'
import { type WeighedGroup, weighTargetGroup } from './weigh-target-group.ts'

export interface Measured {
  readonly sizeFteHundredths: number | null
  readonly direct: ShareBounds | null
  readonly indirect: ShareBounds | null
  readonly total: ShareBounds | null
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
  if (weighed.groups !== null && reachesShare(sumOver(weighed.groups.map(({ fte }) => fte), size), ONCE, '>')) {
    return { sizeFteHundredths: size, direct: null, indirect: null, total: null, groups: null, missing: [{ kind: 'supplier-fact', name: 'workforce.targetGroup.more-than-all' }] }
  }
  const direct: ShareBounds = weighed.groups === null
    ? { least: NOTHING, most: ONCE }
    : { least: sumOver(weighed.groups.map(({ least }) => least), size), most: sumOver(weighed.groups.map(({ most }) => most), size) }
  const own = bought === undefined ? null : ratio(bought, size + bought)
  const indirect: ShareBounds = own === null ? { least: NOTHING, most: ONCE } : { least: own, most: own }
  return {
    sizeFteHundredths: size,
    direct,
    indirect,
    total: { least: plus(direct.least, indirect.least), most: plus(direct.most, indirect.most) },
    groups: weighed.groups,
    missing
  }
}

