// The answers of the routes for a supplier's obligations and for a buyer, with their findings in words.
import { invitationSchema, marketTestSchema, obligationsFoundSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { lineSchema } from './match-schemas.ts'
import { searchExplanationSchema } from './search-schemas.ts'

const lines = z.array(lineSchema)
const language = z.enum(['nl', 'en'])
const { suppliers } = searchExplanationSchema.shape
const ofOne = suppliers.valueType
const named = z.strictObject({ id: z.string(), name: z.string() })
const asked = 'Where explain=true was asked'

export const fillableAnswerSchema = obligationsFoundSchema.extend({
  supplier: named,
  alsoMeant: z.array(named).meta({ description: 'Other firms that the name may mean, nearest first' }),
  asked: z.record(z.string(), z.strictObject({
    title: z.string().nullable(),
    authority: z.string(),
    source: z.enum(['given', 'listed']).meta({ description: 'Given in the question, or listed by the register' }),
    contractors: z.array(z.string()).meta({ description: 'Whose obligation it is, as far as the contract says' }),
    ruleSets: z.array(z.strictObject({ id: z.string(), version: z.string() }))
  })).meta({ description: 'By id: every obligation that the answer shows or names' }),
  explanation: z.strictObject({ language, obligations: z.record(z.string(), ofOne.extend({ obligation: lines })) }).optional().meta({ description: asked })
}).meta({ id: 'FillableObligations' })

export const invitationAnswerSchema = invitationSchema.extend({
  explanation: z.strictObject({ language, invitation: lines, suppliers }).optional().meta({ description: asked })
}).meta({ id: 'InvitationAnswer' })

export const marketAnswerSchema = marketTestSchema.extend({
  explanation: z.strictObject({ language, market: lines, suppliers: z.record(z.string(), lines) }).optional().meta({ description: asked })
}).meta({ id: 'MarketAnswer' })
