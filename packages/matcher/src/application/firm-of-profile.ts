// The profile as the label planner reads a firm.
import type { LabelFigures } from '../model/application.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FirmProfile } from '../model/firm-profile.ts'
import type { Firm, FirmShares } from '../model/firm.ts'
import type { ShareRange } from '../model/pathway.ts'
import type { LabelHolding } from '../model/supplier.ts'
import type { BasisPoints, IsoDay } from '../model/values.ts'
import { latestSaid } from './latest-said.ts'
import { TARGET_GROUP_BANDS } from './target-group-bands.ts'

/** Which end of each range is taken for the share. */
export type RangeEnd = 'least' | 'most'

/** What stands as the source of a share that was told as a range. */
const FROM_A_RANGE: Readonly<Record<RangeEnd, Evidence>> = {
  least: { level: 'self-declared', source: 'least-of-a-range', on: null },
  most: { level: 'self-declared', source: 'most-of-a-range', on: null }
}

/** The labels are those that were checked. How many people do what is for the planner's own figures: a profile holds no sums of them. */
export function firmOfProfile (profile: FirmProfile, labels: readonly LabelHolding[], figures: LabelFigures, on: IsoDay, end: RangeEnd): Firm {
  const { organisation, legalForm, foundedOn, statements, counts, applications, evidence = {} } = profile
  const ranges = rangesOf(profile, on)
  const shares: { -readonly [S in keyof FirmShares]: BasisPoints } = {}
  const sources: Record<string, Evidence> = {}
  for (const [name, { range, place }] of ranges) {
    shares[name] = end === 'least' ? range.leastBasisPoints : range.mostBasisPoints
    const own = range.leastBasisPoints === range.mostBasisPoints ? evidence[place] : FROM_A_RANGE[end]
    if (own !== undefined) sources[`/shares/${name}`] = own
  }
  return {
    id: `${organisation.scheme} ${organisation.value}`,
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(figures.workforce === undefined ? {} : { workforce: figures.workforce }),
    ...(figures.purchases === undefined ? {} : { purchases: figures.purchases }),
    ...(statements === undefined ? {} : { statements }),
    shares,
    ...(counts === undefined ? {} : { counts }),
    labels,
    ...(applications === undefined ? {} : { applications }),
    evidence: { ...evidence, ...sources }
  }
}

type Named = readonly [name: keyof FirmShares, { readonly range: ShareRange, readonly place: string }]

function rangesOf ({ income = {}, targetGroups = [] }: FirmProfile, on: IsoDay): readonly Named[] {
  const { commercialIncome, marketTurnover } = income
  const [jobs, ...others] = latestSaid(targetGroups, { vocabulary: 'mission', measure: 'headcount' }, on)
  return [
    ...(commercialIncome === undefined ? [] : [['commercialIncome', { range: commercialIncome, place: '/income/commercialIncome' }] as const]),
    ...(marketTurnover === undefined ? [] : [['marketTurnover', { range: marketTurnover, place: '/income/marketTurnover' }] as const]),
    ...(jobs === undefined || others.length > 0 ? [] : [['jobsForDisadvantaged', { range: TARGET_GROUP_BANDS[jobs.band], place: `/targetGroups/${targetGroups.indexOf(jobs)}` }] as const])
  ]
}
