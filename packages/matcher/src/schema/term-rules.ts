// What a rule set can say of terms, holidays and European thresholds.
import { z } from 'zod'
import { centsSchema, daySchema, textSchema } from './values.ts'

const setter = z.enum(['statute', 'scheme', 'contract'])
export const groundSchema = z.enum(['foreign-information', 'consent', 'applicants-delay', 'force-majeure'])
const count = z.int({ error: 'is not a whole number' }).min(1, { error: 'is below one' }).max(3650, { error: 'is above 3650' })

export const termSchema = z.strictObject({
  count,
  unit: z.enum(['days', 'weeks', 'months', 'years']),
  firstDay: z.enum(['day-of-event', 'day-after']),
  missingDay: z.enum(['last-of-month', 'first-of-next-month']).nullable(),
  setBy: setter
}).refine(({ unit, missingDay }) => (unit === 'months' || unit === 'years') === (missingDay !== null), {
  error: 'does not fit the unit. Months and years say which day stands for one that a month does not have; days and weeks have null', path: ['missingDay']
})

export const suspensionSchema = z.strictObject({
  onlyWhenTermIsSet: z.boolean(), dayOfCompletionIsSuspended: z.boolean(), lastDayOfTermSetIsSuspended: z.boolean(), otherGrounds: z.array(groundSchema).max(10).optional()
})

export const termExtensionSchema = z.strictObject({
  movesTermsSetBy: z.array(setter),
  restDays: z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])).max(6, { error: 'leaves no day to work on' }),
  longest: z.strictObject({ days: count.optional(), weeks: count.optional(), months: count.optional(), years: count.optional() })
})

export const publicHolidaysSchema = z.strictObject({
  holidays: z.array(z.strictObject({
    name: z.strictObject({ nl: textSchema(200), en: textSchema(200) }),
    on: z.union([
      z.strictObject({ daysFromEaster: z.int().min(-100).max(100) }),
      z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), onSunday: z.literal('day-before').optional() })
        .refine(({ month, day }) => day <= (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31), { error: 'is not a day of every year', path: ['day'] })
    ], { error: 'is not a day of the year. Give daysFromEaster, or month and day' })
  })).max(50, { error: 'holds more than 50 holidays' })
})

export const equatedDaysSchema = z.strictObject({ days: z.array(daySchema).max(500) })

export const thresholdTypeSchema = z.enum([
  'works', 'supplies-services-central', 'supplies-services-sub-central', 'social-and-other', 'concessions', 'utilities-works',
  'utilities-supplies-services', 'utilities-social-and-other'
])

export const euThresholdSchema = z.strictObject({ cents: centsSchema, operator: z.enum(['>=', '>']) })
