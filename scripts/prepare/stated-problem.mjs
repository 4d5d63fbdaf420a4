// A problem that we expect and explain: shown as a sentence, without a stack.

export class StatedProblem extends Error {
  /** @param {string} message what, which value, why, and how to repair it */
  constructor (message) {
    super(message)
    this.name = 'StatedProblem'
  }
}

/**
 * The text to show for anything thrown. StartError is the service's own StatedProblem.
 * @param {unknown} error
 */
export function describeProblem (error) {
  if (error instanceof StatedProblem || (error instanceof Error && error.name === 'StartError')) return error.message
  return error instanceof Error ? error.stack ?? error.message : String(error)
}
