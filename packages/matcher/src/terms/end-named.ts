// Until when does a term run that a message lengthens to a day it names?
import type { Missing } from '../model/finding.ts'
import type { DelayNotice, StoodStill, TermQuestion } from '../model/term.ts'
import type { IsoDay } from '../model/values.ts'
import { type End, spanOf } from './end.ts'
import { standStill } from './suspension.ts'
import { suspensionFindings, suspensionsOf } from './suspensions.ts'

export interface Named {
  /** The last day that such a message can name, as far as it is known. Null: any. */
  readonly longest: End | null
  /** The property of the question. */
  readonly name: 'notice' | 'adjournment'
  readonly topic: 'suspension' | 'objectionSuspension'
}

/** The day is the authority's own, so it does not move; what makes the term stand still later on does lengthen it. */
export function endNamed (
  question: TermQuestion & StoodStill, { sentOn, newLastDay }: DelayNotice, start: IsoDay, statutory: End, { longest, name, topic }: Named
): { readonly end: End, readonly missing: readonly Missing[] } {
  // a day that lies before the end of the term contradicts a message that the decision takes longer
  const isEarlier = newLastDay !== undefined && newLastDay < statutory.least
  const unnamed: readonly Missing[] = newLastDay === undefined || isEarlier ? [{ kind: 'case-fact', name: `${name}.newLastDay` }] : []
  const later = suspensionsOf(question, topic, {
    requests: question.requests.filter(({ askedOn }) => askedOn > sentOn), otherStandstills: question.otherStandstills.filter(({ from }) => from > sentOn)
  }, start)
  const most = newLastDay === undefined ? longest?.most ?? null : earliest(newLastDay, longest?.most ?? newLastDay)
  const first = standStill(newLastDay === undefined ? statutory.least : earliest(newLastDay, longest?.least ?? newLastDay), later.standstills.least, (day) => day)
  const last = most === null ? { end: null, days: null } : standStill(most, later.standstills.most, (day) => day)
  const end = { least: first.end, most: last.end }
  const missing = suspensionFindings(question, later, { least: first.days, most: last.days }).flatMap((found) => found.missing)
  return { end: isEarlier ? spanOf(statutory, end) : end, missing: [...unnamed, ...missing] }
}

function earliest (first: IsoDay, second: IsoDay): IsoDay {
  return first < second ? first : second
}
