// Where a page of the audit log goes on: the moment of a line and its id, as lines of one moment are in order of id.
import type { KeptAuditEvent } from '../store/index.ts'

export type Place = Pick<KeptAuditEvent, 'at' | 'id'>

const WRITTEN = /^((?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** What is a place: the database is never asked for another. */
export const PLACES = { test: (text: string): boolean => readPlace(text) !== null }

export function writePlace ({ at, id }: Place): string {
  return `${at}~${id}`
}

/** Null for what is none. */
export function readPlace (text: string): Place | null {
  const [, at, id] = WRITTEN.exec(text) ?? []
  return at === undefined || id === undefined || !isReal(at) ? null : { at, id }
}

/** The 30th of February is read as another day. */
function isReal (at: string): boolean {
  const moment = new Date(at)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 19) === at.slice(0, 19)
}
