// Whose badge has ended, and who leant on it?
import { answerTo } from '../answer-to.ts'
import type { Problem } from '../error.ts'
import type { EndedBadge, EndedQuestion, EndedRow } from '../model/badge-lapse.ts'
import { compareText, daysBetween, fact, finding } from '../primitives/index.ts'
import { problemsOfDay, problemsOfPurchases, refuse } from './check-lapse.ts'
import { outcomeOf } from './lapse-outcome.ts'

/**
 * Badges that ended at most so many days ago, with the contracts that leant on each, what they lose and what to ask the search: those that ended last first; of one day the one on which most
 * leant, then in order of supplier.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day does not exist or a number cannot be.
 */
export function recentlyEnded (question: EndedQuestion): readonly EndedRow[] {
  return answerTo(() => {
    check(question)
    const { badges, on, withinDays } = question
    const rows = badges.filter(({ until }) => until < on && daysBetween(until, on) <= withinDays).map((badge) => rowOf(badge, question))
    return rows.sort((one, other) => one.daysAgo - other.daysAgo || other.leaningCents - one.leaningCents || compareText(one.badge.supplier, other.badge.supplier))
  })
}

function rowOf (badge: EndedBadge, { purchases, on }: EndedQuestion): EndedRow {
  const own = purchases.filter(({ supplier }) => supplier === badge.supplier)
  const leaningCents = own.reduce((total, { cents }) => total + cents, 0)
  const contracts = new Set(own.map(({ contract }) => contract)).size
  return {
    badge, leaningCents, contracts,
    daysAgo: daysBetween(badge.until, on),
    lapse: outcomeOf({ purchases: own, effect: badge.effect, until: badge.until }),
    finding: finding('badge-expiring', 'not-met', {
      facts: [fact('case-state', 'code', badge.how), fact('badge-until', 'day', badge.until), fact('leaning-cents', 'cents', leaningCents), fact('leaning-contracts', 'count', contracts)], on
    })
  }
}

function check ({ badges, purchases, on, withinDays }: EndedQuestion): void {
  const days: readonly Problem[] = Number.isInteger(withinDays) && withinDays >= 0 ? [] : [{ place: '/withinDays', code: 'no-number', detail: `${withinDays} is no whole number of days from 0. Correct it.` }]
  refuse([...problemsOfDay(on, '/on'), ...days, ...badges.flatMap(({ until }, index) => problemsOfDay(until, `/badges/${index}/until`)), ...problemsOfPurchases(purchases)])
}
