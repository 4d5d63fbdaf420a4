// A rule set as a municipality writes it. Strict: a misspelt key is a problem, never ignored.
import { z } from 'zod'
import { admissionCriterionSchema } from './criterion-rule.ts'
import {
  equatedDaysSchema, euThresholdSchema, publicHolidaysSchema, suspensionSchema, termExtensionSchema, termSchema, thresholdTypeSchema
} from './term-rules.ts'
import {
  additionalitySchema, bandOf, bonusSchema, buildingBlockSchema, effortSelectorSchema, entryRoundingSchema, lookBackSchema, purchaseRecognitionSchema,
  referenceDaySchema, shortfallSchema
} from './valuation-rules.ts'
import { authoritySchema, basisPointsSchema, centsSchema, cpvSchema, daySchema, periodSchema, textSchema } from './values.ts'

const words = z.strictObject({ nl: textSchema(2000), en: textSchema(2000) })
const operator = z.enum(['>=', '>'])
const entering = z.union([z.boolean(), z.literal('when-agreed')], { error: 'does not say what enters. Give true, false or when-agreed' }).optional()
const enters = z.strictObject({ options: entering, renewals: entering, extraWork: entering, indexation: entering, callOffs: entering }).optional()

function provisions<V extends z.ZodType> (value: V) {
  return z.array(z.strictObject({
    id: textSchema(100),
    value: value.nullable(),
    certainty: z.enum(['confirmed', 'inferred', 'missing']),
    when: z.strictObject({
      triggers: z.array(z.enum(['contract', 'subsidy', 'permit', 'supplier-year'])).min(1).optional(),
      thresholdTypes: z.array(thresholdTypeSchema).min(1).optional(),
      natures: z.array(z.enum(['works', 'supplies', 'services'])).min(1).optional(),
      labourShare: z.strictObject({ atLeastBasisPoints: basisPointsSchema.optional(), belowBasisPoints: basisPointsSchema.optional() }).optional(),
      sumCents: bandOf(centsSchema).optional(),
      efforts: effortSelectorSchema.optional()
    }).optional(),
    valid: periodSchema,
    published: daySchema,
    withdrawn: daySchema.optional(),
    selectedBy: z.enum(['publication', 'award', 'contract', 'delivery', 'term-start', 'term-end']).nullable(),
    basis: z.strictObject({ title: textSchema(500), article: textSchema(200).nullable(), url: textSchema(1000).nullable(), dated: daySchema.optional() }),
    confirmedOn: daySchema,
    replaces: textSchema(100).optional(),
    note: words.optional()
  }).refine((provision) => ((provision as unknown as { value: unknown }).value === null) === (provision.certainty === 'missing'), {
    error: 'has a value although it is missing, or none although it is not. Exactly a missing provision has the value null', path: ['value']
  }).refine(({ certainty, note }) => certainty === 'confirmed' || note !== undefined, {
    error: 'is absent; say in a note which source it is inferred from, or what is missing', path: ['note']
  })).max(500).optional()
}

const rate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), basisPoints: basisPointsSchema, lowerIsPossible: z.boolean() }),
  z.strictObject({ kind: z.literal('range'), minimumBasisPoints: basisPointsSchema, maximumBasisPoints: basisPointsSchema.nullable(), canBeOffered: z.boolean() })
    .refine(({ minimumBasisPoints, maximumBasisPoints }) => maximumBasisPoints === null || maximumBasisPoints >= minimumBasisPoints, { error: 'is below the minimum', path: ['maximumBasisPoints'] }),
  z.strictObject({ kind: z.literal('custom') }),
  z.strictObject({ kind: z.literal('activity') })
])

const weights = z.strictObject({
  'subject-closeness': basisPointsSchema,
  'coverage-of-obligation': basisPointsSchema,
  'place-closeness': basisPointsSchema,
  'standing-certainty': basisPointsSchema
}).refine((all) => Object.values(all).reduce((sum, weight) => sum + weight, 0) === 10_000, { error: 'holds weights that do not add up to 10000' })

