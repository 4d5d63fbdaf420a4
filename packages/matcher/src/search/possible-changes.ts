// What could be otherwise, in the question and with this firm? Only what somebody can change: not the past, not where a firm sits.
import type { JudgeQuestion } from '../judge.ts'
import type { SearchRequest } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import type { Change, Condition } from '../model/why-not.ts'
import { compareText, isDay, squaredDistance } from '../primitives/index.ts'

/** A change, and what it is about: two that are about the same are two ways to the same end. */
export interface Possible {
  readonly change: Change
  readonly about: string
}

/** More offerings of one firm, days, or labels are not looked at. */
const MOST = 6

export function possibleChanges (supplier: Supplier, request: SearchRequest, question: JudgeQuestion): readonly Possible[] {
  return [...inFilters(supplier, request), ...inNeed(supplier, request, question), ...ofFirm(supplier, request, question)]
}

function inFilters ({ place, worksIn, labels, offerings, admissions }: Supplier, request: SearchRequest): readonly Possible[] {
  const { filters = {} } = request
  const also = (condition: 'standings' | 'municipalities' | 'worksIn' | 'divisions', values: readonly string[]): readonly Possible[] =>
    (filters[condition] ?? []).length === 0 ? [] : distinct(values).map((value) => ({ about: condition, change: { kind: 'choose-also', condition, value } }))
  const widen = (condition: 'mostLeadTimeDays' | 'leastCapacityCents' | 'mostMinimumOrderCents', values: readonly (number | undefined)[]): readonly Possible[] =>
    filters[condition] === undefined ? [] : distinct(values.filter((value) => value !== undefined)).map((to) => ({ about: condition, change: { kind: 'widen', condition, to } }))
  return [
    ...also('standings', admissions.map(({ standing }) => standing)),
    ...also('municipalities', [place.municipality]),
    ...also('worksIn', worksIn),
    ...also('divisions', offerings.flatMap(({ cpv }) => cpv.map((code) => code.slice(0, 2)))),
    ...((filters.labels ?? []).length === 0 ? [] : labels.slice(0, MOST).map(({ scheme, level }): Possible => ({ about: 'labels', change: { kind: 'choose-label', label: { scheme, level } } }))),
    ...widen('mostLeadTimeDays', offerings.map(({ leadTimeDays }) => leadTimeDays)),
    ...widen('leastCapacityCents', offerings.map(({ capacityCents }) => capacityCents)),
    ...widen('mostMinimumOrderCents', offerings.map(({ minimumOrderCents }) => minimumOrderCents))
  ]
}

function inNeed (supplier: Supplier, request: SearchRequest, { filters: { near }, performance }: JudgeQuestion): readonly Possible[] {
  const { need = {}, filters = {} } = request
  const asked: readonly Condition[] = [
    ...(need.text === undefined ? [] : ['text' as const]),
    ...(need.sameDivisionOnly === true ? ['sameDivisionOnly' as const] : []),
    ...(need.reservation === undefined ? [] : ['reservation' as const]),
    ...(Object.keys(filters) as (keyof typeof filters)[])
  ]
  const { point } = supplier.place
  const radius = filters.withinMetres === undefined || near === null || point === undefined ? [] : [Math.ceil(Math.sqrt(squaredDistance(near, point)))]
  const budget = need.budgetCents
  const orders = budget === undefined ? [] : supplier.offerings.flatMap(({ minimumOrderCents = 0 }) => minimumOrderCents > budget ? [minimumOrderCents] : [])
  return [
    ...radius.map((to): Possible => ({ about: 'withinMetres', change: { kind: 'widen', condition: 'withinMetres', to } })),
    ...asked.map((condition): Possible => ({ about: condition, change: { kind: 'leave-out', condition } })),
    ...distinct(orders).map((toCents): Possible => ({ about: 'order', change: { kind: 'spend-more', toCents } })),
    ...otherDays(supplier, request, performance.from).map((day): Possible => ({ about: 'day', change: { kind: 'deliver-on', day } }))
  ]
}

