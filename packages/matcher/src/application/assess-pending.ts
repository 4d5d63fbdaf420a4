// An application that has come in, by the version of the rules that the procedure of the tenant names.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { ApplicationAssessment, PendingApplicationAssessment, PendingApplicationQuestion, RulesOn } from '../model/application.ts'
import type { BadgeKind } from '../model/criterion-rule.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import { dayFault, endOfDay, fact, finding } from '../primitives/index.ts'
import { assessedOn } from './assess-application.ts'

const BADGES: readonly BadgeKind[] = ['temporary', 'full']
const RANK: Readonly<Record<Verdict, number>> = { 'not-met': 0, unknown: 1, met: 2 }

/**
 * `application-day`: the rules of the day of the application, as known at its end. `kinder`: those of today where they are kinder for a badge, and for none less so. Where
 * the procedure does not say and it matters, the badges are unknown. Facts are always those of today.
 * @throws MatcherError INVALID_REQUEST with every day that cannot be, or when a part has not its shape.
 */
export function assessPending (question: PendingApplicationQuestion): PendingApplicationAssessment {
  return answerTo(() => assessed(question))
}

function assessed ({ procedure: { rulesOf }, appliedOn, ...question }: PendingApplicationQuestion): PendingApplicationAssessment {
  const fault = dayFault(appliedOn)
  if (fault !== null) throw new MatcherError('INVALID_REQUEST', [{ place: '/appliedOn', ...fault }])
  const by = (rulesOn: RulesOn): ApplicationAssessment & { readonly rulesOn: RulesOn } => ({ ...assessedOn({ ...question, rulesOn }), rulesOn })
  const then = by({ on: appliedOn, knownAt: endOfDay(appliedOn) })
  if (rulesOf === 'application-day') return then
  const now = by({ on: question.on, knownAt: question.knownAt })
  if (rulesOf === 'kinder') return isKinder(now, then) ? now : then
  if (BADGES.every((badge) => now.badges[badge].verdict === then.badges[badge].verdict)) return then
  const open = (badge: BadgeKind): Finding => now.badges[badge].verdict === then.badges[badge].verdict ? then.badges[badge] : finding('application', 'unknown', {
    facts: [fact('badge-asked', 'code', badge)], on: question.on, missing: [{ kind: 'rule-value', name: 'procedure.rulesOf' }], because: [then.badges[badge], now.badges[badge]]
  })
  return { ...then, badges: { temporary: open('temporary'), full: open('full') }, rulesOn: null }
}

function isKinder (one: ApplicationAssessment, than: ApplicationAssessment): boolean {
  const gained = BADGES.map((badge) => RANK[one.badges[badge].verdict] - RANK[than.badges[badge].verdict])
  return gained.every((more) => more >= 0) && gained.some((more) => more > 0)
}
