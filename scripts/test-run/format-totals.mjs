// The closing line, which other programs read: keep it exactly so.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 */

/** @param {Totals} totals */
export function formatTotals ({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
