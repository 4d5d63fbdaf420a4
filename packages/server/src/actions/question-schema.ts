import { matchQuestionSchema } from '@sroi/matcher/schema'
import { z } from 'zod'

/** A moment with any offset, read as UTC. */
const moment = z.iso.datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .describe('What was recorded or published up to this moment is known. Absent: now')

/** What may be asked: a match question, with the day and the moment that the clock gives when they are left out. */
export const questionSchema = matchQuestionSchema.extend({
  on: z.iso.date().optional().describe('The day the question is asked. Absent: today in Amsterdam'),
  knownAt: moment.optional()
})
