// How does the firm stand on a day, when several records speak?
import type { AdmissionRecord } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { isWithin } from '../primitives/index.ts'

/**
 * The latest record decides, in so far as it still holds. An application is no decision: a badge that runs keeps counting
 * while a next one is asked for. `admissions`: as known, in order of their first day.
 */
export function currentAdmission (admissions: readonly AdmissionRecord[], day: IsoDay): AdmissionRecord | null {
  const begun = admissions.filter(({ period }) => period.from <= day)
  const latest = begun.at(-1)
  const decided = begun.filter(({ standing }) => standing !== 'applied').at(-1)
  if (latest?.standing === 'applied' && decided !== undefined && isBadge(decided) && isWithin(day, decided.period)) return decided
  return latest !== undefined && isWithin(day, latest.period) ? latest : null
}

export function isBadge ({ standing }: AdmissionRecord): boolean {
  return standing === 'full' || standing === 'temporary'
}
