import { searchOutcomeSchema, searchSummarySchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { MOST_QUESTIONS, summarySchema } from '../../actions/question-schema.ts'
import { problemSchema } from '../../problems/problem-schema.ts'

export const batchQuestionSchema = z.strictObject({
  questions: z.array(summarySchema).min(1).max(MOST_QUESTIONS)
}).meta({ id: 'Batch' })

const firm = searchSummarySchema.shape.top.element

const answerLineSchema = searchSummarySchema.extend({
  index: z.int().meta({ description: 'The place of the question in the batch, from 0' }),
  contract: z.string().meta({ description: 'The id of its contract' }),
  authority: z.string(),
  top: z.array(firm.extend({ name: z.string(), town: z.string() }))
}).meta({ id: 'BatchAnswer' })

const { register, lexicon, lists, ruleSets } = searchOutcomeSchema.shape.provenance.shape

const endLineSchema = z.strictObject({
  answered: z.int(),
  provenance: z.strictObject({ matcher: z.string(), register, lexicon, lists, ruleSets: z.record(z.string(), ruleSets).meta({ description: 'By authority' }) })
}).meta({ id: 'BatchEnd' })

const faultLineSchema = z.strictObject({ answered: z.int(), problem: problemSchema }).meta({ id: 'BatchFault' })

/** One line of the answer. */
export const batchLineSchema = z.union([answerLineSchema, endLineSchema, faultLineSchema]).meta({
  id: 'BatchLine', description: 'An answer; or the last line, which says how many were answered and by what, or what went wrong. Without a last line the answer was cut off'
})
