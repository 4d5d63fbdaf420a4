import { daySchema, matchQuestionSchema, searchQuestionSchema, summaryQuestionSchema } from '@sroi/matcher/schema'
import { z } from 'zod'

/** A moment with any offset, read as UTC. */
const moment = z.iso.datetime({ offset: true, error: 'is not a moment. Write it as 2027-03-01T09:30:00Z' })
  .transform((text) => new Date(text).toISOString())

/** The day and the moment that the clock gives when they are left out. */
const days = {
  on: daySchema.optional().meta({ description: 'The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on' }),
  knownAt: moment.optional().meta({ description: 'What was recorded or published up to this moment is known. Absent: now' })
}

/** What may be asked of a match. */
export const questionSchema = matchQuestionSchema.extend(days).meta({ id: 'Question', description: 'Which obligation, and which suppliers can fill it?' })

/** What may be asked of a search. */
export const searchSchema = searchQuestionSchema.extend(days).meta({ id: 'Search', description: 'Which obligation, and which suppliers can fill it with what is needed, in somebody\'s own words?' })

/** What may be asked of a match that is recorded: pages go on in a search. */
export const recordableSchema = searchSchema.omit({ after: true }).meta({ id: 'RecordableQuestion', description: 'Which obligation, and which suppliers can fill it with what is needed? The need may be in somebody\'s own words' })

/** What may be asked in a batch. */
export const summarySchema = summaryQuestionSchema.extend(days).meta({ id: 'Summary', description: 'Which obligation, and can the suppliers of the register fill it?' })

/** How many questions a batch may have. */
export const MOST_QUESTIONS = 10_000

/** A batch, of which no question is checked yet. */
export const batchSchema = z.strictObject({
  questions: z.array(z.unknown(), { error: 'is not a list of questions' }).min(1, { error: 'is empty. Give at least one question' })
    .max(MOST_QUESTIONS, { error: `has more than ${MOST_QUESTIONS} questions. Send them in several batches` })
})
