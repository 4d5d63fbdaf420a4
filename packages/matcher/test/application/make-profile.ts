// Firms that apply, and the shipped rules they are judged by: a test shows only what matters.
import { readDemonstrationProcedure, readFirmProfiles, readLabelRules } from '@sroi/fixtures'
import type { AdmissionCriterionRule, ApplicationAssessment, ApplicationQuestion, CriterionCondition, Finding, FirmProfile, LabelHolding, LabelRuleSet, MergedRuleSet, Procedure, Provision } from '@sroi/matcher'
import { assessApplication } from '@sroi/matcher/application'
import { firmProfileSchema, labelRulesSchema, parse, procedureSchema } from '@sroi/matcher/schema'
import { label, provision, rules, rulesOf } from '../make.ts'

export const ON = '2026-11-22'
export const KNOWN = '2026-11-22T10:00:00Z'
export const REGIONAL: MergedRuleSet = rulesOf('kennemer')
export const LABEL_RULES: readonly LabelRuleSet[] = readLabelRules().map((one) => parse(labelRulesSchema, one))
export const DEMONSTRATION: Procedure = parse(procedureSchema, readDemonstrationProcedure())

const PROFILES: readonly FirmProfile[] = readFirmProfiles().map((one) => parse(firmProfileSchema, one))

/** A firm of the demonstration: one that can be admitted (`FIC-9101`), one of which something is missing, one that cannot. */
export function profileOf (value: 'FIC-9101' | 'FIC-9102' | 'FIC-9103'): FirmProfile {
  return PROFILES.find(({ organisation }) => organisation.value === value) as FirmProfile
}

/** A firm of which nothing is known but its number, and what a test adds. */
export function profile (parts: Partial<FirmProfile> = {}): FirmProfile {
  return { organisation: { scheme: 'fictional', value: 'FIC-9199' }, ...parts }
}

export function question (parts: Partial<ApplicationQuestion> = {}): ApplicationQuestion {
  return { profile: profile(), ruleSet: REGIONAL, labelRules: [], on: ON, knownAt: KNOWN, ...parts }
}

const ACCEPTED = provision({ accepted: [{ scheme: 'pso', levels: ['30-plus'] }, { scheme: 'b-corp', levels: null }], complete: true }, { id: 'labels', selectedBy: 'delivery' })

export function criterion (id: string, asks: readonly CriterionCondition[], parts: Partial<AdmissionCriterionRule> = {}, of: Partial<Provision<AdmissionCriterionRule>> = {}): Provision<AdmissionCriterionRule> {
  const value: AdmissionCriterionRule = { criterion: id, words: { nl: id, en: id }, badges: ['temporary', 'full'], ways: [{ id: 'the-way', asks }], ...parts }
  return provision(value, { id: `rule-${id}`, selectedBy: 'term-start', ...of })
}

/** A rule set of these criteria, with a complete list of labels. */
export function criteria (...all: readonly Provision<AdmissionCriterionRule>[]): MergedRuleSet {
  return rules({ admissionCriteria: all, acceptedLabels: [ACCEPTED] })
}

/** One criterion with one condition: the finding of the condition. */
export function judgedBy (condition: CriterionCondition, parts: Partial<FirmProfile>, more: Partial<ApplicationQuestion> = {}): Finding {
  const assessed = assessApplication(question({ ruleSet: criteria(criterion('c', [condition])), profile: profile(parts), ...more }))
  return assessed.criteria[0]?.finding.because[0] as Finding
}

/** The verdict of each criterion. */
export function verdicts ({ criteria }: ApplicationAssessment): Readonly<Record<string, string>> {
  return Object.fromEntries(criteria.map(({ criterion, finding }) => [criterion, finding.verdict]))
}

export function checked (parts: Partial<LabelHolding> = {}): LabelHolding {
  return label({ scheme: 'b-corp', level: null, issuer: 'B Lab', ...parts })
}
