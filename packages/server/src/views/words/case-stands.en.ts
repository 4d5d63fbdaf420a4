// How a case stands, as every screen tells it, in English.
import type { caseStands as nl } from './case-stands.nl.ts'

export const caseStands: typeof nl = {
  heading: 'How the case stands',
  notSent: 'There is a decision that was not sent yet. Until it is sent the organisation does not know of it, and it has no effect.',
  beneath: (state) => `Without that it would be: ${state}.`,
  why: 'Why',
  last: (what, day, reason) => `The last step: ${what}, ${day}. Reason: ${reason}.`,
  missing: 'What is missing',
  nothingMissing: 'Nothing is missing.',
  day: 'Which day counts',
  noDay: 'No term runs.',
  until: (day) => `by ${day}`,
  passed: (day) => `was by ${day}: that day is over`,
  dayUnknown: 'the day is not known',
  daysLeft: (days) => days === 0 ? 'today is the last day' : days === 1 ? '1 day left' : `${days} days left`,
  next: 'What you can do now',
  decide: 'Decide',
  notYours: 'You need not do anything now.',
  waitsFor: (roles) => `It is now for: ${roles}.`,
  first: 'Needed first',
  asOf: (day) => `This is how it stands on ${day}.`,
  reminders: (days) => `Reminders go out on ${days}.`,
  deadlinesCaption: 'Terms in this case',
  deadline: 'Term',
  lastDay: 'Last day',
  rule: 'Why that day',
  notTold: 'somebody of the desk',
  unnamed: (end) => `somebody without a name (…${end})`
}
