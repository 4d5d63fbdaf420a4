import type { Dependencies } from '../dependencies.ts'
import type { ValuationRecord } from '../store/index.ts'
import { ruleSetReferences } from './references.ts'
import { valueInWorld } from './value-efforts.ts'

/**
 * The same answer as `valueEfforts`, as a receipt holds it, with everything it rests on. Nothing is stored yet.
 * @param input a question of a valuation, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function valuationRecord (outside: Pick<Dependencies, 'store' | 'clock'>, input: unknown): Promise<ValuationRecord> {
  const { question, on, knownAt, ruleSets, outcome } = await valueInWorld(outside, input, null)
  return { kind: 'valuation', createdAt: outside.clock.now(), question, on, knownAt, ruleSets: ruleSetReferences(ruleSets), outcome }
}
