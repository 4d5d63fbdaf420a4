import type { IsoDay, IsoInstant, Words } from '@sroi/matcher'
import { type ProvisionOn, provisionsOn } from '@sroi/matcher/review'
import { publicHolidays } from '@sroi/matcher/terms'
import type { Clock } from '../../dependencies.ts'
import type { Store } from '../../store/index.ts'

/** A day on which no term ends. */
export interface DayOff {
  readonly day: IsoDay
  readonly kind: 'public-holiday' | 'equated'
  /** Null: a decree puts the day on a par with a public holiday, and gives it no name. */
  readonly name: Words | null
  /** Which provision says so, and how sure that is. */
  readonly ruleSet: string
  readonly provision: string
  readonly certainty: string
}

export interface DaysOff {
  readonly year: number
  readonly knownAt: IsoInstant
  /** Is anything said on either kind, from the first day of the year to the last? */
  readonly known: { readonly publicHolidays: boolean, readonly equatedDays: boolean }
  readonly items: readonly DayOff[]
}

export interface HolidaysAsked {
  readonly year: number
  readonly authority: string
  readonly knownAt?: IsoInstant
}

type Holidays = Parameters<typeof publicHolidays>[1]

/** The public holidays of a year and the days that a decree equates with them, by the rules that hold on each of those days. Null: there is no such authority. */
export async function listHolidays ({ store, clock }: { readonly store: Store, readonly clock: Clock }, { year, authority, knownAt = clock.now() }: HolidaysAsked): Promise<DaysOff | null> {
  if (!(await store.authorities()).some(({ id }) => id === authority)) return null
  const layers = await store.ruleSetsFor(authority)
  const moment = new Date(knownAt).toISOString()
  const on = (day: IsoDay): readonly ProvisionOn[] => provisionsOn(layers, day, moment).filter(({ topic }) => topic === 'publicHolidays' || topic === 'equatedDays')
  const candidates = new Set(layers.flatMap(({ provisions: { publicHolidays: holidays = [], equatedDays: equated = [] } }) => [
    ...holidays.flatMap(({ value }) => value === null ? [] : publicHolidays(year, value).map(({ day }) => day)),
    ...equated.flatMap(({ value }) => value?.days ?? [])
  ]).filter((day) => day.startsWith(`${year}-`)))
  const ends = [`${year}-01-01`, `${year}-12-31`].map(on)
  const isKnown = (topic: string): boolean => ends.every((said) => said.some((one) => one.topic === topic && one.provision.value !== null))
  return {
    year,
    knownAt: moment,
    known: { publicHolidays: isKnown('publicHolidays'), equatedDays: isKnown('equatedDays') },
    items: [...candidates].sort().flatMap((day) => on(day).flatMap((one) => dayOff(day, year, one)))
  }
}

function dayOff (day: IsoDay, year: number, { topic, ruleSet, provision: { id, value, certainty } }: ProvisionOn): readonly DayOff[] {
  if (value === null) return []
  const said = { day, ruleSet, provision: id, certainty }
  if (topic === 'equatedDays') return (value as { readonly days: readonly IsoDay[] }).days.includes(day) ? [{ ...said, kind: 'equated', name: null }] : []
  return publicHolidays(year, value as Holidays).filter((holiday) => holiday.day === day).map(({ name }) => ({ ...said, kind: 'public-holiday', name }))
}
