// How much of an obligation may purchases fill?
import type { Finding } from '../model/finding.ts'
import type { RecognitionInForce } from '../model/valuation.ts'
import type { Cents } from '../model/values.ts'
import { byRule, fact, NOTHING, type Ratio, ratio, roundCents, smallest, times, WHOLE } from '../primitives/index.ts'

interface Limited {
  readonly sum: Ratio | null
  readonly least: Ratio
  readonly findings: readonly Finding[]
}

/**
 * The ceiling is on all purchases together, in whole cents rounded down, so that it is never passed. One that is not known leaves
 * open how much of them counts, though each is known on its own. Rules with different ceilings only agree below the lowest.
 */
export function limitPurchases (
  { sum, least }: { readonly sum: Ratio | null, readonly least: Ratio }, rules: readonly RecognitionInForce[], dueCents: Cents | null
): Limited {
  const first = rules[0]
  const ceilings = rules.map(({ value }) => value.ceilingBasisPoints)
  const isNothing = sum !== null && sum.over === 0n
  if (first === undefined || isNothing || ceilings.every((ceiling) => ceiling === WHOLE)) return { sum, least, findings: [] }
  const known = ceilings.filter((ceiling) => ceiling !== null)
  const share = known.length < ceilings.length ? null : Math.min(...known)
  const facts = [fact('ceiling', 'basis-points', share), fact('due', 'cents', dueCents)]
  const open = (kind: 'rule-value' | 'contract-fact' | 'effort-fact', name: string, certain = NOTHING): Limited =>
    ({ sum: null, least: certain, findings: [byRule('purchase-ceiling', 'unknown', first, facts, [{ kind, name }])] })
  if (share === null) return open('rule-value', 'purchaseRecognition.ceiling')
  if (dueCents === null) return open('contract-fact', 'obligation.due')
  const most = ratio(roundCents(times(ratio(dueCents), ratio(share, WHOLE)), { unit: 'cent', mode: 'down' }))
  const isBelow = sum !== null && smallest(sum, most) === sum
  if (isBelow) return { sum, least, findings: [byRule('purchase-ceiling', 'met', first, facts)] }
  const certain = smallest(least, most)
  if (ceilings.some((ceiling) => ceiling !== share)) return open('rule-value', 'purchaseRecognition.ceiling', certain)
  // what is certain may already be more than may be filled
  if (sum === null && certain === least) return open('effort-fact', 'efforts.value', certain)
  return { sum: most, least: most, findings: [byRule('purchase-ceiling', 'not-met', first, facts)] }
}
