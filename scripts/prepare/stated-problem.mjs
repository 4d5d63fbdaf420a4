// A problem that we expect and explain: shown as a sentence, without a stack.

export class StatedProblem extends Error {
  /** @param {string} message what, which value, why, and how to repair it */
  constructor (message) {
    super(message)
    this.name = 'StatedProblem'
  }
}

/**
 * The text to show for anything thrown.
 * @param {unknown} error
 */
export function describeProblem (error) {
  if (error instanceof StatedProblem) return error.message
  return error instanceof Error ? error.stack ?? error.message : String(error)
}
