// The plain values, as zod schemas. Messages say what is wrong and how to repair it; the value itself is added by `parse`.
import { z } from 'zod'
import { isCpvCode, isDay, isInstant, MAX_CENTS, WHOLE } from '../primitives/index.ts'

export const centsSchema = z.int({ error: 'is not an amount in whole cents. € 350 000 is 35000000' })
  .min(0, { error: 'is below zero; an amount is at least 0' })
  .max(MAX_CENTS, { error: `is above ${MAX_CENTS}, the largest amount that is taken` })
  .meta({ description: 'Whole euro cents' })

export const basisPointsSchema = z.int({ error: 'is not a share in whole basis points. 5 % is 500' })
  .min(0, { error: 'is below zero; a share is at least 0' })
  .max(WHOLE, { error: `is above ${WHOLE}, which is all of it` })
  .meta({ description: 'Whole hundredths of a per cent: 500 is 5 %' })

export const daySchema = z.string({ error: 'is not a day. Write it as 2027-03-01' })
  .refine(isDay, { error: 'is not a day of the calendar. Write an existing day as 2027-03-01', params: { code: 'no-day' } })
  .meta({ description: 'A day in the Amsterdam calendar', format: 'date', examples: ['2027-03-01'] })

export const instantSchema = z.string({ error: 'is not a moment. Write it in UTC as 2027-03-01T09:30:00Z' })
  .refine(isInstant, { error: 'is not a moment in UTC. Write it as 2027-03-01T09:30:00Z', params: { code: 'no-instant' } })
  .meta({ description: 'A moment in UTC', format: 'date-time', examples: ['2027-03-01T09:30:00Z'] })

export const cpvSchema = z.string({ error: 'is not a CPV code. Give its eight digits, as 77310000' })
  .refine(isCpvCode, { error: 'is not a CPV code. Give the eight digits without the check digit, as 77310000', params: { code: 'no-cpv-code' } })
  .meta({ description: 'CPV 2008, eight digits without the check digit', examples: ['77310000'] })

/** Free text with a limit; NUL and other control characters (but line ends and tabs) are refused. */
export function textSchema (most: number): z.ZodString {
  return z.string({ error: 'is not a text' })
    .max(most, { error: `is longer than ${most} characters` })
    .regex(/^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]*$/u, { error: 'holds control characters or broken Unicode; remove them' })
}

export const authoritySchema = textSchema(100).min(1, { error: 'is empty; give the id of an authority' })

export const periodSchema = z.strictObject({ from: daySchema, until: daySchema.nullable() })
  .refine(({ from, until }) => until === null || until >= from, { error: 'ends before it starts. Swap or correct the days', path: ['until'], params: { code: 'period-backwards' } })
  .meta({ id: 'Period', description: 'Both ends inclusive; until null is open' })

export const identifierSchema = z.strictObject({ scheme: textSchema(100), value: textSchema(200) })

export const pointSchema = z.strictObject({
  x: z.int({ error: 'is not whole metres' }).min(-7_000).max(300_000),
  y: z.int({ error: 'is not whole metres' }).min(289_000).max(629_000)
}).meta({ description: 'Whole metres in the Dutch national grid (RD, EPSG:28992)' })

export const evidenceSchema = z.strictObject({
  level: z.enum(['self-declared', 'document', 'register', 'audited']),
  source: textSchema(1000),
  on: daySchema.nullable()
}).meta({ id: 'Evidence' })
