// Who is about to lose the badge, in which order, and what leans on it?
import { answerTo } from '../answer-to.ts'
import type { Problem } from '../error.ts'
import type { ExpiringBadge, ExpiringQuestion, LapseOutcome, RunningBadge } from '../model/badge-lapse.ts'
import type { IsoDay } from '../model/values.ts'
import { compareText, daysBetween, fact, finding } from '../primitives/index.ts'
import { problemsOfDay, problemsOfPurchases, refuse } from './check-lapse.ts'
import { outcomeOf } from './lapse-outcome.ts'

const NOTHING: LapseOutcome = { counts: { met: 0, 'not-met': 0, unknown: 0 }, contracts: [] }

/**
 * Badges that end within so many days, or have a last day behind them and are kept running, with the euros and the contracts that lean on each: the fewest days left first; of one day the one
 * on which most leans, then in order of supplier. Badges of which the end is not known come last: somebody must find out. One without an end is not in it.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist or a number cannot be.
 */
export function expiring (question: ExpiringQuestion): readonly ExpiringBadge[] {
  return answerTo(() => {
    check(question)
    const { badges, on, withinDays } = question
    const rows = badges.filter(({ isOpenEnded, until }) => !isOpenEnded && (until === null || daysBetween(on, until) <= withinDays)).map((badge) => rowOf(badge, question))
    return rows.sort((one, other) => (one.daysLeft ?? Number.MAX_SAFE_INTEGER) - (other.daysLeft ?? Number.MAX_SAFE_INTEGER) || other.leaningCents - one.leaningCents || compareText(one.badge.supplier, other.badge.supplier))
  })
}

function rowOf (badge: RunningBadge, { purchases, effect, on }: ExpiringQuestion): ExpiringBadge {
  const own = purchases.filter(({ supplier }) => supplier === badge.supplier)
  const { until, milestones } = badge
  const daysLeft = until === null ? null : daysBetween(on, until)
  const leaningCents = own.reduce((total, { cents }) => total + cents, 0)
  const contracts = new Set(own.map(({ contract }) => contract)).size
  return {
    badge,
    daysLeft,
    lapse: until === null ? NOTHING : outcomeOf({ purchases: own, effect: badge.effect === undefined ? effect : badge.effect, until }),
    leaningCents,
    contracts,
    late: milestones.filter(({ finding: { verdict } }) => verdict === 'not-met'),
    nextStart: firstOf(milestones.flatMap(({ latestStart, finding: { verdict } }) => latestStart === null || verdict !== 'met' ? [] : [latestStart])),
    finding: finding('badge-expiring', until === null ? 'unknown' : on <= until ? 'met' : 'not-met', {
      facts: [fact('case-state', 'code', badge.state), fact('badge-until', 'day', until), fact('days-left', 'count', daysLeft === null ? null : Math.max(0, daysLeft)), fact('leaning-cents', 'cents', leaningCents), fact('leaning-contracts', 'count', contracts)],
      on,
      missing: until === null ? [{ kind: 'case-fact', name: 'badge.until' }] : []
    })
  }
}

function firstOf (days: readonly IsoDay[]): IsoDay | null {
  return [...days].sort(compareText)[0] ?? null
}

function check ({ badges, purchases, on, withinDays }: ExpiringQuestion): void {
  const days: readonly Problem[] = Number.isInteger(withinDays) && withinDays >= 0 ? [] : [{ place: '/withinDays', code: 'no-number', detail: `${withinDays} is no whole number of days from 0. Correct it.` }]
  refuse([...problemsOfDay(on, '/on'), ...days, ...badges.flatMap(({ until }, index) => until === null ? [] : problemsOfDay(until, `/badges/${index}/until`)), ...problemsOfPurchases(purchases)])
}
