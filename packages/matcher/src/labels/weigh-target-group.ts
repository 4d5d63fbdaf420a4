// How many fte of the target group count, and between which bounds where a weight is not known?
import type { Lookup, Missing } from '../model/finding.ts'
import type { TargetGroupFte, Workforce } from '../model/firm.ts'
import type { LabelRules, WeightTable } from '../model/label-rules.ts'
import { isSame, NOTHING, ONCE, type Ratio, ratio, times, WHOLE } from '../primitives/index.ts'

/** One group, in exact hundredths of an fte. */
export interface WeighedGroup {
  readonly group: TargetGroupFte
  readonly fte: Ratio
  /** What counts of it at least, and at most. */
  readonly least: Ratio
  readonly most: Ratio
}

export interface WeighedGroups {
  /** Null: the fte of some group are not known. */
  readonly groups: readonly WeighedGroup[] | null
  readonly missing: readonly Missing[]
}

/** A position or contract type without a known weight counts for something between nothing and all. */
export function weighTargetGroup (targetGroup: readonly TargetGroupFte[], workforce: Workforce, rules: LabelRules): WeighedGroups {
  const missing: Missing[] = []
  const { weighting } = rules.measurement
  const groups = targetGroup.map((group) => {
    const fte = fteOf(group, workforce, rules, missing)
    const [positionLeast, positionMost] = weightOf(positionAs(group.position, rules), rules.measurement.positionWeights, 'position', missing)
    const [contractLeast, contractMost] = weightOf(group.contractType, rules.measurement.contractWeights, 'contract', missing)
    // without a rule that combines them, the two decide together only where one of them is all of it
    const isDecided = weighting.state === 'in-force' || isSame(positionLeast, ONCE) || isSame(contractLeast, ONCE)
    if (!isDecided) missing.push(...weighting.missing)
    return fte === null
      ? null
      : { group, fte, least: isDecided ? times(fte, times(positionLeast, contractLeast)) : NOTHING, most: isDecided ? times(fte, times(positionMost, contractMost)) : fte }
  })
  return { groups: groups.every((one) => one !== null) ? groups : null, missing }
}

/** The position whose weight counts: an equated one has that of another. */
function positionAs (position: string, { measurement: { equatedPositions } }: LabelRules): string {
  return equatedPositions.state === 'in-force' && Object.hasOwn(equatedPositions.value, position) ? equatedPositions.value[position] as string : position
}

function fteOf (group: TargetGroupFte, { fullTimeHoursHundredths: own }: Workforce, { measurement: { fullTime } }: LabelRules, missing: Missing[]): Ratio | null {
  if (group.fteHundredths !== undefined) return ratio(group.fteHundredths)
  if (group.hoursPerWeekHundredths === undefined) return incomplete([{ kind: 'supplier-fact', name: 'workforce.targetGroup.fte' }], missing)
  if (fullTime.state !== 'in-force') return incomplete(fullTime.missing, missing)
  // which of the two norms is used is the firm's to say; neither is assumed
  const hours = fullTime.value.collectiveAgreementInstead ? own : fullTime.value.hoursHundredths
  if (hours === undefined) return incomplete([{ kind: 'supplier-fact', name: 'workforce.fullTimeHours' }], missing)
  return times(ratio(100), ratio(group.hoursPerWeekHundredths, hours))
}

function incomplete (what: readonly Missing[], missing: Missing[]): null {
  missing.push(...what)
  return null
}

function weightOf (name: string, table: Lookup<WeightTable>, kind: string, missing: Missing[]): readonly [Ratio, Ratio] {
  const weight = table.state === 'in-force' && Object.hasOwn(table.value, name) ? table.value[name] ?? null : null
  if (weight !== null) return [ratio(weight, WHOLE), ratio(weight, WHOLE)]
  missing.push(...(table.state === 'in-force' ? [{ kind: 'rule-value' as const, name: `label.weight.${kind}.${name}` }] : table.missing))
  return [NOTHING, ONCE]
}
