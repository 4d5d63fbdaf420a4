// Where the desk finds what is about a case. Paths without a language.
import type { CaseEventType } from '@sroi/matcher'

export function casePath (id: string): string {
  return `/admission/cases/${id}`
}

export function lettersPath (id: string): string {
  return `${casePath(id)}/letters`
}

export function letterPath (id: string, event: string): string {
  return `${lettersPath(id)}/${event}`
}

export function stepPath (id: string, type: CaseEventType): string {
  return `${casePath(id)}/steps/${type}`
}

export function profilePath (id: string): string {
  return `${casePath(id)}/profile`
}

/** Where a file of the case is saved from. */
export function filePath (id: string, sha256: string): string {
  return `${casePath(id)}/files/${sha256}`
}
