// What is being done now, and for how long?

/**
 * @typedef {object} Progress
 * @property {(line: string) => void} say prints one line with the seconds since the beginning
 * @property {<T>(name: string, work: () => Promise<T>, latest?: () => string) => Promise<T>} step
 *   says that `name` begins, repeats it every few seconds (with what `latest` gives), and says how long it took
 */

/**
 * @param {{ write?: (line: string) => void, heartbeat?: number }} [options] `heartbeat` in milliseconds
 * @returns {Progress}
 */
export function createProgress ({ write = line => console.log(line), heartbeat = 5000 } = {}) {
  const began = performance.now()
  const seconds = (/** @type {number} */ since) => ((performance.now() - since) / 1000).toFixed(1)
  const say = (/** @type {string} */ line) => write(`[${seconds(began).padStart(5)} s] ${line}`)
  return {
    say,
    async step (name, work, latest = () => '') {
      const stepBegan = performance.now()
      say(`${name} …`)
      const timer = setInterval(() => {
        const detail = latest()
        say(`${name} … still busy after ${Math.round(Number(seconds(stepBegan)))} s${detail && `: ${detail}`}`)
      }, heartbeat)
      try {
        const result = await work()
        say(`${name}: done in ${seconds(stepBegan)} s`)
        return result
      } finally {
        clearInterval(timer)
      }
    }
  }
}
