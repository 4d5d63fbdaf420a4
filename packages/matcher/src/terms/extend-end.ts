// Does the end of a term move to a working day (General Extension of Time-Limits Act)?
import type { Finding, Lookup } from '../model/finding.ts'
import type { TermQuestion } from '../model/term.ts'
import type { TermExtensionRule, TermRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, daysLater, fact, unknownByRule, weekdayOf } from '../primitives/index.ts'
import type { End } from './end.ts'
import { ruleAtEnd } from './find-term-rule.ts'
import { publicHolidays } from './public-holidays.ts'

export interface Extended {
  readonly end: End
  readonly finding: Finding
}

/** Rules that leave no working day in so many days in a row name none at all. */
const MOST_DAYS_OFF = 366

/**
 * The first day, from the nominal end on, on which such a term can end. Where it is not known whether a day is a day off, the
 * term ends on that day at the earliest.
 */
export function extendEnd (question: TermQuestion, rule: TermRule, nominal: IsoDay): Extended {
  const facts = [fact('nominal-end', 'day', nominal), fact('set-by', 'code', rule.setBy)]
  const extension = ruleAtEnd(question, 'termExtension', nominal)
  if (extension.state !== 'in-force') return { end: { least: nominal, most: null }, finding: unknownByRule('term-extension', extension, facts) }
  if (!isMoved(rule, extension.value)) return { end: { least: nominal, most: nominal }, finding: byRule('term-extension', 'not-met', extension, facts) }

  const off = dayOff(question, extension.value, nominal)
  let last = nominal
  let today = off
  for (let moved = 0; today.state === 'off' && moved < MOST_DAYS_OFF; moved += 1) {
    last = daysLater(last, 1)
    today = dayOff(question, extension.value, last)
  }
  const known = [...facts, ...(off.state === 'off' ? [fact('day-off', 'code', off.why)] : [])]
  if (today.state === 'unknown') return { end: { least: last, most: null }, finding: unknownByRule('term-extension', today.looked, [...known, fact('earliest-end', 'day', last)]) }
  if (today.state === 'off') return { end: { least: last, most: null }, finding: byRule('term-extension', 'unknown', extension, [...known, fact('earliest-end', 'day', last)], [{ kind: 'rule-value', name: 'termExtension' }]) }
  return {
    end: { least: last, most: last },
    finding: byRule('term-extension', off.state === 'off' ? 'met' : 'not-met', extension, [...known, fact('last-day', 'day', last)])
  }
}

function isMoved ({ setBy, unit, count }: TermRule, { movesTermsSetBy, longest }: TermExtensionRule): boolean {
  const most = longest[unit]
  return movesTermsSetBy.includes(setBy) && most !== undefined && count <= most
}

type Day =
  | { readonly state: 'working' }
  | { readonly state: 'off', readonly why: string }
  | { readonly state: 'unknown', readonly looked: Exclude<Lookup<unknown>, { state: 'in-force' }> }

/** A day of rest, a public holiday or a day equated with one; not known as long as one of the lists is not. */
function dayOff (question: TermQuestion, { restDays }: TermExtensionRule, day: IsoDay): Day {
  const weekday = weekdayOf(day)
  if (restDays.includes(weekday)) return { state: 'off', why: weekday }
  const holidays = ruleAtEnd(question, 'publicHolidays', day)
  if (holidays.state !== 'in-force') return { state: 'unknown', looked: holidays }
  if (publicHolidays(Number(day.slice(0, 4)), holidays.value).some((holiday) => holiday.day === day)) return { state: 'off', why: 'public-holiday' }
  const equated = ruleAtEnd(question, 'equatedDays', day)
  if (equated.state !== 'in-force') return { state: 'unknown', looked: equated }
  return equated.value.days.includes(day) ? { state: 'off', why: 'equated-day' } : { state: 'working' }
}
