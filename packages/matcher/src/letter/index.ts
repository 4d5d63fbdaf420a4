// Letters of a case, as data: every sentence with what it stands on.
export { badgeReminders, reminderStands } from './badge-reminders.ts'
export { letterKindOf } from './letter-kinds.ts'
export { type LetterAbout, type LetterQuestion, writeLetter } from './write-letter.ts'
