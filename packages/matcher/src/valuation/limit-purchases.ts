// How much of an obligation may purchases fill?
import type { Finding, Lookup } from '../model/finding.ts'
import type { PurchaseRecognitionRule } from '../model/valuation-rules.ts'
import type { Cents } from '../model/values.ts'
import { byRule, fact, NOTHING, type Ratio, ratio, smallest, times, WHOLE } from '../primitives/index.ts'

interface Limited {
  readonly sum: Ratio | null
  readonly least: Ratio
  readonly findings: readonly Finding[]
}

/** A ceiling that is not known leaves open how much of the purchases counts together, though each is known on its own. */
export function limitPurchases (
  { sum, least }: { readonly sum: Ratio | null, readonly least: Ratio }, rule: Lookup<PurchaseRecognitionRule>, dueCents: Cents | null
): Limited {
  const isNothing = sum !== null && sum.over === 0n
  if (rule.state !== 'in-force' || isNothing || rule.value.ceilingBasisPoints === WHOLE) return { sum, least, findings: [] }
  const { ceilingBasisPoints: share } = rule.value
  const facts = [fact('ceiling', 'basis-points', share), fact('due', 'cents', dueCents)]
  if (share === null) return { sum: null, least: NOTHING, findings: [byRule('purchase-ceiling', 'unknown', rule, facts, [{ kind: 'rule-value', name: 'purchaseRecognition.ceiling' }])] }
  if (dueCents === null) return { sum: null, least: NOTHING, findings: [byRule('purchase-ceiling', 'unknown', rule, facts, [{ kind: 'contract-fact', name: 'obligation.due' }])] }
  const most = times(ratio(dueCents), ratio(share, WHOLE))
  const counted = sum === null ? null : smallest(sum, most)
  const ceilingStep = sum === null
    ? byRule('purchase-ceiling', 'unknown', rule, facts, [{ kind: 'effort-fact', name: 'efforts.value' }])
    : byRule('purchase-ceiling', counted === sum ? 'met' : 'not-met', rule, facts)
  return { sum: counted, least: smallest(least, most), findings: [ceilingStep] }
}
