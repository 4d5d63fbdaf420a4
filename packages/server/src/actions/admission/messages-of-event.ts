import type { AdmissionCase, CaseEvent, IsoInstant } from '@sroi/matcher'
import { badgeReminders, letterKindOf, reminderStands } from '@sroi/matcher/letter'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { OutboxMessage } from '../../store/index.ts'

/**
 * What is to be sent because of an event: its letter (a decision's when it is sent), and from here on the reminders of the badge, to the firm and to whoever treats the case. Those
 * that are in the outbox already are the same messages.
 */
export function messagesOfEvent (event: CaseEvent, after: AdmissionCase, at: IsoInstant): readonly OutboxMessage[] {
  const today = amsterdamDay(at)
  const question = { on: today, knownAt: at }
  const message = { caseId: after.file.id, createdAt: at }
  const about = event.type === 'decision-sent' ? event.decision : letterKindOf(event.type) !== null && EVENT_RULES[event.type].decides === undefined ? event.id : null
  const letters = about === null ? [] : [{ ...message, dedupeKey: `letter ${about}`, to: 'applicant' as const, about: { event: about }, dueOn: today }]
  const reminders = badgeReminders(after, question).filter((reminder) => reminderStands(after, reminder, question) !== 'gone').flatMap((reminder) => (['applicant', 'holder'] as const).map((to) => ({
    ...message, dedupeKey: `reminder ${after.file.id} ${reminder.kind} ${reminder.on} of ${reminder.lastDay} to ${to}`, to, about: { reminder }, dueOn: reminder.on
  })))
  return [...letters, ...reminders]
}
