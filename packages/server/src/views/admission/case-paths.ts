// Where the desk finds what is about a case. Paths without a language.
import type { CaseEventType, OrganisationIdentifier } from '@sroi/matcher'

export function casePath (id: string): string {
  return `/admission/cases/${id}`
}

/** `decision`: as it was when that was taken. */
export function worksheetPath (id: string, decision: string | null): string {
  return `${casePath(id)}/worksheet${decision === null ? '' : `?decision=${decision}`}`
}

export function decisionFilePath (id: string, decision: string): string {
  return `${casePath(id)}/decision-files/${decision}`
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

/** Where the desk fills in for a firm. */
export function firmPath ({ scheme, value }: OrganisationIdentifier): string {
  return `/admission/firms/${encodeURIComponent(scheme)}/${encodeURIComponent(value)}`
}

/** Which mail domains are those of its firm. */
export function domainsPath (id: string): string {
  return `${casePath(id)}/domains`
}

export function profilePath (id: string): string {
  return `${casePath(id)}/profile`
}

/** Where a file of the case is saved from. */
export function filePath (id: string, sha256: string): string {
  return `${casePath(id)}/files/${sha256}`
}