/** Days on which something of the firm begins or is there for the last time: from today, within the contract, the nearest first. */
function otherDays ({ admissions, labels, offerings }: Supplier, { on, contract }: SearchRequest, delivery: IsoDay): readonly IsoDay[] {
  const first = contract.period === undefined || contract.period.from < on ? on : contract.period.from
  const last = contract.period?.until ?? null
  const periods = [...admissions, ...labels, ...offerings].flatMap(({ period }) => period === undefined ? [] : [period])
  const later = periods.map(({ from }) => from).filter((day) => day > delivery).sort(compareText)
  const earlier = periods.flatMap(({ until }) => until === null || until >= delivery ? [] : [until]).sort(compareText).reverse()
  return distinct([...later.slice(0, MOST), ...earlier.slice(0, MOST)].filter((day) => isDay(day) && day >= first && (last === null || day <= last)))
}

function ofFirm ({ offerings, worksIn, place }: Supplier, { filters = {}, need = {} }: SearchRequest, { purchase, needed, fillable, filters: { near } }: JudgeQuestion): readonly Possible[] {
  const states = (fact: Extract<Change, { kind: 'firm-states' }>['fact'], offering: string | null, value: string | number | null): Possible => ({ about: fact, change: { kind: 'firm-states', fact, offering, value } })
  const [town] = filters.worksIn ?? []
  const division = filters.divisions?.[0] ?? (need.sameDivisionOnly === true ? needed[0]?.slice(0, 2) : undefined) ?? needed[0]?.slice(0, 2)
  const { acceptedLabels } = purchase
  const accepted = acceptedLabels.state === 'in-force' ? acceptedLabels.value.accepted : []
  const asked = (filters.labels ?? []).map(({ scheme, level }) => ({ scheme, level: level ?? null }))
  const wanted = fillable.leftCents ?? fillable.contractTakesCents
  return [
    ...(town !== undefined && worksIn.length === 0 ? [states('worksIn', null, town)] : []),
    ...(filters.withinMetres !== undefined && near !== null && place.point === undefined ? [states('place.point', null, null)] : []),
    ...offerings.slice(0, MOST).flatMap(({ id, cpv, leadTimeDays, capacityCents, minimumOrderCents, period }): readonly Possible[] => [
      ...(division !== undefined && cpv.length === 0 ? [states('offerings.cpv', id, division.padEnd(8, '0'))] : []),
      ...(filters.mostLeadTimeDays !== undefined && leadTimeDays === undefined ? [states('offerings.leadTimeDays', id, filters.mostLeadTimeDays)] : []),
      ...(filters.leastCapacityCents !== undefined && capacityCents === undefined ? [states('offerings.capacity', id, filters.leastCapacityCents)] : []),
      ...(minimumOrderCents !== undefined && minimumOrderCents > 0 && wanted !== null ? [{ about: 'order', change: { kind: 'firm-lowers-minimum' as const, offering: id, toCents: 0 } }] : []),
      ...(period === undefined ? [] : [{ about: 'offering', change: { kind: 'firm-offers' as const, offering: id } }])
    ]),
    ...(offerings.length === 0 ? [{ about: 'offering', change: { kind: 'firm-offers' as const, offering: null } }] : []),
    ...(['temporary', 'full'] as const).map((standing): Possible => ({ about: 'admission', change: { kind: 'firm-is-admitted', standing } })),
    ...distinctLabels([...asked, ...accepted.map(({ scheme, levels }) => ({ scheme, level: levels?.[0] ?? null }))]).map((label): Possible => ({ about: 'label', change: { kind: 'firm-obtains-label', ...label } }))
  ]
}

function distinct<V> (values: readonly V[]): readonly V[] {
  return [...new Set(values)].slice(0, MOST)
}

function distinctLabels (labels: readonly { readonly scheme: string, readonly level: string | null }[]): typeof labels {
  return [...new Map(labels.map((label) => [JSON.stringify(label), label])).values()].slice(0, MOST)
}
