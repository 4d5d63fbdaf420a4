// A badge lapses: which contracts lean on it, what do they lose, and what must each contractor ask the search?
import { answerTo } from '../answer-to.ts'
import type { AffectedContract, AlternativeQuestion, LapseOutcome, LapseQuestion, PurchaseAfterLapse } from '../model/badge-lapse.ts'
import { compareText } from '../primitives/index.ts'
import { afterLapse, centsOf } from './after-lapse.ts'
import { checkLapse } from './check-lapse.ts'

/**
 * What a lapse does to the purchases that lean on one badge, by contract. What counts is as the region has laid down; where it has not, nothing is said to count or not.
 * @throws MatcherError INVALID_REQUEST when a day does not exist or an amount cannot be, with every problem at once.
 */
export function lapseOutcome (question: LapseQuestion): LapseOutcome {
  return answerTo(() => {
    checkLapse(question)
    return outcomeOf(question)
  })
}

/** As `lapseOutcome`, of a question that has been checked. */
export function outcomeOf ({ purchases, ...question }: LapseQuestion): LapseOutcome {
  const judged = purchases.map((purchase) => afterLapse(purchase, question))
  const contracts = [...new Set(purchases.map(({ contract }) => contract))].map((contract) => affected(contract, judged.filter(({ purchase }) => purchase.contract === contract)))
  return {
    counts: centsOf(judged),
    contracts: contracts.sort((one, other) => other.counts['not-met'] - one.counts['not-met'] || other.counts.unknown - one.counts.unknown || compareText(one.contract, other.contract))
  }
}

function affected (contract: string, purchases: readonly PurchaseAfterLapse[]): AffectedContract {
  const counts = centsOf(purchases)
  return { contract, contractor: purchases[0]?.purchase.contractor ?? '', purchases, counts, alternatives: counts['not-met'] + counts.unknown === 0 ? null : alternativesTo(contract, purchases) }
}

/** For what does not count, or is not known to. */
function alternativesTo (contract: string, purchases: readonly PurchaseAfterLapse[]): AlternativeQuestion {
  const lost = purchases.filter(({ finding: { verdict } }) => verdict !== 'met').map(({ purchase }) => purchase)
  return {
    contract,
    cpv: [...new Set(lost.flatMap(({ cpv }) => cpv))].sort(compareText),
    cents: lost.reduce((total, { countsCents }) => total + countsCents, 0),
    before: lost[0]?.contractPeriod?.until ?? null,
    without: [...new Set(lost.map(({ supplier }) => supplier))].sort(compareText)
  }
}
