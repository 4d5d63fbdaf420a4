import type { Dependencies } from '../dependencies.ts'
import type { MatchRecord, Receipt } from '../store/index.ts'
import { matchRecord } from './match-record.ts'

/**
 * A match, with a stored receipt of everything it rests on.
 * @param input a `Search` without `after`, unchecked.
 * @param record where the receipt is written, and with what.
 * @throws MatcherError INVALID_REQUEST with every problem of the question; nothing is stored then.
 */
export async function createMatch (
  outside: Pick<Dependencies, 'store' | 'clock' | 'catalogues'>, input: unknown, record: (record: MatchRecord) => Promise<Receipt> = outside.store.recordMatch
): Promise<Receipt> {
  return record(await matchRecord(outside, input))
}
