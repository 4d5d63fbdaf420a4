// Entries of one and the same place share its caps, and no day of it counts twice.
import type { ContractDays } from '../model/contract.ts'
import type { Effort } from '../model/effort.ts'
import type { ValuationRules } from '../model/valuation.ts'
import type { AuthorityId, IsoDay } from '../model/values.ts'
import { compareText, daysBetween, finding, NOTHING, overlaps, plus } from '../primitives/index.ts'
import type { ExactValue } from './exact-value.ts'
import { valueEffort } from './value-effort.ts'

export interface PlacesQuestion {
  /** The provisions, as the day of delivery selects them where they say so. */
  readonly rulesOn: (delivery: IsoDay | undefined) => ValuationRules
  readonly days: ContractDays
  readonly on: IsoDay
  readonly authority?: AuthorityId
}

/** Entries of one place in order of time, so that what one used of a cap is not used by the next. */
export function valueByPlace (efforts: readonly Effort[], { rulesOn, days, on, authority }: PlacesQuestion): ReadonlyMap<Effort, ExactValue> {
  const places = new Map<string, Effort[]>()
  efforts.forEach((effort, index) => {
    const key = effort.placement === undefined ? `${index}` : `place ${effort.placement}`
    const entries = places.get(key)
    if (entries === undefined) places.set(key, [effort])
    else entries.push(effort)
  })
  const values = new Map<Effort, ExactValue>()
  for (const entries of places.values()) {
    const starts = entries.map(({ startedOn, period }) => startedOn ?? period?.from)
    const since = starts.includes(undefined) ? null : [...starts].sort()[0] as IsoDay
    const earlier: ExactValue[] = []
    // summed as they come: sums of exact parts grow, and are not made anew for each entry
    let used: ExactValue['uses'] = { least: NOTHING, most: NOTHING }
    let unbroken: { readonly since: IsoDay, readonly until: IsoDay } | null = null
    for (const effort of [...entries].sort((first, second) => compareText(first.period?.from ?? '', second.period?.from ?? ''))) {
      const { period } = effort
      if (period !== undefined) {
        const goesOn: boolean = unbroken !== null && daysBetween(unbroken.until, period.from) === 1
        unbroken = { since: goesOn && unbroken !== null ? unbroken.since : period.from, until: period.until ?? on }
      }
      const place = { since, unbrokenSince: period === undefined || unbroken === null ? null : unbroken.since, earlier, used }
      const one = valueEffort(effort, rulesOn(effort.purchase?.days?.delivery), { days, on, ...(authority === undefined ? {} : { authority }), place })
      const value = isDouble(effort, entries, on) ? doubled(one) : one
      values.set(effort, value)
      earlier.push(value)
      const { least, most } = value.uses
      used = { least: plus(used.least, least), most: used.most === null || most === null ? null : plus(used.most, most) }
    }
  }
  return values
}

/** Two entries of one place that share a day would count that day twice. */
function isDouble ({ period }: Effort, entries: readonly Effort[], on: IsoDay): boolean {
  const closed = (one: NonNullable<Effort['period']>): NonNullable<Effort['period']> => ({ from: one.from, until: one.until ?? (on > one.from ? on : one.from) })
  return period !== undefined && entries.some((other) => other.period !== undefined && other.period !== period && overlaps(closed(period), closed(other.period)))
}

function doubled (value: ExactValue): ExactValue {
  const double = finding('same-place', 'unknown', { missing: [{ kind: 'decision', name: 'effort.placement' }] })
  if (value.verdict === 'not-met') return { ...value, because: [...value.because, double] }
  return { ...value, verdict: 'unknown', cents: null, least: NOTHING, uses: { ...value.uses, least: NOTHING }, because: [...value.because, double] }
}
