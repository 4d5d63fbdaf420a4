// Where a page of a list goes on. A cursor names the list with everything that was asked of it, the revision that the first page was read at, and the
// id after which the next page starts: a run of pages is of one revision, and no entry comes twice or not at all. It is opaque to whoever has it and
// holds nothing that the page did not show; who may read the list is asked again each time. What is not a cursor of exactly this list is refused.
import { z } from 'zod'
import { digestOf } from '../json/digest.ts'
import { HttpProblem } from '../problems/http-problem.ts'

export interface Place {
  /** Of the register; null where a list does not depend on it. */
  readonly revision: number | null
  /** The id of the last entry that was shown. */
  readonly after: string
}

const VERSION = 1
const ANY_ID = /^[^\p{Cc}\p{Cs}]*$/u
/** Ids that are UUIDs. */
export const UUIDS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Ids that are numbers, of rows and versions: no larger than the database can compare with any of them. */
export const NUMBERS = /^[1-9]\d{0,8}$/
/** Longer than any that was given out: an id has at most 100 characters. */
export const LONGEST_CURSOR = 700

const written = z.tuple([z.literal(VERSION), z.string().length(16), z.int().min(1).nullable(), z.string().max(100)])

/** What a list is called, with what was asked of it: `{ list: 'cpv', q: 'tuin' }`. */
export type Listed = Readonly<Record<string, string | undefined>>

export function writeCursor (listed: Listed, { revision, after }: Place): string {
  return Buffer.from(JSON.stringify([VERSION, nameOf(listed), revision, after])).toString('base64url')
}

/**
 * Null: the first page is asked for.
 * @param ids what an id of this list looks like: whoever makes up a cursor is told so, and the database is never asked for it
 * @throws HttpProblem invalid-request for anything else that was not given out for this list.
 */
export function readCursor (listed: Listed, cursor: string | undefined, ids: Pick<RegExp, 'test'> = ANY_ID): Place | null {
  if (cursor === undefined) return null
  const [, name, revision, after] = written.safeParse(parsed(cursor)).data ?? []
  if (name !== nameOf(listed) || revision === undefined || after === undefined || !ids.test(after)) {
    throw new HttpProblem('invalid-request', [{ place: '/cursor', code: 'no-cursor', detail: "'cursor' is no place in this list. Take nextCursor of an answer to the same question, or leave it out to begin at the first page" }])
  }
  return { revision, after }
}

function parsed (cursor: string): unknown {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8')
    // one place is written in one way only
    return Buffer.from(text).toString('base64url') === cursor ? JSON.parse(text) : null
  } catch {
    return null
  }
}

/** The names of so many lists are remembered: whoever turns pages asks for the same one again and again. */
const MOST = 1_000
const names = new Map<string, string>()

function nameOf (listed: Listed): string {
  const asked = JSON.stringify(listed)
  let name = names.get(asked)
  if (name === undefined) {
    name = digestOf(Object.fromEntries(Object.entries(listed).filter(([, value]) => value !== undefined))).slice(0, 16)
    if (names.size >= MOST) names.clear()
    names.set(asked, name)
  }
  return name
}
