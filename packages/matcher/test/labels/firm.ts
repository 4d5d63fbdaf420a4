// What the tests of labels are made of: the rules that ship, rules of an invented label, and a firm that shows only what matters.
import { readLabelRules } from '@sroi/fixtures'
import type { Finding, Firm, LabelDays, LabelProvision, LabelRequirement, LabelRuleSet, LabelRules, Pathway, TargetGroupFte } from '@sroi/matcher'
import { assessLabel, planPathways, resolveLabelRules } from '@sroi/matcher/labels'
import { labelRulesSchema } from '@sroi/matcher/schema'

export const DAYS: LabelDays = { on: '2026-11-22', before: '2027-11-21', knownAt: '2026-11-22T10:00:00Z' }

export const SHIPPED: readonly LabelRuleSet[] = readLabelRules().map((one) => labelRulesSchema.parse(one) as LabelRuleSet)

export function ruleSetOf (scheme: string): LabelRuleSet {
  const found = SHIPPED.find((one) => one.scheme === scheme)
  if (found === undefined) throw new Error(`no rules of ${scheme}`)
  return found
}

export function rulesOf (scheme: string, days: Partial<LabelDays> = {}): LabelRules {
  return resolveLabelRules(ruleSetOf(scheme), { ...DAYS, ...days })
}

/** A provision with everything but its value filled in. */
export function dated<V> (value: V | null, parts: Partial<LabelProvision<V>> = {}): LabelProvision<V> {
  return {
    id: 'p', value, certainty: value === null ? 'missing' : 'confirmed', valid: { from: '2020-01-01', until: null }, published: '2020-01-01', selectedBy: null,
    basis: { title: 'An invented label', article: null, url: null }, confirmedOn: '2026-11-22', ...parts
  }
}

/** An invented label without levels. */
export function invented (requirements: readonly LabelRequirement[], parts: Partial<LabelRuleSet> = {}): LabelRuleSet {
  return {
    id: 'invented', version: '1', scheme: 'invented', issuer: 'Nobody', title: { nl: 'Verzonnen', en: 'Invented' }, levels: [{ level: null, name: 'Invented' }],
    requirements, validity: [], procedure: [], pending: [], ...parts
  }
}

export function firm (parts: Partial<Firm> = {}): Firm {
  return { id: 'fictional-firm', labels: [], ...parts }
}

/** So many hundredths of an fte at work, of which so many are target group with a regular contract, and so many bought. */
export function atWork (total: number, target: number | readonly TargetGroupFte[], bought = 0): Firm {
  const targetGroup = typeof target === 'number' ? [{ position: 'wia', contractType: 'regular', fteHundredths: target }] : target
  return firm({ workforce: { totalFteHundredths: total, targetGroup }, purchases: bought === 0 ? [] : [{ supplier: 'Fictief', targetFteHundredths: bought }] })
}

/** A firm that has all that PSO 30+ asks: 10 fte, of which 4 target group. */
export function plusFirm (parts: Partial<Firm> = {}, workforce: Partial<Firm['workforce']> = {}): Firm {
  const base = atWork(1000, 400)
  return {
    ...base,
    foundedOn: '2015-01-01',
    workforce: { ...base.workforce, steady: { fteHundredths: 800, since: '2020-01-01' }, ...workforce },
    statements: { ownRegistrationNumber: true, qualitativeCriteria: true },
    ...parts
  }
}

export function verdictOn (subject: Firm, scheme: string, level: string | null, on = DAYS.on, days: Partial<LabelDays> = {}): string {
  return assessLabel(subject, [rulesOf(scheme, days)], scheme, level, on).verdict
}

/** The finding of one code in an assessment. */
export function stepOf (subject: Firm, scheme: string, level: string | null, code: Finding['code'], on = DAYS.on): Finding | undefined {
  return assessLabel(subject, [rulesOf(scheme)], scheme, level, on).because.find((one) => one.code === code)
}

export function pathwayOf (subject: Firm, scheme: string, level: string | null, days: Partial<LabelDays> = {}, ruleSets: readonly LabelRuleSet[] = SHIPPED): Pathway {
  const found = planPathways(subject, ruleSets, { ...DAYS, ...days }).find((one) => one.scheme === scheme && one.level === level)
  if (found === undefined) throw new Error(`no pathway to ${scheme} ${level ?? ''}`)
  return found
}