export const ruleSetSchema = z.strictObject({
  $schema: textSchema(1000).optional(),
  id: textSchema(100),
  version: textSchema(50),
  title: words,
  authority: authoritySchema.nullable(),
  extends: textSchema(100).optional(),
  provisions: z.strictObject({
    scope: provisions(z.strictObject({ applies: z.boolean() })),
    euThreshold: provisions(euThresholdSchema),
    decisionTerm: provisions(termSchema),
    decisionNotice: provisions(termSchema),
    suspension: provisions(suspensionSchema),
    leavingAsideTerm: provisions(termSchema),
    objectionTerm: provisions(termSchema),
    objectionDecisionTerm: provisions(termSchema),
    objectionCommitteeTerm: provisions(termSchema),
    objectionSuspension: provisions(suspensionSchema),
    objectionAdjournment: provisions(termSchema),
    badgeYear: provisions(termSchema),
    termExtension: provisions(termExtensionSchema),
    publicHolidays: provisions(publicHolidaysSchema),
    equatedDays: provisions(equatedDaysSchema),
    threshold: provisions(z.strictObject({ cents: centsSchema.nullable(), operator, vat: z.enum(['excluding', 'including']), vatRateBasisPoints: basisPointsSchema.optional(), enters, per: z.enum(['notice', 'lot']).optional(), split: z.enum(['year', 'party']).optional() })),
    labourShare: provisions(z.strictObject({ minimumBasisPoints: basisPointsSchema.nullable(), operator })),
    minimumTerm: provisions(z.strictObject({ months: z.int().min(0).max(1200), operator })),
    rate: provisions(rate),
    cap: provisions(z.strictObject({ cents: centsSchema })),
    base: provisions(z.strictObject({ of: z.enum(['contract-sum', 'invoiced-turnover', 'wage-sum']), enters, split: z.enum(['none', 'year', 'party']).optional() })),
    ownLabel: provisions(z.strictObject({
      labels: z.array(z.strictObject({ scheme: textSchema(100), levels: z.array(textSchema(100)).min(1).nullable(), reductionBasisPoints: basisPointsSchema.nullable() })),
      complete: z.boolean(),
      atTender: z.enum(['publication', 'award', 'contract']).nullable(),
      throughout: z.boolean().nullable()
    })),
    rounding: provisions(z.strictObject({ unit: z.enum(['cent', 'euro']), mode: z.enum(['half-up', 'down']) })),
    badge: provisions(z.strictObject({ authorities: z.array(authoritySchema).min(1), fullBasisPoints: basisPointsSchema, temporaryBasisPoints: basisPointsSchema })),
    acceptedLabels: provisions(z.strictObject({
      accepted: z.array(z.strictObject({ scheme: textSchema(100), levels: z.array(textSchema(100)).min(1).nullable() })), complete: z.boolean()
    })),
    admissionCriteria: provisions(admissionCriterionSchema),
    reservation: provisions(z.strictObject({
      minimumShareBasisPoints: basisPointsSchema,
      operator,
      shareProvedBy: z.array(z.strictObject({ scheme: textSchema(100), level: textSchema(100) })),
      statementsBy: z.array(textSchema(100)).max(50).optional(),
      counts: z.array(textSchema(100)).max(100).optional(),
      secondedWhenDurable: z.literal(true).optional(),
      directAward: z.literal(false).optional()
    })),
    missionReservation: provisions(z.strictObject({
      asks: z.array(z.enum(['publicServiceMission', 'profitsReinvested', 'participation'])), monthsAfterAward: z.int().min(0).max(1200), longestMonths: z.int().min(1).max(1200)
    })),
    missionServices: provisions(z.strictObject({ cpv: z.array(cpvSchema).max(1000), complete: z.boolean() })),
    invitation: provisions(z.strictObject({ placeCounts: z.literal(false), reasonOnRequest: z.literal(true).optional() })),
    ranking: provisions(z.strictObject({
      weights,
      distanceBands: z.array(z.strictObject({ withinMetres: z.int().min(0).max(1_000_000), fit: basisPointsSchema })),
      subjectFitByDigits: z.array(basisPointsSchema).length(9),
      standingFit: z.strictObject({ throughout: basisPointsSchema, endsEarlier: basisPointsSchema, temporary: basisPointsSchema })
    })),
    buildingBlocks: provisions(buildingBlockSchema),
    bonuses: provisions(bonusSchema),
    lookBack: provisions(lookBackSchema),
    additionality: provisions(additionalitySchema),
    referenceDay: provisions(referenceDaySchema),
    purchaseRecognition: provisions(purchaseRecognitionSchema),
    shortfall: provisions(shortfallSchema),
    entryRounding: provisions(entryRoundingSchema)
  })
}).meta({ id: 'RuleSet' })
