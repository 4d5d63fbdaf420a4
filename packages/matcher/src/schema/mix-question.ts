// The question of a purchase mix, as somebody asks it.
import { z } from 'zod'
import { isDay } from '../primitives/index.ts'
import { basisPointsSchema, cpvSchema, daySchema, textSchema } from './values.ts'

const MOST_CENTS = 100_000_000_000

const amountSchema = z.int({ error: 'is not an amount in whole cents. € 350 000 is 35000000' })
  .min(0, { error: 'is below zero; an amount is at least 0' })
  .max(MOST_CENTS, { error: `is above ${MOST_CENTS}, the largest amount that a mix takes` })
  .meta({ description: 'Whole euro cents' })

const monthSchema = z.string({ error: 'is not a month. Write it as 2027-03' })
  .refine((text) => text.length === 7 && isDay(`${text}-01`), { error: 'is not a month. Write it as 2027-03', params: { code: 'no-month' } })
  .meta({ description: 'A month of the calendar', examples: ['2027-03'] })

const count = (most: number, least = 0): z.ZodInt => z.int({ error: 'is not a whole number' }).min(least).max(most)
const idSchema = textSchema(100).min(1, { error: 'is empty; give an id' })

const recognitionSchema = z.strictObject({
  from: daySchema,
  until: daySchema.nullable(),
  basisPoints: basisPointsSchema,
  reason: textSchema(200).optional()
})
  .refine(({ from, until }) => until === null || until >= from, { error: 'ends before it starts. Swap or correct the days', path: ['until'], params: { code: 'period-backwards' } })
  .meta({ description: 'What counts of a purchase on these days, both ends inclusive; until null is open' })

const candidateSchema = z.strictObject({
  id: idSchema,
  name: textSchema(300),
  recognition: z.array(recognitionSchema).max(200),
  recognitionIsOpen: z.boolean().optional(),
  cpv: z.array(cpvSchema).max(200).optional(),
  capacityCents: amountSchema.optional(),
  minimumOrderCents: amountSchema.optional(),
  leadTimeDays: count(3_650).optional(),
  inMunicipality: z.boolean().optional(),
  distanceMetres: count(1_000_000).optional(),
  targetGroupBasisPoints: basisPointsSchema.optional()
}).meta({ id: 'MixCandidate' })

const plannedSchema = z.strictObject({
  id: idSchema,
  cpv: z.array(cpvSchema).min(1).max(200),
  from: monthSchema,
  until: monthSchema,
  cents: amountSchema,
  isForContract: z.boolean().optional()
})
  .refine(({ from, until }) => until >= from, { error: 'ends before it starts. Swap or correct the months', path: ['until'], params: { code: 'period-backwards' } })
  .meta({ id: 'PlannedSpend' })

const points = count(1_000_000).optional()

export const mixQuestionSchema = z.strictObject({
  leftCents: amountSchema,
  deadline: daySchema,
  objective: z.enum(['cheapest', 'most-local', 'fewest-suppliers', 'most-target-group']),
  candidates: z.array(candidateSchema).max(10_000),
  planned: z.array(plannedSchema).max(500).optional(),
  contractCpv: z.array(cpvSchema).max(200).optional(),
  isForContract: z.boolean().optional().meta({ description: 'What is bought beyond what is planned is for the contract, whatever the codes say; where it is not said, the codes tell' }),
  rules: z.strictObject({
    unrelated: z.boolean().nullable().optional(),
    mayFillCents: amountSchema.optional(),
    roundedTo: z.enum(['cent', 'euro']).optional()
  }).optional(),
  wishes: z.strictObject({
    concentrationBasisPoints: basisPointsSchema.optional(),
    mostSuppliers: count(10_000).optional(),
    budgetCents: amountSchema.optional(),
    extraBudgetCents: amountSchema.optional(),
    localOnly: z.boolean().optional()
  }).optional(),
  localWithinMetres: count(1_000_000).optional(),
  assumedCapacityCents: amountSchema.optional(),
  relaxationCosts: z.strictObject({ obligation: points, deadline: points, concentration: points, suppliers: points, budget: points, extraBudget: points, local: points }).optional(),
  mixes: count(3, 1).optional(),
  limitMilliseconds: count(600_000, 1).optional()
}).meta({ id: 'MixQuestion' })
