// What is answered about official labels.
import { daySchema, findingSchema, firmSchema, instantSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { lineSchema } from './match-schemas.ts'

const { missing } = findingSchema.shape
const label = {
  scheme: z.string(),
  level: z.string().nullable().meta({ description: 'Null where the scheme has no levels' }),
  name: z.string().meta({ description: 'As the issuer calls it' })
}
const explanation = z.strictObject({
  language: z.enum(['nl', 'en']),
  findings: z.array(z.array(lineSchema)).meta({ description: 'Of each label, in their order' })
}).meta({ id: 'FindingsExplanation' }).optional().meta({ description: 'Where explain=true was asked' })
const known = { on: daySchema, knownAt: instantSchema }
const rules = { matcher: z.string(), labelRules: z.array(z.strictObject({ id: z.string(), version: z.string() })) }
const days = z.int().nullable().meta({ description: 'Null: no source says how long it takes' })
const shares = z.strictObject({ leastBasisPoints: z.int(), mostBasisPoints: z.int() }).nullable()
  .meta({ id: 'ShareRange', description: 'Between which shares the truth lies. Null: not known at all' })

export const labelPathwaysSchema = z.strictObject({
  pathways: z.array(z.strictObject({
    ...label,
    outcome: z.enum(['held', 'reachable', 'never', 'unknown']).meta({ description: 'never: not up to that day, with these facts' }),
    finding: findingSchema,
    missing: missing.meta({ description: 'What keeps the outcome open, and what keeps the latest start from being known' }),
    latestStart: daySchema.nullable().meta({ description: 'The last day on which the first step can begin. Null: not known, begun, or nothing to begin' }),
    steps: z.array(z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('act'), fact: firmSchema.shape.statements.unwrap().keyof(), asked: z.boolean(), days }),
      z.strictObject({ kind: z.literal('wait'), until: daySchema }),
      z.strictObject({ kind: z.literal('procedure'), days, startedOn: daySchema.nullable() })
    ]))
  })),
  explanation,
  provenance: z.strictObject({ ...rules, ...known, before: daySchema })
}).meta({ id: 'LabelPathways' })

export const labelAssessmentsSchema = z.strictObject({
  assessments: z.array(z.strictObject({ ...label, finding: findingSchema })),
  measurements: z.array(z.strictObject({
    scheme: z.string(),
    sizeFteHundredths: z.int().nullable(),
    direct: shares,
    indirect: shares,
    total: shares,
    missing: missing.meta({ description: 'What would make it exact' })
  })).meta({ description: 'The contribution, where a label rests on one: a calculation with the figures of the firm' }),
  explanation,
  provenance: z.strictObject({ ...rules, ...known })
}).meta({ id: 'LabelAssessments' })
