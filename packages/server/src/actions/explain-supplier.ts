import type { Reach } from '../access/index.ts'
import type { Dependencies } from '../dependencies.ts'
import type { RecordedOutcome } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { answerMatch } from './answer-match.ts'
import { findMatch } from './find-match.ts'
import { matchRequest } from './match-request.ts'

/**
 * Why this supplier, or why not: a recorded match asked again for exactly one supplier, with the rules, the revision of the
 * register and the moment of then. The supplier need not have been among those shown. The outcome holds it in one of the
 * three lists, or counts it as `outside`. Null: no such match, or no such supplier in the register of then.
 */
export async function explainSupplier (
  { store }: Pick<Dependencies, 'store'>, matchId: string, supplierId: string, reach: Reach
): Promise<RecordedOutcome | null> {
  const receipt = await findMatch({ store }, matchId, reach)
  if (receipt === null) return null
  const supplier = await store.supplierAt(receipt.register.revision, supplierId)
  if (supplier === null) return null
  const ruleSets = await store.ruleSetVersions(receipt.ruleSets)
  if (ruleSets === null) throw new Error(`a rule set of match ${matchId} is no longer in the store`)
  const authorities = await store.authorities()
  return answerMatch(matchRequest(receipt, ruleSets, [supplier]), () => readerFor(authorities))
}
