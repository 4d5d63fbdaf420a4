// A contract as it may be handed in. Every property may be absent: absent is not known.
import { z } from 'zod'
import { authoritySchema, basisPointsSchema, centsSchema, cpvSchema, daySchema, evidenceSchema, identifierSchema, periodSchema, pointSchema, textSchema } from './values.ts'

const title = textSchema(2000)

export const amountSchema = z.strictObject({
  cents: centsSchema.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'is not a currency. Give three capitals, as EUR' }).optional(),
  published: textSchema(100).optional(),
  vat: z.enum(['excluding', 'including']).optional(),
  vatRateBasisPoints: basisPointsSchema.optional()
}).refine(({ cents, currency }) => cents === undefined || currency === undefined || currency === 'EUR', {
  error: 'gives cents for a currency that is not the euro. Leave cents out and give the figure as published', path: ['cents']
}).meta({ id: 'Amount', description: 'Euros are whole cents; another currency stays as published' })

const organisation = { name: textSchema(500), identifier: identifierSchema.optional(), town: textSchema(200).optional() }
const organisationSchema = z.strictObject(organisation)

const contractorLabels = z.array(z.strictObject({ scheme: textSchema(100), level: textSchema(100).nullable(), period: periodSchema })).max(50).optional()

const awardSchema = z.strictObject({
  id: textSchema(100),
  parties: z.array(z.strictObject({
    ...organisation,
    role: z.enum(['main', 'consortium-member', 'subcontractor']).optional(),
    shareBasisPoints: basisPointsSchema.optional(),
    labels: contractorLabels
  })).max(500),
  value: amountSchema.optional(),
  on: daySchema.optional()
})

const termsSchema = z.strictObject({
  applies: z.boolean().optional(),
  rateBasisPoints: basisPointsSchema.optional(),
  offeredBasisPoints: basisPointsSchema.optional(),
  amountCents: centsSchema.optional(),
  base: z.enum(['contract-sum', 'invoiced-turnover', 'wage-sum']).optional(),
  rulesOn: daySchema.optional(),
  tableVersionOn: daySchema.optional(),
  penaltyFactorBasisPoints: z.int({ error: 'is not a factor in whole basis points. 1.5 times is 15000' }).min(0).max(100_000).optional(),
  clause: textSchema(10_000).optional(),
  mentions: z.array(z.strictObject({ text: textSchema(2000), place: textSchema(1000) })).max(200).optional()
}).meta({ id: 'SocialReturnTerms', description: 'What the tender documents or the grant decision say; prevails over the rule set' })

const exemptionSchema = z.strictObject({
  kind: z.enum(['exempt', 'lower-rate']),
  rateBasisPoints: basisPointsSchema.optional(),
  reason: z.enum(['disproportionate', 'unrelated-to-subject', 'performed-by-target-group', 'contractor-holds-label']),
  legalBasis: textSchema(500).min(1, { error: 'is empty; name the article the decision rests on' }),
  decidedOn: daySchema,
  period: periodSchema
}).refine(({ kind, rateBasisPoints }) => (kind === 'lower-rate') === (rateBasisPoints !== undefined), {
  error: 'must be given for a lower rate, and only then', path: ['rateBasisPoints']
}).meta({ id: 'Exemption', description: 'A decision that lets this contract off or lowers its rate; the reason is from a closed list' })

const optionSchema = z.strictObject({ description: textSchema(10_000).optional(), value: amountSchema.optional() })

const contractPeriodSchema = z.strictObject({ from: daySchema, until: daySchema.nullable().optional() })
  .refine(({ from, until }) => until === undefined || until === null || until >= from, { error: 'ends before it starts. Swap or correct the days', path: ['until'], params: { code: 'period-backwards' } })
  .meta({ id: 'ContractPeriod', description: 'Both ends inclusive; until null: without an end, until left out: the last day is not known' })

const facts = {
  title: title.optional(),
  nature: z.enum(['works', 'supplies', 'services']).optional(),
  cpv: z.array(cpvSchema).max(200).optional(),
  performance: z.strictObject({
    nuts: z.array(textSchema(10)).max(200).optional(),
    municipality: authoritySchema.optional(),
    point: pointSchema.optional()
  }).optional(),
  period: contractPeriodSchema.optional(),
  months: z.int({ error: 'is not a whole number of months' }).min(1).max(1200).optional(),
  value: z.strictObject({ estimated: amountSchema.optional(), awarded: amountSchema.optional() }).optional(),
  awards: z.array(awardSchema).max(500).optional(),
  options: z.array(optionSchema).max(100).optional().meta({ description: 'What the buyer may still take. Empty: nothing' }),
  renewals: optionSchema.nullable().optional().meta({ description: 'How it can be renewed. Null: it cannot' }),
  reservation: z.enum(['none', 'res-ws', 'res-pub-ser']).optional(),
  reservedExecution: z.enum(['yes', 'no', 'not-known']).optional(),
  countedBy: z.enum(['headcount', 'fte']).optional(),
  labourShareBasisPoints: basisPointsSchema.optional(),
  invoicedTurnover: amountSchema.optional(),
  wageSum: amountSchema.optional(),
  exemptions: z.array(exemptionSchema).max(50).optional(),
  contractorLabels,
  terms: termsSchema.optional()
}

export const contractSchema = z.strictObject({
  id: textSchema(200),
  ...facts,
  trigger: z.enum(['contract', 'subsidy', 'permit', 'supplier-year']).optional(),
  stage: z.enum(['profile', 'planned', 'call', 'award', 'change', 'concluded']).optional(),
  regime: z.enum(['classic', 'utilities', 'concession', 'defence', 'other']).optional(),
  days: z.strictObject({ publication: daySchema.optional(), award: daySchema.optional(), contract: daySchema.optional() }).optional(),
  buyers: z.array(organisationSchema).max(500).optional(),
  framework: z.strictObject({
    callOffs: z.array(z.strictObject({ id: textSchema(100), value: amountSchema, on: daySchema, buyer: textSchema(500).optional() })).max(1000).optional(),
    perBuyer: z.boolean().optional(),
    ceiling: amountSchema.optional()
  }).optional(),
  lots: z.array(z.strictObject({ id: textSchema(100), ...facts })).max(1000).optional(),
  changes: z.array(z.strictObject({
    kind: z.enum(['option', 'renewal', 'extra-work', 'indexation', 'termination']),
    on: daySchema,
    sumAfter: amountSchema.optional(),
    reason: textSchema(2000).optional()
  })).max(500).optional(),
  evidence: z.record(textSchema(500), evidenceSchema).optional()
}).meta({ id: 'Contract' })
