// For which days does a term stand still, and where does it end then?
import type { CompletionRequest, OtherStandstill } from '../model/term.ts'
import type { SuspensionRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { compareText, daysBetween, daysLater } from '../primitives/index.ts'

/** Days on which the term stands still, both ends included. Null: until a day that is not known. */
export interface Standstill {
  readonly from: IsoDay
  readonly until: IsoDay | null
}

/** One of which the end is known. */
export interface EndedStandstill extends Standstill {
  readonly until: IsoDay
}

/** What is certain, and what is possible. */
export interface Standstills {
  readonly least: readonly EndedStandstill[]
  readonly most: readonly Standstill[]
}

/** The standstill of one request, as far as is known on a day. */
export function standstillOf ({ askedOn, termUntil, completedOn }: CompletionRequest, rule: SuspensionRule, on: IsoDay): Standstills {
  const from = daysLater(askedOn, 1)
  const span = (until: IsoDay): readonly EndedStandstill[] => until < from ? [] : [{ from, until }]
  const whenCompleted = (day: IsoDay): IsoDay => rule.dayOfCompletionIsSuspended ? day : daysLater(day, -1)
  const whenExpired = (day: IsoDay): IsoDay => rule.lastDayOfTermSetIsSuspended ? day : daysLater(day, -1)
  if (termUntil === null && rule.onlyWhenTermIsSet) return { least: [], most: [] }

  const expired = typeof termUntil === 'string' ? whenExpired(termUntil) : null
  if (typeof completedOn === 'string') {
    const completed = whenCompleted(completedOn)
    const until = typeof termUntil === 'string' && expired !== null && completedOn > termUntil ? expired : completed
    return { least: termUntil === undefined ? [] : span(until), most: span(until) }
  }
  const soFar = completedOn === null ? whenCompleted(daysLater(on > askedOn ? on : askedOn, 1)) : daysLater(from, -1)
  const least = expired !== null && expired < soFar ? expired : soFar
  return { least: termUntil === undefined ? [] : span(least), most: expired === null ? [{ from, until: null }] : span(expired) }
}

/** The standstill on another ground; one that the rule does not name may hold or not. */
export function otherStandstillOf ({ ground, from, until }: OtherStandstill, { otherGrounds = [] }: SuspensionRule, on: IsoDay): Standstills {
  const certain = otherGrounds.includes(ground)
  if (typeof until === 'string') return { least: certain ? [{ from, until }] : [], most: [{ from, until }] }
  return { least: certain ? [{ from, until: until === null && on > from ? on : from }] : [], most: [{ from, until: null }] }
}

/** Without the days before a term begins. */
export function since<S extends Standstill> (first: IsoDay, standstills: readonly S[]): readonly S[] {
  return standstills.flatMap((one) => one.from >= first ? [one] : one.until !== null && one.until < first ? [] : [{ ...one, from: first }])
}

/**
 * The end of a term that stands still on some days, and how many. Days that lie in two standstills count once; a standstill
 * that begins when the term is over changes nothing. Null: the end is not known.
 */
export function standStill (end: IsoDay, standstills: readonly EndedStandstill[], moved: (day: IsoDay) => IsoDay): { readonly end: IsoDay, readonly days: number }
export function standStill (end: IsoDay, standstills: readonly Standstill[], moved: (day: IsoDay) => IsoDay): { readonly end: IsoDay | null, readonly days: number | null }
export function standStill (
  end: IsoDay, standstills: readonly Standstill[], moved: (day: IsoDay) => IsoDay
): { readonly end: IsoDay | null, readonly days: number | null } {
  let last = end
  let days = 0
  let counted = ''
  for (const { from, until } of [...standstills].sort((first, second) => compareText(first.from, second.from))) {
    const start = from > counted ? from : daysLater(counted, 1)
    if (until !== null && until < start) continue
    const running = start <= last ? last : moved(last)
    if (start > running) break
    if (until === null) return { end: null, days: null }
    const length = daysBetween(start, until) + 1
    last = daysLater(running, length)
    days += length
    counted = until
  }
  return { end: last, days }
}
