// A case for every letter: told event by event, under any procedure.
import type { BadgeReminder, CaseOnRecord, LetterKind, Procedure } from '@sroi/matcher'
import { badgeReminders, type LetterAbout, type LetterQuestion, writeLetter } from '@sroi/matcher/letter'
import { daysLater } from '../../dist/primitives/index.js'
import { ANN, BEN, BOARD, caseFile, CHAIR, FIRM, MACHINE, noon, Story } from '../procedure/make-case.ts'

export interface Case {
  readonly kind: LetterKind
  readonly onRecord: CaseOnRecord
  readonly about: LetterAbout
}

const DAY = '2027-01-20'
const story = (procedure: Partial<Procedure>): Story => new Story(caseFile({}, procedure))
const told = (kind: LetterKind, { file, events }: Story, event: string): Case => ({ kind, onRecord: { file, events }, about: { event } })

/** A decision on something that was proposed and heard, sent the day after. */
function decided (of: Story, kind: 'extension' | 'suspension' | 'withdrawal' | 'objection', type: 'extension-given' | 'extension-refused' | 'suspension-decided' | 'withdrawal-decided' | 'objection-upheld' | 'objection-rejected', parts: object = {}): string {
  of.do('proposal-made', DAY, ANN, { kind })
  of.heard(DAY, kind)
  const decision = of.do(type, DAY, kind === 'objection' ? BOARD : BEN, parts)
  of.do('decision-sent', daysLater(DAY, 1), MACHINE, { decision })
  return decision
}

function refused (of: Story): string {
  of.advised(DAY)
  of.heard(DAY, 'refusal')
  of.votes(DAY, 'no', 'no', 'no')
  return of.do('refusal-decided', DAY, CHAIR)
}

/** A letter of every kind. */
export function everyLetter (procedure: Partial<Procedure> = {}): readonly Case[] {
  const [admitted, full, refusal, aside, extension, notExtended, suspension, withdrawal, rejected, upheld, complete, heard] = Array.from({ length: 12 }, () => story(procedure)) as [Story, ...Story[]] as Story[] & { length: 12 }
  const some = (of: Story | undefined): Story => of as Story
  some(admitted).admitted(DAY)
  some(full).admitted(DAY).full(DAY, '2029-01-01')
  const byFull = some(full).events.findLast(({ type }) => type === 'full-admission-decided')?.id ?? ''
  const byRefusal = refused(some(refusal))
  some(refusal).do('decision-sent', '2027-01-21', MACHINE, { decision: byRefusal })
  some(aside).do('application-submitted', DAY, FIRM, { documents: [] })
  const request = some(aside).do('completion-requested', DAY, ANN, { missing: ['statutes', 'annual-account'], termUntil: '2027-02-03' })
  const byAside = some(aside).do('leaving-aside-decided', '2027-02-10', BEN)
  some(extension).admitted(DAY).do('extension-asked', DAY, FIRM)
  const byExtension = decided(some(extension), 'extension', 'extension-given', { until: '2028-03-01' })
  some(notExtended).admitted(DAY).do('extension-asked', DAY, FIRM)
  const byNotExtended = decided(some(notExtended), 'extension', 'extension-refused')
  const bySuspension = decided(some(suspension).admitted(DAY), 'suspension', 'suspension-decided')
  some(suspension).do('proposal-made', '2027-02-01', ANN, { kind: 'suspension' })
  const byLifting = some(suspension).do('suspension-lifted', '2027-02-01', BEN)
  const byWithdrawal = decided(some(withdrawal).admitted(DAY), 'withdrawal', 'withdrawal-decided')
  const objected = (of: Story): string => {
    const against = refused(of)
    of.do('decision-sent', DAY, MACHINE, { decision: against })
    return of.do('objection-lodged', DAY, FIRM, { against })
  }
  const objection = objected(some(rejected))
  const adjourned = some(rejected).do('objection-adjourned', DAY, ANN, { objection, newLastDay: '2027-05-20' })
  const byRejected = decided(some(rejected), 'objection', 'objection-rejected', { objection })
  const byUpheld = decided(some(upheld), 'objection', 'objection-upheld', { objection: objected(some(upheld)), instead: { kind: 'admit-temporarily', badgeFrom: DAY }, reasons: [{ criterion: 'region', sentence: 'De organisatie werkt hier.' }, { criterion: 'mission', sentence: 'De missie staat er.' }] })
  const received = some(complete).do('application-submitted', DAY, FIRM)
  some(complete).do('review-started', DAY, ANN)
  const delayed = some(complete).do('decision-delayed', DAY, ANN, { newLastDay: '2027-04-20' })
  some(heard).do('application-submitted', DAY, FIRM)
  some(heard).do('review-started', DAY, ANN)
  some(heard).do('criterion-judged', DAY, ANN, { verdict: 'not-met', basedOn: 'others', sentence: 'Een register zegt iets anders.' })
  const offered = some(heard).do('hearing-offered', DAY, ANN, { until: '2027-02-03' })
  return [
    told('temporary-admission', some(admitted), some(admitted).events.find(({ type }) => type === 'temporary-admission-decided')?.id ?? ''), told('full-admission', some(full), byFull), told('refusal', some(refusal), byRefusal),
    told('leaving-aside', some(aside), byAside), told('extension', some(extension), byExtension), told('extension-refused', some(notExtended), byNotExtended), told('suspension', some(suspension), bySuspension),
    told('suspension-lifted', some(suspension), byLifting), told('withdrawal', some(withdrawal), byWithdrawal), told('objection-upheld', some(upheld), byUpheld), told('objection-rejected', some(rejected), byRejected),
    told('receipt', some(complete), received), told('completion', some(aside), request), told('delay', some(complete), delayed), told('hearing', some(heard), offered),
    told('objection-received', some(rejected), objection), told('objection-adjourned', some(rejected), adjourned),
    ...ofBadge(some(admitted))
  ]
}

/** The reminders of a badge, each asked on its day. */
function ofBadge ({ of, file, events }: Story): readonly Case[] {
  return badgeReminders(of, { on: of.last?.on ?? DAY, knownAt: noon(of.last?.on ?? DAY) }).map((reminder: BadgeReminder) => ({
    kind: reminder.kind === 'ahead' ? 'badge-reminder' : 'badge-lapsed', onRecord: { file, events }, about: { reminder, question: { on: reminder.on, knownAt: noon(reminder.on) } }
  }))
}

export const FORMS = [['plain', 'nl'], ['plain', 'en'], ['formal', 'nl'], ['formal', 'en']] as const satisfies readonly (readonly [LetterQuestion['register'], LetterQuestion['language']])[]

/** In each register and language. */
export function inEachForm ({ onRecord, about }: Case): readonly ReturnType<typeof writeLetter>[] {
  return FORMS.map(([register, language]) => writeLetter({ onRecord, about, register, language, firm: 'Fictief Werk' }))
}
