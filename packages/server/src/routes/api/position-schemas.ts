import { daySchema, searchOutcomeSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { searchSchema } from '../../actions/question-schema.ts'
import { lineSchema } from './match-schemas.ts'

const cents = z.int().meta({ description: 'Whole euro cents' })
const offering = z.string().nullable().meta({ description: 'The id of the offering it is about; null: any, or a first one' })
const level = z.string().nullable()

const changeSchema = z.union([
  z.strictObject({ kind: z.literal('choose-also'), condition: z.enum(['standings', 'municipalities', 'worksIn', 'divisions']), value: z.string() }),
  z.strictObject({ kind: z.literal('choose-label'), label: z.strictObject({ scheme: z.string(), level: level.optional() }) }),
  z.strictObject({ kind: z.literal('widen'), condition: z.enum(['withinMetres', 'mostLeadTimeDays', 'leastCapacityCents', 'mostMinimumOrderCents']), to: z.int() }),
  z.strictObject({ kind: z.literal('leave-out'), condition: z.string() }),
  z.strictObject({ kind: z.literal('deliver-on'), day: daySchema }),
  z.strictObject({ kind: z.literal('spend-more'), toCents: cents }),
  z.strictObject({ kind: z.literal('firm-states'), fact: z.string(), offering, value: z.union([z.string(), z.number()]).nullable() }),
  z.strictObject({ kind: z.literal('firm-offers'), offering }),
  z.strictObject({ kind: z.literal('firm-lowers-minimum'), offering: z.string(), toCents: cents }),
  z.strictObject({ kind: z.literal('firm-obtains-label'), scheme: z.string(), level }),
  z.strictObject({ kind: z.literal('firm-is-admitted'), standing: z.enum(['full', 'temporary']) })
]).meta({ id: 'Change', description: 'One thing that could be otherwise, in the question or with the firm' })

const { ranked, pending } = searchOutcomeSchema.shape
const candidate = ranked.shape.items.element
const named = z.strictObject({ id: z.string(), name: z.string() })
const lines = z.array(lineSchema)

export const positionAnswerSchema = z.strictObject({
  supplier: named,
  alsoMeant: z.array(named).meta({ description: 'Other firms that the name may mean, nearest first' }),
  place: z.enum(['ranked', 'pending', 'refused', 'outside']),
  rank: z.int().nullable().meta({ description: 'Its place among the ranked, from 1; null: it is not ranked' }),
  judgement: z.union([candidate, pending.shape.items.element]),
  counterfactuals: z.array(z.strictObject({
    changes: z.array(changeSchema), cost: z.int(), judgement: candidate,
    question: searchSchema.pick({ need: true, filters: true }).nullable().meta({ description: 'Post it to /v1/searches in the place of need and filters. Null: the firm has to change something as well' })
  }))
    .meta({ description: 'At most three, the cheapest first: all changes of one together make the firm count, and without any one of them it would not' }),
  explanation: z.strictObject({ language: z.enum(['nl', 'en']), finding: lines, asked: lines, counterfactuals: z.array(z.array(z.string())) }).optional()
    .meta({ description: 'Where explain=true was asked' })
}).meta({ id: 'Position' })
