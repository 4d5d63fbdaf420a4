// The examples in the description of the interface: data, so they lie outside the code. A test posts each of them.
import { readFileSync } from 'node:fs'

const NAMES = ['rate-known', 'rate-assumed'] as const

/** A contract of which everything is known, and one of which the rate is not, so that an assumption is marked. */
export const QUESTION_EXAMPLES: readonly unknown[] = NAMES.map((name) =>
  JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8')))
