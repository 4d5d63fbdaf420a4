import type { DeadlineKind, IsoDay } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { Frame } from '../../frame.ts'
import { daysUntil } from './pressing-deadline.ts'

/** A term with its last day, and how many days are left; one that has passed says so. */
export function DayLeft ({ kind, lastDay, on, frame: { language, words: { caseStands: said, admissionNames } } }: { kind: DeadlineKind, lastDay: IsoDay, on: IsoDay, frame: Frame }): JSX.Element {
  const left = daysUntil(lastDay, on)
  const day = formatDay(lastDay, language)
  return (
    <span class={`day-left${left < 0 ? ' day-left--late' : ''}`}>
      {admissionNames.deadlines[kind]}: {left < 0 ? said.passed(day) : <>{said.until(day)} <span class='day-left__days'>({said.daysLeft(left)})</span></>}
    </span>
  )
}
