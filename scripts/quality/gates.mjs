// What is held to a figure, and whether all of it is reached.

/** @typedef {{ name: string, part: number, whole: number, least?: number, most?: number }} Measured shares: of `whole`, `part`; at least or at most this share */

export function createGates () {
  /** @type {{ name: string, line: string, holds: boolean }[]} */
  const gates = []
  return {
    /** @param {Measured} measured */
    hold ({ name, part, whole, least, most }) {
      const share = whole === 0 ? Number.NaN : part / whole
      const holds = (least === undefined || share >= least) && (most === undefined || share <= most)
      const bound = least === undefined ? `at most ${percent(most ?? 1)}` : `at least ${percent(least)}`
      gates.push({ name, line: `${holds ? 'holds ' : 'MISSED'}  ${percent(share).padStart(7)}  ${bound.padEnd(16)}  ${name}: ${part} of ${whole}`, holds })
    },
    /** @param {string} name @param {string} why */
    leaveOut (name, why) {
      gates.push({ name, line: `not run           ${''.padEnd(16)}  ${name}: ${why}`, holds: true })
    },
    /** All lines, and whether none was missed. */
    finish () {
      return { lines: gates.map(({ line }) => line), areReached: gates.every(({ holds }) => holds) }
    }
  }
}

/** @param {number} share */
function percent (share) {
  return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`
}
