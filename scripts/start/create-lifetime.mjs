// Stops everything that was started, in reverse order, once, and in time.

/** Milliseconds from the wish to stop to the end of this process, whatever hangs. */
const deadline = 4500

/**
 * @typedef {object} Lifetime
 * @property {AbortSignal} signal aborted when stopping begins
 * @property {(stop: () => unknown) => void} onStop what to do at the end; the last given is done first
 * @property {(reason: string | undefined, code: number) => Promise<never>} end
 */

/**
 * @param {object} [context]
 * @param {(line: string) => void} [context.say]
 * @param {(code: number) => never} [context.exit]
 * @returns {Lifetime}
 */
export function createLifetime ({ say = line => console.log(line), exit = code => process.exit(code) } = {}) {
  const controller = new AbortController()
  /** @type {(() => unknown)[]} */
  const stops = []
  /** @type {Promise<never> | undefined} */
  let ending
  return {
    signal: controller.signal,
    onStop (stop) { stops.unshift(stop) },
    end (reason, code) {
      ending ??= (async () => {
        if (reason !== undefined) say(reason)
        setTimeout(() => exit(code || 1), deadline).unref()
        controller.abort()
        for (const stop of stops) {
          try {
            await stop()
          } catch (error) {
            say(`While stopping: ${error instanceof Error ? error.message : error}`)
          }
        }
        return exit(code)
      })()
      return ending
    }
  }
}
