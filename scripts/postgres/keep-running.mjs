// Starts PostgreSQL again when it dies under us, but not for ever.

/**
 * @typedef {object} Kept
 * @property {Promise<string>} failed resolves with the reason when it is given up
 * @property {(patience?: number) => Promise<void>} stop
 */

/**
 * @param {object} context
 * @param {import('./run-postmaster.mjs').Postmaster} context.first the one that runs
 * @param {() => Promise<import('./run-postmaster.mjs').Postmaster>} context.again starts the next, on the same port
 * @param {(line: string) => void} context.say
 * @param {number} [context.restarts] how often within `within` milliseconds
 * @param {number} [context.within]
 * @returns {Kept}
 */
export function keepRunning ({ first, again, say, restarts = 3, within = 60_000 }) {
  let current = first
  let isStopping = false
  /** @type {number[]} */
  let deaths = []
  /** @type {(reason: string) => void} */
  let giveUp = () => {}
  /** @type {Promise<string>} */
  const failed = new Promise(resolve => { giveUp = resolve })

  const watch = async () => {
    const how = await current.ended
    if (isStopping) return
    const now = performance.now()
    deaths = [...deaths.filter(death => now - death < within), now]
    if (deaths.length > restarts) return giveUp(`PostgreSQL ended ${deaths.length} times within ${Math.round(within / 1000)} s, the last time with ${how}`)
    say(`PostgreSQL ended by itself (${how}); starting it again. Requests fail until it is back.`)
    try {
      current = await again()
    } catch (error) {
      if (isStopping) return
      return giveUp(`PostgreSQL ended (${how}) and could not be started again: ${error instanceof Error ? error.message : error}`)
    }
    if (isStopping) return void current.stop()
    say('PostgreSQL is back.')
    void watch()
  }
  void watch()

  return {
    failed,
    async stop (patience) {
      isStopping = true
      await current.stop(patience)
    }
  }
}
