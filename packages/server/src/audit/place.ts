// Where a page of the audit log goes on: the moment of a line and its id, as lines of one moment are in order of id.
import type { KeptAuditEvent } from '../store/index.ts'

export type Place = Pick<KeptAuditEvent, 'at' | 'id'>

export const PLACES = /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export function writePlace ({ at, id }: Place): string {
  return `${at}~${id}`
}

/** Null for what is none. */
export function readPlace (text: string): Place | null {
  const [, at, id] = PLACES.exec(text) ?? []
  return at === undefined || id === undefined || Number.isNaN(Date.parse(at)) ? null : { at, id }
}
