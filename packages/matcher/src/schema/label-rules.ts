// What an issuer asks, as somebody writes it down. Strict, as a rule set is.
import { z } from 'zod'
import { basisPointsSchema, daySchema, periodSchema, textSchema } from './values.ts'
import { countNameSchema, shareNameSchema, statementNameSchema } from './firm.ts'

const words = z.strictObject({ nl: textSchema(2000), en: textSchema(2000) })
const operator = z.enum(['>=', '>'])
const name = textSchema(100).min(1, { error: 'is empty; give a name' })
const level = name.nullable()
const hundredths = whole('is not a whole number of hundredths. 2 fte is 200', 1, 1_000_000_000)
const months = whole('is not a whole number of months', 1, 600)
const days = whole('is not a whole number of days', 0, 3650)

function whole (error: string, least: number, most: number): z.ZodInt {
  return z.int({ error }).min(least, { error: `is below ${least}. Give at least ${least}` }).max(most, { error: `is above ${most}. Give at most ${most}` })
}

function provisions<V extends z.ZodType> (value: V) {
  return z.array(z.strictObject({
    id: name,
    value: value.nullable(),
    certainty: z.enum(['confirmed', 'inferred', 'missing']),
    valid: periodSchema,
    published: daySchema,
    withdrawn: daySchema.optional(),
    selectedBy: z.enum(['application', 'measurement']).nullable(),
    basis: z.strictObject({ title: textSchema(500), article: textSchema(200).nullable(), url: textSchema(1000).nullable(), dated: daySchema.optional() }),
    confirmedOn: daySchema,
    note: words.optional()
  }).refine((provision) => ((provision as unknown as { value: unknown }).value === null) === (provision.certainty === 'missing'), {
    error: 'has a value although it is missing, or none although it is not. Exactly a missing provision has the value null', path: ['value']
  }).refine(({ certainty, note }) => certainty === 'confirmed' || note !== undefined, {
    error: 'is absent; say in a note which source it is inferred from, or what is missing', path: ['note']
  })).max(100)
}

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-asked') }),
  z.strictObject({ kind: z.literal('statement'), fact: statementNameSchema, asked: z.boolean(), nature: z.enum(['act', 'trait']), days: days.nullable() }),
  z.strictObject({ kind: z.literal('share'), fact: shareNameSchema, minimumBasisPoints: basisPointsSchema, operator, onlyWhen: statementNameSchema.nullable() }),
  z.strictObject({ kind: z.literal('count'), fact: countNameSchema, minimum: z.int().min(0).max(1_000_000), operator }),
  z.strictObject({ kind: z.literal('legal-form'), allowed: z.array(name).max(50), excluded: z.array(name).max(50) }),
  z.strictObject({ kind: z.literal('workforce'), minimumFteHundredths: hundredths, months }),
  z.strictObject({ kind: z.literal('norm'), step: name }),
  z.strictObject({ kind: z.literal('direct-part'), minimumBasisPoints: basisPointsSchema, operator }),
  z.strictObject({
    kind: z.literal('target-share'),
    minimumBasisPoints: basisPointsSchema,
    operator,
    excludedPositions: z.array(name).max(100),
    excludedContractTypes: z.array(name).max(100),
    unclearPositions: z.array(name).max(100),
    unclearContractTypes: z.array(name).max(100)
  })
])

const norms = z.strictObject({
  rows: z.array(z.strictObject({ fteHundredths: hundredths, steps: z.record(name, basisPointsSchema) })).min(1).max(500)
    .refine((rows) => rows.every(({ fteHundredths }, index) => index === 0 || (rows[index - 1]?.fteHundredths ?? 0) < fteHundredths), {
      error: 'holds sizes that do not rise. Give the smallest size first, each size once', params: { code: 'out-of-order' }
    }),
  lastAndAbove: z.boolean()
})

const weights = z.record(name, basisPointsSchema.nullable())

export const labelRulesSchema = z.strictObject({
  id: name,
  version: textSchema(50),
  scheme: name,
  issuer: textSchema(200),
  title: words,
  levels: z.array(z.strictObject({ level, name: textSchema(200) })).min(1).max(20),
  measurement: z.strictObject({
    norms: provisions(norms).optional(),
    positionWeights: provisions(weights).optional(),
    equatedPositions: provisions(z.record(name, name)).optional(),
    contractWeights: provisions(weights).optional(),
    weighting: provisions(z.strictObject({ combine: z.literal('product') })).optional(),
    fullTime: provisions(z.strictObject({ hoursHundredths: whole('is not a whole number of hundredths. 40 hours is 4000', 1, 16_800), collectiveAgreementInstead: z.boolean() })).optional()
  }).optional(),
  requirements: z.array(z.strictObject({ id: name, levels: z.array(level).min(1).max(20), provisions: provisions(condition) })).max(200),
  validity: provisions(z.strictObject({ months })),
  procedure: provisions(z.strictObject({ days })),
  pending: provisions(z.strictObject({ status: z.literal('applied') }))
}).superRefine(({ levels, requirements }, context) => {
  const known = new Set(levels.map((one) => one.level))
  const ids = new Set<string>()
  requirements.forEach((requirement, index) => {
    if (ids.has(requirement.id)) context.addIssue({ code: 'custom', path: ['requirements', index, 'id'], message: 'occurs twice. Give each requirement an id of its own', params: { code: 'repeated' } })
    ids.add(requirement.id)
    requirement.levels.forEach((one, at) => {
      if (!known.has(one)) context.addIssue({ code: 'custom', path: ['requirements', index, 'levels', at], message: 'is not a level of this scheme. Correct it, or add the level', params: { code: 'no-level' } })
    })
  })
}).meta({ id: 'LabelRuleSet' })
