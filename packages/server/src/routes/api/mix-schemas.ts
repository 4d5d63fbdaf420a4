import { findingSchema, mixOutcomeSchema, mixRulesSchema, searchOutcomeSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { lineSchema } from './match-schemas.ts'

const { part, obligation, warnings, provenance } = searchOutcomeSchema.shape
const lines = z.array(lineSchema)

const basisSchema = z.strictObject({
  part, obligation, warnings,
  terms: findingSchema.meta({ description: 'What of a purchase counts by the rules that bind the contract, and what they leave open' }),
  rules: mixRulesSchema.meta({ description: 'What was reckoned with: as the rules say, where the question did not say otherwise' }),
  valued: z.array(z.strictObject({
    totalCents: z.int().nullable().meta({ description: 'Null: the rules leave it open' }),
    leastCents: z.int(),
    finding: findingSchema
  })).meta({ description: 'For each mix what the valuation of these rules says of it' }),
  suppliers: z.strictObject({ ranked: z.int(), pending: z.int(), refused: z.int(), outside: z.int(), candidates: z.int() }).meta({ description: 'Whom the search found on the first day; candidates: those that a mix could have, also who comes in later' }),
  days: z.array(z.iso.date()).meta({ description: 'The days of delivery on which suppliers were looked for' }),
  provenance
}).meta({ id: 'MixBasis', description: 'What a mix rests on where its suppliers come from the register' })

export const mixAnswerSchema = mixOutcomeSchema.extend({
  basis: basisSchema.nullable().meta({ description: 'Null where the question brought the suppliers' }),
  explanation: z.strictObject({ language: z.enum(['nl', 'en']), mix: lines, terms: lines.nullable(), valued: z.array(lines) }).optional().meta({ description: 'Where explain=true was asked' })
}).meta({ id: 'MixAnswer' })
