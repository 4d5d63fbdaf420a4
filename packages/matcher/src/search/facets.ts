// What would every choice give? Choosing a value of one facet must not empty the others.
import { type Judged, type JudgeQuestion, judge, type Place } from '../judge.ts'
import type { Filters } from '../model/filters.ts'
import type { Facet, FacetValue } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { compareText } from '../primitives/index.ts'
import { type FacetDefinition, FACETS } from './facet-definitions.ts'

/** More values of one facet are not listed. */
const MOST_VALUES = 100

type Value = FacetValue['value']
type Counted = { -readonly [K in keyof FacetValue]: FacetValue[K] }

/**
 * For each value the numbers the answer would have if that value alone were chosen in its facet and everything else stayed. Pending and refused count
 * only those of which the register says that they have it.
 */
export function countFacets (suppliers: readonly Supplier[], question: JudgeQuestion): readonly Facet[] {
  return FACETS.map((facet) => countFacet(facet, suppliers, question))
}

function countFacet (facet: FacetDefinition, suppliers: readonly Supplier[], question: JudgeQuestion): Facet {
  const { filters } = question.filters
  const lifted = withFilters(question, facet.choose(filters, []))
  const chosen = new Set(facet.chosen(filters).map(keyOfValue))
  const counts = new Map<string, Counted>()
  for (const value of facet.chosen(filters)) counts.set(keyOfValue(value), { value, ranked: 0, pending: 0, refused: 0, chosen: true })
  for (const supplier of suppliers) {
    const judged = judge(supplier, lifted)
    if (judged.place === 'outside') continue
    for (const value of distinct(facet.valuesOf(supplier, question, judged))) {
      const place = facet.finding === undefined ? judged.place : placeWith(facet, supplier, withFilters(question, facet.choose(filters, [value])))
      if (place === 'outside') continue
      const counted = counts.get(keyOfValue(value)) ?? { value, ranked: 0, pending: 0, refused: 0, chosen: chosen.has(keyOfValue(value)) }
      counted[place] += 1
      counts.set(keyOfValue(value), counted)
    }
  }
  return orderFacet(facet.name, [...counts.values()])
}

/** What is listed of a facet, and in which order. */
export function orderFacet (name: Facet['name'], counts: readonly FacetValue[]): Facet {
  const values = [...counts].sort(byCount)
  return { name, values: values.slice(0, MOST_VALUES), more: Math.max(0, values.length - MOST_VALUES) }
}

/** Where a firm would stand; outside as well when it is not known to meet the condition. */
function placeWith ({ finding }: FacetDefinition, supplier: Supplier, question: JudgeQuestion): Place {
  const { place, judgement }: Judged = judge(supplier, question)
  return judgement.asked.every(({ code, verdict }) => code !== finding || verdict === 'met') ? place : 'outside'
}

function withFilters (question: JudgeQuestion, filters: Filters): JudgeQuestion {
  return { ...question, filters: { ...question.filters, filters } }
}

function distinct (values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [keyOfValue(value), value])).values()]
}

/** The same for the same value. */
export function keyOfValue (value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value.level === undefined ? [value.scheme] : [value.scheme, value.level]) : String(value)
}

/** What was chosen stays in sight; numbers in order; else most first. */
function byCount (first: FacetValue, second: FacetValue): number {
  if (typeof first.value === 'number' && typeof second.value === 'number') return first.value - second.value
  return Number(second.chosen) - Number(first.chosen) ||
    second.ranked - first.ranked || second.pending - first.pending || second.refused - first.refused ||
    compareText(keyOfValue(first.value), keyOfValue(second.value))
}
