// Every term of a case, with the rule that makes its last day.
import { explain, formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CaseView } from '../../../actions/admission/case-views.ts'
import type { Frame } from '../../frame.ts'
import { DayLeft } from './day-left.tsx'

export function DeadlineList ({ frame, view: { deadlines, on } }: { frame: Frame, view: Pick<CaseView, 'deadlines' | 'on'> }): JSX.Element | null {
  const { language, words: { caseStands: said, admissionNames, finding: { source } } } = frame
  if (deadlines.length === 0) return <p class='utrecht-paragraph'>{said.noDay}</p>
  return (
    <table class='routes-table'>
      <caption>{said.deadlinesCaption}</caption>
      <thead><tr>{[said.deadline, said.lastDay, said.rule].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {deadlines.map(({ kind, lastDay, finding, reminders }) => {
          const [line] = explain(finding, language)
          const coming = reminders.filter((day) => day >= on)
          return (
            <tr>
              <th scope='row'>{admissionNames.deadlines[kind]}</th>
              <td data-label={said.lastDay}>
                {lastDay === null ? said.dayUnknown : <DayLeft kind={kind} lastDay={lastDay} on={on} frame={frame} />}
                {coming.length > 0 && <span class='figure__detail'>{said.reminders(coming.map((day) => formatDay(day, language)).join(', '))}</span>}
              </td>
              <td data-label={said.rule}>{line?.text}{line?.basis != null && <span class='figure__detail'>{source}: {line.basis.text}</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
