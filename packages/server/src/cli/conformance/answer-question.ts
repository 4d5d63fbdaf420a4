// The engine inside, asked as the kit asks: JSON in, JSON out. Another engine does the same behind its standard input and output.
import {
  amsterdamDay, assess, assessEuThreshold, assessReservation, match, mergeRuleSets, planReservation, value, type ApplicationQuestion, type AssessRequest, type BadgeYearQuestion,
  type DecisionTermQuestion, type EuThresholdQuestion, type Firm, type LabelDays, type LabelRuleSet, type LeavingAsideQuestion, type MatchQuestion,
  type MatchRequest, type MergedRuleSet, type ObjectionDecisionQuestion, type ObjectionTermQuestion, type PublicHolidaysRule, type ReservationPlanRequest,
  type ReservationRequest, type RuleSet, type ValuationRequest
} from '@sroi/matcher'
import { assessApplication } from '@sroi/matcher/application'
import { assessLabel, measurePso, planPathways, resolveLabelRules } from '@sroi/matcher/labels'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm, publicHolidays } from '@sroi/matcher/terms'
import { boundaries, diffRuleSets, whatIf } from '@sroi/matcher/review'

/** A question of the library as it stands in the kit: the layers of the rule set, base first, instead of the merged one. */
type Layered<Q extends { readonly ruleSet: MergedRuleSet }> = Omit<Q, 'ruleSet'> & { readonly ruleSet: readonly RuleSet[] }

function merged<Q extends { readonly ruleSet: MergedRuleSet }> (request: unknown): Q {
  const { ruleSet, ...rest } = request as Layered<Q>
  return { ...rest, ruleSet: mergeRuleSets(ruleSet) } as unknown as Q
}

const QUESTIONS = {
  assess: (request: unknown) => assess(merged<AssessRequest>(request)),
  match: (request: unknown) => match(merged<MatchRequest>(request)),
  value: (request: unknown) => value(merged<ValuationRequest>(request)),
  reserve: (request: unknown) => assessReservation(merged<ReservationRequest>(request)),
  'reservation-plan': (request: unknown) => planReservation(merged<ReservationPlanRequest>(request)),
  'eu-threshold': (request: unknown) => assessEuThreshold(merged<EuThresholdQuestion>(request)),
  'decision-term': (request: unknown) => decisionTerm(merged<DecisionTermQuestion>(request)),
  'leaving-aside-term': (request: unknown) => leavingAsideTerm(merged<LeavingAsideQuestion>(request)),
  'objection-term': (request: unknown) => objectionTerm(merged<ObjectionTermQuestion>(request)),
  'objection-decision-term': (request: unknown) => objectionDecisionTerm(merged<ObjectionDecisionQuestion>(request)),
  'badge-year': (request: unknown) => badgeYear(merged<BadgeYearQuestion>(request)),
  'public-holidays': (request: unknown) => {
    const { year, rule } = request as { readonly year: number, readonly rule: PublicHolidaysRule }
    return publicHolidays(year, rule)
  },
  'amsterdam-day': (request: unknown) => amsterdamDay((request as { readonly instant: string }).instant),
  label: (request: unknown) => {
    const { firm, labelRules, days, scheme, level, on } = request as LabelRequest
    return assessLabel(firm, labelRules.map((rules) => resolveLabelRules(rules, days)), scheme, level, on)
  },
  measure: (request: unknown) => {
    const { firm, labelRules, days } = request as Pick<LabelRequest, 'firm' | 'days'> & { readonly labelRules: LabelRuleSet }
    return measurePso(firm, resolveLabelRules(labelRules, days))
  },
  pathway: (request: unknown) => {
    const { firm, labelRules, on, before, knownAt } = request as Pick<LabelRequest, 'firm' | 'labelRules'> & LabelDays
    return planPathways(firm, labelRules, { on, before, knownAt })
  },
  application: (request: unknown) => assessApplication(merged<ApplicationQuestion>(request)),
  merge: (request: unknown) => mergeRuleSets((request as { readonly ruleSet: readonly RuleSet[] }).ruleSet),
  diff: (request: unknown) => {
    const { before, after } = request as { readonly before: RuleSet, readonly after: RuleSet }
    return diffRuleSets(before, after)
  },
  boundaries: (request: unknown) => {
    const { ruleSet, authority } = request as { readonly ruleSet: readonly RuleSet[], readonly authority?: string }
    return boundaries(ruleSet, authority)
  },
  'what-if': (request: unknown) => {
    const { before, after, questions, on, knownAt } = request as WhatIfRequest
    return whatIf(before, after, questions, { on, knownAt })
  }
} as const satisfies Record<string, (request: unknown) => unknown>

interface LabelRequest {
  readonly firm: Firm
  readonly labelRules: readonly LabelRuleSet[]
  readonly days: LabelDays
  readonly scheme: string
  readonly level: string | null
  readonly on: string
}

interface WhatIfRequest {
  readonly before: readonly RuleSet[]
  readonly after: readonly RuleSet[]
  readonly questions: readonly MatchQuestion[]
  readonly on: string
  readonly knownAt: string
}

/** Everything the kit can ask. */
export const QUESTION_NAMES: readonly string[] = Object.keys(QUESTIONS)

/** Throws MatcherError where the request cannot be answered, and an error of our own for a question that there is not. */
export function answerQuestion (question: string, request: unknown): unknown {
  if (!Object.hasOwn(QUESTIONS, question)) throw new Error(`There is no question '${question}'; there are ${QUESTION_NAMES.join(', ')}`)
  return QUESTIONS[question as keyof typeof QUESTIONS](request)
}
