// The examples in the description of the interface: data, so they lie outside the code. A test posts each of them.
import { readFileSync } from 'node:fs'


/** A contract of which everything is known, and one of which the rate is not, so that an assumption is marked. */
export const QUESTION_EXAMPLES: readonly unknown[] = ['rate-known', 'rate-assumed'].map(read)

/** The same, and a need in words with conditions. */
export const SEARCH_EXAMPLES: readonly unknown[] = [read('need-in-words'), ...QUESTION_EXAMPLES]

/** Suppliers of the register for a contract, and suppliers that are brought along. */
export const MIX_EXAMPLES: readonly unknown[] = ['mix-of-a-search', 'mix-of-own-suppliers'].map(read)

/** A supplier with an obligation of the caller's own beside the listed ones; a private tender; a contract that is to be reserved. */
export const FILLABLE_EXAMPLES: readonly unknown[] = [read('fillable-obligations')]
export const INVITE_EXAMPLES: readonly unknown[] = [read('invitation')]
export const MARKET_EXAMPLES: readonly unknown[] = [read('market-test')]

/** A batch of those, of which one tells all reasons of its first supplier. */
export const BATCH_EXAMPLES: readonly unknown[] = [read('batch')]

function read (name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))
}
