// Does a purchase count when the badge it leans on lapses? As the region has laid down.
import type { CentsByVerdict, LapseQuestion, LeaningPurchase, PurchaseAfterLapse } from '../model/badge-lapse.ts'
import type { FactUsed, Finding, Missing, Verdict } from '../model/finding.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, finding } from '../primitives/index.ts'

export function afterLapse (purchase: LeaningPurchase, { effect, until }: Pick<LapseQuestion, 'effect' | 'until'>): PurchaseAfterLapse {
  const { countsOn, contractPeriod } = purchase
  const facts: readonly FactUsed[] = [fact('effect-of-lapse', 'code', effect), fact('badge-until', 'day', until), fact('counts-on', 'day', countsOn), fact('contract-until', 'day', contractPeriod?.until ?? null)]
  const told = (verdict: Verdict, ...missing: readonly Missing[]): PurchaseAfterLapse => ({ purchase, finding: made(verdict, facts, until, missing) })
  if (effect === null) return told('unknown', { kind: 'rule-value', name: 'procedure.effectOfLapse' })
  if (effect === 'not') return told('not-met')
  if (countsOn === null) return told('unknown', { kind: 'effort-fact', name: 'purchase.countsOn' })
  if (countsOn <= until) return told('met')
  if (effect === 'until-the-day') return told('not-met')
  // the contract ran when the badge lapsed, and goes on until its own end
  if (contractPeriod === null) return told('unknown', { kind: 'contract-fact', name: 'period' })
  if (contractPeriod.from > until) return told('not-met')
  return told(contractPeriod.until === null || countsOn <= contractPeriod.until ? 'met' : 'not-met')
}

function made (verdict: Verdict, facts: readonly FactUsed[], on: IsoDay, missing: readonly Missing[]): Finding {
  return finding('lapse-effect', verdict, { facts, on, missing })
}

/** What counts, by what is known of it. */
export function centsOf (purchases: readonly PurchaseAfterLapse[]): CentsByVerdict {
  const sum = (verdict: Verdict): number => purchases.filter(({ finding: { verdict: own } }) => own === verdict).reduce((total, { purchase }) => total + purchase.countsCents, 0)
  return { met: sum('met'), 'not-met': sum('not-met'), unknown: sum('unknown') }
}
