// Where the desk finds what is about a case. Paths without a language.
import type { CaseEventType } from '@sroi/matcher'

export function casePath (id: string): string {
  return `/admission/cases/${id}`
}

export function stepPath (id: string, type: CaseEventType): string {
  return `${casePath(id)}/steps/${type}`
}
