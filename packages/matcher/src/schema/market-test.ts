// A market test for a reserved contract: the question as somebody asks it, and the answer.
import { z } from 'zod'
import { firmSchema } from './firm.ts'
import { findingSchema } from './outcome.ts'
import { searchQuestionSchema } from './question.ts'
import { searchOutcomeSchema } from './search-outcome.ts'
import { centsSchema, daySchema, textSchema } from './values.ts'

const route = z.enum(['sheltered-workshop', 'integration-operator', 'sheltered-programme', 'public-service'])

export const marketTestQuestionSchema = searchQuestionSchema.omit({ after: true, seed: true }).extend({
  routes: z.array(route).min(1, { error: 'is empty; give at least one route' }).max(4),
  buyer: z.enum(['central', 'sub-central']).optional(),
  socialOrOther: z.boolean().optional(),
  firms: z.record(textSchema(200), firmSchema).optional().meta({ description: 'What firms told of themselves for a label, by the id of the supplier' })
}).meta({ id: 'MarketTestQuestion' })

const counted = { met: z.int(), unknown: z.int(), notMet: z.int() }

export const marketTestSchema = z.strictObject({
  today: z.strictObject(counted),
  later: z.strictObject({ until: daySchema, byRecord: z.int(), byPathway: z.int(), unknown: z.int(), no: z.int() }),
  byRoute: z.array(z.strictObject({ route, ...counted })),
  capacity: z.strictObject({ cents: centsSchema, notStated: z.int() }).meta({ description: 'Of who qualifies today' }),
  offers: z.strictObject({ yearCents: centsSchema.nullable(), ...counted }).meta({ description: 'Of who qualifies today: can they take on in a year what the contract is worth in a year? yearCents: that worth' }),
  outside: z.int(),
  firms: z.strictObject({
    total: z.int(),
    items: z.array(z.strictObject({
      id: z.string(),
      name: z.string(),
      today: z.enum(['met', 'not-met', 'unknown']),
      later: z.enum(['today', 'by-record', 'by-pathway', 'unknown', 'no']),
      from: daySchema.nullable(),
      capacityCents: centsSchema.nullable(),
      reservation: findingSchema
    }))
  }),
  plan: z.strictObject({
    lot: z.string().nullable(),
    reservation: z.enum(['none', 'res-ws', 'res-pub-ser']).nullable(),
    reservedExecution: z.enum(['yes', 'no', 'not-known']),
    finding: findingSchema
  }),
  noticeXml: z.string().nullable().meta({ description: 'BT-71 and BT-736 for cac:TenderingTerms of the lot. Null: it is not decided which codes' }),
  finding: findingSchema,
  provenance: searchOutcomeSchema.shape.provenance.omit({ seed: true }).extend({ labelRules: z.array(z.strictObject({ id: z.string(), version: z.string() })) })
}).meta({ id: 'MarketTest' })
