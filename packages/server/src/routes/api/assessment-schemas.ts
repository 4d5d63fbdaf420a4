// What is asked and answered about one contract, one firm or one term. The answers are the library's; with words where they were asked for.
import { authoritySchema, daySchema, findingSchema, instantSchema, matchOutcomeSchema, termQuestionSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { questionSchema } from '../../actions/question-schema.ts'
import { explanationSchema, lineSchema } from './match-schemas.ts'

const cents = z.int().min(0).meta({ description: 'Whole euro cents' })
const lines = z.array(lineSchema)
const versions = z.array(z.strictObject({ id: z.string(), version: z.string() }))
const rulesUsed = { matcher: z.string().meta({ description: 'The version of the library' }), ruleSets: versions.meta({ description: 'The layers of rules, base first' }) }
const days = { on: daySchema, knownAt: instantSchema }
const asked = 'Where explain=true was asked'

/** A term of any kind, with what the rules are asked for. */
export const termAskedSchema = z.discriminatedUnion('term', termQuestionSchema.options.map((option) => option.extend({
  authority: authoritySchema.optional().meta({ description: 'Whose rules are asked for; only the year of a badge is a rule of a region. Absent: what holds for everybody' }),
  knownAt: questionSchema.shape.knownAt
})) as unknown as typeof termQuestionSchema.options).meta({ id: 'TermAsked', description: 'Until when does a term run?' })

const { part, obligation, warnings } = matchOutcomeSchema.shape

export const obligationAssessmentSchema = z.strictObject({
  part, obligation, warnings, provenance: z.strictObject({ ...rulesUsed, ...days }), explanation: explanationSchema.optional().meta({ description: asked })
}).meta({ id: 'ObligationAssessment' })

const told = z.strictObject({ language: z.enum(['nl', 'en']), finding: lines }).meta({ id: 'FindingExplanation' })
const oneFinding = { finding: findingSchema, explanation: told.optional().meta({ description: asked }) }

export const thresholdAssessmentSchema = z.strictObject({
  ...oneFinding, provenance: z.strictObject({ ...rulesUsed, knownAt: instantSchema })
}).meta({ id: 'ThresholdAssessment' })

export const termAssessmentSchema = z.strictObject({
  term: z.enum(['decision', 'leaving-aside', 'objection', 'objection-decision', 'badge-year']),
  lastDay: daySchema.nullable().meta({ description: 'Null: not known' }),
  ...oneFinding,
  provenance: z.strictObject({ ...rulesUsed, ...days })
}).meta({ id: 'TermAssessment' })

const identifier = z.strictObject({ scheme: z.string(), value: z.string() })

export const reservationAssessmentSchema = z.strictObject({
  supplier: z.strictObject({ id: z.string(), name: z.string(), identifier }),
  ...oneFinding,
  provenance: z.strictObject({
    ...rulesUsed,
    register: z.strictObject({ id: z.string(), revision: z.int() }).nullable().meta({ description: 'Null: the question gave the facts of the supplier' }),
    ...days
  })
}).meta({ id: 'ReservationAssessment' })

export const reservationPlanAnswerSchema = z.strictObject({
  lot: z.string().nullable(),
  reservation: z.enum(['none', 'res-pub-ser', 'res-ws']).nullable().meta({ description: 'BT-71 of the notice. Null: not known whether the contract may be reserved' }),
  reservedExecution: z.enum(['yes', 'no', 'not-known']).meta({ description: 'BT-736 of the notice' }),
  ...oneFinding,
  provenance: z.strictObject({ ...rulesUsed, ...days })
}).meta({ id: 'ReservationPlan' })

export const valuationAnswerSchema = z.strictObject({
  efforts: z.array(z.strictObject({
    id: z.string(),
    verdict: findingSchema.shape.verdict,
    cents: cents.nullable().meta({ description: 'Null: not known' }),
    leastCents: cents.meta({ description: 'What it is worth in any case' }),
    finding: findingSchema
  })),
  totalCents: cents.nullable().meta({ description: 'Null as soon as the value of one entry is not known' }),
  leastCents: cents,
  finding: findingSchema,
  shortfall: z.strictObject({
    shortCents: cents.nullable().meta({ description: 'What was due and not filled. Null: not known' }),
    penaltyCents: cents.nullable().meta({ description: 'What is owed because of it. Null: not known, or for a person to decide' }),
    finding: findingSchema
  }).nullable().meta({ description: 'Null: the question names no amount due' }),
  provenance: z.strictObject({ ...rulesUsed, ...days }),
  explanation: z.strictObject({
    language: z.enum(['nl', 'en']),
    finding: lines,
    efforts: z.array(lines).meta({ description: 'Of each entry, in their order' }),
    shortfall: lines.nullable()
  }).optional().meta({ description: asked })
}).meta({ id: 'Valuation' })
