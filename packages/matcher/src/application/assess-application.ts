// A firm's own case, criterion by criterion, while it describes itself: what is met, what is not, what is missing, and which labels it can still get.
import { answerTo } from '../answer-to.ts'
import { MatcherError, type Problem } from '../error.ts'
import type { ApplicationAssessment, ApplicationQuestion, CriterionAssessed } from '../model/application.ts'
import type { BadgeKind } from '../model/criterion-rule.ts'
import type { Finding } from '../model/finding.ts'
import type { IsoDay } from '../model/values.ts'
import { allOf, dayFault, fact, finding, instantFault, labelsOnRecord, missingOf } from '../primitives/index.ts'
import { findProvision } from '../rules/index.ts'
import { badgeYear } from '../terms/index.ts'
import type { Situation } from './asked.ts'
import { criteriaOn, situationOn } from './criteria-on.ts'
import { judgeCriterion } from './judge-criterion.ts'
import { labelChances } from './label-chances.ts'
import { orderFacts } from './order-facts.ts'

/**
 * Judges the profile by the criteria that hold on the day. It decides nothing: what people judge is unknown here, and stays so.
 * @throws MatcherError INVALID_REQUEST with every day that cannot be, or when a part has not its shape.
 */
export function assessApplication (question: ApplicationQuestion): ApplicationAssessment {
  return answerTo(() => assessedOn(question))
}

/** As `assessApplication`, within another answer. */
export function assessedOn (question: ApplicationQuestion): ApplicationAssessment {
  checkDays(question)
  const { profile, ruleSet, checkedLabels = [], on, knownAt, rulesOn = { on, knownAt } } = question
  const situation: Situation = {
    profile, on, checkedLabels: labelsOnRecord(checkedLabels, knownAt), acceptedLabels: findProvision(ruleSet, 'acceptedLabels', situationOn(rulesOn.on, rulesOn.knownAt))
  }
  const criteria = criteriaOn(ruleSet, rulesOn.on, rulesOn.knownAt).map((rows) => judgeCriterion(rows, situation))
  const before = question.before ?? badgeYear({ ruleSet, on, knownAt, from: on }).lastDay
  return {
    criteria,
    badges: { temporary: badgeFinding('temporary', criteria, on), full: badgeFinding('full', criteria, on) },
    toKnow: orderFacts(criteria),
    before,
    chances: before === null ? [] : labelChances(question, situation, before)
  }
}

/** Everything that is asked for a badge. Of no criterion at all nothing is known. */
function badgeFinding (badge: BadgeKind, all: readonly CriterionAssessed[], on: IsoDay): Finding {
  const because = all.filter(({ badges }) => badges.includes(badge)).map((one) => one.finding)
  const verdict = because.length === 0 ? 'unknown' : allOf(because.map((one) => one.verdict))
  const open = because.length === 0 ? [{ kind: 'rule-value' as const, name: 'admissionCriteria' }] : missingOf(because)
  return finding('application', verdict, { facts: [fact('badge-asked', 'code', badge)], on, missing: verdict === 'unknown' ? open : [], because })
}

function checkDays ({ on, before, knownAt, rulesOn }: ApplicationQuestion): void {
  const faults: readonly Problem[] = [
    { place: '/on', fault: dayFault(on) }, { place: '/before', fault: before === undefined ? null : dayFault(before) }, { place: '/knownAt', fault: instantFault(knownAt) },
    ...(rulesOn === undefined ? [] : [{ place: '/rulesOn/on', fault: dayFault(rulesOn.on) }, { place: '/rulesOn/knownAt', fault: instantFault(rulesOn.knownAt) }])
  ].flatMap(({ place, fault }) => fault === null ? [] : [{ place, ...fault }])
  if (faults.length > 0) throw new MatcherError('INVALID_REQUEST', faults)
}
