import { mixQuestionSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { questionSchema } from './question-schema.ts'

/** What may be asked of a purchase mix: suppliers of your own, or those that a search finds. */
export const purchasesSchema = mixQuestionSchema.partial({ leftCents: true, candidates: true, deadline: true }).extend({
  match: z.record(z.string(), z.unknown(), { error: 'is not a question of a match. Give an object with contract and authority' }).optional()
    .meta({ description: 'In place of candidates: the question of a search. Its suppliers, what is left, the rules that bind its contract and its last day are taken; what stands beside it goes before' }),
  on: questionSchema.shape.on
}).meta({ id: 'Purchases', description: 'What to buy from whom, so that it fills what is left by a day?' })
