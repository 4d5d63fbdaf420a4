import type { IsoInstant } from '@sroi/matcher'
import { type SQL, sql } from 'drizzle-orm'
import { RECORDED_LATER } from '../../../exchange/judging/judgement.ts'
import { importSubjects } from '../tables/imports.ts'

/** The payload with the moment of acceptance where it belongs. A quote within a text is escaped, so that no text can look like the place. */
export function recordedPayload (at: IsoInstant): SQL {
  const marked = (moment: string): string => `"recordedAt":${JSON.stringify(moment)}`
  return sql`replace(${importSubjects.payload}, ${marked(RECORDED_LATER)}, ${marked(at)})`
}

/** SHA-256, in hexadecimal, of a text in the database. */
export function sha256Of (text: SQL): SQL {
  return sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`
}
