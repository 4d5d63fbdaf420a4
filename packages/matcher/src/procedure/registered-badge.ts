// The badge that the register knows of a firm, whatever wrote it there.
import { currentAdmission, isBadge } from '../admission/index.ts'
import { answerTo } from '../answer-to.ts'
import type { CaseQuestion } from '../model/admission-case.ts'
import type { RegisteredBadge } from '../model/badge-lapse.ts'
import type { AdmissionRecord, Supplier } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { compareText, daysLater, onRecord } from '../primitives/index.ts'
import { problemsOfDay, refuse } from './check-lapse.ts'

/**
 * The one that runs on a day, with the last day before there is none; else the last one that ran before it, and how it ended; null: there was none.
 * @throws MatcherError INVALID_REQUEST when the day does not exist.
 */
export function registeredBadge (supplier: Pick<Supplier, 'admissions'>, question: CaseQuestion): RegisteredBadge | null {
  return answerTo(() => {
    const { on, knownAt } = question
    refuse(problemsOfDay(on, '/on'))
    const known = onRecord(supplier.admissions, knownAt, () => 'admission')
    const badgeOn = (day: IsoDay): AdmissionRecord | null => {
      const record = currentAdmission(known, day)
      return record !== null && isBadge(record) ? record : null
    }
    const lastDays = known.flatMap(({ period: { from, until } }) => [daysLater(from, -1), ...(until === null ? [] : [until])])
    const ends = [...new Set(lastDays)].sort(compareText).filter((day) => badgeOn(day) !== null && badgeOn(daysLater(day, 1)) === null)
    const record = badgeOn(on)
    if (record !== null) return { record, isRunning: true, how: null, until: ends.find((day) => day >= on) ?? null }
    const until = ends.findLast((day) => day < on)
    const ended = until === undefined ? null : badgeOn(until)
    if (until === undefined || ended === null) return null
    return { record: ended, isRunning: false, how: currentAdmission(known, daysLater(until, 1))?.standing === 'withdrawn' ? 'withdrawn' : 'lapsed', until }
  })
}
