// What does an extension do to the purchases that lean on a badge?
import { answerTo } from '../answer-to.ts'
import type { ExtensionEffect, ExtensionQuestion, LeaningPurchase } from '../model/badge-lapse.ts'
import { afterLapse, centsOf } from './after-lapse.ts'
import { checkLapse } from './check-lapse.ts'

/**
 * What an extension does to the purchases that lean on a badge, to be shown before somebody decides on it.
 * @throws MatcherError INVALID_REQUEST as `lapseOutcome`, and when the new last day does not lie after the one there is.
 */
export function extensionEffect (question: ExtensionQuestion): ExtensionEffect {
  return answerTo(() => {
    checkLapse(question, question.extendedUntil)
    const { purchases, effect, until, extendedUntil } = question
    const both = purchases.map((purchase: LeaningPurchase) => ({ without: afterLapse(purchase, { effect, until }), with: afterLapse(purchase, { effect, until: extendedUntil }) }))
    const gains = both.filter((one) => one.with.finding.verdict === 'met' && one.without.finding.verdict !== 'met')
    return {
      without: centsOf(both.map((one) => one.without)),
      with: centsOf(both.map((one) => one.with)),
      gains: gains.map((one) => ({ purchase: one.with.purchase, without: one.without.finding, with: one.with.finding })),
      contracts: new Set(gains.map((one) => one.with.purchase.contract)).size
    }
  })
}
