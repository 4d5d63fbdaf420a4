// Which values does each facet have, and what is asked when one is chosen?
import type { Judged, JudgeQuestion } from '../judge.ts'
import type { AskedLabel, Filters } from '../model/filters.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { FacetName, FacetValue } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { holdingOn, isWithinMetres, labelsOnRecord } from '../primitives/index.ts'

type Value = FacetValue['value']

/** Days that are offered to choose from. */
export const LEAD_TIMES = [7, 14, 30, 60, 90]

export interface FacetDefinition {
  readonly name: FacetName
  /** Chosen values; empty: the facet asks nothing. */
  readonly chosen: (filters: Filters) => readonly Value[]
  /** The filters with these values chosen; of none: with the condition left out. */
  readonly choose: (filters: Filters, values: readonly Value[]) => Filters
  /** The values of one firm. Of a condition on offerings: those that one of them may have, for `finding` to decide. */
  readonly valuesOf: (supplier: Supplier, question: JudgeQuestion, judged: Judged) => readonly Value[]
  /** Where the condition is one on offerings: the finding that tells whether it is met. */
  readonly finding?: FindingCode
}

export const FACETS: readonly FacetDefinition[] = [
  { ...several('standings'), valuesOf: (_supplier, _question, { judgement }) => judgement.supplier.standing === null ? [] : [judgement.supplier.standing] },
  { ...several('labels'), valuesOf: labelsOf },
  { ...several('municipalities'), valuesOf: ({ place }) => [place.municipality] },
  { ...several('worksIn'), valuesOf: ({ place, worksIn }) => [place.municipality, ...worksIn] },
  { ...several('divisions'), valuesOf: ({ offerings }, { filters: { filters } }) => [...offerings.flatMap(({ cpv }) => cpv.map((code) => code.slice(0, 2))), ...(filters.divisions ?? [])], finding: 'asked-division' },
  { ...bound('withinMetres'), valuesOf: distancesOf },
  { ...bound('mostLeadTimeDays'), valuesOf: (_supplier, { filters: { filters } }) => [...LEAD_TIMES, ...bound('mostLeadTimeDays').chosen(filters)], finding: 'asked-lead-time' }
]

function several (name: 'standings' | 'labels' | 'municipalities' | 'worksIn' | 'divisions'): Pick<FacetDefinition, 'name' | 'chosen' | 'choose'> {
  return { name, chosen: (filters) => filters[name] ?? [], choose: (filters, values) => ({ ...filters, [name]: values }) }
}

function bound (name: 'withinMetres' | 'mostLeadTimeDays'): Pick<FacetDefinition, 'name' | 'chosen' | 'choose'> {
  return {
    name,
    chosen: ({ [name]: value }) => value === undefined ? [] : [value],
    choose: ({ [name]: _left, ...filters }, [value]) => value === undefined ? filters : { ...filters, [name]: value as number }
  }
}

/** Each label it holds, and the scheme as a whole where that was chosen. */
function labelsOf ({ labels }: Supplier, { filters: { filters, on, knownAt } }: JudgeQuestion): readonly AskedLabel[] {
  const held = holdingOn(labelsOnRecord(labels, knownAt), on)
  const schemes = (filters.labels ?? []).filter((asked) => asked.level === undefined && held.some(({ scheme }) => scheme === asked.scheme))
  return [...held.map(({ scheme, level }) => ({ scheme, level })), ...schemes]
}

/** The bounds of the ranking rule, and the one that was chosen, within which it lies. */
function distancesOf ({ place: { point } }: Supplier, { score, filters: { filters, near } }: JudgeQuestion): readonly number[] {
  if (near === null || point === undefined) return []
  const bounds = [...(score?.ranking.distanceBands.map(({ withinMetres }) => withinMetres) ?? []), ...(filters.withinMetres === undefined ? [] : [filters.withinMetres])]
  return bounds.filter((metres) => isWithinMetres(near, point, metres))
}
