import type { DeadlineKind, IsoInstant, Letter, Words } from '@sroi/matcher'
import { createEvents, type EventAttributes } from 'ics'

const NAMES: Readonly<Record<DeadlineKind, Words>> = {
  completion: { nl: 'Laatste dag om de aanvraag aan te vullen', en: 'Last day to complete the application' },
  'leaving-aside': { nl: 'Laatste dag om te beslissen dat de aanvraag niet verder wordt behandeld', en: 'Last day to leave the application aside' },
  decision: { nl: 'Laatste dag voor een beslissing op de aanvraag', en: 'Last day for a decision on the application' },
  default: { nl: 'Laatste dag na een ingebrekestelling', en: 'Last day after a notice of default' },
  hearing: { nl: 'Laatste dag om te reageren', en: 'Last day to give a view' },
  'badge-end': { nl: 'Laatste dag van de badge', en: 'Last day of the badge' },
  'awaited-label': { nl: 'Laatste dag om het keurmerk in te leveren', en: 'Last day to hand the label in' },
  objection: { nl: 'Laatste dag om bezwaar te maken', en: 'Last day to object' },
  'objection-decision': { nl: 'Laatste dag voor een beslissing op het bezwaar', en: 'Last day for a decision on the objection' }
}

/** Of these a case has one at a time, whatever letter tells of it: the next one takes its place. */
const ONE_A_CASE: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['completion', 'decision', 'badge-end', 'awaited-label'])

/**
 * What a letter names, as whole days of a calendar; null where it names none. The same day has the same id in every letter of its case, so that a calendar shows it once, and moves it when a badge
 * is extended: what was written later counts.
 */
export function calendarOf ({ days, language, reference, caseId, about }: Letter, { createdAt, domain }: { readonly createdAt: IsoInstant, readonly domain: string }): string | null {
  if (days.length === 0) return null
  const events = days.map(({ kind, day }): EventAttributes => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    return {
      uid: `${ONE_A_CASE.has(kind) ? caseId : about ?? caseId}-${kind}@${domain}`, sequence: Math.floor(Date.parse(createdAt) / 60_000), title: `${NAMES[kind][language]} (${reference})`, start: [year, month, date], duration: { days: 1 }, productId: 'sroi', method: 'PUBLISH', transp: 'TRANSPARENT', classification: 'PRIVATE',
      alarms: [{ action: 'display', description: NAMES[kind][language], trigger: { days: 3, before: true } }],
      // its types leave it out; without it the text would hold the moment of this machine
      ...{ timestamp: Date.parse(createdAt) }
    }
  })
  const { error, value } = createEvents(events)
  if (error != null || value == null) throw new Error('the days of a letter could not be written as a calendar', { cause: error })
  return value
}
