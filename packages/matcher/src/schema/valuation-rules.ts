// The topics that say what efforts are worth, as a municipality writes them.
import { z } from 'zod'
import { codeSchema, effortKindSchema, spanSchema, trackSchema } from './effort.ts'
import { basisPointsSchema, centsSchema, textSchema } from './values.ts'

const hundredths = z.int({ error: 'is not a whole number of hundredths. 36 hours is 3600' }).min(1).max(168_00)
const months = z.int({ error: 'is not a whole number of months' }).min(0).max(1200)
const bound = z.int({ error: 'is not a whole number' }).min(0).max(1200)

export const bandOf = (value: z.ZodInt) => z.strictObject({
  lower: z.strictObject({ value, operator: z.enum(['>=', '>']) }).nullable(),
  upper: z.strictObject({ value, operator: z.enum(['<=', '<']) }).nullable()
}).refine(({ lower, upper }) => lower === null || upper === null || lower.value < upper.value || (lower.value === upper.value && lower.operator === '>=' && upper.operator === '<='), {
  error: 'holds nothing: the upper bound lies below the lower. Swap or correct the bounds', path: ['upper'], params: { code: 'band-backwards' }
})

const bandSchema = bandOf(bound)

export const effortSelectorSchema = z.strictObject({
  kinds: z.array(effortKindSchema).min(1),
  groups: z.array(codeSchema).min(1).optional(),
  education: z.array(z.strictObject({ track: trackSchema, levels: spanSchema.nullable() })).min(1).optional(),
  benefitMonths: bandSchema.optional()
}).meta({ id: 'EffortSelector' })

const unitValueSchema = z.strictObject({ unit: z.enum(['year', 'school-year', 'month', 'day', 'hour', 'once']), cents: centsSchema })

export const blockValueSchema = z.union([
  unitValueSchema,
  z.strictObject({ unit: z.enum(['invoice', 'labour-cost', 'actual-cost']), basisPoints: basisPointsSchema })
], { error: 'is not a value. Give cents for a year, school-year, month, day, hour or once, or basisPoints of an invoice, labour-cost or actual-cost' })

const capSchema = z.union([
  z.strictObject({ clock: z.literal('calendar'), months: months.min(1), orWhileWageSubsidyRuns: z.boolean() }),
  z.strictObject({ clock: z.literal('worked'), months: months.min(1) }),
  z.strictObject({ clock: z.literal('wage-subsidy-runs') }),
  z.strictObject({ clock: z.literal('none') })
], { error: 'is not a cap. Give months for the clock calendar or worked, or the clock wage-subsidy-runs or none' })

export const buildingBlockSchema = z.strictObject({
  values: z.array(blockValueSchema),
  hoursBasis: z.union([
    z.strictObject({ by: z.literal('fixed'), weekHundredths: hundredths }),
    z.strictObject({ by: z.enum(['collective-agreement', 'own', 'none']) })
  ], { error: 'is not a basis. Give weekHundredths for fixed, or collective-agreement, own or none' }).nullable(),
  proRataByDuration: z.boolean().nullable(),
  minimumWeekHundredths: hundredths.nullable(),
  cap: capSchema.nullable(),
  maximumPerDayCents: centsSchema.nullable()
})

export const bonusSchema = z.strictObject({
  condition: z.union([
    z.strictObject({ of: z.literal('age'), years: bandSchema }),
    z.strictObject({ of: z.literal('permanent-contract') }),
    z.strictObject({ of: z.literal('after-internship'), months }),
    z.strictObject({ of: z.literal('circumstance'), code: codeSchema })
  ], { error: 'is not a condition. Give age with years, permanent-contract, after-internship with months, or circumstance with its code' }),
  value: unitValueSchema,
  proRataAsBlock: z.boolean().nullable(),
  stacksOn: z.union([z.literal('every-block'), z.array(textSchema(100)).min(1)], { error: 'is neither every-block nor a list of ids of building blocks' }).nullable(),
  withOtherBonuses: z.boolean().nullable()
})

export const lookBackSchema = z.strictObject({ months, countsTimeBefore: z.boolean().nullable() })
export const additionalitySchema = z.strictObject({ months })
export const referenceDaySchema = z.strictObject({ day: z.enum(['publication', 'award', 'contract', 'start']) })

export const purchaseRecognitionSchema = z.strictObject({
  labels: z.array(z.strictObject({ scheme: codeSchema, levels: z.array(textSchema(100)).min(1).nullable(), basisPoints: basisPointsSchema.nullable() })),
  complete: z.boolean(),
  day: z.enum(['order', 'delivery', 'invoice', 'payment']).nullable(),
  afterLapse: z.enum(['counts-on-its-day', 'clawed-back']).nullable(),
  vat: z.enum(['excluding', 'including']).nullable(),
  unrelated: z.boolean().nullable(),
  bySubcontractor: z.boolean().nullable(),
  excess: z.boolean().nullable(),
  ceilingBasisPoints: basisPointsSchema.nullable()
})

export const shortfallSchema = z.union([
  z.strictObject({
    consequence: z.literal('contractual-penalty'),
    factorBasisPoints: z.int({ error: 'is not a factor in whole basis points. 1.5 times is 15000' }).min(0).max(100_000),
    repairPeriodFirst: z.boolean().nullable(),
    faultDefence: z.boolean().nullable()
  }),
  z.strictObject({ consequence: z.literal('public-law-decision') })
], { error: 'is not a consequence. Give contractual-penalty with its factor, or public-law-decision' })

export const entryRoundingSchema = z.strictObject({ unit: z.enum(['cent', 'euro']), mode: z.enum(['half-up', 'down']), at: z.enum(['entry', 'invoice', 'total']) })
