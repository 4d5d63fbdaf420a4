// The longest tests begin first: whoever begins last with a long one keeps the others waiting.
import { nameOfSource } from './find-tests.mjs'

/** Parts of the paths of what takes longest, the longest first. */
export const LONGEST = [
  'server/test/fuzz/', 'server/test/browser/', 'scripts/test/faults', 'server/test/conformance/', 'server/test/operation/stopping', 'server/test/isolation/', 'scripts/test/mutation', 'scripts/test/checks'
]

/**
 * @param {readonly string[]} tests
 * @param {readonly string[]} [longest]
 */
export function orderTests (tests, longest = LONGEST) {
  const rankOf = (/** @type {string} */ test) => {
    const path = nameOfSource(test).replaceAll('\\', '/')
    const rank = longest.findIndex(part => path.includes(part))
    return rank === -1 ? longest.length : rank
  }
  return [...tests].sort((one, other) => rankOf(one) - rankOf(other))
}
