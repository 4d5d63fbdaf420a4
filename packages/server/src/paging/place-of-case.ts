import { daySchema } from '@sroi/matcher/schema'
import type { CasesListed, CaseSummary } from '../store/index.ts'

const WRITTEN = /^(\d{4}-\d{2}-\d{2}|-) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The day that waits and the id of the last case that was shown: the database is never asked for a day that there is not. */
export const CASE_AFTER = { test: (place: string): boolean => caseAfter(place) !== null }

export function placeOfCase ({ id, deadline }: Pick<CaseSummary, 'id' | 'deadline'>): string {
  return `${deadline?.lastDay ?? '-'} ${id}`
}

/** Null for what is no place. */
export function caseAfter (place: string): CasesListed['after'] {
  const [, day, id] = WRITTEN.exec(place) ?? []
  if (day === undefined || id === undefined || (day !== '-' && !daySchema.safeParse(day).success)) return null
  return { lastDay: day === '-' ? null : day, id }
}
