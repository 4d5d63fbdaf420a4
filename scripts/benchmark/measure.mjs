// Measures in rounds in which everything has its turn, so that whatever else the machine does hits all alike.
import { Bench } from 'tinybench'

/** Not counted: code is still being compiled then. */
const WARM_UP = 10
const MILLISECONDS = 40
const PARTS = /** @type {const} */ (['engine', 'stringify', 'explanation'])

/**
 * @typedef {object} Cost medians of the rounds
 * @property {number} microseconds of `JSON.stringify`, for one answer
 * @property {number} engine as a multiple of that
 * @property {number} explanation as a multiple of that
 * @property {number} share of the engine in what writing and explaining the answer cost together
 */

/**
 * @param {readonly import('./subjects.mjs').Subject[]} subjects
 * @param {number} rounds
 * @returns {Promise<{ subject: import('./subjects.mjs').Subject, cost: Cost }[]>}
 */
export async function measure (subjects, rounds) {
  const bench = new Bench({ time: MILLISECONDS, iterations: 3, warmup: false })
  for (const [index, subject] of subjects.entries()) {
    for (const part of PARTS) bench.add(`${index} ${part}`, () => { subject[part]() })
  }
  /** @type {Record<typeof PARTS[number], number>[][]} by subject, then by round; milliseconds */
  const times = subjects.map(() => [])
  for (let round = -WARM_UP; round < rounds; round += 1) {
    // A task that has run once would keep its result.
    bench.reset()
    await bench.run()
    if (round < 0) continue
    for (const [index, ofSubject] of times.entries()) {
      const [engine = 0, stringify = 0, explanation = 0] = PARTS.map(part => medianOf(bench, `${index} ${part}`))
      ofSubject.push({ engine, stringify, explanation })
    }
  }
  return subjects.map((subject, index) => {
    const ofSubject = times[index] ?? []
    return {
      subject,
      cost: {
        microseconds: median(ofSubject.map(({ stringify }) => stringify * 1000)),
        engine: median(ofSubject.map(({ engine, stringify }) => engine / stringify)),
        explanation: median(ofSubject.map(({ explanation, stringify }) => explanation / stringify)),
        share: median(ofSubject.map(({ engine, stringify, explanation }) => engine / (stringify + explanation)))
      }
    }
  })
}

/**
 * @param {Bench} bench
 * @param {string} name
 */
function medianOf (bench, name) {
  const result = bench.getTask(name)?.result
  if (result?.state !== 'completed') throw new Error(`${name} could not be measured: ${result?.state === 'errored' ? result.error.message : result?.state}`)
  return result.latency.p50
}

/** @param {readonly number[]} values */
function median (values) {
  const sorted = [...values].sort((first, second) => first - second)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] ?? Number.NaN : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
