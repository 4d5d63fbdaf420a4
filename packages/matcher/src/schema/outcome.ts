// The answer, described for whoever reads it over HTTP. The library returns the types; this is their shape on the wire.
import { z } from 'zod'
import { contractSchema } from './contract.ts'
import { basisPointsSchema, centsSchema, cpvSchema, daySchema, evidenceSchema, instantSchema } from './values.ts'

const verdictSchema = z.enum(['met', 'not-met', 'unknown']).meta({ id: 'Verdict', description: 'Unknown is never false' })
const certainty = z.enum(['confirmed', 'inferred', 'missing'])
const basis = z.strictObject({ title: z.string(), article: z.string().nullable(), url: z.string().nullable(), dated: daySchema.optional() })

export const findingSchema = z.strictObject({
  code: z.string(),
  verdict: verdictSchema,
  facts: z.array(z.strictObject({
    name: z.string(),
    unit: z.enum(['cents', 'basis-points', 'points', 'metres', 'count', 'hundredths', 'day', 'text', 'code', 'cpv', 'boolean', 'texts']),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
    evidence: evidenceSchema.nullable(),
    assumed: z.literal(true).optional()
  })),
  rule: z.strictObject({ ruleSet: z.string(), provision: z.string(), certainty, basis, confirmedOn: daySchema, note: z.strictObject({ nl: z.string(), en: z.string() }).optional() }).nullable(),
  on: daySchema.nullable(),
  missing: z.array(z.strictObject({ kind: z.enum(['contract-fact', 'supplier-fact', 'effort-fact', 'case-fact', 'buyer-fact', 'rule-value', 'decision']), name: z.string() })),
  discretion: z.literal(true).optional(),
  get because () { return z.array(findingSchema) }
}).meta({ id: 'Finding', description: 'What was asked, how it came out, on which facts, by which rule, on which day' })

const supplierSummary = z.strictObject({
  id: z.string(),
  name: z.string(),
  scheme: z.string(),
  town: z.string(),
  standing: z.enum(['applied', 'temporary', 'full', 'refused', 'withdrawn']).nullable(),
  offering: z.strictObject({ id: z.string(), title: z.string(), text: z.string(), cpv: z.array(cpvSchema) }).nullable(),
  contact: z.strictObject({ email: z.string().optional(), telephone: z.string().optional(), website: z.string().optional() })
})

const judgement = { supplier: supplierSummary, verdict: verdictSchema, finding: findingSchema, asked: z.array(findingSchema), reservation: findingSchema.nullable() }
export const judgementSchema = z.strictObject(judgement).meta({ id: 'Judgement' })

export const candidateSchema = z.strictObject({
  ...judgement,
  score: z.int(),
  contributions: z.array(z.strictObject({ criterion: z.string(), weight: basisPointsSchema, fit: basisPointsSchema, points: z.int(), finding: findingSchema })),
  fillable: z.strictObject({ cents: centsSchema.nullable(), purchaseCents: centsSchema.nullable(), estimated: z.boolean(), finding: findingSchema }),
  recognitionBasisPoints: basisPointsSchema,
  countsUntil: daySchema.nullable()
}).meta({ id: 'Candidate', description: 'The score is the sum of the points of the contributions' })

export const obligationSchema = z.strictObject({
  applies: verdictSchema,
  sumCents: centsSchema.nullable(),
  rateBasisPoints: basisPointsSchema.nullable(),
  dueCents: centsSchema.nullable().meta({ description: 'Null: not known. Never an estimate' }),
  filledCents: centsSchema,
  leftCents: centsSchema.nullable(),
  estimate: z.strictObject({
    cents: centsSchema,
    leftCents: centsSchema,
    rateBasisPoints: basisPointsSchema.nullable(),
    reasons: z.array(z.enum(['estimated-value', 'assumed-rate', 'framework', 'changes-not-settled', 'what-enters', 'minimum-rate', 'own-label', 'not-sure-it-applies']))
  }).nullable().meta({ description: 'What it would be, and on which assumptions. Never a debt' }),
  dueByYear: z.array(z.strictObject({ from: daySchema, until: daySchema, cents: centsSchema })).optional().meta({ description: 'What falls in each year, where a rule asks for it; adds up to dueCents' }),
  finding: findingSchema
}).meta({ id: 'Obligation' })

const { id: _id, trigger: _trigger, stage: _stage, regime: _regime, days: _days, buyers: _buyers, framework: _framework, lots: _lots, changes: _changes, evidence: _evidence, ...factShape } = contractSchema.shape

export const matchOutcomeSchema = z.strictObject({
  part: z.strictObject({ lot: z.string().nullable(), party: z.string().nullable(), facts: z.strictObject(factShape), evidence: z.record(z.string(), evidenceSchema) }),
  obligation: obligationSchema,
  warnings: z.array(findingSchema),
  ranked: z.strictObject({ total: z.int(), items: z.array(candidateSchema) }),
  pending: z.strictObject({ total: z.int(), items: z.array(judgementSchema) }),
  refused: z.strictObject({ total: z.int(), items: z.array(judgementSchema) }),
  outside: z.int(),
  provenance: z.strictObject({
    matcher: z.string(),
    ruleSets: z.array(z.strictObject({ id: z.string(), version: z.string() })),
    register: z.strictObject({ id: z.string(), revision: z.int() }),
    on: daySchema,
    knownAt: instantSchema,
    delivery: daySchema,
    seed: z.string()
  })
}).meta({ id: 'MatchOutcome' })
