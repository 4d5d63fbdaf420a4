// What stands on the record of a case?
import { answerTo } from '../answer-to.ts'
import { MatcherError, type Problem } from '../error.ts'
import type { AdmissionCase, CaseFile, CaseOnRecord } from '../model/admission-case.ts'
import type { CaseEvent } from '../model/case-event.ts'
import type { IsoDay } from '../model/values.ts'
import { dayFault, instantFault, isAtOrBefore } from '../primitives/index.ts'
import { recordEvent } from './record-event.ts'
import { CASE_EVENT_TYPES } from './states.ts'

/**
 * The record of a case, from its events in the order in which they were put there. What once was accepted is not judged again: `mayHappen` asks before an event is put
 * on record.
 * @param until only what happened up to and including this day; absent: everything.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when an event has no day, no moment, the id of another or a type that there is not, or does not follow the one above it.
 */
export function replayCase (onRecord: CaseOnRecord, until?: IsoDay): AdmissionCase {
  return answerTo(() => {
    check(onRecord.events, until)
    return onRecord.events.filter(({ on }) => until === undefined || on <= until).reduce(recordEvent, emptyCase(onRecord.file))
  })
}

/** A case of which nothing is on record yet: a draft. */
function emptyCase (file: CaseFile): AdmissionCase {
  return {
    file, stage: 'draft', ids: [], last: null, reapplicationAllowed: false, submittedOn: null, documents: [], requests: [], notice: null, defaultNoticeOn: null, found: [], interested: [], holder: null,
    hearings: [], proposals: [], votes: [], decisions: [], temporaryBy: null, fullBy: null, badgeFrom: null, extensionAsked: null, extendedUntil: [], labels: [], labelsApplied: [],
    isSuspended: false, objections: [], before: null, withdrawnOn: null
  }
}

function check (events: readonly CaseEvent[], until: IsoDay | undefined): void {
  const problems: Problem[] = []
  const say = (place: string, code: string, detail: string): void => { problems.push({ place, code, detail }) }
  const ids = new Set<string>()
  for (const [index, { id, type, on, recordedAt }] of events.entries()) {
    const place = `/events/${index}`
    const before = events[index - 1]
    const [day, moment] = [dayFault(on), instantFault(recordedAt)]
    if (day !== null) problems.push({ place: `${place}/on`, ...day })
    if (moment !== null) problems.push({ place: `${place}/recordedAt`, ...moment })
    if (ids.has(id)) say(`${place}/id`, 'double-id', `An event with the id '${id}' stands above it. Give each event an id of its own.`)
    ids.add(id)
    if (!CASE_EVENT_TYPES.includes(type)) say(`${place}/type`, 'no-event', `'${String(type)}' is no type of event. Choose one of CASE_EVENT_TYPES.`)
    if (before !== undefined && day === null && dayFault(before.on) === null && on < before.on) say(`${place}/on`, 'too-early', `${on} lies before ${before.on}, the day of the event above it. Give the events in the order of the record.`)
    if (before !== undefined && moment === null && instantFault(before.recordedAt) === null && !isAtOrBefore(before.recordedAt, recordedAt)) say(`${place}/recordedAt`, 'too-early', `${recordedAt} lies before ${before.recordedAt}, the moment of the event above it. Give the events in the order of the record.`)
  }
  const fault = until === undefined ? null : dayFault(until)
  if (fault !== null) problems.push({ place: '/until', ...fault })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
