// What every list has in common that is read page by page.
import { z } from 'zod'
import { LONGEST_CURSOR } from '../../http/cursor.ts'
import { MOST_LIMIT, USUAL_LIMIT } from '../../paging/page-of.ts'

const WHOLE = /^[1-9]\d{0,2}$/

/** A number in a query is a text until it is read. */
const limit = z.string({ error: 'is given more than once. Give it once' })
  .refine((text) => WHOLE.test(text) && Number(text) <= MOST_LIMIT, { error: `is no whole number from 1 to ${MOST_LIMIT}` })
  .optional().meta({ type: 'integer', minimum: 1, maximum: MOST_LIMIT, default: USUAL_LIMIT, description: 'How many entries a page has at most', example: 5 })

const cursor = z.string({ error: 'is given more than once. Give it once' })
  .min(1, { error: 'is empty. Take nextCursor of an answer, or leave it out' })
  .max(LONGEST_CURSOR, { error: `is longer than ${LONGEST_CURSOR} characters, so it was not given out here` })
  .optional().meta({ description: 'Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry', example: 'WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0' })

export const pageQuerySchema = z.strictObject({ limit, cursor })

export interface PageQuery {
  readonly limit?: string
  readonly cursor?: string
}

/** A page of entries. */
export function pageSchema<T extends z.ZodType> (item: T) {
  return z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable().meta({ description: 'Where the next page starts; null: this is the last' })
  })
}

export const PAGE_HEADERS = { Link: 'The address of the next page, with rel="next"; absent on the last' }

/** How many entries a page has, from a query that was checked. */
export function limitOf ({ limit }: PageQuery): number {
  return limit === undefined ? USUAL_LIMIT : Number(limit)
}
