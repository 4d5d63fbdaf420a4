// What rule authors ask, as it is described and as it is read: a rule set that is wrong is a thing to tell about, not a thing to refuse.
import { daySchema, matchQuestionSchema, ruleSetSchema, valuationQuestionSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { questionSchema } from '../actions/question-schema.ts'

/** Of a request; each is checked in full. */
export const REVIEW_LIMITS = { bases: 10, questions: 500 } as const

const { knownAt: moment } = questionSchema.shape

const published = z.strictObject({
  id: z.string().min(1).max(100),
  version: z.string().min(1).max(100).optional().meta({ description: 'Absent: the newest' })
}).meta({ id: 'PublishedName', description: 'A rule set that was published in this region' })

/** What is read first, before anything is known of the rule sets themselves. */
const anything = z.record(z.string(), z.unknown())
const reference = z.union([z.strictObject({ published }), z.strictObject({ ruleSet: anything })])
const bases = z.array(anything).max(REVIEW_LIMITS.bases).optional()

export const readSchemas = {
  check: z.strictObject({ ruleSet: anything, bases }),
  compare: z.strictObject({ before: reference, after: reference }),
  boundaries: z.strictObject({ rules: reference, bases }),
  simulate: z.strictObject({ before: reference, after: reference, bases, questions: z.array(anything).min(1).max(REVIEW_LIMITS.questions), on: daySchema.optional(), knownAt: moment })
} as const

const described = z.union([z.strictObject({ published }), z.strictObject({ ruleSet: ruleSetSchema })]).meta({ id: 'RulesMeant', description: 'Rules that are brought, or that were published here' })
const describedBases = z.array(ruleSetSchema).max(REVIEW_LIMITS.bases).optional().meta({ description: 'Rule sets that these build on and that differ from what is published here, or are not' })

export const checkSchema = z.strictObject({ ruleSet: ruleSetSchema, bases: describedBases }).meta({ id: 'RuleCheck' })
export const comparisonSchema = z.strictObject({ before: described, after: described }).meta({ id: 'RuleComparison' })
export const boundariesSchema = z.strictObject({ rules: described, bases: describedBases }).meta({ id: 'RuleBoundaries' })
export const simulationSchema = z.strictObject({
  before: described, after: described, bases: describedBases,
  questions: z.array(z.union([matchQuestionSchema, valuationQuestionSchema])).min(1).max(REVIEW_LIMITS.questions).meta({ description: 'Contracts, or efforts, to ask under both' }),
  on: daySchema.optional().meta({ description: 'The day of the question. Absent: today in Amsterdam' }),
  knownAt: moment
}).meta({ id: 'RuleSimulation' })
