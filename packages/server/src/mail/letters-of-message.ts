// Is the reason for a message still there, and what does it say?
import type { CaseQuestion, IsoDay, IsoInstant, Language, Letter } from '@sroi/matcher'
import { type LetterAbout, reminderStands, writeLetter } from '@sroi/matcher/letter'
import { EVENT_RULES, madeKnown, replayCase } from '@sroi/matcher/procedure'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { MessageSubject } from '../store/index.ts'
import type { MailedCase } from './mailed-case.ts'

export type LettersNow =
  | { readonly kind: 'now', readonly letter: (language: Language) => Letter, readonly formal: (language: Language) => Letter | null }
  | { readonly kind: 'later', readonly from: IsoDay }
  | { readonly kind: 'gone' }
  | { readonly kind: 'not-ready' }

/** By the record as it is at this moment, whatever it was when somebody asked for the message. */
export function lettersOfMessage (about: MessageSubject, { onRecord: whole, firm, reference, names }: MailedCase, at: IsoInstant): LettersNow {
  // a decision that was not sent has no effect on a badge, and nobody reads of it in a reminder
  const onRecord = 'event' in about ? whole : madeKnown(whole)
  const found = 'event' in about ? ofEvent(about.event, onRecord) : ofReminder(about, onRecord, at)
  if (found.kind !== 'asked') return found
  const write = (register: Letter['register'], language: Language): Letter => writeLetter({ onRecord, about: found.about, register, language, firm, reference, names })
  if (write('plain', 'nl').ready.verdict !== 'met') return { kind: 'not-ready' }
  return { kind: 'now', letter: (language) => write('plain', language), formal: (language) => found.isDecision ? write('formal', language) : null }
}

type Found = { readonly kind: 'asked', readonly about: LetterAbout, readonly isDecision: boolean } | Exclude<LettersNow, { kind: 'now' }>

function ofEvent (id: string, { events }: MailedCase['onRecord']): Found {
  const event = events.find((one) => one.id === id)
  return event === undefined ? { kind: 'gone' } : { kind: 'asked', about: { event: id }, isDecision: EVENT_RULES[event.type].decides !== undefined }
}

/** A clock that went back asks for the day of the record: nothing that happened is unsaid. */
function ofReminder ({ reminder }: Extract<MessageSubject, { reminder: unknown }>, onRecord: MailedCase['onRecord'], at: IsoInstant): Found {
  const of = replayCase(onRecord)
  const today = amsterdamDay(at)
  const last = of.last
  const question: CaseQuestion = { on: last !== null && last.on > today ? last.on : today, knownAt: last !== null && last.recordedAt > at ? last.recordedAt : at }
  const stands = reminderStands(of, reminder, question)
  if (stands === 'gone') return { kind: 'gone' }
  if (stands === 'now') return { kind: 'asked', about: { reminder, question }, isDecision: false }
  return { kind: 'later', from: reminder.on > question.on ? reminder.on : nextDay(question.on) }
}

function nextDay (day: IsoDay): IsoDay {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
