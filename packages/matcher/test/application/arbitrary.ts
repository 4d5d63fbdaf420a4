// Any firm that applies, any rules it is judged by.
import fc from 'fast-check'
import type { AdmissionCriterionRule, ApplicationQuestion, CriterionCondition, FirmProfile, LabelHolding, MergedRuleSet, Provision } from '@sroi/matcher'
import { provision, rules } from '../make.ts'
import { checked, KNOWN, LABEL_RULES, ON, REGIONAL } from './make-profile.ts'

/** Ids that have words: a region with ids of its own shows them as they are. */
const CRITERIA = ['region', 'label-or-plan', 'recognised-label', 'sroi-worthy']
const WAYS = ['in-the-region', 'from-outside', 'has-label']
const MUNICIPALITIES = ['haarlem', 'velsen', 'utrecht', 'other']
const FORMS = ['bv', 'stichting', 'eenmanszaak', 'vereniging']
const SCHEMES = ['pso', 'b-corp', 'code-sociale-ondernemingen', 'keurmerk-voorbeeld']
const STATEMENTS = ['missionInStatutes', 'impactReport', 'missionIsWorkForDisadvantaged', 'complementsOffer', 'createsJobsInRegion'] as const

const municipality = fc.constantFrom(...MUNICIPALITIES)
const share = fc.constantFrom(0, 1, 1_500, 2_999, 3_000, 5_000, 5_001, 10_000)
const range = fc.tuple(share, share).map(([one, other]) => ({ leastBasisPoints: Math.min(one, other), mostBasisPoints: Math.max(one, other) }))
const label = fc.record({ scheme: fc.constantFrom(...SCHEMES), level: fc.constantFrom(null, '30-plus', '2') })
const period = fc.constantFrom({ from: '2024-01-01', until: '2025-12-31' }, { from: '2025-01-01', until: null }, { from: ON, until: ON }, { from: '2026-12-01', until: null })
const shown = fc.tuple(label, period).map(([one, held]) => ({ ...one, issuer: 'Fictieve uitgever', number: 'FIC-1', period: held }))
const vocabulary = fc.constantFrom('sroi', 'pso', 'article-2.82', 'mission' as const)
const measure = fc.constantFrom('headcount', 'fte' as const)
const said = fc.record({ vocabulary, measure, band: fc.constantFrom('none', 'below-15', '15-to-30', '30-to-50', '50-or-more' as const), period })

/** Most properties are there or not. */
export const anyProfile: fc.Arbitrary<FirmProfile> = fc.record({
  organisation: fc.constant({ scheme: 'fictional', value: 'FIC-9199' }),
  names: fc.constantFrom(['Fictief'], ['Verzonnen', 'Fictief']),
  legalForm: fc.constantFrom(...FORMS),
  foundedOn: fc.constantFrom('2015-01-01', '2020-02-29'),
  size: fc.constantFrom({}, { fteHundredths: { least: 500, most: 500 } }, { headcount: { least: 1, most: null }, fteHundredths: { least: 100, most: 900 } }),
  place: municipality.map((one) => ({ town: 'Nergenshuizen', municipality: one })),
  worksIn: fc.uniqueArray(municipality),
  statements: fc.record({ missionInStatutes: fc.boolean(), impactReport: fc.boolean(), missionIsWorkForDisadvantaged: fc.boolean(), partOfPublicInstitution: fc.boolean(), selfEmployedWithoutStaff: fc.boolean(), impactFromCoreModel: fc.boolean() }, { requiredKeys: [] }),
  region: fc.record({ complementsOffer: fc.boolean(), createsJobsInRegion: fc.boolean() }, { requiredKeys: [] }),
  targetGroups: fc.array(said, { maxLength: 4 }),
  income: fc.record({ commercialIncome: range, marketTurnover: range }, { requiredKeys: [] }),
  labels: fc.array(shown, { maxLength: 3 }),
  applications: fc.array(label.map((one) => ({ ...one, on: '2026-10-01' })), { maxLength: 2 }),
  aims: fc.array(label, { maxLength: 2 })
}, { requiredKeys: ['organisation'] })

const operator = fc.constantFrom('>=', '>' as const)
const anyCondition: fc.Arbitrary<CriterionCondition> = fc.oneof(
  fc.record({ kind: fc.constant('established-in' as const), municipalities: fc.uniqueArray(municipality, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('works-in' as const), municipalities: fc.uniqueArray(municipality, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('statement' as const), fact: fc.constantFrom(...STATEMENTS), asked: fc.boolean() }),
  fc.record({ kind: fc.constant('income' as const), fact: fc.constantFrom('commercialIncome', 'marketTurnover' as const), minimumBasisPoints: share, operator }),
  fc.record({ kind: fc.constant('target-group' as const), vocabulary, measure: fc.option(measure), minimumBasisPoints: share, operator }),
  fc.record({ kind: fc.constant('legal-form' as const), allowed: fc.subarray(FORMS.slice(0, 2)), excluded: fc.subarray(FORMS.slice(2, 3)) }),
  fc.constant({ kind: 'accepted-label' as const }),
  fc.constant({ kind: 'label-aim' as const }),
  fc.constant({ kind: 'judgement' as const })
)

const anyRule: fc.Arbitrary<Omit<AdmissionCriterionRule, 'criterion'> | null> = fc.option(fc.record({
  words: fc.constant({ nl: 'Iets', en: 'Something' }),
  badges: fc.constantFrom<AdmissionCriterionRule['badges']>(['temporary'], ['full'], ['temporary', 'full']),
  ways: fc.array(fc.array(anyCondition, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((ways) => ways.map((asks, index) => ({ id: String(WAYS[index]), asks })))
}), { freq: 12 })

const anyRules: fc.Arbitrary<MergedRuleSet> = fc.tuple(fc.array(anyRule, { maxLength: 4 }), fc.boolean(), fc.boolean()).map(([all, complete, isTwice]) => {
  const criteria = all.map((value, index): Provision<AdmissionCriterionRule> =>
    provision<AdmissionCriterionRule>(value === null ? null : { criterion: String(CRITERIA[isTwice ? 0 : index]), ...value }, { id: String(CRITERIA[index]), selectedBy: 'term-start' }))
  const accepted = [{ scheme: 'pso', levels: ['30-plus'] }, { scheme: 'code-sociale-ondernemingen', levels: null }]
  return rules({ ...REGIONAL_TERMS, admissionCriteria: criteria, acceptedLabels: [provision({ accepted, complete }, { id: 'labels', selectedBy: 'delivery' })] })
})

const REGIONAL_TERMS = { badgeYear: REGIONAL.provisions.badgeYear.map(({ provision: one }) => one) }

const anyChecked: fc.Arbitrary<readonly LabelHolding[]> = fc.array(fc.tuple(label, period).map(([one, held]) => checked({ ...one, period: held })), { maxLength: 2 })

/** Sometimes with what somebody has checked, and sometimes by the shipped rules. */
export const anyApplication: fc.Arbitrary<ApplicationQuestion> = fc.tuple(anyProfile, fc.oneof(anyRules, fc.constant(REGIONAL)), fc.option(anyChecked, { nil: undefined }), fc.boolean()).map(([profile, ruleSet, checkedLabels, withLabels]) => ({
  profile, ruleSet, labelRules: withLabels ? LABEL_RULES : [], ...(checkedLabels === undefined ? {} : { checkedLabels }), on: ON, knownAt: KNOWN
}))
