// On which days must somebody be told of the end of a badge, and does that still stand?
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseQuestion } from '../model/admission-case.ts'
import type { BadgeReminder } from '../model/letter.ts'
import { daysLater } from '../primitives/index.ts'
import { caseDeadlines, stateOn } from '../procedure/index.ts'

/**
 * The days before the end of a badge that the procedure names, and the day after it, as the record gives them; of days that are past as well. Nothing where there is no badge, or its end is
 * open or not known.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function badgeReminders (of: AdmissionCase, question: CaseQuestion): readonly BadgeReminder[] {
  return answerTo(() => {
    const { beneath, until } = stateOn(of, question)
    if (beneath === 'lapsed') return until === null ? [] : [lapse(until)]
    const deadlines = caseDeadlines(of, question)
    const end = deadlines.find(({ kind }) => kind === 'badge-end')?.lastDay ?? null
    if (end === null) return []
    const days = deadlines.find(({ kind }) => kind === 'badge-end')?.reminders ?? []
    const awaited = deadlines.find(({ kind }) => kind === 'awaited-label')
    const last = awaited === undefined ? end : awaited.lastDay
    return [...days.filter((on) => on <= end).map((on): BadgeReminder => ({ kind: 'ahead', on, lastDay: end })), ...(last === null ? [] : [lapse(last)])]
  })
}

/**
 * `now`: it can be sent. `not-yet`: its day has not come, or the badge runs on beyond its last day because a label is on its way. `gone`: the badge was
 * extended, became another or is none, or a later reminder is due.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function reminderStands (of: AdmissionCase, reminder: BadgeReminder, question: CaseQuestion): 'now' | 'not-yet' | 'gone' {
  return answerTo(() => {
    const all = badgeReminders(of, question)
    const same = all.filter(({ kind, lastDay }) => kind === reminder.kind && lastDay === reminder.lastDay)
    if (!same.some(({ on }) => on === reminder.on)) return 'gone'
    if (question.on < reminder.on) return 'not-yet'
    if (reminder.kind === 'lapsed') return stateOn(of, question).beneath === 'lapsed' ? 'now' : 'not-yet'
    return question.on > reminder.lastDay || same.some(({ on }) => on > reminder.on && on <= question.on) ? 'gone' : 'now'
  })
}

function lapse (lastDay: string): BadgeReminder {
  return { kind: 'lapsed', on: daysLater(lastDay, 1), lastDay }
}
