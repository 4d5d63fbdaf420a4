// Where a term ends that starts with an event, stands still on some days and may move to a working day.
import type { Finding } from '../model/finding.ts'
import type { TermQuestion } from '../model/term.ts'
import type { TermRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import type { End } from './end.ts'
import { extendEnd } from './extend-end.ts'
import { nominalEnd } from './nominal-end.ts'
import { since, standStill, type Standstills } from './suspension.ts'

export interface EndOfTerm {
  readonly end: End
  /** Whether the end moves; two findings where the end before it is not known exactly. */
  readonly because: readonly Finding[]
  /** How many days it stood still, at least and at most; null: not known. */
  readonly stoodStill: { readonly least: number, readonly most: number | null }
}

const NEVER: Standstills = { least: [], most: [] }

/** The event lies on a day, or between two. */
export function endOfTerm (question: TermQuestion, rule: TermRule, event: End, standstills: Standstills = NEVER): EndOfTerm {
  const moved = (day: IsoDay): IsoDay => extendEnd(question, rule, day).end.least
  const first = (day: IsoDay): IsoDay => rule.firstDay === 'day-after' ? daysLater(day, 1) : day
  const least = standStill(nominalEnd(rule, event.least), since(first(event.least), standstills.least), moved)
  const most = event.most === null ? { end: null, days: null } : standStill(nominalEnd(rule, event.most), since(first(event.most), standstills.most), moved)
  const earliest = extendEnd(question, rule, least.end)
  const stoodStill = { least: least.days, most: most.days }
  if (most.end === null) return { end: { least: earliest.end.least, most: null }, because: [earliest.finding], stoodStill }
  if (most.end === least.end) return { end: earliest.end, because: [earliest.finding], stoodStill }
  const second = extendEnd(question, rule, most.end)
  return { end: { least: earliest.end.least, most: second.end.most }, because: [earliest.finding, second.finding], stoodStill }
}
