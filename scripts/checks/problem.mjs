// What a check says about one fault.

/**
 * @typedef {object} Problem
 * @property {string} file relative to the checkout
 * @property {number} [line] from 1
 * @property {string} why
 * @property {string} repair
 */

/**
 * @typedef {object} CheckContext
 * @property {string} root of the checkout
 * @property {(line: string) => void} [say] for figures that are worth seeing when nothing is wrong
 */

/**
 * @typedef {object} Check
 * @property {string} name what is checked, as a noun
 * @property {(context: CheckContext) => Promise<Problem[]>} find
 */

/** @param {Problem} problem */
export function formatProblem ({ file, line, why, repair }) {
  return `${file}${line === undefined ? '' : `:${line}`}\n    why:    ${why.split('\n').join('\n            ')}\n    repair: ${repair}`
}
