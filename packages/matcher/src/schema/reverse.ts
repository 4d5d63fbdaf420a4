// The obligations of a list, and the answer to which of them a firm could fill.
import { z } from 'zod'
import { candidateSchema, judgementSchema, obligationSchema } from './outcome.ts'
import { searchQuestionSchema } from './question.ts'
import { page, searchOutcomeSchema } from './search-outcome.ts'
import { textSchema } from './values.ts'

export const openObligationSchema = searchQuestionSchema.omit({ seed: true, show: true, after: true }).extend({ id: textSchema(200) }).meta({ id: 'OpenObligation' })

const judged = { id: z.string(), obligation: obligationSchema }
const set = page(z.strictObject({ ...judged, judgement: judgementSchema }))

export const obligationsFoundSchema = z.strictObject({
  ranked: page(z.strictObject({ ...judged, judgement: candidateSchema })),
  pending: set,
  refused: set,
  outside: set.meta({ description: 'It is certain that the firm does not meet what is asked: judgement.asked says which' }),
  filled: z.array(z.string()).meta({ description: 'Obligations of which nothing is left' }),
  provenance: z.strictObject({
    matcher: z.string(),
    supplier: z.string(),
    list: z.strictObject({ id: z.string(), revision: z.int() }),
    seed: z.string(),
    lexicon: searchOutcomeSchema.shape.provenance.shape.lexicon,
    lists: searchOutcomeSchema.shape.provenance.shape.lists
  })
}).meta({ id: 'ObligationsFound' })
