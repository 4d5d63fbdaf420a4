// What is a mix worth by the library's own valuation of purchases, whatever the solver said?
import type { Effort } from '../model/effort.ts'
import type { RuleUsed } from '../model/finding.ts'
import type { MixSupplier } from '../model/plan-answer.ts'
import type { MixRequest } from '../model/plan-question.ts'
import type { ValuationRules } from '../model/valuation.ts'
import type { PurchaseRecognitionRule } from '../model/valuation-rules.ts'
import type { Cents } from '../model/values.ts'
import { WHOLE } from '../primitives/index.ts'
import { valueEfforts } from '../valuation/index.ts'
import { isForContract } from './is-for-contract.ts'

/** Every purchase on the first and on the last day of its window; the lesser total. Null: not known. */
export function valueMix (suppliers: readonly MixSupplier[], request: MixRequest): Cents | null {
  const totals = (['from', 'until'] as const).map((end) => {
    const efforts = suppliers.flatMap((supplier, index) => effortsOf(supplier, request, end, index))
    return valueEfforts(efforts, { rulesOn: () => rulesOf(request), days: { contract: request.on }, on: request.on, dueCents: null }).totalCents
  })
  return totals.includes(null) ? null : Math.min(...totals as number[])
}

function effortsOf (supplier: MixSupplier, request: MixRequest, end: 'from' | 'until', index: number): readonly Effort[] {
  const candidate = request.candidates.find(({ id }) => id === supplier.id)
  const standings = (candidate?.recognition ?? []).map((one) => ({ scheme: schemeOf(one.basisPoints), level: null, period: { from: one.from, until: one.until } }))
  return supplier.purchases.map((purchase, at): Effort => ({
    id: `${index}-${at}`,
    kind: 'purchase',
    purchase: {
      invoice: { cents: purchase.cents, vat: 'excluding' },
      days: { delivery: purchase[end] },
      standings,
      isForContract: isForContract(purchase.planned, candidate, request),
      isBySubcontractor: false
    }
  }))
}

function schemeOf (basisPoints: number): string {
  return `counts-for-${basisPoints}`
}

/** The recognition of the question, as rules: what each supplier counts for stands there, and nothing else counts. */
function rulesOf ({ candidates, rules = {}, on }: MixRequest): ValuationRules {
  const rule: RuleUsed = { ruleSet: 'question', provision: 'recognition', certainty: 'confirmed', basis: { title: 'question', article: null, url: null }, confirmedOn: on }
  const shares = [...new Set(candidates.flatMap(({ recognition }) => recognition.map(({ basisPoints }) => basisPoints)))]
  const recognition: PurchaseRecognitionRule = {
    labels: shares.map((basisPoints) => ({ scheme: schemeOf(basisPoints), levels: null, basisPoints })),
    complete: true, day: 'delivery', afterLapse: 'counts-on-its-day', vat: 'excluding', unrelated: rules.unrelated ?? null, bySubcontractor: null, excess: null, ceilingBasisPoints: WHOLE
  }
  const none = { state: 'no-provision', on: null, known: true, missing: [] } as const
  return {
    buildingBlocks: [], noBlocks: [], bonuses: [], additionality: [], lookBack: none, referenceDay: none, badge: none, shortfall: none,
    purchaseRecognition: { state: 'in-force', value: recognition, rule, on },
    entryRounding: { state: 'in-force', value: { unit: rules.roundedTo ?? 'cent', mode: 'down', at: 'entry' }, rule, on }
  }
}
