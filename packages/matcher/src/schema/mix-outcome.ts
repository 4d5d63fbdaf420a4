// The answer of a purchase mix, described for whoever reads it over HTTP.
import { z } from 'zod'
import { findingSchema } from './outcome.ts'
import { basisPointsSchema, centsSchema, daySchema } from './values.ts'

const demandSchema = z.enum(['obligation', 'deadline', 'concentration', 'suppliers', 'budget', 'extra-budget', 'local', 'capacity', 'minimum-order', 'unrelated', 'may-fill'])
const amountOrDay = z.union([z.int(), daySchema]).nullable()

const purchaseSchema = z.strictObject({
  month: z.string(),
  from: daySchema,
  until: daySchema,
  cents: centsSchema,
  recognitionBasisPoints: basisPointsSchema,
  reason: z.string().optional(),
  fillsCents: centsSchema,
  isForContract: z.boolean().meta({ description: 'Is it known to be bought to carry out the contract?' }),
  planned: z.string().nullable().meta({ description: 'The planned spend that it takes the place of. Null: it comes on top' })
}).meta({ id: 'MixPurchase', description: 'To be delivered on any day from from until until: on each it counts alike' })

const supplierSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  purchaseCents: centsSchema,
  shareBasisPoints: basisPointsSchema.meta({ description: 'Of all that is bought' }),
  fillsCents: centsSchema,
  isLocal: z.boolean().nullable().meta({ description: 'Null: not known' }),
  targetGroupCents: centsSchema.nullable().meta({ description: 'What pays for work of the target group. Null: not known' }),
  capacityIsAssumed: z.boolean(),
  purchases: z.array(purchaseSchema)
}).meta({ id: 'MixSupplier' })

const mixSchema = z.strictObject({
  suppliers: z.array(supplierSchema),
  purchaseCents: centsSchema,
  plannedCents: centsSchema,
  extraCents: centsSchema,
  fillsCents: centsSchema,
  localCents: centsSchema,
  targetGroupCents: centsSchema,
  proof: z.strictObject({
    isOptimal: z.boolean(),
    unit: z.enum(['cents', 'suppliers']),
    value: z.int(),
    bound: z.int().meta({ description: 'No mix is below this' }),
    gap: z.int().meta({ description: 'What is open between the two; 0 where it is proven that nothing is better' })
  }),
  more: z.strictObject({ value: z.int(), extraCents: z.int(), purchaseCents: z.int() }).nullable().meta({ description: 'Against the first mix; null for the first itself' }),
  finding: findingSchema
}).meta({ id: 'Mix' })

const changeSchema = z.strictObject({
  demand: demandSchema,
  unit: z.enum(['cents', 'months', 'suppliers', 'basis-points']),
  by: z.int(),
  asked: amountOrDay,
  needed: amountOrDay
}).meta({ id: 'MixChange', description: 'How far one demand gives way' })

export const mixOutcomeSchema = z.strictObject({
  state: z.enum(['filled', 'impossible', 'unknown']).meta({ description: 'unknown: the time was up before there was an answer' }),
  mixes: z.array(mixSchema).meta({ description: 'The best first' }),
  clash: z.strictObject({
    demands: z.array(demandSchema).meta({ description: 'All of them together cannot be met; without any one of them the others can' }),
    isProven: z.boolean(),
    alone: z.array(changeSchema).meta({ description: 'For each demand that can give way on its own: how little is enough' }),
    cheapest: z.strictObject({ changes: z.array(changeSchema), cost: z.int(), isOptimal: z.boolean() }).nullable().meta({ description: 'The cheapest way out by relaxationCosts' }),
    finding: findingSchema
  }).nullable(),
  setAside: z.strictObject({
    total: z.int(),
    items: z.array(z.strictObject({ id: z.string(), name: z.string(), finding: findingSchema }))
  }).meta({ description: 'Suppliers that no mix can lean on, and why; the first of them' }),
  finding: findingSchema,
  provenance: z.strictObject({ matcher: z.string(), on: daySchema })
}).meta({ id: 'MixOutcome' })

export const mixRulesSchema = z.strictObject({
  unrelated: z.boolean().nullable().optional(),
  mayFillCents: centsSchema.optional(),
  roundedTo: z.enum(['cent', 'euro']).optional()
})
