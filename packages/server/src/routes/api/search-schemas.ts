import { z } from 'zod'
import { explanationSchema, languageQuerySchema, lineSchema } from './match-schemas.ts'

export const explainQuerySchema = languageQuerySchema.extend({
  explain: z.literal('true', { error: "is not 'true'. Write explain=true, or leave it out" }).optional().meta({ description: 'Give every finding in words as well', example: 'true' })
})

const lines = z.array(lineSchema)

export const searchExplanationSchema = explanationSchema.extend({
  suppliers: z.record(z.string(), z.strictObject({
    finding: lines,
    asked: lines,
    reservation: lines.optional(),
    fillable: lines.optional(),
    contributions: lines.optional()
  })).meta({ description: 'By id: every supplier that the answer shows. The last two where it is ranked' })
}).meta({ id: 'SearchExplanation' })
