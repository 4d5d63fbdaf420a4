import type { CasesListed, CaseSummary } from '../store/index.ts'

/** The day that waits and the id of the last case that was shown. */
export const CASE_AFTER = /^(?:\d{4}-\d{2}-\d{2}|-) [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function placeOfCase ({ id, deadline }: Pick<CaseSummary, 'id' | 'deadline'>): string {
  return `${deadline?.lastDay ?? '-'} ${id}`
}

export function caseAfter (place: string): CasesListed['after'] {
  const [day = '-', id = ''] = place.split(' ')
  return { lastDay: day === '-' ? null : day, id }
}
