// The examples in the description of the interface: data, so they lie outside the code. A test posts each of them.
import { readFileSync } from 'node:fs'


/** A contract of which everything is known, and one of which the rate is not, so that an assumption is marked. */
export const QUESTION_EXAMPLES: readonly unknown[] = ['rate-known', 'rate-assumed'].map(read)

/** The same, and a need in words with conditions. */
export const SEARCH_EXAMPLES: readonly unknown[] = [read('need-in-words'), ...QUESTION_EXAMPLES]

function read (name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))
}
